// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <cmath>

namespace gantry {

/// Where a number comes from; shown with every curve.
enum class Origin { Server, SampledHere, MeasuredHere, Estimated };

/// One value at one time. A gap is a point whose value is NaN.
struct Sample
{
    qint64 msSinceEpoch = 0;
    double value = 0;

    bool isGap() const { return std::isnan(value); }
};

/// A growing curve with a bounded memory: the oldest samples fall off. A value; times must not go backwards.
class TimeSeries
{
public:
    explicit TimeSeries(qsizetype capacity = 7200) : m_capacity(capacity) { }

    /// A value that stays is kept as its first and its last sample, which draw the same line.
    void append(qint64 msSinceEpoch, double value);
    /// Marks that nothing is known from here on, until the next value.
    void appendGap(qint64 msSinceEpoch);
    const QList<Sample> &samples() const { return m_samples; }
    bool isEmpty() const { return m_samples.isEmpty(); }

private:
    qsizetype m_capacity;
    QList<Sample> m_samples;
};

/// At most four points a pixel column between two times: first, lowest, highest, last, so that no peak is lost; and one
/// gap where it has any, so that gaps stay gaps. Pure.
QList<Sample> decimate(const QList<Sample> &samples, qint64 from, qint64 to, int pixels);

} // namespace gantry
