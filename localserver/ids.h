// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gantry::local {

/// A new id in Launch's form: the prefix and twenty characters of lower-case base32hex, growing with time.
QString newId(const QString &prefix);

} // namespace gantry::local
