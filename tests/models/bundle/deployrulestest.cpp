// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/deployrules.h"

#include "models/deploy/quantity.h"
#include "tests/models/bundle/problemfields.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>

using namespace gantry;
using namespace Qt::StringLiterals;
using launch::CreateEndpoint;
using launch::EndpointType;
using launch::UpdateEndpoint;

using Change = std::function<void(CreateEndpoint &)>;
using Edit = std::function<void(UpdateEndpoint &)>;
Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(Edit)

static CreateEndpoint goodRequest()
{
    CreateEndpoint request;
    request.name = u"words"_s;
    request.bundleId = u"bun_1"_s;
    request.labels = {{u"team"_s, u"ml"_s}, {u"product"_s, u"search"_s}};
    return request;
}

class DeployRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsQuantities_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("cpus");
        QTest::addColumn<double>("bytes");
        const auto row = [](const char *text, double cpus, double bytes) {
            QTest::newRow(text) << QString::fromUtf8(text) << cpus << bytes;
        };
        // -1 stands for "refused".
        row("1", 1, 1);
        row("0", 0, 0);
        row("1.5", 1.5, 1.5);
        row("500m", .5, -1);
        row("1.5m", -1, -1);
        row("1.", -1, -1);
        row(".5", -1, -1);
        row("-1", -1, -1);
        row("+1", -1, -1);
        row("", -1, -1);
        row(" 1", -1, -1);
        row("1\n", -1, -1);
        row("٣", -1, -1);
        row("1k", -1, 1000);
        row("1K", -1, -1);
        row("2Ki", -1, 2048);
        row("1ki", -1, -1);
        row("1.5M", -1, 1.5e6);
        row("1Mi", -1, 1048576);
        row("1G", -1, 1e9);
        row("1Gi", -1, 1073741824);
        row("1T", -1, 1e12);
        row("1Ti", -1, 1099511627776);
        row("1P", -1, 1e15);
        row("1Pi", -1, 1125899906842624);
        row("1E", -1, 1e18);
        row("1Ei", -1, 1152921504606846976.0);
        row("1GB", -1, -1);
        row("1e3", -1, -1);
        row("1 Gi", -1, -1);
        row("1g", -1, -1);
    }
    void readsQuantities()
    {
        QFETCH(QString, text);
        QTEST(parseCpus(text).value_or(-1), "cpus");
        QTEST(parseBytes(text).value_or(-1), "bytes");
    }

    void knowsTheGpuTypes()
    {
        QCOMPARE(gpuTypes().size(), 7);
        QVERIFY(gpuTypes().contains(u"nvidia-hopper-h100-1g20gb"_s));
    }

    void knowsTheCeilings_data()
    {
        QTest::addColumn<QString>("gpuType");
        QTest::addColumn<int>("cpus");
        QTest::addColumn<int>("memoryGi");
        QTest::addColumn<int>("storageGi");
        QTest::newRow("none") << u""_s << 6 << 28 << 639;
        QTest::newRow("t4") << u"nvidia-tesla-t4"_s << 62 << 248 << 639;
        QTest::newRow("a10") << u"nvidia-ampere-a10"_s << 62 << 248 << 639;
        QTest::newRow("a100") << u"nvidia-ampere-a100"_s << 94 << 998 << 639;
        QTest::newRow("a100e") << u"nvidia-ampere-a100e"_s << 94 << 998 << 639;
        QTest::newRow("h100") << u"nvidia-hopper-h100"_s << 190 << 1998 << 1299;
        QTest::newRow("h100 1g") << u"nvidia-hopper-h100-1g20gb"_s << 46 << 498 << 639;
        QTest::newRow("h100 3g") << u"nvidia-hopper-h100-3g40gb"_s << 94 << 998 << 639;
    }
    void knowsTheCeilings()
    {
        QFETCH(QString, gpuType);
        QFETCH(int, cpus);
        QFETCH(int, memoryGi);
        QFETCH(int, storageGi);
        CreateEndpoint request = goodRequest();
        request.gpuType = gpuType;
        request.gpus = request.gpuType.isEmpty() ? 0 : 1;
        request.cpus = QString::number(cpus);
        request.memory = QString::number(memoryGi) + u"Gi"_s;
        request.storage = QString::number(storageGi) + u"Gi"_s;
        QCOMPARE(fieldsOf(problemsOf(request)), QStringList());
        request.cpus += u".001"_s;
        request.memory = QString::number(memoryGi * 1024 + 1) + u"Mi"_s;
        request.storage = QString::number(storageGi + 1) + u"Gi"_s;
        const QList<FieldProblem> problems = problemsOf(request);
        QCOMPARE(fieldsOf(problems), (QStringList{u"cpus"_s, u"memory"_s, u"storage"_s}));
        QVERIFY2(problems.at(0).message.contains(QString::number(cpus)), qPrintable(problems.at(0).message));
        QVERIFY2(problems.at(1).message.contains(QString::number(memoryGi)), qPrintable(problems.at(1).message));
        QVERIFY2(problems.at(2).message.contains(QString::number(storageGi)), qPrintable(problems.at(2).message));
    }

    void checksARequest_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QStringList>("fields");
        const auto row = [](const char *name, Change change, QStringList fields = {}) {
            QTest::newRow(name) << change << fields;
        };
        const auto nameRow = [&row](const QString &name, bool isGood) {
            row(
                qPrintable(u"name "_s + name.trimmed()), [name](CreateEndpoint &r) { r.name = name; },
                isGood ? QStringList() : QStringList(u"name"_s));
        };
        const auto labelRow = [&row](const QString &key, const QString &value, bool isGood) {
            row(
                qPrintable(u"label %1=%2"_s.arg(key, value)), [=](CreateEndpoint &r) { r.labels[key] = value; },
                isGood ? QStringList() : QStringList(u"labels."_s + key));
        };
        row("good", [](CreateEndpoint &) { });
        for (const QString &name : {u"a"_s, u"0"_s, u"a-b"_s, u"a--b"_s, QString(63, u'a')})
            nameRow(name, true);
        for (const QString &name :
            {u""_s, u"A"_s, u"-a"_s, u"a-"_s, u"a b"_s, u"a_b"_s, u"a.b"_s, u"ä"_s, u"a\n"_s, QString(64, u'a')})
            nameRow(name, false);
        row("no bundle", [](CreateEndpoint &r) { r.bundleId.clear(); }, {u"model_bundle_id"_s});
        row("spelling",
            [](CreateEndpoint &r) {
                r.cpus = u"one"_s;
                r.memory = u"2GB"_s;
                r.storage.clear();
            },
            {u"cpus"_s, u"memory"_s, u"storage"_s});
        row("zero",
            [](CreateEndpoint &r) {
                r.cpus = u"0m"_s;
                r.memory = u"0"_s;
                r.storage = u"0.0Gi"_s;
            },
            {u"cpus"_s, u"memory"_s, u"storage"_s});
        row("GPUs without a type", [](CreateEndpoint &r) { r.gpus = 1; }, {u"gpu_type"_s});
        row("a type without GPUs", [](CreateEndpoint &r) { r.gpuType = u"nvidia-tesla-t4"_s; }, {u"gpus"_s});
        row("negative GPUs", [](CreateEndpoint &r) { r.gpus = -1; }, {u"gpus"_s});
        row("docs' spelling",
            [](CreateEndpoint &r) {
                r.gpus = 1;
                r.gpuType = u"nvidia-hopper-h100-1g20g"_s;
            },
            {u"gpu_type"_s});
        row("many GPUs", [](CreateEndpoint &r) {
            r.gpus = 99;
            r.gpuType = u"nvidia-tesla-t4"_s;
        });
        row("250 workers", [](CreateEndpoint &r) { r.minWorkers = r.maxWorkers = 250; });
        row("251 workers", [](CreateEndpoint &r) { r.maxWorkers = 251; }, {u"max_workers"_s});
        row("min above max", [](CreateEndpoint &r) { r.minWorkers = 2; }, {u"max_workers"_s});
        row("negative min", [](CreateEndpoint &r) { r.minWorkers = -1; }, {u"min_workers"_s});
        row("negative max", [](CreateEndpoint &r) { r.maxWorkers = -1; }, {u"max_workers"_s});
        row("no workers, async", [](CreateEndpoint &r) { r.maxWorkers = 0; });
        row("no least worker, sync", [](CreateEndpoint &r) { r.type = EndpointType::Sync; });
        row("per worker 0", [](CreateEndpoint &r) { r.perWorker = 0; }, {u"per_worker"_s});
        row("per worker 20", [](CreateEndpoint &r) { r.perWorker = 20; });
        row("streaming per worker 2",
            [](CreateEndpoint &r) {
                r.type = EndpointType::Streaming;
                r.perWorker = 2;
            },
            {u"per_worker"_s});
        row("streaming per worker 1", [](CreateEndpoint &r) { r.type = EndpointType::Streaming; });
        row("concurrency 0", [](CreateEndpoint &r) { r.concurrentRequestsPerWorker = 0; },
            {u"concurrent_requests_per_worker"_s});
        row("async concurrency 20", [](CreateEndpoint &r) { r.concurrentRequestsPerWorker = 20; });
        row("async concurrency 21", [](CreateEndpoint &r) { r.concurrentRequestsPerWorker = 21; },
            {u"concurrent_requests_per_worker"_s});
        row("sync concurrency 21", [](CreateEndpoint &r) {
            r.type = EndpointType::Sync;
            r.concurrentRequestsPerWorker = 21;
        });
        row("no labels", [](CreateEndpoint &r) { r.labels.clear(); }, {u"labels.team"_s, u"labels.product"_s});
        row("empty team", [](CreateEndpoint &r) { r.labels[u"team"_s].clear(); }, {u"labels.team"_s});
        labelRow(u"team"_s, u"_INVALID_TEAM"_s, false);
        for (const QString &value : {u""_s, u"a"_s, u"A.b_c-9"_s, QString(63, u'v')})
            labelRow(u"x"_s, value, true);
        for (const QString &value :
            {u"a b"_s, u"-a"_s, u"a-"_s, u"_a"_s, u"a/b"_s, u"ä"_s, u"a\n"_s, QString(64, u'v')})
            labelRow(u"x"_s, value, false);
        for (const QString &key : {u"example.com/x"_s, u"a_b.c"_s, QString(63, u'k')})
            labelRow(key, u"v"_s, true);
        for (const QString &key : {u"user_id"_s, u"endpoint_name"_s, u"-k"_s, u"a b"_s, u"/x"_s, QString(64, u'k')})
            labelRow(key, u"v"_s, false);
        row("metadata is an array", [](CreateEndpoint &r) { r.metadata = "[]"; }, {u"metadata"_s});
        row("metadata is empty", [](CreateEndpoint &r) { r.metadata.clear(); }, {u"metadata"_s});
        row("reserved metadata", [](CreateEndpoint &r) { r.metadata = "{\"_CONVERTED_FROM_ARTIFACT_LIKE\": 1}"; },
            {u"metadata"_s});
        row("hooks", [](CreateEndpoint &r) { r.postInferenceHooks = {u"callback"_s, u"logging"_s, u"billing"_s}; });
        row("unknown hook", [](CreateEndpoint &r) { r.postInferenceHooks = {u"Callback"_s}; },
            {u"post_inference_hooks"_s});
        for (const QString &url : {u"http://h"_s, u"https://h:1/x?y=1"_s})
            row(qPrintable(url), [url](CreateEndpoint &r) { r.defaultCallbackUrl = url; });
        for (const QString &url : {u"h/x"_s, u"ftp://h"_s, u"https://"_s, u"javascript:1"_s, u"http://a b"_s})
            row(qPrintable(url), [url](CreateEndpoint &r) { r.defaultCallbackUrl = url; }, {u"default_callback_url"_s});
    }
    void checksARequest()
    {
        QFETCH(Change, change);
        CreateEndpoint request = goodRequest();
        change(request);
        QTEST(fieldsOf(problemsOf(request)), "fields");
    }

    void checksAChange_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QStringList>("fields");
        const auto row = [](const char *name, Edit edit, QStringList fields = {}) {
            QTest::newRow(name) << edit << fields;
        };
        row("nothing", [](UpdateEndpoint &) { });
        row("bundle", [](UpdateEndpoint &u) { u.bundleId = u""_s; }, {u"model_bundle_id"_s});
        row("spelling", [](UpdateEndpoint &u) { u.cpus = u"x"_s; }, {u"cpus"_s});
        row("fits the largest machine", [](UpdateEndpoint &u) { u.cpus = u"190"_s; });
        row("fits no machine", [](UpdateEndpoint &u) { u.cpus = u"191"_s; }, {u"cpus"_s});
        row("ceiling of the new type",
            [](UpdateEndpoint &u) {
                u.gpuType = u"nvidia-tesla-t4"_s;
                u.cpus = u"63"_s;
            },
            {u"cpus"_s});
        row("GPUs of the present type", [](UpdateEndpoint &u) { u.gpus = 2; });
        row("GPUs of no type",
            [](UpdateEndpoint &u) {
                u.gpus = 2;
                u.gpuType = u""_s;
            },
            {u"gpu_type"_s});
        row("a type for no GPUs",
            [](UpdateEndpoint &u) {
                u.gpus = 0;
                u.gpuType = u"nvidia-tesla-t4"_s;
            },
            {u"gpus"_s});
        row("min alone", [](UpdateEndpoint &u) { u.minWorkers = 9; });
        row("min above max",
            [](UpdateEndpoint &u) {
                u.minWorkers = 9;
                u.maxWorkers = 8;
            },
            {u"max_workers"_s});
        row("max", [](UpdateEndpoint &u) { u.maxWorkers = 251; }, {u"max_workers"_s});
        row("per worker", [](UpdateEndpoint &u) { u.perWorker = 0; }, {u"per_worker"_s});
        row("labels", [](UpdateEndpoint &u) { u.labels = launch::Labels{{u"user_id"_s, u"x"_s}}; },
            {u"labels.team"_s, u"labels.product"_s, u"labels.user_id"_s});
    }
    void checksAChange()
    {
        QFETCH(Edit, edit);
        UpdateEndpoint change;
        edit(change);
        QTEST(fieldsOf(problemsOf(change)), "fields");
    }

    void showsTheRequest()
    {
        const QString preview = previewOf(goodRequest());
        QCOMPARE(preview.section(u'\n', 0, 1), u"POST /v1/model-endpoints\n{"_s);
        QVERIFY2(preview.contains(u"\n  \"name\": \"words\",\n"), qPrintable(preview));
        const QJsonObject body = QJsonDocument::fromJson(preview.section(u'\n', 1).toUtf8()).object();
        QCOMPARE(body[u"labels"][u"team"].toString(), u"ml"_s);
    }

    void showsTheChange()
    {
        UpdateEndpoint change;
        change.maxWorkers = 3;
        QCOMPARE(previewOf(u"end_1"_s, change), u"PUT /v1/model-endpoints/end_1\n{\n  \"max_workers\": 3\n}"_s);
        QCOMPARE(previewOf(u"end_1"_s, {}), u"PUT /v1/model-endpoints/end_1\n{}"_s);
    }
};

QTEST_GUILESS_MAIN(DeployRulesTest)
#include "deployrulestest.moc"
