// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

QT_BEGIN_NAMESPACE
class QPainter;
class QStyleOption;
class QStyleOptionSlider;
QT_END_NAMESPACE

/// The single strokes of Style, each a control's ground in the palette's colours.
namespace gantry::stylepieces {

void drawButton(const QStyleOption &option, QPainter *painter);
/// Only while hovered, pressed or open, where it has no frame of its own.
void drawToolButton(const QStyleOption &option, QPainter *painter);
/// What can be typed or chosen in.
void drawField(const QStyleOption &option, QPainter *painter);
void drawCheckBox(const QStyleOption &option, QPainter *painter);
void drawFrame(const QStyleOption &option, QPainter *painter);
/// `rounded`: as in the list of pages.
void drawRow(const QStyleOption &option, QPainter *painter, bool rounded);
void drawFocus(const QStyleOption &option, QPainter *painter);
void drawTab(const QStyleOption &option, QPainter *painter);
void drawHeaderSection(const QStyleOption &option, QPainter *painter);
void drawChevron(QPainter *painter, const QStyleOption &option, const QRect &place, bool down);
void drawScrollBar(const QStyleOption &option, QPainter *painter, const QRect &slider);
/// A scroll bar of a slider alone, without buttons.
QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part, int leastSlider);

} // namespace gantry::stylepieces
