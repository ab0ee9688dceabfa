// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/endpointtone.h"

namespace gantry {

using launch::EndpointStatus;

Tone toneOf(const launch::Endpoint &endpoint)
{
    switch (endpoint.status.value) {
    case EndpointStatus::Ready:
        return endpoint.deployment && endpoint.deployment->availableWorkers == 0 ? Tone::Warn : Tone::Ok;
    case EndpointStatus::UpdatePending:
    case EndpointStatus::UpdateInProgress:
    case EndpointStatus::DeleteInProgress:
        return Tone::Busy;
    case EndpointStatus::UpdateFailed:
        return Tone::Bad;
    case EndpointStatus::Unknown:
        break;
    }
    return Tone::Muted;
}

} // namespace gantry
