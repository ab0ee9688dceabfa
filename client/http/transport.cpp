// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/http/transport.h"

#include "client/http/backoff.h"
#include "client/http/exchange.h"
#include "client/http/ssedecoder.h"
#include "client/http/wire.h"

#include <QIODevice>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>

namespace gantry::http {

namespace {

using namespace Qt::StringLiterals;

bool isGoneAfterRepeat(const QByteArray &method, int made, const Error &error)
{
    return method == "DELETE" && made > 1 && error.httpStatus == 404;
}

/// The events of one stream: decodes, hands over, and knows when it was enough. Shared by the sink and its coroutine.
struct EventFeed
{
    SseDecoder decoder;
    std::function<bool(const QByteArray &data, double atMs)> onEvent;
    CancelToken cancel;
    bool wantsMore = true;

    void hand(const QByteArrayList &events, double atMs)
    {
        wantsMore = wantsMore && std::ranges::all_of(events, [&](const QByteArray &data) {
            return !cancel.isCancelled() && onEvent(data, atMs);
        });
    }
    bool take(const QByteArray &bytes, double atMs)
    {
        hand(decoder.feed(bytes), atMs);
        return wantsMore && !decoder.finished();
    }
};

Error localError(const QString &detail)
{
    Error error;
    error.kind = ErrorKind::Local;
    error.operation = u"upload"_s;
    error.detail = detail;
    error.mayHaveReachedServer = false;
    return error;
}

} // namespace

/// How to carry a request out: how to start an attempt, what to watch, when to repeat. A value.
struct Transport::Plan
{
    std::function<std::unique_ptr<QNetworkReply>()> start;
    Exchange::Watch watch;
    Retry retry = Retry::Idempotent;
    QByteArray method;
    QString operation;
    /// For errors: without what signs it.
    QUrl url;

    Error named(Error error) const
    {
        error.operation = operation;
        error.url = url;
        return error;
    }
    Error cancelled() const
    {
        Error error;
        error.kind = ErrorKind::Cancelled;
        return named(error);
    }
};

Transport::Transport(Server server, QNetworkAccessManager *network, QObject *parent)
    : QObject(parent)
    , m_server(std::move(server))
    , m_network(network)
{
}

Transport::~Transport()
{
    m_closing.cancel();
}

Task<Response> Transport::carryOut(Plan plan)
{
    const QPointer<Transport> alive(this);
    if (plan.watch.cancel.isCancelled()) {
        Error unsent = plan.cancelled();
        unsent.mayHaveReachedServer = false;
        co_return std::unexpected(unsent);
    }
    for (int made = 1;; ++made) {
        Exchange exchange(plan.start(), plan.watch);
        connect(&exchange, &Exchange::answered, this, &Transport::answered);
        Q_EMIT requestSent();
        co_await exchange;
        const Result<Response> outcome = exchange.outcome();
        if (outcome)
            co_return outcome;
        const Error error = plan.named(outcome.error());
        if (!alive)
            co_return std::unexpected(plan.cancelled());
        if (isGoneAfterRepeat(plan.method, made, error))
            co_return Response{error.httpStatus, {}, {}, {}};
        const Backoff backoff{plan.retry, m_retryDelay};
        const auto wait = backoff.wait(error, made, QRandomGenerator::global()->generateDouble());
        if (!wait || exchange.hasDelivered())
            co_return std::unexpected(error);
        Pause pause(*wait, plan.watch.cancel, m_closing.token());
        co_await pause;
        if (!alive || pause.wasCancelled())
            co_return std::unexpected(plan.cancelled());
    }
}

Transport::Plan Transport::planFor(const Request &request)
{
    Plan plan;
    plan.start = [this, request] { return startCall(m_network, m_server, request); };
    plan.watch.idleTimeout = request.idleTimeout;
    plan.watch.downloadProgress = request.downloadProgress;
    plan.watch.cancel = request.cancel;
    plan.watch.closing = m_closing.token();
    plan.retry = request.retry;
    plan.method = request.method;
    plan.operation = request.operation;
    plan.url = urlOf(m_server, request);
    return plan;
}

Task<Response> Transport::send(Request request)
{
    return carryOut(planFor(request));
}

Task<Timings> Transport::stream(Request request, std::function<void(const QByteArray &data, double atMs)> onEvent)
{
    return streamWhile(std::move(request), [onEvent = std::move(onEvent)](const QByteArray &data, double atMs) {
        onEvent(data, atMs);
        return true;
    });
}

Task<Timings> Transport::streamWhile(Request request, std::function<bool(const QByteArray &data, double atMs)> onEvent)
{
    const auto feed = std::make_shared<EventFeed>(SseDecoder(), std::move(onEvent), request.cancel);
    request.headers.insert("Accept", "text/event-stream");
    Plan plan = planFor(request);
    Error cut = plan.named({});
    cut.detail = u"the stream ended within an event"_s;
    plan.watch.sink = [feed](const QByteArray &bytes, double atMs) { return feed->take(bytes, atMs); };
    const Result<Response> answer = co_await carryOut(std::move(plan));
    if (!answer)
        co_return std::unexpected(answer.error());
    if (feed->wantsMore && feed->decoder.hasPartial())
        co_return std::unexpected(cut);
    co_return answer->timings;
}

Task<Response> Transport::upload(QUrl signedUrl, QIODevice *source, Progress progress, CancelToken cancel)
{
    if (source->isSequential() || !source->isOpen() || !source->isReadable())
        co_return std::unexpected(localError(source->errorString()));
    Plan plan;
    plan.start = [this, signedUrl, source] {
        source->seek(0);
        return std::unique_ptr<QNetworkReply>(m_network->put(signedRequest(signedUrl, source->size()), source));
    };
    plan.watch.idleTimeout = Request{}.idleTimeout;
    plan.watch.uploadProgress = std::move(progress);
    plan.watch.cancel = std::move(cancel);
    plan.watch.closing = m_closing.token();
    plan.method = "PUT";
    plan.operation = u"upload"_s;
    plan.url = signedUrl.adjusted(QUrl::RemoveQuery | QUrl::RemoveUserInfo);
    co_return co_await carryOut(std::move(plan));
}

} // namespace gantry::http
