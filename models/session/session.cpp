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
    connect(
        m_bundleActions, &BundleActions::uploadsNotOffered, this, [this] { setAbilityMissing(&Abilities::uploads); });
    connect(m_monitor, &EndpointMonitor::refreshed, this, &Session::followMonitor);
    watchClient();
}

Session::~Session()
{
    // Whoever listens must not hear from a session that is half gone.
    blockSignals(true);
    disconnect(m_bundleActions, nullptr, this, nullptr);
    disconnect(&m_client->transport(), nullptr, this, nullptr);
    // Everything under way ends as cancelled while the models it would write to are still there.
    m_lifetime.cancel();
    m_monitor->stop();
    m_client.reset();
}

void Session::watchClient()
{
    connect(&m_client->transport(), &http::Transport::answered, this, [this](double firstByteMs) {
        if (firstByteMs <= 0)
            return;
        m_latencyMs = firstByteMs;
        Q_EMIT latencyChanged();
    });
}

void Session::open()
{
    m_retryTimer.stop();
    if (!m_connecting)
        connectToServer();
}

void Session::reloadBundles()
{
    loadBundles();
}

void Session::refresh()
{
    if (m_state != State::Online) {
        open();
        return;
    }
    reloadBundles();
    m_monitor->refreshNow();
}

QCoro::Task<void> Session::connectToServer()
{
    const QPointer<Session> self(this);
    const http::CancelToken cancel = m_lifetime.token();
    m_connecting = true;
    setState(State::Connecting);
    if (m_bundles->loadState() != LoadState::Ready)
        m_bundles->setLoading();
    if (m_endpoints->loadState() != LoadState::Ready)
        m_endpoints->setLoading();
    const auto answer = co_await m_client->check(cancel);
    if (!self || cancel.isCancelled())
        co_return;
    if (!answer) {
        m_connecting = false;
        refuse(answer.error());
        co_return;
    }
    const auto workerLogs = co_await m_client->workerLogs().offered(cancel);
    if (!self || cancel.isCancelled())
        co_return;
    m_connecting = false;
    m_failedAttempts = 0;
    Abilities found = m_abilities;
    found.workerLogs = workerLogs.value_or(false);
    setAbilities(found);
    setState(State::Online);
    m_monitor->start();
    loadBundles();
}

void Session::refuse(const http::Error &error)
{
    m_bundles->setFailed(error);
    m_endpoints->setFailed(error);
    const bool refused = error.kind == http::ErrorKind::Unauthorised;
    setState(refused ? State::Refused : State::Offline, error);
    if (!refused)
        retryLater();
}

QCoro::Task<void> Session::loadBundles()
{
    const QPointer<Session> self(this);
    const http::CancelToken cancel = m_lifetime.token();
    const int question = ++m_bundlesAsked;
    // A list that is shown stays so while it is read anew.
    if (m_bundles->loadState() != LoadState::Ready)
        m_bundles->setLoading();
    const auto bundles = co_await m_client->bundles().list(cancel);
    if (!self || cancel.isCancelled() || question != m_bundlesAsked)
        co_return;
    if (bundles)
        m_bundles->merge(*bundles);
    else
        m_bundles->setFailed(bundles.error());
}

void Session::retryLater()
{
    m_retryTimer.start(std::min<std::chrono::milliseconds>(60s, m_retryPause * (1 << std::min(m_failedAttempts, 4))));
    ++m_failedAttempts;
}

/// The poller is the connection's pulse: its failures take the session offline and its answers bring it back.
void Session::followMonitor()
{
    const auto &error = m_endpoints->error();
    if (!error) {
        const bool wasAway = m_state != State::Online;
        setState(State::Online);
        if (wasAway && m_bundles->loadState() == LoadState::Failed)
            loadBundles();
        return;
    }
    switch (error->kind) {
    case http::ErrorKind::Unauthorised:
        setState(State::Refused, error);
        break;
    case http::ErrorKind::Network:
    case http::ErrorKind::Timeout:
    case http::ErrorKind::Tls:
        setState(State::Offline, error);
        break;
    default:
        break;
    }
}

void Session::setAbilityMissing(bool Abilities::*ability)
{
    Abilities fewer = m_abilities;
    fewer.*ability = false;
    setAbilities(fewer);
}

void Session::setAbilities(const Abilities &abilities)
{
    if (m_abilities == abilities)
        return;
    m_abilities = abilities;
    Q_EMIT abilitiesChanged();
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
