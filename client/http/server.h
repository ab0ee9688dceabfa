// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUrl>

namespace gantry::http {

/// Where a Launch server is and the key it takes. A value; the key lives in memory only, never in a file or a log.
struct Server
{
    /// Root of /v1/... and /v2/..., without a trailing slash.
    QUrl apiRoot;
    /// Root of the three legacy calls (signed uploads, creation logs); facts: "v0".
    QUrl v0Root;
    /// Sent as HTTP Basic user with an empty password, with every call to either root and nowhere else.
    QByteArray apiKey;

    /// api.scale.com's two roots.
    static Server hosted(const QByteArray &apiKey);
    /// A self-hosted or local server. Trailing slashes are dropped: the server answers 404 to a double one.
    static Server at(const QUrl &endpoint, const QByteArray &apiKey, bool withLaunchPath = false);
};

} // namespace gantry::http
