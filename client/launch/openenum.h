// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gantry::launch {

/// A value of a server's enumeration. One that this program does not know is kept as text and shown as it came.
template <typename E>
struct OpenEnum
{
    E value = E::Unknown;
    QString text;

    bool operator==(const OpenEnum &other) const = default;
    bool operator==(E other) const { return value == other; }
};

} // namespace gantry::launch
