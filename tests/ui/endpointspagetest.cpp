// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/endpointspage.h"
#include "models/bundles/bundlesmodel.h"
#include "models/endpoints/endpointmonitor.h"
#include "models/endpoints/endpointsmodel.h"
#include "tests/ui/pagefixture.h"
#include "ui/charts/chartview.h"
#include "ui/shared/fieldnote.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>

using namespace gantry;
using namespace gantry::test;

/// The list of endpoints and one of them in detail.
class EndpointsPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void emptyOffersToDeploy();
    void aFailureSaysWhyAndTriesAgain();
    void theFilterNarrowsWhileTyping();
    void fiveThousandRowsFill();
    void isAskedOftenOnlyWhileLookedAt();
    void rowsStandWhenARefreshFails();
    void clickAndReturnOpen_data();
    void clickAndReturnOpen();
    void aFailedOneSaysWhyAsPlainText();
    void anUnbuiltOneShowsItsLogFirst();
    void itsNumbersAreChartedWithTheirOrigin();
    void configurationIsToldAndShownAsSent();
    void deletingAsksForTheName();
    void aRefusedDeletionIsToldAndLeavesIt();
    void aDeletionStaysWithItsConnection();
    void whoeverWentElsewhereIsNotFetchedBack();
    void restartingAsksTheServer();
    void oneThatVanishesLeadsBackToTheList();
    void aLostConnectionLeadsBackToTheList();

private:
    void openWith(const QByteArrayList &endpoints);
    void serve(const QByteArrayList &endpoints);
    QTableView *table() { return shown<QTableView>(*m_page, u"endpointsTable"_s); }
    bool inDetail() { return shown<QWidget>(*m_page, u"endpointDetail"_s); }

    std::unique_ptr<OpenSession> m_open;
    std::unique_ptr<EndpointsPage> m_page;
};

void EndpointsPageTest::init()
{
    m_open = std::make_unique<OpenSession>();
    m_page = std::make_unique<EndpointsPage>();
    m_page->resize(1000, 700);
    m_page->show();
}

void EndpointsPageTest::cleanup()
{
    m_page.reset();
    m_open.reset();
}

void EndpointsPageTest::serve(const QByteArrayList &endpoints)
{
    m_open->launch.routes[listEndpoints] = endpointsAnswer(endpoints);
}

void EndpointsPageTest::openWith(const QByteArrayList &endpoints)
{
    serve(endpoints);
    m_open->open();
    m_open->session->monitor()->setIntervals(20ms, 20ms);
    m_page->setSession(m_open->session.get());
    QTRY_COMPARE(m_open->session->endpoints()->rowCount(), endpoints.size());
}

void EndpointsPageTest::emptyOffersToDeploy()
{
    openWith({});
    QTRY_VERIFY(textOf(*m_page).contains(u"No endpoints yet"_s));
    click(*m_page, u"stateButton"_s);
    QVERIFY(shown<QWidget>(*m_page, u"deployForm"_s));
    click(*m_page, u"deployBackButton"_s);
    QVERIFY(!shown<QWidget>(*m_page, u"deployForm"_s));
}

void EndpointsPageTest::aFailureSaysWhyAndTriesAgain()
{
    m_open->launch.routes[listEndpoints] = Answer::json(500, R"({"detail":"<i>boom</i>"})");
    m_open->open();
    m_page->setSession(m_open->session.get());
    QTRY_VERIFY(textOf(*m_page).contains(u"<i>boom</i>"_s));
    serve({endpointJson("a")});
    click(*m_page, u"stateButton"_s);
    QTRY_VERIFY(table());
    QCOMPARE(table()->model()->rowCount(), 1);
}

void EndpointsPageTest::theFilterNarrowsWhileTyping()
{
    QByteArrayList many;
    for (int i = 0; i < 2000; ++i)
        many.append(endpointJson("ranker-" + QByteArray::number(i), i % 4 ? "READY" : "UPDATE_FAILED"));
    openWith(many);
    QTRY_VERIFY(table());
    QCOMPARE(shown<QLabel>(*m_page, u"endpointCount"_s)->text(), u"2000 endpoint(s)"_s);
    QTest::keyClicks(shown<QLineEdit>(*m_page, u"endpointFilter"_s), u"status:failed ranker-1992"_s);
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(table()->model()->index(0, EndpointsModel::Name).data().toString(), u"ranker-1992"_s);
    QCOMPARE(shown<QLabel>(*m_page, u"endpointCount"_s)->text(), u"1 of 2000 endpoint(s)"_s);
}

void EndpointsPageTest::fiveThousandRowsFill()
{
    QByteArrayList many;
    for (int i = 0; i < 5000; ++i)
        many.append(endpointJson("e" + QByteArray::number(i), i % 2 ? "READY" : "UPDATE_PENDING", workersJson(1)));
    openWith(many);
    QTRY_VERIFY(table());
    QTest::keyClicks(shown<QLineEdit>(*m_page, u"endpointFilter"_s), u"status:ready"_s);
    QCOMPARE(table()->model()->rowCount(), 2500);
    QTest::keyClick(table(), Qt::Key_End);
    const QString last = table()->currentIndex().siblingAtColumn(EndpointsModel::Name).data().toString();
    QTest::keyClick(table(), Qt::Key_Return);
    QVERIFY(inDetail());
    QCOMPARE(shown<QLabel>(*m_page, u"pageTitle"_s)->text(), last);
}

void EndpointsPageTest::isAskedOftenOnlyWhileLookedAt()
{
    m_page->hide();
    serve({endpointJson("a", "READY", workersJson(1))});
    m_open->open();
    m_open->session->monitor()->setIntervals(1ms, 1h);
    m_page->setSession(m_open->session.get());
    QTRY_COMPARE(m_open->session->endpoints()->rowCount(), 1);
    const auto asked = m_open->launch.count(listEndpoints);
    for (int i = 0; i < 20; ++i) {
        const auto before = m_open->launch.count(listBundles);
        m_open->session->reloadBundles();
        QTRY_VERIFY(m_open->launch.count(listBundles) > before);
    }
    QCOMPARE(m_open->launch.count(listEndpoints), asked);
    m_page->show();
    QTRY_VERIFY(m_open->launch.count(listEndpoints) > asked + 5);
}

void EndpointsPageTest::rowsStandWhenARefreshFails()
{
    openWith({endpointJson("a"), endpointJson("b")});
    m_open->launch.routes[listEndpoints] = broken();
    QTRY_VERIFY(shown<FieldNote>(*m_page, u"endpointsStale"_s));
    QCOMPARE(table()->model()->rowCount(), 2);
    serve({endpointJson("a"), endpointJson("b")});
    QTRY_VERIFY(!shown<FieldNote>(*m_page, u"endpointsStale"_s));
}

void EndpointsPageTest::clickAndReturnOpen_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("click") << false;
    QTest::newRow("Return") << true;
}

void EndpointsPageTest::clickAndReturnOpen()
{
    QFETCH(const bool, byKey);
    openWith({endpointJson("a"), endpointJson("b", "READY", workersJson(1))});
    QTRY_VERIFY(table());
    const QModelIndex second = table()->model()->index(1, 0);
    if (byKey) {
        table()->setCurrentIndex(second);
        QTest::keyClick(table(), Qt::Key_Return);
    } else {
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(second).center());
    }
    QVERIFY(inDetail());
    QCOMPARE(shown<QLabel>(*m_page, u"pageTitle"_s)->text(), u"b"_s);
    QVERIFY(textOf(*m_page).contains(u"1 of 0–2"_s));
    click(*m_page, u"endpointBackButton"_s);
    QVERIFY(table());
}

void EndpointsPageTest::aFailedOneSaysWhyAsPlainText()
{
    QByteArray failed = endpointJson("a", "UPDATE_FAILED");
    failed.replace(R"("labels")", R"("status_reason":"pull <b>failed</b>","labels")");
    openWith({failed});
    m_page->open(u"end_a"_s);
    const auto *reason = shown<FieldNote>(*m_page, u"endpointReason"_s);
    QVERIFY(reason);
    QCOMPARE(reason->text(), u"pull <b>failed</b>"_s);
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->text().contains(u'<'))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void EndpointsPageTest::anUnbuiltOneShowsItsLogFirst()
{
    m_open->launch.routes["GET /v1/hosted_inference/endpoints/creation_logs/a"] = broken();
    openWith({endpointJson("a", "UPDATE_PENDING")});
    m_page->open(u"end_a"_s);
    QVERIFY(shown<QWidget>(*m_page, u"logsSourceCombo"_s));
    auto *tabs = shown<QTabWidget>(*m_page, u"endpointTabs"_s);
    tabs->setCurrentIndex(0);
    QVERIFY(textOf(*m_page).contains(u"once the endpoint has been built"_s));
}

void EndpointsPageTest::itsNumbersAreChartedWithTheirOrigin()
{
    openWith({endpointJson("a", "READY", workersJson(1))});
    m_page->open(u"end_a"_s);
    auto *chart = shown<ChartView>(*m_page, u"workersChart"_s);
    QVERIFY(chart);
    QTRY_VERIFY(chart->summary().contains(u"available: 1 (sampled by this console)"_s));
    serve({endpointJson("a", "READY", workersJson(2))});
    QTRY_VERIFY(chart->summary().contains(u"available: 2"_s));
}

void EndpointsPageTest::configurationIsToldAndShownAsSent()
{
    openWith({endpointJson("a", "READY", workersJson(1))});
    m_page->open(u"end_a"_s);
    shown<QTabWidget>(*m_page, u"endpointTabs"_s)->setCurrentIndex(1);
    QVERIFY(textOf(*m_page).contains(u"end_a"_s));
    QVERIFY(textOf(*m_page).contains(u"tongues"_s));
    QVERIFY(shown<QPlainTextEdit>(*m_page, u"endpointRawView"_s)->toPlainText().contains(uR"("max_workers": 2)"_s));
}

void EndpointsPageTest::deletingAsksForTheName()
{
    const QByteArray remove = "DELETE /v1/model-endpoints/end_a";
    m_open->launch.routes[remove] = Answer::json(200, R"({"deleted":true})");
    openWith({endpointJson("a"), endpointJson("b")});
    m_page->open(u"end_a"_s);
    click(*m_page, u"deleteEndpointButton"_s);
    auto *edit = shown<QLineEdit>(*m_page, u"deleteConfirmEdit"_s);
    auto *confirm = shown<QPushButton>(*m_page, u"deleteConfirmButton"_s);
    QVERIFY(edit && confirm);
    QTest::keyClicks(edit, u"b"_s);
    QVERIFY(!confirm->isEnabled());
    QTest::keyClick(edit, Qt::Key_Backspace);
    QTest::keyClicks(edit, u"a"_s);
    QVERIFY(confirm->isEnabled());
    QTest::mouseClick(confirm, Qt::LeftButton);
    serve({endpointJson("b")});
    QTRY_COMPARE(m_open->launch.count(remove), 1);
    QTRY_VERIFY(!inDetail());
    QTRY_COMPARE(table()->model()->rowCount(), 1);
}

void EndpointsPageTest::aRefusedDeletionIsToldAndLeavesIt()
{
    const QByteArray remove = "DELETE /v1/model-endpoints/end_a";
    m_open->launch.routes[remove] = Answer::json(500, R"({"detail":"compute resources still exist"})");
    openWith({endpointJson("a")});
    m_page->open(u"end_a"_s);
    click(*m_page, u"deleteEndpointButton"_s);
    QTest::keyClicks(shown<QLineEdit>(*m_page, u"deleteConfirmEdit"_s), u"a"_s);
    QTest::keyClick(shown<QLineEdit>(*m_page, u"deleteConfirmEdit"_s), Qt::Key_Return);
    QTRY_COMPARE(m_open->activities.rowCount(), 1);
    QTRY_COMPARE(m_open->activities.at(0)->state(), Activity::State::Failed);
    QVERIFY(m_open->activities.at(0)->error()->detail.contains(u"still exist"_s));
    QVERIFY(inDetail());
    QVERIFY(!shown<QWidget>(*m_page, u"deleteDialog"_s));
}

/// What was confirmed for one server is never sent to another.
void EndpointsPageTest::aDeletionStaysWithItsConnection()
{
    const QByteArray remove = "DELETE /v1/model-endpoints/end_a";
    openWith({endpointJson("a")});
    m_page->open(u"end_a"_s);
    click(*m_page, u"deleteEndpointButton"_s);
    QTest::keyClicks(shown<QLineEdit>(*m_page, u"deleteConfirmEdit"_s), u"a"_s);
    OpenSession other;
    other.launch.routes[listEndpoints] = endpointsAnswer({endpointJson("a")});
    other.open(ConnectionInfo::Kind::Launch, u"elsewhere"_s);
    m_page->setSession(other.session.get());
    QTRY_COMPARE(other.session->endpoints()->rowCount(), 1);
    click(*m_page, u"deleteConfirmButton"_s);
    QTRY_COMPARE(m_open->launch.count(remove), 1);
    QCOMPARE(other.launch.count(remove), 0);
    QCOMPARE(other.activities.rowCount(), 0);
    m_page->setSession(nullptr);
}

void EndpointsPageTest::whoeverWentElsewhereIsNotFetchedBack()
{
    m_open->launch.routes["POST /v1/model-endpoints"] = Answer::json(200, R"({"endpoint_creation_task_id":"t"})");
    m_open->launch.routes[listBundles] = bundlesAnswer({"bun_1"});
    openWith({endpointJson("a")});
    QTRY_COMPARE(m_open->session->bundles()->rowCount(), 1);
    click(*m_page, u"newEndpointButton"_s);
    for (const QString &edit : {u"deployNameEdit"_s, u"deployTeamEdit"_s, u"deployProductEdit"_s}) {
        shown<QLineEdit>(*m_page, edit)->clear();
        QTest::keyClicks(shown<QLineEdit>(*m_page, edit), u"late"_s);
    }
    click(*m_page, u"deployButton"_s);
    QTRY_VERIFY(shown<QWidget>(*m_page, u"newEndpointButton"_s));
    click(*m_page, u"newEndpointButton"_s);
    serve({endpointJson("a"), endpointJson("late", "UPDATE_PENDING")});
    QTRY_COMPARE(m_open->session->endpoints()->rowCount(), 2);
    QVERIFY(shown<QWidget>(*m_page, u"deployForm"_s));
}

void EndpointsPageTest::restartingAsksTheServer()
{
    const QByteArray restart = "POST /v1/model-endpoints/end_a/restart";
    m_open->launch.routes[restart] = Answer::json(200, R"({"restarted":true})");
    openWith({endpointJson("a")});
    m_page->open(u"end_a"_s);
    click(*m_page, u"restartEndpointButton"_s);
    QTRY_COMPARE(m_open->launch.count(restart), 1);
    QTRY_COMPARE(m_open->activities.at(0)->state(), Activity::State::Succeeded);
}

void EndpointsPageTest::oneThatVanishesLeadsBackToTheList()
{
    openWith({endpointJson("a"), endpointJson("b")});
    m_page->open(u"end_a"_s);
    QVERIFY(inDetail());
    serve({endpointJson("b")});
    QTRY_VERIFY(!inDetail());
    QVERIFY(table());
}

void EndpointsPageTest::aLostConnectionLeadsBackToTheList()
{
    openWith({endpointJson("a")});
    m_page->open(u"end_a"_s);
    m_page->setSession(nullptr);
    m_open->session.reset();
    QVERIFY(!inDetail());
    m_page->open(u"end_a"_s);
    QVERIFY(!inDetail());
}

QTEST_MAIN(EndpointsPageTest)
#include "endpointspagetest.moc"
