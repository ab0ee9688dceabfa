// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charts/timeseries.h"

#include <QWidget>

#include <memory>

namespace gantry {

/// One curve to draw: its name, where its numbers come from, its samples.
struct Curve
{
    QString name;
    Origin origin = Origin::SampledHere;
    QList<Sample> samples;
    /// Drawn as steps: a count holds until the next one.
    bool stepped = true;
    /// A limit, such as the wanted number of workers: dashed.
    bool limit = false;
};

/// A time chart with title, legend with origins, axes in local time, and a text twin for screen readers. The drawing
/// library is behind this interface and can be replaced.
class ChartView : public QWidget
{
    Q_OBJECT
public:
    explicit ChartView(const QString &title, QWidget *parent = nullptr);
    ~ChartView() override;

    /// Decimates to the pixels there are and redraws once. Times in ms since the epoch.
    void setCurves(const QList<Curve> &curves, qint64 from, qint64 to);
    /// Shown in place of the curves, for example that a server does not tell this number; empty shows the curves.
    void setNotice(const QString &notice);
    /// "available workers: 2 (sampled by this console)", a line a curve, of the last values.
    QString summary() const;

private:
    class Backend;
    std::unique_ptr<Backend> m_backend;
};

/// "server", "sampled by this console", "measured from this machine" or "estimated", translated.
QString originText(Origin origin);

} // namespace gantry
