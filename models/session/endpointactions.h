// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/launch/endpointtypes.h"

#include <QMap>
#include <QObject>

#include <functional>

namespace gantry::launch {
class LaunchClient;
}

namespace gantry {

class Activity;
class ActivityModel;
class EndpointMonitor;

/// Changes endpoints through the activity list, then has the monitor look. An activity ends when the server accepted
/// the change; what becomes of it shows in the endpoint's status. Owned by Session. GUI thread.
class EndpointActions : public QObject
{
    Q_OBJECT
public:
    EndpointActions(launch::LaunchClient *client, ActivityModel *activities, EndpointMonitor *monitor,
        QString connectionName, QObject *parent);

    /// The bundle an endpoint of this name was deployed from by this console; the server does not tell. Empty if not.
    QString deployedBundle(const QString &endpointName) const { return m_deployedBundles.value(endpointName); }

    Activity *create(const launch::CreateEndpoint &request);
    Activity *update(const launch::Endpoint &endpoint, const launch::UpdateEndpoint &change);
    Activity *remove(const launch::Endpoint &endpoint);
    Activity *restart(const launch::Endpoint &endpoint);

private:
    template <typename Call>
    Activity *start(const QString &title, const QString &outcome, Call call, std::function<void()> onAccepted = {});

    launch::LaunchClient *m_client;
    ActivityModel *m_activities;
    EndpointMonitor *m_monitor;
    QString m_connectionName;
    QMap<QString, QString> m_deployedBundles;
};

} // namespace gantry
