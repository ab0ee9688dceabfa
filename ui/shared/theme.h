// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace gantry {

/// What a colour means. Never the only sign of it: an icon of another shape or a word goes with it.
enum class Tone { Text, Muted, Accent, Ok, Warn, Bad, Busy };

/// Distances between widgets are multiples of this.
inline constexpr int Space = 8;
/// Height of a row in a table or a list, whatever the font.
inline constexpr int RowHeight = 32;

/// The window's palette, light or dark.
QPalette themePalette(bool dark);
/// Whether the palette has a dark ground.
bool isDark(const QPalette &palette);
/// The colour of a meaning on this palette, readable as text on its window and base colours.
QColor toneColor(Tone tone, const QPalette &palette);
/// The same, thin enough to lie below text.
QColor toneWash(Tone tone, const QPalette &palette);
/// Borders and rules.
QColor lineColor(const QPalette &palette);

QFont pageTitleFont(const QFont &base);
QFont sectionTitleFont(const QFont &base);
/// The system's font of fixed width, in the size of the base font.
QFont codeFont(const QFont &base);

/// Sets the text colour of a label or button to a meaning, and keeps it right when the palette changes.
void setTone(QWidget *widget, Tone tone);

} // namespace gantry
