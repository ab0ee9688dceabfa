// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bundle/bundlescan.h"

#include <QAbstractItemModel>

namespace gantry {

/// The files of a scan in groups: those that are sent, then those left out, by reason. Two levels. Owned by the view
/// that shows it.
class BundleFilesModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Path, Size, ColumnCount };
    enum Role {
        ReasonRole = Qt::UserRole + 1, ///< ScannedFile::Reason as int
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setScan(const BundleScan &scan);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group
    {
        ScannedFile::Reason reason;
        QList<ScannedFile> files;
        qint64 size = 0;
    };
    QVariant groupData(const Group &group, int column, int role) const;

    QList<Group> m_groups;
};

/// Why files are left out, as a heading: "Caches and build results".
QString reasonText(ScannedFile::Reason reason);

} // namespace gantry
