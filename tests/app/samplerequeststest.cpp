// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/samplerequests.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

class SampleRequestsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRequestsAndExpectations()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"sample-requests.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"([{"args": {"n": 1}, "expected": {"sum": 2}}])");
        file.close();
        const auto requests = readSampleRequests(folder.path());
        QVERIFY(requests);
        QCOMPARE(requests->size(), 1);
        QCOMPARE(requests->first().expected, QByteArray(R"({"sum":2})"));
    }

    void aFolderWithoutRequestsIsAnError()
    {
        const QTemporaryDir folder;
        QVERIFY(!readSampleRequests(folder.path()));
    }

    void comparesExpectedMembersOnly_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("holds");
        QTest::newRow("same") << QByteArray(R"({"language": "de"})") << true;
        QTest::newRow("more members") << QByteArray(R"({"language": "de", "confidence": 0.9})") << true;
        QTest::newRow("another value") << QByteArray(R"({"language": "nl"})") << false;
        QTest::newRow("missing") << QByteArray(R"({"confidence": 0.9})") << false;
        QTest::newRow("not an object") << QByteArray(R"("de")") << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }
    void comparesExpectedMembersOnly()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const bool, holds);
        QCOMPARE(answerHolds(answer, R"({"language": "de"})"), holds);
    }
};

QTEST_GUILESS_MAIN(SampleRequestsTest)
#include "samplerequeststest.moc"
