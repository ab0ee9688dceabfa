// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "models/endpoints/endpointmonitor.h"
#include "models/endpoints/endpointsmodel.h"
#include "tests/models/bundle/bundlefolder.h"
#include "tests/ui/pagefixture.h"
#include "ui/window/sidebar.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace gantry;
using namespace gantry::test;

/// The window around the pages: connections, navigation, drops, activity.
class MainWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void waitsAndSaysForWhat();
    void anUnavailableConnectionSaysWhyAndTriesAgain();
    void theSwitcherOffersTheOthers();
    void aServerIsAdded();
    void anIncompleteServerIsNotAdded();
    void aServerIsRemovedOnlyWhenConfirmed();
    void pagesComeByClickAndKey();
    void aFolderDroppedAnywhereBecomesABundle_data();
    void aFolderDroppedAnywhereBecomesABundle();
    void otherFilesAreNotTaken();
    void withoutAConnectionADropIsAnswered();
    void updatesPauseAndGoOn();
    void everyPageSurvivesAChangeOfConnection();
    void activitiesAreCountedShownAndCleared();
    void aFailedActivityIsExplainedCopiedAndRepeated();

private:
    static ConnectionInfo info(const QString &id, const QString &name, ConnectionInfo::Kind kind);
    void openSession();
    bool drop(QWidget *target, const QString &path);

    std::unique_ptr<OpenSession> m_open;
    std::unique_ptr<MainWindow> m_window;
};

void MainWindowTest::init()
{
    m_open = std::make_unique<OpenSession>();
    m_window = std::make_unique<MainWindow>(&m_open->activities);
    m_window->setConnections({info(u"local"_s, u"This machine"_s, ConnectionInfo::Kind::ThisMachine),
        info(u"prod"_s, u"Search & rank"_s, ConnectionInfo::Kind::Launch)});
    m_window->setCurrentConnection(u"prod"_s);
    m_window->show();
}

void MainWindowTest::cleanup()
{
    m_window.reset();
    m_open.reset();
}

ConnectionInfo MainWindowTest::info(const QString &id, const QString &name, ConnectionInfo::Kind kind)
{
    ConnectionInfo info;
    info.id = id;
    info.name = name;
    info.kind = kind;
    return info;
}

void MainWindowTest::openSession()
{
    m_open->open();
    m_window->setSession(m_open->session.get());
    QTRY_COMPARE(m_open->session->state(), Session::State::Online);
}

bool MainWindowTest::drop(QWidget *target, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(target->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    QDropEvent event(target->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &event);
    return enter.isAccepted();
}

void MainWindowTest::waitsAndSaysForWhat()
{
    m_window->setWaiting(u"Starting <the> server …"_s);
    QVERIFY(textOf(*m_window).contains(u"Starting <the> server …"_s));
    openSession();
    QVERIFY(!textOf(*m_window).contains(u"Starting"_s));
    QVERIFY(textOf(*m_window).contains(u"Connected"_s));
}

void MainWindowTest::anUnavailableConnectionSaysWhyAndTriesAgain()
{
    QSignalSpy chosen(m_window.get(), &MainWindow::connectionChosen);
    m_window->setUnavailable(u"The key store is locked."_s);
    QVERIFY(textOf(*m_window).contains(u"The key store is locked."_s));
    click(*m_window, u"stateButton"_s);
    QCOMPARE(chosen.takeFirst().first().toString(), u"prod"_s);
    // Activity has something to show all the same.
    m_window->showPage(PageId::Activity);
    QVERIFY(textOf(*m_window).contains(u"Nothing has been changed yet"_s));
}

void MainWindowTest::theSwitcherOffersTheOthers()
{
    QSignalSpy chosen(m_window.get(), &MainWindow::connectionChosen);
    auto *button = shown<QToolButton>(*m_window, u"connectionButton"_s);
    QCOMPARE(button->text(), u"Search && rank"_s);
    Q_EMIT button->menu()->aboutToShow();
    button->menu()->actions().first()->trigger();
    QCOMPARE(chosen.takeFirst().first().toString(), u"local"_s);
}

void MainWindowTest::aServerIsAdded()
{
    QSignalSpy added(m_window.get(), &MainWindow::connectionAdded);
    m_window->openAddConnection();
    QTest::keyClicks(shown<QLineEdit>(*m_window, u"connectionNameEdit"_s), u"Staging"_s);
    QTest::keyClicks(shown<QLineEdit>(*m_window, u"connectionUrlEdit"_s), u"https://launch.example.com"_s);
    QTest::keyClicks(shown<QLineEdit>(*m_window, u"connectionKeyEdit"_s), u"s3cret-key"_s);
    shown<QCheckBox>(*m_window, u"connectionLaunchPathBox"_s)->setChecked(true);
    QVERIFY(!textOf(*m_window).contains(u"s3cret-key"_s));
    click(*m_window, u"addConnectionButton"_s);
    QCOMPARE(added.count(), 1);
    const auto connection = added.first().at(0).value<ConnectionInfo>();
    QCOMPARE(connection.name, u"Staging"_s);
    QCOMPARE(connection.url, QUrl(u"https://launch.example.com"_s));
    QVERIFY(connection.withLaunchPath);
    QCOMPARE(added.first().at(1).toByteArray(), QByteArray("s3cret-key"));
}

void MainWindowTest::anIncompleteServerIsNotAdded()
{
    QSignalSpy added(m_window.get(), &MainWindow::connectionAdded);
    m_window->openAddConnection();
    QTest::keyClicks(shown<QLineEdit>(*m_window, u"connectionNameEdit"_s), u"Staging"_s);
    QVERIFY(!shown<QWidget>(*m_window, u"note:url"_s));
    click(*m_window, u"addConnectionButton"_s);
    QCOMPARE(added.count(), 0);
    QVERIFY(shown<QWidget>(*m_window, u"note:url"_s));
    QVERIFY(shown<QWidget>(*m_window, u"note:key"_s));
    QCOMPARE(shown<QLineEdit>(*m_window, u"connectionNameEdit"_s)->text(), u"Staging"_s);
}

void MainWindowTest::aServerIsRemovedOnlyWhenConfirmed()
{
    QSignalSpy removed(m_window.get(), &MainWindow::connectionRemoved);
    auto *button = shown<QToolButton>(*m_window, u"connectionButton"_s);
    for (const bool confirmed : {false, true}) {
        Q_EMIT button->menu()->aboutToShow();
        button->menu()->actions().last()->trigger();
        auto *box = m_window->findChild<QMessageBox *>();
        QVERIFY(box && box->text().contains(u"Search & rank"_s));
        QTest::mouseClick(confirmed ? box->buttons().last() : box->button(QMessageBox::Cancel), Qt::LeftButton);
        QCOMPARE(removed.count(), int(confirmed));
        QTRY_VERIFY(!m_window->findChild<QMessageBox *>());
    }
    m_window->setCurrentConnection(u"local"_s);
    Q_EMIT button->menu()->aboutToShow();
    for (const QAction *action : button->menu()->actions())
        QVERIFY(!action->text().contains(u"Remove"_s));
}

void MainWindowTest::pagesComeByClickAndKey()
{
    openSession();
    auto *sideBar = shown<SideBar>(*m_window, u"sidebar"_s);
    for (const PageId id : {PageId::Endpoints, PageId::Predict, PageId::Logs, PageId::Activity, PageId::Bundles}) {
        const QRect place = sideBar->visualItemRect(sideBar->item(int(id)));
        QTest::mouseClick(sideBar->viewport(), Qt::LeftButton, {}, place.center());
        QVERIFY(m_window->page(id)->isVisible());
    }
    QTest::keyClick(sideBar, Qt::Key_Down);
    QVERIFY(m_window->page(PageId::Endpoints)->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QVERIFY(m_window->page(PageId::Predict)->isVisible());
    QCOMPARE(sideBar->currentRow(), int(PageId::Predict));
}

void MainWindowTest::aFolderDroppedAnywhereBecomesABundle_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("target");
    QTest::newRow("window") << int(PageId::Bundles) << QString();
    QTest::newRow("editor") << int(PageId::Predict) << u"predictArgsEdit"_s;
    QTest::newRow("side bar") << int(PageId::Logs) << u"sidebar"_s;
}

void MainWindowTest::aFolderDroppedAnywhereBecomesABundle()
{
    QFETCH(const int, page);
    QFETCH(const QString, target);
    const BundleFolder folder;
    folder.write(u"tongue/service.py"_s, "def load_model_fn(config):\n    return 1\n");
    m_open->launch.routes[listEndpoints] = endpointsAnswer({endpointJson("a")});
    openSession();
    QTRY_COMPARE(m_open->session->endpoints()->rowCount(), 1);
    m_window->showPage(PageId(page));
    QWidget *widget = target.isEmpty() ? m_window.get() : shown<QWidget>(*m_window, target);
    QVERIFY(widget);
    // As the platform does: to what lies below the pointer.
    if (const auto *area = qobject_cast<QAbstractScrollArea *>(widget))
        widget = area->viewport();
    QVERIFY(drop(widget, folder.path(u"tongue"_s)));
    QTRY_VERIFY(shown<QLineEdit>(*m_window, u"bundleNameEdit"_s));
    QCOMPARE(shown<QLineEdit>(*m_window, u"bundleNameEdit"_s)->text(), u"tongue"_s);
}

void MainWindowTest::otherFilesAreNotTaken()
{
    const BundleFolder folder;
    folder.write(u"notes.txt"_s);
    openSession();
    QVERIFY(!drop(m_window.get(), folder.path(u"notes.txt"_s)));
    QVERIFY(!shown<QWidget>(*m_window, u"newBundleForm"_s));
}

void MainWindowTest::withoutAConnectionADropIsAnswered()
{
    const BundleFolder folder;
    folder.write(u"tongue/service.py"_s);
    drop(m_window.get(), folder.path(u"tongue"_s));
    QVERIFY(textOf(*m_window).contains(u"No connection is open yet"_s));
    click(*m_window, u"noticeCloseButton"_s);
    QVERIFY(!textOf(*m_window).contains(u"No connection is open yet"_s));
}

void MainWindowTest::updatesPauseAndGoOn()
{
    openSession();
    auto *pause = m_window->findChild<QAction *>(u"pauseAction"_s);
    pause->setChecked(true);
    QVERIFY(m_open->session->monitor()->isPaused());
    QVERIFY(textOf(*m_window).contains(u"updates paused"_s));
    pause->setChecked(false);
    QVERIFY(!m_open->session->monitor()->isPaused());
}

void MainWindowTest::everyPageSurvivesAChangeOfConnection()
{
    m_open->launch.routes[listEndpoints] = endpointsAnswer({endpointJson("a", "READY", workersJson(1))});
    m_open->launch.routes[listBundles] = bundlesAnswer({"bun_1"});
    for (const PageId id : {PageId::Bundles, PageId::Endpoints, PageId::Predict, PageId::Logs, PageId::Activity}) {
        openSession();
        m_window->showPage(id);
        m_window->showPage(PageId::Endpoints, u"end_a"_s);
        m_window->showPage(id);
        m_window->setWaiting(u"…"_s);
        m_open->session.reset();
        QVERIFY(!textOf(*m_window->page(id)).contains(u"bun_1"_s));
    }
}

void MainWindowTest::activitiesAreCountedShownAndCleared()
{
    m_window->showPage(PageId::Activity);
    const auto *sideBar = shown<SideBar>(*m_window, u"sidebar"_s);
    Activity *first = m_open->activities.add(u"Create bundle a"_s, u"Staging"_s);
    first->setStep(u"Uploading"_s);
    m_open->activities.add(u"Deploy b"_s, u"Staging"_s);
    QCOMPARE(sideBar->item(int(PageId::Activity))->text(), u"Activity (2)"_s);
    auto *table = shown<QTableView>(*m_window, u"activitiesTable"_s);
    QCOMPARE(table->model()->index(0, ActivityModel::What).data().toString(), u"Deploy b"_s);
    first->succeed(u"Created"_s);
    QCOMPARE(sideBar->item(int(PageId::Activity))->text(), u"Activity (1)"_s);
    click(*m_window, u"clearFinishedButton"_s);
    QCOMPARE(table->model()->rowCount(), 1);
}

void MainWindowTest::aFailedActivityIsExplainedCopiedAndRepeated()
{
    m_window->showPage(PageId::Activity);
    Activity *activity = m_open->activities.add(u"Deploy b"_s, u"Staging"_s);
    int repeated = 0;
    activity->setRetry(m_window.get(), [&repeated] { ++repeated; });
    http::Error error;
    error.kind = http::ErrorKind::Http;
    error.httpStatus = 400;
    error.detail = u"<b>no</b>"_s;
    activity->fail(error);
    QCOMPARE(shown<QLabel>(*m_window, u"activityErrorDetail"_s)->text(), u"<b>no</b>"_s);
    click(*m_window, u"activityCopyButton"_s);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Deploy b"_s));
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"<b>no</b>"_s));
    click(*m_window, u"activityRetryButton"_s);
    QCOMPARE(repeated, 1);
    click(*m_window, u"activityCancelButton"_s);
    QVERIFY(activity->cancelToken().isCancelled());
}

QTEST_MAIN(MainWindowTest)
#include "mainwindowtest.moc"
