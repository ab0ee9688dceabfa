// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bundle/bundlefilesmodel.h"

#include <QLocale>

#include <array>

namespace gantry {

using Reason = ScannedFile::Reason;

QString reasonText(Reason reason)
{
    switch (reason) {
    case Reason::Included:
        return BundleFilesModel::tr("Sent");
    case Reason::Cache:
        return BundleFilesModel::tr("Left out: caches and build results");
    case Reason::VirtualEnvironment:
        return BundleFilesModel::tr("Left out: virtual environments");
    case Reason::VersionControl:
        return BundleFilesModel::tr("Left out: version control");
    case Reason::LikelySecret:
        return BundleFilesModel::tr("Left out: likely secrets");
    case Reason::Editor:
        return BundleFilesModel::tr("Left out: files of editors and systems");
    case Reason::Link:
        return BundleFilesModel::tr("Left out: links");
    }
    return {};
}

void BundleFilesModel::setScan(const BundleScan &scan)
{
    static constexpr std::array Order{Reason::Included, Reason::LikelySecret, Reason::Link, Reason::VirtualEnvironment,
        Reason::Cache, Reason::VersionControl, Reason::Editor};
    beginResetModel();
    m_groups.clear();
    for (const Reason reason : Order) {
        Group group{.reason = reason, .files = {}};
        for (const ScannedFile &file : scan.files) {
            if (file.reason != reason)
                continue;
            group.files.append(file);
            group.size += file.size;
        }
        if (!group.files.isEmpty())
            m_groups.append(group);
    }
    endResetModel();
}

/// A group's own index carries 0; a file's carries the number of its group, counted from 1.
QModelIndex BundleFilesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : 0);
}

QModelIndex BundleFilesModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(int(index.internalId() - 1), 0, quintptr(0));
}

int BundleFilesModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return int(m_groups[parent.row()].files.size());
}

int BundleFilesModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant BundleFilesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == Size)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (index.internalId() == 0)
        return groupData(m_groups[index.row()], index.column(), role);
    const Group &group = m_groups[qsizetype(index.internalId() - 1)];
    const ScannedFile &file = group.files[index.row()];
    if (role == Qt::DisplayRole)
        return index.column() == Path ? file.path : QLocale().formattedDataSize(file.size, 1);
    return role == ReasonRole ? QVariant(int(group.reason)) : QVariant();
}

QVariant BundleFilesModel::groupData(const Group &group, int column, int role) const
{
    if (role == ReasonRole)
        return int(group.reason);
    if (role != Qt::DisplayRole)
        return {};
    if (column == Size)
        return QLocale().formattedDataSize(group.size, 1);
    //: a group of files and how many there are: "Sent (12)"
    return tr("%1 (%2)").arg(reasonText(group.reason), QLocale().toString(group.files.size()));
}

QVariant BundleFilesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Path ? tr("File") : tr("Size");
}

} // namespace gantry
