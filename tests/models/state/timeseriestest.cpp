// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charts/timeseries.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace gantry;

/// Curves in bounded memory, and what is left of them on few pixels.
class TimeSeriesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheNewest();
    void aSteadyValueTakesTwoSamples();
    void gapsAreMarkedOnce();
    void timeDoesNotRunBackwards();
    void decimatingKeepsPeaks();
    void decimatingKeepsGaps();
    void decimatingReachesTheEdges();
    void decimatingIsBounded();
    void decimatingNothing();
};

void TimeSeriesTest::keepsTheNewest()
{
    TimeSeries series(3);
    for (int i = 0; i < 10; ++i)
        series.append(i, i);
    QCOMPARE(series.samples().size(), 3);
    QCOMPARE(series.samples().first().msSinceEpoch, 7);
    QCOMPARE(series.samples().last().value, 9);
}

void TimeSeriesTest::aSteadyValueTakesTwoSamples()
{
    TimeSeries series;
    for (int i = 0; i < 100; ++i)
        series.append(i, 4);
    series.append(100, 5);
    QCOMPARE(series.samples().size(), 3);
    QCOMPARE(series.samples().at(0).msSinceEpoch, 0);
    QCOMPARE(series.samples().at(1).msSinceEpoch, 99);
    QCOMPARE(series.samples().at(2).msSinceEpoch, 100);
}

void TimeSeriesTest::gapsAreMarkedOnce()
{
    TimeSeries series;
    series.appendGap(0);
    QVERIFY(series.isEmpty());
    series.append(1, 4);
    series.appendGap(2);
    series.appendGap(3);
    series.append(4, 4);
    QCOMPARE(series.samples().size(), 3);
    QVERIFY(series.samples().at(1).isGap());
}

void TimeSeriesTest::timeDoesNotRunBackwards()
{
    TimeSeries series;
    series.append(100, 1);
    series.append(50, 2);
    QCOMPARE(series.samples().size(), 1);
}

void TimeSeriesTest::decimatingKeepsPeaks()
{
    QList<Sample> samples;
    for (int i = 0; i < 10'000; ++i)
        samples.append({i, double(i % 7)});
    samples[1234].value = 900;
    samples[5678].value = -900;
    const QList<Sample> few = decimate(samples, 0, 10'000, 100);
    QCOMPARE(std::ranges::max(few, {}, &Sample::value).msSinceEpoch, 1234);
    QCOMPARE(std::ranges::min(few, {}, &Sample::value).msSinceEpoch, 5678);
    QVERIFY(std::ranges::is_sorted(few, {}, &Sample::msSinceEpoch));
}

void TimeSeriesTest::decimatingKeepsGaps()
{
    QList<Sample> samples;
    for (int i = 0; i < 1000; ++i)
        samples.append({i, i >= 300 && i < 400 ? qQNaN() : 1.0});
    const QList<Sample> few = decimate(samples, 0, 1000, 50);
    // Between the last value before the gap and the first one after it there is a gap, and nothing else.
    const auto gap = std::ranges::find_if(few, &Sample::isGap);
    QVERIFY(gap != few.end());
    QCOMPARE(std::prev(gap)->msSinceEpoch, 299);
    const auto after = std::find_if(gap, few.end(), [](const Sample &sample) { return !sample.isGap(); });
    QCOMPARE(after->msSinceEpoch, 400);
}

void TimeSeriesTest::decimatingReachesTheEdges()
{
    const QList<Sample> samples{{0, 1}, {10, 2}, {90, 3}, {200, 4}, {300, 5}};
    const QList<Sample> few = decimate(samples, 20, 100, 40);
    QCOMPARE(few.first().msSinceEpoch, 10);
    QCOMPARE(few.last().msSinceEpoch, 200);
}

void TimeSeriesTest::decimatingIsBounded()
{
    QRandomGenerator random(1);
    QList<Sample> samples;
    for (int i = 0; i < 20'000; ++i)
        samples.append({i, random.bounded(3) == 0 ? qQNaN() : random.bounded(100.0)});
    const int pixels = 120;
    // One more column on each side for the edges.
    QVERIFY(decimate(samples, 0, 20'000, pixels).size() <= 5 * (pixels + 2));
}

void TimeSeriesTest::decimatingNothing()
{
    QVERIFY(decimate({}, 0, 100, 10).isEmpty());
    QVERIFY(decimate({{1, 1}}, 0, 100, 0).isEmpty());
    QVERIFY(decimate({{1, 1}}, 100, 100, 10).isEmpty());
}

QTEST_GUILESS_MAIN(TimeSeriesTest)
#include "timeseriestest.moc"
