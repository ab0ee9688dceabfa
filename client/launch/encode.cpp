// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/launch/encode.h"

#include "client/json/reader.h"
#include "client/launch/names.h"

namespace gantry::launch {

using namespace Qt::StringLiterals;
using http::FieldError;
using json::Json;

namespace {

bool isJson(const QByteArray &text)
{
    return Json::accept(text.begin(), text.end());
}

std::optional<FieldError> objectProblem(const QString &path, const QByteArray &text)
{
    if (text.trimmed().startsWith('{') && isJson(text))
        return std::nullopt;
    return FieldError{path, u"not a JSON object"_s};
}

/// The args first in the object, untouched: parsing and writing them would round what does not fit a double.
QByteArray withArgs(const QByteArray &object, const QByteArray &args)
{
    if (args.isEmpty())
        return object;
    return "{\"args\":" + (isJson(args) ? args : QByteArray("null")) + ',' + object.sliced(1);
}

Json fromText(const QString &text)
{
    return text.toStdString();
}

Json fromList(const QStringList &list)
{
    Json out = Json::array();
    for (const QString &item : list)
        out.push_back(fromText(item));
    return out;
}

Json fromLabels(const Labels &labels)
{
    Json out = Json::object();
    for (auto it = labels.begin(); it != labels.end(); ++it)
        out[it.key().toStdString()] = fromText(it.value());
    return out;
}

Json fromJsonText(const QByteArray &jsonText)
{
    Json parsed = Json::parse(jsonText.begin(), jsonText.end(), nullptr, false);
    return parsed.is_discarded() ? Json() : parsed;
}

Json fromFramework(const Framework &framework)
{
    Json out;
    out["framework_type"] =
        fromText(framework.type.text.isEmpty() ? nameOf(framework.type.value) : framework.type.text);
    switch (framework.type.value) {
    case FrameworkType::Pytorch:
        out["pytorch_image_tag"] = fromText(framework.pytorchImageTag);
        break;
    case FrameworkType::Tensorflow:
        out["tensorflow_version"] = fromText(framework.tensorflowVersion);
        break;
    case FrameworkType::CustomBaseImage:
        out["image_repository"] = fromText(framework.imageRepository);
        out["image_tag"] = fromText(framework.imageTag);
        break;
    case FrameworkType::Unknown:
        break;
    }
    return out;
}

/// Adds a member only where it was set: absent means default on create and keep on update.
void put(Json &out, const char *key, const std::optional<int> &value)
{
    if (value)
        out[key] = *value;
}

void put(Json &out, const char *key, const std::optional<bool> &value)
{
    if (value)
        out[key] = *value;
}

void put(Json &out, const char *key, const std::optional<QString> &value)
{
    if (value)
        out[key] = fromText(*value);
}

void putUnlessEmpty(Json &out, const char *key, const QString &value)
{
    if (!value.isEmpty())
        out[key] = fromText(value);
}

} // namespace

QByteArray toJson(const CreateZipBundle &bundle)
{
    Json flavor;
    flavor["flavor"] = "zip_artifact";
    flavor["requirements"] = fromList(bundle.requirements);
    flavor["framework"] = fromFramework(bundle.framework);
    flavor["location"] = fromText(bundle.location);
    flavor["load_predict_fn_module_path"] = fromText(bundle.loadPredictFnModulePath);
    flavor["load_model_fn_module_path"] = fromText(bundle.loadModelFnModulePath);
    if (!bundle.appConfig.isEmpty())
        flavor["app_config"] = fromJsonText(bundle.appConfig);
    Json out;
    out["name"] = fromText(bundle.name);
    out["schema_location"] = fromText(bundle.schemaLocation);
    out["metadata"] = fromJsonText(bundle.metadata);
    out["flavor"] = std::move(flavor);
    return json::compact(out);
}

QByteArray toJson(const CreateEndpoint &endpoint)
{
    Json out;
    out["name"] = fromText(endpoint.name);
    out["model_bundle_id"] = fromText(endpoint.bundleId);
    out["endpoint_type"] = fromText(nameOf(endpoint.type));
    out["cpus"] = fromText(endpoint.cpus);
    out["gpus"] = endpoint.gpus;
    putUnlessEmpty(out, "gpu_type", endpoint.gpuType);
    out["memory"] = fromText(endpoint.memory);
    out["storage"] = fromText(endpoint.storage);
    out["min_workers"] = endpoint.minWorkers;
    out["max_workers"] = endpoint.maxWorkers;
    out["per_worker"] = endpoint.perWorker;
    put(out, "concurrent_requests_per_worker", endpoint.concurrentRequestsPerWorker);
    out["labels"] = fromLabels(endpoint.labels);
    out["metadata"] = fromJsonText(endpoint.metadata);
    if (!endpoint.postInferenceHooks.isEmpty())
        out["post_inference_hooks"] = fromList(endpoint.postInferenceHooks);
    putUnlessEmpty(out, "default_callback_url", endpoint.defaultCallbackUrl);
    put(out, "prewarm", endpoint.prewarm);
    put(out, "high_priority", endpoint.highPriority);
    put(out, "public_inference", endpoint.publicInference);
    return json::compact(out);
}

QByteArray toJson(const UpdateEndpoint &change)
{
    Json out = Json::object();
    put(out, "model_bundle_id", change.bundleId);
    put(out, "cpus", change.cpus);
    put(out, "gpus", change.gpus);
    put(out, "gpu_type", change.gpuType);
    put(out, "memory", change.memory);
    put(out, "storage", change.storage);
    put(out, "min_workers", change.minWorkers);
    put(out, "max_workers", change.maxWorkers);
    put(out, "per_worker", change.perWorker);
    put(out, "concurrent_requests_per_worker", change.concurrentRequestsPerWorker);
    if (change.labels)
        out["labels"] = fromLabels(*change.labels);
    put(out, "public_inference", change.publicInference);
    return json::compact(out);
}

QByteArray toJson(const TaskRequest &request)
{
    Json out = Json::object();
    putUnlessEmpty(out, "url", request.url);
    putUnlessEmpty(out, "callback_url", request.callbackUrl);
    putUnlessEmpty(out, "destination_path", request.destinationPath);
    out["return_pickled"] = request.returnPickled;
    if (request.timeoutSeconds)
        out["timeout_seconds"] = *request.timeoutSeconds;
    put(out, "num_retries", request.numRetries);
    return withArgs(json::compact(out), request.args.trimmed());
}

std::optional<FieldError> problemOf(const CreateZipBundle &bundle)
{
    if (const auto problem = objectProblem(u"metadata"_s, bundle.metadata))
        return problem;
    return bundle.appConfig.isEmpty() ? std::nullopt : objectProblem(u"flavor.app_config"_s, bundle.appConfig);
}

std::optional<FieldError> problemOf(const CreateEndpoint &endpoint)
{
    return objectProblem(u"metadata"_s, endpoint.metadata);
}

std::optional<FieldError> problemOf(const TaskRequest &request)
{
    const QByteArray args = request.args.trimmed();
    if (args.isEmpty() || isJson(args))
        return std::nullopt;
    return FieldError{u"args"_s, u"not JSON"_s};
}

} // namespace gantry::launch
