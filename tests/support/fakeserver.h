// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <functional>

namespace gantry::test {

/// One request as it came over the wire. Header names are lower case.
struct Received
{
    QByteArray method;
    /// Path and query, still encoded.
    QByteArray target;
    QHash<QByteArray, QByteArray> headers;
    QByteArray body;
    /// Counts connections from 0: equal numbers came over one connection.
    int connection = 0;
};

/// What the server does with one request: bytes, pauses between them, and what becomes of the connection. A value.
class Answer
{
public:
    /// A whole answer with a Content-Length; more header lines as "Name: value".
    static Answer json(int status, const QByteArray &body, const QByteArrayList &headers = {});
    static Answer whole(
        int status, const QByteArray &contentType, const QByteArray &body, const QByteArrayList &headers = {});
    /// The bytes as they are.
    static Answer raw(const QByteArray &bytes);
    /// A chunked event stream; each piece is one chunk. Ends well unless an end of its own is set.
    static Answer events(const QByteArrayList &pieces, std::chrono::milliseconds between = {});
    /// Takes the request and says nothing.
    static Answer silence();
    /// Takes the request and drops the connection.
    static Answer reset();

    /// Waits before the first byte.
    Answer after(std::chrono::milliseconds delay) const;
    /// Drops the connection after the last byte.
    Answer thenReset() const;
    /// Keeps an event stream open after its last piece.
    Answer thenSilence() const;

private:
    friend class FakeServer;
    struct Step
    {
        QByteArray bytes;
        std::chrono::milliseconds before{0};
    };
    enum class End { KeepAlive, Reset };

    QList<Step> m_steps;
    QByteArray m_tail;
    End m_end = End::KeepAlive;
};

/// A scripted HTTP/1.1 server on a free port of this machine: records every request and gives the answers it was told,
/// in their order, then the usual answer for ever. Owned by the test; its thread.
class FakeServer : public QTcpServer
{
    Q_OBJECT
public:
    explicit FakeServer(QObject *parent = nullptr);

    QUrl url(const QString &path = {}) const;
    /// The answer to the next request that has none yet.
    void enqueue(const Answer &answer) { m_script.append(answer); }
    /// The answer once the queue is empty; 404 until set.
    void setUsual(const Answer &answer)
    {
        m_usual = [answer](const Received &) { return answer; };
    }
    /// Decides by the request, once the queue is empty.
    void setUsual(std::function<Answer(const Received &)> answer) { m_usual = std::move(answer); }

    const QList<Received> &requests() const { return m_requests; }
    /// The newest one.
    Received last() const { return m_requests.value(m_requests.size() - 1); }

Q_SIGNALS:
    void received();
    void disconnected();

private:
    class Connection;
    Answer answerTo(const Received &request);

    QList<Answer> m_script;
    std::function<Answer(const Received &)> m_usual;
    QList<Received> m_requests;
    int m_connections = 0;
};

} // namespace gantry::test
