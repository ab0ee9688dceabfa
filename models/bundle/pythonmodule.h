// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bundle/pythonsource.h"

namespace gantry {

/// The names one Python file gives to those that import it. A value.
struct PythonModule
{
    /// Dotted; empty where the file cannot be imported by a path.
    QString path;
    QList<PythonFunction> functions;
    QStringList pydanticModels;
    QStringList otherNames;
};

/// "a/b.py" -> "a.b", "a/__init__.py" -> "a"; empty for what no dotted path can name.
QString pythonModulePath(const QString &file);

/// Reads one file's text. Pure.
PythonModule readPythonModule(const QString &file, const QString &text);

} // namespace gantry
