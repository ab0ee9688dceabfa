// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/launch/bundletypes.h"
#include "client/launch/endpointtypes.h"
#include "client/launch/tasktypes.h"

namespace gantry::launch {

/// The server's own spelling of each enumeration; empty for Unknown.
QString nameOf(FlavorType value);
QString nameOf(FrameworkType value);
QString nameOf(EndpointType value);
QString nameOf(EndpointStatus value);
QString nameOf(TaskStatus value);

/// The value of that name, with the text kept whatever it is.
template <typename E>
OpenEnum<E> openEnum(const QString &text);

} // namespace gantry::launch
