// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bundle/bundlescan.h"

#include <atomic>
#include <expected>
#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QTemporaryFile;
QT_END_NAMESPACE

namespace gantry {

/// Packs the included files of a scan into a zip whose entries are relative to the folder itself, so that module paths
/// begin inside it. A scanned zip is repacked without what is left out. Blocking: call it off the GUI thread.
/// `cancelled` is looked at between blocks; the error is a sentence.
std::expected<std::unique_ptr<QTemporaryFile>, QString> packBundle(const BundleScan &scan,
    const std::function<void(qint64 done, qint64 total)> &progress, const std::atomic<bool> &cancelled);

} // namespace gantry
