// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QTimer>

#include <chrono>

namespace gantry {

/// Sorts and filters an EndpointsModel. Every word of the filter must occur somewhere in a row's columns or labels;
/// "status:", "type:", "gpu:", "owner:" and any label's key narrow a word to that place. A live refresh changes rows
/// where they are; their order and the filter follow at most once a second, since sorting thousands of rows for each
/// changed one would hold up the window. New rows find their place at once. Owned by the page.
class EndpointsFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit EndpointsFilterModel(QObject *parent = nullptr);

    void setFilterText(const QString &text);
    void setSourceModel(QAbstractItemModel *model) override;
    /// Tests shorten it.
    void setSettleTime(std::chrono::milliseconds pause) { m_settleTime = pause; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void settle();
    void settleLater();
    void settleSoon();

    QStringList m_words;
    QTimer m_settle;
    std::chrono::milliseconds m_settleTime{1000};
};

} // namespace gantry
