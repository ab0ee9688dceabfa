// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/endpointactions.h"

#include "client/launch/launchclient.h"
#include "models/activity/activitymodel.h"
#include "models/endpoints/endpointmonitor.h"

#include <QPointer>

#include <utility>

namespace gantry {

namespace {

/// Carries one call to the end of its activity. Parameters are copies: the caller may be gone before the answer.
template <typename Call>
QCoro::Task<void> follow(QPointer<Activity> activity, QPointer<EndpointMonitor> monitor, QString outcome, Call call,
    std::function<void()> onAccepted)
{
    activity->setStep(EndpointActions::tr("Waiting for the server …"));
    const auto answer = co_await call(activity->cancelToken());
    if (!activity)
        co_return;
    if (answer && monitor && onAccepted)
        onAccepted();
    if (answer)
        activity->succeed(outcome);
    else
        activity->fail(answer.error());
    if (monitor)
        monitor->refreshNow();
}

} // namespace

EndpointActions::EndpointActions(launch::LaunchClient *client, ActivityModel *activities, EndpointMonitor *monitor,
    QString connectionName, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_activities(activities)
    , m_monitor(monitor)
    , m_connectionName(std::move(connectionName))
{
}

template <typename Call>
Activity *EndpointActions::start(
    const QString &title, const QString &outcome, Call call, std::function<void()> onAccepted)
{
    Activity *activity = m_activities->add(title, m_connectionName);
    const auto again = [monitor = m_monitor, activity = QPointer<Activity>(activity), outcome, call, onAccepted] {
        follow(activity, monitor, outcome, call, onAccepted);
    };
    activity->setRetry(this, again);
    again();
    return activity;
}

Activity *EndpointActions::create(const launch::CreateEndpoint &request)
{
    return start(
        tr("Deploy %1").arg(request.name), tr("Accepted; the endpoint is being built"),
        [client = m_client, request](http::CancelToken cancel) { return client->endpoints().create(request, cancel); },
        [this, request] { m_deployedBundles.insert(request.name, request.bundleId); });
}

Activity *EndpointActions::update(const launch::Endpoint &endpoint, const launch::UpdateEndpoint &change)
{
    return start(
        tr("Change %1").arg(endpoint.name), tr("Accepted; the endpoint is being built anew"),
        [client = m_client, id = endpoint.id, change](
            http::CancelToken cancel) { return client->endpoints().update(id, change, cancel); },
        [this, name = endpoint.name, change] {
            if (change.bundleId)
                m_deployedBundles.insert(name, *change.bundleId);
        });
}

Activity *EndpointActions::remove(const launch::Endpoint &endpoint)
{
    return start(tr("Delete %1").arg(endpoint.name), tr("Deleted"),
        [client = m_client, id = endpoint.id](
            http::CancelToken cancel) { return client->endpoints().remove(id, cancel); });
}

Activity *EndpointActions::restart(const launch::Endpoint &endpoint)
{
    return start(tr("Restart %1").arg(endpoint.name), tr("Workers are being restarted"),
        [client = m_client, id = endpoint.id](
            http::CancelToken cancel) { return client->endpoints().restart(id, cancel); });
}

} // namespace gantry
