// SPDX-License-Identifier: GPL-3.0-or-later
#include "localserver/check.h"
#include "localserver/ids.h"
#include "localserver/localserver.h"

#include <QDateTime>

#include <algorithm>

namespace gantry::local {

using namespace Qt::StringLiterals;

void LocalServer::createBundle(const HttpCall &call)
{
    const Json body = call.jsonBody();
    if (const ShapeCheck check = checkBundle(body); !check.passed()) {
        call.reply(check.answer(), 422);
        return;
    }
    const QString id = newId(u"bun_"_s);
    Json bundle;
    bundle["id"] = id.toStdString();
    bundle["name"] = body["name"];
    bundle["metadata"] = body.contains("metadata") && body["metadata"].is_object() ? body["metadata"] : Json::object();
    bundle["created_at"] = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toStdString();
    bundle["model_artifact_ids"] = Json::array();
    bundle["schema_location"] = body["schema_location"];
    bundle["flavor"] = body["flavor"];
    if (!m_store.put(Store::Kind::Bundle, id, json::text(body["name"]), bundle)) {
        call.fail(500, u"The bundle could not be stored: %1"_s.arg(m_store.lastError()));
        return;
    }
    Json answer;
    answer["model_bundle_id"] = id.toStdString();
    call.reply(answer);
}

void LocalServer::listBundles(const HttpCall &call)
{
    QList<Store::Object> bundles = m_store.list(Store::Kind::Bundle, call.query(u"model_name"_s));
    if (call.query(u"order_by"_s) == "newest"_L1)
        std::ranges::reverse(bundles);
    Json list = Json::array();
    for (const Store::Object &bundle : std::as_const(bundles))
        list.push_back(bundle.json);
    Json answer;
    answer["model_bundles"] = std::move(list);
    call.reply(answer);
}

void LocalServer::getBundle(const HttpCall &call)
{
    if (const auto bundle = m_store.get(Store::Kind::Bundle, call.part(0)))
        call.reply(bundle->json);
    else
        call.fail(404, u"Model Bundle %1 was not found."_s.arg(call.part(0)));
}

void LocalServer::getLatestBundle(const HttpCall &call)
{
    const QString name = call.query(u"model_name"_s);
    const QList<Store::Object> bundles =
        name.isEmpty() ? QList<Store::Object>() : m_store.list(Store::Kind::Bundle, name);
    if (bundles.isEmpty())
        call.fail(404, u"No Model Bundle has the name %1."_s.arg(name));
    else
        call.reply(bundles.last().json);
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
    const QString id = newId(u"bun_"_s);
    bundle["id"] = id.toStdString();
    bundle["created_at"] = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toStdString();
    bundle["metadata"]["__cloned_from_bundle_id"] = original.toStdString();
    // Launch keeps the old configuration for an empty one; here too, so that a clone behaves the same in production.
    if (body.contains("new_app_config") && body["new_app_config"].is_object() && !body["new_app_config"].empty())
        bundle["flavor"]["app_config"] = body["new_app_config"];
    m_store.put(Store::Kind::Bundle, id, found->name, bundle);
    Json answer;
    answer["model_bundle_id"] = id.toStdString();
    call.reply(answer);
}

} // namespace gantry::local
