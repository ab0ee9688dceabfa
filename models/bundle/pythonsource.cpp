// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bundle/pythonsource.h"

#include "models/bundle/bundlefiles.h"
#include "models/bundle/pythonmodule.h"

#include <algorithm>

namespace gantry {

using namespace Qt::StringLiterals;

namespace {

/// Generated tables may be huge; nobody keeps load functions in them.
constexpr qint64 largestSource = 4 * 1024 * 1024;

enum class Role { LoadModel, LoadPredict };

bool isRequirements(const QString &path)
{
    return path == u"requirements.txt" || path.endsWith(u"/requirements.txt");
}

bool isWanted(const ScannedFile &file)
{
    return file.included() && file.size <= largestSource && (file.path.endsWith(u".py") || isRequirements(file.path));
}

std::expected<QString, QString> textOf(const OpenedFile &opened)
{
    QByteArray bytes;
    for (;;) {
        const auto block = opened.read();
        if (!block)
            return std::unexpected(block.error());
        if (block->isEmpty() || bytes.size() > largestSource)
            return QString::fromUtf8(bytes);
        bytes += *block;
    }
}

bool containsAny(const QString &name, std::initializer_list<QStringView> words)
{
    return std::ranges::any_of(words, [&name](QStringView word) { return name.contains(word, Qt::CaseInsensitive); });
}

/// How well a function's name fits the role; smaller is better, negative means not at all.
int rankOf(const QString &name, Role role)
{
    const bool isModel = role == Role::LoadModel;
    const QString word = isModel ? u"model"_s : u"predict"_s;
    if (name == u"load_"_s + word + u"_fn"_s)
        return 0;
    if (name == u"load_"_s + word)
        return 1;
    if (!name.contains(word, Qt::CaseInsensitive) || (isModel && containsAny(name, {u"predict"})))
        return -1;
    if (containsAny(name, {u"load"}))
        return 2;
    return containsAny(name, {u"make", u"get", u"create", u"build", u"init", u"setup"}) ? 3 : 4;
}

bool isTestCode(const QString &file)
{
    return file.startsWith(u"tests/") || file.contains(u"/tests/") || file.section(u'/', -1).startsWith(u"test_");
}

/// Exact names are offered even where their arguments do not fit: the lint then says what to change.
int scoreOf(const PythonFunction &function, Role role)
{
    const int rank = rankOf(function.name, role);
    const bool fits = function.accepts(role == Role::LoadModel ? 1 : 2);
    if (rank < 0 || (rank > 1 && !fits) || !function.modulePath.contains(u'.'))
        return -1;
    const int depth = std::min<int>(99, int(function.modulePath.count(u'.')));
    return (isTestCode(function.file) ? 100000 : 0) + (fits ? 0 : 10000) + (function.name.startsWith(u'_') ? 1000 : 0)
        + rank * 100 + depth;
}

QStringList candidatesFor(const QList<PythonFunction> &functions, Role role)
{
    QList<std::pair<int, QString>> scored;
    for (const PythonFunction &function : functions) {
        if (const int score = scoreOf(function, role); score >= 0)
            scored.append({score, function.modulePath});
    }
    std::ranges::stable_sort(scored, {}, &std::pair<int, QString>::first);
    QStringList paths;
    for (const auto &[score, path] : std::as_const(scored))
        paths.append(path);
    paths.removeDuplicates();
    return paths;
}

/// Gathers the offer file by file. Lives in readPython's frame.
struct Gathering
{
    PythonOffer offer;
    QString requirementsPath;

    void add(const QString &path, const QString &text)
    {
        if (isRequirements(path))
            addRequirements(path, text);
        else
            addModule(readPythonModule(path, text));
    }

    void addModule(const PythonModule &module)
    {
        if (module.path.isEmpty())
            return;
        offer.functions += module.functions;
        offer.pydanticModels += module.pydanticModels;
        offer.otherNames += module.otherNames;
    }

    /// The one nearest to the top is the bundle's own.
    void addRequirements(const QString &path, const QString &text)
    {
        if (!requirementsPath.isEmpty() && requirementsPath.count(u'/') <= path.count(u'/'))
            return;
        requirementsPath = path;
        offer.droppedRequirements.clear();
        offer.requirements = parseRequirements(text, &offer.droppedRequirements);
    }
};

} // namespace

PythonOffer readPython(const BundleScan &scan)
{
    Gathering gathering;
    // A file that cannot be read offers nothing; packing it says why.
    (void)visitFiles(scan, isWanted, [&gathering](const OpenedFile &opened) -> std::expected<void, QString> {
        if (const auto text = textOf(opened))
            gathering.add(opened.file.path, *text);
        return {};
    });
    PythonOffer &offer = gathering.offer;
    offer.loadModelCandidates = candidatesFor(offer.functions, Role::LoadModel);
    offer.loadPredictCandidates = candidatesFor(offer.functions, Role::LoadPredict);
    return std::move(offer);
}

} // namespace gantry
