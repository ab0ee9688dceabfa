// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPalette>
#include <QString>

namespace gantry {

/// A stretch of text in one look, as a terminal would show it.
struct AnsiRun
{
    QString text;
    /// -1 for the default; 0..15 the named colours; else 0xff000000 and up, an RGB value.
    qint64 foreground = -1;
    bool bold = false;

    bool operator==(const AnsiRun &) const = default;
};

/// A line as a terminal would leave it: colours from escape sequences, other sequences dropped, tabs to every eighth
/// column, and only what a carriage return did not write over.
QList<AnsiRun> ansiRuns(const QString &line);
/// The same without its looks.
QString ansiPlain(const QString &line);
/// A run's colour, readable on the palette's base.
QColor ansiColor(const AnsiRun &run, const QPalette &palette);

} // namespace gantry
