// SPDX-License-Identifier: GPL-3.0-or-later
#include "localserver/check.h"

#include "localserver/endpoint.h"

#include <QRegularExpression>

#include <algorithm>

namespace gantry::local {

using namespace Qt::StringLiterals;

namespace {

bool isQuantity(const Json &value)
{
    return value.is_string() || value.is_number();
}

std::string textOr(const Json &object, const char *key)
{
    const auto it = object.find(key);
    return it != object.end() && it->is_string() ? it->get<std::string>() : std::string();
}

QStringList frameworkTypes()
{
    return {u"pytorch"_s, u"tensorflow"_s, u"custom_base_image"_s};
}

bool isTextMap(const Json &value)
{
    return value.is_object() && std::ranges::all_of(value, [](const Json &item) { return item.is_string(); });
}

bool isTextList(const Json &value)
{
    return value.is_array() && std::ranges::all_of(value, [](const Json &item) { return item.is_string(); });
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
    case ShapeCheck::Type::TextList:
        return isTextList(value);
    case ShapeCheck::Type::Number:
        return value.is_number();
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
    case ShapeCheck::Type::TextList:
        return u"Input should be a list of strings"_s;
    case ShapeCheck::Type::Number:
        return u"Input should be a valid number"_s;
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

Json problem(const Json &path, const char *type, const QString &message)
{
    Json error;
    error["type"] = type;
    error["loc"] = path;
    error["msg"] = message.toStdString();
    Json out;
    out["detail"] = Json::array({error});
    return out;
}

namespace {

ShapeCheck checkFramework(const Json &framework)
{
    using Type = ShapeCheck::Type;
    ShapeCheck check(framework);
    check.required("framework_type", Type::Text).oneOf("framework_type", frameworkTypes());
    const std::string type = textOr(framework, "framework_type");
    if (type == "pytorch")
        check.required("pytorch_image_tag", Type::Text);
    else if (type == "tensorflow")
        check.required("tensorflow_version", Type::Text);
    else if (type == "custom_base_image")
        check.required("image_repository", Type::Text).required("image_tag", Type::Text);
    return check;
}

ShapeCheck checkFlavor(const Json &flavor)
{
    using Type = ShapeCheck::Type;
    static const QStringList artifacts{u"zip_artifact"_s, u"cloudpickle_artifact"_s};
    static const QStringList images{
        u"runnable_image"_s, u"streaming_enhanced_runnable_image"_s, u"triton_enhanced_runnable_image"_s};
    ShapeCheck check(flavor);
    check.required("flavor", Type::Text).oneOf("flavor", artifacts + images);
    const QString tag = QString::fromStdString(textOr(flavor, "flavor"));
    if (artifacts.contains(tag)) {
        check.required("requirements", Type::TextList)
            .required("framework", Type::Object)
            .required("location", Type::Text);
        check.optional("app_config", Type::Object);
        const char *suffix = tag == artifacts.front() ? "_module_path" : "";
        for (const char *function : {"load_predict_fn", "load_model_fn"})
            check.required((std::string(function) + suffix).c_str(), Type::Text);
        if (flavor.contains("framework") && flavor["framework"].is_object())
            check.within({u"framework"_s}, checkFramework(flavor["framework"]));
    } else if (images.contains(tag)) {
        check.required("repository", Type::Text).required("tag", Type::Text).required("protocol", Type::Text);
        check.optional("command", Type::TextList);
    }
    return check;
}

} // namespace

ShapeCheck checkBundleV1(const Json &body)
{
    using Type = ShapeCheck::Type;
    ShapeCheck check(body);
    check.required("name", Type::Text).required("location", Type::Text).required("requirements", Type::TextList);
    check.required("env_params", Type::Object).required("packaging_type", Type::Text);
    check.oneOf("packaging_type", {u"cloudpickle"_s, u"zip"_s, u"lira"_s});
    check.optional("metadata", Type::Object)
        .optional("app_config", Type::Object)
        .optional("schema_location", Type::Text);
    if (!body.contains("env_params") || !body["env_params"].is_object())
        return check;
    const Json &params = body["env_params"];
    ShapeCheck part(params);
    part.required("framework_type", Type::Text).oneOf("framework_type", frameworkTypes());
    const std::string type = textOr(params, "framework_type");
    if (type == "pytorch")
        part.required("pytorch_image_tag", Type::Text);
    else if (type == "tensorflow")
        part.required("tensorflow_version", Type::Text);
    else if (type == "custom_base_image")
        part.required("ecr_repo", Type::Text).required("image_tag", Type::Text);
    return check.within({u"env_params"_s}, part);
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
    // Launch puts the flavor's tag into the place of an error.
    const std::string tag = textOr(flavor, "flavor");
    const QStringList place =
        tag.empty() ? QStringList{u"flavor"_s} : QStringList{u"flavor"_s, QString::fromStdString(tag)};
    return check.within(place, checkFlavor(flavor));
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
    check.optional("url", Type::Text).optional("return_pickled", Type::Bool).optional("num_retries", Type::Int);
    return check.atLeast("num_retries", 0).optional("timeout_seconds", Type::Number);
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
