// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/http/error.h"
#include "client/launch/bundletypes.h"
#include "client/launch/endpointtypes.h"

#include <QItemSelectionModel>

namespace gantry::test {

using namespace Qt::StringLiterals;
using http::ErrorKind;

inline launch::Endpoint endpoint(const QString &name, launch::EndpointStatus status = launch::EndpointStatus::Ready,
    const QString &text = u"READY"_s)
{
    launch::Endpoint endpoint;
    endpoint.id = u"end_"_s + name;
    endpoint.name = name;
    endpoint.type = {launch::EndpointType::Async, u"async"_s};
    endpoint.status = {status, text};
    endpoint.bundleName = u"tongues"_s;
    return endpoint;
}

inline launch::Endpoint building(const QString &name)
{
    return endpoint(name, launch::EndpointStatus::UpdatePending, u"UPDATE_PENDING"_s);
}

inline launch::Endpoint withWorkers(launch::Endpoint endpoint, int least, int most, std::optional<int> available)
{
    launch::DeploymentState deployment;
    deployment.minWorkers = least;
    deployment.maxWorkers = most;
    deployment.availableWorkers = available;
    deployment.unavailableWorkers = 0;
    endpoint.deployment = deployment;
    return endpoint;
}

inline launch::Endpoint withGpus(launch::Endpoint endpoint, int gpus, const QString &type)
{
    launch::ResourceState resources;
    resources.gpus = gpus;
    resources.gpuType = type;
    endpoint.resources = resources;
    return endpoint;
}

inline launch::Bundle bundle(const QString &id)
{
    launch::Bundle bundle;
    bundle.id = id;
    bundle.name = u"Bundle "_s + id;
    bundle.createdAt = QDateTime::fromString(u"2026-03-01T10:00:00Z"_s, Qt::ISODate);
    bundle.flavor.type = {launch::FlavorType::ZipArtifact, u"zip_artifact"_s};
    bundle.flavor.framework.type = {launch::FrameworkType::Pytorch, u"pytorch"_s};
    bundle.flavor.framework.pytorchImageTag = u"2.3"_s;
    return bundle;
}

inline http::Error failure(http::ErrorKind kind, int status = 0)
{
    http::Error error;
    error.kind = kind;
    error.httpStatus = status;
    error.operation = u"list endpoints"_s;
    error.detail = u"<b>no</b>"_s;
    return error;
}

/// The first column from top to bottom.
inline QStringList firstColumn(const QAbstractItemModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, 0).data().toString());
    return texts;
}

} // namespace gantry::test
