// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/page.h"

QT_BEGIN_NAMESPACE
class QPushButton;
class QTableView;
QT_END_NAMESPACE

namespace gantry {

class ActivityDetail;
class ActivityModel;
class StatePane;

/// Every change to every server since the start, newest first, with cancel, retry and the reason of a failure. Owned by
/// the window; the model outlives it.
class ActivityPage : public Page
{
    Q_OBJECT
public:
    explicit ActivityPage(ActivityModel *activities, QWidget *parent = nullptr);

    /// Activities are those of all connections.
    void setSession(Session *) override { }

private:
    void buildTable();
    void buildLayout();
    void showState();
    void showSelected();

    ActivityModel *m_activities;
    QTableView *m_table;
    ActivityDetail *m_detail;
    StatePane *m_pane = nullptr;
    QPushButton *m_clear;
};

} // namespace gantry
