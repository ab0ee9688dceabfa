// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/launch/openenum.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QStringList>

#include <optional>

namespace gantry::launch {

enum class EndpointType { Unknown, Async, Sync, Streaming };
enum class EndpointStatus { Unknown, UpdatePending, UpdateInProgress, Ready, UpdateFailed, DeleteInProgress };

using Labels = QMap<QString, QString>;

/// Workers wanted and there. Null as a whole until an endpoint was built once.
struct DeploymentState
{
    int minWorkers = 0;
    int maxWorkers = 0;
    int perWorker = 0;
    int concurrentRequestsPerWorker = 0;
    std::optional<int> forwarderMaxConcurrency;
    std::optional<int> availableWorkers;
    std::optional<int> unavailableWorkers;

    bool operator==(const DeploymentState &) const = default;
};

/// What each worker gets. Quantities as the server writes them ("1500m", "8Gi"). Null as a whole until first built.
struct ResourceState
{
    QString cpus;
    int gpus = 0;
    QString memory;
    QString gpuType;
    QString storage;
    int nodesPerWorker = 1;
    std::optional<bool> optimizeCosts;

    bool operator==(const ResourceState &) const = default;
};

/// A model endpoint as the server last told. READY says that its resources exist, not that a worker is up.
struct Endpoint
{
    QString id;
    QString name;
    OpenEnum<EndpointType> type;
    OpenEnum<EndpointStatus> status;
    QString statusReason;
    QString bundleName;
    QString destination;
    QString deploymentName;
    /// JSON object text.
    QByteArray metadata;
    /// The server adds keys of its own; see ownLabels().
    Labels labels;
    QStringList postInferenceHooks;
    QString defaultCallbackUrl;
    QString createdBy;
    QDateTime createdAt;
    QDateTime lastUpdatedAt;
    std::optional<DeploymentState> deployment;
    std::optional<ResourceState> resources;
    /// Async endpoints only; approximate.
    std::optional<int> queuedItems;
    std::optional<bool> publicInference;
    /// The whole object as sent, compact JSON, with callback secrets replaced by "***".
    QByteArray raw;

    bool operator==(const Endpoint &) const = default;
};

/// POST /v1/model-endpoints. Unset optionals are not sent.
struct CreateEndpoint
{
    QString name;
    QString bundleId;
    EndpointType type = EndpointType::Async;
    QString cpus = QStringLiteral("1");
    QString memory = QStringLiteral("2Gi");
    QString storage = QStringLiteral("4Gi");
    int gpus = 0;
    QString gpuType;
    int minWorkers = 0;
    int maxWorkers = 1;
    int perWorker = 1;
    std::optional<int> concurrentRequestsPerWorker;
    Labels labels;
    QByteArray metadata = "{}";
    QStringList postInferenceHooks;
    QString defaultCallbackUrl;
    std::optional<bool> prewarm;
    std::optional<bool> highPriority;
    std::optional<bool> publicInference;
};

/// PUT /v1/model-endpoints/{id}. Absent means keep. Every one redeploys, an empty one too.
struct UpdateEndpoint
{
    std::optional<QString> bundleId;
    std::optional<QString> cpus;
    std::optional<QString> memory;
    std::optional<QString> storage;
    std::optional<int> gpus;
    std::optional<QString> gpuType;
    std::optional<int> minWorkers;
    std::optional<int> maxWorkers;
    std::optional<int> perWorker;
    std::optional<int> concurrentRequestsPerWorker;
    /// Merged over the present ones by the server; must itself satisfy the label rules.
    std::optional<Labels> labels;
    std::optional<bool> publicInference;
};

} // namespace gantry::launch
