// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/predict/run.h"
#include "ui/shared/theme.h"

#include <QTableView>

namespace gantry {

/// What a prediction's state means, wherever it is shown.
Tone toneOf(Run::State state);

/// The predictions sent on a connection, newest first. Child of the Predict page.
class RunsTable : public QTableView
{
    Q_OBJECT
public:
    explicit RunsTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
};

} // namespace gantry
