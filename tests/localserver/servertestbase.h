// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/launch/launchclient.h"
#include "localserver/localserver.h"

#include <QBuffer>
#include <QCoroTask>
#include <QDir>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <archive.h>
#include <archive_entry.h>

#include <memory>

/// What the tests of the local server share: a server of their own in a folder of their own, the real client in front
/// of it, real Python behind it, and bundles written as text.
class ServerTestBase : public QObject
{
    Q_OBJECT

protected:
    using Files = QMap<QString, QByteArray>;

    gantry::local::Options options() const
    {
        return {.dataFolder = m_folder.filePath(QStringLiteral("data")),
            .apiKey = QStringLiteral("test-key"),
            .python = QStandardPaths::findExecutable(QStringLiteral("python3")),
            .workerScript = QStringLiteral(GANTRY_SOURCE_RESOURCES "/worker/gantry_worker.py"),
            .loadTimeout = std::chrono::seconds(5),
            .taskTimeout = std::chrono::seconds(2),
            .idleTimeout = std::chrono::milliseconds(300)};
    }

    void startServer(const gantry::local::Options &options)
    {
        m_network.setProxy(QNetworkProxy::NoProxy);
        m_server = std::make_unique<gantry::local::LocalServer>(options);
        const auto started = m_server->start();
        QVERIFY2(started, started ? "" : qPrintable(started.error()));
        const QUrl url(QStringLiteral("http://127.0.0.1:%1").arg(m_server->port()));
        m_client =
            std::make_unique<gantry::launch::LaunchClient>(gantry::http::Server::at(url, "test-key"), &m_network);
    }

    void stopServer()
    {
        m_client.reset();
        m_server.reset();
    }

    struct Answer
    {
        int status = 0;
        QByteArray body;
        QByteArray contentType;
    };
    using Headers = QMap<QByteArray, QByteArray>;

    /// One request as it is, without the client's help. Headers given here replace the usual ones.
    Answer http(const QByteArray &method, const QString &path, const QByteArray &body = {}, const Headers &headers = {})
    {
        QNetworkRequest request(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server->port()) + path));
        request.setRawHeader("Authorization", "Bearer test-key");
        request.setRawHeader("Content-Type", "application/json");
        for (auto it = headers.begin(); it != headers.end(); ++it)
            request.setRawHeader(it.key(), *it);
        const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!finished.wait(30000))
            QTest::qFail("no answer came", __FILE__, __LINE__);
        return {.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            .body = reply->readAll(),
            .contentType = reply->rawHeader("Content-Type")};
    }

    /// The value of a call that has to succeed.
    template <typename T>
    T expect(gantry::Task<T> &&task)
    {
        auto result = QCoro::waitFor(std::move(task));
        if (!result)
            QTest::qFail(qPrintable(result.error().operation + QStringLiteral(": ") + result.error().detail), __FILE__,
                __LINE__);
        return result ? *result : T{};
    }

    static QByteArray zipOf(const Files &files)
    {
        QByteArray bytes(4 * 1024 * 1024, '\0');
        size_t used = 0;
        archive *zip = archive_write_new();
        archive_write_set_format_zip(zip);
        archive_write_open_memory(zip, bytes.data(), size_t(bytes.size()), &used);
        for (auto it = files.begin(); it != files.end(); ++it) {
            archive_entry *entry = archive_entry_new();
            archive_entry_set_pathname(entry, it.key().toUtf8().constData());
            archive_entry_set_size(entry, it->size());
            archive_entry_set_filetype(entry, AE_IFREG);
            archive_entry_set_perm(entry, 0644);
            archive_write_header(zip, entry);
            archive_write_data(zip, it->constData(), size_t(it->size()));
            archive_entry_free(entry);
        }
        archive_write_close(zip);
        archive_write_free(zip);
        bytes.truncate(qsizetype(used));
        return bytes;
    }

    static Files filesOf(const QString &folder)
    {
        Files files;
        for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            if (file.open(QIODevice::ReadOnly))
                files.insert(info.fileName(), file.readAll());
        }
        return files;
    }

    QString upload(const QByteArray &bytes)
    {
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        return expect(m_client->bundles().upload(&buffer));
    }

    QString createBundle(const Files &files, const QStringList &requirements = {}, const QByteArray &config = {})
    {
        gantry::launch::CreateZipBundle bundle{.name = QStringLiteral("bundle"), .requirements = requirements};
        bundle.framework.type.value = gantry::launch::FrameworkType::Pytorch;
        bundle.framework.pytorchImageTag = QStringLiteral("any");
        bundle.location = upload(zipOf(files));
        bundle.schemaLocation = upload(R"({"RequestSchema": {"title": "In"}, "ResponseSchema": {}})");
        bundle.loadModelFnModulePath = QStringLiteral("predict.load_model_fn");
        bundle.loadPredictFnModulePath = QStringLiteral("predict.load_predict_fn");
        bundle.appConfig = config;
        return expect(m_client->bundles().create(bundle));
    }

    gantry::launch::CreateEndpoint requestFor(const QString &bundleId, const QString &name,
        gantry::launch::EndpointType type = gantry::launch::EndpointType::Sync)
    {
        return {.name = name,
            .bundleId = bundleId,
            .type = type,
            .labels = {
                {QStringLiteral("team"), QStringLiteral("t")}, {QStringLiteral("product"), QStringLiteral("p")}}};
    }

    gantry::launch::Endpoint endpointNamed(const QString &name)
    {
        const auto list = expect(m_client->endpoints().list(name));
        return list.value(0);
    }

    /// The endpoint once it is no longer being built.
    gantry::launch::Endpoint deploy(const gantry::launch::CreateEndpoint &request)
    {
        expect(m_client->endpoints().create(request));
        return settled(request.name);
    }

    gantry::launch::Endpoint settled(const QString &name)
    {
        using gantry::launch::EndpointStatus;
        gantry::launch::Endpoint endpoint;
        const bool done = QTest::qWaitFor(
            [&] {
                endpoint = endpointNamed(name);
                return endpoint.status == EndpointStatus::Ready || endpoint.status == EndpointStatus::UpdateFailed;
            },
            30000);
        if (!done)
            QTest::qFail("the endpoint is still being built", __FILE__, __LINE__);
        return endpoint;
    }

    gantry::launch::TaskAnswer predict(const gantry::launch::Endpoint &endpoint, const QByteArray &args)
    {
        return expect(m_client->tasks().sync(endpoint.id, {.args = args}));
    }

    gantry::launch::TaskAnswer result(const QString &taskId)
    {
        gantry::launch::TaskAnswer answer;
        const bool done = QTest::qWaitFor(
            [&] {
                answer = expect(m_client->tasks().get(taskId));
                return answer.outcome != gantry::launch::TaskAnswer::Outcome::Running;
            },
            30000);
        if (!done)
            QTest::qFail("the task is still running", __FILE__, __LINE__);
        return answer;
    }

    QTemporaryDir m_folder;
    QNetworkAccessManager m_network;
    std::unique_ptr<gantry::local::LocalServer> m_server;
    std::unique_ptr<gantry::launch::LaunchClient> m_client;
};
