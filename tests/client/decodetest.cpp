// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/launch/decode.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gantry;
using namespace gantry::launch;
using Outcome = TaskAnswer::Outcome;

/// Answers as Launch gives them, with its traps.
class DecodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBuiltEndpoint();
    void noSecretStaysInTheRawText();
    void anEndpointBeforeItsFirstBuild();
    void anUnknownStatusIsKept();
    void faultsHaveAPath_data();
    void faultsHaveAPath();
    void bundles_data();
    void bundles();
    void anImageBundle();
    void tasks_data();
    void tasks();
    void pickledResult();
    void streamEventsAreNotUnwrapped();
    void aTaskWithoutAStatus();
};

namespace {

Result<Endpoint> endpoint(const QByteArray &json)
{
    return json::decode(json, readEndpoint);
}
Result<Bundle> bundle(const QByteArray &json)
{
    return json::decode(json, readBundle);
}
Result<TaskAnswer> task(const QByteArray &json, bool wrapped)
{
    return json::decode(json, [wrapped](const json::Reader &object) { return readTaskAnswer(object, wrapped); });
}

QByteArray builtEndpoint()
{
    return R"({"id":"end_1","name":"langs","endpoint_type":"async","status":"READY","status_reason":null,
        "destination":"q","deployment_name":"d","metadata":{"z":1,"a":2},"bundle_name":"b","created_by":"me",
        "created_at":"2026-11-20T10:00:00.123456+02:00","last_updated_at":"2026-11-20T10:00:00",
        "post_inference_hooks":["callback"],"default_callback_url":"https:\/\/c",
        "default_callback_auth":{"kind":"basic","username":"u","password":"s3cret"},
        "labels":{"team":"t","user_id":"x"},"num_queued_items":3,"public_inference":false,
        "deployment_state":{"min_workers":0,"max_workers":2,"per_worker":1,"concurrent_requests_per_worker":200,
            "available_workers":1,"unavailable_workers":null},
        "resource_state":{"cpus":1.5,"gpus":1,"memory":"8Gi","gpu_type":"nvidia-tesla-t4","storage":null,
            "nodes_per_worker":1,"optimize_costs":true}})";
}

} // namespace

// Defined outside the class: moc stumbles over raw strings inside it.

void DecodeTest::aBuiltEndpoint()
{
    const auto read = endpoint(builtEndpoint());
    QVERIFY(read);
    QCOMPARE(read->type.value, EndpointType::Async);
    QCOMPARE(read->status.value, EndpointStatus::Ready);
    QCOMPARE(read->createdAt.toUTC(), QDateTime::fromString(u"2026-11-20T08:00:00.123Z"_s, Qt::ISODateWithMs));
    QCOMPARE(read->metadata, R"({"z":1,"a":2})");
    QCOMPARE(read->labels, Labels({{u"team"_s, u"t"_s}, {u"user_id"_s, u"x"_s}}));
    QCOMPARE(read->queuedItems, std::optional(3));
    QCOMPARE(read->publicInference, std::optional(false));
    QCOMPARE(read->deployment->availableWorkers, std::optional(1));
    QCOMPARE(read->deployment->unavailableWorkers, std::nullopt);
    QCOMPARE(read->deployment->maxWorkers, 2);
    QCOMPARE(read->resources->cpus, u"1.5"_s);
    QCOMPARE(read->resources->memory, u"8Gi"_s);
    QCOMPARE(read->resources->storage, QString());
    QCOMPARE(read->resources->optimizeCosts, std::optional(true));
}

void DecodeTest::noSecretStaysInTheRawText()
{
    const auto basic = endpoint(builtEndpoint());
    QVERIFY(basic && !basic->raw.contains("s3cret"));
    QVERIFY(basic->raw.contains(R"("username":"u","password":"***")"));
    QByteArray mtls = builtEndpoint();
    mtls.replace(
        R"("kind":"basic","username":"u","password":"s3cret")", R"("kind":"mtls","cert":"s3cret","key":"s3cret")");
    QVERIFY(endpoint(mtls) && !endpoint(mtls)->raw.contains("s3cret"));
}

void DecodeTest::anEndpointBeforeItsFirstBuild()
{
    const auto read = endpoint(R"({"id":"end_1","name":"n","endpoint_type":"sync","status":"UPDATE_PENDING",
            "destination":"UNKNOWN","deployment_name":null,"metadata":null,"bundle_name":"b","created_by":"me",
            "created_at":"2026-11-20T10:00:00Z","last_updated_at":"2026-11-20T10:00:00Z","post_inference_hooks":[],
            "labels":null,"deployment_state":null,"resource_state":null,"num_queued_items":null})");
    QVERIFY(read);
    QVERIFY(!read->deployment && !read->resources && !read->queuedItems);
    QVERIFY(read->labels.isEmpty());
    QCOMPARE(read->status.value, EndpointStatus::UpdatePending);
}

void DecodeTest::anUnknownStatusIsKept()
{
    QByteArray json = builtEndpoint();
    json.replace("READY", "HIBERNATING");
    const auto read = endpoint(json);
    QVERIFY(read);
    QCOMPARE(read->status.value, EndpointStatus::Unknown);
    QCOMPARE(read->status.text, u"HIBERNATING"_s);
}

void DecodeTest::faultsHaveAPath_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("path");
    QTest::newRow("missing") << QByteArray(R"("id":"end_1",)") << QByteArray() << u"id"_s;
    QTest::newRow("null") << QByteArray(R"("name":"langs")") << QByteArray(R"("name":null)") << u"name"_s;
    QTest::newRow("type") << QByteArray(R"("max_workers":2)") << QByteArray(R"("max_workers":"2")")
                          << u"deployment_state.max_workers"_s;
    QTest::newRow("range") << QByteArray(R"("max_workers":2)") << QByteArray(R"("max_workers":99999999999)")
                           << u"deployment_state.max_workers"_s;
    QTest::newRow("time") << QByteArray("2026-11-20T10:00:00.123456+02:00") << QByteArray("yesterday")
                          << u"created_at"_s;
    QTest::newRow("list") << QByteArray(R"(["callback"])") << QByteArray(R"(["callback",1])")
                          << u"post_inference_hooks[1]"_s;
    QTest::newRow("whole") << builtEndpoint() << QByteArray("[]") << QString();
    QTest::newRow("not JSON") << builtEndpoint() << QByteArray("{\"id\":") << QString();
    QTest::newRow("not UTF-8") << QByteArray("langs") << QByteArray("\xff\xfe") << QString();
}

void DecodeTest::faultsHaveAPath()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const auto read = endpoint(builtEndpoint().replace(from, to));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Decode);
    QTEST(read.error().jsonPath, "path");
    QVERIFY(!read.error().detail.isEmpty());
}

void DecodeTest::bundles_data()
{
    QTest::addColumn<QByteArray>("flavor");
    QTest::addColumn<FlavorType>("type");
    QTest::newRow("zip") << QByteArray(R"({"flavor":"zip_artifact","requirements":["a"],"location":"s3:\/\/b/k",
            "framework":{"framework_type":"pytorch","pytorch_image_tag":"2.4"},"app_config":{"k":1},
            "load_predict_fn_module_path":"P","load_model_fn_module_path":"M"})")
                         << FlavorType::ZipArtifact;
    QTest::newRow("cloudpickle") << QByteArray(
        R"({"flavor":"cloudpickle_artifact","requirements":["a"],"location":"s3:\/\/b/k",
            "framework":{"framework_type":"pytorch","pytorch_image_tag":"2.4"},"app_config":{"k":1},
            "load_predict_fn":"P","load_model_fn":"M"})")
                                 << FlavorType::CloudpickleArtifact;
}

void DecodeTest::bundles()
{
    QFETCH(QByteArray, flavor);
    QByteArray json(R"({"id":"bun_1","name":"n","metadata":{"a":1},"created_at":"2026-11-20T10:00:00+00:00",
            "model_artifact_ids":["x"],"schema_location":null,"flavor":FLAVOR})");
    const auto read = bundle(json.replace("FLAVOR", flavor));
    QVERIFY(read);
    QTEST(read->flavor.type.value, "type");
    QCOMPARE(read->flavor.requirements, QStringList({u"a"_s}));
    QCOMPARE(read->flavor.framework.type.value, FrameworkType::Pytorch);
    QCOMPARE(read->flavor.framework.pytorchImageTag, u"2.4"_s);
    QCOMPARE(read->flavor.location, u"s3://b/k"_s);
    QCOMPARE(read->flavor.appConfig, R"({"k":1})");
    QCOMPARE(read->flavor.loadPredictFn, u"P"_s);
    QCOMPARE(read->flavor.loadModelFn, u"M"_s);
    QCOMPARE(read->artifactIds, QStringList({u"x"_s}));
    QVERIFY(read->raw.startsWith(R"({"id":"bun_1","name":"n")"));
}

void DecodeTest::anImageBundle()
{
    const auto read = bundle(R"({"id":"bun_1","name":"n","metadata":{},"created_at":"2026-11-20T10:00:00Z",
            "model_artifact_ids":[],"flavor":{"flavor":"streaming_enhanced_runnable_image","repository":"r","tag":"t",
            "command":["a"],"streaming_command":["b","c"],"predict_route":"/predict","protocol":"http","env":null}})");
    QVERIFY(read);
    QCOMPARE(read->flavor.type.value, FlavorType::StreamingEnhancedRunnableImage);
    QCOMPARE(read->flavor.repository, u"r"_s);
    QCOMPARE(read->flavor.streamingCommand, QStringList({u"b"_s, u"c"_s}));
}

void DecodeTest::tasks_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("traceback");
    QTest::addColumn<int>("workerStatus");
    const auto row = [](const char *name, const QByteArray &json, Outcome outcome, const QByteArray &value,
                         const QString &traceback = {}, int workerStatus = 0) {
        QTest::newRow(name) << json << outcome << value << traceback << workerStatus;
    };
    row("sync", R"({"status":"SUCCESS","result":{"result":"{\"a\": 1}"},"traceback":null,"status_code":200})",
        Outcome::Succeeded, R"({"a": 1})", {}, 200);
    row("null value", R"({"status":"SUCCESS","result":{"result":"null"},"status_code":null})", Outcome::Succeeded,
        "null");
    row("NaN", R"({"status":"SUCCESS","result":{"result":"[NaN]"}})", Outcome::Succeeded, "[NaN]");
    row("real value", R"({"status":"SUCCESS","result":{"result":{"a":[1]}}})", Outcome::Succeeded, R"({"a":[1]})");
    row("digits", R"({"status":"SUCCESS","result":{"result":"12345678901234567890123"}})", Outcome::Succeeded,
        "12345678901234567890123");
    row("pending", R"({"task_id":"t","status":"PENDING","result":null})", Outcome::Running, {});
    row("started", R"({"status":"STARTED"})", Outcome::Running, {});
    row("undefined", R"({"status":"UNDEFINED"})", Outcome::Lost, {});
    row("later status", R"({"status":"DREAMING"})", Outcome::Running, {});
    row("failure in an answer of 200",
        R"({"status":"FAILURE","result":null,"traceback":"Traceback: boom","status_code":500})", Outcome::Failed, {},
        u"Traceback: boom"_s, 500);
    row("crashed forwarder", R"({"status":"FAILURE","result":"forwarder died"})", Outcome::Failed, {},
        u"forwarder died"_s);
    row("zip success that raised",
        R"({"status":"SUCCESS","result":{"detail":{"traceback":"ValueError: x"}},"status_code":null})", Outcome::Failed,
        {}, u"ValueError: x"_s);
    row("image success of 500",
        R"({"status":"SUCCESS","result":{"result":"{\"detail\":{\"traceback\":\"boom\"}}"},"status_code":500})",
        Outcome::Failed, R"({"detail":{"traceback":"boom"}})", u"boom"_s, 500);
    row("image success with the status inside",
        R"({"status":"SUCCESS","result":{"result":"\"no\"","status_code":503}})", Outcome::Failed, R"("no")", u"no"_s,
        503);
    row("success with a traceback beside the value",
        R"({"status":"SUCCESS","result":{"result":"1","detail":{"traceback":"late"}}})", Outcome::Failed, "1",
        u"late"_s);
    row("redirected worker", R"({"status":"SUCCESS","result":{"result":"1"},"status_code":302})", Outcome::Failed, "1",
        u"1"_s, 302);
    row("success of nothing", R"({"status":"SUCCESS","result":null})", Outcome::Failed, {});
}

void DecodeTest::tasks()
{
    QFETCH(QByteArray, json);
    const auto read = task(json, true);
    QVERIFY(read);
    QTEST(read->outcome, "outcome");
    QTEST(read->value, "value");
    QTEST(read->traceback, "traceback");
    QTEST(read->workerStatus.value_or(0), "workerStatus");
}

void DecodeTest::pickledResult()
{
    const auto read = task(R"({"status":"SUCCESS","result":{"result_url":"s3:\/\/b/x.pkl"}})", true);
    QVERIFY(read);
    QCOMPARE(read->outcome, Outcome::Succeeded);
    QCOMPARE(read->resultUrl, u"s3://b/x.pkl"_s);
    QVERIFY(read->value.isEmpty());
}

void DecodeTest::streamEventsAreNotUnwrapped()
{
    const auto object = task(R"({"status":"SUCCESS","result":{"result":{"token":"a"}},"status_code":200})", false);
    QVERIFY(object);
    QCOMPARE(object->value, R"({"token":"a"})");
    const auto done = task(R"({"status":"SUCCESS","result":{"result":"[DONE]"},"status_code":200})", false);
    QVERIFY(done);
    QCOMPARE(done->outcome, Outcome::Succeeded);
    QCOMPARE(done->value, R"("[DONE]")");
}

void DecodeTest::aTaskWithoutAStatus()
{
    const auto read = task(R"({"result":{}})", true);
    QVERIFY(!read);
    QCOMPARE(read.error().jsonPath, u"status"_s);
}

QTEST_GUILESS_MAIN(DecodeTest)

#include "decodetest.moc"
