// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QTableView;
QT_END_NAMESPACE

namespace gantry {

/// Gives a table the console's look: whole rows, comfortable height, no grid, sortable headers at the left.
void styleTable(QTableView *table);
/// Nothing where there is none. QTableView::selectRow() finds no row where columns run from right to left.
void selectFirstRow(QTableView *table);

} // namespace gantry
