// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QStatusBar>

QT_BEGIN_NAMESPACE
class QLabel;
class QToolButton;
QT_END_NAMESPACE

namespace gantry {

class ActivityModel;
class Session;

/// The line at the window's foot: what was last changed, how the connection stands, and how often it is asked. Child of
/// the window.
class StatusLine : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusLine(ActivityModel *activities, QWidget *parent = nullptr);

    /// Null while none is open.
    void setSession(Session *session);

Q_SIGNALS:
    void activityClicked();

private:
    void showActivity();
    void showConnection();

    ActivityModel *m_activities;
    QPointer<Session> m_session;
    QToolButton *m_activity;
    QLabel *m_connection;
};

} // namespace gantry
