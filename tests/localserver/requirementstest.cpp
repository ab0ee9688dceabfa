// SPDX-License-Identifier: GPL-3.0-or-later
#include "servertestbase.h"

#include <QProcess>

using namespace gantry::launch;
using namespace Qt::StringLiterals;

/// Requirements are really installed, by pip from a wheel on the disk; nothing here needs a network.
class RequirementsTest : public ServerTestBase
{
    Q_OBJECT

    QString makeWheel(const QString &name)
    {
        QProcess python;
        python.start(options().python, {QStringLiteral(GANTRY_MAKE_WHEEL), m_folder.path(), name, u"1.5"_s});
        return python.waitForFinished(30000) ? QString::fromUtf8(python.readAllStandardOutput()).trimmed() : QString();
    }

    static Files code()
    {
        return {{u"predict.py"_s, R"PY(
import sys

import gantry_tiny

def load_model_fn(config):
    return gantry_tiny

def load_predict_fn(config, model):
    return lambda: [model.answer(), sys.prefix]
)PY"}};
    }

    QStringList environments() const
    {
        return QDir(m_folder.filePath(u"data/environments"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    }

    QString m_wheel;

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("PIP_NO_INDEX", "1");
        gantry::local::Options patient = options();
        patient.loadTimeout = std::chrono::seconds(20);
        startServer(patient);
        m_wheel = makeWheel(u"gantry_tiny"_s);
        QVERIFY(QFile::exists(m_wheel));
    }
    void cleanupTestCase() { stopServer(); }

    void withoutTheRequirementTheModuleIsMissing()
    {
        const Endpoint endpoint = deploy(requestFor(createBundle(code()), u"bare"_s));
        QCOMPARE(endpoint.status.text, u"UPDATE_FAILED"_s);
        QVERIFY2(endpoint.statusReason.contains(u"gantry_tiny"_s), qPrintable(endpoint.statusReason));
        QCOMPARE(environments(), QStringList());
    }

    void aRequirementIsInstalledAndShared()
    {
        const QStringList list{
            u"# from the disk"_s, QString(), u"gantry_tiny @ "_s + QUrl::fromLocalFile(m_wheel).toString()};
        const Endpoint first = deploy(requestFor(createBundle(code(), list), u"first"_s));
        QVERIFY2(first.status.text == "READY"_L1, qPrintable(expect(m_client->endpoints().creationLogs(u"first"_s))));
        QCOMPARE(environments().size(), 1);
        const TaskAnswer answer = predict(first, "{}");
        QVERIFY2(answer.value.startsWith(R"(["installed 1.5", )"), answer.value.constData());
        QVERIFY(answer.value.contains(environments().first().toUtf8()));
        const QString log = expect(m_client->endpoints().creationLogs(u"first"_s));
        QVERIFY2(log.contains(u"Successfully installed gantry"_s), qPrintable(log));

        const Endpoint second = deploy(requestFor(createBundle(code(), list), u"second"_s));
        QCOMPARE(second.status.text, u"READY"_s);
        QCOMPARE(predict(second, "{}").value, answer.value);
        QCOMPARE(environments().size(), 1);
        const QString secondLog = expect(m_client->endpoints().creationLogs(u"second"_s));
        QVERIFY2(secondLog.contains(u"made before"_s) && !secondLog.contains(u"install"_s), qPrintable(secondLog));
    }

    void linesThatArePipOptionsWork()
    {
        const QStringList list{u"--find-links "_s + m_folder.path(), u"gantry_tiny==1.5"_s};
        const Endpoint endpoint = deploy(requestFor(createBundle(code(), list), u"linked"_s));
        QVERIFY2(
            endpoint.status.text == "READY"_L1, qPrintable(expect(m_client->endpoints().creationLogs(u"linked"_s))));
    }

    void aRequirementThatDoesNotExistIsNamed()
    {
        const QStringList before = environments();
        const QStringList list{u"--find-links "_s + m_folder.path(), u"gantry_tiny"_s, u"no-such-package-anywhere"_s};
        const Endpoint endpoint = deploy(requestFor(createBundle(code(), list), u"needy"_s));
        QCOMPARE(endpoint.status.text, u"UPDATE_FAILED"_s);
        QVERIFY2(endpoint.statusReason.contains(u"no-such-package-anywhere"_s), qPrintable(endpoint.statusReason));
        const QString log = expect(m_client->endpoints().creationLogs(u"needy"_s));
        QVERIFY2(log.contains(u"No matching distribution found for no-such-package-anywhere"_s), qPrintable(log));
        QVERIFY(endpointNamed(u"needy"_s).deployment == std::nullopt);
        QCOMPARE(environments(), before);
    }

    void theServerEndsWhileRequirementsAreInstalled()
    {
        QTest::failOnWarning(QRegularExpression(u"QProcess"_s));
        const QStringList list{u"gantry_tiny==1.5"_s, u"--find-links "_s + m_folder.path(), u"no-such-package"_s};
        const qsizetype before = environments().size();
        expect(m_client->endpoints().create(requestFor(createBundle(code(), list), u"cut-off"_s)));
        QTRY_COMPARE(environments().size(), before + 1);
        stopServer();
        gantry::local::Options patient = options();
        patient.loadTimeout = std::chrono::seconds(20);
        startServer(patient);
        QCOMPARE(settled(u"cut-off"_s).status.text, u"UPDATE_FAILED"_s);
        const QString log = expect(m_client->endpoints().creationLogs(u"cut-off"_s));
        QCOMPARE(log.count(u"-m venv"_s), 2);
    }
};

QTEST_GUILESS_MAIN(RequirementsTest)
#include "requirementstest.moc"
