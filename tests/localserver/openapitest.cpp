// SPDX-License-Identifier: GPL-3.0-or-later
#include "servertestbase.h"

#include <QProcess>

using namespace Qt::StringLiterals;
using gantry::local::Json;

/// Every route over plain HTTP; at the end all that was said and sent is held against Launch's OpenAPI document.
class OpenApiTest : public ServerTestBase
{
    Q_OBJECT

    /// Sends, keeps what was said for the validator, and gives back the answer's JSON.
    Json say(const QByteArray &method, const QString &path, const Json &body = nullptr, int status = 200,
        const Headers &headers = {})
    {
        const QByteArray sent = body.is_null() ? QByteArray() : QByteArray::fromStdString(body.dump());
        const Answer answer = http(method, path, sent, headers);
        if (answer.status != status)
            QTest::qFail(qPrintable(u"%1 %2 answered %3: %4"_s.arg(QString::fromUtf8(method), path)
                                 .arg(answer.status)
                                 .arg(QString::fromUtf8(answer.body))),
                __FILE__, __LINE__);
        m_exchanges.push_back({{"method", method.toStdString()}, {"path", path.section(u'?', 0, 0).toStdString()},
            {"status", answer.status}, {"request", sent.toStdString()}, {"response", answer.body.toStdString()},
            {"events", answer.contentType.startsWith("text/event-stream")}});
        return Json::parse(answer.body.begin(), answer.body.end(), nullptr, false);
    }

    static QString textIn(const Json &object, const char *key)
    {
        return object.is_object() && object.contains(key) ? gantry::json::text(object[key]) : QString();
    }

    /// The location of bytes put where the server said.
    std::string put(const QByteArray &bytes)
    {
        const Json place = say("POST", u"/v1/hosted_inference/model_bundle_upload"_s, Json::object());
        const QUrl url(textIn(place, "signedUrl"));
        if (http("PUT", url.path(), bytes).status != 200)
            QTest::qFail("the upload was refused", __FILE__, __LINE__);
        return "s3://" + place["bucket"].get<std::string>() + '/' + place["key"].get<std::string>();
    }

    Json zipFlavor()
    {
        const Files files{{u"predict.py"_s,
            "def load_model_fn(c):\n    return c\n\ndef load_predict_fn(c, m):\n    return lambda n: [c, 12 / n]\n"}};
        return {{"flavor", "zip_artifact"}, {"requirements", Json::array()},
            {"framework", {{"framework_type", "pytorch"}, {"pytorch_image_tag", "any"}}},
            {"location", put(zipOf(files))}, {"load_predict_fn_module_path", "predict.load_predict_fn"},
            {"load_model_fn_module_path", "predict.load_model_fn"}, {"app_config", {{"depth", 2}}}};
    }

    Json endpointBody(const std::string &name, const std::string &type) const
    {
        return {{"name", name}, {"model_bundle_id", m_bundle.toStdString()}, {"endpoint_type", type},
            {"metadata", {{"note", "x"}}}, {"cpus", "1"}, {"gpus", 0}, {"memory", "2Gi"}, {"storage", "1Gi"},
            {"min_workers", 1}, {"max_workers", 1}, {"per_worker", 1}, {"labels", {{"team", "t"}, {"product", "p"}}}};
    }

    /// Creates it and looks at it all the way to READY.
    QString makeEndpoint(const std::string &name, const std::string &type)
    {
        say("POST", u"/v1/model-endpoints"_s, endpointBody(name, type));
        return ready(QString::fromStdString(name));
    }

    QString ready(const QString &name)
    {
        Json endpoint;
        const bool done = QTest::qWaitFor(
            [&] {
                endpoint = say("GET", u"/v1/model-endpoints?name=%1"_s.arg(name))["model_endpoints"][0];
                return endpoint["status"] == "READY";
            },
            30000);
        if (!done)
            QTest::qFail(endpoint.dump().c_str(), __FILE__, __LINE__);
        return textIn(endpoint, "id");
    }

    Json m_exchanges = Json::array();
    QString m_bundle;
    QString m_syncEndpoint;
    QString m_asyncEndpoint;

private Q_SLOTS:
    void initTestCase() { startServer(options()); }

    void health()
    {
        for (const QString &path : {u"/healthcheck"_s, u"/healthz"_s, u"/readyz"_s})
            QCOMPARE(http("GET", path, {}, {{"Authorization", ""}}).status, 200);
    }

    void bundles()
    {
        const Json flavor = zipFlavor();
        const Json body{{"name", "divider"}, {"schema_location", put(R"({"RequestSchema": {}, "ResponseSchema": {}})")},
            {"metadata", {{"by", "test"}}}, {"flavor", flavor}};
        m_bundle = textIn(say("POST", u"/v2/model-bundles"_s, body), "model_bundle_id");
        QVERIFY(m_bundle.startsWith("bun_"_L1));
        QCOMPARE(say("GET", u"/v2/model-bundles/"_s + m_bundle)["flavor"], flavor);
        QCOMPARE(say("GET", u"/v2/model-bundles?model_name=divider&order_by=newest"_s)["model_bundles"].size(), 1U);
        QCOMPARE(say("GET", u"/v2/model-bundles/latest?model_name=divider"_s)["id"], m_bundle.toStdString());
        const Json clone{{"original_model_bundle_id", m_bundle.toStdString()}, {"new_app_config", {{"depth", 3}}}};
        say("POST", u"/v2/model-bundles/clone-with-changes"_s, clone);
        QCOMPARE(say("GET", u"/v2/model-bundles"_s)["model_bundles"].size(), 2U);
        say("POST", u"/v1/hosted_inference/batch_task_input_upload"_s, Json::object());
    }

    void bundlesOfVersion1()
    {
        const Json flavor = zipFlavor();
        const Json body{{"name", "older"}, {"location", flavor["location"]}, {"requirements", {"six"}},
            {"env_params", {{"framework_type", "custom_base_image"}, {"ecr_repo", "repo"}, {"image_tag", "1"}}},
            {"packaging_type", "zip"}, {"app_config", {{"depth", 2}}},
            {"metadata",
                {{"load_predict_fn_module_path", "predict.load_predict_fn"},
                    {"load_model_fn_module_path", "predict.load_model_fn"}}}};
        const QString id = textIn(say("POST", u"/v1/model-bundles"_s, body), "model_bundle_id");
        const Json v1 = say("GET", u"/v1/model-bundles/"_s + id);
        for (const char *key : {"name", "location", "requirements", "packaging_type", "app_config", "metadata"})
            QCOMPARE(v1[key], body[key]);
        QCOMPARE(v1["env_params"]["ecr_repo"], "repo");
        const Json v2 = say("GET", u"/v2/model-bundles/"_s + id);
        QCOMPARE(v2["flavor"]["load_model_fn_module_path"], "predict.load_model_fn");
        QCOMPARE(v2["flavor"]["framework"]["image_repository"], "repo");
        QCOMPARE(say("GET", u"/v1/model-bundles/latest?model_name=older"_s)["id"], id.toStdString());
        say("POST", u"/v1/model-bundles/clone-with-changes"_s, {{"original_model_bundle_id", id.toStdString()}});
        Json pickled = body;
        pickled["packaging_type"] = "cloudpickle";
        pickled["env_params"] = {{"framework_type", "pytorch"}, {"pytorch_image_tag", "2"}};
        say("POST", u"/v1/model-bundles"_s, pickled);
        pickled["packaging_type"] = "lira";
        say("POST", u"/v1/model-bundles"_s, pickled);
        const Json image{{"name", "image"}, {"schema_location", "s3://a/b"},
            {"flavor",
                {{"flavor", "runnable_image"}, {"repository", "r"}, {"tag", "t"}, {"command", {"run"}},
                    {"protocol", "http"}, {"env", Json::object()}}}};
        const QString imageId = textIn(say("POST", u"/v2/model-bundles"_s, image), "model_bundle_id");
        const Json seen = say("GET", u"/v1/model-bundles/"_s + imageId);
        QCOMPARE(seen["packaging_type"], "lira");
        QCOMPARE(seen["location"], "unused");
        QCOMPARE(seen["env_params"]["ecr_repo"], "r");
        QVERIFY(say("GET", u"/v1/model-bundles"_s)["model_bundles"].size() >= 5);
        say("GET", u"/v2/model-bundles"_s);
    }

    void endpoints()
    {
        m_syncEndpoint = makeEndpoint("now", "sync");
        m_asyncEndpoint = makeEndpoint("later", "async");
        QCOMPARE(say("GET", u"/v1/model-endpoints/"_s + m_syncEndpoint)["name"], "now");
        for (const QString &order : {u"newest"_s, u"oldest"_s, u"alphabetical"_s})
            QCOMPARE(say("GET", u"/v1/model-endpoints?order_by="_s + order)["model_endpoints"].size(), 2U);
        say("PUT", u"/v1/model-endpoints/"_s + m_syncEndpoint,
            {{"max_workers", 2}, {"labels", {{"team", "u"}, {"product", "p"}}}});
        ready(u"now"_s);
        QCOMPARE(say("POST", u"/v1/model-endpoints/%1/restart"_s.arg(m_syncEndpoint))["restarted"], true);
        const QString log = textIn(say("GET", u"/v1/hosted_inference/endpoints/creation_logs/now"_s), "content");
        QVERIFY(log.contains(u"ready"_s));
        QVERIFY(
            say("GET", u"/v1/model-endpoints-schema.json"_s)["components"]["schemas"].contains("now-RequestSchema"));
    }

    void tasks()
    {
        const QString sync = u"/v1/sync-tasks?model_endpoint_id="_s + m_syncEndpoint;
        const Json good = say("POST", sync, {{"args", {{"n", 4}}}, {"timeout_seconds", 20.5}, {"num_retries", 1}});
        QCOMPARE(good["result"]["result"], R"([{"depth": 2}, 3.0])");
        QCOMPARE(say("POST", sync, {{"args", {{"n", 0}}}})["status"], "FAILURE");
        const QString async = u"/v1/async-tasks?model_endpoint_id="_s + m_asyncEndpoint;
        for (const int n : {3, 0}) {
            const QString task =
                textIn(say("POST", async, {{"args", {{"n", n}}}, {"return_pickled", false}}), "task_id");
            const auto status = [&] { return textIn(say("GET", u"/v1/async-tasks/"_s + task), "status"); };
            QTRY_COMPARE_WITH_TIMEOUT(status(), n ? u"SUCCESS"_s : u"FAILURE"_s, 10000);
        }
        say("GET", u"/v1/async-tasks/never-was"_s);
        // Artifact bundles cannot stream, here as on Launch; no endpoint of this server can be asked for events.
        say("POST", u"/v1/streaming-tasks?model_endpoint_id="_s + m_syncEndpoint, {{"args", {{"n", 1}}}}, 400);
        say("POST", u"/v1/model-endpoints"_s, endpointBody("stream", "streaming"), 400);
    }

    void refusals()
    {
        for (const QString &path : {u"/v2/model-bundles/bun_x"_s, u"/v2/model-bundles/latest?model_name=nobody"_s,
                 u"/v1/model-endpoints/end_x"_s, u"/v1/hosted_inference/endpoints/creation_logs/nobody"_s,
                 u"/v7/nothing"_s})
            say("GET", path, nullptr, 404);
        say("DELETE", u"/v1/model-endpoints/end_x"_s, nullptr, 404);
        say("PUT", u"/v1/model-endpoints/end_x"_s, Json::object(), 404);
        say("POST", u"/v1/model-endpoints/end_x/restart"_s, nullptr, 404);
        say("POST", u"/v1/sync-tasks?model_endpoint_id=end_x"_s, Json::object(), 404);
        say("POST", u"/v1/async-tasks?model_endpoint_id="_s + m_syncEndpoint, Json::object(), 400);
        say("POST", u"/v1/model-endpoints"_s, endpointBody("now", "sync"), 400);
        say("PATCH", u"/v2/model-bundles"_s, Json::object(), 405);
        for (const QString &path :
            {u"/v2/model-bundles"_s, u"/v2/model-bundles/clone-with-changes"_s, u"/v1/model-bundles"_s,
                u"/v1/model-endpoints"_s, u"/v1/sync-tasks"_s, u"/v1/async-tasks"_s, u"/v1/streaming-tasks"_s})
            say("POST", path, Json::object(), 422);
        say("GET", u"/v2/model-bundles/latest"_s, nullptr, 422);
        say("GET", u"/v2/model-bundles?order_by=sideways"_s, nullptr, 422);
        say("GET", u"/v1/model-endpoints?order_by=sideways"_s, nullptr, 422);
        for (const QByteArray &key : {QByteArray("Bearer wrong"), QByteArray("Basic ####"), QByteArray("Digest x")})
            say("GET", u"/v1/model-endpoints"_s, nullptr, 401, {{"Authorization", key}});
    }

    void deletion()
    {
        QCOMPARE(say("DELETE", u"/v1/model-endpoints/"_s + m_asyncEndpoint)["deleted"], true);
        say("GET", u"/v1/model-endpoints/"_s + m_asyncEndpoint, nullptr, 404);
    }

    void allOfItFitsTheDocument()
    {
        QFile file(m_folder.filePath(u"exchanges.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(m_exchanges.dump()));
        file.close();
        QProcess validator;
        validator.setProcessChannelMode(QProcess::MergedChannels);
        validator.start(
            options().python, {QStringLiteral(GANTRY_VALIDATOR), QStringLiteral(GANTRY_OPENAPI), file.fileName()});
        QVERIFY(validator.waitForFinished(60000));
        const QByteArray said = validator.readAll().trimmed();
        if (validator.exitCode() == 77)
            QSKIP(said.constData());
        QVERIFY2(validator.exitCode() == 0, said.constData());
        qInfo().noquote() << said;
    }

    void cleanupTestCase() { stopServer(); }
};

QTEST_GUILESS_MAIN(OpenApiTest)
#include "openapitest.moc"
