// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/bundleactions.h"

#include "client/http/elsewhere.h"
#include "client/launch/launchclient.h"
#include "models/activity/activitymodel.h"
#include "models/bundle/bundlepacker.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryFile>

#include <atomic>

namespace gantry {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What one bundle has come to so far; a retry goes on from here.
struct BundleActions::Upload
{
    BundleDraft draft;
    std::unique_ptr<QTemporaryFile> packed;
    QString codeLocation;
    QString schemaLocation;
    std::atomic<bool> cancelled = false;
};

namespace {

http::Error localError(const QString &message)
{
    http::Error error;
    error.kind = http::ErrorKind::Local;
    error.operation = u"pack bundle"_s;
    error.detail = message;
    return error;
}

http::Error cancelledError()
{
    http::Error error;
    error.kind = http::ErrorKind::Cancelled;
    return error;
}

/// Not the signed URL's own 404: that one comes from a bucket that is gone.
bool isUploadRouteMissing(const http::Error &error)
{
    return (error.httpStatus == 404 || error.httpStatus == 405) && error.url.path().endsWith("/model_bundle_upload"_L1);
}

/// Packing tells its progress with every block, on its own thread; the activity hears of it on this one, no more often
/// than an eye can follow.
class PackingReport
{
public:
    explicit PackingReport(QPointer<Activity> activity) : m_activity(std::move(activity)) { m_clock.start(); }

    void operator()(qint64 done, qint64 total)
    {
        if (done < total && m_clock.durationElapsed() < 50ms)
            return;
        m_clock.start();
        QMetaObject::invokeMethod(QCoreApplication::instance(), [activity = m_activity, done, total] {
            if (activity)
                activity->setProgress(done, total);
        });
    }

private:
    QPointer<Activity> m_activity;
    QElapsedTimer m_clock;
};

} // namespace

BundleActions::BundleActions(
    launch::LaunchClient *client, ActivityModel *activities, QString connectionName, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_activities(activities)
    , m_connectionName(std::move(connectionName))
{
}

BundleActions::~BundleActions()
{
    for (const std::weak_ptr<Upload> &weak : std::as_const(m_uploads)) {
        if (const auto upload = weak.lock())
            upload->cancelled = true;
    }
}

Activity *BundleActions::create(const BundleDraft &draft)
{
    auto upload = std::make_shared<Upload>();
    upload->draft = draft;
    m_uploads.removeIf([](const std::weak_ptr<Upload> &weak) { return weak.expired(); });
    m_uploads.append(upload);
    Activity *activity = m_activities->add(tr("Create bundle %1").arg(draft.name), m_connectionName);
    const auto again = [this, activity = QPointer<Activity>(activity), upload] { run(activity, upload); };
    activity->setRetry(this, again);
    again();
    return activity;
}

QCoro::Task<void> BundleActions::run(QPointer<Activity> activity, std::shared_ptr<Upload> upload)
{
    const QPointer<BundleActions> self(this);
    const auto outcome = co_await createBundle(activity, upload);
    // The activity outlives a closed connection and has to hear of its end all the same.
    if (activity && outcome)
        activity->succeed(tr("Created"), *outcome);
    else if (activity)
        activity->fail(outcome.error());
    if (outcome)
        upload->packed.reset();
    if (self && outcome)
        Q_EMIT bundleCreated(*outcome);
    else if (self && isUploadRouteMissing(outcome.error()))
        Q_EMIT uploadsNotOffered();
}

Task<QString> BundleActions::createBundle(QPointer<Activity> activity, std::shared_ptr<Upload> upload)
{
    const QPointer<BundleActions> self(this);
    const http::CancelToken cancel = activity->cancelToken();
    if (!upload->packed) {
        if (const auto packed = co_await pack(activity, upload); !packed)
            co_return std::unexpected(packed.error());
    }
    if (!self || !activity || cancel.isCancelled())
        co_return std::unexpected(cancelledError());
    if (upload->codeLocation.isEmpty()) {
        activity->setStep(tr("Uploading the code"));
        const auto location = co_await send(activity, upload->packed.get(), cancel);
        if (!location)
            co_return location;
        upload->codeLocation = *location;
    }
    if (!self || !activity || cancel.isCancelled())
        co_return std::unexpected(cancelledError());
    if (upload->schemaLocation.isEmpty()) {
        activity->setStep(tr("Uploading the schemas"));
        const auto document = schemaDocument(upload->draft.schemas);
        if (!document)
            co_return std::unexpected(localError(document.error()));
        QBuffer schemas;
        schemas.setData(*document);
        schemas.open(QIODevice::ReadOnly);
        const auto location = co_await send(activity, &schemas, cancel);
        if (!location)
            co_return location;
        upload->schemaLocation = *location;
    }
    if (!self || !activity || cancel.isCancelled())
        co_return std::unexpected(cancelledError());
    activity->setStep(tr("Registering the bundle"));
    co_return co_await m_client->bundles().create(requestFor(*upload), cancel);
}

Task<bool> BundleActions::pack(QPointer<Activity> activity, std::shared_ptr<Upload> upload)
{
    activity->setStep(tr("Packing the files"));
    upload->cancelled = false;
    const http::CancelToken cancel = activity->cancelToken();
    if (cancel.signal())
        connect(cancel.signal(), &http::CancelSignal::cancelled, activity, [upload] { upload->cancelled = true; });
    auto packed = co_await elsewhere([upload, report = PackingReport(activity)] {
        return packBundle(upload->draft.scan, report, upload->cancelled);
    });
    if (upload->cancelled)
        co_return std::unexpected(cancelledError());
    if (!packed)
        co_return std::unexpected(localError(packed.error()));
    upload->packed = std::move(*packed);
    co_return true;
}

Task<QString> BundleActions::send(QPointer<Activity> activity, QIODevice *source, http::CancelToken cancel)
{
    return m_client->bundles().upload(
        source,
        [activity](qint64 done, qint64 total) {
            if (activity)
                activity->setProgress(done, total);
        },
        cancel);
}

launch::CreateZipBundle BundleActions::requestFor(const Upload &upload)
{
    return {.name = upload.draft.name,
        .requirements = upload.draft.requirements,
        .framework = upload.draft.framework,
        .location = upload.codeLocation,
        .schemaLocation = upload.schemaLocation,
        .loadPredictFnModulePath = upload.draft.loadPredict,
        .loadModelFnModulePath = upload.draft.loadModel,
        .appConfig = upload.draft.appConfig};
}

} // namespace gantry
