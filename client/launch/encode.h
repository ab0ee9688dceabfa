// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/launch/bundletypes.h"
#include "client/launch/endpointtypes.h"
#include "client/launch/tasktypes.h"

namespace gantry::launch {

/// The request bodies exactly as they are sent: JSON, keys in the order of the API's documents. Members whose text is
/// not valid JSON (metadata, app_config, args) are sent as null.
QByteArray toJson(const CreateZipBundle &bundle);
QByteArray toJson(const CreateEndpoint &endpoint);
QByteArray toJson(const UpdateEndpoint &change);
QByteArray toJson(const TaskRequest &request);

} // namespace gantry::launch
