// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

#include "ui/charts/plot.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace gantry {

using namespace Qt::StringLiterals;

namespace {

constexpr int Gap = 8;
constexpr int SwatchWidth = 18;

/// "available workers (sampled by this console)", with the line it is drawn in. In rows as the width allows.
class Legend : public QWidget
{
public:
    using QWidget::QWidget;

    void setCurves(const QList<Curve> &curves)
    {
        m_curves = curves;
        updateGeometry();
        update();
    }
    QSize sizeHint() const override { return {200, heightForWidth(width())}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place(width, nullptr); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        place(width(), &painter);
    }

private:
    static QString entry(const Curve &curve)
    {
        //: Legend of a chart: the curve's name and where its numbers come from
        return QCoreApplication::translate("gantry::ChartView", "%1 (%2)").arg(curve.name, originText(curve.origin));
    }

    /// Lays the entries out, draws them where there is a painter; the height used.
    int place(int width, QPainter *painter) const
    {
        const QFontMetrics metrics = fontMetrics();
        const QList<QPen> pens = curvePens(m_curves, palette());
        const int lineHeight = metrics.height() + 2;
        int x = 0;
        int y = 0;
        for (qsizetype i = 0; i < m_curves.size(); ++i) {
            const QString text = entry(m_curves.at(i));
            const int entryWidth = SwatchWidth + 6 + metrics.horizontalAdvance(text);
            if (x > 0 && x + entryWidth > width) {
                x = 0;
                y += lineHeight;
            }
            if (painter)
                drawEntry(*painter, {x, y, entryWidth, lineHeight}, pens.at(i), text);
            x += entryWidth + 2 * Gap;
        }
        return y + lineHeight;
    }

    void drawEntry(QPainter &painter, const QRect &place, QPen pen, const QString &text) const
    {
        // A swatch is one short straight line, so its width costs nothing and helps to tell the colours apart.
        pen.setWidth(2);
        painter.setPen(pen);
        painter.drawLine(place.left(), place.center().y(), place.left() + SwatchWidth, place.center().y());
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(place.adjusted(SwatchWidth + 6, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine, text);
    }

    QList<Curve> m_curves;
};

QString lastValue(const Curve &curve)
{
    if (curve.samples.isEmpty() || curve.samples.last().isGap())
        return QCoreApplication::translate("gantry::ChartView", "not known");
    return QLocale().toString(curve.samples.last().value, 'f', 0);
}

} // namespace

/// What a ChartView is made of. Owned by it; its widgets are children of the view.
class ChartView::Backend
{
public:
    Backend(const QString &title, QWidget *view);

    QList<Curve> curves;
    QString noticeText;
    Legend *legend;
    Plot *plot;
    QLabel *notice;
    QStackedLayout *stack;
};

ChartView::Backend::Backend(const QString &title, QWidget *view)
    : legend(new Legend(view))
    , plot(new Plot)
    , notice(new QLabel)
    , stack(new QStackedLayout)
{
    auto *heading = new QLabel(title, view);
    heading->setTextFormat(Qt::PlainText);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    notice->setTextFormat(Qt::PlainText);
    notice->setAlignment(Qt::AlignCenter);
    notice->setWordWrap(true);
    notice->setForegroundRole(QPalette::PlaceholderText);
    stack->addWidget(plot);
    stack->addWidget(notice);
    auto *layout = new QVBoxLayout(view);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Gap / 2);
    layout->addWidget(heading);
    layout->addWidget(legend);
    layout->addLayout(stack, 1);
}

ChartView::ChartView(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_backend(std::make_unique<Backend>(title, this))
{
    setAccessibleName(title);
    setMinimumHeight(140);
}

ChartView::~ChartView() = default;

void ChartView::setCurves(const QList<Curve> &curves, qint64 from, qint64 to)
{
    m_backend->curves = curves;
    m_backend->legend->setCurves(curves);
    m_backend->plot->setCurves(curves, from, to);
    setAccessibleDescription(summary());
}

void ChartView::setNotice(const QString &notice)
{
    m_backend->noticeText = notice;
    m_backend->notice->setText(notice);
    m_backend->legend->setVisible(notice.isEmpty());
    m_backend->stack->setCurrentIndex(notice.isEmpty() ? 0 : 1);
    setAccessibleDescription(summary());
}

QString ChartView::summary() const
{
    if (!m_backend->noticeText.isEmpty())
        return m_backend->noticeText;
    QStringList lines;
    for (const Curve &curve : m_backend->curves) {
        //: A curve's name, its last value, and where its numbers come from
        lines.append(tr("%1: %2 (%3)").arg(curve.name, lastValue(curve), originText(curve.origin)));
    }
    return lines.join(u'\n');
}

QString originText(Origin origin)
{
    switch (origin) {
    case Origin::Server:
        return ChartView::tr("server");
    case Origin::SampledHere:
        return ChartView::tr("sampled by this console");
    case Origin::MeasuredHere:
        return ChartView::tr("measured from this machine");
    case Origin::Estimated:
        return ChartView::tr("estimated");
    }
    return {};
}

} // namespace gantry
