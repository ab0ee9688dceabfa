// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/predict/predictpage.h"
#include "models/endpoints/endpointsmodel.h"
#include "models/predict/predictor.h"
#include "models/predict/runsmodel.h"
#include "tests/ui/pagefixture.h"
#include "ui/shared/fieldnote.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>

#include <nlohmann/json.hpp>

using namespace gantry;
using namespace gantry::test;

/// Predictions of the three kinds, from the editor to the answer's panes.
class PredictPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void withoutAnEndpointItLeadsToOne();
    void aFailedListSaysWhyAndTriesAgain();
    void onlyAnObjectIsSent_data();
    void onlyAnObjectIsSent();
    void aSyncAnswerIsUnwrapped();
    void theKeyboardSends();
    void aWorkersFailureShowsItsTraceback_data();
    void aWorkersFailureShowsItsTraceback();
    void aFailedCallSaysWhy_data();
    void aFailedCallSaysWhy();
    void anAsyncTaskIsFollowedToItsEnd();
    void whatPendsForEverCanBeStopped();
    void eventsAppearAsTheyCome();
    void aStreamMayEndWithoutAWord();
    void aCutStreamFails();
    void aWaitingCallCanBeStopped();
    void aNewConnectionHasItsOwnRuns();
    void earlierAnswersComeBack();
    void aHugeAnswerIsCutInViewAndCopiedWhole();
    void theConnectionMayGoInTheMiddle();

private:
    void openWith(const QByteArray &type);
    void type(const QString &text);
    void send(const QString &text = uR"({"text": "hello"})"_s);
    bool ended();
    QString view(const QString &name) const
    {
        auto *editor = m_page->findChild<QPlainTextEdit *>(name);
        return editor->toPlainText();
    }
    QString outcome() const { return shown<QLabel>(*m_page, u"outcomeLabel"_s)->text(); }

    std::unique_ptr<OpenSession> m_open;
    std::unique_ptr<PredictPage> m_page;
};

namespace {

const QByteArray syncTask = "POST /v1/sync-tasks";
const QByteArray async = "POST /v1/async-tasks";
const QByteArray task = "GET /v1/async-tasks/task-1";
const QByteArray stream = "POST /v1/streaming-tasks";

QByteArray streamed(const QByteArray &result)
{
    return R"(data: {"status":"SUCCESS","result":{"result":)" + result
        + R"(},"traceback":null})"
          "\r\n\r\n";
}

} // namespace

void PredictPageTest::init()
{
    m_open = std::make_unique<OpenSession>();
    m_page = std::make_unique<PredictPage>();
    m_page->resize(1000, 700);
    m_page->show();
}

void PredictPageTest::cleanup()
{
    m_page.reset();
    m_open.reset();
}

void PredictPageTest::openWith(const QByteArray &type)
{
    m_open->launch.routes[listEndpoints] =
        endpointsAnswer({endpointJson("ranker", "READY", workersJson(1)).replace("async", type)});
    m_open->open();
    m_open->session->predictor()->setPace({.first = 1ms, .longest = 5ms, .agedAfter = 60s, .aged = 5ms});
    m_page->setSession(m_open->session.get());
    QTRY_COMPARE(m_open->session->endpoints()->rowCount(), 1);
}

void PredictPageTest::type(const QString &text)
{
    auto *editor = shown<QPlainTextEdit>(*m_page, u"predictArgsEdit"_s);
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClick(editor, Qt::Key_Delete);
    QTest::keyClicks(editor, text);
}

void PredictPageTest::send(const QString &text)
{
    type(text);
    click(*m_page, u"predictSendButton"_s);
}

bool PredictPageTest::ended()
{
    const Run *run = m_open->session->runs()->at(0);
    return run && run->state() != Run::State::Running;
}

void PredictPageTest::withoutAnEndpointItLeadsToOne()
{
    m_open->open();
    m_page->setSession(m_open->session.get());
    QSignalSpy asked(m_page.get(), &Page::deployRequested);
    QTRY_VERIFY(textOf(*m_page).contains(u"No endpoint to ask"_s));
    click(*m_page, u"stateButton"_s);
    QCOMPARE(asked.count(), 1);
}

void PredictPageTest::aFailedListSaysWhyAndTriesAgain()
{
    m_open->launch.routes[listEndpoints] = broken();
    m_open->open();
    m_page->setSession(m_open->session.get());
    QTRY_VERIFY(textOf(*m_page).contains(u"broken"_s));
    m_open->launch.routes[listEndpoints] = endpointsAnswer({endpointJson("ranker")});
    click(*m_page, u"stateButton"_s);
    QTRY_VERIFY(shown<QWidget>(*m_page, u"predictArgsEdit"_s));
}

void PredictPageTest::onlyAnObjectIsSent_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("broken") << u"{\"a\": 1,}"_s << u"Line 1"_s;
    QTest::newRow("list") << u"[1]"_s << u"object"_s;
    QTest::newRow("nothing") << u" "_s << u"Line 1"_s;
}

void PredictPageTest::onlyAnObjectIsSent()
{
    QFETCH(const QString, text);
    QFETCH(const QString, said);
    openWith("sync");
    type(text);
    QVERIFY(!shown<QPushButton>(*m_page, u"predictSendButton"_s)->isEnabled());
    const auto *note = shown<FieldNote>(*m_page, u"predictNote"_s);
    QVERIFY(note);
    QVERIFY2(note->text().contains(said), qPrintable(note->text()));
    type(u"{}"_s);
    QVERIFY(shown<QPushButton>(*m_page, u"predictSendButton"_s)->isEnabled());
    QVERIFY(!shown<FieldNote>(*m_page, u"predictNote"_s));
}

void PredictPageTest::aSyncAnswerIsUnwrapped()
{
    m_open->launch.routes[syncTask] = Answer::json(
        200, R"({"status":"SUCCESS","result":{"result":"{\"language\": \"en\"}"},"traceback":null,"status_code":200})");
    openWith("sync");
    send();
    QTRY_COMPARE(outcome(), u"Succeeded"_s);
    QCOMPARE(view(u"answerView"_s), u"{\n  \"language\": \"en\"\n}"_s);
    QVERIFY(shown<QLabel>(*m_page, u"timingsLabel"_s)->text().contains(u"measured from this machine"_s));
    const auto body = nlohmann::json::parse(m_open->launch.last(syncTask).body.toStdString());
    QCOMPARE(body["args"]["text"], "hello");
    QVERIFY(m_open->launch.last(syncTask).target.contains("model_endpoint_id=end_ranker"));
}

void PredictPageTest::theKeyboardSends()
{
    m_open->launch.routes[syncTask] = Answer::json(200, R"({"status":"SUCCESS","result":{"result":"1"}})");
    openWith("sync");
    type(u"{}"_s);
    QTest::keyClick(shown<QPlainTextEdit>(*m_page, u"predictArgsEdit"_s), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_open->launch.count(syncTask), 1);
}

void PredictPageTest::aWorkersFailureShowsItsTraceback_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("FAILURE in HTTP 200") << QByteArray("FAILURE");
    QTest::newRow("SUCCESS with a traceback") << QByteArray("SUCCESS");
}

void PredictPageTest::aWorkersFailureShowsItsTraceback()
{
    QFETCH(const QByteArray, status);
    m_open->launch.routes[syncTask] = Answer::json(
        200, R"({"status":")" + status + R"(","result":null,"traceback":"Traceback\nKeyError: '<b>x</b>'"})");
    openWith("sync");
    send();
    QTRY_VERIFY(ended());
    QCOMPARE(outcome(), u"The model's code failed"_s);
    auto *tabs = shown<QTabWidget>(*m_page, u"answerTabs"_s);
    QCOMPARE(tabs->currentWidget()->objectName(), u"tracebackView"_s);
    QCOMPARE(view(u"tracebackView"_s), u"Traceback\nKeyError: '<b>x</b>'"_s);
}

void PredictPageTest::aFailedCallSaysWhy_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 401, 404, 408, 422, 429, 500, 503})
        QTest::addRow("%d", status) << status;
    QTest::newRow("reset") << 0;
}

void PredictPageTest::aFailedCallSaysWhy()
{
    QFETCH(const int, status);
    m_open->launch.routes[syncTask] = status ? Answer::json(status, R"({"detail":"because"})") : Answer::reset();
    openWith("sync");
    send();
    QTRY_VERIFY(ended());
    QCOMPARE(m_open->session->runs()->at(0)->state(), Run::State::Failed);
    QVERIFY(!outcome().isEmpty());
    QVERIFY(!view(u"tracebackView"_s).isEmpty());
    if (status)
        QVERIFY(view(u"tracebackView"_s).contains(u"because"_s));
    // A POST may have done its work: it is never sent twice by itself.
    QCOMPARE(m_open->launch.count(syncTask), 1);
}

void PredictPageTest::anAsyncTaskIsFollowedToItsEnd()
{
    m_open->launch.routes[async] = Answer::json(200, R"({"task_id":"task-1"})");
    m_open->launch.routes[task] = Answer::json(200, R"({"task_id":"task-1","status":"PENDING"})");
    openWith("async");
    send();
    QTRY_COMPARE(outcome(), u"Queued as task task-1"_s);
    QTRY_VERIFY(m_open->launch.count(task) > 2);
    m_open->launch.routes[task] =
        Answer::json(200, R"({"task_id":"task-1","status":"SUCCESS","result":{"result":"[1, 2]"}})");
    QTRY_COMPARE(outcome(), u"Succeeded"_s);
    QCOMPARE(view(u"answerView"_s).simplified().remove(u' '), u"[1,2]"_s);
}

void PredictPageTest::whatPendsForEverCanBeStopped()
{
    m_open->launch.routes[async] = Answer::json(200, R"({"task_id":"task-1"})");
    m_open->launch.routes[task] = Answer::json(200, R"({"task_id":"task-1","status":"PENDING"})");
    openWith("async");
    send();
    QTRY_VERIFY(m_open->launch.count(task) > 2);
    click(*m_page, u"predictStopButton"_s);
    QTRY_VERIFY(ended());
    QVERIFY(outcome().startsWith(u"Stopped here"_s));
    QVERIFY(!shown<QWidget>(*m_page, u"predictStopButton"_s));
}

void PredictPageTest::eventsAppearAsTheyCome()
{
    m_open->launch.routes[stream] = Answer::events({streamed("1"), ": ping\r\n\r\n", streamed("2")}).thenSilence();
    openWith("streaming");
    send();
    QTRY_VERIFY(view(u"eventsView"_s).count(u'\n') == 1);
    QVERIFY(!ended());
    QCOMPARE(shown<QTabWidget>(*m_page, u"answerTabs"_s)->currentWidget()->objectName(), u"eventsView"_s);
    QVERIFY(shown<QLabel>(*m_page, u"timingsLabel"_s)->text().contains(u"2 event"_s));
    click(*m_page, u"predictStopButton"_s);
    QTRY_VERIFY(ended());
    QVERIFY(view(u"eventsView"_s).contains(u'2'));
}

/// Only some models say [DONE]; the end of the answer is the end.
void PredictPageTest::aStreamMayEndWithoutAWord()
{
    m_open->launch.routes[stream] = Answer::events({streamed("1"), streamed("2")});
    openWith("streaming");
    send();
    QTRY_COMPARE(outcome(), u"Succeeded"_s);
    QCOMPARE(view(u"eventsView"_s).count(u'\n'), 1);
    QCOMPARE(m_open->launch.count(stream), 1);
}

void PredictPageTest::aCutStreamFails()
{
    m_open->launch.routes[stream] = Answer::events({streamed("1")}).thenReset();
    openWith("streaming");
    send();
    QTRY_VERIFY(ended());
    QCOMPARE(m_open->session->runs()->at(0)->state(), Run::State::Failed);
    QVERIFY(view(u"eventsView"_s).contains(u'1'));
    QVERIFY(!view(u"tracebackView"_s).isEmpty());
}

void PredictPageTest::aWaitingCallCanBeStopped()
{
    m_open->launch.routes[syncTask] = Answer::silence();
    openWith("sync");
    send();
    QTRY_COMPARE(m_open->launch.count(syncTask), 1);
    QSignalSpy gone(&m_open->launch.server, &FakeServer::disconnected);
    click(*m_page, u"predictStopButton"_s);
    QTRY_VERIFY(ended());
    QVERIFY(outcome().startsWith(u"Stopped here"_s));
    // The server is not kept waiting for nobody.
    QTRY_VERIFY(gone.count() > 0);
    QVERIFY(shown<QPushButton>(*m_page, u"predictSendButton"_s)->isEnabled());
}

void PredictPageTest::aNewConnectionHasItsOwnRuns()
{
    m_open->launch.routes[syncTask] = Answer::json(200, R"({"status":"SUCCESS","result":{"result":"1"}})").after(50ms);
    openWith("sync");
    send();
    OpenSession other;
    other.launch.routes[listEndpoints] = endpointsAnswer({endpointJson("other")});
    other.open();
    m_page->setSession(other.session.get());
    QTRY_COMPARE(shown<QComboBox>(*m_page, u"predictEndpointCombo"_s)->currentText(), u"other"_s);
    QTRY_VERIFY(ended());
    QCOMPARE(m_open->session->runs()->at(0)->state(), Run::State::Succeeded);
    // Its answer belongs to the other connection and is found there.
    QCOMPARE(outcome(), u"No prediction yet"_s);
    QCOMPARE(shown<QTableView>(*m_page, u"runsTable"_s)->model()->rowCount(), 0);
    m_page->setSession(m_open->session.get());
    QCOMPARE(shown<QTableView>(*m_page, u"runsTable"_s)->model()->rowCount(), 1);
    m_page->setSession(nullptr);
}

void PredictPageTest::earlierAnswersComeBack()
{
    openWith("sync");
    for (const QByteArray answer : {"\\\"first\\\"", "\\\"second\\\""}) {
        m_open->launch.routes[syncTask] =
            Answer::json(200, R"({"status":"SUCCESS","result":{"result":")" + answer + R"("}})");
        send(uR"({"text": "%1"})"_s.arg(QString::fromUtf8(answer.mid(2, 5))));
        QTRY_VERIFY(ended());
    }
    QCOMPARE(view(u"answerView"_s), u"\"second\""_s);
    auto *table = shown<QTableView>(*m_page, u"runsTable"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(1, 1)).center());
    QCOMPARE(view(u"answerView"_s), u"\"first\""_s);
    click(*m_page, u"reuseRequestButton"_s);
    QVERIFY(view(u"predictArgsEdit"_s).contains(u"first"_s));
    click(*m_page, u"clearRunsButton"_s);
    QCOMPARE(table->model()->rowCount(), 0);
    QCOMPARE(outcome(), u"No prediction yet"_s);
}

void PredictPageTest::aHugeAnswerIsCutInViewAndCopiedWhole()
{
    const QByteArray value(300 * 1024, 'x');
    m_open->launch.routes[syncTask] =
        Answer::json(200, R"({"status":"SUCCESS","result":{"result":"\")" + value + R"(\""}})");
    openWith("sync");
    send();
    QTRY_VERIFY(ended());
    QVERIFY(textOf(*m_page).contains(u"longer than what is shown"_s));
    QVERIFY(view(u"answerView"_s).size() < value.size());
    click(*m_page, u"copyAnswerButton"_s);
    QCOMPARE(QGuiApplication::clipboard()->text().size(), value.size() + 2);
}

void PredictPageTest::theConnectionMayGoInTheMiddle()
{
    m_open->launch.routes[syncTask] = Answer::silence();
    openWith("sync");
    send();
    QTRY_COMPARE(m_open->launch.count(syncTask), 1);
    m_page->setSession(nullptr);
    m_open->session.reset();
    QVERIFY(!shown<QWidget>(*m_page, u"predictStopButton"_s));
    m_open->open();
    m_page->setSession(m_open->session.get());
    QTRY_VERIFY(shown<QWidget>(*m_page, u"predictArgsEdit"_s));
    QVERIFY(view(u"predictArgsEdit"_s).contains(u"hello"_s));
}

QTEST_MAIN(PredictPageTest)
#include "predictpagetest.moc"
