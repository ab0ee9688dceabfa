// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>

namespace gantry::local {

/// What a zip may grow to; a small one can be made to fill any disk.
struct UnpackLimits
{
    qint64 bytes = 0;
    qint64 entries = 0;
};

/// Unpacks a bundle's zip into a folder that does not exist yet. Entries that would leave the folder, links, devices
/// and more than the limits allow are refused. Blocking; call it on a thread of its own. The error is a sentence; the
/// folder is then removed again.
std::expected<void, QString> unpackZip(const QString &zip, const QString &folder, UnpackLimits limits);

} // namespace gantry::local
