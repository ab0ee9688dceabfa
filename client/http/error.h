// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace gantry::http {

/// What went wrong, seen from the caller. The room `models` turns it into a sentence (models/errors/errortext.h).
enum class ErrorKind {
    Network, ///< no connection: name not found, refused, reset, cut off
    Timeout, ///< no answer, or no further byte, within the request's limit
    Tls, ///< certificate or handshake refused
    Unauthorised, ///< 401 or 403
    Http, ///< any other status outside 200-299
    Decode, ///< the answer is not what the contract says; see jsonPath
    Cancelled, ///< the caller asked for it
    Invalid, ///< refused here, before anything was sent
    Local, ///< a local file or process failed
};

/// One field that a server or a check refused: its path in the request ("flavor.framework") and why.
struct FieldError
{
    QString path;
    QString message;
};

/// A failed call as a value. Copied freely; holds no secret: request bodies and keys never enter it.
struct Error
{
    ErrorKind kind = ErrorKind::Network;
    /// What was asked, as the API names it ("create endpoint"); set by the operation.
    QString operation;
    QUrl url;
    /// 0 where there was no HTTP answer.
    int httpStatus = 0;
    /// The server's own words, or the network stack's; plain text, never markup.
    QString detail;
    QList<FieldError> fields;
    /// Where in the answer decoding failed, as "model_endpoints[3].name".
    QString jsonPath;
    /// The server's reference for its own log (error shape four).
    QString requestId;
    /// From Retry-After, in seconds.
    std::optional<int> retryAfter;
    /// False when the server cannot have seen the request, so that repeating it is safe whatever it was.
    bool mayHaveReachedServer = true;
};

} // namespace gantry::http
