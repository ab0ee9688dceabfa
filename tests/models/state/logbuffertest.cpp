// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/logbuffer.h"

#include <QSignalSpy>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

/// A log that grows in pieces.
class LogBufferTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lines_data();
    void lines();
    void piecesMakeTheSameLines();
    void brokenUtf8IsReplaced();
    void tellsWhatHappened();

private:
    static QStringList linesOf(const LogBuffer &buffer);
};

QStringList LogBufferTest::linesOf(const LogBuffer &buffer)
{
    QStringList lines;
    for (qsizetype i = 0; i < buffer.lineCount(); ++i)
        lines.append(buffer.line(i));
    return lines;
}

void LogBufferTest::lines_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("nothing") << QByteArray() << QStringList{};
    QTest::newRow("unfinished") << QByteArray("one") << QStringList{u"one"_s};
    QTest::newRow("finished") << QByteArray("one\n") << QStringList{u"one"_s};
    QTest::newRow("empty lines") << QByteArray("\n\ntwo\n\n") << QStringList{u""_s, u""_s, u"two"_s, u""_s};
    QTest::newRow("windows") << QByteArray("one\r\ntwo\r\n") << QStringList{u"one"_s, u"two"_s};
    QTest::newRow("progress") << QByteArray("10%\r50%\r100%\r\ndone") << QStringList{u"10%\r50%\r100%"_s, u"done"_s};
}

void LogBufferTest::lines()
{
    QFETCH(QByteArray, bytes);
    LogBuffer buffer;
    buffer.append(bytes);
    QTEST(linesOf(buffer), "expected");
}

void LogBufferTest::piecesMakeTheSameLines()
{
    const QByteArray whole = "start\r\nzażółć 🦊\n\nend";
    LogBuffer atOnce;
    atOnce.append(whole);
    LogBuffer byteByByte;
    for (qsizetype i = 0; i < whole.size(); ++i)
        byteByByte.append(whole.sliced(i, 1));
    QCOMPARE(linesOf(byteByByte), linesOf(atOnce));
    QCOMPARE(byteByByte.bytes(), whole);
    QCOMPARE(byteByByte.lineCount(), 4);
}

void LogBufferTest::brokenUtf8IsReplaced()
{
    LogBuffer buffer;
    buffer.append("a\xff"
                  "b\n");
    QCOMPARE(buffer.line(0), u"a�b"_s);
}

void LogBufferTest::tellsWhatHappened()
{
    LogBuffer buffer;
    QSignalSpy appended(&buffer, &LogBuffer::appended);
    QSignalSpy cleared(&buffer, &LogBuffer::cleared);
    buffer.append({});
    QCOMPARE(appended.count(), 0);
    buffer.append("x\ny");
    QCOMPARE(appended.count(), 1);
    buffer.clear();
    QCOMPARE(cleared.count(), 1);
    QCOMPARE(buffer.lineCount(), 0);
    buffer.append("z");
    QCOMPARE(linesOf(buffer), QStringList{u"z"_s});
}

QTEST_GUILESS_MAIN(LogBufferTest)
#include "logbuffertest.moc"
