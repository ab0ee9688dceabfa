// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/http/transport.h"
#include "client/launch/endpointtypes.h"

#include <QList>

namespace gantry::launch {

/// Model endpoints. Owned by LaunchClient.
class Endpoints
{
public:
    explicit Endpoints(http::Transport *transport) : m_transport(transport) { }

    /// All endpoints of the team, or those of one name. Decoded off the calling thread when large.
    Task<QList<Endpoint>> list(QString name = {}, http::CancelToken cancel = {});
    /// One endpoint; 404 for an unknown one and for another team's.
    Task<Endpoint> get(QString id, http::CancelToken cancel = {});
    /// Answers the creation task's id, which nothing can look up: watch the endpoint instead.
    Task<QString> create(CreateEndpoint endpoint, http::CancelToken cancel = {});
    /// Redeploys with what is set; the answer is a task's id, as with create(). 409 while another change is under way.
    Task<QString> update(QString id, UpdateEndpoint change, http::CancelToken cancel = {});
    /// Done also when the endpoint was gone already (404 after a repeat).
    Task<bool> remove(QString id, http::CancelToken cancel = {});
    /// Starts all workers anew. 400 for an endpoint whose workers span several nodes.
    Task<bool> restart(QString id, http::CancelToken cancel = {});
    /// The build log (v0 route). Self-hosted servers do not have it: 404.
    Task<QString> creationLogs(QString name, http::CancelToken cancel = {});
    /// GET /v1/model-endpoints-schema.json: request and response schemas of all endpoints, as JSON text.
    Task<QByteArray> schemas(http::CancelToken cancel = {});

private:
    http::Transport *m_transport;
};

/// The labels a user set: without the keys that the server adds and would refuse in a PUT.
Labels ownLabels(const Labels &labels);

} // namespace gantry::launch
