// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/launch/workerlogs.h"

#include "client/launch/call.h"

namespace gantry::launch {

using namespace Qt::StringLiterals;
using json::Reader;

Task<bool> WorkerLogs::offered(http::CancelToken cancel)
{
    const auto answer = co_await m_transport->send(
        {.path = u"/gantry/v1/info"_s, .operation = u"ask for worker logs"_s, .cancel = cancel});
    if (!answer && (answer.error().httpStatus < 400 || answer.error().httpStatus >= 500))
        co_return std::unexpected(answer.error());
    co_return answer.has_value();
}

Task<LogPiece> WorkerLogs::read(QString endpointId, qint64 after, http::CancelToken cancel)
{
    return call(m_transport,
        {.path = u"/gantry/v1/endpoints/%1/logs"_s.arg(segment(endpointId)),
            .query = {{u"after"_s, QString::number(after)}},
            .operation = u"read worker logs"_s,
            .cancel = cancel},
        [](const Reader &answer) {
            return LogPiece{answer.at("content").toText().toUtf8(), answer.at("next").value().get<qint64>()};
        });
}

} // namespace gantry::launch
