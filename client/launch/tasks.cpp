// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/launch/tasks.h"

#include "client/launch/call.h"
#include "client/launch/decode.h"
#include "client/launch/encode.h"

#include <QPointer>

namespace gantry::launch {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using json::Reader;

namespace {

/// The gateway waits up to 300 s for a worker, with nothing on the wire.
constexpr std::chrono::milliseconds workerPatience = 320s;

http::Request taskRequest(
    const QString &path, const QString &endpointId, const TaskRequest &request, http::CancelToken cancel)
{
    return {.method = "POST",
        .path = path,
        .query = {{u"model_endpoint_id"_s, endpointId}},
        .body = toJson(request),
        .operation = u"send task"_s,
        .retry = http::Retry::UnseenOnly,
        .idleTimeout = workerPatience,
        .cancel = cancel};
}

Result<TaskAnswer> decodeTask(const QByteArray &body, bool wrapped)
{
    auto answer = json::decode(body, [wrapped](const Reader &object) { return readTaskAnswer(object, wrapped); });
    if (!answer)
        answer.error().operation = u"send task"_s;
    return answer;
}

} // namespace

Task<TaskAnswer> Tasks::sync(QString endpointId, TaskRequest request, http::CancelToken cancel)
{
    auto response = co_await m_transport->send(taskRequest(u"/v1/sync-tasks"_s, endpointId, request, cancel));
    if (!response)
        co_return std::unexpected(response.error());
    auto answer = decodeTask(response->body, true);
    if (answer)
        answer->timings = response->timings;
    co_return answer;
}

Task<QString> Tasks::async(QString endpointId, TaskRequest request, http::CancelToken cancel)
{
    return call(m_transport, taskRequest(u"/v1/async-tasks"_s, endpointId, request, cancel),
        [](const Reader &answer) { return answer.at("task_id").toText(); });
}

Task<TaskAnswer> Tasks::get(QString taskId, http::CancelToken cancel)
{
    auto response = co_await m_transport->send(
        {.path = u"/v1/async-tasks/"_s + segment(taskId), .operation = u"get task"_s, .cancel = cancel});
    if (!response)
        co_return std::unexpected(response.error());
    auto answer = decodeTask(response->body, true);
    if (answer)
        answer->timings = response->timings;
    co_return answer;
}

Task<http::Timings> Tasks::stream(QString endpointId, TaskRequest request,
    std::function<void(const TaskAnswer &, double)> onEvent, http::CancelToken cancel)
{
    qsizetype events = 0;
    std::optional<Error> broken;
    const auto timings = co_await m_transport->stream(
        taskRequest(u"/v1/streaming-tasks"_s, endpointId, request, cancel), [&](const QByteArray &data, double atMs) {
            ++events;
            const auto event = decodeTask(data, false);
            if (event)
                onEvent(*event, atMs);
            else if (!broken)
                broken = event.error();
        });
    if (!timings)
        co_return std::unexpected(timings.error());
    if (broken)
        co_return std::unexpected(*broken);
    if (events == 0) {
        // The server drops a worker's answer of 400 on the floor and closes an empty stream.
        Error error;
        error.kind = ErrorKind::Http;
        error.operation = u"send task"_s;
        error.httpStatus = 400;
        co_return std::unexpected(error);
    }
    co_return *timings;
}

} // namespace gantry::launch
