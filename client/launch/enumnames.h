// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/launch/bundletypes.h"
#include "client/launch/endpointtypes.h"
#include "client/launch/tasktypes.h"

namespace gantry::launch {

/// The API's own spelling of a value; empty for Unknown.
QString apiName(EndpointType value);
QString apiName(EndpointStatus value);
QString apiName(TaskStatus value);
QString apiName(FlavorType value);
QString apiName(FrameworkType value);

/// The value of a name as the API spells it. A name that is not known becomes Unknown and is kept as text.
template <typename E>
OpenEnum<E> fromApiName(const QString &name);

extern template OpenEnum<EndpointType> fromApiName(const QString &);
extern template OpenEnum<EndpointStatus> fromApiName(const QString &);
extern template OpenEnum<TaskStatus> fromApiName(const QString &);
extern template OpenEnum<FlavorType> fromApiName(const QString &);
extern template OpenEnum<FrameworkType> fromApiName(const QString &);

} // namespace gantry::launch
