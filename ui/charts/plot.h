// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartview.h"

#include <QPen>
#include <QWidget>

#include <memory>

namespace gantry {

/// Draws curves over time with axes and a crosshair that tells the values below the pointer. The only place that knows
/// the drawing library. Owned by ChartView. GUI thread.
class Plot : public QWidget
{
    Q_OBJECT
public:
    explicit Plot(QWidget *parent = nullptr);
    ~Plot() override;

    void setCurves(const QList<Curve> &curves, qint64 from, qint64 to);

private:
    class View;
    View *m_view;
};

/// How each curve is drawn: a colour of its own for a measured one, a muted broken line for a limit. One pixel wide,
/// because wider antialiased polylines cost thirty times as much.
QList<QPen> curvePens(const QList<Curve> &curves, const QPalette &palette);

} // namespace gantry
