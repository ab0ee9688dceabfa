// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/launch/launchclient.h"
#include "tests/support/fakeserver.h"

#include <QCoreApplication>
#include <QMap>
#include <QNetworkAccessManager>

#include <algorithm>

namespace gantry::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A Launch server that answers by route ("GET /v1/model-endpoints") and a client that talks to it.
struct ScriptedLaunch
{
    FakeServer server;
    QNetworkAccessManager network;
    QMap<QByteArray, Answer> routes;
    std::unique_ptr<launch::LaunchClient> client;

    ScriptedLaunch()
    {
        server.setUsual([this](const Received &request) {
            return routes.value(routeOf(request), Answer::json(404, R"({"detail":"Not Found"})"));
        });
        client = std::make_unique<launch::LaunchClient>(http::Server::at(server.url(), "key"), &network);
        client->transport().setRetryDelay(1ms);
    }

    ~ScriptedLaunch()
    {
        client.reset();
        // Cancelled calls let go of the network manager from the event loop.
        QCoreApplication::sendPostedEvents();
    }
    Q_DISABLE_COPY_MOVE(ScriptedLaunch)

    static QByteArray routeOf(const Received &request)
    {
        const qsizetype query = request.target.indexOf('?');
        return request.method + ' ' + (query < 0 ? request.target : request.target.first(query));
    }

    qsizetype count(const QByteArray &route) const
    {
        return std::ranges::count_if(
            server.requests(), [&](const Received &request) { return routeOf(request) == route; });
    }

    Received last(const QByteArray &route) const
    {
        Received found;
        for (const Received &request : server.requests()) {
            if (routeOf(request) == route)
                found = request;
        }
        return found;
    }
};

inline const QByteArray listEndpoints = "GET /v1/model-endpoints";
inline const QByteArray listBundles = "GET /v2/model-bundles";

inline QByteArray workersJson(int available)
{
    return R"({"min_workers":0,"max_workers":2,"per_worker":1,"concurrent_requests_per_worker":1,"available_workers":)"
        + QByteArray::number(available) + R"(,"unavailable_workers":0})";
}

inline QByteArray endpointJson(
    const QByteArray &name, const QByteArray &status = "READY", const QByteArray &deployment = "null")
{
    return R"({"id":"end_)" + name + R"(","name":")" + name + R"(","endpoint_type":"async","status":")" + status
        + R"(","bundle_name":"tongues","labels":{},"deployment_state":)" + deployment + "}";
}

inline Answer endpointsAnswer(const QByteArrayList &endpoints)
{
    return Answer::json(200, R"({"model_endpoints":[)" + endpoints.join(',') + "]}");
}

inline Answer bundlesAnswer(const QByteArrayList &ids)
{
    QByteArrayList bundles;
    for (const QByteArray &id : ids) {
        bundles.append(R"({"id":")" + id
            + R"(","name":"tongues","created_at":"2026-03-01T10:00:00+00:00","flavor":)"
              R"({"flavor":"zip_artifact","framework":{"framework_type":"pytorch"}}})");
    }
    return Answer::json(200, R"({"model_bundles":[)" + bundles.join(',') + "]}");
}

/// An answer that the transport does not ask for again.
inline Answer broken()
{
    return Answer::json(500, R"({"detail":"broken"})");
}

} // namespace gantry::test
