// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charts/timeseries.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <utility>

namespace gantry {

namespace {

/// The samples of one pixel column; keeps what a line through them would touch, and the last gap: one that ends within
/// the column is too narrow to be seen.
class Column
{
public:
    void add(const Sample &sample)
    {
        if (sample.isGap()) {
            m_gap = sample;
            return;
        }
        if (m_empty)
            m_kept = {sample, sample, sample, sample};
        m_empty = false;
        auto &[first, lowest, highest, last] = m_kept;
        if (sample.value < lowest.value)
            lowest = sample;
        if (sample.value > highest.value)
            highest = sample;
        last = sample;
    }

    void flushTo(QList<Sample> &out)
    {
        QList<Sample> points;
        if (!m_empty)
            points.append({m_kept.begin(), m_kept.end()});
        if (m_gap)
            points.append(*m_gap);
        std::ranges::stable_sort(points, {}, &Sample::msSinceEpoch);
        for (const Sample &sample : std::as_const(points)) {
            const bool repeated =
                !out.isEmpty() && out.last().msSinceEpoch == sample.msSinceEpoch && out.last().value == sample.value;
            if (!repeated)
                out.append(sample);
        }
        m_empty = true;
        m_gap.reset();
    }

private:
    bool m_empty = true;
    std::array<Sample, 4> m_kept;
    std::optional<Sample> m_gap;
};

} // namespace

void TimeSeries::append(qint64 msSinceEpoch, double value)
{
    // A clock that was set back must not fold the curve over itself.
    if (!m_samples.isEmpty() && msSinceEpoch < m_samples.last().msSinceEpoch)
        return;
    const qsizetype count = m_samples.size();
    if (count >= 2 && m_samples[count - 1].value == value && m_samples[count - 2].value == value) {
        m_samples.last().msSinceEpoch = msSinceEpoch;
        return;
    }
    m_samples.append({msSinceEpoch, value});
    if (m_samples.size() > m_capacity)
        m_samples.remove(0, m_samples.size() - m_capacity);
}

void TimeSeries::appendGap(qint64 msSinceEpoch)
{
    if (m_samples.isEmpty() || m_samples.last().isGap())
        return;
    append(msSinceEpoch, std::numeric_limits<double>::quiet_NaN());
}

QList<Sample> decimate(const QList<Sample> &samples, qint64 from, qint64 to, int pixels)
{
    QList<Sample> out;
    if (pixels <= 0 || to <= from)
        return out;
    // One sample on each side of the range is kept, so that the line reaches the edges.
    auto begin = std::ranges::lower_bound(samples, from, {}, &Sample::msSinceEpoch);
    if (begin != samples.begin())
        --begin;
    const double msPerPixel = double(to - from) / pixels;
    Column column;
    qint64 current = std::numeric_limits<qint64>::min();
    for (auto it = begin; it != samples.end(); ++it) {
        const qint64 pixel = qint64(std::floor(double(it->msSinceEpoch - from) / msPerPixel));
        if (pixel != current)
            column.flushTo(out);
        current = pixel;
        column.add(*it);
        if (it->msSinceEpoch > to)
            break;
    }
    column.flushTo(out);
    return out;
}

} // namespace gantry
