// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QIcon>

namespace gantry {

/// The console's own icons, drawn as strokes. Those of a state differ in shape: a ring with a tick, an open ring with
/// hands, a triangle, an octagon with a cross, a ring with a bar.
enum class Icon {
    Bundles,
    Endpoints,
    Predict,
    Logs,
    Activity,
    Add,
    Refresh,
    Delete,
    Play,
    Stop,
    Pause,
    Copy,
    Retry,
    Cancel,
    Deploy,
    Folder,
    File,
    Python,
    Search,
    Save,
    Follow,
    Edit,
    Down,
    Left,
    Right,
    Server,
    Drop,
    Info,
    StateOk,
    StateBusy,
    StateWarn,
    StateFailed,
    StateOff,
};

/// Drawn in the application's text colour of the moment, and the fitting ones where disabled or selected; sharp at any
/// size and scale, and right after the theme changed.
QIcon icon(Icon which);
/// Always in the colour of a meaning.
QIcon icon(Icon which, Tone tone);

/// The icon that stands for a meaning: StateOk for Ok, StateWarn for Warn and so on; Info for the others.
Icon stateIcon(Tone tone);

} // namespace gantry
