// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace gantry {

/// Sorts and filters an EndpointsModel. Every word of the filter must occur somewhere in a row's columns or labels;
/// "status:", "type:", "gpu:", "owner:" and any label's key narrow a word to that place. Owned by the page.
class EndpointsFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit EndpointsFilterModel(QObject *parent = nullptr);

    void setFilterText(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

} // namespace gantry
