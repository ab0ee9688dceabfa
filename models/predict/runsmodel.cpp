// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/predict/runsmodel.h"

#include "models/errors/errortext.h"

#include <QLocale>

namespace gantry {

namespace {

constexpr qsizetype longestPreview = 200;

QString stateText(Run::State state)
{
    switch (state) {
    case Run::State::Running:
        return RunsModel::tr("Running");
    case Run::State::Succeeded:
        return RunsModel::tr("Succeeded");
    case Run::State::Failed:
        return RunsModel::tr("Failed");
    case Run::State::Stopped:
        return RunsModel::tr("Stopped");
    }
    return {};
}

QString modeText(Run::Mode mode)
{
    switch (mode) {
    case Run::Mode::Sync:
        return RunsModel::tr("Sync");
    case Run::Mode::Async:
        return RunsModel::tr("Async");
    case Run::Mode::Streaming:
        return RunsModel::tr("Streaming");
    }
    return {};
}

/// The last line of a traceback is the one that names the exception.
QString answerText(const Run &run)
{
    if (run.error())
        return describe(*run.error()).title;
    if (!run.traceback().isEmpty())
        return run.traceback().trimmed().section(u'\n', -1).left(longestPreview);
    // A few bytes a character, so that the cut falls between two.
    return QString::fromUtf8(run.value().left(4 * longestPreview)).simplified().left(longestPreview);
}

QString milliseconds(double ms)
{
    return ms > 0 ? QLocale().toString(ms, 'f', ms < 100 ? 1 : 0) : QString();
}

QString display(const Run &run, int column)
{
    switch (column) {
    case RunsModel::Number:
        return QLocale().toString(run.number());
    case RunsModel::EndpointName:
        return run.endpointName();
    case RunsModel::Mode:
        return modeText(run.mode());
    case RunsModel::State:
        return stateText(run.state());
    case RunsModel::FirstByte:
        return milliseconds(run.firstByteMs());
    case RunsModel::Total:
        return milliseconds(run.totalMs());
    case RunsModel::Answer:
        return answerText(run);
    default:
        return {};
    }
}

QVariant sortKey(const Run &run, int column)
{
    switch (column) {
    case RunsModel::Number:
        return run.number();
    case RunsModel::FirstByte:
        return run.firstByteMs();
    case RunsModel::Total:
        return run.totalMs();
    default:
        return display(run, column);
    }
}

} // namespace

RunsModel::RunsModel(QObject *parent) : QAbstractTableModel(parent) { }

Run *RunsModel::add(
    Run::Mode mode, const QString &endpointId, const QString &endpointName, const launch::TaskRequest &request)
{
    beginInsertRows({}, 0, 0);
    auto *run = new Run(m_nextNumber++, mode, endpointId, endpointName, request, this);
    m_runs.prepend(run);
    endInsertRows();
    connect(run, &Run::changed, this, [this, run] {
        if (const int row = int(m_runs.indexOf(run)); row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    });
    return run;
}

void RunsModel::clearFinished()
{
    for (int row = int(m_runs.size()) - 1; row >= 0; --row) {
        if (m_runs[row]->state() == Run::State::Running)
            continue;
        beginRemoveRows({}, row, row);
        m_runs.takeAt(row)->deleteLater();
        endRemoveRows();
    }
}

int RunsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_runs.size());
}

int RunsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunsModel::data(const QModelIndex &index, int role) const
{
    const Run *run = index.isValid() ? at(index.row()) : nullptr;
    if (!run)
        return {};
    const bool isNumber = index.column() == Number || index.column() == FirstByte || index.column() == Total;
    switch (role) {
    case Qt::DisplayRole:
        return display(*run, index.column());
    case Qt::TextAlignmentRole:
        return isNumber ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case StateRole:
        return int(run->state());
    case SortRole:
        return sortKey(*run, index.column());
    default:
        return {};
    }
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("#");
    case EndpointName:
        return tr("Endpoint");
    case Mode:
        return tr("Mode");
    case State:
        return tr("State");
    case FirstByte:
        return tr("First byte (ms)");
    case Total:
        return tr("Total (ms)");
    case Answer:
        return tr("Answer");
    default:
        return {};
    }
}

} // namespace gantry
