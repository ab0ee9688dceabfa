// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localserver/localserverprocess.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

/// Against the real gantry-local of this build (GANTRY_BIN holds its folder, which the PATH begins with).
class LocalServerProcessTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    int statusOf(const QUrl &root, const QByteArray &key)
    {
        QNetworkAccessManager network;
        QNetworkRequest request(QUrl(root.toString() + u"/v2/model-bundles"_s));
        request.setRawHeader("Authorization", "Basic " + (key + ':').toBase64());
        QNetworkReply *reply = network.get(request);
        QSignalSpy finished(reply, &QNetworkReply::finished);
        if (!reply->isFinished())
            finished.wait(10000);
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        reply->deleteLater();
        return status;
    }

private Q_SLOTS:
    void startsAnswersToItsKeyOnlyAndStops()
    {
        LocalServerProcess server(m_folder.filePath(u"data"_s), m_folder.filePath(u"log/server.log"_s));
        QSignalSpy ready(&server, &LocalServerProcess::ready);
        server.start();
        server.start();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, 20000);
        QCOMPARE(server.url().host(), u"127.0.0.1"_s);
        QCOMPARE(statusOf(server.url(), server.key()), 200);
        QCOMPARE(statusOf(server.url(), "another"), 401);

        QSignalSpy stopped(&server, &LocalServerProcess::stopped);
        QSignalSpy failed(&server, &LocalServerProcess::failed);
        server.stop();
        QTRY_COMPARE_WITH_TIMEOUT(stopped.count(), 1, 10000);
        QCOMPARE(failed.count(), 0);
        QCOMPARE(statusOf(server.url(), server.key()), 0);
    }

    void theKeyIsNotInTheLog()
    {
        QFile log(m_folder.filePath(u"log/server.log"_s));
        LocalServerProcess server(m_folder.filePath(u"data"_s), log.fileName());
        QSignalSpy ready(&server, &LocalServerProcess::ready);
        server.start();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, 20000);
        QVERIFY(log.open(QIODevice::ReadOnly));
        QVERIFY(!log.readAll().contains(server.key()));
        QSignalSpy stopped(&server, &LocalServerProcess::stopped);
        server.stop();
        QTRY_COMPARE_WITH_TIMEOUT(stopped.count(), 1, 10000);
    }

    void aSecondServerOnTheSameFolderSaysWhy()
    {
        LocalServerProcess first(m_folder.filePath(u"data"_s), m_folder.filePath(u"log/1.log"_s));
        LocalServerProcess second(m_folder.filePath(u"data"_s), m_folder.filePath(u"log/2.log"_s));
        QSignalSpy ready(&first, &LocalServerProcess::ready);
        first.start();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, 20000);
        QSignalSpy failed(&second, &LocalServerProcess::failed);
        second.start();
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 20000);
        QVERIFY(!failed.first().first().toString().isEmpty());
        QCOMPARE(second.state(), LocalServerProcess::State::Stopped);
        QSignalSpy stopped(&first, &LocalServerProcess::stopped);
        first.stop();
        QTRY_COMPARE_WITH_TIMEOUT(stopped.count(), 1, 10000);
    }
};

QTEST_GUILESS_MAIN(LocalServerProcessTest)
#include "localserverprocesstest.moc"
