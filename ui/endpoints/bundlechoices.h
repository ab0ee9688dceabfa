// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace gantry {

/// The bundles a deployment may choose from, newest first. Bundles are never replaced, only joined by newer ones of the
/// same name: where several share one, the times they were made tell them apart. Child of the fields.
class BundleChoices : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit BundleChoices(QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
    /// Empty where none or more than one has this name.
    QString onlyOneNamed(const QString &name) const;

private:
    QStringList idsNamed(const QString &name) const;
};

} // namespace gantry
