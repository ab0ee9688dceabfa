// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/http/exchange.h"

#include "client/http/errorbody.h"

#include <QDateTime>

namespace gantry::http {

namespace {

/// The connection was never made, so that no byte of the request can have arrived.
bool isUnseen(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
        return true;
    default:
        return false;
    }
}

ErrorKind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorKind::Tls;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return ErrorKind::Timeout;
    default:
        return ErrorKind::Network;
    }
}

/// Errors that QNetworkReply reports of an HTTP answer that came whole, as against a connection that failed.
bool isAboutAnswer(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::NoError || error == QNetworkReply::InsecureRedirectError
        || error == QNetworkReply::TooManyRedirectsError || error == QNetworkReply::ProxyAuthenticationRequiredError
        || (error >= QNetworkReply::ContentAccessDenied && error != QNetworkReply::ContentReSendError
            && error != QNetworkReply::ProtocolFailure);
}

double msSince(const QElapsedTimer &clock)
{
    return double(clock.nsecsElapsed()) / 1e6;
}

} // namespace

Exchange::Exchange(std::unique_ptr<QNetworkReply> reply, Watch watch)
    : m_reply(std::move(reply))
    , m_watch(std::move(watch))
{
    m_clock.start();
    m_silence.setSingleShot(true);
    m_silence.setInterval(m_watch.idleTimeout);
    connect(&m_silence, &QTimer::timeout, this, &Exchange::onSilence);
    connect(m_reply.get(), &QNetworkReply::metaDataChanged, this, &Exchange::onHeaders);
    connect(m_reply.get(), &QNetworkReply::readyRead, this, &Exchange::onBytes);
    connect(m_reply.get(), &QNetworkReply::finished, this, &Exchange::onFinished);
    watchProgress();
    m_silence.start();
    endOn(m_watch.cancel);
    endOn(m_watch.closing);
}

void Exchange::watchProgress()
{
    connect(m_reply.get(), &QNetworkReply::uploadProgress, this, [this](qint64 done, qint64 total) {
        m_silence.start();
        if (m_watch.uploadProgress && done > 0)
            m_watch.uploadProgress(done, total);
    });
    connect(m_reply.get(), &QNetworkReply::downloadProgress, this, [this](qint64 done, qint64 total) {
        m_silence.start();
        if (m_watch.downloadProgress && isGood())
            m_watch.downloadProgress(done, total);
    });
}

void Exchange::onHeaders()
{
    m_silence.start();
    if (m_timings.firstByteMs > 0)
        return;
    m_timings.firstByteMs = msSince(m_clock);
    Q_EMIT answered(m_timings.firstByteMs);
}

void Exchange::onBytes()
{
    m_silence.start();
    if (isOver())
        return;
    const QByteArray bytes = m_reply->readAll();
    m_received += bytes.size();
    if (!m_watch.sink || !isGood()) {
        m_body += bytes;
        return;
    }
    m_delivered = m_delivered || !bytes.isEmpty();
    if (m_watch.sink(bytes, msSince(m_clock)) || isOver())
        return;
    m_enough = true;
    m_timings.totalMs = msSince(m_clock);
    stop();
    end();
}

void Exchange::onFinished()
{
    if (isOver())
        return;
    if (m_reply->isReadable() && m_reply->bytesAvailable() > 0)
        onBytes();
    m_timings.totalMs = msSince(m_clock);
    m_silence.stop();
    end();
}

void Exchange::onSilence()
{
    if (isOver())
        return;
    m_timedOut = true;
    stop();
    end();
}

void Exchange::stop()
{
    m_silence.stop();
    m_reply->disconnect(this);
    m_reply->abort();
}

int Exchange::status() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

bool Exchange::isShort() const
{
    // Qt now and then calls an answer whole whose connection closed in its midst. Where it is chunked instead, what is
    // missing shows when it is decoded. (Of compressed answers Qt hides the length.)
    const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    return length.isValid() && m_received < length.toLongLong();
}

Result<Response> Exchange::outcome() const
{
    const bool whole = isGood() && m_reply->error() == QNetworkReply::NoError && !isShort();
    if (!wasCancelled() && !m_timedOut && (m_enough || whole))
        return Response{status(), m_body, m_reply->rawHeader("Content-Type"), m_timings};
    return std::unexpected(failure());
}

Error Exchange::failure() const
{
    Error error;
    if (wasCancelled() || m_timedOut) {
        error.kind = wasCancelled() ? ErrorKind::Cancelled : ErrorKind::Timeout;
        return error;
    }
    if (status() >= 300 && isAboutAnswer(m_reply->error()))
        return answerError();
    error.kind = kindOf(m_reply->error());
    error.detail =
        isGood() && isShort() ? QStringLiteral("the connection was closed within the answer") : m_reply->errorString();
    error.mayHaveReachedServer = !isUnseen(m_reply->error());
    return error;
}

Error Exchange::answerError() const
{
    Error error;
    error.httpStatus = status();
    error.kind = status() == 401 || status() == 403 ? ErrorKind::Unauthorised : ErrorKind::Http;
    readErrorBody(error, m_body);
    if (error.detail.isEmpty() && error.fields.isEmpty())
        error.detail = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString();
    error.retryAfter = parseRetryAfter(m_reply->rawHeader("Retry-After"), QDateTime::currentDateTimeUtc());
    return error;
}

} // namespace gantry::http
