// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connectioninfo.h"
#include "ui/shared/page.h"

#include <QMainWindow>
#include <QPointer>

QT_BEGIN_NAMESPACE
class QStackedWidget;
QT_END_NAMESPACE

namespace gantry {

class ActivityModel;
class BundlesPage;
class ConnectionSwitcher;
class EndpointsPage;
class NoticeBar;
class Session;
class SideBar;
class StatePane;
class StatusLine;

/// The one window: connection switcher and pages on the left, the page on the right, a status line below. Takes folders
/// and zips dropped anywhere. Owned by the application, which owns sessions and models too.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(ActivityModel *activities, QWidget *parent = nullptr);
    ~MainWindow() override;

    void setConnections(const QList<ConnectionInfo> &connections);
    void setCurrentConnection(const QString &connectionId);
    /// The current connection's session.
    void setSession(Session *session);
    /// No session yet; `note` says what is going on meanwhile ("Starting the local server …").
    void setWaiting(const QString &note);
    /// No session, and why. Trying again chooses the connection anew.
    void setUnavailable(const QString &reason);

    void showPage(PageId id, const QString &objectId = {});
    Page *page(PageId id) const;
    /// Shows in the menu which one holds.
    void setColorScheme(Qt::ColorScheme scheme);
    /// A message above the page, until dismissed or replaced. Plain text; not modal.
    void showNotice(const QString &text);
    /// The New bundle form, for this folder, zip or Python file; empty to choose one there.
    void openNewBundle(const QString &path);
    /// The deploy form with this bundle chosen; empty to choose one there.
    void openDeployForm(const QString &bundleId);

public Q_SLOTS:
    void openAddConnection();
    void refresh();
    void setUpdatesPaused(bool paused);

Q_SIGNALS:
    void connectionChosen(const QString &connectionId);
    /// The key is to go to the key store and nowhere else.
    void connectionAdded(const gantry::ConnectionInfo &info, const QByteArray &apiKey);
    void connectionRemoved(const QString &connectionId);
    /// Unknown: as the system is.
    void colorSchemeChosen(Qt::ColorScheme scheme);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void askToClose();
    void buildPages(ActivityModel *activities);
    void buildLayout();
    QWidget *buildLeft();
    void connectParts(ActivityModel *activities);
    void addPage(Page *page);
    void giveSession(Session *session);
    void showCenter();
    void confirmRemoval(const ConnectionInfo &info);
    bool needSession();

    ActivityModel *m_activities;
    ConnectionSwitcher *m_switcher;
    SideBar *m_sideBar;
    NoticeBar *m_notice;
    StatusLine *m_status;
    QStackedWidget *m_pages;
    /// Stands in for the pages while there is no session.
    StatePane *m_center;
    BundlesPage *m_bundles;
    EndpointsPage *m_endpoints;
    QPointer<Session> m_session;
    QString m_waitingNote;
    QString m_failure;
    /// The user was told of running changes and closes all the same.
    bool m_closing = false;
};

} // namespace gantry
