// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/activity.h"

#include <QAbstractTableModel>

namespace gantry {

/// Every change to every server since the start, newest first. Owns its activities; owned by the application.
class ActivityModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        What, ///< title
        Where, ///< connection name
        Status, ///< present step or outcome
        Progress, ///< percent where known
        Started,
        ColumnCount,
    };
    enum Role {
        StateRole = Qt::UserRole + 1, ///< Activity::State as int
        SortRole,
        FractionRole, ///< 0..1, or -1 while unknown
    };

    explicit ActivityModel(QObject *parent = nullptr);

    Activity *add(const QString &title, const QString &connectionName);
    Activity *at(int row) const { return m_activities.value(row); }
    int runningCount() const;
    void clearFinished();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void runningCountChanged(int count);
    void activityFinished(gantry::Activity *activity);

private:
    void onChanged(Activity *activity);
    void countRunning();

    QList<Activity *> m_activities;
    int m_running = 0;
};

} // namespace gantry
