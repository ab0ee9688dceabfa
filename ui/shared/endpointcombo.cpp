// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/endpointcombo.h"

#include "models/endpoints/endpointsmodel.h"

#include <QSortFilterProxyModel>

namespace gantry {

EndpointCombo::EndpointCombo(QWidget *parent) : QComboBox(parent), m_sorted(new QSortFilterProxyModel(this))
{
    m_sorted->setSortRole(EndpointsModel::SortRole);
    m_sorted->sort(EndpointsModel::Name);
    setModel(m_sorted);
    setModelColumn(EndpointsModel::Name);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(20);
    setPlaceholderText(tr("No endpoint"));
    connect(this, &QComboBox::currentIndexChanged, this, &EndpointCombo::report);
    // Whoever chooses by hand does not wait for another any more.
    connect(this, &QComboBox::activated, this, [this] { m_wanted.clear(); });
    connect(m_sorted, &QAbstractItemModel::rowsInserted, this, &EndpointCombo::chooseWanted);
}

void EndpointCombo::setEndpoints(EndpointsModel *endpoints)
{
    m_endpoints = endpoints;
    m_sorted->setSourceModel(endpoints);
    chooseWanted();
    report();
}

QString EndpointCombo::endpointId() const
{
    return m_sorted->index(currentIndex(), EndpointsModel::Name).data(EndpointsModel::IdRole).toString();
}

void EndpointCombo::choose(const QString &endpointId)
{
    m_wanted = endpointId;
    chooseWanted();
}

void EndpointCombo::chooseWanted()
{
    const int row = m_endpoints && !m_wanted.isEmpty() ? m_endpoints->rowOf(m_wanted) : -1;
    if (row >= 0) {
        m_wanted.clear();
        setCurrentIndex(m_sorted->mapFromSource(m_endpoints->index(row, EndpointsModel::Name)).row());
    } else if (currentIndex() < 0 && count() > 0) {
        setCurrentIndex(0);
    }
}

/// The index of an endpoint changes when others come and go, too.
void EndpointCombo::report()
{
    const QString id = endpointId();
    if (std::exchange(m_reported, id) != id)
        Q_EMIT endpointChanged(id);
}

} // namespace gantry
