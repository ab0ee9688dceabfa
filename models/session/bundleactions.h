// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/http/cancel.h"
#include "client/http/result.h"
#include "models/bundle/bundledraft.h"

#include <QObject>
#include <QPointer>

#include <memory>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace gantry::launch {
class LaunchClient;
}

namespace gantry {

class Activity;
class ActivityModel;

/// Creates bundles through the activity list: pack off the GUI thread, upload code, upload schemas, register. A retry
/// goes on from the step that failed. Owned by Session. GUI thread.
class BundleActions : public QObject
{
    Q_OBJECT
public:
    BundleActions(launch::LaunchClient *client, ActivityModel *activities, QString connectionName, QObject *parent);
    ~BundleActions() override;

    /// The activity's resultId is the bundle's id.
    Activity *create(const BundleDraft &draft);

Q_SIGNALS:
    void bundleCreated(const QString &bundleId);
    /// The server has no route that gives out upload URLs: it is self-hosted, and wants a bucket of its own.
    void uploadsNotOffered();

private:
    struct Upload;
    QCoro::Task<void> run(QPointer<Activity> activity, std::shared_ptr<Upload> upload);
    Task<QString> createBundle(QPointer<Activity> activity, std::shared_ptr<Upload> upload);
    Task<bool> pack(QPointer<Activity> activity, std::shared_ptr<Upload> upload);
    Task<QString> send(QPointer<Activity> activity, QIODevice *source, http::CancelToken cancel);
    static launch::CreateZipBundle requestFor(const Upload &upload);

    launch::LaunchClient *m_client;
    ActivityModel *m_activities;
    QString m_connectionName;
    /// Ends packing and uploads when this object goes.
    QList<std::weak_ptr<Upload>> m_uploads;
};

} // namespace gantry
