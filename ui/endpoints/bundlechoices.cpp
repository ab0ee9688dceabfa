// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/bundlechoices.h"

#include "models/bundles/bundlesmodel.h"

namespace gantry {

BundleChoices::BundleChoices(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(BundlesModel::SortRole);
    sort(BundlesModel::Created, Qt::DescendingOrder);
}

QVariant BundleChoices::data(const QModelIndex &index, int role) const
{
    const QVariant own = QSortFilterProxyModel::data(index, role);
    if (role != Qt::DisplayRole || index.column() != BundlesModel::Name || idsNamed(own.toString()).size() < 2)
        return own;
    const QModelIndex created = index.siblingAtColumn(BundlesModel::Created);
    return tr("%1 (%2)").arg(own.toString(), QSortFilterProxyModel::data(created, role).toString());
}

QString BundleChoices::onlyOneNamed(const QString &name) const
{
    const QStringList ids = idsNamed(name);
    return ids.size() == 1 ? ids.first() : QString();
}

QStringList BundleChoices::idsNamed(const QString &name) const
{
    QStringList ids;
    const auto *bundles = qobject_cast<const BundlesModel *>(sourceModel());
    for (int row = 0; bundles && row < bundles->rowCount(); ++row) {
        if (bundles->at(row)->name == name)
            ids.append(bundles->at(row)->id);
    }
    return ids;
}

} // namespace gantry
