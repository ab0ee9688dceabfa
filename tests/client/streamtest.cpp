// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/http/transport.h"

#include "tests/support/fakeserver.h"
#include "tests/support/outcome.h"

#include <QNetworkAccessManager>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace gantry;
using namespace gantry::http;
using gantry::test::Answer;
using gantry::test::FakeServer;
using gantry::test::Outcome;

/// Transport::stream against a scripted server.
class StreamTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<Transport> m_transport;
    QByteArrayList m_events;
    QList<double> m_times;

    Request request() const
    {
        return {.method = "POST",
            .path = u"/v1/stream"_s,
            .body = "{}",
            .operation = u"stream"_s,
            .retry = Retry::UnseenOnly,
            .idleTimeout = 500ms};
    }
    Outcome<Timings> stream(const Request &request)
    {
        return Outcome(m_transport->stream(request, [this](const QByteArray &data, double atMs) {
            m_events.append(data);
            m_times.append(atMs);
        }));
    }

private Q_SLOTS:
    void init()
    {
        m_events.clear();
        m_times.clear();
        m_server = std::make_unique<FakeServer>();
        m_network = std::make_unique<QNetworkAccessManager>();
        m_transport = std::make_unique<Transport>(Server::at(m_server->url(), "key-1"), m_network.get());
        m_transport->setRetryDelay(1ms);
    }

    void cleanup()
    {
        m_transport.reset();
        m_network.reset();
        m_server.reset();
    }

    void handsOverEventsUntilTheClose()
    {
        m_server->enqueue(Answer::events({": ping\r\n\r\ndata: 1\r\n\r\nda", "ta: 2\r\n\r\n", "data: 3\n\n"}));
        auto outcome = stream(request());
        QTRY_VERIFY(outcome.isGood());
        QCOMPARE(m_events, QByteArrayList({"1", "2", "3"}));
        QCOMPARE(m_server->last().headers.value("accept"), "text/event-stream");
        QCOMPARE(m_server->last().body, "{}");
    }

    void handsEachOverAsItComes()
    {
        m_server->enqueue(Answer::events({"data: 1\r\n\r\n", "data: 2\r\n\r\n", "data: 3\r\n\r\n"}, 40ms));
        auto outcome = stream(request());
        QTRY_COMPARE(m_events.size(), 1);
        QVERIFY(!outcome.isThere());
        QTRY_VERIFY(outcome.isGood());
        QVERIFY(m_times[0] < m_times[1] && m_times[1] < m_times[2]);
        QVERIFY(outcome.value().firstByteMs > 0 && outcome.value().totalMs >= m_times[2]);
    }

    void endsAtDone()
    {
        m_server->enqueue(Answer::events({"data: 1\n\n", "data: [DONE]\n\ndata: 2\n\n"}).thenSilence());
        auto outcome = stream(request());
        QTRY_VERIFY(outcome.isGood());
        QCOMPARE(m_events, QByteArrayList({"1"}));
    }

    void endsWhenTheReaderHasEnough()
    {
        m_server->enqueue(Answer::events({"data: 1\n\ndata: 2\n\ndata: 3\n\n"}).thenSilence());
        Outcome outcome(m_transport->streamWhile(request(), [this](const QByteArray &data, double) {
            m_events.append(data);
            return m_events.size() < 2;
        }));
        QTRY_VERIFY(outcome.isGood());
        QCOMPARE(m_events, QByteArrayList({"1", "2"}));
    }

    void aCutIsAnErrorAfterTheEvents()
    {
        m_server->setUsual(Answer::events({"data: 1\n\n", "data: 2"}).thenReset());
        Request repeatable = request();
        repeatable.retry = Retry::Idempotent;
        auto outcome = stream(repeatable);
        QTRY_VERIFY(outcome.isThere());
        QCOMPARE(outcome.kind(), ErrorKind::Network);
        QCOMPARE(m_events, QByteArrayList({"1"}));
        QCOMPARE(m_server->requests().size(), 1);
    }

    void anErrorBeforeTheStreamIsAnErrorLikeElsewhere()
    {
        m_server->enqueue(Answer::json(404, R"({"detail":"no endpoint"})"));
        auto outcome = stream(request());
        QTRY_VERIFY(outcome.isThere());
        QCOMPARE(outcome.kind(), ErrorKind::Http);
        QCOMPARE(outcome.error().httpStatus, 404);
        QCOMPARE(outcome.error().detail, u"no endpoint"_s);
        QCOMPARE(outcome.error().operation, u"stream"_s);
        QVERIFY(m_events.isEmpty());
    }

    void silenceIsATimeoutAndAPingIsNot()
    {
        Request impatient = request();
        impatient.idleTimeout = 150ms;
        m_server->enqueue(
            Answer::events({": ping\n\n", ": ping\n\n", ": ping\n\n", "data: 1\n\n"}, 60ms).thenSilence());
        auto outcome = stream(impatient);
        QTRY_VERIFY(outcome.isThere());
        QCOMPARE(outcome.kind(), ErrorKind::Timeout);
        QCOMPARE(m_events, QByteArrayList({"1"}));
    }

    void cancelledBetweenEvents()
    {
        CancelSource source;
        Request cancellable = request();
        cancellable.cancel = source.token();
        m_server->enqueue(Answer::events({"data: 1\n\n"}).thenSilence());
        auto outcome = stream(cancellable);
        QTRY_COMPARE(m_events.size(), 1);
        source.cancel();
        QTRY_VERIFY(outcome.isThere());
        QCOMPARE(outcome.kind(), ErrorKind::Cancelled);
    }

    void cancelledFromWithinAnEvent()
    {
        CancelSource source;
        Request cancellable = request();
        cancellable.cancel = source.token();
        m_server->enqueue(Answer::events({"data: 1\n\ndata: 2\n\ndata: 3\n\n"}).thenSilence());
        Outcome outcome(m_transport->stream(cancellable, [&](const QByteArray &data, double) {
            m_events.append(data);
            if (data == "2")
                source.cancel();
        }));
        QTRY_VERIFY(outcome.isThere());
        QCOMPARE(outcome.kind(), ErrorKind::Cancelled);
        QCOMPARE(m_events, QByteArrayList({"1", "2"}));
    }

    void theTransportMayGoWithinAnEvent()
    {
        m_server->enqueue(Answer::events({"data: 1\n\ndata: 2\n\n"}).thenSilence());
        Outcome outcome(m_transport->stream(request(), [&](const QByteArray &data, double) {
            m_events.append(data);
            m_transport.reset();
        }));
        QTRY_VERIFY(outcome.isThere());
        QCOMPARE(outcome.kind(), ErrorKind::Cancelled);
    }

    void refusedIsTriedAgain()
    {
        const QUrl nobody = m_server->url();
        m_server->close();
        Transport transport(Server::at(nobody, "key-1"), m_network.get());
        transport.setRetryDelay(1ms);
        int sent = 0;
        connect(&transport, &Transport::requestSent, this, [&sent] { ++sent; });
        Outcome outcome(transport.stream(request(), [](const QByteArray &, double) { }));
        QTRY_VERIFY(outcome.isThere());
        QCOMPARE(outcome.kind(), ErrorKind::Network);
        QCOMPARE(sent, 3);
    }
};

QTEST_GUILESS_MAIN(StreamTest)

#include "streamtest.moc"
