// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/http/transport.h"

#include "tests/support/fakeserver.h"
#include "tests/support/outcome.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace gantry;
using namespace gantry::http;
using gantry::test::Answer;
using gantry::test::FakeServer;
using gantry::test::Outcome;
using gantry::test::Received;

/// Transport::send against a scripted server: what goes out, what comes back, repeats, limits, cancelling.
class TransportTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<Transport> m_transport;

    static Request getRequest() { return {.path = u"/v1/thing"_s, .operation = u"get thing"_s}; }
    static Request postRequest()
    {
        return {.method = "POST",
            .path = u"/v1/thing"_s,
            .body = R"({"a":1})",
            .operation = u"make thing"_s,
            .retry = Retry::UnseenOnly};
    }
    Outcome<Response> send(const Request &request) { return Outcome(m_transport->send(request)); }

private Q_SLOTS:
    void init()
    {
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

    void rootsOfAServer()
    {
        const Server hosted = Server::hosted("k");
        QCOMPARE(hosted.apiRoot, QUrl(u"https://api.scale.com/v1/launch"_s));
        QCOMPARE(hosted.v0Root, QUrl(u"https://api.scale.com/v1/hosted_inference"_s));
        const Server own = Server::at(QUrl(u"http://user:pass@host:5000/base//?q=1#f"_s), "k");
        QCOMPARE(own.apiRoot, QUrl(u"http://host:5000/base"_s));
        QCOMPARE(own.v0Root, QUrl(u"http://host:5000/base/v1/hosted_inference"_s));
        const Server launchPath = Server::at(QUrl(u"http://host/"_s), "k", true);
        QCOMPARE(launchPath.apiRoot, QUrl(u"http://host/v1/launch"_s));
        QCOMPARE(launchPath.v0Root, QUrl(u"http://host/v1/hosted_inference"_s));
    }

    void sendsWhatWasAsked()
    {
        m_server->enqueue(Answer::json(200, R"({"ok":true})"));
        Request request = postRequest();
        request.query.addQueryItem(u"n"_s, u"1"_s);
        request.headers.insert("X-Extra", "yes");
        auto outcome = send(request);
        QTRY_VERIFY(outcome.isThere());
        QVERIFY(outcome.isGood());
        QCOMPARE(outcome.value().status, 200);
        QCOMPARE(outcome.value().body, R"({"ok":true})");
        QCOMPARE(outcome.value().contentType, "application/json");
        const Received seen = m_server->last();
        QCOMPARE(seen.method, "POST");
        QCOMPARE(seen.target, "/v1/thing?n=1");
        QCOMPARE(seen.body, R"({"a":1})");
        QCOMPARE(seen.headers.value("content-type"), "application/json");
        QCOMPARE(seen.headers.value("authorization"), "Basic " + QByteArray("key-1:").toBase64());
        QCOMPARE(seen.headers.value("x-extra"), "yes");
        QVERIFY(seen.headers.value("user-agent").toLower().startsWith("gantry/"));
    }

    void sendsToTheOtherRoot()
    {
        m_server->enqueue(Answer::json(200, "{}"));
        Request request = getRequest();
        request.root = Root::V0;
        auto outcome = send(request);
        QTRY_VERIFY(outcome.isGood());
        QCOMPARE(m_server->last().target, "/v1/hosted_inference/v1/thing");
        QVERIFY(!m_server->last().headers.contains("content-type"));
    }

    void sendsAPostWithoutABody()
    {
        m_server->enqueue(Answer::json(200, "{}"));
        Request request = postRequest();
        request.body.clear();
        auto outcome = send(request);
        QTRY_VERIFY(outcome.isGood());
        QCOMPARE(m_server->last().headers.value("content-length"), "0");
        QCOMPARE(m_server->last().headers.value("content-type"), "application/json");
    }

    void tellsTimings()
    {
        QSignalSpy answered(m_transport.get(), &Transport::answered);
        QSignalSpy sent(m_transport.get(), &Transport::requestSent);
        m_server->enqueue(Answer::json(200, "{}").after(30ms));
        auto outcome = send(getRequest());
        QTRY_VERIFY(outcome.isGood());
        const Timings timings = outcome.value().timings;
        QVERIFY2(timings.firstByteMs >= 25 && timings.totalMs >= timings.firstByteMs, "timings");
        QCOMPARE(sent.size(), 1);
        QCOMPARE(answered.size(), 1);
        QCOMPARE(answered.first().first().toDouble(), timings.firstByteMs);
    }

    void keepsNoCookies()
    {
        m_server->enqueue(Answer::json(200, "{}", {"Set-Cookie: a=1"}));
        m_server->enqueue(Answer::json(200, "{}"));
        auto first = send(getRequest());
        QTRY_VERIFY(first.isGood());
        auto second = send(getRequest());
        QTRY_VERIFY(second.isGood());
        QVERIFY(!m_server->last().headers.contains("cookie"));
    }

    void readsErrors_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("detail");
        const QByteArray json("application/json");
        QTest::newRow("401") << 401 << json << QByteArray(R"({"detail":"no key"})") << ErrorKind::Unauthorised
                             << u"no key"_s;
        QTest::newRow("403") << 403 << json << QByteArray(R"({"detail":"not yours"})") << ErrorKind::Unauthorised
                             << u"not yours"_s;
        QTest::newRow("404") << 404 << json << QByteArray(R"({"detail":"Not Found"})") << ErrorKind::Http
                             << u"Not Found"_s;
        QTest::newRow("409") << 409 << json << QByteArray(R"({"detail":"busy"})") << ErrorKind::Http << u"busy"_s;
        QTest::newRow("500") << 500 << json << QByteArray(R"({"error":"Internal","request_id":"r-1"})")
                             << ErrorKind::Http << u"Internal"_s;
        QTest::newRow("html") << 500 << QByteArray("text/html")
                              << QByteArray(
                                     "<html><head><title>x</title></head><body><h1>Bad &amp; gone</h1></body></html>")
                              << ErrorKind::Http << u"Bad & gone"_s;
        QTest::newRow("plain") << 500 << QByteArray("text/plain") << QByteArray("worker  crashed\n") << ErrorKind::Http
                               << u"worker crashed"_s;
        QTest::newRow("redirect") << 302 << QByteArray("text/plain") << QByteArray("moved") << ErrorKind::Http
                                  << u"Scripted"_s;
    }

    void readsErrors()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        m_server->enqueue(Answer::whole(status, type, body));
        auto outcome = send(postRequest());
        QTRY_VERIFY(outcome.isThere());
        QFETCH(ErrorKind, kind);
        QCOMPARE(outcome.kind(), kind);
        QTEST(outcome.error().detail, "detail");
        QCOMPARE(outcome.error().httpStatus, status);
        QCOMPARE(outcome.error().operation, u"make thing"_s);
        QCOMPARE(outcome.error().url, m_server->url(u"/v1/thing"_s));
        QVERIFY(outcome.error().mayHaveReachedServer);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void refusedIsUnseen()
    {
        const QUrl nobody = m_server->url();
        m_server->close();
        Transport transport(Server::at(nobody, "key-1"), m_network.get());
        transport.setRetryDelay(1ms);
        QSignalSpy sent(&transport, &Transport::requestSent);
        Outcome outcome(transport.send(postRequest()));
        QTRY_VERIFY(outcome.isThere());
        QCOMPARE(outcome.kind(), ErrorKind::Network);
        QVERIFY(!outcome.error().mayHaveReachedServer);
        QVERIFY(!outcome.error().detail.isEmpty());
        QCOMPARE(outcome.error().httpStatus, 0);
        QCOMPARE(sent.size(), 3);
    }

    void aResetPostIsSentOnce_data()
    {
        QTest::addColumn<bool>("onUsedConnection");
        QTest::newRow("new connection") << false;
        QTest::newRow("kept-alive connection") << true;
    }

    void aResetPostIsSentOnce()
    {
        QFETCH(bool, onUsedConnection);
        if (onUsedConnection) {
            m_server->enqueue(Answer::json(200, "{}"));
            auto warmUp = send(getRequest());
            QTRY_VERIFY(warmUp.isGood());
        }
        m_server->setUsual(Answer::reset());
        auto outcome = send(postRequest());
        QTRY_VERIFY(outcome.isThere());
        QCOMPARE(outcome.kind(), ErrorKind::Network);
        QVERIFY(outcome.error().mayHaveReachedServer);
        const auto isPost = [](const Received &request) { return request.method == "POST"; };
        QCOMPARE(std::ranges::count_if(m_server->requests(), isPost), 1);
    }

    void aResetGetIsRepeated()
    {
        m_server->enqueue(Answer::reset());
        m_server->enqueue(Answer::json(200, "{}"));
        auto outcome = send(getRequest());
        QTRY_VERIFY(outcome.isGood());
        QCOMPARE(m_server->requests().size(), 2);
    }

    void aCutBodyIsANetworkError()
    {
        m_server->setUsual(Answer::raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"a\":").thenReset());
        auto outcome = send(postRequest());
        QTRY_VERIFY(outcome.isThere());
        QCOMPARE(outcome.kind(), ErrorKind::Network);
        QVERIFY(outcome.error().mayHaveReachedServer);
        QVERIFY(!outcome.error().detail.isEmpty());
    }

    void silenceIsATimeout_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("before headers") << QByteArray();
        QTest::newRow("in the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{");
        QTest::newRow("in an error's body") << QByteArray("HTTP/1.1 500 No\r\nContent-Length: 100\r\n\r\n{");
    }

    void silenceIsATimeout()
    {
        QFETCH(QByteArray, bytes);
        m_server->setUsual(Answer::raw(bytes));
        Request request = getRequest();
        request.idleTimeout = 60ms;
        auto outcome = send(request);
        QTRY_VERIFY(outcome.isThere());
        QCOMPARE(outcome.kind(), ErrorKind::Timeout);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void aSlowBodyIsNoTimeout()
    {
        Answer slow = Answer::events({"aaaa", "bbbb", "cccc", "dddd", "eeee"}, 60ms);
        m_server->enqueue(slow);
        Request request = getRequest();
        request.idleTimeout = 200ms;
        auto outcome = send(request);
        QTRY_VERIFY(outcome.isThere());
        QVERIFY(outcome.isGood());
        QCOMPARE(outcome.value().body, "aaaabbbbccccddddeeee");
    }

    void takesAHugeBody()
    {
        const QByteArray body(8 * 1024 * 1024, 'x');
        m_server->enqueue(Answer::whole(200, "application/octet-stream", body));
        Request request = getRequest();
        qint64 done = 0;
        qint64 total = 0;
        request.downloadProgress = [&](qint64 now, qint64 all) { done = now, total = all; };
        auto outcome = send(request);
        QTRY_VERIFY(outcome.isGood());
        QCOMPARE(outcome.value().body.size(), body.size());
        QCOMPARE(done, qint64(body.size()));
        QCOMPARE(total, qint64(body.size()));
    }

    void repeatsWhatMayPass_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {429, 502, 503, 504, 520, 524})
            QTest::addRow("%d", status) << status;
    }

    void repeatsWhatMayPass()
    {
        QFETCH(int, status);
        m_server->enqueue(Answer::json(status, "{}"));
        m_server->enqueue(Answer::json(status, "{}", {"Retry-After: 0"}));
        m_server->enqueue(Answer::json(200, "{}"));
        auto outcome = send(getRequest());
        QTRY_VERIFY(outcome.isGood());
        QCOMPARE(m_server->requests().size(), 3);
    }

    void givesUpAfterThree()
    {
        m_server->setUsual(Answer::json(503, R"({"detail":"broker"})", {"Retry-After: 0"}));
        auto outcome = send(getRequest());
        QTRY_VERIFY(outcome.isThere());
        QCOMPARE(outcome.error().httpStatus, 503);
        QCOMPARE(outcome.error().retryAfter, std::optional(0));
        QCOMPARE(m_server->requests().size(), 3);
    }

    void neverRepeatsAPostThatWasSeen()
    {
        m_server->setUsual(Answer::json(503, "{}"));
        auto outcome = send(postRequest());
        QTRY_VERIFY(outcome.isThere());
        QCOMPARE(outcome.error().httpStatus, 503);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void neverRepeatsARefusal()
    {
        m_server->setUsual(Answer::json(400, "{}"));
        auto outcome = send(getRequest());
        QTRY_VERIFY(outcome.isThere());
        QCOMPARE(m_server->requests().size(), 1);
    }

    void aRepeatedDeleteThatFindsNothingHasSucceeded()
    {
        m_server->enqueue(Answer::json(504, "{}"));
        m_server->enqueue(Answer::json(404, "{}"));
        Request request = getRequest();
        request.method = "DELETE";
        auto outcome = send(request);
        QTRY_VERIFY(outcome.isThere());
        QVERIFY(outcome.isGood());
        QCOMPARE(m_server->last().method, "DELETE");
    }

    void followsRedirectsOnItsHostOnly()
    {
        FakeServer elsewhere;
        // By path, not in a row: Qt may ask again for what it was redirected to.
        m_server->setUsual([](const Received &request) {
            const bool isRedirected = request.target == "/v1/other";
            return isRedirected ? Answer::json(200, "{}") : Answer::json(307, "{}", {"Location: /v1/other"});
        });
        auto near = send(getRequest());
        QTRY_VERIFY(near.isGood());
        QCOMPARE(m_server->last().target, "/v1/other");
        m_server->enqueue(Answer::json(307, "{}", {"Location: " + elsewhere.url(u"/v1/other"_s).toEncoded()}));
        auto far = send(getRequest());
        QTRY_VERIFY(far.isThere());
        QVERIFY(!far.isGood());
        QVERIFY(elsewhere.requests().isEmpty());
    }

    void cancelledBeforeItIsSent()
    {
        CancelSource source;
        source.cancel();
        Request request = getRequest();
        request.cancel = source.token();
        auto outcome = send(request);
        QTRY_VERIFY(outcome.isThere());
        QCOMPARE(outcome.kind(), ErrorKind::Cancelled);
        QVERIFY(!outcome.error().mayHaveReachedServer);
        QVERIFY(m_server->requests().isEmpty());
    }

    void cancelledAtAnyMoment_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("waitForRequest");
        QTest::addColumn<bool>("waitForHeaders");
        const QByteArray part("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{");
        const QByteArray errorPart("HTTP/1.1 503 No\r\nContent-Length: 100\r\n\r\n{");
        QTest::newRow("before it connects") << QByteArray() << false << false;
        QTest::newRow("waiting for headers") << QByteArray() << true << false;
        QTest::newRow("in the body") << part << true << true;
        QTest::newRow("in an error's body") << errorPart << true << true;
    }

    void cancelledAtAnyMoment()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, waitForRequest);
        QFETCH(bool, waitForHeaders);
        m_server->setUsual(Answer::raw(bytes));
        QSignalSpy answered(m_transport.get(), &Transport::answered);
        CancelSource source;
        Request request = getRequest();
        request.cancel = source.token();
        auto outcome = send(request);
        QTRY_COMPARE(m_server->requests().size(), waitForRequest ? 1 : 0);
        if (waitForHeaders)
            QTRY_COMPARE(answered.size(), 1);
        QElapsedTimer clock;
        clock.start();
        source.cancel();
        QTRY_VERIFY(outcome.isThere());
        QVERIFY(clock.elapsed() < 500);
        QCOMPARE(outcome.kind(), ErrorKind::Cancelled);
    }

    void cancelledWhileWaitingToRepeat()
    {
        m_server->setUsual(Answer::json(503, "{}", {"Retry-After: 20"}));
        CancelSource source;
        Request request = getRequest();
        request.cancel = source.token();
        auto outcome = send(request);
        QSignalSpy answered(m_transport.get(), &Transport::answered);
        QTRY_COMPARE(answered.size(), 1);
        QTest::qWait(20);
        QElapsedTimer clock;
        clock.start();
        source.cancel();
        QTRY_VERIFY(outcome.isThere());
        QVERIFY(clock.elapsed() < 500);
        QCOMPARE(outcome.kind(), ErrorKind::Cancelled);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void endsWithItsTransport_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::newRow("waiting for headers") << Answer::silence();
        QTest::newRow("waiting to repeat") << Answer::json(503, "{}", {"Retry-After: 20"});
    }

    void endsWithItsTransport()
    {
        QFETCH(Answer, answer);
        m_server->setUsual(answer);
        auto outcome = send(getRequest());
        QTRY_COMPARE(m_server->requests().size(), 1);
        QTest::qWait(20);
        m_transport.reset();
        QTRY_VERIFY(outcome.isThere());
        QCOMPARE(outcome.kind(), ErrorKind::Cancelled);
    }

    void aCertificateNobodyVouchesForIsRefused()
    {
        QSslServer secure;
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificateChain(QSslCertificate::fromPath(QFINDTESTDATA("../data/selfsigned.crt")));
        QFile key(QFINDTESTDATA("../data/selfsigned.key"));
        QVERIFY(key.open(QIODevice::ReadOnly));
        configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
        secure.setSslConfiguration(configuration);
        QVERIFY(secure.listen(QHostAddress::LocalHost, 0));
        const QUrl url(u"https://127.0.0.1:%1"_s.arg(secure.serverPort()));
        Transport transport(Server::at(url, "key-1"), m_network.get());
        transport.setRetryDelay(1ms);
        Outcome outcome(transport.send(getRequest()));
        QTRY_VERIFY(outcome.isThere());
        QCOMPARE(outcome.kind(), ErrorKind::Tls);
        QVERIFY(!outcome.error().mayHaveReachedServer);
        QVERIFY(outcome.error().detail.contains("certificate"_L1));
    }

    void longCallsLeaveRoomForOthers()
    {
        m_server->setUsual([](const Received &request) {
            return request.method == "POST" ? Answer::silence() : Answer::json(200, "{}");
        });
        CancelSource source;
        Request slow = postRequest();
        slow.cancel = source.token();
        std::vector<Outcome<Response>> waiting;
        for (int i = 0; i < 8; ++i)
            waiting.push_back(send(slow));
        auto list = send(getRequest());
        QTRY_VERIFY(list.isGood());
        source.cancel();
        QTRY_VERIFY(std::ranges::all_of(waiting, &Outcome<Response>::isThere));
    }
};

QTEST_GUILESS_MAIN(TransportTest)

#include "transporttest.moc"
