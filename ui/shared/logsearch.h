// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace gantry {

/// The number of the first line from `from` on (backward: the last one up to it) that holds the text, -1 when none
/// does. Works on the bytes, so that a long log need not be decoded; letters of the ASCII alphabet match in either
/// case.
qsizetype findLine(const QByteArray &log, const QString &text, qsizetype from, bool backward);

} // namespace gantry
