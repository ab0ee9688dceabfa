// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/stylepieces.h"

#include "ui/shared/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace gantry::stylepieces {

namespace {

constexpr qreal Radius = 6;

/// A rounded rectangle whose border lies on whole pixels.
void drawRounded(QPainter *painter, const QRect &rect, const QBrush &fill, const QColor &border)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(border.alpha() == 0 ? Qt::NoPen : QPen(border, 1));
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
    painter->restore();
}

/// A step towards the text colour, which shows on light and dark grounds alike.
QColor towardsText(const QColor &colour, const QPalette &palette, float amount)
{
    const QColor text = palette.color(QPalette::WindowText);
    const auto mix = [amount](float from, float to) { return from + (to - from) * amount; };
    return QColor::fromRgbF(mix(colour.redF(), text.redF()), mix(colour.greenF(), text.greenF()),
        mix(colour.blueF(), text.blueF()), colour.alphaF());
}

QColor pressedOrHovered(const QStyleOption &option, const QColor &colour)
{
    if (!(option.state & QStyle::State_Enabled))
        return colour;
    if (option.state & (QStyle::State_Sunken | QStyle::State_On))
        return towardsText(colour, option.palette, 0.16F);
    return option.state & QStyle::State_MouseOver ? towardsText(colour, option.palette, 0.07F) : colour;
}

bool hasKeyboardFocus(const QStyleOption &option)
{
    return (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange);
}

QColor accent(const QStyleOption &option)
{
    return toneColor(Tone::Accent, option.palette);
}

} // namespace

void drawButton(const QStyleOption &option, QPainter *painter)
{
    const QColor ground = option.palette.color(QPalette::Button);
    const bool filled = ground == option.palette.color(QPalette::Highlight);
    const QColor border = filled ? ground : lineColor(option.palette);
    drawRounded(
        painter, option.rect, pressedOrHovered(option, ground), hasKeyboardFocus(option) ? accent(option) : border);
}

void drawToolButton(const QStyleOption &option, QPainter *painter)
{
    if (!(option.state & QStyle::State_AutoRaise))
        return drawButton(option, painter);
    const bool active = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken | QStyle::State_On);
    if (active && (option.state & QStyle::State_Enabled))
        drawRounded(painter, option.rect, pressedOrHovered(option, option.palette.color(QPalette::Window)),
            QColor(Qt::transparent));
}

void drawField(const QStyleOption &option, QPainter *painter)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const QColor ground = option.palette.color(enabled ? QPalette::Base : QPalette::Window);
    const bool focused = option.state & QStyle::State_HasFocus;
    drawRounded(painter, option.rect, ground, focused ? accent(option) : lineColor(option.palette));
}

void drawCheckBox(const QStyleOption &option, QPainter *painter)
{
    const bool checked = option.state & QStyle::State_On;
    const bool enabled = option.state & QStyle::State_Enabled;
    const QColor ground = checked && enabled ? accent(option) : option.palette.color(QPalette::Base);
    const QColor border = checked && enabled ? ground : toneColor(Tone::Muted, option.palette);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(hasKeyboardFocus(option) ? option.palette.color(QPalette::Text) : border, 1));
    painter->setBrush(ground);
    painter->drawRoundedRect(box, 3, 3);
    if (checked) {
        const auto at = [&box](qreal x, qreal y) {
            return QPointF(box.left() + box.width() * x, box.top() + box.height() * y);
        };
        painter->setPen(QPen(enabled ? option.palette.color(QPalette::HighlightedText) : border, 2));
        painter->drawPolyline(QPolygonF({at(0.25, 0.52), at(0.43, 0.7), at(0.76, 0.3)}));
    }
    painter->restore();
}

void drawFrame(const QStyleOption &option, QPainter *painter)
{
    painter->save();
    painter->setPen(lineColor(option.palette));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

void drawRow(const QStyleOption &option, QPainter *painter, bool rounded)
{
    QColor ground(Qt::transparent);
    if (option.state & QStyle::State_Selected)
        ground = toneWash(Tone::Accent, option.palette);
    else if (rounded && (option.state & QStyle::State_MouseOver))
        ground = toneWash(Tone::Muted, option.palette);
    if (ground.alpha() == 0)
        return;
    if (rounded)
        drawRounded(painter, option.rect, ground, QColor(Qt::transparent));
    else
        painter->fillRect(option.rect, ground);
}

void drawFocus(const QStyleOption &option, QPainter *painter)
{
    if (option.state & QStyle::State_KeyboardFocusChange)
        drawRounded(painter, option.rect, Qt::NoBrush, accent(option));
}

void drawTab(const QStyleOption &option, QPainter *painter)
{
    if (hasKeyboardFocus(option))
        painter->fillRect(option.rect, toneWash(Tone::Accent, option.palette));
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (!selected && !hovered)
        return;
    const QRect &rect = option.rect;
    const QRect line(rect.left() + 4, rect.bottom() - 1, rect.width() - 8, 2);
    painter->fillRect(line, selected ? accent(option) : lineColor(option.palette));
}

void drawHeaderSection(const QStyleOption &option, QPainter *painter)
{
    painter->fillRect(option.rect, option.palette.color(QPalette::Base));
    painter->fillRect(
        QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), lineColor(option.palette));
}

void drawChevron(QPainter *painter, const QStyleOption &option, const QRect &place, bool down)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const QPointF middle = QRectF(place).center();
    const qreal lift = down ? 1.5 : -1.5;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(toneColor(Tone::Muted, option.palette), enabled ? 1.5 : 0.8, Qt::SolidLine, Qt::RoundCap));
    painter->drawPolyline(
        QPolygonF({middle + QPointF(-3.5, -lift), middle + QPointF(0, lift), middle + QPointF(3.5, -lift)}));
    painter->restore();
}

void drawScrollBar(const QStyleOption &option, QPainter *painter, const QRect &slider)
{
    painter->fillRect(option.rect, option.palette.color(QPalette::Window));
    QColor colour = toneColor(Tone::Muted, option.palette);
    const bool active = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    colour.setAlphaF(active ? 0.6F : 0.35F);
    const QRectF thumb = QRectF(slider).adjusted(3, 3, -3, -3);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawRoundedRect(thumb, 3, 3);
    painter->restore();
}

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part, int leastSlider)
{
    const bool horizontal = option.orientation == Qt::Horizontal;
    const int length = horizontal ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int slider = length;
    if (range > 0)
        slider = std::clamp(int(qint64(option.pageStep) * length / (range + option.pageStep)), leastSlider, length);
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - slider, option.upsideDown);
    const auto stretch = [&](int from, int size) {
        return horizontal ? QRect(option.rect.left() + from, option.rect.top(), size, option.rect.height())
                          : QRect(option.rect.left(), option.rect.top() + from, option.rect.width(), size);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return stretch(start, slider);
    case QStyle::SC_ScrollBarGroove:
        return option.rect;
    case QStyle::SC_ScrollBarSubPage:
        return stretch(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return stretch(start + slider, length - start - slider);
    default:
        return {};
    }
}

} // namespace gantry::stylepieces
