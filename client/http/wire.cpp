// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/http/wire.h"

#include "client/http/onceonlybody.h"

#include <QHttp1Configuration>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace gantry::http {

namespace {

using namespace Qt::StringLiterals;

QNetworkRequest plainRequest(const QUrl &url)
{
    QNetworkRequest out(url);
    out.setRawHeader("User-Agent", "gantry/" GANTRY_VERSION);
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::SameOriginRedirectPolicy);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    // A 401 is an answer for the caller, not a question to a password dialog or a cache.
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // Silence is watched by Exchange, which can tell it from a cancel; both are one error to Qt.
    out.setTransferTimeout(0);
    // A few long predictions must not keep the lists waiting (Qt's default is six).
    QHttp1Configuration http1;
    http1.setNumberOfConnectionsPerHost(24);
    out.setHttp1Configuration(http1);
    return out;
}

QNetworkReply *sendWhole(QNetworkAccessManager *network, const QNetworkRequest &out, const Request &request)
{
    if (request.method == "GET")
        return network->get(out);
    if (request.method == "POST")
        return network->post(out, request.body);
    if (request.method == "PUT")
        return network->put(out, request.body);
    if (request.method == "DELETE")
        return network->deleteResource(out);
    return network->sendCustomRequest(out, request.method, request.body);
}

bool mustNotRepeat(const Request &request)
{
    return request.method == "POST" && request.retry == Retry::UnseenOnly && !request.body.isEmpty();
}

} // namespace

QUrl urlOf(const Server &server, const Request &request)
{
    QUrl url = request.root == Root::Api ? server.apiRoot : server.v0Root;
    url.setPath(url.path(QUrl::FullyEncoded) + request.path, QUrl::TolerantMode);
    if (!request.query.isEmpty())
        url.setQuery(request.query);
    return url;
}

QNetworkRequest apiRequest(const Server &server, const Request &request)
{
    QNetworkRequest out = plainRequest(urlOf(server, request));
    out.setRawHeader("Accept", "application/json");
    if (!server.apiKey.isEmpty())
        out.setRawHeader("Authorization", "Basic " + (server.apiKey + ":").toBase64());
    if (!request.body.isEmpty() || request.method == "POST")
        out.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    for (const auto &[name, value] : request.headers.asKeyValueRange())
        out.setRawHeader(name, value);
    return out;
}

QNetworkRequest signedRequest(const QUrl &url, qint64 length)
{
    // No content type: where a signature covers it, it covers its absence.
    QNetworkRequest out = plainRequest(url);
    out.setHeader(QNetworkRequest::ContentLengthHeader, length);
    return out;
}

std::unique_ptr<QNetworkReply> startCall(QNetworkAccessManager *network, const Server &server, const Request &request)
{
    QNetworkRequest out = apiRequest(server, request);
    if (!mustNotRepeat(request))
        return std::unique_ptr<QNetworkReply>(sendWhole(network, out, request));
    out.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    out.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto body = std::make_unique<OnceOnlyBody>(request.body);
    std::unique_ptr<QNetworkReply> reply(network->post(out, body.get()));
    body.release()->setParent(reply.get());
    return reply;
}

} // namespace gantry::http
