// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/endpointsfiltermodel.h"

#include "models/endpoints/endpointsmodel.h"

#include <algorithm>

namespace gantry {

EndpointsFilterModel::EndpointsFilterModel(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(EndpointsModel::SortRole);
}

void EndpointsFilterModel::setFilterText(const QString &text)
{
    m_words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

bool EndpointsFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    const QString haystack = sourceModel()->index(row, 0, parent).data(EndpointsModel::HaystackRole).toString();
    return std::ranges::all_of(m_words, [&](const QString &word) {
        // "gpu:h100" names a place and a part of its value.
        const qsizetype colon = word.indexOf(u':');
        if (colon <= 0)
            return haystack.contains(word);
        const QString place = word.first(colon + 1);
        const QString value = word.sliced(colon + 1);
        const QStringList lines = haystack.split(u'\n');
        return std::ranges::any_of(lines,
            [&](const QString &line) { return line.startsWith(place) && line.sliced(place.size()).contains(value); });
    });
}

} // namespace gantry
