// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundles/bundlespage.h"

#include "models/bundles/bundlesmodel.h"
#include "models/session/session.h"
#include "ui/bundles/bundledetail.h"
#include "ui/bundles/newbundleform.h"
#include "ui/shared/appearance.h"
#include "ui/shared/pageheader.h"
#include "ui/shared/statepane.h"
#include "ui/shared/tables.h"
#include "ui/shared/theme.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace gantry {

using namespace Qt::StringLiterals;

BundlesPage::BundlesPage(QWidget *parent)
    : Page(PageId::Bundles, parent)
    , m_stack(new QStackedWidget)
    , m_filter(new QLineEdit)
    , m_table(new QTableView)
    , m_sorted(new QSortFilterProxyModel(this))
    , m_detail(new BundleDetail)
    , m_form(new NewBundleForm)
{
    m_stack->addWidget(buildList());
    m_stack->addWidget(m_form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(m_detail, &BundleDetail::deployRequested, this, &Page::deployRequested);
    connect(m_form, &NewBundleForm::closeRequested, this, &BundlesPage::showList);
    connect(m_form, &NewBundleForm::created, this, [this](const QString &id) {
        showList();
        open(id);
    });
}

QWidget *BundlesPage::buildList()
{
    buildTable();
    m_pane = new StatePane(buildContent());
    m_pane->setEmptyIcon(Icon::Bundles);
    auto *create = new QPushButton(tr("New bundle …"));
    create->setObjectName(u"newBundleButton"_s);
    makePrimary(create);
    auto *header = new PageHeader(tr("Bundles"));
    header->setSubtitle(tr("Drop a folder, a zip or a Python file anywhere on this window to make one"));
    header->addAction(create);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(2 * Space, 2 * Space, 2 * Space, Space);
    column->setSpacing(2 * Space);
    column->addWidget(header);
    column->addWidget(m_pane, 1);
    connect(create, &QPushButton::clicked, this, [this] { openNewBundle({}); });
    connect(m_pane, &StatePane::actionRequested, this, [this] { openNewBundle({}); });
    connect(m_pane, &StatePane::retryRequested, this, [this] {
        if (m_session)
            m_session->refresh();
    });
    return list;
}

void BundlesPage::buildTable()
{
    m_sorted->setSortRole(BundlesModel::SortRole);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setFilterKeyColumn(-1);
    m_table->setObjectName(u"bundlesTable"_s);
    m_table->setAccessibleName(tr("Bundles"));
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->sortByColumn(BundlesModel::Created, Qt::DescendingOrder);
    styleTable(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BundlesPage::showSelected);
    connect(m_sorted, &QAbstractItemModel::dataChanged, this, &BundlesPage::showSelected);
    connect(m_sorted, &QAbstractItemModel::rowsInserted, this, &BundlesPage::selectWanted);
}

QWidget *BundlesPage::buildContent()
{
    m_filter->setObjectName(u"bundlesFilter"_s);
    m_filter->setPlaceholderText(tr("Filter by name, kind, framework or id"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(Space);
    splitter->addWidget(left);
    splitter->addWidget(m_detail);
    splitter->setSizes({560, 400});
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    return splitter;
}

void BundlesPage::setSession(Session *session)
{
    if (m_session)
        m_session->bundles()->disconnect(this);
    m_session = session;
    m_form->setSession(session);
    m_sorted->setSourceModel(session ? session->bundles() : nullptr);
    if (session) {
        for (const auto &[section, width] : {std::pair(BundlesModel::Name, 200), std::pair(BundlesModel::Kind, 90),
                 std::pair(BundlesModel::FrameworkColumn, 170), std::pair(BundlesModel::Created, 130)})
            m_table->horizontalHeader()->resizeSection(section, width);
        // Shown beside the list; the filter looks at it all the same.
        m_table->hideColumn(BundlesModel::Id);
        connect(session->bundles(), &BundlesModel::loadStateChanged, this, &BundlesPage::showState);
        connect(session->bundles(), &QAbstractItemModel::rowsRemoved, this, &BundlesPage::showState);
    }
    showState();
    showSelected();
}

void BundlesPage::showState()
{
    const BundlesModel *bundles = m_session ? m_session->bundles() : nullptr;
    const bool hasRows = bundles && bundles->rowCount() > 0;
    if (hasRows)
        m_pane->showContent();
    else if (!bundles || bundles->loadState() == LoadState::Loading || bundles->loadState() == LoadState::Idle)
        m_pane->showLoading(tr("Reading the bundles …"));
    else if (bundles->loadState() == LoadState::Failed)
        m_pane->showError(*bundles->error());
    else
        m_pane->showEmpty(tr("No bundles yet"),
            tr("A bundle is a model's code, weights and requirements. Drop a folder or a zip here to make the first."),
            tr("New bundle …"));
    if (hasRows && !m_table->currentIndex().isValid())
        selectFirstRow(m_table);
}

void BundlesPage::showSelected()
{
    const QModelIndex current = m_table->currentIndex();
    const QString id = current.data(BundlesModel::IdRole).toString();
    const launch::Bundle *bundle = m_session ? m_session->bundles()->byId(id) : nullptr;
    m_detail->setVisible(bundle != nullptr);
    if (bundle)
        m_detail->setBundle(*bundle);
}

void BundlesPage::open(const QString &bundleId)
{
    m_wanted = bundleId;
    selectWanted();
}

void BundlesPage::selectWanted()
{
    if (m_wanted.isEmpty() || !m_session)
        return;
    const int row = m_session->bundles()->rowOf(m_wanted);
    if (row < 0)
        return;
    // A filter that hides it would make it look lost.
    if (!m_sorted->mapFromSource(m_session->bundles()->index(row, 0)).isValid())
        m_filter->clear();
    m_wanted.clear();
    m_table->setCurrentIndex(m_sorted->mapFromSource(m_session->bundles()->index(row, 0)));
}

void BundlesPage::openNewBundle(const QString &path)
{
    m_stack->setCurrentWidget(m_form);
    m_form->start(path);
}

void BundlesPage::showList()
{
    m_stack->setCurrentIndex(0);
}

} // namespace gantry
