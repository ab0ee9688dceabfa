// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session.h"

#include "client/launch/launchclient.h"
#include "models/activity/activitymodel.h"
#include "models/bundles/bundlesmodel.h"
#include "models/endpoints/endpointmonitor.h"
#include "models/endpoints/endpointsmodel.h"
#include "models/predict/predictor.h"
#include "models/session/bundleactions.h"
#include "models/session/endpointactions.h"

#include <QPointer>

#include <algorithm>

namespace gantry {

using namespace std::chrono_literals;

Session::Session(ConnectionInfo info, const QByteArray &apiKey, QNetworkAccessManager *network,
    ActivityModel *activities, QObject *parent)
    : QObject(parent)
    , m_info(std::move(info))
    , m_client(
          std::make_unique<launch::LaunchClient>(http::Server::at(m_info.url, apiKey, m_info.withLaunchPath), network))
    , m_bundles(new BundlesModel(this))
    , m_endpoints(new EndpointsModel(this))
    , m_runs(new RunsModel(this))
    , m_monitor(new EndpointMonitor(m_client.get(), m_endpoints, this))
    , m_bundleActions(new BundleActions(m_client.get(), activities, m_info.name, this))
    , m_endpointActions(new EndpointActions(m_client.get(), activities, m_monitor, m_info.name, this))
    , m_predictor(new Predictor(m_client.get(), m_runs, this))
{
    m_retryTimer.setSingleShot(true);
    connect(&m_retryTimer, &QTimer::timeout, this, &Session::open);
    connect(m_bundleActions, &BundleActions::bundleCreated, this, &Session::reloadBundles);
    connect(m_bundleActions, &BundleActions::uploadsNotOffered, this, [this] {
        m_abilities.uploads = false;
        Q_EMIT abilitiesChanged();
    });
    connect(m_monitor, &EndpointMonitor::refreshed, this, &Session::followMonitor);
    connect(&m_client->transport(), &http::Transport::answered, this, [this](double firstByteMs) {
        if (firstByteMs <= 0)
            return;
        m_latencyMs = firstByteMs;
        Q_EMIT latencyChanged();
    });
}

Session::~Session()
{
    // Everything under way ends as cancelled while the models it would write to are still there.
    disconnect(&m_client->transport(), nullptr, this, nullptr);
    m_lifetime.cancel();
    m_monitor->stop();
    m_client.reset();
}

void Session::open()
{
    connectToServer();
}

void Session::reloadBundles()
{
    loadBundles();
}

QCoro::Task<void> Session::connectToServer()
{
    const QPointer<Session> self(this);
    setState(State::Connecting);
    const auto answer = co_await m_client->check(m_lifetime.token());
    if (!self || m_lifetime.isCancelled())
        co_return;
    if (!answer) {
        const bool refused = answer.error().kind == http::ErrorKind::Unauthorised;
        m_bundles->setFailed(answer.error());
        m_endpoints->setFailed(answer.error());
        setState(refused ? State::Refused : State::Offline, answer.error());
        if (!refused)
            retryLater();
        co_return;
    }
    m_failedAttempts = 0;
    const auto workerLogs = co_await m_client->workerLogs().offered(m_lifetime.token());
    if (!self || m_lifetime.isCancelled())
        co_return;
    m_abilities.workerLogs = workerLogs.value_or(false);
    Q_EMIT abilitiesChanged();
    setState(State::Online);
    m_monitor->start();
    loadBundles();
}

QCoro::Task<void> Session::loadBundles()
{
    const QPointer<Session> self(this);
    m_bundles->setLoading();
    const auto bundles = co_await m_client->bundles().list(m_lifetime.token());
    if (!self || m_lifetime.isCancelled())
        co_return;
    if (bundles)
        m_bundles->merge(*bundles);
    else
        m_bundles->setFailed(bundles.error());
}

void Session::retryLater()
{
    m_retryTimer.start(std::min<std::chrono::milliseconds>(60s, 5s * (1 << std::min(m_failedAttempts++, 4))));
}

/// The poller is the connection's pulse: its failures take the session offline and its answers bring it back.
void Session::followMonitor()
{
    const auto &error = m_endpoints->error();
    if (!error) {
        setState(State::Online);
    } else if (error->kind == http::ErrorKind::Unauthorised) {
        setState(State::Refused, error);
    } else if (error->httpStatus == 0) {
        setState(State::Offline, error);
    }
}

void Session::setState(State state, std::optional<http::Error> error)
{
    if (m_state == state && !error && !m_error)
        return;
    m_state = state;
    m_error = std::move(error);
    Q_EMIT stateChanged();
}

} // namespace gantry
