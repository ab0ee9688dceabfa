// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/launch/decode.h"

#include "client/launch/names.h"

namespace gantry::launch {

using namespace Qt::StringLiterals;
using json::Json;
using json::Reader;

namespace {

Framework readFramework(const Reader &object)
{
    Framework framework;
    framework.type = openEnum<FrameworkType>(object.at("framework_type").toText());
    framework.pytorchImageTag = object.textOr("pytorch_image_tag");
    framework.tensorflowVersion = object.textOr("tensorflow_version");
    framework.imageRepository = object.textOr("image_repository");
    framework.imageTag = object.textOr("image_tag");
    return framework;
}

QStringList listOr(const Reader &object, const char *key)
{
    const auto found = object.find(key);
    return found ? found->toTextList() : QStringList();
}

QByteArray compactOr(const Reader &object, const char *key)
{
    const auto found = object.find(key);
    return found ? found->toCompact() : QByteArray();
}

QString firstOf(const Reader &object, const char *key, const char *other)
{
    return object.textOr(key, object.textOr(other));
}

Flavor readFlavor(const Reader &object)
{
    Flavor flavor;
    flavor.type = openEnum<FlavorType>(object.at("flavor").toText());
    flavor.requirements = listOr(object, "requirements");
    if (const auto framework = object.find("framework"))
        flavor.framework = readFramework(*framework);
    flavor.location = object.textOr("location");
    flavor.loadPredictFn = firstOf(object, "load_predict_fn_module_path", "load_predict_fn");
    flavor.loadModelFn = firstOf(object, "load_model_fn_module_path", "load_model_fn");
    flavor.appConfig = compactOr(object, "app_config");
    flavor.repository = object.textOr("repository");
    flavor.tag = object.textOr("tag");
    flavor.command = listOr(object, "command");
    flavor.streamingCommand = listOr(object, "streaming_command");
    flavor.predictRoute = object.textOr("predict_route");
    return flavor;
}

DeploymentState readDeployment(const Reader &object)
{
    return {.minWorkers = object.at("min_workers").toInt(),
        .maxWorkers = object.at("max_workers").toInt(),
        .perWorker = object.at("per_worker").toInt(),
        .concurrentRequestsPerWorker = object.optionalInt("concurrent_requests_per_worker").value_or(0),
        .forwarderMaxConcurrency = object.optionalInt("forwarder_max_concurrency"),
        .availableWorkers = object.optionalInt("available_workers"),
        .unavailableWorkers = object.optionalInt("unavailable_workers")};
}

ResourceState readResources(const Reader &object)
{
    const auto quantity = [&](const char *key) {
        const auto found = object.find(key);
        return found ? found->toQuantity() : QString();
    };
    return {.cpus = quantity("cpus"),
        .gpus = object.optionalInt("gpus").value_or(0),
        .memory = quantity("memory"),
        .gpuType = object.textOr("gpu_type"),
        .storage = quantity("storage"),
        .nodesPerWorker = object.optionalInt("nodes_per_worker").value_or(1),
        .optimizeCosts = object.optionalBool("optimize_costs")};
}

/// The server returns callback passwords and keys in clear; they go no further than here.
QByteArray withoutSecrets(const Reader &object)
{
    const auto it = object.value().find("default_callback_auth");
    if (it == object.value().end() || !it->is_object())
        return object.toCompact();
    Json copy = object.value();
    for (const char *secret : {"password", "key", "cert"}) {
        if (copy["default_callback_auth"].contains(secret))
            copy["default_callback_auth"][secret] = "***";
    }
    return json::compact(copy);
}

QString errorTextOf(const Json &result)
{
    if (result.is_string())
        return json::text(result);
    const auto detail = result.is_object() ? result.find("detail") : result.end();
    if (!result.is_object() || detail == result.end())
        return result.is_null() ? QString() : QString::fromUtf8(json::compact(result));
    if (detail->is_object() && detail->contains("traceback") && (*detail)["traceback"].is_string())
        return json::text((*detail)["traceback"]);
    return detail->is_string() ? json::text(*detail) : QString::fromUtf8(json::compact(*detail));
}

QByteArray unwrapped(const Json &value, bool wrapped)
{
    // Not always valid JSON: Python writes NaN, and an image may answer with bare text. It is handed on as it is.
    return wrapped && value.is_string() ? QByteArray::fromStdString(value.get<std::string>()) : json::compact(value);
}

/// The worker's words for what went wrong: beside the value, or in it.
QString workersErrorIn(const Json &result, const QByteArray &value)
{
    if (!result.is_object() || result.contains("detail") || !result.contains("result"))
        return errorTextOf(result);
    const Json inner = Json::parse(value.begin(), value.end(), nullptr, false);
    return errorTextOf(inner.is_discarded() ? Json(value.toStdString()) : inner);
}

/// Takes the value; then judges, as the server calls a worker's error a success too: one is told by a status that is
/// not 2xx, by a detail beside the value, or by the lack of any value.
void settleSuccess(TaskAnswer &answer, const Json &result, bool wrapped)
{
    const bool hasValue = result.is_object() && result.contains("result");
    const bool hasUrl = result.is_object() && result.contains("result_url") && result["result_url"].is_string();
    if (hasValue)
        answer.value = unwrapped(result["result"], wrapped);
    if (hasUrl)
        answer.resultUrl = json::text(result["result_url"]);
    if (result.is_object() && !answer.workerStatus)
        answer.workerStatus = Reader(result, u"result"_s).optionalInt("status_code");
    const int status = answer.workerStatus.value_or(200);
    const bool hasDetail = result.is_object() && result.contains("detail");
    const bool isGood = (hasValue || hasUrl) && !hasDetail && status >= 200 && status < 300;
    answer.outcome = isGood ? TaskAnswer::Outcome::Succeeded : TaskAnswer::Outcome::Failed;
    if (!isGood && answer.traceback.isEmpty())
        answer.traceback = workersErrorIn(result, answer.value);
}

} // namespace

Bundle readBundle(const Reader &object)
{
    Bundle bundle;
    bundle.id = object.at("id").toText();
    bundle.name = object.at("name").toText();
    bundle.createdAt = object.at("created_at").toDateTime();
    bundle.metadata = compactOr(object, "metadata");
    bundle.schemaLocation = object.textOr("schema_location");
    bundle.artifactIds = listOr(object, "model_artifact_ids");
    bundle.flavor = readFlavor(object.at("flavor"));
    bundle.raw = object.toCompact();
    return bundle;
}

Endpoint readEndpoint(const Reader &object)
{
    Endpoint endpoint;
    endpoint.id = object.at("id").toText();
    endpoint.name = object.at("name").toText();
    endpoint.type = openEnum<EndpointType>(object.at("endpoint_type").toText());
    endpoint.status = openEnum<EndpointStatus>(object.at("status").toText());
    endpoint.statusReason = object.textOr("status_reason");
    endpoint.bundleName = object.textOr("bundle_name");
    endpoint.destination = object.textOr("destination");
    endpoint.deploymentName = object.textOr("deployment_name");
    endpoint.metadata = compactOr(object, "metadata");
    if (const auto labels = object.find("labels"))
        endpoint.labels = labels->toTextMap();
    endpoint.postInferenceHooks = listOr(object, "post_inference_hooks");
    endpoint.defaultCallbackUrl = object.textOr("default_callback_url");
    endpoint.createdBy = object.textOr("created_by");
    if (const auto created = object.find("created_at"))
        endpoint.createdAt = created->toDateTime();
    if (const auto updated = object.find("last_updated_at"))
        endpoint.lastUpdatedAt = updated->toDateTime();
    if (const auto deployment = object.find("deployment_state"))
        endpoint.deployment = readDeployment(*deployment);
    if (const auto resources = object.find("resource_state"))
        endpoint.resources = readResources(*resources);
    endpoint.queuedItems = object.optionalInt("num_queued_items");
    endpoint.publicInference = object.optionalBool("public_inference");
    endpoint.raw = withoutSecrets(object);
    return endpoint;
}

TaskAnswer readTaskAnswer(const Reader &object, bool wrapped)
{
    TaskAnswer answer;
    answer.status = openEnum<TaskStatus>(object.at("status").toText());
    answer.traceback = object.textOr("traceback");
    answer.workerStatus = object.optionalInt("status_code");
    answer.raw = object.toCompact();
    const auto found = object.find("result");
    const Json result = found ? found->value() : Json();
    switch (answer.status.value) {
    case TaskStatus::Success:
        settleSuccess(answer, result, wrapped);
        break;
    case TaskStatus::Failure:
        answer.outcome = TaskAnswer::Outcome::Failed;
        if (answer.traceback.isEmpty())
            answer.traceback = errorTextOf(result);
        break;
    case TaskStatus::Undefined:
        answer.outcome = TaskAnswer::Outcome::Lost;
        break;
    case TaskStatus::Pending:
    case TaskStatus::Started:
    case TaskStatus::Unknown:
        answer.outcome = TaskAnswer::Outcome::Running;
        break;
    }
    return answer;
}

} // namespace gantry::launch
