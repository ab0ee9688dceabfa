// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/activitymodel.h"

#include "models/errors/errortext.h"
#include "models/shared/plaintooltip.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace gantry {

namespace {

double fractionOf(const Activity &activity)
{
    if (activity.state() == Activity::State::Succeeded)
        return 1;
    return activity.total() > 0 ? double(activity.done()) / double(activity.total()) : -1;
}

QVariant display(const Activity &activity, int column)
{
    switch (column) {
    case ActivityModel::What:
        return activity.title();
    case ActivityModel::Where:
        return activity.connectionName();
    case ActivityModel::Status:
        return activity.step();
    case ActivityModel::Progress:
        return fractionOf(activity) < 0 ? QString()
                                        : QLocale().toString(int(fractionOf(activity) * 100)) + QLocale().percent();
    case ActivityModel::Started:
        return QLocale().toString(activity.startedAt().time(), QLocale::ShortFormat);
    default:
        return {};
    }
}

} // namespace

ActivityModel::ActivityModel(QObject *parent) : QAbstractTableModel(parent) { }

Activity *ActivityModel::add(const QString &title, const QString &connectionName)
{
    beginInsertRows({}, 0, 0);
    auto *activity = new Activity(title, connectionName, this);
    m_activities.prepend(activity);
    endInsertRows();
    connect(activity, &Activity::changed, this, [this, activity] { onChanged(activity); });
    connect(activity, &Activity::finished, this, [this, activity] { Q_EMIT activityFinished(activity); });
    countRunning();
    return activity;
}

int ActivityModel::runningCount() const
{
    return int(std::ranges::count(m_activities, Activity::State::Running, &Activity::state));
}

void ActivityModel::clearFinished()
{
    for (int row = int(m_activities.size()) - 1; row >= 0; --row) {
        if (m_activities[row]->state() == Activity::State::Running)
            continue;
        beginRemoveRows({}, row, row);
        m_activities.takeAt(row)->deleteLater();
        endRemoveRows();
    }
}

void ActivityModel::onChanged(Activity *activity)
{
    const int row = int(m_activities.indexOf(activity));
    if (row < 0)
        return;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    countRunning();
}

void ActivityModel::countRunning()
{
    if (std::exchange(m_running, runningCount()) != m_running)
        Q_EMIT runningCountChanged(m_running);
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_activities.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    const Activity *activity = index.isValid() ? at(index.row()) : nullptr;
    if (!activity)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return display(*activity, index.column());
    case Qt::ToolTipRole:
        return activity->error() ? plainToolTip(describeWhole(*activity->error())) : QVariant();
    case StateRole:
        return int(activity->state());
    case FractionRole:
        return fractionOf(*activity);
    case SortRole:
        return index.column() == Started ? QVariant(activity->startedAt()) : display(*activity, index.column());
    default:
        return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("What");
    case Where:
        return tr("Connection");
    case Status:
        return tr("Status");
    case Progress:
        return tr("Progress");
    case Started:
        return tr("Started");
    default:
        return {};
    }
}

} // namespace gantry
