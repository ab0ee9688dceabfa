// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/tour/hands.h"
#include "client/launch/endpointtypes.h"
#include "models/bundles/bundlesmodel.h"
#include "models/endpoints/endpointsmodel.h"
#include "models/predict/runsmodel.h"
#include "models/session/session.h"
#include "ui/window/mainwindow.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

/// The main job with a bundle nobody prepared: code in a package, functions of other names, files that must stay out.
class OwnBundleTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;
    QTemporaryDir m_work;
    std::unique_ptr<Application> m_application;

    MainWindow *window() const { return m_application->window(); }
    Session *session() const { return m_application->session(); }

    void write(const QString &path, const QByteArray &text)
    {
        const QString file = m_work.filePath(u"word-counter/"_s + path);
        QDir().mkpath(QFileInfo(file).path());
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(text);
    }

    bool waitEnabled(const QString &name, int ms = 20000)
    {
        return QTest::qWaitFor([&] { return hands::isEnabled(window(), name); }, ms);
    }

private Q_SLOTS:
    void initTestCase()
    {
        write(u"counter/__init__.py"_s, "");
        write(u"counter/service.py"_s, R"PY(
def load_words_model(config):
    return {"stop": {"the", "a"}}


def load_words_predict(config, model):
    def predict(text):
        words = [w for w in text.lower().split() if w not in model["stop"]]
        return {"words": len(words), "longest": max(words, key=len, default="")}

    return predict
)PY");
        write(u"counter/__pycache__/service.cpython-311.pyc"_s, "cache");
        write(u".env"_s, "TOKEN=do-not-send");
        m_application = std::make_unique<Application>(Folders::below(m_home.path()));
        m_application->start();
        QTRY_VERIFY_WITH_TIMEOUT(session() && session()->state() == Session::State::Online, 30000);
    }

    void theDroppedFolderBecomesABundle()
    {
        hands::drop(window(), m_work.filePath(u"word-counter"_s));
        QVERIFY(waitEnabled(u"loadPredictCombo"_s));
        hands::type(window(), u"bundleNameEdit"_s, u"word-counter"_s);
        QVERIFY(waitEnabled(u"createBundleButton"_s));
        QVERIFY(hands::click(window(), u"createBundleButton"_s));
        QTRY_COMPARE_WITH_TIMEOUT(session()->bundles()->rowCount(), 1, 30000);
        const launch::Bundle *bundle = session()->bundles()->at(0);
        QCOMPARE(bundle->name, u"word-counter"_s);
        QCOMPARE(bundle->flavor.loadPredictFn, u"counter.service.load_words_predict"_s);
        QCOMPARE(bundle->flavor.loadModelFn, u"counter.service.load_words_model"_s);
    }

    void itDeploysAndPredictsAsynchronously()
    {
        QVERIFY(waitEnabled(u"deployBundleButton"_s));
        hands::click(window(), u"deployBundleButton"_s);
        QVERIFY(waitEnabled(u"deployNameEdit"_s));
        hands::type(window(), u"deployNameEdit"_s, u"word-counter"_s);
        hands::choose(window(), u"deployTypeCombo"_s, int(launch::EndpointType::Async));
        QVERIFY(waitEnabled(u"deployButton"_s));
        hands::click(window(), u"deployButton"_s);
        const auto ready = [this] {
            const launch::Endpoint *endpoint = session()->endpoints()->byName(u"word-counter"_s);
            return endpoint && endpoint->status == launch::EndpointStatus::Ready;
        };
        QTRY_VERIFY_WITH_TIMEOUT(ready(), 60000);

        window()->showPage(PageId::Predict, session()->endpoints()->byName(u"word-counter"_s)->id);
        hands::type(window(), u"predictArgsEdit"_s, uR"({"text": "the quick gantry lifts a rocket"})"_s);
        QVERIFY(waitEnabled(u"predictSendButton"_s));
        hands::click(window(), u"predictSendButton"_s);
        QTRY_COMPARE_WITH_TIMEOUT(session()->runs()->rowCount(), 1, 5000);
        const Run *run = session()->runs()->at(0);
        QTRY_VERIFY_WITH_TIMEOUT(run->state() != Run::State::Running, 60000);
        QCOMPARE(QJsonDocument::fromJson(run->value()).object(),
            (QJsonObject{{u"words"_s, 4}, {u"longest"_s, u"gantry"_s}}));
    }

    void cleanupTestCase()
    {
        QSignalSpy ended(m_application.get(), &Application::ended);
        m_application->shutDown();
        QVERIFY(ended.count() == 1 || ended.wait(10000));
        m_application.reset();
    }
};

QTEST_MAIN(OwnBundleTest)
#include "ownbundletest.moc"
