// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/deployrules.h"

#include "client/launch/encode.h"
#include "models/bundle/jsontext.h"
#include "models/deploy/resourcerules.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace gantry {

using namespace Qt::StringLiterals;
using launch::EndpointType;
using Problems = QList<FieldProblem>;

namespace {

constexpr int longestKubernetesName = 63;
constexpr int mostWorkers = 250;
constexpr int mostAsyncConcurrency = 20;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::DeployRules)
};

void checkName(const QString &name, Problems &problems)
{
    static const QRegularExpression spelling(u"\\A[a-z0-9]([-a-z0-9]*[a-z0-9])?\\z"_s);
    if (name.isEmpty())
        problems.append({u"name"_s, Text::tr("Give the endpoint a name.")});
    else if (name.size() > longestKubernetesName)
        problems.append({u"name"_s,
            Text::tr("The name has %1 characters; at most %2 are allowed.")
                .arg(name.size())
                .arg(longestKubernetesName)});
    else if (!spelling.match(name).hasMatch())
        problems.append({u"name"_s,
            Text::tr("Use small letters a to z, digits and hyphens, with a letter or digit at both ends.")});
}

void checkBundle(const QString &id, Problems &problems)
{
    if (id.isEmpty())
        problems.append({u"model_bundle_id"_s, Text::tr("Choose the bundle to deploy.")});
}

/// The counts of workers and requests; absent members are not checked.
struct WantedWorkers
{
    EndpointType type = EndpointType::Unknown;
    std::optional<int> least;
    std::optional<int> most;
    std::optional<int> perWorker;
    std::optional<int> concurrency;
};

void checkWorkerCounts(const WantedWorkers &wanted, Problems &problems)
{
    if (wanted.least && *wanted.least < 0)
        problems.append({u"min_workers"_s, Text::tr("It cannot be negative.")});
    if (wanted.most && *wanted.most < 0)
        problems.append({u"max_workers"_s, Text::tr("It cannot be negative.")});
    else if (wanted.most && *wanted.most > mostWorkers)
        problems.append({u"max_workers"_s, Text::tr("At most %1 workers are allowed.").arg(mostWorkers)});
    else if (wanted.least && wanted.most && *wanted.least > *wanted.most)
        problems.append({u"max_workers"_s, Text::tr("It is below the least number of workers.")});
}

void checkConcurrency(const WantedWorkers &wanted, Problems &problems)
{
    if (wanted.perWorker && *wanted.perWorker < 1)
        problems.append({u"per_worker"_s, Text::tr("It must be at least 1.")});
    else if (wanted.perWorker && *wanted.perWorker != 1 && wanted.type == EndpointType::Streaming)
        problems.append({u"per_worker"_s, Text::tr("It must be 1 for a streaming endpoint.")});
    if (wanted.concurrency && *wanted.concurrency < 1)
        problems.append({u"concurrent_requests_per_worker"_s, Text::tr("It must be at least 1.")});
    else if (wanted.concurrency && *wanted.concurrency > mostAsyncConcurrency && wanted.type == EndpointType::Async)
        problems.append({u"concurrent_requests_per_worker"_s,
            Text::tr("It can be at most %1 for an async endpoint.").arg(mostAsyncConcurrency)});
}

/// The server does not look at keys; Kubernetes refuses them later, when nobody says why.
void checkLabelKey(const QString &key, Problems &problems)
{
    static const QRegularExpression spelling(
        u"\\A([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?\\z"_s);
    const QString field = u"labels."_s + key;
    if (key == u"user_id" || key == u"endpoint_name")
        problems.append({field, Text::tr("The server sets the label “%1” itself.").arg(key)});
    else if (!spelling.match(key).hasMatch())
        problems.append({field, Text::tr("“%1” cannot be the key of a label.").arg(key)});
}

void checkLabelValue(const QString &key, const QString &value, Problems &problems)
{
    static const QRegularExpression spelling(u"\\A(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?\\z"_s);
    const QString field = u"labels."_s + key;
    if (key == u"team" && value == u"_INVALID_TEAM")
        problems.append({field, Text::tr("The server refuses the team “%1”.").arg(value)});
    else if (!spelling.match(value).hasMatch())
        problems.append({field,
            Text::tr("Use letters, digits, hyphens, underscores and dots, with a letter or digit at both ends.")});
    else if (value.size() > longestKubernetesName)
        problems.append({field,
            Text::tr("The value has %1 characters; at most %2 are allowed.")
                .arg(value.size())
                .arg(longestKubernetesName)});
}

void checkLabels(const launch::Labels &labels, Problems &problems)
{
    // The server would take an empty value for these two, but a form cannot tell that from a field not filled in.
    for (const QString &key : {u"team"_s, u"product"_s}) {
        if (labels.value(key).isEmpty())
            problems.append({u"labels."_s + key, Text::tr("The label “%1” is required.").arg(key)});
    }
    for (auto it = labels.begin(); it != labels.end(); ++it) {
        checkLabelKey(it.key(), problems);
        checkLabelValue(it.key(), it.value(), problems);
    }
}

void checkMetadata(const QByteArray &metadata, Problems &problems)
{
    const auto parsed = parseJsonObject(metadata, Text::tr("The metadata"));
    if (!parsed)
        problems.append({u"metadata"_s, parsed.error()});
    else if (parsed->contains("_CONVERTED_FROM_ARTIFACT_LIKE"))
        problems.append({u"metadata"_s,
            Text::tr("The server keeps the key “%1” for itself.").arg(u"_CONVERTED_FROM_ARTIFACT_LIKE"_s)});
}

void checkHooks(const QStringList &hooks, Problems &problems)
{
    static const QStringList known = {u"callback"_s, u"logging"_s, u"billing"_s};
    for (const QString &hook : hooks) {
        if (!known.contains(hook))
            problems.append({u"post_inference_hooks"_s,
                Text::tr("There is no hook “%1”; there are %2.").arg(hook, known.join(u", "_s))});
    }
}

void checkCallback(const QString &address, Problems &problems)
{
    if (address.isEmpty())
        return;
    const QUrl url(address, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"http" || url.scheme() == u"https";
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        problems.append(
            {u"default_callback_url"_s, Text::tr("It must be an address that begins with http:// or https://.")});
}

QString preview(const QString &firstLine, const QByteArray &body)
{
    const auto json = nlohmann::ordered_json::parse(body.begin(), body.end(), nullptr, false);
    return firstLine + u'\n' + QString::fromStdString(json.dump(2));
}

} // namespace

QList<FieldProblem> problemsOf(const launch::CreateEndpoint &request)
{
    Problems problems;
    checkName(request.name, problems);
    checkBundle(request.bundleId, problems);
    problems += resourceProblems({.cpus = request.cpus,
        .memory = request.memory,
        .storage = request.storage,
        .gpus = request.gpus,
        .gpuType = request.gpuType});
    const WantedWorkers workers{.type = request.type,
        .least = request.minWorkers,
        .most = request.maxWorkers,
        .perWorker = request.perWorker,
        .concurrency = request.concurrentRequestsPerWorker};
    checkWorkerCounts(workers, problems);
    checkConcurrency(workers, problems);
    checkLabels(request.labels, problems);
    checkMetadata(request.metadata, problems);
    checkHooks(request.postInferenceHooks, problems);
    checkCallback(request.defaultCallbackUrl, problems);
    return problems;
}

QList<FieldProblem> problemsOf(const launch::UpdateEndpoint &change, launch::EndpointType type)
{
    Problems problems;
    if (change.bundleId)
        checkBundle(*change.bundleId, problems);
    problems += resourceProblems({.cpus = change.cpus,
        .memory = change.memory,
        .storage = change.storage,
        .gpus = change.gpus,
        .gpuType = change.gpuType});
    const WantedWorkers workers{.type = type,
        .least = change.minWorkers,
        .most = change.maxWorkers,
        .perWorker = change.perWorker,
        .concurrency = change.concurrentRequestsPerWorker};
    checkWorkerCounts(workers, problems);
    checkConcurrency(workers, problems);
    if (change.labels)
        checkLabels(*change.labels, problems);
    return problems;
}

QString previewOf(const launch::CreateEndpoint &request)
{
    return preview(u"POST /v1/model-endpoints"_s, launch::toJson(request));
}

QString previewOf(const QString &endpointId, const launch::UpdateEndpoint &change)
{
    return preview(u"PUT /v1/model-endpoints/"_s + endpointId, launch::toJson(change));
}

} // namespace gantry
