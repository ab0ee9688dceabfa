// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace gantry {

/// A table model over a list that is kept in step with a server: mergeRows() brings the rows to what the server told,
/// by id and in its order, through inserts, removals, moves and changes, never a reset, so that selections and scroll
/// positions survive. T needs a member `id` and ==. Base of the models; GUI thread.
template <typename T>
class MergingTableModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    const T *at(int row) const { return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr; }
    const T *byId(const QString &id) const { return at(rowOf(id)); }

    int rowOf(const QString &id) const
    {
        const auto it = m_rowById.constFind(id);
        if (it == m_rowById.constEnd())
            return -1;
        if (*it < m_rows.size() && m_rows[*it].id == id)
            return *it;
        countRows();
        return m_rowById.value(id);
    }

    /// Whether dataChanged() of these rows tells of this one: whoever shows one row need not look at every change.
    bool isAmong(const QString &id, const QModelIndex &first, const QModelIndex &last) const
    {
        const int row = rowOf(id);
        return row >= first.row() && row <= last.row();
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }

protected:
    const QList<T> &rows() const { return m_rows; }

    /// The row is about to be shown, new or changed: what data() needs of it has to be ready when views hear of it.
    virtual void prepare(const T &) { }
    /// After dataChanged() was sent for the row.
    virtual void rowChanged(int, const T &) { }
    virtual void rowRemoved(const T &) { }

    void mergeRows(const QList<T> &told)
    {
        QSet<QString> ids;
        ids.reserve(told.size());
        for (const T &item : told)
            ids.insert(item.id);
        const QList<T> wanted = ids.size() == told.size() ? told : withoutRepeats(told);
        removeAllBut(ids);
        for (int row = 0; row < wanted.size();) {
            if (const int fresh = countFresh(wanted, row); fresh > 0) {
                addRun(row, wanted.sliced(row, fresh));
                row += fresh;
                continue;
            }
            bringTo(row, wanted[row].id);
            update(row, wanted[row]);
            ++row;
        }
    }

private:
    static QList<T> withoutRepeats(QList<T> items)
    {
        QSet<QString> seen;
        items.removeIf([&seen](const T &item) {
            const qsizetype before = seen.size();
            seen.insert(item.id);
            return seen.size() == before;
        });
        return items;
    }

    void removeAllBut(const QSet<QString> &ids)
    {
        const auto isGone = [this, &ids](int row) { return !ids.contains(m_rows[row].id); };
        for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
            if (!isGone(last))
                continue;
            int first = last;
            while (first > 0 && isGone(first - 1))
                --first;
            removeRun(first, last);
            last = first;
        }
    }

    void removeRun(int first, int last)
    {
        const QList<T> gone = m_rows.sliced(first, last - first + 1);
        beginRemoveRows({}, first, last);
        m_rows.remove(first, gone.size());
        for (const T &item : gone)
            m_rowById.remove(item.id);
        m_counted = std::min(m_counted, first);
        endRemoveRows();
        for (const T &item : gone)
            rowRemoved(item);
    }

    /// How many items from here on are not in the table yet: they come in with one insertion.
    int countFresh(const QList<T> &wanted, int from) const
    {
        int to = from;
        while (to < wanted.size() && !m_rowById.contains(wanted[to].id))
            ++to;
        return to - from;
    }

    void addRun(int row, const QList<T> &items)
    {
        for (const T &item : items)
            prepare(item);
        beginInsertRows({}, row, row + int(items.size()) - 1);
        const bool atEnd = row == m_rows.size();
        if (atEnd)
            m_rows.append(items);
        else
            m_rows = m_rows.first(row) + items + m_rows.sliced(row);
        for (int i = 0; i < items.size(); ++i)
            m_rowById.insert(items[i].id, row + i);
        m_counted = std::min(m_counted, row);
        endInsertRows();
    }

    void bringTo(int row, const QString &id)
    {
        if (m_rows[row].id == id)
            return;
        const int from = rowOf(id);
        beginMoveRows({}, from, from, {}, row);
        m_rows.move(from, row);
        m_counted = std::min(m_counted, row);
        endMoveRows();
    }

    void update(int row, const T &item)
    {
        if (m_rows[row] == item)
            return;
        prepare(item);
        const T before = std::exchange(m_rows[row], item);
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        rowChanged(row, before);
    }

    void countRows() const
    {
        for (; m_counted < m_rows.size(); ++m_counted)
            m_rowById.insert(m_rows[m_counted].id, m_counted);
    }

    QList<T> m_rows;
    /// Holds every row's id. The number is right for the first m_counted rows and a guess for the others, so that many
    /// insertions do not count the whole table each time.
    mutable QHash<QString, int> m_rowById;
    mutable int m_counted = 0;
};

} // namespace gantry
