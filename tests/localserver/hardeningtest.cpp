// SPDX-License-Identifier: GPL-3.0-or-later
#include "servertestbase.h"

#include <QTcpSocket>

using namespace gantry::launch;
using namespace Qt::StringLiterals;
using gantry::local::Json;

/// What hostile or broken clients and bundles send: refused with a sentence, and nothing left behind.
class HardeningTest : public ServerTestBase
{
    Q_OBJECT

    /// A zip with one entry of any kind, followed by a good module.
    static QByteArray zipWith(
        const QByteArray &name, mode_t type, const QByteArray &content = {}, const char *link = nullptr)
    {
        QByteArray bytes(1024 * 1024, '\0');
        size_t used = 0;
        archive *zip = archive_write_new();
        archive_write_set_format_zip(zip);
        archive_write_open_memory(zip, bytes.data(), size_t(bytes.size()), &used);
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.constData());
        archive_entry_set_filetype(entry, type);
        archive_entry_set_perm(entry, 0644);
        if (link)
            archive_entry_set_symlink(entry, link);
        if (type == AE_IFREG)
            archive_entry_set_size(entry, content.size());
        if (archive_write_header(zip, entry) == ARCHIVE_OK && type == AE_IFREG)
            archive_write_data(zip, content.constData(), size_t(content.size()));
        archive_entry_free(entry);
        archive_write_close(zip);
        archive_write_free(zip);
        bytes.truncate(qsizetype(used));
        return bytes;
    }

    /// The central directory says that the only entry is a device: libarchive will not write such a zip itself.
    static QByteArray zipWithDevice()
    {
        QByteArray zip = zipWith("device", AE_IFREG, "x");
        const qsizetype entry = zip.indexOf("PK\x01\x02");
        const quint32 mode = quint32(AE_IFCHR | 0644) << 16;
        for (int i = 0; i < 4; ++i)
            zip[entry + 38 + i] = char(mode >> (8 * i));
        return zip;
    }

    Endpoint deployZip(const QByteArray &zip, const QString &name)
    {
        CreateZipBundle bundle{.name = name};
        bundle.framework.type.value = FrameworkType::Pytorch;
        bundle.framework.pytorchImageTag = u"any"_s;
        bundle.location = upload(zip);
        bundle.schemaLocation = bundle.location;
        bundle.loadModelFnModulePath = u"predict.load_model_fn"_s;
        bundle.loadPredictFnModulePath = u"predict.load_predict_fn"_s;
        return deploy(requestFor(expect(m_client->bundles().create(bundle)), name));
    }

    QString uploadPath()
    {
        const Answer place = http("POST", u"/v1/hosted_inference/model_bundle_upload"_s, "{}");
        return QUrl(gantry::json::text(Json::parse(place.body.toStdString())["signedUrl"])).path();
    }

    QStringList blobs() const { return QDir(m_folder.filePath(u"data/blobs"_s)).entryList(QDir::Files | QDir::Hidden); }

private Q_SLOTS:
    void initTestCase()
    {
        gantry::local::Options small = options();
        small.mostUploadBytes = 512 * 1024;
        small.mostUnpackedBytes = 8 * 1024 * 1024;
        small.mostUnpackedEntries = 50;
        startServer(small);
    }
    void cleanupTestCase() { stopServer(); }

    void aHostileZipIsRefused_data()
    {
        QTest::addColumn<QByteArray>("zip");
        QTest::addColumn<QString>("words");
        QTest::newRow("up") << zipWith("../outside.py", AE_IFREG, "x") << u"leave its folder"_s;
        QTest::newRow("up-inside") << zipWith("a/../../outside.py", AE_IFREG, "x") << u"leave its folder"_s;
        QTest::newRow("backslash") << zipWith("..\\outside.py", AE_IFREG, "x") << u"leave its folder"_s;
        QTest::newRow("absolute") << zipWith("/tmp/gantry-outside.py", AE_IFREG, "x") << u"leave its folder"_s;
        QTest::newRow("drive") << zipWith("C:/outside.py", AE_IFREG, "x") << u"leave its folder"_s;
        QTest::newRow("link") << zipWith("shadow", AE_IFLNK, {}, "/etc/passwd") << u"link"_s;
        QTest::newRow("device") << zipWithDevice() << u"neither a file nor a folder"_s;
        QTest::newRow("not-a-zip") << QByteArray("print('hello')") << u"not a zip"_s;
        QTest::newRow("bomb") << zipOf({{u"zeros"_s, QByteArray(16 * 1024 * 1024, '\0')}})
                              << u"more than this server allows"_s;
        Files many;
        for (int i = 0; i < 60; ++i)
            many.insert(u"f%1"_s.arg(i), "x");
        QTest::newRow("many") << zipOf(many) << u"more entries than"_s;
        const QByteArray good = zipOf({{u"predict.py"_s, QByteArray(2000, '#')}, {u"z.py"_s, QByteArray(2000, '#')}});
        QTest::newRow("cut-short") << good.first(good.size() / 2) << u"The bundle's"_s;
    }
    void aHostileZipIsRefused()
    {
        QFETCH(const QByteArray, zip);
        QFETCH(const QString, words);
        const QString name = u"zip-"_s + QString::fromUtf8(QTest::currentDataTag());
        const Endpoint endpoint = deployZip(zip, name);
        QCOMPARE(endpoint.status.text, u"UPDATE_FAILED"_s);
        QVERIFY2(endpoint.statusReason.contains(words), qPrintable(endpoint.statusReason));
        QVERIFY(expect(m_client->endpoints().creationLogs(name)).contains(words));
        QVERIFY(!QFile::exists(u"/tmp/gantry-outside.py"_s));
        QVERIFY(!QFile::exists(m_folder.filePath(u"data/work/%1/outside.py"_s.arg(endpoint.id))));
        const auto left = [&] {
            return QDir(m_folder.filePath(u"data/work/"_s + endpoint.id)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        };
        QTRY_COMPARE(left(), QStringList());
    }

    void anUploadThatIsTooLargeIsRefused()
    {
        const QStringList before = blobs();
        const Answer answer = http("PUT", uploadPath(), QByteArray(600 * 1024, 'x'));
        QCOMPARE(answer.status, 413);
        QVERIFY2(answer.body.contains("larger than this server takes"), answer.body.constData());
        QCOMPARE(blobs(), before);
    }

    void anUploadThatIsCutShortIsNotKept()
    {
        const QStringList before = blobs();
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, m_server->port());
        QVERIFY(QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }));
        socket.write(
            "PUT " + uploadPath().toUtf8() + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 5000\r\n\r\nonly this");
        QVERIFY(QTest::qWaitFor([&] { return socket.bytesToWrite() == 0; }));
        socket.disconnectFromHost();
        QCOMPARE(http("GET", u"/healthz"_s).status, 200);
        QCOMPARE(blobs(), before);
    }

    void bodiesThatAreNoJsonObjectAreRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("nothing") << QByteArray() << QByteArray("application/json") << QByteArray("json_invalid");
        QTest::newRow("half") << QByteArray("{\"name\": 1") << QByteArray("application/json")
                              << QByteArray("json_invalid");
        QTest::newRow("deep") << QByteArray(300000, '[') << QByteArray("application/json")
                              << QByteArray("json_invalid");
        QTest::newRow("not UTF-8") << QByteArray("{\"name\": \"\xff\xfe\"}") << QByteArray("application/json")
                                   << QByteArray("json_invalid");
        QTest::newRow("text") << QByteArray("[1]") << QByteArray("application/json") << QByteArray("JSON object");
        QTest::newRow("said to be text") << QByteArray("{}") << QByteArray("text/plain")
                                         << QByteArray("application/json");
        QTest::newRow("a form") << QByteArray("{}") << QByteArray("multipart/form-data; boundary=json")
                                << QByteArray("application/json");
    }
    void bodiesThatAreNoJsonObjectAreRefused()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, type);
        QFETCH(const QByteArray, words);
        for (const QString &path : {u"/v2/model-bundles"_s, u"/v1/model-bundles"_s, u"/v1/model-endpoints"_s,
                 u"/v1/sync-tasks?model_endpoint_id=x"_s, u"/v1/async-tasks?model_endpoint_id=x"_s}) {
            const Answer answer = http("POST", path, body, {{"Content-Type", type}});
            QCOMPARE(answer.status, 422);
            QVERIFY2(answer.body.contains(words), answer.body.constData());
        }
    }

    void membersOfTheWrongKindAreRefused()
    {
        const QByteArray body = R"({"name": 1, "schema_location": null, "metadata": [], "flavor": {"flavor": 7}})";
        const Answer answer = http("POST", u"/v2/model-bundles"_s, body);
        QCOMPARE(answer.status, 422);
        for (const char *place : {R"(["body","name"])", R"(["body","schema_location"])", R"(["body","metadata"])"})
            QVERIFY2(answer.body.contains(place), answer.body.constData());
        QVERIFY(!answer.body.contains("\"input\""));
    }

    void onlyLoopbackNamesAreAnswered_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<int>("status");
        QTest::newRow("address") << QByteArray("127.0.0.1:1") << 200;
        QTest::newRow("localhost") << QByteArray("LocalHost") << 200;
        QTest::newRow("version 6") << QByteArray("[::1]:80") << 200;
        QTest::newRow("a site") << QByteArray("evil.example") << 403;
        QTest::newRow("a site that looks local") << QByteArray("127.0.0.1.evil.example:80") << 403;
        QTest::newRow("in front") << QByteArray("evil.example#localhost") << 403;
    }
    void onlyLoopbackNamesAreAnswered()
    {
        QFETCH(const QByteArray, host);
        QFETCH(const int, status);
        for (const QString &path : {u"/healthz"_s, u"/v2/model-bundles"_s}) {
            const Answer answer = http("GET", path, {}, {{"Host", host}});
            QCOMPARE(answer.status, status);
            QVERIFY(status == 200 || answer.body.contains("127.0.0.1 and localhost only"));
        }
    }

    void unknownRoutesAndVerbsSayDetail()
    {
        const auto says = [](const Answer &answer, const char *words) {
            return Json::parse(answer.body.toStdString()) == Json{{"detail", words}};
        };
        for (const QString &path : {u"/"_s, u"/v3/model-bundles"_s, u"/v2/model-bundles/a/b"_s, u"/v2/model-bundles/"_s,
                 u"/upload/../state.sqlite"_s, u"//v2/model-bundles"_s}) {
            const Answer answer = http("GET", path);
            QVERIFY2(answer.status == 404 && says(answer, "Not Found"), qPrintable(path));
        }
        for (const auto &[method, path] :
            {std::pair("DELETE", u"/v2/model-bundles/x"_s), std::pair("PUT", u"/v1/sync-tasks"_s),
                std::pair("GET", u"/upload/x"_s), std::pair("PATCH", u"/v1/model-endpoints/x"_s)}) {
            const Answer answer = http(method, path, "{}");
            QVERIFY2(answer.status == 405 && says(answer, "Method Not Allowed"), method);
        }
    }

    void onlyTheWholeKeyIsTheKey_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("status");
        QTest::newRow("bearer") << QByteArray("Bearer test-key") << 200;
        QTest::newRow("basic") << "Basic " + QByteArray("test-key:").toBase64() << 200;
        QTest::newRow("none") << QByteArray() << 401;
        QTest::newRow("shorter") << QByteArray("Bearer test-ke") << 401;
        QTest::newRow("longer") << QByteArray("Bearer test-key1") << 401;
        QTest::newRow("another case") << QByteArray("Bearer TEST-KEY") << 401;
        QTest::newRow("basic with a password") << "Basic " + QByteArray("test-key:x").toBase64() << 401;
        QTest::newRow("basic, broken") << QByteArray("Basic %%%") << 401;
    }
    void onlyTheWholeKeyIsTheKey()
    {
        QFETCH(const QByteArray, header);
        QFETCH(const int, status);
        QCOMPARE(http("GET", u"/v2/model-bundles"_s, {}, {{"Authorization", header}}).status, status);
    }
};

QTEST_GUILESS_MAIN(HardeningTest)
#include "hardeningtest.moc"
