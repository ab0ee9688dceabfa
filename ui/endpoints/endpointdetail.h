// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/launch/endpointtypes.h"

#include <QPointer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
class QTabWidget;
QT_END_NAMESPACE

namespace gantry {

class ConfigurationTab;
class FieldNote;
class IconLabel;
class LogPanel;
class MonitorTab;
class PageHeader;
class Session;

/// One endpoint: status and why, live charts, configuration, logs, and what can be done with it. Child of the Endpoints
/// page.
class EndpointDetail : public QWidget
{
    Q_OBJECT
public:
    explicit EndpointDetail(QWidget *parent = nullptr);

    /// Null when no connection is open.
    void setSession(Session *session);
    void setEndpoint(const QString &id);
    QString endpointId() const { return m_id; }

Q_SIGNALS:
    void closeRequested();
    void predictRequested(const QString &endpointId);
    void editRequested(const QString &endpointId);

private:
    void buildHeader();
    void buildTabs();
    void showEndpoint();
    void restart();
    void askToDelete();
    const launch::Endpoint *endpoint() const;

    QPointer<Session> m_session;
    QString m_id;
    PageHeader *m_header;
    FieldNote *m_reason;
    IconLabel *m_sign;
    QPushButton *m_predict;
    QPushButton *m_edit;
    QPushButton *m_restart;
    QPushButton *m_delete;
    QTabWidget *m_tabs;
    MonitorTab *m_monitor;
    ConfigurationTab *m_configuration;
    LogPanel *m_logs;
};

} // namespace gantry
