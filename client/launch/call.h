// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/http/elsewhere.h"
#include "client/http/transport.h"
#include "client/json/reader.h"

namespace gantry::launch {

/// Bodies above this many bytes are decoded on another thread: more would hold up the window for over 8 ms.
constexpr qsizetype decodeElsewhereAbove = 100 * 1024;

/// Sends a request and decodes its answer; inside the client only. The decoder is a pure function of the answer.
template <typename Decoder>
auto call(http::Transport *transport, http::Request request, Decoder decoder)
    -> Task<decltype(decoder(std::declval<json::Reader>()))>
{
    const QString operation = request.operation;
    auto response = co_await transport->send(std::move(request));
    if (!response)
        co_return std::unexpected(response.error());
    const QByteArray body = response->body;
    const auto decodeBody = [body, decoder] { return json::decode(body, decoder); };
    auto decoded = body.size() > decodeElsewhereAbove ? co_await elsewhere(decodeBody) : decodeBody();
    if (!decoded)
        decoded.error().operation = operation;
    co_return decoded;
}

/// An id as one segment of a path.
inline QString segment(const QString &id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

} // namespace gantry::launch
