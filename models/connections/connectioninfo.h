// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <QUrl>

namespace gantry {

/// One server the user may connect to. A value; its key is in the system key store under the id.
struct ConnectionInfo
{
    enum class Kind {
        ThisMachine, ///< the gantry-local that the console starts itself
        Launch, ///< Scale Launch, hosted or self-hosted
    };
    QString id;
    QString name;
    Kind kind = Kind::Launch;
    /// Empty for this machine until its server runs.
    QUrl url;
    /// Whether "/v1/launch" is appended to the URL for the API root.
    bool withLaunchPath = false;
    QColor color;

    bool operator==(const ConnectionInfo &) const = default;
};

} // namespace gantry
