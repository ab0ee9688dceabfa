// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/http/error.h"
#include "client/launch/bundletypes.h"
#include "client/launch/endpointtypes.h"
#include "client/launch/tasktypes.h"

namespace gantry::launch {

/// The request bodies exactly as they are sent: JSON, keys in the order of the API's documents. Members whose text is
/// not valid JSON (metadata, app_config, args) become null here, and the operations refuse to send them; see
/// problemOf(). args goes in byte for byte, so that its numbers keep their digits. Any thread.
QByteArray toJson(const CreateZipBundle &bundle);
QByteArray toJson(const CreateEndpoint &endpoint);
QByteArray toJson(const UpdateEndpoint &change);
QByteArray toJson(const TaskRequest &request);

/// The first member whose text is not JSON, or not an object where the API wants one.
std::optional<http::FieldError> problemOf(const CreateZipBundle &bundle);
std::optional<http::FieldError> problemOf(const CreateEndpoint &endpoint);
std::optional<http::FieldError> problemOf(const TaskRequest &request);

} // namespace gantry::launch
