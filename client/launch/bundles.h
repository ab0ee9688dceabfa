// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/http/transport.h"
#include "client/launch/bundletypes.h"

#include <QList>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace gantry::launch {

/// Model bundles (v2 routes) and the signed-URL upload of their files. Owned by LaunchClient.
class Bundles
{
public:
    explicit Bundles(http::Transport *transport) : m_transport(transport) { }

    /// All bundles of the team, newest first. The server has no paging.
    Task<QList<Bundle>> list(http::CancelToken cancel = {});
    /// One bundle; 404 for an unknown one and for another team's.
    Task<Bundle> get(QString id, http::CancelToken cancel = {});
    /// The newest bundle of this name; 404 where there is none.
    Task<Bundle> latest(QString name, http::CancelToken cancel = {});
    /// Registers uploaded files as a bundle; the answer is its id. Not repeated by itself: names are not unique.
    Task<QString> create(CreateZipBundle bundle, http::CancelToken cancel = {});
    /// Asks for a signed URL, PUTs the bytes there and returns their location ("s3://bucket/key"). Each object needs a
    /// call of its own. `source` must outlive the call.
    Task<QString> upload(QIODevice *source, http::Progress progress = {}, http::CancelToken cancel = {});

private:
    http::Transport *m_transport;
};

} // namespace gantry::launch
