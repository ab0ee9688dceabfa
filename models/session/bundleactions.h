// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bundle/bundledraft.h"

#include <QCoroTask>
#include <QObject>

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

    /// The activity's resultId is the bundle's id.
    Activity *create(const BundleDraft &draft);

Q_SIGNALS:
    void bundleCreated(const QString &bundleId);

private:
    struct Upload;
    QCoro::Task<void> run(Activity *activity, std::shared_ptr<Upload> upload);

    launch::LaunchClient *m_client;
    ActivityModel *m_activities;
    QString m_connectionName;
};

} // namespace gantry
