// SPDX-License-Identifier: GPL-3.0-or-later
#include "localserver/check.h"
#include "localserver/localserver.h"

namespace gantry::local {

using namespace Qt::StringLiterals;

namespace {

Json member(const Json &object, const char *key, const Json &fallback = nullptr)
{
    const auto it = object.find(key);
    return it == object.end() || it->is_null() ? fallback : *it;
}

/// v1 names the parts of a custom base image otherwise.
Json frameworkFromV1(const Json &params)
{
    Json framework;
    framework["framework_type"] = params["framework_type"];
    if (params["framework_type"] == "custom_base_image") {
        framework["image_repository"] = params["ecr_repo"];
        framework["image_tag"] = params["image_tag"];
        return framework;
    }
    const char *key = params["framework_type"] == "pytorch" ? "pytorch_image_tag" : "tensorflow_version";
    framework[key] = params[key];
    return framework;
}

Json paramsFromFlavor(const Json &flavor)
{
    const Json framework = member(flavor, "framework", Json::object());
    Json params;
    params["framework_type"] = member(framework, "framework_type", "custom_base_image");
    for (const char *key : {"pytorch_image_tag", "tensorflow_version", "image_tag"})
        params[key] = member(framework, key);
    params["ecr_repo"] = member(framework, "image_repository");
    if (!flavor.contains("framework")) {
        params["ecr_repo"] = member(flavor, "repository");
        params["image_tag"] = member(flavor, "tag");
    }
    return params;
}

/// In v1 the functions of an artifact are members of the metadata.
Json flavorFromV1(const Json &body)
{
    Json flavor;
    if (body["packaging_type"] == "lira") {
        flavor = {{"flavor", "runnable_image"}, {"repository", member(body["env_params"], "ecr_repo", "")},
            {"tag", member(body["env_params"], "image_tag", "")}, {"command", Json::array()}, {"protocol", "http"}};
        return flavor;
    }
    const bool isZip = body["packaging_type"] == "zip";
    const Json metadata = member(body, "metadata", Json::object());
    flavor["flavor"] = isZip ? "zip_artifact" : "cloudpickle_artifact";
    for (const char *key : {"load_predict_fn", "load_model_fn"}) {
        const std::string name = std::string(key) + (isZip ? "_module_path" : "");
        const Json given = member(metadata, name.c_str(), "");
        flavor[name] = given.is_string() ? given : Json("");
    }
    for (const char *key : {"requirements", "location"})
        flavor[key] = body[key];
    flavor["framework"] = frameworkFromV1(body["env_params"]);
    flavor["app_config"] = member(body, "app_config");
    return flavor;
}

Json asV1(const Json &bundle)
{
    const Json &flavor = bundle["flavor"];
    const Json tag = flavor["flavor"];
    Json out;
    for (const char *key : {"id", "name", "metadata", "created_at", "model_artifact_ids"})
        out[key] = bundle[key];
    out["schema_location"] = member(bundle, "schema_location");
    out["location"] = member(flavor, "location", "unused");
    out["requirements"] = member(flavor, "requirements", Json::array());
    out["env_params"] = paramsFromFlavor(flavor);
    out["packaging_type"] = tag == "zip_artifact" ? "zip" : tag == "cloudpickle_artifact" ? "cloudpickle" : "lira";
    out["app_config"] = member(flavor, "app_config");
    return out;
}

} // namespace

void LocalServer::createBundleV1(const HttpCall &call)
{
    const Json body = call.jsonBody();
    if (const ShapeCheck check = checkBundleV1(body); !check.passed()) {
        call.reply(check.answer(), 422);
        return;
    }
    Json bundle;
    bundle["name"] = body["name"];
    bundle["metadata"] = member(body, "metadata", Json::object());
    bundle["schema_location"] = member(body, "schema_location");
    bundle["flavor"] = flavorFromV1(body);
    keepBundle(call, std::move(bundle));
}

void LocalServer::listBundlesV1(const HttpCall &call)
{
    const auto bundles = bundlesFor(call);
    if (!bundles)
        return;
    Json answer = Json::array();
    for (const Store::Object &bundle : *bundles)
        answer.push_back(asV1(bundle.json));
    call.reply(Json{{"model_bundles", std::move(answer)}});
}

void LocalServer::getBundleV1(const HttpCall &call)
{
    if (const auto bundle = bundleById(call))
        call.reply(asV1(*bundle));
}

void LocalServer::getLatestBundleV1(const HttpCall &call)
{
    if (const auto bundle = latestBundle(call))
        call.reply(asV1(*bundle));
}

} // namespace gantry::local
