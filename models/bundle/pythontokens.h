// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace gantry {

/// A piece of Python source.
struct PythonToken
{
    enum class Kind { Name, Number, String, Operator };
    Kind kind = Kind::Operator;
    QString text;
    int line = 0;

    bool is(QStringView spelling) const { return kind != Kind::String && text == spelling; }
    bool isName() const { return kind == Kind::Name; }
};

/// A logical line: all that Python reads as one, over brackets, strings and continuations. Never empty.
struct PythonLine
{
    /// Column of its first token; tabs count to the next multiple of eight.
    int indent = 0;
    QList<PythonToken> tokens;

    const PythonToken &first() const { return tokens.first(); }
    bool startsWith(QStringView word) const { return tokens.first().is(word); }
};

/// Splits Python source into its logical lines. Never fails: what is not Python gives lines that mean nothing. Pure.
QList<PythonLine> pythonLines(const QString &source);

} // namespace gantry
