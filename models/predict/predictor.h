// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/predict/runsmodel.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QPointer>

#include <chrono>

namespace gantry::launch {
class LaunchClient;
}

namespace gantry {

/// When a task's state is asked for. A value; tests shorten it.
struct PollPace
{
    std::chrono::milliseconds first{200};
    /// Each pause is half as long again as the one before, up to this.
    std::chrono::milliseconds longest{5000};
    /// The server says PENDING for ever of a task it has lost; after this long that is the likelier reading.
    std::chrono::milliseconds agedAfter{10 * 60 * 1000};
    std::chrono::milliseconds aged{30000};
};

/// Sends predictions and carries them to their end: sync waits, async polls with growing pauses, streaming collects
/// events. Owned by Session. GUI thread.
class Predictor : public QObject
{
    Q_OBJECT
public:
    Predictor(launch::LaunchClient *client, RunsModel *runs, QObject *parent = nullptr);
    ~Predictor() override;

    /// Returns at once; follow the run. `mode` must fit the endpoint's type (see modesFor).
    Run *send(const launch::Endpoint &endpoint, Run::Mode mode, const launch::TaskRequest &request);

    /// What an endpoint of this type takes: sync -> sync; async -> async; streaming -> streaming and sync.
    static QList<Run::Mode> modesFor(launch::EndpointType type);

    void setPace(const PollPace &pace) { m_pace = pace; }

private:
    QCoro::Task<void> runSync(QPointer<Run> run);
    QCoro::Task<void> runAsync(QPointer<Run> run);
    /// Asks until the task has ended, then ends the run.
    QCoro::Task<void> follow(QPointer<Run> run, QElapsedTimer clock);
    QCoro::Task<void> runStreaming(QPointer<Run> run);

    launch::LaunchClient *m_client;
    RunsModel *m_runs;
    PollPace m_pace;
    http::CancelSource m_lifetime;
};

} // namespace gantry
