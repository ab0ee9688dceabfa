// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/launch/endpointtypes.h"
#include "ui/shared/theme.h"

namespace gantry {

/// What an endpoint's status means: READY without any worker is a warning, since the first request has to wait.
Tone toneOf(const launch::Endpoint &endpoint);

} // namespace gantry
