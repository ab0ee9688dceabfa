// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/predict/runsmodel.h"

#include <QCoroTask>
#include <QPointer>

namespace gantry::launch {
class LaunchClient;
}

namespace gantry {

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

private:
    QCoro::Task<void> runSync(QPointer<Run> run);
    QCoro::Task<void> runAsync(QPointer<Run> run);
    QCoro::Task<void> runStreaming(QPointer<Run> run);
    /// Ends early when cancelled, or when this object goes.
    QCoro::Task<void> wait(std::chrono::milliseconds pause, http::CancelToken cancel);

    launch::LaunchClient *m_client;
    RunsModel *m_runs;
    http::CancelSource m_lifetime;
};

} // namespace gantry
