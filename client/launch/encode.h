// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/http/error.h"
#include "client/launch/bundletypes.h"
#include "client/launch/endpointtypes.h"
#include "client/launch/tasktypes.h"

namespace gantry::launch {

/// The exact bodies that the operations send, as compact JSON. Members that hold JSON text (args, metadata, appConfig)
/// go in byte for byte, so that numbers keep their digits; see problemOf() for text that is not JSON. Any thread.
QByteArray toJson(const CreateEndpoint &endpoint);
QByteArray toJson(const UpdateEndpoint &change);
QByteArray toJson(const CreateZipBundle &bundle);
QByteArray toJson(const TaskRequest &request);

/// The first member whose JSON text is not JSON, or not an object where the API wants one; the operations refuse to
/// send such a request (ErrorKind::Invalid).
std::optional<http::FieldError> problemOf(const CreateEndpoint &endpoint);
std::optional<http::FieldError> problemOf(const CreateZipBundle &bundle);
std::optional<http::FieldError> problemOf(const TaskRequest &request);

} // namespace gantry::launch
