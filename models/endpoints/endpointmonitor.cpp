// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/endpointmonitor.h"

#include "client/launch/launchclient.h"
#include "models/endpoints/endpointsmodel.h"
#include "models/endpoints/endpointtext.h"

#include <QCoroTask>
#include <QDateTime>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace gantry {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds longestPause = 60s;
constexpr qint64 budgetWindowMs = 60'000;

} // namespace

EndpointMonitor::EndpointMonitor(launch::LaunchClient *client, EndpointsModel *model, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_model(model)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &EndpointMonitor::refreshNow);
    connect(m_model, &EndpointsModel::endpointRemoved, this, [this](const QString &id) { m_history.remove(id); });
}

EndpointMonitor::~EndpointMonitor()
{
    stop();
}

void EndpointMonitor::start()
{
    m_running = true;
    if (m_model->loadState() != LoadState::Ready)
        m_model->setLoading();
    refreshNow();
}

void EndpointMonitor::stop()
{
    m_running = false;
    m_inFlight = false;
    m_again = false;
    m_timer.stop();
    std::exchange(m_lifetime, {}).cancel();
}

void EndpointMonitor::setPaused(bool paused)
{
    if (m_paused == paused)
        return;
    m_paused = paused;
    if (paused)
        m_timer.stop();
    else
        refreshNow();
    Q_EMIT pausedChanged(paused);
}

void EndpointMonitor::setWatched(bool watched)
{
    m_watched = watched;
    // After a failure the pause is the server's to choose, whoever looks.
    if (watched && m_failures == 0 && m_timer.isActive() && m_timer.remainingTimeAsDuration() > m_quick)
        refreshNow();
}

void EndpointMonitor::refreshNow()
{
    if (!m_running)
        return;
    if (m_inFlight)
        m_again = true;
    else
        poll();
}

QCoro::Task<void> EndpointMonitor::poll()
{
    const QPointer<EndpointMonitor> self(this);
    const http::CancelToken cancel = m_lifetime.token();
    m_inFlight = true;
    m_timer.stop();
    countRequest();
    const auto answer = co_await m_client->endpoints().list({}, cancel);
    if (!self || cancel.isCancelled())
        co_return;
    m_inFlight = false;
    take(answer);
}

void EndpointMonitor::take(const Result<QList<launch::Endpoint>> &answer)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (answer) {
        m_failures = 0;
        m_model->merge(*answer);
        sample(now);
        schedule({});
    } else {
        ++m_failures;
        for (EndpointHistory &history : m_history)
            history.appendGap(now);
        m_model->setFailed(answer.error());
        schedule(answer.error().retryAfter);
    }
    Q_EMIT refreshed();
    if (std::exchange(m_again, false))
        refreshNow();
}

void EndpointMonitor::countRequest()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    m_sent.removeIf([now](qint64 at) { return at < now - budgetWindowMs; });
    m_sent.append(now);
}

void EndpointMonitor::schedule(std::optional<int> retryAfterSeconds)
{
    if (!m_running || m_paused)
        return;
    const bool busy = m_watched || std::ranges::any_of(m_model->endpoints(), isChanging);
    std::chrono::milliseconds pause = busy ? m_quick : m_slow;
    if (m_failures > 0)
        pause = std::min(longestPause, pause * (1 << std::min(m_failures, 6)));
    if (retryAfterSeconds)
        pause = std::max<std::chrono::milliseconds>(pause, std::chrono::seconds(*retryAfterSeconds));
    m_timer.start(pause);
}

void EndpointMonitor::sample(qint64 now)
{
    for (const launch::Endpoint &endpoint : m_model->endpoints()) {
        EndpointHistory &history = m_history[endpoint.id];
        if (endpoint.deployment)
            history.append(now, *endpoint.deployment);
        else
            history.appendGap(now);
        if (endpoint.queuedItems)
            history.queued.append(now, *endpoint.queuedItems);
        else
            history.queued.appendGap(now);
    }
    Q_EMIT sampled();
}

int EndpointMonitor::requestsPerMinute() const
{
    const qint64 since = QDateTime::currentMSecsSinceEpoch() - budgetWindowMs;
    return int(std::ranges::count_if(m_sent, [since](qint64 at) { return at >= since; }));
}

const EndpointHistory *EndpointMonitor::history(const QString &endpointId) const
{
    const auto it = m_history.constFind(endpointId);
    return it == m_history.constEnd() ? nullptr : &*it;
}

void EndpointMonitor::setIntervals(std::chrono::milliseconds quick, std::chrono::milliseconds slow)
{
    m_quick = quick;
    m_slow = slow;
}

void EndpointHistory::append(qint64 now, const launch::DeploymentState &state)
{
    const auto put = [now](TimeSeries &series, const std::optional<int> &value) {
        if (value)
            series.append(now, *value);
        else
            series.appendGap(now);
    };
    put(available, state.availableWorkers);
    put(unavailable, state.unavailableWorkers);
    put(minWorkers, state.minWorkers);
    put(maxWorkers, state.maxWorkers);
}

void EndpointHistory::appendGap(qint64 now)
{
    for (TimeSeries *series : {&available, &unavailable, &minWorkers, &maxWorkers, &queued})
        series->appendGap(now);
}

} // namespace gantry
