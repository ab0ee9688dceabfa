// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/endpointtext.h"

#include <QCoreApplication>

namespace gantry {

using namespace Qt::StringLiterals;
using launch::EndpointStatus;
using launch::EndpointType;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(EndpointText)
};

bool hasNoWorker(const launch::Endpoint &endpoint)
{
    return endpoint.status == EndpointStatus::Ready && endpoint.deployment && endpoint.deployment->maxWorkers > 0
        && endpoint.deployment->availableWorkers == 0;
}

} // namespace

QString statusText(const launch::Endpoint &endpoint)
{
    switch (endpoint.status.value) {
    case EndpointStatus::UpdatePending:
        return Text::tr("Waiting to build");
    case EndpointStatus::UpdateInProgress:
        return Text::tr("Building");
    case EndpointStatus::Ready:
        return hasNoWorker(endpoint) ? Text::tr("Ready, no worker") : Text::tr("Ready");
    case EndpointStatus::UpdateFailed:
        return Text::tr("Failed");
    case EndpointStatus::DeleteInProgress:
        return Text::tr("Deleting");
    case EndpointStatus::Unknown:
        break;
    }
    return endpoint.status.text;
}

QString statusHint(const launch::Endpoint &endpoint)
{
    QStringList hints;
    if (!endpoint.statusReason.isEmpty())
        hints.append(endpoint.statusReason);
    if (hasNoWorker(endpoint))
        hints.append(
            Text::tr("The server says READY and counts no available worker: the first request has to wait for one. "
                     "(Concluded here from the number of workers.)"));
    return hints.join(u'\n');
}

QString typeText(const launch::OpenEnum<EndpointType> &type)
{
    switch (type.value) {
    case EndpointType::Async:
        return Text::tr("Async");
    case EndpointType::Sync:
        return Text::tr("Sync");
    case EndpointType::Streaming:
        return Text::tr("Streaming");
    case EndpointType::Unknown:
        break;
    }
    return type.text;
}

QString workersText(const launch::Endpoint &endpoint)
{
    if (!endpoint.deployment)
        return {};
    const launch::DeploymentState &state = *endpoint.deployment;
    const QString available = state.availableWorkers ? QString::number(*state.availableWorkers) : u"?"_s;
    //: workers available, then the least and the most there may be: "1 of 0–2"
    return Text::tr("%1 of %2–%3").arg(available).arg(state.minWorkers).arg(state.maxWorkers);
}

QString gpusText(const launch::Endpoint &endpoint)
{
    if (!endpoint.resources || endpoint.resources->gpus == 0)
        return {};
    return u"%1 × %2"_s.arg(endpoint.resources->gpus).arg(endpoint.resources->gpuType);
}

bool isChanging(const launch::Endpoint &endpoint)
{
    switch (endpoint.status.value) {
    case EndpointStatus::UpdatePending:
    case EndpointStatus::UpdateInProgress:
    case EndpointStatus::DeleteInProgress:
        return true;
    default:
        return endpoint.deployment && endpoint.deployment->unavailableWorkers.value_or(0) > 0;
    }
}

} // namespace gantry
