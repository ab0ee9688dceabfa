// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/http/transport.h"

#include "client/http/errorbody.h"
#include "client/http/exchange.h"
#include "client/http/ssedecoder.h"

#include <QCoroNetworkReply>
#include <QCoroTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

namespace gantry::http {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int maxAttempts = 3;
constexpr std::chrono::seconds longestRetryAfter = 30s;

bool mayPass(const Error &error)
{
    static constexpr int statuses[] = {429, 502, 503, 504, 520, 524};
    return error.kind == ErrorKind::Network || std::ranges::contains(statuses, error.httpStatus);
}

bool mayRepeat(const Error &error, Retry retry)
{
    return mayPass(error) && (retry == Retry::Idempotent || !error.mayHaveReachedServer);
}

std::chrono::milliseconds pauseBefore(int attempt, std::chrono::milliseconds first, const Error &error)
{
    if (error.retryAfter)
        return std::min<std::chrono::milliseconds>(std::chrono::seconds(*error.retryAfter), longestRetryAfter);
    const double jitter = 0.75 + QRandomGenerator::global()->generateDouble() / 2;
    return std::chrono::milliseconds(qint64(double(first.count()) * std::pow(2, attempt - 1) * jitter));
}

/// Ends early when cancelled.
QCoro::Task<void> pause(std::chrono::milliseconds duration, CancelToken cancel)
{
    QTimer timer;
    timer.setSingleShot(true);
    timer.start(duration);
    if (cancel.signal())
        QObject::connect(cancel.signal(), &CancelSignal::cancelled, &timer, [&timer] { timer.start(0ms); });
    co_await qCoro(timer).waitForTimeout();
}

Error cancelledError(const Request &request)
{
    Error error;
    error.kind = ErrorKind::Cancelled;
    error.operation = request.operation;
    return error;
}

} // namespace

Transport::Transport(Server server, QNetworkAccessManager *network, QObject *parent)
    : QObject(parent)
    , m_server(std::move(server))
    , m_network(network)
{
}

Transport::~Transport()
{
    // What is still under way ends as cancelled, while this object can still be asked.
    m_lifetime.cancel();
}

Task<Response> Transport::send(Request request)
{
    const QPointer<Transport> self(this);
    for (int attempt = 1;; ++attempt) {
        if (!self || request.cancel.isCancelled())
            co_return std::unexpected(cancelledError(request));
        QNetworkReply *reply = dispatch(request);
        Exchange exchange(reply, request.operation, {request.cancel, m_lifetime.token()});
        exchange.reportDownload(request.downloadProgress);
        co_await reply;
        auto outcome = exchange.outcome();
        if (self)
            Q_EMIT answered(exchange.timings().firstByteMs);
        if (outcome || !self || attempt == maxAttempts || !mayRepeat(outcome.error(), request.retry))
            co_return outcome;
        co_await pause(pauseBefore(attempt, m_retryDelay, outcome.error()), request.cancel);
    }
}

Task<Timings> Transport::stream(Request request, std::function<void(const QByteArray &, double)> onEvent)
{
    if (request.cancel.isCancelled())
        co_return std::unexpected(cancelledError(request));
    QNetworkReply *reply = dispatch(request);
    Exchange exchange(reply, request.operation, {request.cancel, m_lifetime.token()});
    SseDecoder decoder;
    bool ended = false;
    const auto hand = [&](const QList<QByteArray> &events) {
        for (const QByteArray &event : events) {
            ended = ended || event == "[DONE]";
            if (!ended)
                onEvent(event, exchange.elapsedMs());
        }
    };
    connect(reply, &QNetworkReply::readyRead, reply, [&] {
        if (!exchange.isSuccessStatus())
            return;
        hand(decoder.feed(reply->readAll()));
        if (ended)
            reply->abort();
    });
    co_await reply;
    if (ended)
        co_return exchange.timings();
    // Whatever readyRead left behind, then an event that the close cut off from its blank line.
    if (exchange.isSuccessStatus())
        hand(decoder.feed(reply->readAll()));
    auto outcome = exchange.outcome();
    if (!outcome)
        co_return std::unexpected(outcome.error());
    hand(decoder.finish());
    co_return exchange.timings();
}

Task<Response> Transport::upload(QUrl signedUrl, QIODevice *source, Progress progress, CancelToken cancel)
{
    const QPointer<Transport> self(this);
    const Request request{.operation = u"upload"_s, .cancel = cancel};
    for (int attempt = 1;; ++attempt) {
        if (!self || cancel.isCancelled())
            co_return std::unexpected(cancelledError(request));
        source->seek(0);
        QNetworkRequest put(signedUrl);
        put.setHeader(QNetworkRequest::ContentLengthHeader, source->size());
        put.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::SameOriginRedirectPolicy);
        put.setTransferTimeout(60s);
        QNetworkReply *reply = m_network->put(put, source);
        Q_EMIT requestSent();
        Exchange exchange(reply, request.operation, {cancel, m_lifetime.token()});
        exchange.reportUpload(progress);
        co_await reply;
        auto outcome = exchange.outcome();
        // A signed URL says who may write: it is a secret of its own and stays out of the error.
        if (!outcome)
            outcome.error().url = signedUrl.adjusted(QUrl::RemoveQuery);
        if (outcome || !self || attempt == maxAttempts || !mayRepeat(outcome.error(), Retry::Idempotent))
            co_return outcome;
        co_await pause(pauseBefore(attempt, m_retryDelay, outcome.error()), cancel);
    }
}

QNetworkRequest Transport::networkRequest(const Request &request) const
{
    const QUrl &root = request.root == Root::Api ? m_server.apiRoot : m_server.v0Root;
    QUrl url(root.toString(QUrl::FullyEncoded) + request.path, QUrl::StrictMode);
    if (!request.query.isEmpty())
        url.setQuery(request.query);
    QNetworkRequest out(url);
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::SameOriginRedirectPolicy);
    out.setTransferTimeout(request.idleTimeout);
    out.setRawHeader("Authorization", "Basic " + (m_server.apiKey + ':').toBase64());
    out.setRawHeader("Accept", "application/json, text/event-stream");
    out.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Gantry/" GANTRY_VERSION));
    if (!request.body.isEmpty())
        out.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    for (auto it = request.headers.begin(); it != request.headers.end(); ++it)
        out.setRawHeader(it.key(), it.value());
    return out;
}

QNetworkReply *Transport::dispatch(const Request &request)
{
    Q_EMIT requestSent();
    return m_network->sendCustomRequest(networkRequest(request), request.method, request.body);
}

} // namespace gantry::http
