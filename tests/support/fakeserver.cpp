// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeserver.h"

#include <QTcpSocket>
#include <QTimer>

namespace gantry::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray head(int status, const QByteArrayList &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n" + headers.join("\r\n") + "\r\n\r\n";
}

QByteArray chunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

} // namespace

Answer Answer::json(int status, const QByteArray &body, const QByteArrayList &headers)
{
    return whole(status, "application/json", body, headers);
}

Answer Answer::whole(int status, const QByteArray &contentType, const QByteArray &body, const QByteArrayList &headers)
{
    const QByteArrayList lines{"Content-Type: " + contentType, "Content-Length: " + QByteArray::number(body.size())};
    return raw(head(status, lines + headers) + body);
}

Answer Answer::raw(const QByteArray &bytes)
{
    Answer answer;
    answer.m_steps.append({bytes, {}});
    return answer;
}

Answer Answer::events(const QByteArrayList &pieces, std::chrono::milliseconds between)
{
    Answer answer = raw(head(200, {"Content-Type: text/event-stream; charset=utf-8", "Transfer-Encoding: chunked"}));
    for (const QByteArray &piece : pieces)
        answer.m_steps.append({chunk(piece), between});
    answer.m_tail = "0\r\n\r\n";
    return answer;
}

Answer Answer::silence()
{
    return {};
}

Answer Answer::reset()
{
    return Answer().thenReset();
}

Answer Answer::after(std::chrono::milliseconds delay) const
{
    Answer later = *this;
    if (later.m_steps.isEmpty())
        later.m_steps.append({{}, delay});
    else
        later.m_steps.first().before = delay;
    return later;
}

Answer Answer::thenReset() const
{
    Answer cut = *this;
    cut.m_tail.clear();
    cut.m_end = End::Reset;
    return cut;
}

Answer Answer::thenSilence() const
{
    Answer open = *this;
    open.m_tail.clear();
    return open;
}

/// One client's connection: reads requests, plays answers. Owned by the server.
class FakeServer::Connection : public QObject
{
public:
    Connection(FakeServer *server, QTcpSocket *socket, int number)
        : QObject(server)
        , m_server(server)
        , m_socket(socket)
        , m_number(number)
    {
        socket->setParent(this);
        connect(socket, &QTcpSocket::readyRead, this, &Connection::read);
        connect(socket, &QTcpSocket::disconnected, this, &Connection::leave);
    }

private:
    void read()
    {
        m_bytes += m_socket->readAll();
        while (takeRequest()) { }
    }

    bool takeRequest()
    {
        const qsizetype end = m_bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        Received request = parsed(m_bytes.first(end));
        const qsizetype length = request.headers.value("content-length").toLongLong();
        if (m_bytes.size() < end + 4 + length)
            return false;
        request.body = m_bytes.sliced(end + 4, length);
        m_bytes = m_bytes.sliced(end + 4 + length);
        play(m_server->answerTo(request));
        return true;
    }

    Received parsed(const QByteArray &lines) const
    {
        QByteArrayList all = lines.split('\n');
        const QByteArrayList first = all.takeFirst().trimmed().split(' ');
        Received request{first.value(0), first.value(1), {}, {}, m_number};
        for (const QByteArray &line : std::as_const(all)) {
            const qsizetype colon = line.indexOf(':');
            request.headers.insert(line.first(colon).trimmed().toLower(), line.sliced(colon + 1).trimmed());
        }
        return request;
    }

    void play(const Answer &answer)
    {
        std::chrono::milliseconds at{0};
        for (const Answer::Step &step : answer.m_steps) {
            at += step.before;
            later(at, [this, bytes = step.bytes] { m_socket->write(bytes); });
        }
        later(at, [this, answer] {
            m_socket->write(answer.m_tail);
            if (answer.m_end == Answer::End::Reset)
                drop();
        });
    }

    void later(std::chrono::milliseconds at, const std::function<void()> &act)
    {
        if (at.count() == 0)
            act();
        else
            QTimer::singleShot(at, this, act);
    }

    void drop()
    {
        // What was written goes out first; the close is abrupt to whoever expects more.
        m_socket->flush();
        m_socket->disconnectFromHost();
    }

    void leave()
    {
        Q_EMIT m_server->disconnected();
        deleteLater();
    }

    FakeServer *m_server;
    QTcpSocket *m_socket;
    int m_number;
    QByteArray m_bytes;
};

FakeServer::FakeServer(QObject *parent) : QTcpServer(parent)
{
    setUsual(Answer::json(404, R"({"detail":"Not Found"})"));
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection())
            new Connection(this, socket, m_connections++);
    });
    listen(QHostAddress::LocalHost, 0);
}

QUrl FakeServer::url(const QString &path) const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(serverPort()).arg(path));
}

Answer FakeServer::answerTo(const Received &request)
{
    m_requests.append(request);
    Q_EMIT received();
    return m_script.isEmpty() ? m_usual(request) : m_script.takeFirst();
}

} // namespace gantry::test
