// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bundle/bundlescan.h"

#include <QSet>
#include <QStringView>

namespace gantry {

/// The folder above a file that this file's path shows to be a virtual environment; empty where it shows none.
QString virtualEnvironmentOf(const QString &filePath);

/// The reason for a file below folders that were recognised by their content.
ScannedFile::Reason exclusionBelow(const QSet<QString> &virtualEnvironments, const QString &path);

} // namespace gantry
