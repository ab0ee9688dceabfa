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
    /// Launch itself reports a predict function that raised as SUCCESS of an async task; this server says FAILURE
    /// unless it is told to do the same.
    bool launchLikeAsync = false;
};

} // namespace gantry::local
