// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/http/elsewhere.h"
#include "client/http/transport.h"
#include "client/http/wire.h"
#include "client/json/reader.h"

namespace gantry::launch {

/// Bodies above this many bytes are decoded on another thread: more would hold up the window for over 8 ms.
constexpr qsizetype decodeElsewhereAbove = 100 * 1024;

/// What was asked, for errors that are found only after the answer came.
struct Asked
{
    QString operation;
    QUrl url;

    Asked(const http::Server &server, const http::Request &request)
        : operation(request.operation)
        , url(http::urlOf(server, request))
    {
    }
    Error named(Error error) const
    {
        error.operation = operation;
        error.url = url;
        return error;
    }
};

/// A request that is refused before anything is sent.
inline Error refused(const QString &operation, const http::FieldError &field)
{
    Error error;
    error.kind = ErrorKind::Invalid;
    error.operation = operation;
    error.detail = field.message;
    error.fields = {field};
    error.mayHaveReachedServer = false;
    return error;
}

/// Decodes an answer, a long one on another thread.
template <typename Decoder>
auto decoded(http::Response response, Asked asked, Decoder decoder)
    -> Task<decltype(decoder(std::declval<json::Reader>()))>
{
    const QByteArray body = response.body;
    const auto decodeBody = [body, decoder] { return json::decode(body, decoder); };
    auto value = body.size() > decodeElsewhereAbove ? co_await elsewhere(decodeBody) : decodeBody();
    if (value)
        co_return value;
    Error error = asked.named(value.error());
    error.httpStatus = response.status;
    if (!response.contentType.contains("json"))
        error.detail = QString::fromLatin1(response.contentType) + QStringLiteral(": ") + error.detail;
    co_return std::unexpected(error);
}

/// Sends a request and decodes its answer; inside the client only. The decoder is a pure function of the answer.
template <typename Decoder>
auto call(http::Transport *transport, http::Request request, Decoder decoder)
    -> Task<decltype(decoder(std::declval<json::Reader>()))>
{
    const Asked asked(transport->server(), request);
    const auto response = co_await transport->send(std::move(request));
    if (!response)
        co_return std::unexpected(response.error());
    co_return co_await decoded(*response, asked, decoder);
}

/// An id as one segment of a path, or any text as a parameter's value: QUrlQuery would leave '+' as it is, which
/// servers read as a space.
inline QString segment(const QString &id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

} // namespace gantry::launch
