// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/http/transport.h"

#include "tests/support/fakeserver.h"
#include "tests/support/outcome.h"

#include <QBuffer>
#include <QNetworkAccessManager>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace gantry;
using namespace gantry::http;
using gantry::test::Answer;
using gantry::test::FakeServer;
using gantry::test::Outcome;

/// Transport::upload to a signed URL, which is another host than the API's.
class UploadTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakeServer> m_store;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<Transport> m_transport;

    QUrl signedUrl() const { return m_store->url(u"/bucket/object?X-Signature=s3cret%2F1"_s); }

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<FakeServer>();
        m_network = std::make_unique<QNetworkAccessManager>();
        m_transport = std::make_unique<Transport>(Server::at(QUrl(u"http://api.invalid"_s), "key-1"), m_network.get());
        m_transport->setRetryDelay(1ms);
    }

    void cleanup()
    {
        m_transport.reset();
        m_network.reset();
        m_store.reset();
    }

    void putsTheBytesAndNothingOfOurs()
    {
        QBuffer source;
        source.setData(QByteArray(300000, 'z'));
        QVERIFY(source.open(QIODevice::ReadOnly));
        source.seek(1000);
        m_store->enqueue(Answer::whole(200, "text/xml", {}));
        QList<qint64> done;
        qint64 total = 0;
        Outcome outcome(m_transport->upload(
            signedUrl(), &source, [&](qint64 now, qint64 all) { done.append(now), total = all; }, {}));
        QTRY_VERIFY(outcome.isGood());
        const auto seen = m_store->last();
        QCOMPARE(seen.method, "PUT");
        QCOMPARE(seen.target, "/bucket/object?X-Signature=s3cret%2F1");
        QCOMPARE(seen.body, source.data());
        QCOMPARE(seen.headers.value("content-length"), "300000");
        for (const char *name : {"authorization", "cookie", "content-type"})
            QVERIFY2(!seen.headers.contains(name), name);
        QVERIFY(std::ranges::is_sorted(done));
        QCOMPARE(done.last(), 300000);
        QCOMPARE(total, 300000);
    }

    void beginsAgainAfterAFailure()
    {
        QTemporaryFile source;
        QVERIFY(source.open());
        source.write("the whole file");
        source.flush();
        m_store->enqueue(Answer::whole(503, "text/xml", "<Error>SlowDown</Error>"));
        m_store->enqueue(Answer::reset());
        m_store->setUsual(Answer::whole(200, "text/xml", {}));
        Outcome outcome(m_transport->upload(signedUrl(), &source, {}, {}));
        QTRY_VERIFY(outcome.isGood());
        QCOMPARE_GE(m_store->requests().size(), 3);
        for (const auto &request : m_store->requests())
            QCOMPARE(request.body, "the whole file");
    }

    void aRefusalIsAnErrorWithoutTheSignature()
    {
        QBuffer source;
        QVERIFY(source.open(QIODevice::ReadOnly));
        m_store->enqueue(Answer::whole(403, "application/xml", "<Error><Code>Expired</Code></Error>"));
        Outcome outcome(m_transport->upload(signedUrl(), &source, {}, {}));
        QTRY_VERIFY(outcome.isThere());
        QCOMPARE(outcome.error().httpStatus, 403);
        QCOMPARE(outcome.error().detail, u"Expired"_s);
        QCOMPARE(outcome.error().url, m_store->url(u"/bucket/object"_s));
        QCOMPARE(m_store->requests().size(), 1);
    }

    void isNotRedirectedElsewhere()
    {
        FakeServer elsewhere;
        QBuffer source;
        source.setData("secret model");
        QVERIFY(source.open(QIODevice::ReadOnly));
        m_store->setUsual(Answer::json(307, {}, {"Location: " + elsewhere.url(u"/x"_s).toEncoded()}));
        Outcome outcome(m_transport->upload(signedUrl(), &source, {}, {}));
        QTRY_VERIFY(outcome.isThere());
        QVERIFY(!outcome.isGood());
        QVERIFY(elsewhere.requests().isEmpty());
    }

    void aClosedFileIsALocalError()
    {
        QBuffer source;
        Outcome outcome(m_transport->upload(signedUrl(), &source, {}, {}));
        QVERIFY(outcome.isThere());
        QCOMPARE(outcome.kind(), ErrorKind::Local);
        QVERIFY(!outcome.error().mayHaveReachedServer);
        QVERIFY(m_store->requests().isEmpty());
    }

    void theSourceMayGoOnceItIsCancelled()
    {
        auto source = std::make_unique<QBuffer>();
        source->setData(QByteArray(64 * 1024 * 1024, 'z'));
        QVERIFY(source->open(QIODevice::ReadOnly));
        // Nobody reads, so that the upload is under way for as long as it takes.
        m_store->pauseAccepting();
        CancelSource cancel;
        Outcome outcome(m_transport->upload(signedUrl(), source.get(), {}, cancel.token()));
        QTest::qWait(20);
        QVERIFY(!outcome.isThere());
        cancel.cancel();
        QTRY_VERIFY(outcome.isThere());
        source.reset();
        QCOMPARE(outcome.kind(), ErrorKind::Cancelled);
        QTest::qWait(20);
    }
};

QTEST_GUILESS_MAIN(UploadTest)

#include "uploadtest.moc"
