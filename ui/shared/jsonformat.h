// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gantry {

/// What keeps a text from being JSON, with its line counted from 1. Line 0: nothing is wrong.
struct JsonProblem
{
    int line = 0;
    QString message;
};

/// Any value may stand at the top.
JsonProblem jsonProblem(const QString &text);

/// Valid JSON indented by two spaces. Order of keys and spelling of numbers stay as they are.
QString indentJson(const QString &json);

} // namespace gantry
