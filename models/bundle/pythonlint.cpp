// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bundle/pythonsource.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace gantry {

using namespace Qt::StringLiterals;
using Severity = Finding::Severity;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::PythonLint)
};

/// One of the two functions as the worker calls it.
struct Call
{
    QString path;
    /// As a programmer writes it: "load_predict_fn(config, model)".
    QString spelling;
    int arguments = 0;
};

/// Number of single-letter edits between two words.
qsizetype editDistance(const QString &a, const QString &b)
{
    QList<qsizetype> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (qsizetype j = 0; j < b.size(); ++j) {
            const qsizetype changed = diagonal + (a.at(i) == b.at(j) ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, diagonal + 1, row[j] + 1});
        }
    }
    return row.last();
}

/// Up to three functions of the bundle whose paths are the most alike.
QStringList nearestTo(const QString &path, const QList<PythonFunction> &functions)
{
    QList<std::pair<qsizetype, QString>> near;
    for (const PythonFunction &function : functions) {
        const bool sameName = function.name == path.section(u'.', -1);
        const qsizetype distance = sameName ? 0 : editDistance(path, function.modulePath);
        if (sameName || distance <= std::max<qsizetype>(3, path.size() / 2))
            near.append({distance, function.modulePath});
    }
    std::ranges::stable_sort(near);
    QStringList paths;
    for (const auto &[distance, name] : std::as_const(near).first(std::min<qsizetype>(3, near.size())))
        paths.append(u"“"_s + name + u"”"_s);
    return paths;
}

Finding notFound(const Call &call, const PythonOffer &offer)
{
    const QString module = call.path.section(u'.', 0, -2);
    if (offer.otherNames.contains(call.path))
        return {Severity::Note, {}, 0,
            Text::tr(
                "“%1” is not a plain function, so its arguments cannot be checked here. The worker calls it as %2.")
                .arg(call.path, call.spelling)};
    if (offer.otherNames.contains(module + u".*"_s))
        return {Severity::Warning, {}, 0,
            Text::tr("“%1” is not defined in its file; it may come from a “from … import *” there.").arg(call.path)};
    const QStringList near = nearestTo(call.path, offer.functions);
    if (near.isEmpty())
        return {Severity::Error, {}, 0, Text::tr("The bundle has no function “%1”.").arg(call.path)};
    return {Severity::Error, {}, 0,
        Text::tr("The bundle has no function “%1”. Did you mean %2?").arg(call.path, near.join(u", "_s))};
}

/// "'a', 'b', and 'c'" as Python lists names in a TypeError.
QString pythonList(QStringList names)
{
    for (QString &name : names)
        name = u'\'' + name + u'\'';
    if (names.size() < 3)
        return names.join(u" and "_s);
    names.last().prepend(u"and "_s);
    return names.join(u", "_s);
}

QString missing(const QString &name, QStringView kind, const QStringList &names)
{
    return u"TypeError: %1() missing %2 required %3 argument%4: %5"_s.arg(
        name, QString::number(names.size()), kind, names.size() == 1 ? u""_s : u"s"_s, pythonList(names));
}

/// What Python would raise, in Python's own words, so that it can be recognised in a worker's log. Not translated.
QString typeErrorOf(const PythonFunction &function, int given)
{
    const qsizetype most = function.parameters.size();
    if (given < function.requiredParameters)
        return missing(
            function.name, u"positional", function.parameters.sliced(given, function.requiredParameters - given));
    if (given <= most || function.takesAnyPositional)
        return missing(function.name, u"keyword-only", function.requiredKeywords);
    const QString range = function.requiredParameters == most
        ? QString::number(most)
        : u"from %1 to %2"_s.arg(QString::number(function.requiredParameters), QString::number(most));
    return u"TypeError: %1() takes %2 positional argument%3 but %4 %5 given"_s.arg(function.name, range,
        most == 1 && function.requiredParameters == 1 ? u""_s : u"s"_s, QString::number(given),
        given == 1 ? u"was"_s : u"were"_s);
}

bool isModelName(const QString &parameter)
{
    return parameter == u"model" || parameter.endsWith(u"_model") || parameter == u"pipeline" || parameter == u"net";
}

void check(const Call &call, const PythonFunction &function, QList<Finding> &findings)
{
    const auto add = [&](Severity severity, const QString &message) {
        findings.append({severity, function.file, function.line, message});
    };
    if (function.isAsync)
        add(Severity::Warning,
            Text::tr(
                "“%1” is an async function. The worker does not await it: it would get a coroutine. Make it a plain "
                "function.")
                .arg(call.path));
    if (!function.accepts(call.arguments))
        add(Severity::Error,
            Text::tr(
                "The worker calls %1, always with %n positional argument(s), which “%2” does not take. It would fail "
                "with “%3”.",
                nullptr, call.arguments)
                .arg(call.spelling, call.path, typeErrorOf(function, call.arguments)));
    else if (call.arguments == 2 && !function.parameters.isEmpty() && isModelName(function.parameters.first()))
        add(Severity::Warning,
            Text::tr(
                "The first parameter of “%1” is called “%2”, but the worker passes the configuration first and the "
                "model second. Swap the parameters.")
                .arg(call.path, function.parameters.first()));
}

void lint(const Call &call, const PythonOffer &offer, QList<Finding> &findings)
{
    if (call.path.isEmpty())
        return;
    const auto function = std::ranges::find(offer.functions, call.path, &PythonFunction::modulePath);
    if (function == offer.functions.end())
        findings.append(notFound(call, offer));
    else
        check(call, *function, findings);
}

} // namespace

QList<Finding> lintLoadFunctions(const PythonOffer &offer, const QString &loadPredict, const QString &loadModel)
{
    QList<Finding> findings;
    lint({loadModel, u"load_model_fn(config)"_s, 1}, offer, findings);
    lint({loadPredict, u"load_predict_fn(config, model)"_s, 2}, offer, findings);
    if (!loadModel.isEmpty() && loadModel == loadPredict)
        findings.append({Severity::Warning, {}, 0,
            Text::tr("“%1” is chosen both to load the model and to predict.").arg(loadModel)});
    return findings;
}

} // namespace gantry
