// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/endpointsmodel.h"

#include "models/endpoints/endpointtext.h"
#include "models/shared/plaintooltip.h"

#include <QLocale>

#include <algorithm>

namespace gantry {

using namespace Qt::StringLiterals;

namespace {

/// Everything a person may look for, with the prefixes that a filter knows.
QString haystackOf(const launch::Endpoint &endpoint)
{
    QStringList words{endpoint.name, endpoint.id, endpoint.bundleName, statusText(endpoint), typeText(endpoint.type),
        u"status:"_s + endpoint.status.text, u"status:"_s + statusText(endpoint), u"type:"_s + endpoint.type.text,
        u"owner:"_s + endpoint.createdBy};
    if (endpoint.resources && endpoint.resources->gpus > 0)
        words.append(u"gpu:"_s + endpoint.resources->gpuType);
    for (auto it = endpoint.labels.begin(); it != endpoint.labels.end(); ++it)
        words.append(it.key() + u':' + it.value());
    return words.join(u'\n').toLower();
}

} // namespace

EndpointsModel::EndpointsModel(QObject *parent) : MergingTableModel(parent) { }

void EndpointsModel::setLoading()
{
    setState(LoadState::Loading, {});
}

void EndpointsModel::setFailed(const http::Error &error)
{
    setState(LoadState::Failed, error);
}

void EndpointsModel::merge(const QList<launch::Endpoint> &endpoints)
{
    QList<launch::Endpoint> sorted = endpoints;
    std::ranges::stable_sort(sorted, {}, &launch::Endpoint::name);
    mergeRows(sorted);
    m_asOf = QDateTime::currentDateTimeUtc();
    setState(LoadState::Ready, {});
}

void EndpointsModel::setState(LoadState state, std::optional<http::Error> error)
{
    m_state = state;
    m_error = std::move(error);
    Q_EMIT loadStateChanged();
}

void EndpointsModel::rowChanged(int row, const launch::Endpoint &before)
{
    const launch::Endpoint &now = *at(row);
    if (now.status != before.status)
        Q_EMIT statusChanged(now.id);
}

void EndpointsModel::prepare(const launch::Endpoint &endpoint)
{
    m_haystacks.remove(endpoint.id);
}

void EndpointsModel::rowRemoved(const launch::Endpoint &gone)
{
    m_haystacks.remove(gone.id);
    Q_EMIT endpointRemoved(gone.id);
}

/// Made when a filter first asks: a list that nobody filters need not pay for it.
QString EndpointsModel::haystack(const launch::Endpoint &endpoint) const
{
    QString &known = m_haystacks[endpoint.id];
    if (known.isNull())
        known = haystackOf(endpoint);
    return known;
}

const launch::Endpoint *EndpointsModel::byName(const QString &name) const
{
    const auto it = std::ranges::find(endpoints(), name, &launch::Endpoint::name);
    return it == endpoints().end() ? nullptr : &*it;
}

int EndpointsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EndpointsModel::data(const QModelIndex &index, int role) const
{
    const launch::Endpoint *endpoint = index.isValid() ? at(index.row()) : nullptr;
    if (!endpoint)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return display(*endpoint, index.column());
    case Qt::ToolTipRole:
        return index.column() == Status ? plainToolTip(statusHint(*endpoint)) : QVariant();
    case Qt::AccessibleTextRole:
        return accessibleText(*endpoint, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Queue ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case IdRole:
        return endpoint->id;
    case SortRole:
        return sortKey(*endpoint, index.column());
    case StatusRole:
        return int(endpoint->status.value);
    case HaystackRole:
        return haystack(*endpoint);
    default:
        return {};
    }
}

QString EndpointsModel::display(const launch::Endpoint &endpoint, int column) const
{
    switch (column) {
    case Name:
        return endpoint.name;
    case Status:
        return statusText(endpoint);
    case Type:
        return typeText(endpoint.type);
    case Workers:
        return workersText(endpoint);
    case Queue:
        return endpoint.queuedItems ? QLocale().toString(*endpoint.queuedItems) : QString();
    case Gpus:
        return gpusText(endpoint);
    case BundleName:
        return endpoint.bundleName;
    case Updated:
        return QLocale().toString(endpoint.lastUpdatedAt.toLocalTime(), QLocale::ShortFormat);
    default:
        return {};
    }
}

/// Where the cell shows a sign or an empty field, the words for it.
QVariant EndpointsModel::accessibleText(const launch::Endpoint &endpoint, int column) const
{
    switch (column) {
    case Status: {
        const QString hint = statusHint(endpoint);
        return hint.isEmpty() ? statusText(endpoint) : tr("%1: %2").arg(statusText(endpoint), hint);
    }
    case Workers:
        return endpoint.deployment ? QVariant() : tr("Not known before the first build");
    case Queue:
        return endpoint.queuedItems ? QVariant() : tr("Not told by the server");
    default:
        return {};
    }
}

QVariant EndpointsModel::sortKey(const launch::Endpoint &endpoint, int column) const
{
    switch (column) {
    case Workers:
        return endpoint.deployment ? endpoint.deployment->availableWorkers.value_or(-1) : -2;
    case Queue:
        return endpoint.queuedItems.value_or(-1);
    case Gpus:
        return endpoint.resources ? endpoint.resources->gpus : -1;
    case Updated:
        return endpoint.lastUpdatedAt;
    default:
        return display(endpoint, column).toLower();
    }
}

QVariant EndpointsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Status:
        return tr("Status");
    case Type:
        return tr("Type");
    case Workers:
        return tr("Workers");
    case Queue:
        return tr("Queue");
    case Gpus:
        return tr("GPUs");
    case BundleName:
        return tr("Bundle");
    case Updated:
        return tr("Updated");
    default:
        return {};
    }
}

} // namespace gantry
