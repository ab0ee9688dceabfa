// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace gantry {

/// CPUs as Launch reads them ("1", "500m", "1.5"); nothing for any other spelling. Pure.
std::optional<double> parseCpus(const QString &text);

/// Bytes as Launch reads them ("1024", "1.5Gi", "3G"); nothing for any other spelling. Pure.
std::optional<double> parseBytes(const QString &text);

} // namespace gantry
