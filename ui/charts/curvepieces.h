// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartview.h"

#include <QPointF>

#include <optional>

namespace gantry {

/// A curve as the polylines to draw: decimated to the pixels there are, cut at its gaps, with the corners of its steps.
/// x in ms since the epoch. Pure.
QList<QList<QPointF>> curvePieces(const Curve &curve, qint64 from, qint64 to, int pixels);

/// What the curve says of a moment: its last value up to there; nothing within a gap or before its first sample.
std::optional<double> valueAt(const Curve &curve, qint64 msSinceEpoch);

/// A count axis from 0: the step between its labels, one of 1, 2, 5, 10, ..., and the first multiple that holds
/// `highest`.
struct CountAxis
{
    int step = 1;
    int top = 1;
};
CountAxis countAxisFor(double highest);

} // namespace gantry
