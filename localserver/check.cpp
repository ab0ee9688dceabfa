// SPDX-License-Identifier: GPL-3.0-or-later
#include "localserver/check.h"

#include "localserver/endpoint.h"

#include <QRegularExpression>

namespace gantry::local {

using namespace Qt::StringLiterals;

namespace {

bool isQuantity(const Json &value)
{
    return value.is_string() || value.is_number();
}

bool isTextMap(const Json &value)
{
    return value.is_object() && std::ranges::all_of(value, [](const Json &item) { return item.is_string(); });
}

bool fits(const Json &value, ShapeCheck::Type type)
{
    switch (type) {
    case ShapeCheck::Type::Text:
        return value.is_string();
    case ShapeCheck::Type::Int:
        return value.is_number_integer();
    case ShapeCheck::Type::Bool:
        return value.is_boolean();
    case ShapeCheck::Type::Object:
        return value.is_object();
    case ShapeCheck::Type::List:
        return value.is_array();
    case ShapeCheck::Type::Quantity:
        return isQuantity(value);
    case ShapeCheck::Type::TextMap:
        return isTextMap(value);
    }
    return false;
}

QString expected(ShapeCheck::Type type)
{
    switch (type) {
    case ShapeCheck::Type::Text:
        return u"Input should be a valid string"_s;
    case ShapeCheck::Type::Int:
        return u"Input should be a valid integer"_s;
    case ShapeCheck::Type::Bool:
        return u"Input should be a valid boolean"_s;
    case ShapeCheck::Type::Object:
        return u"Input should be a valid dictionary"_s;
    case ShapeCheck::Type::List:
        return u"Input should be a valid list"_s;
    case ShapeCheck::Type::Quantity:
        return u"Input should be a valid string, integer or number"_s;
    case ShapeCheck::Type::TextMap:
        return u"Input should be a dictionary of strings"_s;
    }
    return {};
}

} // namespace

const Json *ShapeCheck::find(const char *key) const
{
    if (!m_body.is_object())
        return nullptr;
    const auto it = m_body.find(key);
    return it == m_body.end() || it->is_null() ? nullptr : &*it;
}

void ShapeCheck::add(const QStringList &path, const char *type, const QString &message)
{
    Json loc = Json::array();
    for (const QString &part : path)
        loc.push_back(part.toStdString());
    Json error;
    error["type"] = type;
    error["loc"] = std::move(loc);
    error["msg"] = message.toStdString();
    m_errors.push_back(std::move(error));
}

ShapeCheck &ShapeCheck::required(const char *key, Type type)
{
    if (find(key))
        return optional(key, type);
    add({u"body"_s, QString::fromUtf8(key)}, "missing", u"Field required"_s);
    return *this;
}

ShapeCheck &ShapeCheck::optional(const char *key, Type type)
{
    const Json *value = find(key);
    if (value && !fits(*value, type))
        add({u"body"_s, QString::fromUtf8(key)}, "type_error", expected(type));
    return *this;
}

ShapeCheck &ShapeCheck::oneOf(const char *key, const QStringList &values)
{
    const Json *value = find(key);
    if (value && value->is_string() && !values.contains(json::text(*value)))
        add({u"body"_s, QString::fromUtf8(key)}, "enum", u"Input should be one of: %1"_s.arg(values.join(u", "_s)));
    return *this;
}

ShapeCheck &ShapeCheck::atLeast(const char *key, int least)
{
    const Json *value = find(key);
    if (value && value->is_number_integer() && value->get<qint64>() < least)
        add({u"body"_s, QString::fromUtf8(key)}, "greater_than_equal",
            u"Input should be greater than or equal to %1"_s.arg(least));
    return *this;
}

ShapeCheck &ShapeCheck::atMostCharacters(const char *key, int most)
{
    const Json *value = find(key);
    if (value && value->is_string() && json::text(*value).size() > most)
        add({u"body"_s, QString::fromUtf8(key)}, "string_too_long",
            u"String should have at most %1 characters"_s.arg(most));
    return *this;
}

ShapeCheck &ShapeCheck::within(const QStringList &path, const ShapeCheck &part)
{
    for (Json error : part.m_errors) {
        Json loc = Json::array({"body"});
        for (const QString &step : path)
            loc.push_back(step.toStdString());
        for (size_t i = 1; i < error["loc"].size(); ++i)
            loc.push_back(error["loc"][i]);
        error["loc"] = std::move(loc);
        m_errors.push_back(std::move(error));
    }
    return *this;
}

Json ShapeCheck::answer() const
{
    Json out;
    out["detail"] = m_errors;
    return out;
}

ShapeCheck checkBundle(const Json &body)
{
    using Type = ShapeCheck::Type;
    ShapeCheck check(body);
    check.required("name", Type::Text).required("schema_location", Type::Text).required("flavor", Type::Object);
    check.optional("metadata", Type::Object);
    if (!body.is_object() || !body.contains("flavor") || !body["flavor"].is_object())
        return check;
    const Json &flavor = body["flavor"];
    ShapeCheck part(flavor);
    part.required("flavor", Type::Text)
        .oneOf("flavor",
            {u"cloudpickle_artifact"_s, u"zip_artifact"_s, u"runnable_image"_s, u"streaming_enhanced_runnable_image"_s,
                u"triton_enhanced_runnable_image"_s});
    if (flavor.value("flavor", "") == "zip_artifact") {
        part.required("requirements", Type::List).required("framework", Type::Object).required("location", Type::Text);
        part.required("load_predict_fn_module_path", Type::Text).required("load_model_fn_module_path", Type::Text);
        part.optional("app_config", Type::Object);
    }
    return check.within({u"flavor"_s}, part);
}

ShapeCheck checkEndpointChange(const Json &body)
{
    using Type = ShapeCheck::Type;
    static const QStringList gpus{u"nvidia-tesla-t4"_s, u"nvidia-ampere-a10"_s, u"nvidia-ampere-a100"_s,
        u"nvidia-ampere-a100e"_s, u"nvidia-hopper-h100"_s, u"nvidia-hopper-h100-1g20gb"_s,
        u"nvidia-hopper-h100-3g40gb"_s};
    ShapeCheck check(body);
    for (const char *key : {"cpus", "memory", "storage"})
        check.optional(key, Type::Quantity);
    for (const char *key : {"gpus", "min_workers", "max_workers"})
        check.optional(key, Type::Int).atLeast(key, 0);
    for (const char *key : {"per_worker", "concurrent_requests_per_worker"})
        check.optional(key, Type::Int).atLeast(key, 1);
    check.optional("gpu_type", Type::Text).oneOf("gpu_type", gpus);
    check.optional("labels", Type::TextMap).optional("metadata", Type::Object).optional("model_bundle_id", Type::Text);
    check.optional("post_inference_hooks", Type::List).optional("public_inference", Type::Bool);
    return check;
}

ShapeCheck checkEndpoint(const Json &body)
{
    using Type = ShapeCheck::Type;
    ShapeCheck check = checkEndpointChange(body);
    for (const char *key : {"name", "model_bundle_id", "endpoint_type"})
        check.required(key, Type::Text);
    for (const char *key : {"cpus", "memory", "storage"})
        check.required(key, Type::Quantity);
    for (const char *key : {"gpus", "min_workers", "max_workers", "per_worker"})
        check.required(key, Type::Int);
    check.required("labels", Type::TextMap).required("metadata", Type::Object);
    return check.atMostCharacters("name", 63).oneOf("endpoint_type", {u"async"_s, u"sync"_s, u"streaming"_s});
}

ShapeCheck checkTask(const Json &body)
{
    using Type = ShapeCheck::Type;
    ShapeCheck check(body);
    return check.optional("url", Type::Text).optional("return_pickled", Type::Bool).optional("num_retries", Type::Int);
}

namespace {

std::optional<QString> brokenLabelRule(const Json &labels)
{
    static const QRegularExpression form(u"^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$"_s);
    for (const char *key : {"team", "product"}) {
        if (!labels.contains(key))
            return u"Missing required label: %1"_s.arg(QString::fromUtf8(key));
    }
    for (const char *key : {"user_id", "endpoint_name"}) {
        if (labels.contains(key))
            return u"The label %1 is set by the server and cannot be given"_s.arg(QString::fromUtf8(key));
    }
    for (const auto &[key, value] : labels.items()) {
        if (!form.match(json::text(value)).hasMatch())
            return u"The value of the label %1 is not valid: letters, digits, '-', '_' and '.' only, letter or digit at both ends"_s
                .arg(QString::fromStdString(key));
    }
    return {};
}

std::optional<QString> brokenResourceRule(const Json &endpoint)
{
    static const QRegularExpression cpus(u"^([0-9]+m?|[0-9]+\\.[0-9]+)$"_s);
    const Json &cpu = endpoint["cpus"];
    if (cpu.is_string() && !cpus.match(json::text(cpu)).hasMatch())
        return u"Requested cpus is incorrectly formatted"_s;
    for (const char *key : {"memory", "storage"}) {
        if (endpoint[key].is_string() && bytesOf(endpoint[key]) == 0)
            return u"Requested %1 is incorrectly formatted or must be positive"_s.arg(QString::fromUtf8(key));
    }
    const bool hasGpuType = endpoint.contains("gpu_type") && endpoint["gpu_type"].is_string();
    const auto gpus = endpoint["gpus"].get<qint64>();
    if (gpus > 0 && !hasGpuType)
        return u"If gpus is positive you must provide a gpu_type"_s;
    if (gpus == 0 && hasGpuType)
        return u"You must not provide a gpu_type if gpus is 0"_s;
    return {};
}

} // namespace

std::optional<QString> brokenRule(const Json &endpoint)
{
    if (endpoint["max_workers"].get<qint64>() > 250)
        return u"Requested max_workers is too high. The maximum is 250."_s;
    if (auto rule = brokenLabelRule(endpoint["labels"]))
        return rule;
    return brokenResourceRule(endpoint);
}

} // namespace gantry::local
