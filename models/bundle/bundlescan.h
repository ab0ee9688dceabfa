// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <atomic>
#include <expected>

namespace gantry {

/// One file below the dropped folder (or inside the dropped zip), with the reason where it is left out.
struct ScannedFile
{
    enum class Reason { Included, Cache, VirtualEnvironment, VersionControl, LikelySecret, Editor, Link };
    /// Relative to the scanned folder, '/' between parts.
    QString path;
    qint64 size = 0;
    Reason reason = Reason::Included;

    bool included() const { return reason == Reason::Included; }
};

/// What a dropped folder or zip holds. A value.
struct BundleScan
{
    QString root;
    bool isZip = false;
    QList<ScannedFile> files;
    qint64 includedSize() const;
    qint64 excludedSize() const;
};

/// Reads a folder, a zip archive or a single Python file (a bundle of that file alone, its folder as the root); never
/// follows links. Blocking: call it off the GUI thread. The error is a sentence that says what is wrong with the path.
std::expected<BundleScan, QString> scanBundle(const QString &path);

/// The same, giving up soon after `cancelled` becomes true.
std::expected<BundleScan, QString> scanBundle(const QString &path, const std::atomic<bool> &cancelled);

/// Why a path would be left out of a bundle, judged by its names alone; Included where it would not. The scan knows
/// more: it sees links, and virtual environments by what is in them. `path` as in ScannedFile.
ScannedFile::Reason exclusionFor(const QString &path);

} // namespace gantry
