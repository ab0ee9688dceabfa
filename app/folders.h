// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gantry {

/// Where this user's files are. A value, so that a test or a tour can live in a folder of its own.
struct Folders
{
    /// connections.ini and window.ini.
    QString config;
    /// Bundles and endpoints of the local server.
    QString data;
    /// Logs.
    QString state;

    /// The system's places for this user.
    static Folders standard();
    static Folders below(const QString &root);
};

} // namespace gantry
