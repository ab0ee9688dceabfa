// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/launch/encode.h"

#include "client/json/writer.h"
#include "client/launch/enumnames.h"

#include <nlohmann/json.hpp>

namespace gantry::launch {

namespace {

using namespace Qt::StringLiterals;
using http::FieldError;
using json::ObjectWriter;

QByteArray frameworkJson(const Framework &framework)
{
    ObjectWriter out;
    const QString name = apiName(framework.type.value);
    out.add("framework_type"_L1, name.isEmpty() ? framework.type.text : name);
    switch (framework.type.value) {
    case FrameworkType::Pytorch:
        out.add("pytorch_image_tag"_L1, framework.pytorchImageTag);
        break;
    case FrameworkType::Tensorflow:
        out.add("tensorflow_version"_L1, framework.tensorflowVersion);
        break;
    case FrameworkType::CustomBaseImage:
        out.add("image_repository"_L1, framework.imageRepository);
        out.add("image_tag"_L1, framework.imageTag);
        break;
    case FrameworkType::Unknown:
        break;
    }
    return out.json();
}

QByteArray zipFlavorJson(const CreateZipBundle &bundle)
{
    ObjectWriter out;
    out.add("flavor"_L1, apiName(FlavorType::ZipArtifact));
    out.add("requirements"_L1, bundle.requirements);
    out.addJson("framework"_L1, frameworkJson(bundle.framework));
    out.add("location"_L1, bundle.location);
    out.add("load_predict_fn_module_path"_L1, bundle.loadPredictFnModulePath);
    out.add("load_model_fn_module_path"_L1, bundle.loadModelFnModulePath);
    if (!bundle.appConfig.trimmed().isEmpty())
        out.addJson("app_config"_L1, bundle.appConfig.trimmed());
    return out.json();
}

/// Metadata is required by the API and may not be null: an empty text stands for an empty object.
QByteArray orEmptyObject(const QByteArray &json)
{
    const QByteArray trimmed = json.trimmed();
    return trimmed.isEmpty() ? QByteArray("{}") : trimmed;
}

bool isJson(const QByteArray &text)
{
    return nlohmann::json::accept(text.begin(), text.end());
}

std::optional<FieldError> objectProblem(const QString &path, const QByteArray &text)
{
    const QByteArray trimmed = text.trimmed();
    if (trimmed.isEmpty() || (trimmed.startsWith('{') && isJson(trimmed)))
        return std::nullopt;
    return FieldError{path, u"not a JSON object"_s};
}

} // namespace

QByteArray toJson(const CreateEndpoint &endpoint)
{
    ObjectWriter out;
    out.add("name"_L1, endpoint.name);
    out.add("model_bundle_id"_L1, endpoint.bundleId);
    out.add("endpoint_type"_L1, apiName(endpoint.type));
    out.add("cpus"_L1, endpoint.cpus);
    out.add("memory"_L1, endpoint.memory);
    out.add("storage"_L1, endpoint.storage);
    out.add("gpus"_L1, endpoint.gpus);
    out.addUnlessEmpty("gpu_type"_L1, endpoint.gpuType);
    out.add("min_workers"_L1, endpoint.minWorkers);
    out.add("max_workers"_L1, endpoint.maxWorkers);
    out.add("per_worker"_L1, endpoint.perWorker);
    out.add("concurrent_requests_per_worker"_L1, endpoint.concurrentRequestsPerWorker);
    out.add("labels"_L1, endpoint.labels);
    out.addJson("metadata"_L1, orEmptyObject(endpoint.metadata));
    if (!endpoint.postInferenceHooks.isEmpty())
        out.add("post_inference_hooks"_L1, endpoint.postInferenceHooks);
    out.addUnlessEmpty("default_callback_url"_L1, endpoint.defaultCallbackUrl);
    out.add("prewarm"_L1, endpoint.prewarm);
    out.add("high_priority"_L1, endpoint.highPriority);
    out.add("public_inference"_L1, endpoint.publicInference);
    return out.json();
}

QByteArray toJson(const UpdateEndpoint &change)
{
    ObjectWriter out;
    out.add("model_bundle_id"_L1, change.bundleId);
    out.add("cpus"_L1, change.cpus);
    out.add("memory"_L1, change.memory);
    out.add("storage"_L1, change.storage);
    out.add("gpus"_L1, change.gpus);
    out.add("gpu_type"_L1, change.gpuType);
    out.add("min_workers"_L1, change.minWorkers);
    out.add("max_workers"_L1, change.maxWorkers);
    out.add("per_worker"_L1, change.perWorker);
    out.add("concurrent_requests_per_worker"_L1, change.concurrentRequestsPerWorker);
    out.add("labels"_L1, change.labels);
    out.add("public_inference"_L1, change.publicInference);
    return out.json();
}

QByteArray toJson(const CreateZipBundle &bundle)
{
    ObjectWriter out;
    out.add("name"_L1, bundle.name);
    out.add("schema_location"_L1, bundle.schemaLocation);
    out.addJson("metadata"_L1, orEmptyObject(bundle.metadata));
    out.addJson("flavor"_L1, zipFlavorJson(bundle));
    return out.json();
}

QByteArray toJson(const TaskRequest &request)
{
    ObjectWriter out;
    out.addUnlessEmpty("url"_L1, request.url);
    if (!request.args.trimmed().isEmpty())
        out.addJson("args"_L1, request.args.trimmed());
    out.addUnlessEmpty("callback_url"_L1, request.callbackUrl);
    out.addUnlessEmpty("destination_path"_L1, request.destinationPath);
    if (request.returnPickled)
        out.add("return_pickled"_L1, true);
    out.add("timeout_seconds"_L1, request.timeoutSeconds);
    out.add("num_retries"_L1, request.numRetries);
    return out.json();
}

std::optional<FieldError> problemOf(const CreateEndpoint &endpoint)
{
    return objectProblem(u"metadata"_s, endpoint.metadata);
}

std::optional<FieldError> problemOf(const CreateZipBundle &bundle)
{
    if (const auto problem = objectProblem(u"metadata"_s, bundle.metadata))
        return problem;
    return objectProblem(u"flavor.app_config"_s, bundle.appConfig);
}

std::optional<FieldError> problemOf(const TaskRequest &request)
{
    const QByteArray args = request.args.trimmed();
    if (args.isEmpty() || isJson(args))
        return std::nullopt;
    return FieldError{u"args"_s, u"not JSON"_s};
}

} // namespace gantry::launch
