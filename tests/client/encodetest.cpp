// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/launch/encode.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gantry::launch;

/// Request bodies as they are sent.
class EncodeTest : public QObject
{
    Q_OBJECT

    // In raw strings "//" is written "\/\/", which is the same JSON: moc takes it for a comment.
private:
    static QJsonObject object(const QByteArray &json) { return QJsonDocument::fromJson(json).object(); }
    static QJsonObject expected(const char *json) { return object(QByteArray(json)); }

    static CreateZipBundle bundle()
    {
        CreateZipBundle bundle;
        bundle.name = u"langs"_s;
        bundle.requirements = {u"numpy==2.0"_s};
        bundle.framework = {{FrameworkType::Pytorch, u"pytorch"_s}, u"2.4"_s, {}, {}, {}};
        bundle.location = u"s3://b/k"_s;
        bundle.schemaLocation = u"s3://b/s"_s;
        bundle.loadPredictFnModulePath = u"m.load_predict"_s;
        bundle.loadModelFnModulePath = u"m.load_model"_s;
        return bundle;
    }

private Q_SLOTS:
    void aZipBundle()
    {
        CreateZipBundle full = bundle();
        full.appConfig = R"({"a": [1, 2]})";
        full.metadata = R"({"by": "é"})";
        const QJsonObject json = expected(R"({"name":"langs","schema_location":"s3:\/\/b/s","metadata":{"by":"é"},
            "flavor":{"flavor":"zip_artifact","requirements":["numpy==2.0"],"location":"s3:\/\/b/k","app_config":{"a":[1,2]},
            "framework":{"framework_type":"pytorch","pytorch_image_tag":"2.4"},
            "load_predict_fn_module_path":"m.load_predict","load_model_fn_module_path":"m.load_model"}})");
        QCOMPARE(object(toJson(full)), json);
        QVERIFY(!object(toJson(bundle())).value("flavor"_L1).toObject().contains("app_config"_L1));
    }

    void frameworks_data()
    {
        QTest::addColumn<Framework>("framework");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("tensorflow") << Framework{{FrameworkType::Tensorflow, {}}, u"x"_s, u"2.1"_s, {}, {}}
                                    << QByteArray(R"({"framework_type":"tensorflow","tensorflow_version":"2.1"})");
        QTest::newRow("custom")
            << Framework{{FrameworkType::CustomBaseImage, {}}, {}, {}, u"repo"_s, u"tag"_s}
            << QByteArray(R"({"framework_type":"custom_base_image","image_repository":"repo","image_tag":"tag"})");
    }

    void frameworks()
    {
        QFETCH(Framework, framework);
        QFETCH(QByteArray, json);
        CreateZipBundle with = bundle();
        with.framework = framework;
        QCOMPARE(object(toJson(with)).value("flavor"_L1).toObject().value("framework"_L1).toObject(), object(json));
    }

    void aSmallEndpoint()
    {
        CreateEndpoint endpoint;
        endpoint.name = u"e"_s;
        endpoint.bundleId = u"bun_1"_s;
        endpoint.labels = {{u"team"_s, u"a"_s}, {u"product"_s, u"b"_s}};
        const QJsonObject json = expected(R"({"name":"e","model_bundle_id":"bun_1","endpoint_type":"async",
            "cpus":"1","memory":"2Gi","storage":"4Gi","gpus":0,"min_workers":0,"max_workers":1,"per_worker":1,
            "labels":{"team":"a","product":"b"},"metadata":{}})");
        QCOMPARE(object(toJson(endpoint)), json);
    }

    void aFullEndpoint()
    {
        CreateEndpoint endpoint;
        endpoint.type = EndpointType::Streaming;
        endpoint.gpus = 2;
        endpoint.gpuType = u"nvidia-hopper-h100"_s;
        endpoint.concurrentRequestsPerWorker = 4;
        endpoint.postInferenceHooks = {u"callback"_s};
        endpoint.defaultCallbackUrl = u"https://c"_s;
        endpoint.prewarm = false;
        endpoint.highPriority = true;
        endpoint.publicInference = false;
        const QJsonObject sent = object(toJson(endpoint));
        QCOMPARE(sent.value("endpoint_type"_L1), "streaming"_L1);
        QCOMPARE(sent.value("gpu_type"_L1), "nvidia-hopper-h100"_L1);
        QCOMPARE(sent.value("concurrent_requests_per_worker"_L1), 4);
        QCOMPARE(sent.value("post_inference_hooks"_L1), QJsonArray({"callback"_L1}));
        QCOMPARE(sent.value("default_callback_url"_L1), "https://c"_L1);
        QCOMPARE(sent.value("prewarm"_L1), false);
        QCOMPARE(sent.value("high_priority"_L1), true);
        QCOMPARE(sent.value("public_inference"_L1), false);
    }

    void anUpdateHoldsWhatChanges()
    {
        QCOMPARE(toJson(UpdateEndpoint()), "{}");
        UpdateEndpoint change;
        change.maxWorkers = 0;
        change.gpuType = QString();
        change.labels = Labels{{u"team"_s, u"x"_s}};
        change.publicInference = false;
        QCOMPARE(object(toJson(change)),
            expected(R"({"max_workers":0,"gpu_type":"","labels":{"team":"x"},"public_inference":false})"));
    }

    void aTask()
    {
        TaskRequest request;
        request.url = u"s3://x"_s;
        request.args = R"( {"a": 1} )";
        request.callbackUrl = u"https://c"_s;
        request.destinationPath = u"/v1/x"_s;
        request.returnPickled = true;
        request.timeoutSeconds = 2.5;
        request.numRetries = 0;
        const QJsonObject json = expected(R"({"url":"s3:\/\/x","args":{"a":1},"callback_url":"https:\/\/c",
            "destination_path":"/v1/x","return_pickled":true,"timeout_seconds":2.5,"num_retries":0})");
        QCOMPARE(object(toJson(request)), json);
        QVERIFY(!object(toJson(TaskRequest())).contains("args"_L1));
    }

    void argsKeepTheirDigits()
    {
        TaskRequest request;
        request.args = R"({"n":12345678901234567890123,"f":1.10,"big":1e40})";
        QVERIFY(toJson(request).contains(R"({"n":12345678901234567890123,"f":1.10,"big":1e40})"));
    }

    void problems()
    {
        TaskRequest request;
        QVERIFY(!problemOf(request));
        request.args = "[1, null]";
        QVERIFY(!problemOf(request));
        request.args = "{'a': 1}";
        QCOMPARE(problemOf(request)->path, u"args"_s);
        CreateEndpoint endpoint;
        QVERIFY(!problemOf(endpoint));
        endpoint.metadata = "[]";
        QCOMPARE(problemOf(endpoint)->path, u"metadata"_s);
        CreateZipBundle zip = bundle();
        QVERIFY(!problemOf(zip));
        zip.appConfig = "{";
        QCOMPARE(problemOf(zip)->path, u"flavor.app_config"_s);
    }
};

QTEST_GUILESS_MAIN(EncodeTest)

#include "encodetest.moc"
