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
    /// Those that take a positional argument, in order.
    QStringList parameters;
    /// How many of them have no default.
    int requiredParameters = 0;
    /// "*args"
    bool takesAnyPositional = false;
    /// Keyword-only parameters without a default; the worker never fills them.
    QStringList requiredKeywords;
    bool isAsync = false;

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
    /// Lines of requirements.txt that are no requirements for a worker: pip's options and local paths.
    QStringList droppedRequirements;
    /// Classes that derive from pydantic's BaseModel, as "module.Class".
    QStringList pydanticModels;
    /// Other names a module has, as "module.name": classes, assignments, imports; "module.*" for an import of all.
    QStringList otherNames;
};

/// Finds functions by reading the text; nothing of the bundle is run. Blocking: call it off the GUI thread.
PythonOffer readPython(const BundleScan &scan);

/// The functions of one file's text. `file` relative to the bundle's root.
QList<PythonFunction> pythonFunctions(const QString &file, const QString &text);

/// Checks the two module paths against the worker's call order: load_model_fn(config), load_predict_fn(config, model).
QList<Finding> lintLoadFunctions(const PythonOffer &offer, const QString &loadPredict, const QString &loadModel);

/// The requirement lines of a requirements.txt: no blanks, comments, pip options or local paths; continued lines in
/// one. What was left out besides blanks and comments goes to `dropped`.
QStringList parseRequirements(const QString &text, QStringList *dropped = nullptr);

} // namespace gantry
