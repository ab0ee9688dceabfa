// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/predict/runstable.h"

#include "models/predict/runsmodel.h"
#include "ui/shared/tables.h"
#include "ui/shared/tonedelegate.h"

#include <QHeaderView>

namespace gantry {

using namespace Qt::StringLiterals;

Tone toneOf(Run::State state)
{
    switch (state) {
    case Run::State::Running:
        return Tone::Busy;
    case Run::State::Succeeded:
        return Tone::Ok;
    case Run::State::Failed:
        return Tone::Bad;
    case Run::State::Stopped:
        return Tone::Muted;
    }
    return Tone::Muted;
}

RunsTable::RunsTable(QWidget *parent) : QTableView(parent)
{
    setObjectName(u"runsTable"_s);
    setAccessibleName(tr("Predictions"));
    setSelectionMode(QAbstractItemView::SingleSelection);
    styleTable(this);
    setItemDelegateForColumn(RunsModel::State,
        new ToneDelegate(
            [](const QModelIndex &index) { return toneOf(Run::State(index.data(RunsModel::StateRole).toInt())); },
            this));
}

void RunsTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    if (!model)
        return;
    for (const auto &[section, width] :
        {std::pair(RunsModel::Number, 48), std::pair(RunsModel::EndpointName, 180), std::pair(RunsModel::Mode, 90),
            std::pair(RunsModel::State, 120), std::pair(RunsModel::FirstByte, 110), std::pair(RunsModel::Total, 100)})
        horizontalHeader()->resizeSection(section, width);
}

} // namespace gantry
