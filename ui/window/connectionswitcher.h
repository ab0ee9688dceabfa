// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connectioninfo.h"

#include <QPointer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QMenu;
class QToolButton;
QT_END_NAMESPACE

namespace gantry {

class IconLabel;
class Session;

/// Shows the open connection (colour, name, state, latency) and, as a menu, the others. Child of the window.
class ConnectionSwitcher : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionSwitcher(QWidget *parent = nullptr);

    void setConnections(const QList<ConnectionInfo> &connections);
    void setCurrent(const QString &connectionId);
    QString current() const { return m_current; }
    /// Null while none is open.
    void setSession(Session *session);

Q_SIGNALS:
    void chosen(const QString &connectionId);
    void addRequested();
    void removeRequested(const gantry::ConnectionInfo &info);

private:
    void fillMenu();
    void showState();
    const ConnectionInfo *currentInfo() const;

    QList<ConnectionInfo> m_connections;
    QString m_current;
    QPointer<Session> m_session;
    QToolButton *m_button;
    QMenu *m_menu;
    IconLabel *m_sign;
    QLabel *m_state;
};

} // namespace gantry
