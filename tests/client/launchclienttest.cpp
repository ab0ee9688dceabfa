// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/launch/launchclient.h"

#include "tests/support/fakeserver.h"
#include "tests/support/outcome.h"

#include <QBuffer>
#include <QNetworkAccessManager>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace gantry;
using namespace gantry::launch;
using gantry::test::Answer;
using gantry::test::FakeServer;
using gantry::test::Outcome;
using gantry::test::Received;

/// Every operation against a scripted server: what it sends, what it makes of the answer.
class LaunchClientTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<LaunchClient> m_client;

    void say(const QByteArray &json) { m_server->enqueue(Answer::json(200, json)); }
    QByteArray asked() const { return m_server->last().method + ' ' + m_server->last().target; }

private Q_SLOTS:
    void init();
    void cleanup();

    void listsBundles();
    void getsABundle();
    void getsTheLatestBundle();
    void createsABundle();
    void refusesABundleWithBrokenMetadata();
    void uploadsABundle();
    void anUploadThatIsRefusedHasNoLocation();

    void listsEndpoints();
    void listsThousandsOfEndpoints();
    void getsAnEndpoint();
    void createsAnEndpoint();
    void aLostCreateIsNotRepeated();
    void updatesAnEndpoint();
    void removesAnEndpoint_data();
    void removesAnEndpoint();
    void restartsAnEndpoint();
    void readsCreationLogs();
    void readsSchemas();
    void ownLabelsAreTheUsers();

    void sendsASyncTask();
    void aSyncFailureIsAnAnswer();
    void aRefusedSyncTaskIsAnError();
    void argsThatAreNotJsonAreNotSent();
    void sendsAnAsyncTask();
    void getsATask();
    void streamsATask();
    void anEmptyStreamIsAnError();
    void aBrokenEventEndsTheStream();

    void knowsWhetherWorkerLogsAreOffered_data();
    void knowsWhetherWorkerLogsAreOffered();
    void readsWorkerLogs();

    void checks_data();
    void checks();
    void aWrongAnswerTellsWhatWasAsked();
    void aCutAnswerIsAnError();
    void mayGoBeforeItsCallsEnd();
};

namespace {

QByteArray bundleJson(const QByteArray &id, const QByteArray &createdAt)
{
    return R"({"id":")" + id + R"(","name":"n","metadata":{},"model_artifact_ids":[],"created_at":")" + createdAt
        + R"(","flavor":{"flavor":"zip_artifact","framework":{"framework_type":"pytorch","pytorch_image_tag":"1"}}})";
}

QByteArray endpointJson(const QByteArray &id)
{
    return R"({"id":")" + id
        + R"(","name":"n","endpoint_type":"async","status":"READY","destination":"q","bundle_name":"b","created_by":"me",
            "created_at":"2026-11-20T10:00:00Z","last_updated_at":"2026-11-20T10:00:00Z"})";
}

CreateZipBundle zipBundle()
{
    CreateZipBundle bundle;
    bundle.name = u"n"_s;
    bundle.framework.type = {FrameworkType::Pytorch, u"pytorch"_s};
    return bundle;
}

const QByteArray event1 = R"(data: {"status":"SUCCESS","result":{"result":{"token":"a"}},"status_code":200})"
                          "\r\n\r\n";

} // namespace

void LaunchClientTest::init()
{
    m_server = std::make_unique<FakeServer>();
    m_network = std::make_unique<QNetworkAccessManager>();
    m_client = std::make_unique<LaunchClient>(http::Server::at(m_server->url(), "key-1"), m_network.get());
    m_client->transport().setRetryDelay(1ms);
}

void LaunchClientTest::cleanup()
{
    for (const Received &request : m_server->requests()) {
        const bool isSigned = request.target.startsWith("/store");
        QCOMPARE(request.headers.contains("authorization"), !isSigned);
    }
    m_client.reset();
    m_network.reset();
    m_server.reset();
}

void LaunchClientTest::listsBundles()
{
    say(R"({"model_bundles":[)" + bundleJson("old", "2026-01-01T00:00:00Z") + ','
        + bundleJson("new", "2026-02-01T00:00:00Z") + "]}");
    Outcome outcome(m_client->bundles().list());
    QTRY_VERIFY(outcome.isGood());
    QCOMPARE(asked(), "GET /v2/model-bundles?order_by=newest");
    QCOMPARE(outcome.value().size(), 2);
    QCOMPARE(outcome.value().first().id, u"new"_s);
}

void LaunchClientTest::getsABundle()
{
    say(bundleJson("bun_1", "2026-01-01T00:00:00Z"));
    Outcome outcome(m_client->bundles().get(u"bun/1 ?"_s));
    QTRY_VERIFY(outcome.isGood());
    QCOMPARE(asked(), "GET /v2/model-bundles/bun%2F1%20%3F");
    QCOMPARE(outcome.value().id, u"bun_1"_s);
}

void LaunchClientTest::getsTheLatestBundle()
{
    say(bundleJson("bun_1", "2026-01-01T00:00:00Z"));
    Outcome outcome(m_client->bundles().latest(u"a+b&c=100%25 é"_s));
    QTRY_VERIFY(outcome.isGood());
    QCOMPARE(asked(), "GET /v2/model-bundles/latest?model_name=a%2Bb%26c%3D100%2525%20%C3%A9");
}

void LaunchClientTest::createsABundle()
{
    say(R"({"model_bundle_id":"bun_9"})");
    Outcome outcome(m_client->bundles().create(zipBundle()));
    QTRY_VERIFY(outcome.isGood());
    QCOMPARE(asked(), "POST /v2/model-bundles");
    QVERIFY(m_server->last().body.contains(R"("flavor":"zip_artifact")"));
    QCOMPARE(outcome.value(), u"bun_9"_s);
}

void LaunchClientTest::refusesABundleWithBrokenMetadata()
{
    CreateZipBundle bundle = zipBundle();
    bundle.metadata = "{";
    Outcome outcome(m_client->bundles().create(bundle));
    QTRY_VERIFY(outcome.isThere());
    QCOMPARE(outcome.kind(), ErrorKind::Invalid);
    QCOMPARE(outcome.error().fields.value(0).path, u"metadata"_s);
    QVERIFY(m_server->requests().isEmpty());
}

void LaunchClientTest::uploadsABundle()
{
    const QByteArray target = m_server->url(u"/store/k?sig=1"_s).toEncoded();
    say(R"({"signedUrl":")" + target + R"(","bucket":"b","key":"dir/k"})");
    m_server->enqueue(Answer::whole(200, "text/xml", {}));
    QBuffer source;
    source.setData("zip bytes");
    QVERIFY(source.open(QIODevice::ReadOnly));
    Outcome outcome(m_client->bundles().upload(&source));
    QTRY_VERIFY(outcome.isGood());
    QCOMPARE(outcome.value(), u"s3://b/dir/k"_s);
    QCOMPARE(m_server->requests().first().method, "POST");
    QCOMPARE(m_server->requests().first().target, "/v1/hosted_inference/model_bundle_upload");
    QCOMPARE(m_server->requests().first().body, "{}");
    QCOMPARE(asked(), "PUT /store/k?sig=1");
    QCOMPARE(m_server->last().body, "zip bytes");
}

void LaunchClientTest::anUploadThatIsRefusedHasNoLocation()
{
    say(R"({"signedUrl":")" + m_server->url(u"/store/k"_s).toEncoded() + R"(","bucket":"b","key":"k"})");
    m_server->enqueue(Answer::whole(403, "text/xml", "<Code>Expired</Code>"));
    QBuffer source;
    QVERIFY(source.open(QIODevice::ReadOnly));
    Outcome outcome(m_client->bundles().upload(&source));
    QTRY_VERIFY(outcome.isThere());
    QCOMPARE(outcome.error().httpStatus, 403);
    QCOMPARE(outcome.error().operation, u"upload"_s);
}

void LaunchClientTest::listsEndpoints()
{
    say(R"({"model_endpoints":[)" + endpointJson("end_1") + "]}");
    Outcome all(m_client->endpoints().list());
    QTRY_VERIFY(all.isGood());
    QCOMPARE(asked(), "GET /v1/model-endpoints");
    QCOMPARE(all.value().first().id, u"end_1"_s);
    say(R"({"model_endpoints":[]})");
    Outcome named(m_client->endpoints().list(u"a+b"_s));
    QTRY_VERIFY(named.isGood());
    QCOMPARE(asked(), "GET /v1/model-endpoints?name=a%2Bb");
    QVERIFY(named.value().isEmpty());
}

void LaunchClientTest::listsThousandsOfEndpoints()
{
    QByteArrayList all;
    for (int i = 0; i < 3000; ++i)
        all.append(endpointJson("end_" + QByteArray::number(i)));
    say(R"({"model_endpoints":[)" + all.join(',') + "]}");
    Outcome good(m_client->endpoints().list());
    QTRY_VERIFY(good.isGood());
    QCOMPARE(good.value().size(), 3000);
    QCOMPARE(good.value().last().id, u"end_2999"_s);
    all[2000].replace(R"("name":"n",)", "");
    say(R"({"model_endpoints":[)" + all.join(',') + "]}");
    Outcome bad(m_client->endpoints().list());
    QTRY_VERIFY(bad.isThere());
    QCOMPARE(bad.kind(), ErrorKind::Decode);
    QCOMPARE(bad.error().jsonPath, u"model_endpoints[2000].name"_s);
}

void LaunchClientTest::getsAnEndpoint()
{
    say(endpointJson("end_1"));
    Outcome outcome(m_client->endpoints().get(u"end_1"_s));
    QTRY_VERIFY(outcome.isGood());
    QCOMPARE(asked(), "GET /v1/model-endpoints/end_1");
}

void LaunchClientTest::createsAnEndpoint()
{
    say(R"({"endpoint_creation_task_id":"t-1"})");
    CreateEndpoint endpoint;
    endpoint.name = u"e"_s;
    Outcome outcome(m_client->endpoints().create(endpoint));
    QTRY_VERIFY(outcome.isGood());
    QCOMPARE(asked(), "POST /v1/model-endpoints");
    QVERIFY(m_server->last().body.contains(R"("name":"e")"));
    QCOMPARE(outcome.value(), u"t-1"_s);
}

void LaunchClientTest::aLostCreateIsNotRepeated()
{
    m_server->setUsual(Answer::reset());
    Outcome outcome(m_client->endpoints().create({}));
    QTRY_VERIFY(outcome.isThere());
    QCOMPARE(outcome.kind(), ErrorKind::Network);
    QVERIFY(outcome.error().mayHaveReachedServer);
    QCOMPARE(m_server->requests().size(), 1);
}

void LaunchClientTest::updatesAnEndpoint()
{
    say(R"({"endpoint_creation_task_id":"t-2"})");
    UpdateEndpoint change;
    change.maxWorkers = 3;
    Outcome outcome(m_client->endpoints().update(u"end_1"_s, change));
    QTRY_VERIFY(outcome.isGood());
    QCOMPARE(asked(), "PUT /v1/model-endpoints/end_1");
    QCOMPARE(m_server->last().body, R"({"max_workers":3})");
}

void LaunchClientTest::removesAnEndpoint_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isGone");
    QTest::newRow("removed") << 200 << true;
    QTest::newRow("gone already") << 404 << true;
    QTest::newRow("busy") << 409 << false;
    QTest::newRow("still there") << 500 << false;
}

void LaunchClientTest::removesAnEndpoint()
{
    QFETCH(int, status);
    m_server->enqueue(Answer::json(status, R"({"deleted":true})"));
    Outcome outcome(m_client->endpoints().remove(u"end_1"_s));
    QTRY_VERIFY(outcome.isThere());
    QTEST(outcome.isGood(), "isGone");
    QCOMPARE(asked(), "DELETE /v1/model-endpoints/end_1");
}

void LaunchClientTest::restartsAnEndpoint()
{
    say(R"({"restarted":true})");
    Outcome outcome(m_client->endpoints().restart(u"end_1"_s));
    QTRY_VERIFY(outcome.isGood());
    QCOMPARE(asked(), "POST /v1/model-endpoints/end_1/restart");
    QVERIFY(m_server->last().body.isEmpty());
}

void LaunchClientTest::readsCreationLogs()
{
    say(R"({"content":"Step 1/3\n"})");
    Outcome outcome(m_client->endpoints().creationLogs(u"my endpoint"_s));
    QTRY_VERIFY(outcome.isGood());
    QCOMPARE(asked(), "GET /v1/hosted_inference/endpoints/creation_logs/my%20endpoint");
    QCOMPARE(outcome.value(), u"Step 1/3\n"_s);
}

void LaunchClientTest::readsSchemas()
{
    say(R"({"openapi":"3.0.2"})");
    Outcome outcome(m_client->endpoints().schemas());
    QTRY_VERIFY(outcome.isGood());
    QCOMPARE(asked(), "GET /v1/model-endpoints-schema.json");
    QCOMPARE(outcome.value(), R"({"openapi":"3.0.2"})");
}

void LaunchClientTest::ownLabelsAreTheUsers()
{
    const Labels all{{u"team"_s, u"a"_s}, {u"user_id"_s, u"x"_s}, {u"endpoint_name"_s, u"x"_s}, {u"env"_s, u"x"_s},
        {u"managed-by"_s, u"x"_s}, {u"tags.datadoghq.com/env"_s, u"x"_s}, {u"product"_s, u"b"_s}};
    QCOMPARE(ownLabels(all), Labels({{u"team"_s, u"a"_s}, {u"product"_s, u"b"_s}}));
}

void LaunchClientTest::sendsASyncTask()
{
    say(R"({"status":"SUCCESS","result":{"result":"{\"lang\":\"de\"}"},"status_code":200})");
    TaskRequest request;
    request.args = R"({"text":"Hallo"})";
    Outcome outcome(m_client->tasks().sync(u"end_1"_s, request));
    QTRY_VERIFY(outcome.isGood());
    QCOMPARE(asked(), "POST /v1/sync-tasks?model_endpoint_id=end_1");
    QVERIFY(m_server->last().body.contains(R"("args":{"text":"Hallo"})"));
    QCOMPARE(outcome.value().outcome, TaskAnswer::Outcome::Succeeded);
    QCOMPARE(outcome.value().value, R"({"lang":"de"})");
    QVERIFY(outcome.value().timings.totalMs > 0);
}

void LaunchClientTest::aSyncFailureIsAnAnswer()
{
    say(R"({"status":"FAILURE","result":null,"traceback":"boom","status_code":500})");
    Outcome outcome(m_client->tasks().sync(u"end_1"_s, {}));
    QTRY_VERIFY(outcome.isGood());
    QCOMPARE(outcome.value().outcome, TaskAnswer::Outcome::Failed);
    QCOMPARE(outcome.value().traceback, u"boom"_s);
}

void LaunchClientTest::aRefusedSyncTaskIsAnError()
{
    m_server->enqueue(Answer::json(400, R"({"detail":"Invalid request: {}"})"));
    Outcome outcome(m_client->tasks().sync(u"end_1"_s, {}));
    QTRY_VERIFY(outcome.isThere());
    QCOMPARE(outcome.error().httpStatus, 400);
    QCOMPARE(outcome.error().detail, u"Invalid request: {}"_s);
}

void LaunchClientTest::argsThatAreNotJsonAreNotSent()
{
    TaskRequest request;
    request.args = "{text: 1}";
    Outcome sync(m_client->tasks().sync(u"end_1"_s, request));
    Outcome async(m_client->tasks().async(u"end_1"_s, request));
    Outcome stream(m_client->tasks().stream(u"end_1"_s, request, [](const TaskAnswer &, double) { }));
    QTRY_VERIFY(sync.isThere() && async.isThere() && stream.isThere());
    QCOMPARE(sync.kind(), ErrorKind::Invalid);
    QCOMPARE(async.kind(), ErrorKind::Invalid);
    QCOMPARE(stream.kind(), ErrorKind::Invalid);
    QVERIFY(m_server->requests().isEmpty());
}

void LaunchClientTest::sendsAnAsyncTask()
{
    say(R"({"task_id":"t/1"})");
    Outcome outcome(m_client->tasks().async(u"end_1"_s, {}));
    QTRY_VERIFY(outcome.isGood());
    QCOMPARE(asked(), "POST /v1/async-tasks?model_endpoint_id=end_1");
    QCOMPARE(outcome.value(), u"t/1"_s);
}

void LaunchClientTest::getsATask()
{
    say(R"({"task_id":"t","status":"PENDING"})");
    Outcome outcome(m_client->tasks().get(u"t/1"_s));
    QTRY_VERIFY(outcome.isGood());
    QCOMPARE(asked(), "GET /v1/async-tasks/t%2F1");
    QCOMPARE(outcome.value().outcome, TaskAnswer::Outcome::Running);
}

void LaunchClientTest::streamsATask()
{
    const QByteArray done = R"(data: {"status":"SUCCESS","result":{"result":"[DONE]"},"status_code":200})"
                            "\r\n\r\n";
    m_server->enqueue(Answer::events({": ping\r\n\r\n" + event1, done + event1}));
    QByteArrayList values;
    Outcome outcome(m_client->tasks().stream(
        u"end_1"_s, {}, [&values](const TaskAnswer &event, double) { values.append(event.value); }));
    QTRY_VERIFY(outcome.isGood());
    QCOMPARE(asked(), "POST /v1/streaming-tasks?model_endpoint_id=end_1");
    QCOMPARE(values, QByteArrayList({R"({"token":"a"})", R"("[DONE]")", R"({"token":"a"})"}));
}

void LaunchClientTest::anEmptyStreamIsAnError()
{
    m_server->enqueue(Answer::events({": ping\r\n\r\n"}));
    Outcome outcome(m_client->tasks().stream(u"end_1"_s, {}, [](const TaskAnswer &, double) { }));
    QTRY_VERIFY(outcome.isThere());
    QCOMPARE(outcome.kind(), ErrorKind::Http);
    QCOMPARE(outcome.error().detail, emptyStream);
}

void LaunchClientTest::aBrokenEventEndsTheStream()
{
    m_server->enqueue(Answer::events({event1 + "data: {\"result\":1}\r\n\r\n" + event1}).thenSilence());
    int events = 0;
    Outcome outcome(m_client->tasks().stream(u"end_1"_s, {}, [&events](const TaskAnswer &, double) { ++events; }));
    QTRY_VERIFY(outcome.isThere());
    QCOMPARE(outcome.kind(), ErrorKind::Decode);
    QCOMPARE(outcome.error().jsonPath, u"status"_s);
    QCOMPARE(events, 1);
}

void LaunchClientTest::knowsWhetherWorkerLogsAreOffered_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<bool>("isAnswer");
    QTest::addColumn<bool>("offered");
    QTest::newRow("gantry-local") << Answer::json(200, R"({"name":"gantry-local"})") << true << true;
    QTest::newRow("Launch") << Answer::json(404, R"({"detail":"Not Found"})") << true << false;
    QTest::newRow("no key") << Answer::json(401, "{}") << true << false;
    QTest::newRow("a page for everything") << Answer::whole(200, "text/html", "<html></html>") << true << false;
    QTest::newRow("broken") << Answer::json(500, "{}") << false << false;
}

void LaunchClientTest::knowsWhetherWorkerLogsAreOffered()
{
    QFETCH(Answer, answer);
    QFETCH(bool, isAnswer);
    QFETCH(bool, offered);
    m_server->enqueue(answer);
    Outcome outcome(m_client->workerLogs().offered());
    QTRY_VERIFY(outcome.isThere());
    QCOMPARE(asked(), "GET /gantry/v1/info");
    QCOMPARE(outcome.isGood(), isAnswer);
    if (isAnswer)
        QCOMPARE(outcome.value(), offered);
}

void LaunchClientTest::readsWorkerLogs()
{
    say(R"({"content":"l\u00e9\n","next":5000000000})");
    Outcome outcome(m_client->workerLogs().read(u"end_1"_s, 4999999996));
    QTRY_VERIFY(outcome.isGood());
    QCOMPARE(asked(), "GET /gantry/v1/endpoints/end_1/logs?after=4999999996");
    QCOMPARE(outcome.value().content, "l\xC3\xA9\n");
    QCOMPARE(outcome.value().next, 5000000000);
}

void LaunchClientTest::checks_data()
{
    QTest::addColumn<int>("health");
    QTest::addColumn<int>("keyed");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("well") << 200 << 200 << true;
    QTest::newRow("no health route") << 404 << 200 << true;
    QTest::newRow("wrong key") << 200 << 401 << false;
}

void LaunchClientTest::checks()
{
    QFETCH(int, health);
    QFETCH(int, keyed);
    m_server->enqueue(Answer::json(health, "{}"));
    m_server->enqueue(Answer::json(keyed, R"({"model_endpoints":[]})"));
    Outcome outcome(m_client->check());
    QTRY_VERIFY(outcome.isThere());
    QTEST(outcome.isGood(), "isGood");
    QCOMPARE(m_server->requests().first().target, "/healthz");
    if (keyed == 401)
        QCOMPARE(outcome.kind(), ErrorKind::Unauthorised);
}

void LaunchClientTest::aWrongAnswerTellsWhatWasAsked()
{
    m_server->enqueue(Answer::whole(200, "text/html", "<html>Sign in</html>"));
    Outcome outcome(m_client->endpoints().list());
    QTRY_VERIFY(outcome.isThere());
    QCOMPARE(outcome.kind(), ErrorKind::Decode);
    QCOMPARE(outcome.error().operation, u"list endpoints"_s);
    QCOMPARE(outcome.error().url, m_server->url(u"/v1/model-endpoints"_s));
    QVERIFY(outcome.error().detail.contains("text/html"_L1));
}

void LaunchClientTest::aCutAnswerIsAnError()
{
    // Qt tells a cut of a chunked answer only sometimes; then it is the decoder that finds it.
    m_server->setUsual(Answer::events({R"({"model_endpoints":[)", endpointJson("end_1")}).thenReset());
    Outcome outcome(m_client->endpoints().list());
    QTRY_VERIFY(outcome.isThere());
    QVERIFY(outcome.kind() == ErrorKind::Network || outcome.kind() == ErrorKind::Decode);
}

void LaunchClientTest::mayGoBeforeItsCallsEnd()
{
    m_server->setUsual(Answer::json(200, "{}").after(20ms));
    QBuffer source;
    QVERIFY(source.open(QIODevice::ReadOnly));
    Outcome check(m_client->check());
    Outcome upload(m_client->bundles().upload(&source));
    Outcome list(m_client->endpoints().list());
    m_client.reset();
    QTRY_VERIFY(check.isThere() && upload.isThere() && list.isThere());
    QCOMPARE(check.kind(), ErrorKind::Cancelled);
    QCOMPARE(upload.kind(), ErrorKind::Cancelled);
    QCOMPARE(list.kind(), ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(LaunchClientTest)

#include "launchclienttest.moc"
