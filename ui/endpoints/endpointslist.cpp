// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/endpointslist.h"

#include "models/endpoints/endpointsfiltermodel.h"
#include "models/endpoints/endpointsmodel.h"
#include "models/errors/errortext.h"
#include "models/session/session.h"
#include "ui/endpoints/endpointtone.h"
#include "ui/shared/appearance.h"
#include "ui/shared/fieldnote.h"
#include "ui/shared/pageheader.h"
#include "ui/shared/statepane.h"
#include "ui/shared/tables.h"
#include "ui/shared/tonedelegate.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace gantry {

using namespace Qt::StringLiterals;

EndpointsList::EndpointsList(QWidget *parent)
    : QWidget(parent)
    , m_filter(new QLineEdit)
    , m_count(new QLabel)
    , m_table(new QTableView)
    , m_filtered(new EndpointsFilterModel(this))
    , m_stale(new FieldNote)
{
    buildTable();
    m_pane = new StatePane(buildContent());
    m_pane->setEmptyIcon(Icon::Endpoints);
    auto *deploy = new QPushButton(tr("Deploy …"));
    deploy->setObjectName(u"newEndpointButton"_s);
    makePrimary(deploy);
    auto *header = new PageHeader(tr("Endpoints"));
    header->addAction(deploy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Space, 2 * Space, 2 * Space, Space);
    column->setSpacing(2 * Space);
    column->addWidget(header);
    column->addWidget(m_pane, 1);
    connect(deploy, &QPushButton::clicked, this, &EndpointsList::deployRequested);
    connect(m_pane, &StatePane::actionRequested, this, &EndpointsList::deployRequested);
    connect(m_pane, &StatePane::retryRequested, this, [this] { m_session->refresh(); });
}

void EndpointsList::buildTable()
{
    m_filtered->setSortRole(EndpointsModel::SortRole);
    m_table->setObjectName(u"endpointsTable"_s);
    m_table->setAccessibleName(tr("Endpoints"));
    m_table->setModel(m_filtered);
    m_table->setSortingEnabled(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->sortByColumn(EndpointsModel::Name, Qt::AscendingOrder);
    styleTable(m_table);
    m_table->setItemDelegateForColumn(EndpointsModel::Status,
        new ToneDelegate(
            [this](const QModelIndex &index) {
                const launch::Endpoint *endpoint =
                    m_session ? m_session->endpoints()->at(m_filtered->mapToSource(index).row()) : nullptr;
                return endpoint ? toneOf(*endpoint) : Tone::Muted;
            },
            m_table));
    connect(m_table, &QTableView::clicked, this, &EndpointsList::openIndex);
    connect(m_table, &QTableView::activated, this, &EndpointsList::openIndex);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filtered, signal, this, &EndpointsList::showCount);
    connect(m_filtered, &QAbstractItemModel::layoutChanged, this, &EndpointsList::showCount);
}

QWidget *EndpointsList::buildContent()
{
    m_filter->setObjectName(u"endpointFilter"_s);
    m_filter->setPlaceholderText(tr("Filter: words, or status:ready type:async gpu:a10 team:…"));
    m_filter->setClearButtonEnabled(true);
    m_count->setObjectName(u"endpointCount"_s);
    setTone(m_count, Tone::Muted);
    m_stale->setObjectName(u"endpointsStale"_s);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filtered->setFilterText(text);
        showCount();
    });
    auto *focusFilter = new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(focusFilter, &QShortcut::activated, this, [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });
    auto *bar = new QHBoxLayout;
    bar->setSpacing(Space);
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_count);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space);
    column->addLayout(bar);
    column->addWidget(m_stale);
    column->addWidget(m_table, 1);
    return content;
}

void EndpointsList::setSession(Session *session)
{
    if (m_session)
        m_session->endpoints()->disconnect(this);
    m_session = session;
    m_filtered->setSourceModel(session ? session->endpoints() : nullptr);
    if (session) {
        for (const auto &[section, width] : {std::pair(EndpointsModel::Name, 190),
                 std::pair(EndpointsModel::Status, 145), std::pair(EndpointsModel::Type, 80),
                 std::pair(EndpointsModel::Workers, 80), std::pair(EndpointsModel::Queue, 60),
                 std::pair(EndpointsModel::Gpus, 145), std::pair(EndpointsModel::BundleName, 120)})
            m_table->horizontalHeader()->resizeSection(section, width);
        connect(session->endpoints(), &EndpointsModel::loadStateChanged, this, &EndpointsList::showState);
        connect(session->endpoints(), &QAbstractItemModel::rowsRemoved, this, &EndpointsList::showState);
    }
    showState();
}

void EndpointsList::showState()
{
    const EndpointsModel *endpoints = m_session ? m_session->endpoints() : nullptr;
    const bool failed = endpoints && endpoints->loadState() == LoadState::Failed;
    if (endpoints && endpoints->rowCount() > 0)
        m_pane->showContent();
    else if (failed)
        m_pane->showError(*endpoints->error());
    else if (endpoints && endpoints->loadState() == LoadState::Ready)
        m_pane->showEmpty(tr("No endpoints yet"),
            tr("An endpoint runs a bundle in workers and takes requests. Deploy a bundle to make the first."),
            tr("Deploy …"));
    else
        m_pane->showLoading(tr("Reading the endpoints …"));
    //: when a list was last read, and what went wrong since
    m_stale->setNote(failed
            ? tr("These rows are as of %1. %2")
                  .arg(QLocale().toString(endpoints->asOf().time(), u"HH:mm:ss"_s), describe(*endpoints->error()).title)
            : QString(),
        Tone::Warn);
    showCount();
}

void EndpointsList::showCount()
{
    const int all = m_session ? m_session->endpoints()->rowCount() : 0;
    const int shown = m_filtered->rowCount();
    m_count->setText(shown == all ? tr("%n endpoint(s)", nullptr, all)
                                  : tr("%1 of %n endpoint(s)", nullptr, all).arg(QLocale().toString(shown)));
}

void EndpointsList::openIndex(const QModelIndex &index)
{
    Q_EMIT opened(index.siblingAtColumn(EndpointsModel::Name).data(EndpointsModel::IdRole).toString());
}

void EndpointsList::select(const QString &endpointId)
{
    const int row = m_session ? m_session->endpoints()->rowOf(endpointId) : -1;
    if (row >= 0)
        m_table->setCurrentIndex(m_filtered->mapFromSource(m_session->endpoints()->index(row, EndpointsModel::Name)));
}

} // namespace gantry
