// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/launch/names.h"
#include "localserver/check.h"
#include "localserver/ids.h"
#include "localserver/localserver.h"

#include <QDateTime>
#include <QFile>
#include <QUuid>

#include <algorithm>

namespace gantry::local {

using namespace Qt::StringLiterals;

namespace {

Json creationAnswer()
{
    Json answer;
    answer["endpoint_creation_task_id"] = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    return answer;
}

/// The record of a new endpoint from the create request's body.
Json newRecord(const Json &body, const Store::Object &bundle)
{
    Json record = body;
    record.erase("model_bundle_id");
    record["id"] = newId(u"end_"_s).toStdString();
    record["bundle_id"] = bundle.id.toStdString();
    record["bundle_name"] = bundle.name.toStdString();
    record["created_by"] = "local";
    record["created_at"] = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toStdString();
    record["built"] = false;
    if (!record.contains("post_inference_hooks") || record["post_inference_hooks"].is_null())
        record["post_inference_hooks"] = Json::array();
    if (!record.contains("public_inference") || record["public_inference"].is_null())
        record["public_inference"] = false;
    return record;
}

QByteArray wholeFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void LocalServer::createEndpoint(const HttpCall &call)
{
    const Json body = call.jsonBody();
    if (const ShapeCheck check = checkEndpoint(body); !check.passed()) {
        call.reply(check.answer(), 422);
        return;
    }
    if (const auto rule = brokenRule(body)) {
        call.fail(400, *rule);
        return;
    }
    const auto bundle = m_store.get(Store::Kind::Bundle, json::text(body["model_bundle_id"]));
    if (!bundle) {
        call.fail(404, u"The specified model bundle could not be found."_s);
        return;
    }
    const QString flavor = json::text(bundle->json["flavor"]["flavor"]);
    if (flavor != "zip_artifact"_L1) {
        call.fail(400, u"This server runs zip bundles only; the bundle is a %1."_s.arg(flavor));
        return;
    }
    if (body["endpoint_type"] == "streaming") {
        call.fail(
            400, u"The bundle cannot stream: streaming endpoints need a streaming_enhanced_runnable_image bundle."_s);
        return;
    }
    const QString name = json::text(body["name"]);
    if (endpointByName(name)) {
        call.fail(400, u"The specified model endpoint already exists."_s);
        return;
    }
    const Json record = newRecord(body, *bundle);
    // On the disk before the answer: an accepted endpoint survives a kill.
    if (!m_store.put(Store::Kind::Endpoint, json::text(record["id"]), name, record)) {
        call.fail(503, u"The endpoint could not be stored: %1"_s.arg(m_store.lastError()));
        return;
    }
    addEndpoint(record)->build();
    call.reply(creationAnswer());
}

void LocalServer::listEndpoints(const HttpCall &call)
{
    const QString name = call.query(u"name"_s);
    const QString order = call.query(u"order_by"_s);
    if (!order.isEmpty() && !QStringList{u"newest"_s, u"oldest"_s, u"alphabetical"_s}.contains(order)) {
        call.reply(
            problem({"query", "order_by"}, "enum", u"Input should be 'newest', 'oldest' or 'alphabetical'"_s), 422);
        return;
    }
    QList<Endpoint *> endpoints = m_endpoints;
    if (order == "newest"_L1)
        std::ranges::reverse(endpoints);
    else if (order == "alphabetical"_L1)
        std::ranges::sort(endpoints, {}, &Endpoint::name);
    Json list = Json::array();
    for (const Endpoint *endpoint : std::as_const(endpoints)) {
        if (name.isEmpty() || endpoint->name() == name)
            list.push_back(endpoint->describe());
    }
    Json answer;
    answer["model_endpoints"] = std::move(list);
    call.reply(answer);
}

void LocalServer::getEndpoint(const HttpCall &call)
{
    if (const Endpoint *endpoint = endpointById(call.part(0)))
        call.reply(endpoint->describe());
    else
        call.fail(404, u"Model Endpoint %1 was not found."_s.arg(call.part(0)));
}

void LocalServer::updateEndpoint(const HttpCall &call)
{
    Json body = call.jsonBody();
    if (const ShapeCheck check = checkEndpointChange(body); !check.passed()) {
        call.reply(check.answer(), 422);
        return;
    }
    Endpoint *endpoint = endpointById(call.part(0));
    if (!endpoint) {
        call.fail(404, u"Model Endpoint %1 was not found."_s.arg(call.part(0)));
        return;
    }
    // Immutable, and ignored without a word by Launch too.
    for (const char *key : {"name", "endpoint_type", "nodes_per_worker", "id", "status", "built", "created_at"})
        body.erase(key);
    Json merged = endpoint->record();
    for (const auto &[key, value] : body.items()) {
        if (!value.is_null())
            merged[key] = value;
    }
    if (const auto rule = brokenRule(merged)) {
        call.fail(400, *rule);
        return;
    }
    QString bundleName;
    if (body.contains("model_bundle_id") && body["model_bundle_id"].is_string()) {
        const auto bundle = m_store.get(Store::Kind::Bundle, json::text(body["model_bundle_id"]));
        if (!bundle) {
            call.fail(404, u"The specified model bundle could not be found."_s);
            return;
        }
        bundleName = bundle->name;
    }
    endpoint->update(body, bundleName);
    call.reply(creationAnswer());
}

void LocalServer::deleteEndpoint(const HttpCall &call)
{
    Endpoint *endpoint = endpointById(call.part(0));
    if (!endpoint) {
        call.fail(404, u"Model Endpoint %1 was not found."_s.arg(call.part(0)));
        return;
    }
    m_endpoints.removeOne(endpoint);
    endpoint->remove();
    endpoint->deleteLater();
    Json answer;
    answer["deleted"] = true;
    call.reply(answer);
}

void LocalServer::restartEndpoint(const HttpCall &call)
{
    Endpoint *endpoint = endpointById(call.part(0));
    if (!endpoint) {
        call.fail(404, u"Model Endpoint %1 was not found."_s.arg(call.part(0)));
        return;
    }
    endpoint->pool().restart();
    Json answer;
    answer["restarted"] = true;
    call.reply(answer);
}

void LocalServer::getCreationLogs(const HttpCall &call)
{
    const Endpoint *endpoint = endpointByName(call.part(0));
    if (!endpoint) {
        call.fail(404, u"No endpoint has the name %1."_s.arg(call.part(0)));
        return;
    }
    Json answer;
    answer["content"] = wholeFile(endpoint->creationLogPath()).toStdString();
    call.reply(answer);
}

void LocalServer::getWorkerLogs(const HttpCall &call)
{
    const Endpoint *endpoint = endpointById(call.part(0));
    if (!endpoint) {
        call.fail(404, u"Model Endpoint %1 was not found."_s.arg(call.part(0)));
        return;
    }
    const qint64 after = std::max<qint64>(0, call.query(u"after"_s).toLongLong());
    const QByteArray piece = LogFile::readFrom(endpoint->logPath(), after);
    Json answer;
    answer["content"] = piece.toStdString();
    answer["next"] = after + piece.size();
    call.reply(answer);
}

void LocalServer::getSchemas(const HttpCall &call)
{
    Json document;
    document["openapi"] = "3.0.2";
    document["info"] = {{"title", "Launch Endpoints API Reference"}, {"version", "1.0.0"}};
    document["paths"] = Json::object();
    Json &schemas = document["components"]["schemas"] = Json::object();
    for (const Endpoint *endpoint : std::as_const(m_endpoints)) {
        const auto bundle = m_store.get(Store::Kind::Bundle, endpoint->bundleId());
        const auto file = bundle ? m_blobs.fileAt(json::text(bundle->json["schema_location"])) : std::nullopt;
        const QByteArray text = file ? wholeFile(*file) : QByteArray();
        const Json found = Json::parse(text.begin(), text.end(), nullptr, false);
        const std::string route = endpoint->type() == launch::EndpointType::Sync ? "sync" : "async";
        document["paths"]["/v1/" + route + "-tasks?model_endpoint_id=" + endpoint->id().toStdString()]["post"]
                ["operationId"] = endpoint->name().toStdString();
        for (const char *part : {"RequestSchema", "ResponseSchema"}) {
            const bool known = found.is_object() && found.contains(part);
            schemas[endpoint->name().toStdString() + "-" + part] = known ? found[part] : Json{{"title", part}};
        }
    }
    call.reply(document);
}

} // namespace gantry::local
