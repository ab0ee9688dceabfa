// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "localserver/blobs.h"
#include "localserver/endpoint.h"
#include "localserver/environments.h"
#include "localserver/httpcall.h"
#include "localserver/options.h"
#include "localserver/store.h"

#include <QHttpServer>
#include <QLockFile>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTimer>

namespace gantry::local {

/// A Launch server for one machine: speaks its API on loopback with one key, keeps bundles, endpoints and tasks on disk
/// and runs them. Made once by main(), or by a test. One thread.
class LocalServer : public QObject
{
    Q_OBJECT
public:
    explicit LocalServer(Options options, QObject *parent = nullptr);
    ~LocalServer() override;

    /// Takes the data folder, brings back what was there and listens. The error is a sentence.
    std::expected<void, QString> start();
    quint16 port() const { return m_tcp ? m_tcp->serverPort() : 0; }

private:
    using Handler = void (LocalServer::*)(const HttpCall &);
    /// What a route asks of a request before its handler sees it.
    enum class Needs {
        Nothing,
        Key,
        /// And a body that is a JSON object.
        KeyAndJson
    };
    struct Route
    {
        QHttpServerRequest::Method method;
        QRegularExpression path;
        Handler handler;
        Needs needs;
    };

    void addRoutes();
    void addBundleRoutes();
    void addRoute(QHttpServerRequest::Method method, const QString &path, Handler handler, Needs needs = Needs::Key);
    void handle(const QHttpServerRequest &request, QHttpServerResponder &&responder);
    bool authorise(const QHttpServerRequest &request, const HttpCall &call) const;

    void getHealth(const HttpCall &call);
    void getInfo(const HttpCall &call);
    void askForUpload(const HttpCall &call);
    void takeUpload(const HttpCall &call);

    void createBundle(const HttpCall &call);
    void listBundles(const HttpCall &call);
    void getBundle(const HttpCall &call);
    void getLatestBundle(const HttpCall &call);
    void cloneBundle(const HttpCall &call);

    void createBundleV1(const HttpCall &call);
    void listBundlesV1(const HttpCall &call);
    void getBundleV1(const HttpCall &call);
    void getLatestBundleV1(const HttpCall &call);

    /// The bundles that a list route asks for; nothing where the call was refused.
    std::optional<QList<Store::Object>> bundlesFor(const HttpCall &call);
    /// These answer the call themselves where there is no such bundle.
    std::optional<Json> bundleById(const HttpCall &call);
    std::optional<Json> latestBundle(const HttpCall &call);
    /// Gives the bundle an id and a time, stores it and answers with the id.
    void keepBundle(const HttpCall &call, Json bundle);

    void createEndpoint(const HttpCall &call);
    void listEndpoints(const HttpCall &call);
    void getEndpoint(const HttpCall &call);
    void updateEndpoint(const HttpCall &call);
    void deleteEndpoint(const HttpCall &call);
    void restartEndpoint(const HttpCall &call);
    void getCreationLogs(const HttpCall &call);
    void getWorkerLogs(const HttpCall &call);
    void getSchemas(const HttpCall &call);

    void runSyncTask(const HttpCall &call);
    void createAsyncTask(const HttpCall &call);
    void getAsyncTask(const HttpCall &call);
    void runStreamingTask(const HttpCall &call);

    void restore();
    /// Finished tasks go after a time, as on Launch; what is not finished stays.
    void purgeResults();
    Endpoint *addEndpoint(const Json &record);
    Endpoint *endpointById(const QString &id) const;
    Endpoint *endpointByName(const QString &name) const;
    /// Answers the call itself where there is none, or the task's body is wrong.
    Endpoint *endpointForTask(const HttpCall &call) const;
    void queueAsync(Endpoint *endpoint, const QString &taskId, const Json &task);
    void finishAsync(const QString &taskId, const Job::Outcome &outcome);

    Options m_options;
    std::unique_ptr<QLockFile> m_lock;
    Store m_store;
    Blobs m_blobs;
    Environments m_environments;
    QList<Route> m_routes;
    QList<Endpoint *> m_endpoints;
    QHttpServer m_http;
    QTcpServer *m_tcp = nullptr;
    QTimer m_purge;
};

} // namespace gantry::local
