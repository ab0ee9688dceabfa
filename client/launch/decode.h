// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/json/reader.h"
#include "client/launch/bundletypes.h"
#include "client/launch/endpointtypes.h"
#include "client/launch/tasktypes.h"

namespace gantry::launch {

// Decoders of the answers, used through json::decode(); inside the client only, since they throw DecodeError.

Bundle readBundle(const json::Reader &object);
Endpoint readEndpoint(const json::Reader &object);
/// Undoes the API's traps; see TaskAnswer. `wrapped` says that the value is JSON text inside a string (sync and async);
/// events of a stream hold it as it is.
TaskAnswer readTaskAnswer(const json::Reader &object, bool wrapped);

} // namespace gantry::launch
