// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/http/transport.h"

#include <QElapsedTimer>

namespace gantry::http {

/// One request on the wire and its answer, around a QNetworkReply: cancelling, clock, and what came of it as a value.
/// Lives in the coroutine that waits for the reply, and lets go of the reply with it.
class Exchange
{
public:
    /// Any of the tokens aborts the reply.
    Exchange(QNetworkReply *reply, QString operation, QList<CancelToken> cancels);
    ~Exchange();
    Q_DISABLE_COPY_MOVE(Exchange)

    void reportDownload(const Progress &progress);
    void reportUpload(const Progress &progress);

    bool isSuccessStatus() const;
    double elapsedMs() const;
    Timings timings() const { return {m_firstByteMs, elapsedMs()}; }
    /// Once the reply has finished.
    std::expected<Response, Error> outcome();

private:
    int status() const;
    Error errorOf(const QByteArray &body) const;
    void classifyNetworkError(Error &error) const;

    QNetworkReply *m_reply;
    QString m_operation;
    QList<CancelToken> m_cancels;
    QElapsedTimer m_clock;
    double m_firstByteMs = 0;
};

} // namespace gantry::http
