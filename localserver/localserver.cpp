// SPDX-License-Identifier: GPL-3.0-or-later
#include "localserver/localserver.h"

#include "localserver/check.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>

#include <algorithm>

namespace gantry::local {

using namespace Qt::StringLiterals;
using Method = QHttpServerRequest::Method;

namespace {

/// How long it takes tells nothing of where the two differ: digests are compared, and always whole.
bool isSame(const QByteArray &given, const QByteArray &secret)
{
    const QByteArray a = QCryptographicHash::hash(given, QCryptographicHash::Sha256);
    const QByteArray b = QCryptographicHash::hash(secret, QCryptographicHash::Sha256);
    char difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference = char(difference | (a[i] ^ b[i]));
    return difference == 0;
}

/// A web page whose name was made to point here comes with that name; it must not get in.
bool isLoopback(const QByteArray &host)
{
    static const QRegularExpression form(
        u"^(127\\.0\\.0\\.1|localhost|\\[::1\\])(:[0-9]+)?$"_s, QRegularExpression::CaseInsensitiveOption);
    return form.match(QString::fromLatin1(host)).hasMatch();
}

/// Answers 422 as Launch does where the body is not JSON, is said not to be, or is no object.
bool hasJson(const QHttpServerRequest &request, const HttpCall &call)
{
    const Json body = call.jsonBody();
    const QByteArray type = request.value("Content-Type").toLower().split(';').first().trimmed();
    const bool saysSo = type == "application/json" || type.endsWith("+json");
    if (saysSo && body.is_object())
        return true;
    if (saysSo && body.is_discarded())
        call.reply(problem({"body"}, "json_invalid", u"JSON decode error"_s), 422);
    else
        call.reply(
            problem({"body"}, "model_attributes_type", u"Input should be a JSON object, sent as application/json"_s),
            422);
    return false;
}

} // namespace

LocalServer::LocalServer(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_blobs(m_options.dataFolder + u"/blobs"_s)
    , m_environments(m_options.dataFolder + u"/environments"_s, m_options.python)
{
    addRoutes();
    m_http.setMissingHandler(this, [this](const QHttpServerRequest &request, QHttpServerResponder &responder) {
        handle(request, std::move(responder));
    });
}

LocalServer::~LocalServer()
{
    // Workers go first; what they still held is in the store and runs again after the next start.
    for (Endpoint *endpoint : std::as_const(m_endpoints))
        delete endpoint;
}

std::expected<void, QString> LocalServer::start()
{
    QDir().mkpath(m_options.dataFolder);
    m_lock = std::make_unique<QLockFile>(m_options.dataFolder + u"/lock"_s);
    m_lock->setStaleLockTime(0);
    if (!m_lock->tryLock(0))
        return std::unexpected(u"Another gantry-local is using %1. End it, or choose another folder with --data."_s.arg(
            m_options.dataFolder));
    if (auto opened = m_store.open(m_options.dataFolder + u"/state.sqlite"_s); !opened)
        return opened;
    m_tcp = new QTcpServer(this);
    if (!m_tcp->listen(QHostAddress::LocalHost, m_options.port) || !m_http.bind(m_tcp))
        return std::unexpected(u"Port %1 cannot be used: %2"_s.arg(m_options.port).arg(m_tcp->errorString()));
    restore();
    connect(&m_purge, &QTimer::timeout, this, &LocalServer::purgeResults);
    m_purge.start(std::min<std::chrono::milliseconds>(std::chrono::minutes(10), m_options.resultLifetime));
    return {};
}

void LocalServer::addRoutes()
{
    for (const auto &path : {u"/healthcheck"_s, u"/healthz"_s, u"/readyz"_s})
        addRoute(Method::Get, path, &LocalServer::getHealth, Needs::Nothing);
    addRoute(Method::Get, u"/gantry/v1/info"_s, &LocalServer::getInfo);
    addRoute(Method::Get, u"/gantry/v1/endpoints/*/logs"_s, &LocalServer::getWorkerLogs);
    addRoute(Method::Post, u"/v1/hosted_inference/model_bundle_upload"_s, &LocalServer::askForUpload);
    addRoute(Method::Post, u"/v1/hosted_inference/batch_task_input_upload"_s, &LocalServer::askForUpload);
    addRoute(Method::Get, u"/v1/hosted_inference/endpoints/creation_logs/*"_s, &LocalServer::getCreationLogs);
    // The token in the path is the permission, as with any signed URL.
    addRoute(Method::Put, u"/upload/*"_s, &LocalServer::takeUpload, Needs::Nothing);
    addBundleRoutes();

    addRoute(Method::Post, u"/v1/model-endpoints"_s, &LocalServer::createEndpoint, Needs::KeyAndJson);
    addRoute(Method::Get, u"/v1/model-endpoints"_s, &LocalServer::listEndpoints);
    addRoute(Method::Get, u"/v1/model-endpoints-schema.json"_s, &LocalServer::getSchemas);
    addRoute(Method::Get, u"/v1/model-endpoints/*"_s, &LocalServer::getEndpoint);
    addRoute(Method::Put, u"/v1/model-endpoints/*"_s, &LocalServer::updateEndpoint, Needs::KeyAndJson);
    addRoute(Method::Delete, u"/v1/model-endpoints/*"_s, &LocalServer::deleteEndpoint);
    addRoute(Method::Post, u"/v1/model-endpoints/*/restart"_s, &LocalServer::restartEndpoint);

    addRoute(Method::Post, u"/v1/sync-tasks"_s, &LocalServer::runSyncTask, Needs::KeyAndJson);
    addRoute(Method::Post, u"/v1/async-tasks"_s, &LocalServer::createAsyncTask, Needs::KeyAndJson);
    addRoute(Method::Get, u"/v1/async-tasks/*"_s, &LocalServer::getAsyncTask);
    addRoute(Method::Post, u"/v1/streaming-tasks"_s, &LocalServer::runStreamingTask, Needs::KeyAndJson);
}

void LocalServer::addBundleRoutes()
{
    addRoute(Method::Post, u"/v2/model-bundles"_s, &LocalServer::createBundle, Needs::KeyAndJson);
    addRoute(Method::Get, u"/v2/model-bundles"_s, &LocalServer::listBundles);
    addRoute(Method::Get, u"/v2/model-bundles/latest"_s, &LocalServer::getLatestBundle);
    addRoute(Method::Post, u"/v2/model-bundles/clone-with-changes"_s, &LocalServer::cloneBundle, Needs::KeyAndJson);
    addRoute(Method::Get, u"/v2/model-bundles/*"_s, &LocalServer::getBundle);

    addRoute(Method::Post, u"/v1/model-bundles"_s, &LocalServer::createBundleV1, Needs::KeyAndJson);
    addRoute(Method::Get, u"/v1/model-bundles"_s, &LocalServer::listBundlesV1);
    addRoute(Method::Get, u"/v1/model-bundles/latest"_s, &LocalServer::getLatestBundleV1);
    addRoute(Method::Post, u"/v1/model-bundles/clone-with-changes"_s, &LocalServer::cloneBundle, Needs::KeyAndJson);
    addRoute(Method::Get, u"/v1/model-bundles/*"_s, &LocalServer::getBundleV1);
}

void LocalServer::addRoute(Method method, const QString &path, Handler handler, Needs needs)
{
    const QString pattern = QRegularExpression::escape(path).replace(u"\\*"_s, u"([^/]+)"_s);
    m_routes.append({method, QRegularExpression(QRegularExpression::anchoredPattern(pattern)), handler, needs});
}

void LocalServer::handle(const QHttpServerRequest &request, QHttpServerResponder &&responder)
{
    if (!isLoopback(request.value("Host"))) {
        const HttpCall call(request, std::move(responder), {});
        call.fail(403, u"This server answers to 127.0.0.1 and localhost only, not to another name."_s);
        return;
    }
    const QString path = request.url().path();
    bool pathKnown = false;
    for (const Route &route : std::as_const(m_routes)) {
        const QRegularExpressionMatch match = route.path.match(path);
        if (!match.hasMatch())
            continue;
        pathKnown = true;
        if (route.method != request.method())
            continue;
        const HttpCall call(request, std::move(responder), match.capturedTexts().mid(1));
        const bool allowed = route.needs == Needs::Nothing || authorise(request, call);
        if (allowed && (route.needs != Needs::KeyAndJson || hasJson(request, call)))
            (this->*route.handler)(call);
        return;
    }
    const HttpCall call(request, std::move(responder), {});
    if (pathKnown)
        call.fail(405, u"Method Not Allowed"_s);
    else
        call.fail(404, u"Not Found"_s);
}

bool LocalServer::authorise(const QHttpServerRequest &request, const HttpCall &call) const
{
    const QByteArray given = request.value("Authorization");
    const QByteArray key = m_options.apiKey.toUtf8();
    if (given.isEmpty()) {
        call.unauthorised("Bearer", u"No authentication was passed in"_s);
        return false;
    }
    const bool isBasic = given.startsWith("Basic ");
    const bool known =
        isBasic ? isSame(QByteArray::fromBase64(given.sliced(6)), key + ':') : isSame(given, "Bearer " + key);
    if (!known)
        call.unauthorised(isBasic ? "Basic" : "Bearer", u"Could not authenticate user"_s);
    return known;
}

void LocalServer::getHealth(const HttpCall &call)
{
    call.replyEmpty(200);
}

void LocalServer::getInfo(const HttpCall &call)
{
    Json info;
    info["server"] = "gantry-local";
    info["version"] = GANTRY_VERSION;
    info["python"] = m_options.python.toStdString();
    call.reply(info);
}

void LocalServer::askForUpload(const HttpCall &call)
{
    const Blobs::Place place = m_blobs.newPlace();
    Json answer;
    answer["signedUrl"] = u"http://127.0.0.1:%1/upload/%2"_s.arg(port()).arg(place.token).toStdString();
    answer["bucket"] = Blobs::bucket;
    answer["key"] = place.key.toStdString();
    call.reply(answer);
}

void LocalServer::takeUpload(const HttpCall &call)
{
    if (call.body().size() > m_options.mostUploadBytes) {
        call.fail(413,
            u"The upload is larger than this server takes (%1 MiB); raise --max-upload-mib, or leave data out "
            "of the bundle."_s.arg(m_options.mostUploadBytes / (1024 * 1024)));
        return;
    }
    if (const auto taken = m_blobs.take(call.part(0), call.body()); !taken)
        call.fail(403, taken.error());
    else
        call.replyEmpty(200);
}

void LocalServer::purgeResults()
{
    m_store.removeFinishedBefore(QDateTime::currentDateTimeUtc().addDuration(-m_options.resultLifetime));
}

void LocalServer::restore()
{
    purgeResults();
    for (const Store::Object &object : m_store.list(Store::Kind::Endpoint)) {
        Endpoint *endpoint = addEndpoint(object.json);
        if (object.json.value("status", "") == "DELETE_IN_PROGRESS") {
            m_endpoints.removeOne(endpoint);
            endpoint->remove();
            endpoint->deleteLater();
        } else {
            endpoint->build();
        }
    }
    for (const Store::Object &object : m_store.list(Store::Kind::Task)) {
        const std::string status = object.json.value("status", "");
        if (status != "PENDING" && status != "STARTED")
            continue;
        if (Endpoint *endpoint = endpointById(object.name))
            queueAsync(endpoint, object.id, object.json["task"]);
        else
            finishAsync(
                object.id, {.failure = WorkerFailure{.reason = u"The endpoint was deleted."_s}, .unserved = true});
    }
}

Endpoint *LocalServer::addEndpoint(const Json &record)
{
    auto *endpoint = new Endpoint({&m_options, &m_store, &m_blobs, &m_environments}, record, this);
    m_endpoints.append(endpoint);
    return endpoint;
}

Endpoint *LocalServer::endpointById(const QString &id) const
{
    const auto it = std::ranges::find(m_endpoints, id, &Endpoint::id);
    return it == m_endpoints.end() ? nullptr : *it;
}

Endpoint *LocalServer::endpointByName(const QString &name) const
{
    const auto it = std::ranges::find(m_endpoints, name, &Endpoint::name);
    return it == m_endpoints.end() ? nullptr : *it;
}

} // namespace gantry::local
