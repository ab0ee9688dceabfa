// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bundle/pythonmodule.h"

#include "models/bundle/pythontokens.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace gantry {

using namespace Qt::StringLiterals;
using Tokens = QList<PythonToken>;

namespace {

int depthChange(const PythonToken &token)
{
    if (token.kind != PythonToken::Kind::Operator)
        return 0;
    if (token.text == u"(" || token.text == u"[" || token.text == u"{")
        return 1;
    return token.text == u")" || token.text == u"]" || token.text == u"}" ? -1 : 0;
}

/// Index of the bracket that closes the one at `open`; the size where none does.
qsizetype closingOf(const Tokens &tokens, qsizetype open)
{
    int depth = 0;
    for (qsizetype i = open; i < tokens.size(); ++i) {
        depth += depthChange(tokens.at(i));
        if (depth == 0)
            return i;
    }
    return tokens.size();
}

/// Index of the first token outside brackets that is spelled so, or -1.
qsizetype findOutside(const Tokens &tokens, QStringView spelling, qsizetype from = 0)
{
    int depth = 0;
    for (qsizetype i = from; i < tokens.size(); ++i) {
        if (depth == 0 && tokens.at(i).is(spelling))
            return i;
        depth += depthChange(tokens.at(i));
    }
    return -1;
}

/// Splits at commas outside brackets and outside the parameters of a lambda.
QList<Tokens> splitAtCommas(const Tokens &tokens)
{
    QList<Tokens> parts;
    Tokens part;
    int depth = 0;
    QList<int> lambdas;
    for (const PythonToken &token : tokens) {
        depth += depthChange(token);
        if (token.is(u"lambda"))
            lambdas.append(depth);
        else if (token.is(u":") && !lambdas.isEmpty() && lambdas.last() == depth)
            lambdas.removeLast();
        if (depth == 0 && lambdas.isEmpty() && token.is(u",")) {
            parts.append(part);
            part.clear();
        } else {
            part.append(token);
        }
    }
    if (!part.isEmpty())
        parts.append(part);
    return parts;
}

/// Fills a function's parameters from the tokens between its brackets.
void readParameters(PythonFunction &function, const Tokens &tokens)
{
    bool keywordOnly = false;
    for (const Tokens &part : splitAtCommas(tokens)) {
        if (part.isEmpty() || part.first().is(u"/") || part.first().is(u"**"))
            continue;
        if (part.first().is(u"*")) {
            keywordOnly = true;
            function.takesAnyPositional = part.size() > 1;
            continue;
        }
        const bool hasDefault = findOutside(part, u"=") >= 0;
        if (keywordOnly && !hasDefault)
            function.requiredKeywords.append(part.first().text);
        if (keywordOnly)
            continue;
        function.parameters.append(part.first().text);
        function.requiredParameters += hasDefault ? 0 : 1;
    }
}

/// "pydantic.BaseModel" from its tokens, up to a bracket.
QString dottedName(const Tokens &tokens, qsizetype from = 0)
{
    QString name;
    for (qsizetype i = from; i < tokens.size() && (tokens.at(i).isName() || tokens.at(i).is(u".")); ++i)
        name += tokens.at(i).text;
    return name;
}

/// Follows a file's logical lines and collects the names of its top level. Lives in readPythonModule's frame.
class ModuleReader
{
public:
    explicit ModuleReader(const QString &file) : m_file(file) { m_module.path = pythonModulePath(file); }

    PythonModule run(const QString &text)
    {
        const QList<PythonLine> lines = pythonLines(text);
        for (const PythonLine &line : lines) {
            if (isTopLevel(line))
                readStatement(line.tokens);
        }
        dropReplaced();
        return std::move(m_module);
    }

private:
    /// Blocks under if, try or with run when the module is imported: what they define belongs to the module too.
    bool isTopLevel(const PythonLine &line)
    {
        if (line.indent <= m_inside)
            m_inside = notInside;
        if (m_inside != notInside)
            return false;
        if (line.startsWith(u"def") || line.startsWith(u"class") || line.startsWith(u"async"))
            m_inside = line.indent;
        return true;
    }

    void readStatement(const Tokens &tokens)
    {
        const bool isAsync = tokens.first().is(u"async");
        const Tokens rest = isAsync ? tokens.sliced(1) : tokens;
        if (rest.isEmpty())
            return;
        if (rest.size() > 2 && rest.first().is(u"def"))
            readFunction(rest, isAsync);
        else if (rest.size() > 2 && rest.first().is(u"class"))
            readClass(rest);
        else if (rest.first().is(u"import"))
            readImport(rest.sliced(1));
        else if (rest.first().is(u"from"))
            readFromImport(rest);
        else if (rest.size() > 2 && rest.first().isName())
            readAssignment(rest);
    }

    void readFunction(const Tokens &tokens, bool isAsync)
    {
        const qsizetype open = tokens.at(2).is(u"[") ? closingOf(tokens, 2) + 1 : 2;
        if (open >= tokens.size() || !tokens.at(open).is(u"("))
            return;
        PythonFunction function = named(tokens.at(1));
        function.isAsync = isAsync;
        readParameters(function, tokens.sliced(open + 1, closingOf(tokens, open) - open - 1));
        keep(function);
    }

    /// `name = lambda …` and `name: Type = lambda …` are functions too; any other value is only a name.
    void readAssignment(const Tokens &tokens)
    {
        const qsizetype equals = findOutside(tokens, u"=");
        if (equals < 1 || !(tokens.at(1).is(u"=") || tokens.at(1).is(u":")))
            return;
        if (equals + 1 >= tokens.size() || !tokens.at(equals + 1).is(u"lambda")) {
            keepName(tokens.first().text);
            return;
        }
        PythonFunction function = named(tokens.first());
        Tokens parameters = tokens.sliced(equals + 2);
        parameters.resize(std::max<qsizetype>(0, findLambdaBody(parameters)));
        readParameters(function, parameters);
        keep(function);
    }

    /// A default of the lambda may be a lambda itself, with a colon of its own.
    static qsizetype findLambdaBody(const Tokens &tokens)
    {
        int lambdas = 0;
        int depth = 0;
        for (qsizetype i = 0; i < tokens.size(); ++i) {
            depth += depthChange(tokens.at(i));
            lambdas += depth == 0 && tokens.at(i).is(u"lambda") ? 1 : 0;
            if (depth == 0 && tokens.at(i).is(u":") && lambdas-- == 0)
                return i;
        }
        return tokens.size();
    }

    void readClass(const Tokens &tokens)
    {
        const QString name = tokens.at(1).text;
        keepName(name);
        const qsizetype open = tokens.at(2).is(u"[") ? closingOf(tokens, 2) + 1 : 2;
        if (open >= tokens.size() || !tokens.at(open).is(u"("))
            return;
        const QList<Tokens> bases = splitAtCommas(tokens.sliced(open + 1, closingOf(tokens, open) - open - 1));
        if (std::ranges::none_of(bases, [this](const Tokens &base) { return isModelBase(dottedName(base)); }))
            return;
        m_models.insert(name);
        if (!m_module.path.isEmpty())
            m_module.pydanticModels.append(m_module.path + u'.' + name);
    }

    bool isModelBase(const QString &name) const
    {
        return m_models.contains(name) || name == u"BaseModel" || name.endsWith(u".BaseModel");
    }

    void readImport(const Tokens &tokens)
    {
        for (const Tokens &part : splitAtCommas(tokens)) {
            if (!part.isEmpty())
                keepName(part.size() > 2 && part.at(part.size() - 2).is(u"as") ? part.last().text : part.first().text);
        }
    }

    void readFromImport(const Tokens &tokens)
    {
        const qsizetype import = findOutside(tokens, u"import");
        if (import < 0)
            return;
        const bool fromPydantic = dottedName(tokens, 1).startsWith(u"pydantic");
        Tokens names = tokens.sliced(import + 1);
        names.removeIf([](const PythonToken &token) { return token.is(u"(") || token.is(u")"); });
        for (const Tokens &part : splitAtCommas(names)) {
            if (part.isEmpty())
                continue;
            keepName(part.last().text);
            if (fromPydantic && (part.first().is(u"BaseModel") || part.first().is(u"RootModel")))
                m_models.insert(part.last().text);
        }
    }

    PythonFunction named(const PythonToken &name) const
    {
        PythonFunction function;
        function.name = name.text;
        function.file = m_file;
        function.line = name.line;
        function.modulePath = m_module.path.isEmpty() ? name.text : m_module.path + u'.' + name.text;
        return function;
    }

    void keep(const PythonFunction &function)
    {
        m_latest.insert(function.name, m_module.functions.size());
        m_module.functions.append(function);
    }

    /// A later definition of a name replaces an earlier one, as it does in Python.
    void dropReplaced()
    {
        QList<PythonFunction> last;
        for (qsizetype i = 0; i < m_module.functions.size(); ++i) {
            if (m_latest.value(m_module.functions.at(i).name) == i)
                last.append(m_module.functions.at(i));
        }
        m_module.functions = std::move(last);
    }

    void keepName(const QString &name)
    {
        m_latest.insert(name, noFunction);
        if (!m_module.path.isEmpty())
            m_module.otherNames.append(m_module.path + u'.' + name);
    }

    static constexpr int notInside = -1;
    static constexpr qsizetype noFunction = -1;
    QString m_file;
    PythonModule m_module;
    QSet<QString> m_models;
    /// Where the last definition of a name is among the functions.
    QHash<QString, qsizetype> m_latest;
    /// Indentation of the function or class that the lines are in.
    int m_inside = notInside;
};

} // namespace

QString pythonModulePath(const QString &file)
{
    if (!file.endsWith(u".py"))
        return {};
    QStringList parts = file.chopped(3).split(u'/');
    // importlib takes any name between dots, but not one with a dot or a space at its ends.
    const bool isNameable =
        std::ranges::none_of(parts, [](const QString &part) { return part.isEmpty() || part.contains(u'.'); });
    if (!isNameable)
        return {};
    if (parts.last() == u"__init__")
        parts.removeLast();
    return parts.join(u'.');
}

PythonModule readPythonModule(const QString &file, const QString &text)
{
    return ModuleReader(file).run(text);
}

QList<PythonFunction> pythonFunctions(const QString &file, const QString &text)
{
    return readPythonModule(file, text).functions;
}

bool PythonFunction::accepts(int positional) const
{
    const bool fits = positional >= requiredParameters && (takesAnyPositional || positional <= parameters.size());
    return fits && requiredKeywords.isEmpty();
}

} // namespace gantry
