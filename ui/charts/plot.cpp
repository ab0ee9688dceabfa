// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot.h"

#include "ui/charts/curvepieces.h"

#include <QChart>
#include <QChartView>
#include <QDateTime>
#include <QDateTimeAxis>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QLocale>
#include <QMouseEvent>
#include <QTimer>
#include <QToolTip>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <array>

namespace gantry {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 SecondsShownBelowMs = 20 * 60 * 1000;
constexpr double HeadRoom = 1.06;

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

QColor faded(QColor color, int alpha)
{
    color.setAlpha(alpha);
    return color;
}

double highestOf(const QList<Curve> &curves)
{
    double highest = 0;
    for (const Curve &curve : curves) {
        for (const Sample &sample : curve.samples) {
            if (!sample.isGap())
                highest = std::max(highest, sample.value);
        }
    }
    return highest;
}

} // namespace

QList<QPen> curvePens(const QList<Curve> &curves, const QPalette &palette)
{
    static constexpr std::array onLight{0x1f6fd1u, 0xc4560au, 0x1d8a4eu, 0x8b45b8u, 0xb3261eu};
    static constexpr std::array onDark{0x6db3ffu, 0xffa458u, 0x5fd08fu, 0xcf9bf0u, 0xff8a80u};
    const auto &colors = isDark(palette) ? onDark : onLight;
    QList<QPen> pens;
    size_t measured = 0;
    int limits = 0;
    for (const Curve &curve : curves) {
        QPen pen(faded(palette.color(QPalette::Text), 150), 1);
        if (curve.limit)
            pen.setStyle(limits++ % 2 == 0 ? Qt::DashLine : Qt::DotLine);
        else
            pen.setColor(QColor::fromRgb(colors.at(measured++ % colors.size())));
        pens.append(pen);
    }
    return pens;
}

/// The chart itself. Owned by Plot.
class Plot::View : public QChartView
{
    Q_OBJECT
public:
    explicit View(QWidget *parent);

    void setCurves(const QList<Curve> &curves, qint64 from, qint64 to);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void changeEvent(QEvent *event) override;

private:
    void restyle();
    void redraw();
    void setAxes();
    QLineSeries *seriesAt(qsizetype index);
    QString valuesAt(qint64 time) const;

    QList<Curve> m_curves;
    QList<QLineSeries *> m_series;
    QDateTimeAxis *m_time;
    QValueAxis *m_value;
    QTimer m_redraw;
    qint64 m_from = 0;
    qint64 m_to = 0;
    double m_hoverX = -1;
};

Plot::View::View(QWidget *parent) : QChartView(parent), m_time(new QDateTimeAxis(this)), m_value(new QValueAxis(this))
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setFocusPolicy(Qt::NoFocus);
    chart()->legend()->hide();
    chart()->setBackgroundRoundness(0);
    chart()->setMargins({0, 4, 8, 0});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setLocalizeNumbers(true);
    m_time->setTickCount(5);
    m_value->setTickType(QValueAxis::TicksDynamic);
    m_value->setLabelFormat(u"%.0f"_s);
    chart()->addAxis(m_time, Qt::AlignBottom);
    chart()->addAxis(m_value, Qt::AlignLeft);
    // New labels move the plot's edge, which must not redraw from within the layout.
    m_redraw.setSingleShot(true);
    connect(&m_redraw, &QTimer::timeout, this, &View::redraw);
    connect(chart(), &QChart::plotAreaChanged, &m_redraw, qOverload<>(&QTimer::start));
    restyle();
}

void Plot::View::setCurves(const QList<Curve> &curves, qint64 from, qint64 to)
{
    m_curves = curves;
    m_from = from;
    m_to = to;
    setAxes();
    redraw();
}

void Plot::View::setAxes()
{
    m_time->setRange(QDateTime::fromMSecsSinceEpoch(m_from), QDateTime::fromMSecsSinceEpoch(m_to));
    m_time->setFormat(m_to - m_from < SecondsShownBelowMs ? u"HH:mm:ss"_s : u"HH:mm"_s);
    const CountAxis axis = countAxisFor(highestOf(m_curves));
    m_value->setTickInterval(axis.step);
    m_value->setRange(0, axis.top * HeadRoom);
}

void Plot::View::redraw()
{
    const int pixels = int(chart()->plotArea().width());
    if (pixels <= 0 || m_to <= m_from)
        return;
    const QList<QPen> pens = curvePens(m_curves, palette());
    qsizetype used = 0;
    for (qsizetype i = 0; i < m_curves.size(); ++i) {
        for (const QList<QPointF> &piece : curvePieces(m_curves.at(i), m_from, m_to, pixels)) {
            QLineSeries *series = seriesAt(used++);
            series->setPen(pens.at(i));
            series->replace(piece);
        }
    }
    for (; used < m_series.size(); ++used)
        m_series.at(used)->clear();
}

QLineSeries *Plot::View::seriesAt(qsizetype index)
{
    if (index < m_series.size())
        return m_series.at(index);
    auto *series = new QLineSeries(chart());
    chart()->addSeries(series);
    series->attachAxis(m_time);
    series->attachAxis(m_value);
    m_series.append(series);
    return series;
}

void Plot::View::restyle()
{
    const QColor text = palette().color(QPalette::Text);
    setBackgroundBrush(palette().base());
    chart()->setBackgroundBrush(palette().base());
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(m_time), static_cast<QAbstractAxis *>(m_value)}) {
        axis->setLabelsColor(faded(text, 190));
        axis->setLabelsFont(small);
        axis->setLinePen(QPen(faded(text, 90), 1));
        axis->setGridLinePen(QPen(faded(text, 28), 1));
    }
    m_time->setGridLineVisible(false);
    redraw();
}

void Plot::View::mouseMoveEvent(QMouseEvent *event)
{
    QChartView::mouseMoveEvent(event);
    const QRectF area = chart()->plotArea();
    const QPointF at = chart()->mapFromScene(mapToScene(event->position().toPoint()));
    const bool inside = area.contains(at) && m_to > m_from;
    m_hoverX = inside ? at.x() : -1;
    viewport()->update();
    if (!inside) {
        QToolTip::hideText();
        return;
    }
    const qint64 time = m_from + qint64((at.x() - area.left()) / area.width() * double(m_to - m_from));
    QToolTip::showText(event->globalPosition().toPoint() + QPoint(12, 0), valuesAt(time), viewport());
}

void Plot::View::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    m_hoverX = -1;
    viewport()->update();
}

void Plot::View::drawForeground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawForeground(painter, rect);
    if (m_hoverX < 0)
        return;
    const QRectF area = chart()->plotArea();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(QPen(faded(palette().color(QPalette::Text), 110), 1));
    painter->drawLine(QPointF(m_hoverX, area.top()), QPointF(m_hoverX, area.bottom()));
}

void Plot::View::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

QString Plot::View::valuesAt(qint64 time) const
{
    QStringList lines{QDateTime::fromMSecsSinceEpoch(time).toString(u"HH:mm:ss"_s)};
    for (const Curve &curve : m_curves) {
        const std::optional<double> value = valueAt(curve, time);
        const QString number = value ? locale().toString(*value, 'f', 0) : Plot::tr("not known");
        //: A curve's name and its value
        lines.append(Plot::tr("%1: %2").arg(curve.name, number));
    }
    return lines.join(u'\n');
}

Plot::Plot(QWidget *parent) : QWidget(parent), m_view(new View(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
}

Plot::~Plot() = default;

void Plot::setCurves(const QList<Curve> &curves, qint64 from, qint64 to)
{
    m_view->setCurves(curves, from, to);
}

} // namespace gantry

#include "plot.moc"
