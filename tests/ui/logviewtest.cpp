// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/logview.h"
#include "models/logs/logbuffer.h"
#include "ui/shared/ansitext.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

/// A log of any length on screen.
class LogViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void followsTheEndUntilScrolledUp();
    void findsForwardsAndBackwards();
    void selectsAndCopiesLines();
    void drawsOnlyWhatIsSeen();
    void survivesItsBuffer();
    void clearedLogIsEmpty();
    void ansi_data();
    void ansi();

private:
    void fill(int lines);

    std::unique_ptr<LogBuffer> m_buffer;
    std::unique_ptr<LogView> m_view;
};

void LogViewTest::init()
{
    m_buffer = std::make_unique<LogBuffer>();
    m_view = std::make_unique<LogView>();
    m_view->resize(600, 300);
    m_view->setBuffer(m_buffer.get());
    m_view->show();
}

void LogViewTest::fill(int lines)
{
    QByteArray log;
    for (int line = 0; line < lines; ++line)
        log += "line " + QByteArray::number(line) + " of the log\n";
    m_buffer->append(log);
}

void LogViewTest::followsTheEndUntilScrolledUp()
{
    fill(1000);
    QScrollBar *bar = m_view->verticalScrollBar();
    QVERIFY(bar->maximum() > 0);
    QCOMPARE(bar->value(), bar->maximum());

    QSignalSpy following(m_view.get(), &LogView::followingChanged);
    QTest::keyClick(m_view.get(), Qt::Key_PageUp);
    QVERIFY(!m_view->isFollowing());
    const int place = bar->value();
    fill(10);
    QCOMPARE(bar->value(), place);

    QTest::keyClick(m_view.get(), Qt::Key_End);
    QVERIFY(m_view->isFollowing());
    fill(10);
    QCOMPARE(bar->value(), bar->maximum());
    QCOMPARE(following.count(), 2);
}

void LogViewTest::findsForwardsAndBackwards()
{
    fill(500);
    m_buffer->append("Worker READY\n");
    fill(500);
    m_buffer->append("worker ready again");
    QVERIFY(m_view->find(u"ready"_s));
    QCOMPARE(m_view->selectedText(), u"Worker READY"_s);
    QVERIFY(m_view->find(u"ready"_s));
    QCOMPARE(m_view->selectedText(), u"worker ready again"_s);
    QVERIFY(!m_view->find(u"ready"_s));
    QVERIFY(m_view->find(u"ready"_s, true));
    QCOMPARE(m_view->selectedText(), u"Worker READY"_s);
    QVERIFY(!m_view->find(u"ready"_s, true));
    QVERIFY(!m_view->find(QString()));
    QVERIFY(!m_view->isFollowing());
}

void LogViewTest::selectsAndCopiesLines()
{
    m_buffer->append("one\n\x1b[31mtwo\x1b[0m\nthree\n");
    const int height = QFontMetrics(m_view->font()).height() + 3;
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, {10, 4 + height / 2});
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, {10, 4 + height + height / 2});
    QCOMPARE(m_view->selectedText(), u"one\ntwo"_s);
    QTest::keySequence(m_view.get(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"one\ntwo"_s);
    QTest::keySequence(m_view.get(), QKeySequence::SelectAll);
    QCOMPARE(m_view->selectedText(), u"one\ntwo\nthree"_s);
}

void LogViewTest::drawsOnlyWhatIsSeen()
{
    fill(100);
    m_view->grab();
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 20; ++i)
        m_view->grab();
    const qint64 few = clock.nsecsElapsed();

    fill(100'000);
    clock.start();
    for (int i = 0; i < 20; ++i)
        m_view->grab();
    // A thousand times the lines; the margin is for a busy machine.
    QVERIFY2(clock.nsecsElapsed() < 10 * few, qPrintable(u"%1 against %2 ns"_s.arg(clock.nsecsElapsed()).arg(few)));
}

void LogViewTest::survivesItsBuffer()
{
    fill(100);
    m_buffer.reset();
    m_view->grab();
    QVERIFY(!m_view->find(u"line"_s));
    QCOMPARE(m_view->selectedText(), QString());
}

void LogViewTest::clearedLogIsEmpty()
{
    fill(1000);
    QVERIFY(m_view->find(u"line 7 "_s));
    m_buffer->clear();
    QCOMPARE(m_view->selectedText(), QString());
    QCOMPARE(m_view->verticalScrollBar()->maximum(), 0);
}

void LogViewTest::ansi_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QList<AnsiRun>>("runs");
    QTest::newRow("plain") << u"plain"_s << QList<AnsiRun>{{u"plain"_s}};
    QTest::newRow("empty") << QString() << QList<AnsiRun>{};
    QTest::newRow("red") << u"a\x1b[31mb\x1b[0mc"_s << QList<AnsiRun>{{u"a"_s}, {u"b"_s, 1}, {u"c"_s}};
    QTest::newRow("bold bright") << u"\x1b[1;92mok\x1b[22mx"_s << QList<AnsiRun>{{u"ok"_s, 10, true}, {u"x"_s, 10}};
    QTest::newRow("cube") << u"\x1b[38;5;196mx"_s << QList<AnsiRun>{{u"x"_s, qint64(qRgb(255, 0, 0))}};
    QTest::newRow("rgb") << u"\x1b[38;2;1;2;3mx"_s << QList<AnsiRun>{{u"x"_s, qint64(qRgb(1, 2, 3))}};
    QTest::newRow("background") << u"\x1b[48;5;31mx"_s << QList<AnsiRun>{{u"x"_s}};
    QTest::newRow("cursor moves") << u"a\x1b[2Kb"_s << QList<AnsiRun>{{u"a"_s}, {u"b"_s}};
    QTest::newRow("cut off") << u"a\x1b[3"_s << QList<AnsiRun>{{u"a"_s}};
    QTest::newRow("carriage return") << u"10%\r50%\r100%\r"_s << QList<AnsiRun>{{u"100%"_s}};
    QTest::newRow("tab") << u"ab\tc"_s << QList<AnsiRun>{{u"ab      c"_s}};
}

void LogViewTest::ansi()
{
    QFETCH(QString, line);
    QFETCH(QList<AnsiRun>, runs);
    QCOMPARE(ansiRuns(line), runs);
}

QTEST_MAIN(LogViewTest)
#include "logviewtest.moc"
