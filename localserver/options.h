// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace gantry::local {

/// How a server is set up; a value made by main() or a test.
struct Options
{
    quint16 port = 0;
    QString dataFolder;
    QString apiKey;
    /// The interpreter for bundles without requirements, and for making virtual environments.
    QString python;
    QString workerScript;
    std::chrono::milliseconds loadTimeout = std::chrono::seconds(120);
    std::chrono::milliseconds taskTimeout = std::chrono::seconds(300);
    /// A worker above min_workers ends when it had nothing to do for this long.
    std::chrono::milliseconds idleTimeout = std::chrono::seconds(60);
    /// Larger uploads are refused.
    qint64 mostUploadBytes = qint64(2) << 30;
    /// A bundle whose zip unpacks to more than this is not built.
    qint64 mostUnpackedBytes = qint64(16) << 30;
    qint64 mostUnpackedEntries = 200000;
    /// A task's result can be had for this long after it finished.
    std::chrono::milliseconds resultLifetime = std::chrono::hours(24);
    /// Launch itself reports a predict function that raised as SUCCESS of an async task; this server says FAILURE
    /// unless it is told to do the same.
    bool launchLikeAsync = false;
};

} // namespace gantry::local
