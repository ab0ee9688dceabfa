// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/launch/endpoints.h"

#include "client/launch/call.h"
#include "client/launch/decode.h"
#include "client/launch/encode.h"

namespace gantry::launch {

using namespace Qt::StringLiterals;
using json::Reader;

namespace {

QString pathOf(const QString &id)
{
    return u"/v1/model-endpoints/"_s + segment(id);
}

QList<Endpoint> readEndpoints(const Reader &object)
{
    QList<Endpoint> endpoints;
    for (const Reader &item : object.at("model_endpoints").items())
        endpoints.append(readEndpoint(item));
    return endpoints;
}

QString readCreationTask(const Reader &answer)
{
    return answer.at("endpoint_creation_task_id").toText();
}

} // namespace

Task<QList<Endpoint>> Endpoints::list(QString name, http::CancelToken cancel)
{
    http::Request request{.path = u"/v1/model-endpoints"_s, .operation = u"list endpoints"_s, .cancel = cancel};
    if (!name.isEmpty())
        request.query.addQueryItem(u"name"_s, segment(name));
    return call(m_transport, std::move(request), readEndpoints);
}

Task<Endpoint> Endpoints::get(QString id, http::CancelToken cancel)
{
    return call(m_transport, {.path = pathOf(id), .operation = u"get endpoint"_s, .cancel = cancel}, readEndpoint);
}

Task<QString> Endpoints::create(CreateEndpoint endpoint, http::CancelToken cancel)
{
    // Names are unique, so a repeat cannot make a second one; but a repeat's "already exists" would hide the success.
    if (const auto problem = problemOf(endpoint))
        co_return std::unexpected(refused(u"create endpoint"_s, *problem));
    co_return co_await call(m_transport,
        {.method = "POST",
            .path = u"/v1/model-endpoints"_s,
            .body = toJson(endpoint),
            .operation = u"create endpoint"_s,
            .retry = http::Retry::UnseenOnly,
            .cancel = cancel},
        readCreationTask);
}

Task<QString> Endpoints::update(QString id, UpdateEndpoint change, http::CancelToken cancel)
{
    return call(m_transport,
        {.method = "PUT",
            .path = pathOf(id),
            .body = toJson(change),
            .operation = u"update endpoint"_s,
            .cancel = cancel},
        readCreationTask);
}

Task<bool> Endpoints::remove(QString id, http::CancelToken cancel)
{
    const auto answer = co_await m_transport->send(
        {.method = "DELETE", .path = pathOf(id), .operation = u"delete endpoint"_s, .cancel = cancel});
    if (!answer && answer.error().httpStatus != 404)
        co_return std::unexpected(answer.error());
    co_return true;
}

Task<bool> Endpoints::restart(QString id, http::CancelToken cancel)
{
    return call(m_transport,
        {.method = "POST",
            .path = pathOf(id) + u"/restart"_s,
            .operation = u"restart endpoint"_s,
            .retry = http::Retry::Idempotent,
            .cancel = cancel},
        [](const Reader &answer) { return answer.at("restarted").toBool(); });
}

Task<QString> Endpoints::creationLogs(QString name, http::CancelToken cancel)
{
    return call(m_transport,
        {.root = http::Root::V0,
            .path = u"/endpoints/creation_logs/"_s + segment(name),
            .operation = u"read creation logs"_s,
            .cancel = cancel},
        [](const Reader &answer) { return answer.at("content").toText(); });
}

Task<QByteArray> Endpoints::schemas(http::CancelToken cancel)
{
    auto answer = co_await m_transport->send(
        {.path = u"/v1/model-endpoints-schema.json"_s, .operation = u"read endpoint schemas"_s, .cancel = cancel});
    if (!answer)
        co_return std::unexpected(answer.error());
    co_return answer->body;
}

Labels ownLabels(const Labels &labels)
{
    static const QStringList added = {u"user_id"_s, u"endpoint_name"_s, u"endpoint_id"_s, u"created_by"_s, u"owner"_s,
        u"env"_s, u"managed-by"_s, u"use_scale_launch_endpoint_network_policy"_s};
    Labels own = labels;
    own.removeIf([](std::pair<const QString &, QString &> label) {
        return added.contains(label.first) || label.first.startsWith("tags.datadoghq.com/"_L1);
    });
    return own;
}

} // namespace gantry::launch
