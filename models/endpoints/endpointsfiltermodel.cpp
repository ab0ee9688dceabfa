// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/endpointsfiltermodel.h"

#include "models/endpoints/endpointsmodel.h"

#include <algorithm>

namespace gantry {

namespace {

/// Where a word of the text begins so: "h100" in "nvidia-hopper-h100", but not "sync" in "async".
bool beginsAWord(QStringView text, QStringView part)
{
    for (qsizetype at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
        if (at == 0 || !text[at - 1].isLetterOrNumber())
            return true;
    }
    return false;
}

/// "gpu:h100" names a place and a part of its value.
bool occursAtPlace(QStringView haystack, QStringView word)
{
    const qsizetype colon = word.indexOf(u':');
    if (colon <= 0)
        return false;
    const QStringView place = word.first(colon + 1);
    const QStringView value = word.sliced(colon + 1);
    return std::ranges::any_of(haystack.tokenize(u'\n'),
        [=](QStringView line) { return line.startsWith(place) && beginsAWord(line.sliced(place.size()), value); });
}

} // namespace

EndpointsFilterModel::EndpointsFilterModel(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(EndpointsModel::SortRole);
    setDynamicSortFilter(false);
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, &EndpointsFilterModel::settle);
}

void EndpointsFilterModel::setSourceModel(QAbstractItemModel *model)
{
    if (sourceModel()) {
        disconnect(sourceModel(), &QAbstractItemModel::dataChanged, this, &EndpointsFilterModel::settleLater);
        disconnect(sourceModel(), &QAbstractItemModel::rowsInserted, this, &EndpointsFilterModel::settleSoon);
    }
    QSortFilterProxyModel::setSourceModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::dataChanged, this, &EndpointsFilterModel::settleLater);
    connect(model, &QAbstractItemModel::rowsInserted, this, &EndpointsFilterModel::settleSoon);
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
    return std::ranges::all_of(
        m_words, [&](const QString &word) { return haystack.contains(word) || occursAtPlace(haystack, word); });
}

/// Thousands of names are compared in place, without a copy of each in small letters.
bool EndpointsFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto *endpoints = qobject_cast<const EndpointsModel *>(sourceModel());
    if (!endpoints || left.column() != EndpointsModel::Name)
        return QSortFilterProxyModel::lessThan(left, right);
    return endpoints->at(left.row())->name.compare(endpoints->at(right.row())->name, Qt::CaseInsensitive) < 0;
}

void EndpointsFilterModel::settleLater()
{
    // Not started anew by each change: a list that changes all the time would never settle.
    if (!m_settle.isActive())
        m_settle.start(m_settleTime);
}

void EndpointsFilterModel::settleSoon()
{
    // Once for all that one refresh brings.
    m_settle.start(std::chrono::milliseconds(0));
}

void EndpointsFilterModel::settle()
{
    if (!m_words.isEmpty())
        invalidateRowsFilter();
    if (sortColumn() >= 0)
        sort(sortColumn(), sortOrder());
}

} // namespace gantry
