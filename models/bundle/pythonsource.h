// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bundle/bundlescan.h"

#include <QStringList>

namespace gantry {

/// A top-level function of a Python file, as the worker would import it.
struct PythonFunction
{
    /// "package.module.name"
    QString modulePath;
    QString name;
    QString file;
    int line = 0;
    QStringList parameters;
    int requiredParameters = 0;
    bool takesAnyPositional = false;

    bool accepts(int positional) const;
};

/// A remark of the lint on the two load functions, with its place.
struct Finding
{
    enum class Severity { Error, Warning, Note };
    Severity severity = Severity::Note;
    QString file;
    int line = 0;
    QString message;
};

/// What the sources of a bundle offer: functions, requirements, pydantic models. A value.
struct PythonOffer
{
    QList<PythonFunction> functions;
    /// The likeliest pair, best first; empty where nothing fits.
    QStringList loadModelCandidates;
    QStringList loadPredictCandidates;
    /// From requirements.txt: without blank lines and comments.
    QStringList requirements;
    /// Classes that derive from pydantic's BaseModel, as "module.Class".
    QStringList pydanticModels;
};

/// Finds functions by reading the text; nothing of the bundle is run. Blocking: call it off the GUI thread.
PythonOffer readPython(const BundleScan &scan);

/// The functions of one file's text. `file` relative to the bundle's root.
QList<PythonFunction> pythonFunctions(const QString &file, const QString &text);

/// Checks the two module paths against the worker's call order: load_model_fn(config), load_predict_fn(config, model).
QList<Finding> lintLoadFunctions(const PythonOffer &offer, const QString &loadPredict, const QString &loadModel);

/// The requirement lines of a requirements.txt: no blanks, comments or pip options.
QStringList parseRequirements(const QString &text);

} // namespace gantry
