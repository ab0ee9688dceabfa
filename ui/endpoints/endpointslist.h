// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QTableView;
QT_END_NAMESPACE

namespace gantry {

class EndpointsFilterModel;
class FieldNote;
class Session;
class StatePane;

/// The endpoints of a connection, thousands of them, filtered while typing. Child of the Endpoints page.
class EndpointsList : public QWidget
{
    Q_OBJECT
public:
    explicit EndpointsList(QWidget *parent = nullptr);

    /// Null when no connection is open.
    void setSession(Session *session);
    void select(const QString &endpointId);

Q_SIGNALS:
    void opened(const QString &endpointId);
    void deployRequested();

private:
    QWidget *buildContent();
    void buildTable();
    void showState();
    void showCount();
    void openIndex(const QModelIndex &index);

    QPointer<Session> m_session;
    QLineEdit *m_filter;
    QLabel *m_count;
    QTableView *m_table;
    EndpointsFilterModel *m_filtered;
    FieldNote *m_stale;
    StatePane *m_pane = nullptr;
};

} // namespace gantry
