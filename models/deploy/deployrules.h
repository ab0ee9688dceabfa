// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/launch/endpointtypes.h"
#include "models/shared/fieldproblem.h"

#include <QList>
#include <QStringList>

namespace gantry {

/// The GPU types Launch knows, exactly as it spells them.
QStringList gpuTypes();

/// The server's own rules (quantities, ceilings, workers, labels, name), checked before sending. Fields are named as in
/// the request: "cpus", "labels.team", ...
QList<FieldProblem> problemsOf(const launch::CreateEndpoint &request);

/// The same for a change of an endpoint of this type; only the fields that are set are checked.
QList<FieldProblem> problemsOf(
    const launch::UpdateEndpoint &change, launch::EndpointType type = launch::EndpointType::Unknown);

/// The request as it will be sent, indented: method and path line, then the JSON body.
QString previewOf(const launch::CreateEndpoint &request);
QString previewOf(const QString &endpointId, const launch::UpdateEndpoint &change);

} // namespace gantry
