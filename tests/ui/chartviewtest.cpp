// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"
#include "ui/charts/curvepieces.h"
#include "ui/charts/plot.h"

#include <QDir>
#include <QTest>

#include <limits>

using namespace gantry;
using namespace Qt::StringLiterals;

/// What a chart draws and says.
class ChartViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stepsHoldUntilTheNextValue();
    void gapsCutACurve();
    void aLoneSampleIsVisible();
    void countAxis_data();
    void countAxis();
    void valueOfAMoment();
    void limitsAreBrokenLinesOnePixelWide();
    void summaryTellsValuesAndOrigins();
    void noticeTakesTheCurvesPlace();
    void drawsInLightAndDark();
};

namespace {

Curve curveOf(const QList<Sample> &samples, bool limit = false)
{
    return {u"available workers"_s, Origin::SampledHere, samples, true, limit};
}

const double gap = std::numeric_limits<double>::quiet_NaN();

int pixelsLike(const QImage &image, QColor color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            count += std::abs(pixel.hslHue() - color.hslHue()) < 12 && pixel.hslSaturation() > 100;
        }
    }
    return count;
}

} // namespace

void ChartViewTest::stepsHoldUntilTheNextValue()
{
    const auto pieces = curvePieces(curveOf({{0, 1}, {50, 3}}), 0, 100, 100);
    QCOMPARE(pieces, (QList<QList<QPointF>>{{{0, 1}, {50, 1}, {50, 3}}}));
}

void ChartViewTest::gapsCutACurve()
{
    const auto pieces = curvePieces(curveOf({{0, 1}, {10, 1}, {20, gap}, {60, 2}, {70, 2}}), 0, 100, 100);
    QCOMPARE(pieces, (QList<QList<QPointF>>{{{0, 1}, {10, 1}}, {{60, 2}, {70, 2}}}));
}

void ChartViewTest::aLoneSampleIsVisible()
{
    const auto pieces = curvePieces(curveOf({{40, 2}}), 0, 100, 50);
    QCOMPARE(pieces, (QList<QList<QPointF>>{{{40, 2}, {42, 2}}}));
}

void ChartViewTest::countAxis_data()
{
    QTest::addColumn<double>("highest");
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("top");
    QTest::newRow("nothing") << 0.0 << 1 << 1;
    QTest::newRow("one") << 1.0 << 1 << 1;
    QTest::newRow("four") << 4.0 << 1 << 4;
    QTest::newRow("five") << 5.0 << 2 << 6;
    QTest::newRow("seventeen") << 17.0 << 5 << 20;
    QTest::newRow("thousands") << 3210.0 << 1000 << 4000;
}

void ChartViewTest::countAxis()
{
    QFETCH(double, highest);
    const CountAxis axis = countAxisFor(highest);
    QTEST(axis.step, "step");
    QTEST(axis.top, "top");
}

void ChartViewTest::valueOfAMoment()
{
    const Curve curve = curveOf({{10, 1}, {20, gap}, {30, 4}});
    QCOMPARE(valueAt(curve, 5), std::nullopt);
    QCOMPARE(valueAt(curve, 15), 1);
    QCOMPARE(valueAt(curve, 25), std::nullopt);
    QCOMPARE(valueAt(curve, 99), 4);
}

void ChartViewTest::limitsAreBrokenLinesOnePixelWide()
{
    const QList<QPen> pens = curvePens({curveOf({}), curveOf({}, true), curveOf({}, true)}, QPalette());
    QCOMPARE(pens.at(0).style(), Qt::SolidLine);
    QCOMPARE(pens.at(1).style(), Qt::DashLine);
    QCOMPARE(pens.at(2).style(), Qt::DotLine);
    for (const QPen &pen : pens)
        QCOMPARE(pen.width(), 1);
}

void ChartViewTest::summaryTellsValuesAndOrigins()
{
    ChartView view(u"Workers"_s);
    Curve limit{u"most"_s, Origin::Server, {{0, 3}}, true, true};
    view.setCurves({curveOf({{0, 1}, {10, 2}}), limit, curveOf({{0, 1}, {10, gap}})}, 0, 100);
    const QString expected =
        u"available workers: 2 (sampled by this console)\nmost: 3 (server)\navailable workers: not known (sampled by this console)"_s;
    QCOMPARE(view.summary(), expected);
    QCOMPARE(view.accessibleDescription(), expected);
}

void ChartViewTest::noticeTakesTheCurvesPlace()
{
    ChartView view(u"Queue"_s);
    view.setCurves({curveOf({{0, 1}, {10, 2}})}, 0, 100);
    view.setNotice(u"The server does not tell this."_s);
    QCOMPARE(view.summary(), u"The server does not tell this."_s);
    view.show();
    QVERIFY(!view.findChild<Plot *>()->isVisible());
    view.setNotice({});
    QVERIFY(view.findChild<Plot *>()->isVisible());
}

void ChartViewTest::drawsInLightAndDark()
{
    ChartView view(u"Workers"_s);
    view.resize(640, 280);
    const qint64 now = 1'760'000'000'000;
    view.setCurves({curveOf({{now - 60'000, 1}, {now - 30'000, 3}, {now, 2}}),
                       {u"wanted at most"_s, Origin::Server, {{now - 60'000, 3}, {now, 3}}, true, true}},
        now - 90'000, now);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    for (const bool dark : {false, true}) {
        QPalette palette;
        if (dark)
            palette = QPalette(QColor(45, 45, 48), QColor(30, 30, 32));
        view.setPalette(palette);
        const QColor color = curvePens({curveOf({})}, palette).first().color();
        QTRY_VERIFY(pixelsLike(view.grab().toImage(), color) > 300);
        QDir().mkpath(u"build/shots"_s);
        view.grab().save(dark ? u"build/shots/chart-dark.png"_s : u"build/shots/chart-light.png"_s);
    }
}

QTEST_MAIN(ChartViewTest)
#include "chartviewtest.moc"
