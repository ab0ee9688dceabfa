// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/measure.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace gantry::bench {

namespace {

constexpr int Runs = 9;

double millisecondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

bool Report::isWanted(const QString &name) const
{
    return m_words.isEmpty()
        || std::ranges::any_of(m_words, [&](const QString &word) { return name.contains(word, Qt::CaseInsensitive); });
}

void Report::printHeader() const
{
    std::printf("%-58s %12s %12s %22s\n", "", "best ms", "median ms", "a second, at best");
}

void Report::measure(const Case &measured) const
{
    if (!isWanted(measured.name))
        return;
    std::vector<double> times;
    for (int i = 0; i < Runs; ++i) {
        measured.prepare();
        times.push_back(millisecondsOf(measured.run));
    }
    std::ranges::sort(times);
    const double perSecond = measured.amount / (times.front() / 1000);
    std::printf("%-58s %12.3f %12.3f %14.0f %s\n", qUtf8Printable(measured.name), times.front(), times[Runs / 2],
        perSecond, qUtf8Printable(measured.unit));
    std::fflush(stdout);
}

} // namespace gantry::bench
