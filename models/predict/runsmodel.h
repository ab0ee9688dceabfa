// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/predict/run.h"

#include <QAbstractTableModel>

namespace gantry {

/// The predictions sent in this session, newest first. Owns its runs; owned by Session.
class RunsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Number,
        EndpointName,
        Mode,
        State,
        FirstByte, ///< ms
        Total, ///< ms
        Answer, ///< first line of the output or of the error
        ColumnCount,
    };
    enum Role {
        StateRole = Qt::UserRole + 1, ///< Run::State as int
        SortRole,
    };

    explicit RunsModel(QObject *parent = nullptr);

    Run *add(
        Run::Mode mode, const QString &endpointId, const QString &endpointName, const launch::TaskRequest &request);
    Run *at(int row) const { return m_runs.value(row); }
    void clearFinished();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Run *> m_runs;
    int m_nextNumber = 1;
};

} // namespace gantry
