// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/http/transport.h"

#include <memory>

QT_BEGIN_NAMESPACE
class QNetworkReply;
class QNetworkRequest;
QT_END_NAMESPACE

namespace gantry::http {

/// Where a request goes: its root, path and query as one URL.
QUrl urlOf(const Server &server, const Request &request);

/// What goes on the wire for an API call: authorised, JSON, not redirected to another host, no cookies.
QNetworkRequest apiRequest(const Server &server, const Request &request);

/// What goes on the wire to a signed URL, which carries its own proof: nothing of ours.
QNetworkRequest signedRequest(const QUrl &url, qint64 length);

/// Starts an API call. A body that must not be sent twice is given so that it cannot be.
std::unique_ptr<QNetworkReply> startCall(QNetworkAccessManager *network, const Server &server, const Request &request);

} // namespace gantry::http
