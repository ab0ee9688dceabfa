// SPDX-License-Identifier: GPL-3.0-or-later
#include "servertestbase.h"

#include <QNetworkReply>
#include <QSignalSpy>

using namespace gantry::launch;
using namespace Qt::StringLiterals;

/// Bundles and requests that cannot work: each has to end in a status and a log that say why.
class FaultsTest : public ServerTestBase
{
    Q_OBJECT

    static Files code(const QByteArray &text) { return {{u"predict.py"_s, text}}; }

private Q_SLOTS:
    void initTestCase() { startServer(options()); }
    void cleanupTestCase() { stopServer(); }

    void aBundleThatCannotLoadSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("exception") << QByteArray(
            "def load_model_fn(config):\n    raise ValueError('no weights here')\n")
                                   << u"no weights here"_s;
        QTest::newRow("syntax") << QByteArray("def load_model_fn(config:\n") << u"not valid Python"_s;
        QTest::newRow("missing module") << QByteArray("import nowhere_to_be_found\n") << u"nowhere_to_be_found"_s;
        QTest::newRow("missing function") << QByteArray("x = 1\n") << u"load_model_fn"_s;
        QTest::newRow("wrong arity") << QByteArray(
            "def load_model_fn():\n    return 1\n\ndef load_predict_fn(config, model):\n    return print\n")
                                     << u"load_model_fn(config)"_s;
        QTest::newRow("endless") << QByteArray("while True:\n    pass\n") << u"longer than the limit"_s;
        QTest::newRow("ends the process") << QByteArray("import os\nos._exit(3)\n") << u"exit code 3"_s;
        QTest::newRow("out of memory") << QByteArray("x = bytearray(64 * 1024 ** 3)\n") << u"memory"_s;
    }
    void aBundleThatCannotLoadSaysWhy()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, reason);
        const QString name = u"load-%1"_s.arg(QString::fromUtf8(QTest::currentDataTag()).replace(u' ', u'-'));
        const Endpoint endpoint = deploy(requestFor(createBundle(code(text)), name));
        QCOMPARE(endpoint.status.text, u"UPDATE_FAILED"_s);
        QVERIFY2(endpoint.statusReason.contains(reason), qPrintable(endpoint.statusReason));
        QVERIFY(!endpoint.deployment);
        const QString log = expect(m_client->endpoints().creationLogs(name));
        QVERIFY2(log.contains(reason), qPrintable(log));
    }

    void aPredictionThatCannotEndSaysWhy()
    {
        const Endpoint endpoint = deploy(requestFor(createBundle(code(R"PY(
import os, time

def load_model_fn(config):
    return None

def load_predict_fn(config, model):
    def predict(how):
        if how == "die":
            os._exit(9)
        while how == "loop":
            pass
        return "fine"
    return predict
)PY")),
            u"mortal"_s, EndpointType::Async));
        const auto outcome = [&](const QByteArray &how) {
            return result(expect(m_client->tasks().async(endpoint.id, {.args = R"({"how": ")" + how + R"("})"})));
        };
        QVERIFY(outcome("die").traceback.contains(u"exit code 9"_s));
        QCOMPARE(outcome("live").value, QByteArray(R"("fine")"));
        QVERIFY(outcome("loop").traceback.contains(u"longer than the limit"_s));
        QCOMPARE(outcome("live").value, QByteArray(R"("fine")"));
        const QByteArray log = expect(m_client->workerLogs().read(endpoint.id, 0)).content;
        QVERIFY2(log.contains("exit code 9") && log.contains("longer than the limit"), log.constData());
    }

    void aSyncPredictionOverTheLimitIs408()
    {
        const Endpoint endpoint =
            deploy(requestFor(createBundle(code("import time\ndef load_model_fn(c):\n    pass\ndef load_predict_fn(c, "
                                                "m):\n    return lambda: time.sleep(60)\n")),
                u"sleeper"_s));
        const auto answer = QCoro::waitFor(m_client->tasks().sync(endpoint.id, {.args = "{}"}));
        QVERIFY(!answer);
        QCOMPARE(answer.error().httpStatus, 408);
    }

    void argsThatAreNoObjectAreExplained()
    {
        const Endpoint endpoint = deploy(requestFor(
            createBundle(code("def load_model_fn(c):\n    pass\ndef load_predict_fn(c, m):\n    return lambda: 1\n")),
            u"picky"_s));
        QVERIFY(predict(endpoint, "[1, 2]").traceback.contains(u"must be a JSON object"_s));
        QVERIFY(predict(endpoint, {}).traceback.contains(u"neither url nor args"_s));
        QVERIFY(predict(endpoint, R"({"n": 1})").traceback.contains(u"unexpected keyword"_s));
    }

    void aZipThatLeavesItsFolderIsRefused()
    {
        const Endpoint endpoint =
            deploy(requestFor(createBundle({{u"../outside.py"_s, "x = 1"}, {u"predict.py"_s, ""}}), u"slip"_s));
        QCOMPARE(endpoint.status.text, u"UPDATE_FAILED"_s);
        QVERIFY(endpoint.statusReason.contains(u"outside.py"_s));
        QVERIFY(QDir(m_folder.path()).entryList({u"outside.py"_s}).isEmpty());
    }

    void aRequirementThatCannotBeHadIsNamed()
    {
        qputenv("PIP_NO_INDEX", "1");
        const Endpoint endpoint =
            deploy(requestFor(createBundle(code("x = 1"), {u"no-such-package-anywhere"_s}), u"needy"_s));
        qunsetenv("PIP_NO_INDEX");
        QCOMPARE(endpoint.status.text, u"UPDATE_FAILED"_s);
        QVERIFY2(endpoint.statusReason.contains(u"no-such-package-anywhere"_s), qPrintable(endpoint.statusReason));
    }

    void requestsThatAreWrongAreRefusedLikeOnLaunch_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("unknown path") << QByteArray("GET") << u"/v9/nothing"_s << QByteArray() << 404
                                      << QByteArray("Not Found");
        QTest::newRow("wrong verb") << QByteArray("DELETE") << u"/v2/model-bundles"_s << QByteArray() << 405
                                    << QByteArray("Method Not Allowed");
        QTest::newRow("not JSON") << QByteArray("POST") << u"/v2/model-bundles"_s << QByteArray("{") << 422
                                  << QByteArray("json_invalid");
        QTest::newRow("fields missing") << QByteArray("POST") << u"/v1/model-endpoints"_s << QByteArray("{}") << 422
                                        << QByteArray(R"("loc":["body","name"])");
        QTest::newRow("a list") << QByteArray("POST") << u"/v2/model-bundles"_s << QByteArray("[]") << 422
                                << QByteArray("JSON object");
        QTest::newRow("framework half named")
            << QByteArray("POST") << u"/v2/model-bundles"_s
            << QByteArray(
                   R"({"name": "n", "schema_location": "s", "flavor": {"flavor": "zip_artifact", "requirements": [],
                "framework": {"framework_type": "pytorch"}, "location": "l", "load_predict_fn_module_path": "p",
                "load_model_fn_module_path": "m"}})")
            << 422 << QByteArray(R"("loc":["body","flavor","zip_artifact","framework","pytorch_image_tag"])");
        QTest::newRow("unknown endpoint") << QByteArray("POST") << u"/v1/sync-tasks?model_endpoint_id=end_x"_s
                                          << QByteArray(R"({"args": {}})") << 404 << QByteArray("end_x");
        QTest::newRow("unknown upload") << QByteArray("PUT") << u"/upload/forged"_s << QByteArray("x") << 403
                                        << QByteArray("not known");
    }
    void requestsThatAreWrongAreRefusedLikeOnLaunch()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QString, path);
        QFETCH(const QByteArray, body);
        QFETCH(const int, status);
        QFETCH(const QByteArray, words);
        QNetworkRequest request(QUrl(u"http://127.0.0.1:%1"_s.arg(m_server->port()) + path));
        request.setRawHeader("Authorization", "Bearer test-key");
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        QNetworkReply *reply = m_network.sendCustomRequest(request, method, body);
        QSignalSpy finished(reply, &QNetworkReply::finished);
        QVERIFY(finished.wait(5000));
        QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), status);
        const QByteArray answer = reply->readAll();
        QVERIFY2(answer.contains(words), answer.constData());
        reply->deleteLater();
    }

    void rulesOfLabelsAndResourcesAreKept()
    {
        const QString bundle = createBundle(code("x = 1"));
        CreateEndpoint noTeam = requestFor(bundle, u"rules"_s);
        noTeam.labels.remove(u"team"_s);
        const auto refused = QCoro::waitFor(m_client->endpoints().create(noTeam));
        QVERIFY(!refused && refused.error().httpStatus == 400 && refused.error().detail.contains(u"team"_s));
        CreateEndpoint gpu = requestFor(bundle, u"rules"_s);
        gpu.gpus = 1;
        const auto gpuRefused = QCoro::waitFor(m_client->endpoints().create(gpu));
        QVERIFY(!gpuRefused && gpuRefused.error().detail.contains(u"gpu_type"_s));
    }

    void aWrongKeyIsRefused()
    {
        LaunchClient stranger(
            gantry::http::Server::at(QUrl(u"http://127.0.0.1:%1"_s.arg(m_server->port())), "wrong"), &m_network);
        const auto answer = QCoro::waitFor(stranger.bundles().list());
        QVERIFY(!answer);
        QCOMPARE(answer.error().httpStatus, 401);
        QCOMPARE(answer.error().kind, gantry::ErrorKind::Unauthorised);
    }

    void aSecondServerOnTheSameFolderIsRefused()
    {
        gantry::local::LocalServer second(options());
        const auto started = second.start();
        QVERIFY(!started);
        QVERIFY(started.error().contains(u"Another gantry-local"_s));
    }
};

QTEST_GUILESS_MAIN(FaultsTest)
#include "faultstest.moc"
