// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QToolButton;
QT_END_NAMESPACE

namespace gantry {

/// The way back from a form or a detail to its list: an arrow against the reading direction, also by the system's keys
/// for it. The caller owns it.
QToolButton *makeBackButton(const QString &objectName);

} // namespace gantry
