// SPDX-License-Identifier: GPL-3.0-or-later
#include "servertestbase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace gantry::launch;
using namespace Qt::StringLiterals;

/// From an upload to predictions, through the real client and real Python.
class MainJobTest : public ServerTestBase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startServer(options()); }
    void cleanupTestCase() { stopServer(); }

    void theSampleTellsLanguages()
    {
        const QString folder = QStringLiteral(GANTRY_SOURCE_RESOURCES "/samples/language-id");
        const QString bundle = createBundle(filesOf(folder));
        expect(m_client->endpoints().create(requestFor(bundle, u"languages"_s)));
        QCOMPARE(endpointNamed(u"languages"_s).status.value, EndpointStatus::UpdatePending);
        QVERIFY(!endpointNamed(u"languages"_s).deployment);

        const Endpoint endpoint = settled(u"languages"_s);
        QCOMPARE(endpoint.status.text, u"READY"_s);
        QVERIFY(endpoint.deployment);
        QFile requests(folder + u"/sample-requests.json"_s);
        QVERIFY(requests.open(QIODevice::ReadOnly));
        for (const QJsonValue &request : QJsonDocument::fromJson(requests.readAll()).array()) {
            const TaskAnswer answer = predict(endpoint, QJsonDocument(request["args"_L1].toObject()).toJson());
            QCOMPARE(answer.outcome, TaskAnswer::Outcome::Succeeded);
            QCOMPARE(QJsonDocument::fromJson(answer.value)["language"_L1], request["expected"_L1]["language"_L1]);
        }
        QVERIFY(expect(m_client->endpoints().creationLogs(u"languages"_s)).contains(u"ready"_s));
        const LogPiece log = expect(m_client->workerLogs().read(endpoint.id, 0));
        QVERIFY(log.content.contains("Loaded 6 languages"));
        QCOMPARE(expect(m_client->workerLogs().read(endpoint.id, log.next)).content, QByteArray());
    }

    void configsArePassedInTheWorkersOrder()
    {
        const Files files{{u"predict.py"_s, R"PY(
def load_model_fn(config):
    return ["model", config]

def load_predict_fn(config, model):
    return lambda **kw: {"config": config, "model": model, "args": kw}
)PY"}};
        const Endpoint with = deploy(requestFor(createBundle(files, {}, R"({"a": 1})"), u"with-config"_s));
        QCOMPARE(predict(with, R"({"x": [1, null]})").value,
            QByteArray(R"({"config": {"a": 1}, "model": ["model", {"a": 1}], "args": {"x": [1, null]}})"));
        const Endpoint without = deploy(requestFor(createBundle(files), u"without-config"_s));
        QCOMPARE(predict(without, "{}").value, QByteArray(R"({"config": null, "model": ["model", null], "args": {}})"));
    }

    void asyncTasksEndWithResultOrTraceback()
    {
        const Files files{{u"predict.py"_s, R"PY(
def load_model_fn(config):
    return None

def load_predict_fn(config, model):
    def predict(n):
        return 100 / n
    return predict
)PY"}};
        const Endpoint endpoint = deploy(requestFor(createBundle(files), u"divider"_s, EndpointType::Async));
        const QString good = expect(m_client->tasks().async(endpoint.id, {.args = R"({"n": 8})"}));
        const QString bad = expect(m_client->tasks().async(endpoint.id, {.args = R"({"n": 0})"}));
        QCOMPARE(result(good).value, QByteArray("12.5"));
        const TaskAnswer failed = result(bad);
        QCOMPARE(failed.outcome, TaskAnswer::Outcome::Failed);
        QVERIFY2(failed.traceback.contains(u"ZeroDivisionError"_s), qPrintable(failed.traceback));
        QVERIFY(failed.traceback.contains(u"predict.py"_s));
        QCOMPARE(expect(m_client->tasks().get(u"no-such-task"_s)).status.text, u"PENDING"_s);
    }

    void workersComeWithTheQueueAndGoWithoutWork()
    {
        const Files files{{u"predict.py"_s, R"PY(
import os, time

def load_model_fn(config):
    return None

def load_predict_fn(config, model):
    def predict():
        time.sleep(0.5)
        return os.getpid()
    return predict
)PY"}};
        CreateEndpoint request = requestFor(createBundle(files), u"scaled"_s, EndpointType::Async);
        request.minWorkers = 0;
        request.maxWorkers = 2;
        const Endpoint endpoint = deploy(request);
        QTRY_COMPARE_WITH_TIMEOUT(endpointNamed(u"scaled"_s).deployment->availableWorkers.value_or(-1), 0, 10000);
        QStringList tasks;
        for (int i = 0; i < 4; ++i)
            tasks.append(expect(m_client->tasks().async(endpoint.id, {.args = "{}"})));
        QSet<QByteArray> workers;
        for (const QString &task : std::as_const(tasks))
            workers.insert(result(task).value);
        QCOMPARE(workers.size(), 2);
        QTRY_COMPARE_WITH_TIMEOUT(endpointNamed(u"scaled"_s).deployment->availableWorkers.value_or(-1), 0, 10000);
        QCOMPARE(result(expect(m_client->tasks().async(endpoint.id, {.args = "{}"}))).outcome,
            TaskAnswer::Outcome::Succeeded);
    }

    void aChangeServesTheOldBuildUntilTheNewOneIsReady()
    {
        const auto files = [](const QByteArray &answer) {
            return Files{{u"predict.py"_s,
                "def load_model_fn(config):\n    return None\n\ndef load_predict_fn(config, model):\n    return "
                "lambda: "
                    + answer + "\n"}};
        };
        const Endpoint endpoint = deploy(requestFor(createBundle(files("1")), u"changing"_s));
        QCOMPARE(predict(endpoint, "{}").value, QByteArray("1"));
        expect(m_client->endpoints().update(endpoint.id, {.bundleId = createBundle(files("1 +"))}));
        QCOMPARE(settled(u"changing"_s).status.text, u"UPDATE_FAILED"_s);
        QCOMPARE(predict(endpoint, "{}").value, QByteArray("1"));
        expect(m_client->endpoints().update(endpoint.id, {.bundleId = createBundle(files("2"))}));
        QCOMPARE(settled(u"changing"_s).status.text, u"READY"_s);
        QCOMPARE(predict(endpoint, "{}").value, QByteArray("2"));
    }

    void deletingEndsTheEndpoint()
    {
        const Endpoint endpoint = deploy(requestFor(
            createBundle(filesOf(QStringLiteral(GANTRY_SOURCE_RESOURCES "/samples/language-id"))), u"short-lived"_s));
        QVERIFY(expect(m_client->endpoints().remove(endpoint.id)));
        QVERIFY(endpointNamed(u"short-lived"_s).id.isEmpty());
        QVERIFY(expect(m_client->endpoints().remove(endpoint.id)));
    }
};

QTEST_GUILESS_MAIN(MainJobTest)
#include "mainjobtest.moc"
