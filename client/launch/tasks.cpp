// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/launch/tasks.h"

#include "client/launch/call.h"
#include "client/launch/decode.h"
#include "client/launch/encode.h"

#include <algorithm>
#include <memory>

namespace gantry::launch {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using json::Reader;

namespace {

/// The gateway waits up to 300 s for a worker, with nothing on the wire, after having looked for one for as long as the
/// task says.
std::chrono::milliseconds patienceFor(const TaskRequest &request)
{
    const double looking = std::clamp(request.timeoutSeconds.value_or(10), 0.0, 24.0 * 3600);
    return 310s + std::chrono::milliseconds(qint64(looking * 1000));
}

http::Request taskRequest(
    const QString &path, const QString &endpointId, const TaskRequest &request, http::CancelToken cancel)
{
    return {.method = "POST",
        .path = path,
        .query = {{u"model_endpoint_id"_s, segment(endpointId)}},
        .body = toJson(request),
        .operation = u"send task"_s,
        .retry = http::Retry::UnseenOnly,
        .idleTimeout = patienceFor(request),
        .cancel = std::move(cancel)};
}

/// Like call(), with the answer's timings.
Task<TaskAnswer> ask(http::Transport *transport, http::Request request)
{
    const Asked asked(transport->server(), request);
    const auto response = co_await transport->send(std::move(request));
    if (!response)
        co_return std::unexpected(response.error());
    auto answer = co_await decoded(*response, asked, [](const Reader &object) { return readTaskAnswer(object, true); });
    if (answer)
        answer->timings = response->timings;
    co_return answer;
}

/// The server drops a worker's answer of 400 on the floor and closes an empty stream.
Error emptyStreamError()
{
    Error error;
    error.kind = ErrorKind::Http;
    error.httpStatus = 400;
    error.detail = emptyStream;
    return error;
}

/// The events of one task. Shared by the transport, which brings them, and the coroutine that waits for their end.
struct EventReader
{
    std::function<void(const TaskAnswer &, double)> onEvent;
    qsizetype events = 0;
    std::optional<Error> broken;

    /// False for one that cannot be decoded: then the stream ends.
    bool take(const QByteArray &data, double atMs)
    {
        ++events;
        const auto event = json::decode(data, [](const Reader &object) { return readTaskAnswer(object, false); });
        if (event)
            onEvent(*event, atMs);
        else
            broken = event.error();
        return event.has_value();
    }
};

} // namespace

Task<TaskAnswer> Tasks::sync(QString endpointId, TaskRequest request, http::CancelToken cancel)
{
    if (const auto problem = problemOf(request))
        co_return std::unexpected(refused(u"send task"_s, *problem));
    co_return co_await ask(m_transport, taskRequest(u"/v1/sync-tasks"_s, endpointId, request, cancel));
}

Task<QString> Tasks::async(QString endpointId, TaskRequest request, http::CancelToken cancel)
{
    if (const auto problem = problemOf(request))
        co_return std::unexpected(refused(u"send task"_s, *problem));
    co_return co_await call(m_transport, taskRequest(u"/v1/async-tasks"_s, endpointId, request, cancel),
        [](const Reader &answer) { return answer.at("task_id").toText(); });
}

Task<TaskAnswer> Tasks::get(QString taskId, http::CancelToken cancel)
{
    return ask(m_transport,
        {.path = u"/v1/async-tasks/"_s + segment(taskId), .operation = u"get task"_s, .cancel = std::move(cancel)});
}

Task<http::Timings> Tasks::stream(QString endpointId, TaskRequest request,
    std::function<void(const TaskAnswer &, double)> onEvent, http::CancelToken cancel)
{
    if (const auto problem = problemOf(request))
        co_return std::unexpected(refused(u"send task"_s, *problem));
    http::Request out = taskRequest(u"/v1/streaming-tasks"_s, endpointId, request, cancel);
    const Asked asked(m_transport->server(), out);
    const auto reader = std::make_shared<EventReader>(std::move(onEvent));
    const auto timings = co_await m_transport->streamWhile(
        std::move(out), [reader](const QByteArray &data, double atMs) { return reader->take(data, atMs); });
    if (reader->broken)
        co_return std::unexpected(asked.named(*reader->broken));
    if (timings && reader->events == 0)
        co_return std::unexpected(asked.named(emptyStreamError()));
    co_return timings;
}

} // namespace gantry::launch
