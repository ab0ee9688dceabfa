// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/http/transport.h"
#include "client/http/wait.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QTimer>

#include <memory>

namespace gantry::http {

/// One attempt on the wire: watches a reply for its headers, its bytes, silence, cancelling and its end, and tells the
/// outcome. Lives in the frame of the transport's coroutine, which awaits it; owns the reply.
class Exchange : public Wait
{
    Q_OBJECT
public:
    /// Takes the bytes of a 2xx answer as they come; false ends the exchange as a success.
    using Sink = std::function<bool(const QByteArray &bytes, double atMs)>;

    struct Watch
    {
        std::chrono::milliseconds idleTimeout;
        Sink sink;
        Progress downloadProgress;
        Progress uploadProgress;
        CancelToken cancel;
        CancelToken closing;
    };

    Exchange(std::unique_ptr<QNetworkReply> reply, Watch watch);

    /// After the wait: the answer, or what went wrong without operation and URL.
    Result<Response> outcome() const;
    /// Some of the answer's body was handed to the sink.
    bool hasDelivered() const { return m_delivered; }

Q_SIGNALS:
    /// The first byte of the answer came, in ms since the request was sent.
    void answered(double firstByteMs);

protected:
    void stop() override;

private:
    void watchProgress();
    void onHeaders();
    void onBytes();
    void onFinished();
    void onSilence();
    int status() const;
    bool isGood() const { return status() >= 200 && status() < 300; }
    /// Closed before all of a known length came.
    bool isShort() const;
    Error failure() const;
    Error answerError() const;

    std::unique_ptr<QNetworkReply> m_reply;
    Watch m_watch;
    QTimer m_silence;
    QElapsedTimer m_clock;
    Timings m_timings;
    QByteArray m_body;
    qint64 m_received = 0;
    bool m_delivered = false;
    bool m_enough = false;
    bool m_timedOut = false;
};

} // namespace gantry::http
