// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace gantry {

/// A table model over a list that is kept in step with a server: merge() brings the rows to what the server told, by id
/// and in its order, through inserts, removals, moves and changes, never a reset, so that selections and scroll
/// positions survive. T needs a member `id` and ==. Base of the models; GUI thread.
template <typename T>
class MergingTableModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    const T *at(int row) const { return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr; }
    int rowOf(const QString &id) const { return m_rowById.value(id, -1); }
    const T *byId(const QString &id) const { return at(rowOf(id)); }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }

protected:
    const QList<T> &rows() const { return m_rows; }

    /// After dataChanged() was sent for the row.
    virtual void rowChanged(int row, const T &before) = 0;
    virtual void rowAdded(int row) = 0;
    virtual void rowRemoved(const T &gone) = 0;

    void mergeRows(const QList<T> &wanted)
    {
        removeMissing(wanted);
        for (int row = 0; row < wanted.size(); ++row) {
            placeRow(row, wanted[row]);
            updateRow(row, wanted[row]);
        }
    }

private:
    void removeMissing(const QList<T> &wanted)
    {
        QSet<QString> ids;
        ids.reserve(wanted.size());
        for (const T &item : wanted)
            ids.insert(item.id);
        const qsizetype before = m_rows.size();
        for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
            if (!ids.contains(m_rows[row].id))
                removeRowAt(row);
        }
        if (before != m_rows.size())
            indexFrom(0);
    }

    void removeRowAt(int row)
    {
        beginRemoveRows({}, row, row);
        const T gone = m_rows.takeAt(row);
        m_rowById.remove(gone.id);
        endRemoveRows();
        rowRemoved(gone);
    }

    void placeRow(int row, const T &item)
    {
        if (row < m_rows.size() && m_rows[row].id == item.id)
            return;
        if (const int from = rowOf(item.id); from >= 0) {
            beginMoveRows({}, from, from, {}, row);
            m_rows.move(from, row);
            indexFrom(row);
            endMoveRows();
            return;
        }
        beginInsertRows({}, row, row);
        m_rows.insert(row, item);
        // At the end, as in a first fill, nothing behind it has to be counted anew.
        indexFrom(row);
        endInsertRows();
        rowAdded(row);
    }

    void updateRow(int row, const T &item)
    {
        if (m_rows[row] == item)
            return;
        const T before = std::exchange(m_rows[row], item);
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        rowChanged(row, before);
    }

    void indexFrom(int row)
    {
        for (; row < m_rows.size(); ++row)
            m_rowById.insert(m_rows[row].id, row);
    }

    QList<T> m_rows;
    QHash<QString, int> m_rowById;
};

} // namespace gantry
