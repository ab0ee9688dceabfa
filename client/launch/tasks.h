// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/launch/tasktypes.h"

#include <functional>

namespace gantry::launch {

/// Error::detail of a stream that ended well without an event: how the server hands on a worker's 400.
inline constexpr QLatin1StringView emptyStream("empty stream");

/// Inference tasks. Owned by LaunchClient. A task that failed in the worker is an answer, not an Error.
class Tasks
{
public:
    explicit Tasks(http::Transport *transport) : m_transport(transport) { }

    /// Waits for the result; never repeated by itself.
    Task<TaskAnswer> sync(QString endpointId, TaskRequest request, http::CancelToken cancel = {});
    /// Queues a task; the answer is its id. The server can neither list nor cancel tasks.
    Task<QString> async(QString endpointId, TaskRequest request, http::CancelToken cancel = {});
    /// The state of a task. An id the server does not know, or has forgotten, is Running for ever.
    Task<TaskAnswer> get(QString taskId, http::CancelToken cancel = {});
    /// Hands over each event as it comes, with milliseconds since the request. An empty stream is an error: the server
    /// sends one when the worker answered 400.
    Task<http::Timings> stream(QString endpointId, TaskRequest request,
        std::function<void(const TaskAnswer &event, double atMs)> onEvent, http::CancelToken cancel = {});

private:
    http::Transport *m_transport;
};

} // namespace gantry::launch
