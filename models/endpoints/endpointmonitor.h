// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/http/cancel.h"
#include "client/http/result.h"
#include "client/launch/endpointtypes.h"
#include "models/charts/timeseries.h"

#include <QCoroTask>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace gantry::launch {
class LaunchClient;
}

namespace gantry {

class EndpointsModel;

/// What was sampled of one endpoint since this console started.
struct EndpointHistory
{
    TimeSeries available;
    TimeSeries unavailable;
    TimeSeries minWorkers;
    TimeSeries maxWorkers;
    TimeSeries queued;

    void append(qint64 now, const launch::DeploymentState &state);
    /// Nothing is known from here on.
    void appendGap(qint64 now);
};

/// The one poller of a connection's endpoints: a list request feeds the model and the samples. Quick while something
/// changes or is looked at, slow otherwise, backing off on errors. Owned by Session. GUI thread.
class EndpointMonitor : public QObject
{
    Q_OBJECT
public:
    EndpointMonitor(launch::LaunchClient *client, EndpointsModel *model, QObject *parent = nullptr);
    ~EndpointMonitor() override;

    void start();
    void stop();
    bool isPaused() const { return m_paused; }
    void setPaused(bool paused);
    /// Looked at: poll at the quick interval.
    void setWatched(bool watched);
    /// While a request is on its way, one more follows it: its answer may be older than what was just changed.
    void refreshNow();
    /// Requests per minute over the last minute, as sent by this poller.
    int requestsPerMinute() const;
    /// Null for an endpoint never sampled.
    const EndpointHistory *history(const QString &endpointId) const;

    /// Tests and the local server's quick life shorten it.
    void setIntervals(std::chrono::milliseconds quick, std::chrono::milliseconds slow);

Q_SIGNALS:
    void refreshed();
    void sampled();
    void pausedChanged(bool paused);

private:
    QCoro::Task<void> poll();
    void take(const Result<QList<launch::Endpoint>> &answer);
    void countRequest();
    void schedule(std::optional<int> retryAfterSeconds);
    void sample(qint64 now);

    launch::LaunchClient *m_client;
    EndpointsModel *m_model;
    QTimer m_timer;
    QHash<QString, EndpointHistory> m_history;
    QList<qint64> m_sent;
    std::chrono::milliseconds m_quick{2000};
    std::chrono::milliseconds m_slow{10000};
    int m_failures = 0;
    bool m_running = false;
    bool m_paused = false;
    bool m_watched = false;
    bool m_inFlight = false;
    bool m_again = false;
    http::CancelSource m_lifetime;
};

} // namespace gantry
