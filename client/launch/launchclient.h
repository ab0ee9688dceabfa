// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/launch/bundles.h"
#include "client/launch/endpoints.h"
#include "client/launch/tasks.h"
#include "client/launch/workerlogs.h"

namespace gantry::launch {

/// A Scale Launch server through typed calls. Owned by whoever holds the connection and outlives every call it gives
/// out; the network manager is injected and outlives the client. One thread.
class LaunchClient
{
public:
    LaunchClient(http::Server server, QNetworkAccessManager *network);

    /// What all calls go through: its settings and signals.
    http::Transport &transport() { return m_transport; }
    /// Model bundles and their upload.
    Bundles &bundles() { return m_bundles; }
    /// Model endpoints and their creation logs.
    Endpoints &endpoints() { return m_endpoints; }
    /// Predictions.
    Tasks &tasks() { return m_tasks; }
    /// What gantry-local alone offers.
    WorkerLogs &workerLogs() { return m_workerLogs; }

    /// Asks the health route, then one that needs the key: tells an unreachable server from a wrong key.
    Task<bool> check(http::CancelToken cancel = {});

private:
    http::Transport m_transport;
    Bundles m_bundles;
    Endpoints m_endpoints;
    Tasks m_tasks;
    WorkerLogs m_workerLogs;
};

} // namespace gantry::launch
