// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/http/transport.h"

namespace gantry::launch {

/// A piece of an endpoint's worker log and where the next one begins.
struct LogPiece
{
    QByteArray content;
    qint64 next = 0;
};

/// Worker logs, an extension of gantry-local that Launch itself does not have. Owned by LaunchClient.
class WorkerLogs
{
public:
    explicit WorkerLogs(http::Transport *transport) : m_transport(transport) { }

    /// Whether this server is a gantry-local: GET /gantry/v1/info answers. False, not an error, on any 4xx.
    Task<bool> offered(http::CancelToken cancel = {});
    /// The log of all workers of an endpoint from a byte offset on; lines begin with time and worker.
    /// GET /gantry/v1/endpoints/{id}/logs?after=N answers {"content", "next"}.
    Task<LogPiece> read(QString endpointId, qint64 after, http::CancelToken cancel = {});

private:
    http::Transport *m_transport;
};

} // namespace gantry::launch
