// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bundle/bundlescan.h"

#include <functional>

namespace gantry {

/// One file of a bundle, opened for reading.
struct OpenedFile
{
    ScannedFile file;
    qint64 modified = 0;
    /// The next bytes; empty at the end. The error is a sentence.
    std::function<std::expected<QByteArray, QString>()> read;
};

/// Opens the wanted files of a scan one after the other, in a folder or in a zip alike, in the order they are found
/// there. Ends early when `visit` answers with an error, which is then the result. Blocking.
std::expected<void, QString> visitFiles(const BundleScan &scan, const std::function<bool(const ScannedFile &)> &wanted,
    const std::function<std::expected<void, QString>(const OpenedFile &)> &visit);

} // namespace gantry
