// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/curvepieces.h"

#include <algorithm>
#include <cmath>

namespace gantry {

namespace {

constexpr int MostLabels = 4;

void appendPoint(QList<QPointF> &piece, const Sample &sample, bool stepped)
{
    const auto time = double(sample.msSinceEpoch);
    if (stepped && !piece.isEmpty() && piece.last().y() != sample.value)
        piece.append({time, piece.last().y()});
    piece.append({time, sample.value});
}

/// A lone sample would draw nothing: it gets a pixel's width.
void widenLonePoint(QList<QPointF> &piece, double msPerPixel)
{
    if (piece.size() == 1)
        piece.append({piece.first().x() + msPerPixel, piece.first().y()});
}

} // namespace

QList<QList<QPointF>> curvePieces(const Curve &curve, qint64 from, qint64 to, int pixels)
{
    QList<QList<QPointF>> pieces;
    bool open = false;
    for (const Sample &sample : decimate(curve.samples, from, to, pixels)) {
        if (sample.isGap()) {
            open = false;
            continue;
        }
        if (!open)
            pieces.append(QList<QPointF>());
        open = true;
        appendPoint(pieces.last(), sample, curve.stepped);
    }
    for (QList<QPointF> &piece : pieces)
        widenLonePoint(piece, double(to - from) / std::max(pixels, 1));
    return pieces;
}

std::optional<double> valueAt(const Curve &curve, qint64 msSinceEpoch)
{
    const auto after = std::ranges::upper_bound(curve.samples, msSinceEpoch, {}, &Sample::msSinceEpoch);
    if (after == curve.samples.begin() || std::prev(after)->isGap())
        return {};
    return std::prev(after)->value;
}

CountAxis countAxisFor(double highest)
{
    const int most = std::max(1, int(std::ceil(highest)));
    int decade = 1;
    while (true) {
        for (const int digit : {1, 2, 5}) {
            const int step = digit * decade;
            const int labels = (most + step - 1) / step;
            if (labels <= MostLabels)
                return {step, labels * step};
        }
        decade *= 10;
    }
}

} // namespace gantry
