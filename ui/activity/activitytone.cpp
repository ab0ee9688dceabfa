// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activitytone.h"

namespace gantry {

Tone toneOf(Activity::State state)
{
    switch (state) {
    case Activity::State::Running:
        return Tone::Busy;
    case Activity::State::Succeeded:
        return Tone::Ok;
    case Activity::State::Failed:
        return Tone::Bad;
    case Activity::State::Cancelled:
        return Tone::Muted;
    }
    return Tone::Muted;
}

} // namespace gantry
