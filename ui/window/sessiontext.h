// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QString>

namespace gantry {

class Session;

/// How a connection stands, in a few words ("Connected", "Cannot be reached"). Null: no connection is open.
QString sessionStateText(const Session *session);
Tone sessionTone(const Session *session);
/// "3 ms", measured from this machine; empty before the first answer.
QString latencyText(const Session *session);

} // namespace gantry
