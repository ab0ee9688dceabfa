// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connectioninfo.h"
#include "ui/shared/page.h"

#include <QMainWindow>

QT_BEGIN_NAMESPACE
class QStackedWidget;
QT_END_NAMESPACE

namespace gantry {

class ActivityModel;
class ConnectionSwitcher;
class Session;
class SideBar;

/// The one window: connection switcher and pages on the left, the page on the right, a status line below. Takes folders
/// and zips dropped anywhere. Owned by the application, which owns sessions and models too.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(ActivityModel *activities, QWidget *parent = nullptr);

    void setConnections(const QList<ConnectionInfo> &connections);
    /// Null while a connection is being opened or none is. `note` says what is going on meanwhile ("Starting the local
    /// server ..."), or why it failed.
    void setSession(Session *session, const QString &note = {});
    void setCurrentConnection(const QString &connectionId);
    void showPage(PageId id, const QString &objectId = {});
    Page *page(PageId id) const;
    /// A message above the page, until dismissed or replaced. Plain text; not modal.
    void showNotice(const QString &text);

Q_SIGNALS:
    void connectionChosen(const QString &connectionId);
    /// The key is to go to the key store and nowhere else.
    void connectionAdded(const gantry::ConnectionInfo &info, const QByteArray &apiKey);
    void connectionRemoved(const QString &connectionId);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildPages();
    void buildMenus();
    void buildStatusBar();
    void openNewBundle(const QString &path);

    ActivityModel *m_activities;
    ConnectionSwitcher *m_switcher;
    SideBar *m_sideBar;
    QStackedWidget *m_pages;
};

} // namespace gantry
