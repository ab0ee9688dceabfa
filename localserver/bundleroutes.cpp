// SPDX-License-Identifier: GPL-3.0-or-later
#include "localserver/check.h"
#include "localserver/ids.h"
#include "localserver/localserver.h"

#include <QDateTime>

#include <algorithm>

namespace gantry::local {

using namespace Qt::StringLiterals;

void LocalServer::keepBundle(const HttpCall &call, Json bundle)
{
    const QString id = newId(u"bun_"_s);
    bundle["id"] = id.toStdString();
    bundle["created_at"] = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toStdString();
    bundle["model_artifact_ids"] = Json::array();
    if (!m_store.put(Store::Kind::Bundle, id, json::text(bundle["name"]), bundle)) {
        call.fail(500, u"The bundle could not be stored: %1"_s.arg(m_store.lastError()));
        return;
    }
    Json answer;
    answer["model_bundle_id"] = id.toStdString();
    call.reply(answer);
}

std::optional<QList<Store::Object>> LocalServer::bundlesFor(const HttpCall &call)
{
    const QString order = call.query(u"order_by"_s);
    if (!order.isEmpty() && order != "newest"_L1 && order != "oldest"_L1) {
        call.reply(problem({"query", "order_by"}, "enum", u"Input should be 'newest' or 'oldest'"_s), 422);
        return {};
    }
    QList<Store::Object> bundles = m_store.list(Store::Kind::Bundle, call.query(u"model_name"_s));
    if (order == "newest"_L1)
        std::ranges::reverse(bundles);
    return bundles;
}

std::optional<Json> LocalServer::bundleById(const HttpCall &call)
{
    if (const auto bundle = m_store.get(Store::Kind::Bundle, call.part(0)))
        return bundle->json;
    call.fail(404, u"Model Bundle %1 was not found."_s.arg(call.part(0)));
    return {};
}

std::optional<Json> LocalServer::latestBundle(const HttpCall &call)
{
    const QString name = call.query(u"model_name"_s);
    if (name.isEmpty()) {
        call.reply(problem({"query", "model_name"}, "missing", u"Field required"_s), 422);
        return {};
    }
    const QList<Store::Object> bundles = m_store.list(Store::Kind::Bundle, name);
    if (!bundles.isEmpty())
        return bundles.last().json;
    call.fail(404, u"No Model Bundle has the name %1."_s.arg(name));
    return {};
}

void LocalServer::createBundle(const HttpCall &call)
{
    const Json body = call.jsonBody();
    if (const ShapeCheck check = checkBundle(body); !check.passed()) {
        call.reply(check.answer(), 422);
        return;
    }
    Json bundle;
    bundle["name"] = body["name"];
    bundle["metadata"] = body.contains("metadata") && body["metadata"].is_object() ? body["metadata"] : Json::object();
    bundle["schema_location"] = body["schema_location"];
    bundle["flavor"] = body["flavor"];
    keepBundle(call, std::move(bundle));
}

void LocalServer::listBundles(const HttpCall &call)
{
    const auto bundles = bundlesFor(call);
    if (!bundles)
        return;
    Json answer;
    Json &list = answer["model_bundles"] = Json::array();
    for (const Store::Object &bundle : *bundles)
        list.push_back(bundle.json);
    call.reply(answer);
}

void LocalServer::getBundle(const HttpCall &call)
{
    if (const auto bundle = bundleById(call))
        call.reply(*bundle);
}

void LocalServer::getLatestBundle(const HttpCall &call)
{
    if (const auto bundle = latestBundle(call))
        call.reply(*bundle);
}

void LocalServer::cloneBundle(const HttpCall &call)
{
    const Json body = call.jsonBody();
    ShapeCheck check(body);
    check.required("original_model_bundle_id", ShapeCheck::Type::Text)
        .optional("new_app_config", ShapeCheck::Type::Object);
    if (!check.passed()) {
        call.reply(check.answer(), 422);
        return;
    }
    const QString original = json::text(body["original_model_bundle_id"]);
    const auto found = m_store.get(Store::Kind::Bundle, original);
    if (!found) {
        call.fail(404, u"Model Bundle %1 was not found."_s.arg(original));
        return;
    }
    Json bundle = found->json;
    bundle["metadata"]["__cloned_from_bundle_id"] = original.toStdString();
    // Launch keeps the old configuration for an empty one; here too, so that a clone behaves the same in production.
    if (body.contains("new_app_config") && body["new_app_config"].is_object() && !body["new_app_config"].empty())
        bundle["flavor"]["app_config"] = body["new_app_config"];
    keepBundle(call, std::move(bundle));
}

} // namespace gantry::local
