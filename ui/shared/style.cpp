// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/style.h"

#include "ui/shared/stylepieces.h"
#include "ui/shared/theme.h"

#include <QListView>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>

namespace gantry {

using namespace Qt::StringLiterals;
using namespace stylepieces;

namespace {

constexpr int ControlHeight = 30;

/// The part of a combo or spin box at the end of the line that carries its arrows.
constexpr int ArrowWidth = 24;

QRect atEnd(const QStyleOption &option, const QRect &whole)
{
    const QRect end(whole.right() - ArrowWidth + 1, whole.top(), ArrowWidth, whole.height());
    return QStyle::visualRect(option.direction, whole, end);
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) { }

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return drawButton(*option, painter);
    case PE_PanelButtonTool:
        return drawToolButton(*option, painter);
    case PE_PanelLineEdit:
        // Inside a combo or spin box the frame is drawn around both.
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            drawField(*option, painter);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        return drawFrame(*option, painter);
    case PE_PanelItemViewRow:
        return drawRow(*option, painter, false);
    case PE_IndicatorCheckBox:
        return drawCheckBox(*option, painter);
    case PE_IndicatorArrowDown:
        if (const auto *button = qobject_cast<const QToolButton *>(widget))
            return drawChevron(painter, *option, atEnd(*option, button->rect()), true);
        break;
    case PE_FrameFocusRect:
        return drawFocus(*option, painter);
    case PE_FrameTabBarBase:
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), lineColor(option->palette));
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            // A list leaves the drawing of its rows to the item.
            if (qobject_cast<const QListView *>(widget))
                drawRow(*option, painter, true);
            // The row is washed as a whole; text and icon keep their colours on it.
            QStyleOptionViewItem plain(*item);
            plain.state &= ~(State_Selected | State_MouseOver);
            return QProxyStyle::drawControl(element, &plain, painter, widget);
        }
        break;
    case CE_TabBarTabShape:
        return drawTab(*option, painter);
    case CE_HeaderSection:
        return drawHeaderSection(*option, painter);
    case CE_HeaderEmptyArea:
        return drawHeaderSection(*option, painter);
    case CE_Splitter:
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        drawField(*option, painter);
        return drawChevron(painter, *option, proxy()->subControlRect(control, option, SC_ComboBoxArrow, widget), true);
    case CC_SpinBox:
        drawField(*option, painter);
        drawChevron(painter, *option, proxy()->subControlRect(control, option, SC_SpinBoxUp, widget), false);
        return drawChevron(painter, *option, proxy()->subControlRect(control, option, SC_SpinBoxDown, widget), true);
    case CC_ScrollBar:
        return drawScrollBar(*option, painter, proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget));
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect Style::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return scrollBarPart(*slider, part, proxy()->pixelMetric(PM_ScrollBarSliderMin, option, widget));
    }
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return atEnd(*option, option->rect);
    if (control == CC_SpinBox && (part == SC_SpinBoxUp || part == SC_SpinBoxDown)) {
        const QRect end = atEnd(*option, option->rect).adjusted(0, 2, 0, -2);
        const int half = end.height() / 2;
        return part == SC_SpinBoxUp ? end.adjusted(0, 0, 0, -half) : end.adjusted(0, half, 0, 0);
    }
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    const bool isText = (control == CC_ComboBox && part == SC_ComboBoxEditField)
        || (control == CC_SpinBox && part == SC_SpinBoxEditField);
    return isText ? visualRect(option->direction, option->rect,
                        visualRect(option->direction, option->rect, rect).adjusted(4, 0, 0, 0))
                  : rect;
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    const bool framed = frame && frame->lineWidth > 0;
    return element == SE_LineEditContents && framed ? rect.adjusted(6, 0, -6, 0) : rect;
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return {result.width() + 16, std::max(result.height(), ControlHeight)};
    case CT_ComboBox:
    case CT_LineEdit:
        return {result.width(), std::max(size.height() + 8, ControlHeight)};
    case CT_SpinBox:
        return {result.width(), std::max(size.height(), ControlHeight)};
    case CT_HeaderSection:
        return {result.width(), std::max(result.height(), ControlHeight)};
    case CT_ItemViewItem:
        return {result.width(), std::max(result.height(), 24)};
    case CT_TabBarTab:
        return {result.width() + 8, std::max(result.height(), ControlHeight + 2)};
    default:
        return result;
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
        return 0;
    case PM_ButtonIconSize:
        return 16;
    case PM_HeaderMargin:
        return 6;
    case PM_FocusFrameHMargin:
        return 6;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    // Rows that show all of their selection, with or without the focus.
    if (hint == SH_ItemView_ShowDecorationSelected)
        return 1;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace gantry
