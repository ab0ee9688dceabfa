// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connectioninfo.h"
#include "models/shared/fieldproblem.h"

#include <QByteArray>
#include <QList>

namespace gantry {

/// Everything that keeps a connection from being used as it is written. Fields: "name", "url", "key". This machine has
/// no URL and key of the user's, so only its name is checked.
QList<FieldProblem> problemsOf(const ConnectionInfo &connection, const QByteArray &key);

} // namespace gantry
