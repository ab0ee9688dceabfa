// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/logspage.h"
#include "models/endpoints/endpointmonitor.h"
#include "models/endpoints/endpointsmodel.h"
#include "tests/ui/pagefixture.h"
#include "ui/shared/fieldnote.h"
#include "ui/shared/logview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace gantry;
using namespace gantry::test;

/// The logs of any endpoint.
class LogsPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void withoutAnEndpointItSaysSo();
    void followsTheCreationLog();
    void whatIsNotOfferedIsSaid();
    void theWorkerLogIsThereWhereItIsOffered();
    void linesAreFound();
    void nobodyAsksForWhatNobodySees();
    void anotherEndpointHasAnotherLog();
    void linesStandWhenARefreshFails();
    void itIsSavedAsItCame();
    void aFileThatCannotBeWrittenIsSaid();

private:
    void openWith(const QByteArray &log);
    void serve(const QByteArray &log);
    QString lines() const { return shown<QLabel>(*m_page, u"logCount"_s)->text(); }
    void saveTo(const QString &path);

    std::unique_ptr<OpenSession> m_open;
    std::unique_ptr<LogsPage> m_page;
};

namespace {

const QByteArray creationLog = "GET /v1/hosted_inference/endpoints/creation_logs/a";

} // namespace

void LogsPageTest::init()
{
    m_open = std::make_unique<OpenSession>();
    m_page = std::make_unique<LogsPage>();
    m_page->resize(1000, 600);
    m_page->show();
}

void LogsPageTest::cleanup()
{
    m_page.reset();
    m_open.reset();
}

void LogsPageTest::serve(const QByteArray &log)
{
    m_open->launch.routes[creationLog] = Answer::json(200, R"({"content":")" + log + R"("})");
}

void LogsPageTest::openWith(const QByteArray &log)
{
    serve(log);
    m_open->launch.routes[listEndpoints] = endpointsAnswer({endpointJson("a")});
    m_open->open();
    m_page->setSession(m_open->session.get());
    QTRY_VERIFY(m_open->launch.count(creationLog) > 0);
}

void LogsPageTest::withoutAnEndpointItSaysSo()
{
    m_open->open();
    m_page->setSession(m_open->session.get());
    QTRY_COMPARE(m_open->session->endpoints()->loadState(), LoadState::Ready);
    QVERIFY(textOf(*m_page).contains(u"No endpoint chosen"_s));
}

void LogsPageTest::followsTheCreationLog()
{
    openWith("one\\ntwo\\n");
    QTRY_VERIFY(shown<LogView>(*m_page, u"logView"_s));
    QVERIFY(shown<LogView>(*m_page, u"logView"_s)->find(u"two"_s));
    shown<QCheckBox>(*m_page, u"logFollowBox"_s)->setChecked(true);
    serve("one\\ntwo\\nthree\\n");
    QTRY_COMPARE(lines(), u"3 line(s)"_s);
    QVERIFY(shown<LogView>(*m_page, u"logView"_s)->find(u"three"_s));

    // Nobody looks: nobody asks. A search has ended the following.
    shown<QCheckBox>(*m_page, u"logFollowBox"_s)->setChecked(true);
    m_page->hide();
    const auto asked = m_open->launch.count(creationLog);
    m_page->show();
    QTRY_VERIFY(m_open->launch.count(creationLog) > asked);
}

void LogsPageTest::whatIsNotOfferedIsSaid()
{
    openWith("");
    m_open->launch.routes.remove(creationLog);
    m_page->setSession(nullptr);
    m_page->setSession(m_open->session.get());
    QTRY_VERIFY(textOf(*m_page).contains(u"This server does not offer this log"_s));
}

void LogsPageTest::theWorkerLogIsThereWhereItIsOffered()
{
    m_open->launch.routes["GET /gantry/v1/info"] = Answer::json(200, R"({"name":"gantry-local"})");
    m_open->launch.routes["GET /gantry/v1/endpoints/end_a/logs"] =
        Answer::json(200, R"({"content":"worker 1: hello\n","next":16})");
    openWith("built\\n");
    auto *source = shown<QComboBox>(*m_page, u"logsSourceCombo"_s);
    QTRY_COMPARE(source->count(), 2);
    source->setCurrentIndex(1);
    QTRY_VERIFY(shown<LogView>(*m_page, u"logView"_s));
    QTRY_VERIFY(!lines().isEmpty() && m_open->launch.count("GET /gantry/v1/endpoints/end_a/logs") > 0);
    QVERIFY(shown<LogView>(*m_page, u"logView"_s)->find(u"hello"_s));
}

void LogsPageTest::linesAreFound()
{
    openWith("first ERROR\\nfine\\nsecond error\\n");
    QTRY_VERIFY(shown<LogView>(*m_page, u"logView"_s));
    auto *find = shown<QLineEdit>(*m_page, u"logFindEdit"_s);
    auto *view = shown<LogView>(*m_page, u"logView"_s);
    QTest::keyClicks(find, u"error"_s);
    QTest::keyClick(find, Qt::Key_Return);
    const QString first = view->selectedText();
    QTest::keyClick(find, Qt::Key_Return);
    QVERIFY(view->selectedText() != first);
    QTest::keyClick(find, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(view->selectedText(), first);
    QTest::keyClicks(find, u"-none"_s);
    QTest::keyClick(find, Qt::Key_Return);
    QVERIFY(textOf(*m_page).contains(u"No line contains “error-none”."_s));
}

void LogsPageTest::nobodyAsksForWhatNobodySees()
{
    openWith("one\\n");
    shown<QCheckBox>(*m_page, u"logFollowBox"_s)->setChecked(true);
    const auto first = m_open->launch.count(creationLog);
    QTRY_VERIFY(m_open->launch.count(creationLog) > first);
    m_page->hide();
    // Longer than the log is ever left alone while it is followed.
    m_open->session->monitor()->setIntervals(20ms, 20ms);
    m_open->session->monitor()->refreshNow();
    const auto logs = m_open->launch.count(creationLog);
    const auto lists = m_open->launch.count(listEndpoints);
    QTRY_VERIFY(m_open->launch.count(listEndpoints) > lists + 75);
    QCOMPARE(m_open->launch.count(creationLog), logs);
}

void LogsPageTest::anotherEndpointHasAnotherLog()
{
    const QByteArray other = "GET /v1/hosted_inference/endpoints/creation_logs/b";
    m_open->launch.routes[other] = Answer::json(200, R"({"content":"of b\nand more\n"})");
    openWith("of a\\n");
    m_open->launch.routes[listEndpoints] = endpointsAnswer({endpointJson("a"), endpointJson("b")});
    m_open->session->monitor()->refreshNow();
    QTRY_VERIFY(shown<LogView>(*m_page, u"logView"_s));
    auto *combo = shown<QComboBox>(*m_page, u"logsEndpointCombo"_s);
    QTRY_COMPARE(combo->count(), 2);
    QTest::keyClick(combo, Qt::Key_Down);
    QTRY_VERIFY(m_open->launch.count(other) > 0);
    QTRY_COMPARE(lines(), u"2 line(s)"_s);
    QVERIFY(shown<LogView>(*m_page, u"logView"_s)->find(u"of b"_s));
    QVERIFY(!shown<LogView>(*m_page, u"logView"_s)->find(u"of a"_s));
}

void LogsPageTest::linesStandWhenARefreshFails()
{
    openWith("one\\n");
    QTRY_VERIFY(shown<LogView>(*m_page, u"logView"_s));
    shown<QCheckBox>(*m_page, u"logFollowBox"_s)->setChecked(true);
    m_open->launch.routes[creationLog] = broken();
    QTRY_VERIFY(textOf(*m_page).contains(u"could not be refreshed"_s));
    QVERIFY(shown<LogView>(*m_page, u"logView"_s)->find(u"one"_s));
}

void LogsPageTest::saveTo(const QString &path)
{
    click(*m_page, u"logSaveButton"_s);
    auto *dialog = m_page->findChild<QFileDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
}

void LogsPageTest::itIsSavedAsItCame()
{
    const QTemporaryDir folder;
    openWith("gr\\u00fcn\\n");
    QTRY_VERIFY(shown<LogView>(*m_page, u"logView"_s));
    saveTo(folder.filePath(u"a.log"_s));
    QFile file(folder.filePath(u"a.log"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("grün\n"));
    QVERIFY(textOf(*m_page).contains(u"Saved to"_s));
}

void LogsPageTest::aFileThatCannotBeWrittenIsSaid()
{
    openWith("one\\n");
    QTRY_VERIFY(shown<LogView>(*m_page, u"logView"_s));
    saveTo(u"/no/such/folder/a.log"_s);
    QVERIFY(textOf(*m_page).contains(u"could not be saved"_s));
}

QTEST_MAIN(LogsPageTest)
#include "logspagetest.moc"
