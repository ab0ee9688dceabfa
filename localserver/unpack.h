// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>

namespace gantry::local {

/// Unpacks a bundle's zip into a folder that does not exist yet. Entries that would leave the folder, and links, are
/// refused. Blocking; call it on a thread of its own. The error is a sentence; the folder is then removed again.
std::expected<void, QString> unpackZip(const QString &zip, const QString &folder);

} // namespace gantry::local
