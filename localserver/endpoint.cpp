// SPDX-License-Identifier: GPL-3.0-or-later
#include "localserver/endpoint.h"

#include "client/http/elsewhere.h"
#include "client/launch/names.h"
#include "localserver/unpack.h"

#include <QDateTime>
#include <QDir>
#include <QPointer>
#include <QRegularExpression>
#include <QThreadPool>

#include <cmath>

namespace gantry::local {

using namespace Qt::StringLiterals;
using launch::EndpointStatus;
using launch::EndpointType;

namespace {

/// status_reason holds at most this many characters on Launch too.
constexpr qsizetype longestReason = 500;

std::string now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toStdString();
}

Json member(const Json &object, const char *key, const Json &fallback = nullptr)
{
    const auto it = object.find(key);
    return it == object.end() ? fallback : *it;
}

} // namespace

qint64 bytesOf(const Json &quantity)
{
    if (quantity.is_number())
        return quantity.get<qint64>();
    if (!quantity.is_string())
        return 0;
    static const QRegularExpression form(u"^([0-9]+(?:\\.[0-9]+)?)([kMGTPE]i?|Ki)?$"_s);
    const auto match = form.match(json::text(quantity));
    if (!match.hasMatch())
        return 0;
    static const QString steps = u"kMGTPE"_s;
    const QString suffix = match.captured(2);
    const double base = suffix.endsWith(u'i') ? 1024 : 1000;
    const qsizetype power = suffix.isEmpty() ? 0 : steps.indexOf(suffix[0] == u'K' ? u'k' : suffix[0]) + 1;
    return qint64(match.captured(1).toDouble() * std::pow(base, double(power)));
}

Endpoint::Endpoint(const Surroundings &around, Json record, QObject *parent)
    : QObject(parent)
    , m_around(around)
    , m_record(std::move(record))
    , m_pool(around.options->idleTimeout, this)
    , m_log(around.options->dataFolder + u"/logs/"_s + text("id") + u".log"_s)
    , m_creationLog(around.options->dataFolder + u"/logs/"_s + text("id") + u".creation.log"_s)
{
    connect(&m_pool, &WorkerPool::buildReady, this, [this] { finishBuild(true, {}); });
    connect(&m_pool, &WorkerPool::buildFailed, this, [this](const WorkerFailure &failure) {
        m_creationLog.write(u"server"_s, failure.reason.toUtf8() + '\n' + failure.traceback.toUtf8());
        finishBuild(false, failure.reason);
    });
    connect(&m_pool, &WorkerPool::oldWorkerGone, this, &Endpoint::removeOldFolders, Qt::QueuedConnection);
    connect(&m_pool, &WorkerPool::log, this,
        [this](const QString &source, const QByteArray &line) { m_log.write(source, line); });
}

EndpointType Endpoint::type() const
{
    return launch::openEnum<EndpointType>(text("endpoint_type")).value;
}

Json Endpoint::describe() const
{
    Json out;
    for (const char *key : {"id", "name", "endpoint_type"})
        out[key] = m_record[key];
    out["destination"] = isBuilt() ? m_record["id"] : Json("UNKNOWN");
    out["deployment_name"] = isBuilt() ? m_record["name"] : Json();
    for (const char *key : {"metadata", "bundle_name", "status", "status_reason", "post_inference_hooks",
             "default_callback_url", "default_callback_auth", "created_by", "created_at", "last_updated_at",
             "public_inference", "task_expires_seconds", "queue_message_timeout_seconds"})
        out[key] = member(m_record, key);
    // As on Launch: nothing of this is known before the first build.
    out["labels"] = isBuilt() ? m_record["labels"] : Json();
    out["deployment_state"] = nullptr;
    out["resource_state"] = nullptr;
    out["num_queued_items"] = type() == EndpointType::Async && isBuilt() ? Json(m_pool.queued()) : Json();
    if (!isBuilt())
        return out;
    Json &deployment = out["deployment_state"];
    for (const char *key : {"min_workers", "max_workers", "per_worker"})
        deployment[key] = m_record[key];
    // A worker of an artifact bundle takes one request at a time, whatever was asked for.
    deployment["concurrent_requests_per_worker"] = 1;
    deployment["available_workers"] = m_pool.available();
    deployment["unavailable_workers"] = m_pool.unavailable();
    Json &resources = out["resource_state"];
    for (const char *key : {"cpus", "gpus", "memory", "gpu_type", "storage"})
        resources[key] = member(m_record, key);
    resources["nodes_per_worker"] = 1;
    resources["optimize_costs"] = false;
    return out;
}

void Endpoint::build()
{
    m_pool.cancelTrial();
    setStatus(EndpointStatus::UpdatePending);
    // A moment later, so that whoever asked for it can see UPDATE_PENDING as on Launch, where builds queue.
    QTimer::singleShot(std::chrono::milliseconds(150), this, [this, build = ++m_build] { runBuild(build); });
}

void Endpoint::update(const Json &changes, const QString &bundleName)
{
    for (const auto &[key, value] : changes.items()) {
        if (value.is_null())
            continue;
        if (key == "labels")
            m_record["labels"].update(value);
        else
            m_record[key == "model_bundle_id" ? "bundle_id" : key] = value;
    }
    if (!bundleName.isEmpty())
        m_record["bundle_name"] = bundleName.toStdString();
    build();
}

void Endpoint::remove()
{
    ++m_build;
    setStatus(EndpointStatus::DeleteInProgress);
    m_pool.shutDown();
    m_around.store->remove(Store::Kind::Endpoint, id());
    m_log.remove();
    m_creationLog.remove();
    QDir(workFolder()).removeRecursively();
}

QCoro::Task<void> Endpoint::runBuild(int build)
{
    const QPointer<Endpoint> self(this);
    if (build != m_build)
        co_return;
    setStatus(EndpointStatus::UpdateInProgress);
    m_creationLog.write(u"server"_s, "Building from bundle " + bundleId().toUtf8());
    const auto stored = m_around.store->get(Store::Kind::Bundle, bundleId());
    const Json bundle = stored ? stored->json : Json::object();
    const auto zip = m_around.blobs->fileAt(json::text(bundle.value("/flavor/location"_json_pointer, Json(""))));
    if (!zip) {
        finishBuild(
            false, u"The bundle's code is not on this server: its location is not one that was uploaded here."_s);
        co_return;
    }
    const QString folder = workFolder() + u'/' + QString::number(QDateTime::currentMSecsSinceEpoch());
    m_buildFolder = folder;
    const UnpackLimits limits{m_around.options->mostUnpackedBytes, m_around.options->mostUnpackedEntries};
    const auto unpacked = co_await elsewhere([zip = *zip, folder, limits] { return unpackZip(zip, folder, limits); });
    if (!self || build != m_build)
        co_return;
    if (!unpacked) {
        finishBuild(false, unpacked.error());
        co_return;
    }
    QStringList requirements;
    for (const Json &line : bundle.value("/flavor/requirements"_json_pointer, Json::array()))
        requirements.append(json::text(line));
    const auto python = co_await m_around.environments->pythonFor(requirements, [self](const QByteArray &line) {
        if (self)
            self->m_creationLog.write(u"pip"_s, line);
    });
    if (!self || build != m_build)
        co_return;
    if (!python) {
        finishBuild(false, python.error());
        co_return;
    }
    m_creationLog.write(u"server"_s, "Loading the bundle in a first worker");
    m_pool.tryBuild(setupFor(bundle, *python, folder));
}

void Endpoint::finishBuild(bool ready, const QString &reason)
{
    m_buildFolder.clear();
    QTimer::singleShot(0, this, &Endpoint::removeOldFolders);
    if (!ready) {
        m_creationLog.write(u"server"_s, "The build failed: " + reason.toUtf8());
        setStatus(EndpointStatus::UpdateFailed, reason);
        return;
    }
    m_creationLog.write(u"server"_s, "The bundle is loaded; the endpoint is ready.");
    m_record["built"] = true;
    m_pool.setLimits({.minWorkers = m_record["min_workers"].get<int>(),
        .maxWorkers = m_record["max_workers"].get<int>(),
        .perWorker = m_record["per_worker"].get<int>()});
    setStatus(EndpointStatus::Ready);
}

void Endpoint::removeOldFolders()
{
    QStringList old;
    const QSet<QString> used = m_pool.foldersInUse();
    for (const QFileInfo &folder : QDir(workFolder()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (!used.contains(folder.filePath()) && folder.filePath() != m_buildFolder)
            old.append(folder.filePath());
    }
    if (!old.isEmpty())
        QThreadPool::globalInstance()->start([old] {
            for (const QString &folder : old)
                QDir(folder).removeRecursively();
        });
}

void Endpoint::setStatus(EndpointStatus status, const QString &reason)
{
    m_record["status"] = launch::nameOf(status).toStdString();
    m_record["status_reason"] = reason.isEmpty() ? Json() : Json(reason.left(longestReason).toStdString());
    m_record["last_updated_at"] = now();
    save();
}

void Endpoint::save()
{
    m_around.store->put(Store::Kind::Endpoint, id(), name(), m_record);
}

QString Endpoint::text(const char *key) const
{
    const auto it = m_record.find(key);
    return it != m_record.end() && it->is_string() ? json::text(*it) : QString();
}

QString Endpoint::workFolder() const
{
    return m_around.options->dataFolder + u"/work/"_s + id();
}

WorkerSetup Endpoint::setupFor(const Json &bundle, const QString &python, const QString &folder) const
{
    const Json &flavor = bundle["flavor"];
    return {.python = python,
        .script = m_around.options->workerScript,
        .folder = folder,
        .loadModelFn = json::text(flavor["load_model_fn_module_path"]),
        .loadPredictFn = json::text(flavor["load_predict_fn_module_path"]),
        .appConfig = member(flavor, "app_config"),
        .memoryBytes = bytesOf(member(m_record, "memory")),
        .loadTimeout = m_around.options->loadTimeout,
        .taskTimeout = m_around.options->taskTimeout};
}

} // namespace gantry::local
