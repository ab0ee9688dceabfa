// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/launch/workerlogs.h"

#include "client/launch/call.h"

namespace gantry::launch {

using namespace Qt::StringLiterals;
using json::Reader;

namespace {

/// What any other server says to a route it does not have: 4xx, or a page of its own.
bool isOtherServer(const Error &error)
{
    return error.kind == ErrorKind::Decode || (error.httpStatus >= 400 && error.httpStatus < 500);
}

} // namespace

Task<bool> WorkerLogs::offered(http::CancelToken cancel)
{
    const auto answer = co_await call(m_transport,
        {.path = u"/gantry/v1/info"_s, .operation = u"ask for worker logs"_s, .cancel = cancel},
        [](const Reader &info) { return info.value().is_object(); });
    if (answer || !isOtherServer(answer.error()))
        co_return answer;
    co_return false;
}

Task<LogPiece> WorkerLogs::read(QString endpointId, qint64 after, http::CancelToken cancel)
{
    return call(m_transport,
        {.path = u"/gantry/v1/endpoints/%1/logs"_s.arg(segment(endpointId)),
            .query = {{u"after"_s, QString::number(after)}},
            .operation = u"read worker logs"_s,
            .cancel = cancel},
        [](const Reader &answer) {
            return LogPiece{answer.at("content").toText().toUtf8(), answer.at("next").toInt64()};
        });
}

} // namespace gantry::launch
