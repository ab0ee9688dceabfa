// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activitypage.h"

#include "models/activity/activitymodel.h"
#include "ui/activity/activitydetail.h"
#include "ui/activity/activitytone.h"
#include "ui/shared/pageheader.h"
#include "ui/shared/statepane.h"
#include "ui/shared/tables.h"
#include "ui/shared/tonedelegate.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace gantry {

using namespace Qt::StringLiterals;

ActivityPage::ActivityPage(ActivityModel *activities, QWidget *parent)
    : Page(PageId::Activity, parent)
    , m_activities(activities)
    , m_table(new QTableView)
    , m_detail(new ActivityDetail)
    , m_clear(new QPushButton(tr("Clear finished")))
{
    m_clear->setObjectName(u"clearFinishedButton"_s);
    buildTable();
    buildLayout();
    connect(m_clear, &QPushButton::clicked, m_activities, &ActivityModel::clearFinished);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_activities, signal, this, &ActivityPage::showState);
    connect(m_activities, &ActivityModel::runningCountChanged, this, &ActivityPage::showState);
    showState();
}

void ActivityPage::buildTable()
{
    m_table->setObjectName(u"activitiesTable"_s);
    m_table->setAccessibleName(tr("Activities"));
    m_table->setModel(m_activities);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    styleTable(m_table);
    m_table->setItemDelegateForColumn(ActivityModel::What,
        new ToneDelegate(
            [](const QModelIndex &index) {
                return toneOf(Activity::State(index.data(ActivityModel::StateRole).toInt()));
            },
            m_table));
    m_table->setItemDelegateForColumn(
        ActivityModel::Progress, new ProgressDelegate(ActivityModel::FractionRole, m_table));
    QHeaderView *header = m_table->horizontalHeader();
    header->resizeSection(ActivityModel::What, 280);
    header->resizeSection(ActivityModel::Where, 150);
    header->resizeSection(ActivityModel::Status, 300);
    header->resizeSection(ActivityModel::Progress, 100);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ActivityPage::showSelected);
}

void ActivityPage::buildLayout()
{
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(m_table, 1);
    inner->addWidget(m_detail);
    m_pane = new StatePane(content);
    m_pane->setEmptyIcon(Icon::Activity);
    auto *header = new PageHeader(tr("Activity"));
    header->setSubtitle(tr("Every change made to a server since Gantry was started"));
    header->addAction(m_clear);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Space, 2 * Space, 2 * Space, Space);
    column->setSpacing(2 * Space);
    column->addWidget(header);
    column->addWidget(m_pane, 1);
}

void ActivityPage::showState()
{
    const int count = m_activities->rowCount();
    m_clear->setEnabled(count > m_activities->runningCount());
    if (count == 0)
        m_pane->showEmpty(tr("Nothing has been changed yet"),
            tr("Uploads, deployments and deletions appear here, with their progress and, should one fail, the "
               "reason."));
    else
        m_pane->showContent();
    if (count > 0 && !m_table->currentIndex().isValid())
        selectFirstRow(m_table);
}

void ActivityPage::showSelected()
{
    const QModelIndex current = m_table->currentIndex();
    m_detail->setActivity(current.isValid() ? m_activities->at(current.row()) : nullptr);
}

} // namespace gantry
