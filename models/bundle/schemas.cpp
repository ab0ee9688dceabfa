// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bundle/schemas.h"

#include "models/bundle/jsontext.h"

#include <QCoreApplication>

namespace gantry {

using Json = nlohmann::ordered_json;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::BundleSchemas)
};

QByteArray written(const Json &value)
{
    return QByteArray::fromStdString(value.dump(-1, ' ', false, Json::error_handler_t::replace));
}

Json schemaOf(const Json &value);

/// One schema that both samples fit.
Json merged(Json a, const Json &b);

Json mergedObjects(Json a, const Json &b)
{
    for (const auto &[name, schema] : b["properties"].items()) {
        Json &mine = a["properties"][name];
        mine = mine.is_null() ? schema : merged(mine, schema);
    }
    Json required = Json::array();
    for (const Json &name : a["required"]) {
        if (std::ranges::contains(b["required"], name))
            required.push_back(name);
    }
    a["required"] = std::move(required);
    return a;
}

/// The alternatives of a schema made here: those under anyOf, or itself.
Json alternativesOf(const Json &schema)
{
    return schema.contains("anyOf") ? schema["anyOf"] : Json::array({schema});
}

/// Whether two schemas are of one type, or of two kinds of number, so that they become one.
bool areMergeable(const Json &a, const Json &b)
{
    const std::string first = a.value("type", "");
    const std::string second = b.value("type", "");
    return first == second || (first == "integer" && second == "number") || (first == "number" && second == "integer");
}

Json mergedOfOneType(Json a, const Json &b)
{
    const std::string type = a.value("type", "");
    if (type == "object")
        return mergedObjects(std::move(a), b);
    if (type == "array" && a.contains("items") && b.contains("items"))
        a["items"] = merged(a["items"], b["items"]);
    else if (type == "array")
        return a.contains("items") ? a : b;
    else if (b.value("type", "") == "number")
        return b;
    return a;
}

Json merged(Json a, const Json &b)
{
    Json all = alternativesOf(a);
    for (const Json &other : alternativesOf(b)) {
        const auto same = std::ranges::find_if(all, [&other](const Json &mine) { return areMergeable(mine, other); });
        if (same == all.end())
            all.push_back(other);
        else
            *same = mergedOfOneType(*same, other);
    }
    return all.size() == 1 ? all.front() : Json{{"anyOf", std::move(all)}};
}

Json objectSchema(const Json &value)
{
    Json properties = Json::object();
    Json required = Json::array();
    for (const auto &[name, member] : value.items()) {
        properties[name] = schemaOf(member);
        required.push_back(name);
    }
    return {{"type", "object"}, {"properties", std::move(properties)}, {"required", std::move(required)}};
}

Json arraySchema(const Json &value)
{
    Json out{{"type", "array"}};
    for (const Json &item : value)
        out["items"] = out.contains("items") ? merged(out["items"], schemaOf(item)) : schemaOf(item);
    return out;
}

Json schemaOf(const Json &value)
{
    if (value.is_object())
        return objectSchema(value);
    if (value.is_array())
        return arraySchema(value);
    if (value.is_string())
        return {{"type", "string"}};
    if (value.is_boolean())
        return {{"type", "boolean"}};
    if (value.is_null())
        return {{"type", "null"}};
    return {{"type", value.is_number_integer() ? "integer" : "number"}};
}

} // namespace

std::expected<QByteArray, QString> schemaDocument(const BundleSchemas &schemas)
{
    auto request = parseJsonObject(schemas.request, Text::tr("The request schema"));
    if (!request)
        return std::unexpected(request.error());
    auto response = parseJsonObject(schemas.response, Text::tr("The response schema"));
    if (!response)
        return std::unexpected(response.error());
    Json document;
    document["RequestSchema"] = *std::move(request);
    document["ResponseSchema"] = *std::move(response);
    return written(document);
}

std::expected<QByteArray, QString> schemaFromSample(const QByteArray &sampleJson, const QString &title)
{
    const auto sample = parseJson(sampleJson, Text::tr("The sample"));
    if (!sample)
        return std::unexpected(sample.error());
    Json schema;
    schema["title"] = title.toStdString();
    schema.update(schemaOf(*sample));
    return written(schema);
}

} // namespace gantry
