// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/launch/launchclient.h"

#include <QPointer>

namespace gantry::launch {

using namespace Qt::StringLiterals;

LaunchClient::LaunchClient(http::Server server, QNetworkAccessManager *network)
    : m_transport(std::move(server), network)
    , m_bundles(&m_transport)
    , m_endpoints(&m_transport)
    , m_tasks(&m_transport)
    , m_workerLogs(&m_transport)
{
}

Task<bool> LaunchClient::check(http::CancelToken cancel)
{
    const QPointer<http::Transport> transport(&m_transport);
    const auto alive =
        co_await m_transport.send({.path = u"/healthz"_s, .operation = u"check health"_s, .cancel = cancel});
    // Hosted gateways may not pass the health route on; only silence counts against the server here.
    if (!alive && alive.error().httpStatus == 0)
        co_return std::unexpected(alive.error());
    if (cancel.isCancelled() || !transport)
        co_return std::unexpected(Error{.kind = ErrorKind::Cancelled, .operation = u"check health"_s});
    const auto keyTaken = co_await transport->send({.path = u"/v1/model-endpoints"_s,
        .query = {{u"name"_s, u"gantry-connection-check"_s}},
        .operation = u"check key"_s,
        .cancel = cancel});
    if (!keyTaken)
        co_return std::unexpected(keyTaken.error());
    co_return true;
}

} // namespace gantry::launch
