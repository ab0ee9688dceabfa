// SPDX-License-Identifier: GPL-3.0-or-later
#include "servertestbase.h"

#include <QProcess>

using namespace gantry::launch;
using namespace Qt::StringLiterals;

/// The real program, killed at many moments of its work and started again: what it had accepted is still there.
class KillTest : public ServerTestBase
{
    Q_OBJECT

    QString dataFolder() const { return m_folder.filePath(QString::fromUtf8(QTest::currentTestFunction())); }
    QString notesFile() const { return dataFolder() + u".notes"_s; }

    void startProgram()
    {
        m_process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"GANTRY_LOCAL_KEY"_s, u"test-key"_s);
        environment.insert(u"PIP_NO_INDEX"_s, u"1"_s);
        m_process->setProcessEnvironment(environment);
        m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process->start(QStringLiteral(GANTRY_LOCAL), {u"--data"_s, dataFolder(), u"--idle-seconds"_s, u"1"_s});
        QTRY_VERIFY_WITH_TIMEOUT(m_process->canReadLine(), 20000);
        const QString line = QString::fromUtf8(m_process->readLine()).trimmed();
        const QUrl url(line.section(u' ', -1));
        m_client = std::make_unique<LaunchClient>(gantry::http::Server::at(url, "test-key"), &m_network);
    }

    void kill()
    {
        m_client.reset();
        m_process->kill();
        QVERIFY(m_process->waitForFinished());
    }

    void killAndStart()
    {
        kill();
        QTRY_VERIFY_WITH_TIMEOUT(aliveOf(u"gantry_worker.py"_s).isEmpty(), 10000);
        startProgram();
    }

    /// Processes that run in this test's folder with that in their command line.
    QStringList aliveOf(const QString &words) const
    {
        QStringList alive;
        for (const QString &pid : QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs)) {
            QFile command(u"/proc/%1/cmdline"_s.arg(pid));
            const QString folder = QFile::symLinkTarget(u"/proc/%1/cwd"_s.arg(pid));
            if (!command.open(QIODevice::ReadOnly))
                continue;
            const QString line = QString::fromUtf8(command.readAll());
            if (line.contains(words) && (folder.startsWith(dataFolder()) || line.contains(dataFolder())))
                alive.append(pid);
        }
        return alive;
    }

    /// What the bundle's code wrote down: a line for each load and each run.
    int noted(const QByteArray &line) const
    {
        QFile file(notesFile());
        return file.open(QIODevice::ReadOnly) ? int(file.readAll().split('\n').count(line)) : 0;
    }

    QString slowBundle(double loadSeconds = 0, const QStringList &requirements = {}, const QByteArray &power = "2")
    {
        const QByteArray config =
            "{\"notes\": \"" + notesFile().toUtf8() + "\", \"load\": " + QByteArray::number(loadSeconds) + '}';
        return createBundle({{u"predict.py"_s, R"PY(
import time

def note(config, line):
    with open(config["notes"], "a") as file:
        file.write(line + "\n")

def load_model_fn(config):
    note(config, "load")
    time.sleep(config["load"])

def load_predict_fn(config, model):
    def predict(n, seconds=0):
        note(config, f"run {n}")
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            pass
        return n ** )PY" + power + R"PY(
    return predict
)PY"}},
            requirements, config);
    }

    QString submit(const Endpoint &endpoint, int n, double seconds = 0)
    {
        return expect(m_client->tasks().async(endpoint.id,
            {.args = "{\"n\": " + QByteArray::number(n) + ", \"seconds\": " + QByteArray::number(seconds) + '}'}));
    }

    QString statusOf(const QString &task) { return expect(m_client->tasks().get(task)).status.text; }

    std::unique_ptr<QProcess> m_process;

private Q_SLOTS:
    void initTestCase()
    {
        if (!QDir(u"/proc/self"_s).exists())
            QSKIP("needs /proc to look for processes");
        m_network.setProxy(QNetworkProxy::NoProxy);
    }

    void init() { startProgram(); }

    void cleanup()
    {
        m_client.reset();
        if (m_process && m_process->state() != QProcess::NotRunning) {
            m_process->terminate();
            QVERIFY(m_process->waitForFinished());
            QCOMPARE(m_process->exitStatus(), QProcess::NormalExit);
        }
        QTRY_VERIFY(aliveOf(u"python"_s).isEmpty());
    }

    void afterAnUpload()
    {
        CreateZipBundle bundle{.name = u"b"_s};
        bundle.framework.type.value = FrameworkType::Pytorch;
        bundle.framework.pytorchImageTag = u"any"_s;
        bundle.location = upload(zipOf({{u"predict.py"_s,
            "def load_model_fn(c):\n    pass\ndef load_predict_fn(c, m):\n    return lambda: 'kept'\n"}}));
        bundle.schemaLocation = bundle.location;
        bundle.loadModelFnModulePath = u"predict.load_model_fn"_s;
        bundle.loadPredictFnModulePath = u"predict.load_predict_fn"_s;
        killAndStart();
        const Endpoint endpoint = deploy(requestFor(expect(m_client->bundles().create(bundle)), u"e"_s));
        QCOMPARE(predict(endpoint, "{}").value, QByteArray(R"("kept")"));
    }

    void afterABundle()
    {
        const QString bundle = slowBundle();
        killAndStart();
        QCOMPARE(expect(m_client->bundles().get(bundle)).id, bundle);
        QCOMPARE(deploy(requestFor(bundle, u"e"_s)).status.text, u"READY"_s);
    }

    void rightAfterAnEndpointIsAccepted()
    {
        expect(m_client->endpoints().create(requestFor(slowBundle(), u"e"_s)));
        killAndStart();
        QCOMPARE(settled(u"e"_s).status.text, u"READY"_s);
    }

    void whileAWorkerLoads()
    {
        expect(m_client->endpoints().create(requestFor(slowBundle(1), u"e"_s)));
        QTRY_COMPARE(noted("load"), 1);
        QCOMPARE(endpointNamed(u"e"_s).status.text, u"UPDATE_IN_PROGRESS"_s);
        killAndStart();
        QCOMPARE(settled(u"e"_s).status.text, u"READY"_s);
        QCOMPARE(predict(endpointNamed(u"e"_s), R"({"n": 3})").value, QByteArray("9"));
        QCOMPARE(noted("load"), 2);
    }

    void whileRequirementsAreInstalled()
    {
        QProcess python;
        python.start(
            options().python, {QStringLiteral(GANTRY_MAKE_WHEEL), m_folder.path(), u"gantry_tiny"_s, u"1.5"_s});
        QVERIFY(python.waitForFinished(30000));
        const QString wheel = QString::fromUtf8(python.readAllStandardOutput()).trimmed();
        expect(m_client->endpoints().create(requestFor(slowBundle(0, {wheel}), u"e"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(!aliveOf(u"venv"_s).isEmpty(), 10000);
        kill();
        QTRY_VERIFY_WITH_TIMEOUT(aliveOf(u"venv"_s).isEmpty(), 10000);
        startProgram();
        QCOMPARE(settled(u"e"_s).status.text, u"READY"_s);
        QCOMPARE(QDir(dataFolder() + u"/environments"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
    }

    void rightAfterATaskIsAccepted()
    {
        const Endpoint endpoint = deploy(requestFor(slowBundle(), u"e"_s, EndpointType::Async));
        const QString task = submit(endpoint, 7);
        killAndStart();
        QCOMPARE(result(task).value, QByteArray("49"));
    }

    void whileATaskRuns()
    {
        const Endpoint endpoint = deploy(requestFor(slowBundle(), u"e"_s, EndpointType::Async));
        const QString task = submit(endpoint, 5, 1.5);
        QTRY_COMPARE(noted("run 5"), 1);
        QCOMPARE(statusOf(task), u"STARTED"_s);
        QVERIFY(!aliveOf(u"gantry_worker.py"_s).isEmpty());
        killAndStart();
        QCOMPARE(result(task).value, QByteArray("25"));
        QCOMPARE(noted("run 5"), 2);
    }

    void whileTasksAreQueued()
    {
        const Endpoint endpoint = deploy(requestFor(slowBundle(), u"e"_s, EndpointType::Async));
        QStringList tasks;
        for (int n = 0; n < 6; ++n)
            tasks.append(submit(endpoint, n, 0.3));
        QCOMPARE(result(tasks.first()).value, QByteArray("0"));
        killAndStart();
        QCOMPARE(settled(u"e"_s).id, endpoint.id);
        for (int n = 0; n < 6; ++n)
            QCOMPARE(result(tasks[n]).value, QByteArray::number(n * n));
    }

    void afterAResult()
    {
        const Endpoint endpoint = deploy(requestFor(slowBundle(), u"e"_s, EndpointType::Async));
        const QString good = submit(endpoint, 4);
        const QString bad = expect(m_client->tasks().async(endpoint.id, {.args = R"({"m": 1})"}));
        QCOMPARE(result(good).value, QByteArray("16"));
        const QString traceback = result(bad).traceback;
        QVERIFY(!traceback.isEmpty());
        killAndStart();
        QCOMPARE(result(good).value, QByteArray("16"));
        QCOMPARE(result(bad).traceback, traceback);
        QCOMPARE(settled(u"e"_s).status.text, u"READY"_s);
        QCOMPARE(noted("run 4"), 1);
    }

    void rightAfterAnUpdateIsAccepted()
    {
        const Endpoint endpoint = deploy(requestFor(slowBundle(), u"e"_s));
        expect(m_client->endpoints().update(endpoint.id, {.bundleId = slowBundle(0, {}, "3")}));
        killAndStart();
        QCOMPARE(settled(u"e"_s).status.text, u"READY"_s);
        QCOMPARE(predict(endpoint, R"({"n": 2})").value, QByteArray("8"));
        const QDir work(dataFolder() + u"/work/"_s + endpoint.id);
        QTRY_COMPARE(work.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
    }

    void afterADeletion()
    {
        const Endpoint endpoint = deploy(requestFor(slowBundle(), u"e"_s));
        QVERIFY(expect(m_client->endpoints().remove(endpoint.id)));
        killAndStart();
        QVERIFY(expect(m_client->endpoints().list()).isEmpty());
    }

    /// Kills that come sooner and later after a burst of tasks, wherever the server then is.
    void atAnyMoment()
    {
        const Endpoint endpoint = deploy(requestFor(slowBundle(), u"e"_s, EndpointType::Async));
        QMap<QString, int> accepted;
        int n = 0;
        for (const int delay : {0, 5, 20, 60, 150, 400}) {
            for (int i = 0; i < 4; ++i) {
                accepted.insert(submit(endpoint, n, 0.02), n);
                ++n;
            }
            QTest::qWait(delay);
            killAndStart();
        }
        for (const auto &[task, number] : accepted.asKeyValueRange())
            QCOMPARE(result(task).value, QByteArray::number(number * number));
    }
};

QTEST_GUILESS_MAIN(KillTest)
#include "killtest.moc"
