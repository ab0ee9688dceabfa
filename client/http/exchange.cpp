// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/http/exchange.h"

#include "client/http/errorbody.h"

#include <QNetworkReply>

#include <algorithm>

namespace gantry::http {

Exchange::Exchange(QNetworkReply *reply, QString operation, QList<CancelToken> cancels)
    : m_reply(reply)
    , m_operation(std::move(operation))
    , m_cancels(std::move(cancels))
{
    m_clock.start();
    QObject::connect(reply, &QNetworkReply::metaDataChanged, reply, [this] {
        if (m_firstByteMs == 0)
            m_firstByteMs = elapsedMs();
    });
    for (const CancelToken &token : std::as_const(m_cancels)) {
        if (token.signal())
            QObject::connect(token.signal(), &CancelSignal::cancelled, reply, &QNetworkReply::abort);
    }
}

Exchange::~Exchange()
{
    m_reply->disconnect();
    m_reply->deleteLater();
}

void Exchange::reportDownload(const Progress &progress)
{
    if (progress)
        QObject::connect(m_reply, &QNetworkReply::downloadProgress, m_reply, progress);
}

void Exchange::reportUpload(const Progress &progress)
{
    if (!progress)
        return;
    // Qt ends every upload with a signal of zeros, which would make the bar jump back.
    QObject::connect(m_reply, &QNetworkReply::uploadProgress, m_reply, [progress](qint64 done, qint64 total) {
        if (total > 0)
            progress(done, total);
    });
}

int Exchange::status() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

bool Exchange::isSuccessStatus() const
{
    return status() >= 200 && status() < 300;
}

double Exchange::elapsedMs() const
{
    return double(m_clock.nsecsElapsed()) / 1e6;
}

std::expected<Response, Error> Exchange::outcome()
{
    const QByteArray body = m_reply->readAll();
    if (m_reply->error() != QNetworkReply::NoError || !isSuccessStatus())
        return std::unexpected(errorOf(body));
    return Response{status(), body, m_reply->rawHeader("Content-Type"), timings()};
}

Error Exchange::errorOf(const QByteArray &body) const
{
    Error error;
    error.operation = m_operation;
    error.url = m_reply->url();
    error.httpStatus = status();
    const bool answered = error.httpStatus >= 300;
    if (!answered) {
        classifyNetworkError(error);
        return error;
    }
    error.kind = error.httpStatus == 401 || error.httpStatus == 403 ? ErrorKind::Unauthorised : ErrorKind::Http;
    if (m_reply->hasRawHeader("Retry-After"))
        error.retryAfter = parseRetryAfter(m_reply->rawHeader("Retry-After"), QDateTime::currentDateTimeUtc());
    readErrorBody(error, body, m_reply->rawHeader("Content-Type"));
    return error;
}

void Exchange::classifyNetworkError(Error &error) const
{
    error.detail = m_reply->errorString();
    switch (m_reply->error()) {
    case QNetworkReply::OperationCanceledError: {
        // Qt reports its transfer timeout as a cancelled operation too.
        const bool asked = std::ranges::any_of(m_cancels, &CancelToken::isCancelled);
        error.kind = asked ? ErrorKind::Cancelled : ErrorKind::Timeout;
        break;
    }
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        error.kind = ErrorKind::Timeout;
        break;
    case QNetworkReply::SslHandshakeFailedError:
        error.kind = ErrorKind::Tls;
        error.mayHaveReachedServer = false;
        break;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
        error.kind = ErrorKind::Network;
        error.mayHaveReachedServer = false;
        break;
    default:
        error.kind = ErrorKind::Network;
    }
}

} // namespace gantry::http
