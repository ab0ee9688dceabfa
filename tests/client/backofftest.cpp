// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/http/backoff.h"

#include "client/http/errorbody.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace gantry::http;

/// When and how long the transport waits before it asks again.
class BackoffTest : public QObject
{
    Q_OBJECT

private:
    static Error http(int status)
    {
        Error error;
        error.kind = ErrorKind::Http;
        error.httpStatus = status;
        return error;
    }
    static Error network(bool mayHaveReachedServer)
    {
        Error error;
        error.mayHaveReachedServer = mayHaveReachedServer;
        return error;
    }

private Q_SLOTS:
    void doubles()
    {
        const Backoff backoff{Retry::Idempotent, 1000ms};
        QCOMPARE(backoff.wait(http(503), 1, 0.5), std::optional(1000ms));
        QCOMPARE(backoff.wait(http(503), 2, 0.5), std::optional(2000ms));
        QCOMPARE(backoff.wait(http(503), 3, 0.5), std::nullopt);
        QCOMPARE(backoff.wait(http(503), 1, 0.0), std::optional(750ms));
        QCOMPARE(backoff.wait(http(503), 1, 1.0), std::optional(1250ms));
    }

    void honoursRetryAfterUpToALimit()
    {
        const Backoff backoff{Retry::Idempotent, 1000ms};
        Error error = http(429);
        error.retryAfter = 7;
        QCOMPARE(backoff.wait(error, 1, 0.5), std::optional(7000ms));
        error.retryAfter = 3600;
        QCOMPARE(backoff.wait(error, 1, 0.5), std::optional(30000ms));
        error.retryAfter = 0;
        QCOMPARE(backoff.wait(error, 1, 0.5), std::optional(1000ms));
    }

    void repeatsWhatIsSafe_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<bool>("idempotent");
        QTest::addColumn<bool>("other");
        Error timeout;
        timeout.kind = ErrorKind::Timeout;
        Error tls = network(false);
        tls.kind = ErrorKind::Tls;
        Error cancelled;
        cancelled.kind = ErrorKind::Cancelled;
        cancelled.httpStatus = 503;
        QTest::newRow("refused") << network(false) << true << true;
        QTest::newRow("lost") << network(true) << true << false;
        QTest::newRow("503") << http(503) << true << false;
        QTest::newRow("500") << http(500) << false << false;
        QTest::newRow("404") << http(404) << false << false;
        QTest::newRow("timeout") << timeout << false << false;
        QTest::newRow("TLS") << tls << false << false;
        QTest::newRow("cancelled") << cancelled << false << false;
    }

    void repeatsWhatIsSafe()
    {
        QFETCH(Error, error);
        const Backoff idempotent{Retry::Idempotent, 1ms};
        const Backoff other{Retry::UnseenOnly, 1ms};
        QTEST(idempotent.wait(error, 1, 0.5).has_value(), "idempotent");
        QTEST(other.wait(error, 1, 0.5).has_value(), "other");
    }

    void readsRetryAfter_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("seconds");
        QTest::newRow("seconds") << QByteArray(" 12 ") << 12;
        QTest::newRow("date") << QByteArray("Sat, 21 Nov 2026 10:00:30 GMT") << 30;
        QTest::newRow("past date") << QByteArray("Sat, 21 Nov 2026 09:00:00 GMT") << 0;
        QTest::newRow("words") << QByteArray("soon") << -1;
        QTest::newRow("empty") << QByteArray() << -1;
    }

    void readsRetryAfter()
    {
        QFETCH(QByteArray, header);
        const QDateTime now = QDateTime::fromString(u"2026-11-21T10:00:00Z"_s, Qt::ISODate);
        QTEST(parseRetryAfter(header, now).value_or(-1), "seconds");
    }
};

QTEST_GUILESS_MAIN(BackoffTest)

#include "backofftest.moc"
