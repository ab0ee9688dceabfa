// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "models/activity/activitymodel.h"
#include "models/endpoints/endpointmonitor.h"
#include "models/session/session.h"
#include "ui/activity/activitypage.h"
#include "ui/bundles/bundlespage.h"
#include "ui/endpoints/endpointspage.h"
#include "ui/logs/logspage.h"
#include "ui/predict/predictpage.h"
#include "ui/shared/statepane.h"
#include "ui/window/addconnectiondialog.h"
#include "ui/window/bundledrop.h"
#include "ui/window/connectionswitcher.h"
#include "ui/window/menus.h"
#include "ui/window/noticebar.h"
#include "ui/window/sidebar.h"
#include "ui/window/statusline.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>

namespace gantry {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(ActivityModel *activities, QWidget *parent)
    : QMainWindow(parent)
    , m_activities(activities)
    , m_switcher(new ConnectionSwitcher)
    , m_sideBar(new SideBar)
    , m_notice(new NoticeBar)
    , m_status(new StatusLine(activities))
    , m_pages(new QStackedWidget)
    , m_center(new StatePane(m_pages))
{
    setWindowTitle(u"Gantry"_s);
    setWindowIcon(QIcon(u":/icons/gantry.svg"_s));
    setMinimumSize(960, 600);
    resize(1200, 780);
    buildPages(activities);
    buildLayout();
    addMenus(this);
    connectParts(activities);
    setWaiting(tr("Opening …"));
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPages(ActivityModel *activities)
{
    m_bundles = new BundlesPage;
    m_endpoints = new EndpointsPage;
    addPage(m_bundles);
    addPage(m_endpoints);
    addPage(new PredictPage);
    addPage(new LogsPage);
    addPage(new ActivityPage(activities));
}

void MainWindow::addPage(Page *page)
{
    m_pages->addWidget(page);
    connect(page, &Page::openRequested, this, &MainWindow::showPage);
    connect(page, &Page::deployRequested, this, &MainWindow::openDeployForm);
    connect(page, &Page::newBundleRequested, this, &MainWindow::openNewBundle);
}

void MainWindow::buildLayout()
{
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_notice);
    right->addWidget(m_center, 1);
    auto *central = new QWidget;
    auto *row = new QHBoxLayout(central);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildLeft());
    row->addLayout(right, 1);
    setCentralWidget(central);
    setStatusBar(m_status);
}

QWidget *MainWindow::buildLeft()
{
    auto *left = new QWidget;
    left->setFixedWidth(216);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(Space, 2 * Space, Space, Space);
    column->setSpacing(2 * Space);
    column->addWidget(m_switcher);
    column->addWidget(m_sideBar, 1);
    return left;
}

void MainWindow::connectParts(ActivityModel *activities)
{
    auto *drop = new BundleDrop(this);
    connect(drop, &BundleDrop::dropped, this, &MainWindow::openNewBundle);
    connect(m_sideBar, &SideBar::pageChosen, this, [this](PageId id) { showPage(id); });
    connect(m_switcher, &ConnectionSwitcher::chosen, this, &MainWindow::connectionChosen);
    connect(m_switcher, &ConnectionSwitcher::addRequested, this, &MainWindow::openAddConnection);
    connect(m_switcher, &ConnectionSwitcher::removeRequested, this, &MainWindow::confirmRemoval);
    connect(m_status, &StatusLine::activityClicked, this, [this] { showPage(PageId::Activity); });
    connect(activities, &ActivityModel::runningCountChanged, m_sideBar, &SideBar::setRunningCount);
    connect(m_center, &StatePane::retryRequested, this, [this] { Q_EMIT connectionChosen(m_switcher->current()); });
}

void MainWindow::setConnections(const QList<ConnectionInfo> &connections)
{
    m_switcher->setConnections(connections);
}

void MainWindow::setCurrentConnection(const QString &connectionId)
{
    m_switcher->setCurrent(connectionId);
}

void MainWindow::setSession(Session *session)
{
    m_waitingNote.clear();
    m_failure.clear();
    giveSession(session);
}

void MainWindow::setWaiting(const QString &note)
{
    m_waitingNote = note;
    m_failure.clear();
    giveSession(nullptr);
}

void MainWindow::setUnavailable(const QString &reason)
{
    m_failure = reason;
    giveSession(nullptr);
}

void MainWindow::giveSession(Session *session)
{
    m_session = session;
    m_switcher->setSession(session);
    m_status->setSession(session);
    for (int i = 0; i < m_pages->count(); ++i)
        static_cast<Page *>(m_pages->widget(i))->setSession(session);
    if (session)
        setUpdatesPaused(findChild<QAction *>(u"pauseAction"_s)->isChecked());
    showCenter();
}

/// Without a session only Activity has something to show.
void MainWindow::showCenter()
{
    const bool isActivity = m_pages->currentIndex() == int(PageId::Activity);
    if (m_session || isActivity)
        m_center->showContent();
    else if (!m_failure.isEmpty())
        m_center->showFailed(tr("This connection is not open"), m_failure);
    else
        m_center->showLoading(m_waitingNote);
}

void MainWindow::showPage(PageId id, const QString &objectId)
{
    m_sideBar->setCurrentPage(id);
    m_pages->setCurrentIndex(int(id));
    if (!objectId.isEmpty())
        page(id)->open(objectId);
    showCenter();
}

Page *MainWindow::page(PageId id) const
{
    return static_cast<Page *>(m_pages->widget(int(id)));
}

void MainWindow::showNotice(const QString &text)
{
    m_notice->showNotice(text);
}

void MainWindow::setColorScheme(Qt::ColorScheme scheme)
{
    if (auto *action = findChild<QAction *>(u"colorScheme:%1"_s.arg(int(scheme))))
        action->setChecked(true);
}

bool MainWindow::needSession()
{
    if (!m_session)
        showNotice(tr("No connection is open yet. Try again when one is."));
    return m_session;
}

void MainWindow::openNewBundle(const QString &path)
{
    if (!needSession())
        return;
    showPage(PageId::Bundles);
    m_bundles->openNewBundle(path);
}

void MainWindow::openDeployForm(const QString &bundleId)
{
    if (!needSession())
        return;
    showPage(PageId::Endpoints);
    m_endpoints->openDeployForm(bundleId);
}

void MainWindow::openAddConnection()
{
    auto *dialog = new AddConnectionDialog(this);
    connect(dialog, &AddConnectionDialog::added, this, &MainWindow::connectionAdded);
    dialog->open();
}

void MainWindow::confirmRemoval(const ConnectionInfo &info)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Remove connection"),
        tr("Remove “%1” and its key from this computer?").arg(info.name), QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("Nothing on the server changes."));
    QPushButton *remove = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    connect(remove, &QPushButton::clicked, this, [this, id = info.id] { Q_EMIT connectionRemoved(id); });
    box->open();
}

void MainWindow::refresh()
{
    if (m_session)
        m_session->refresh();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_closing || m_activities->runningCount() == 0)
        return QMainWindow::closeEvent(event);
    event->ignore();
    askToClose();
}

void MainWindow::askToClose()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Quit Gantry"),
        tr("%n change(s) are still under way. Quit and cancel?", nullptr, m_activities->runningCount()),
        QMessageBox::Cancel, this);
    box->setObjectName(u"closeBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("What a server has already accepted goes on there."));
    QPushButton *quit = box->addButton(tr("Quit"), QMessageBox::DestructiveRole);
    connect(quit, &QPushButton::clicked, this, [this] {
        m_closing = true;
        close();
    });
    box->open();
}

void MainWindow::setUpdatesPaused(bool paused)
{
    if (m_session)
        m_session->monitor()->setPaused(paused);
}

} // namespace gantry
