// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/activity.h"
#include "ui/shared/theme.h"

namespace gantry {

/// What an activity's state means, wherever it is shown.
Tone toneOf(Activity::State state);

} // namespace gantry
