// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bundle/exclusions.h"

#include <QRegularExpression>

namespace gantry {

using namespace Qt::StringLiterals;
using Reason = ScannedFile::Reason;

namespace {

constexpr auto ignoringCase = QRegularExpression::CaseInsensitiveOption;

bool matches(const QRegularExpression &pattern, const QString &path)
{
    return pattern.match(path).hasMatch();
}

/// A rule on any folder of a path: the names of `folders` as one part, with something below it.
QRegularExpression folderRule(const QString &folders)
{
    return QRegularExpression(u"(^|/)("_s + folders + u")/"_s);
}

/// A rule on the last part of a path.
QRegularExpression fileRule(const QString &names)
{
    return QRegularExpression(u"(^|/)("_s + names + u")$"_s, ignoringCase);
}

bool isVersionControl(const QString &path)
{
    // A worktree's or submodule's .git is a file.
    static const QRegularExpression folders(u"(^|/)(\\.git|\\.hg|\\.svn)(/|$)"_s);
    return matches(folders, path);
}

bool isCache(const QString &path)
{
    static const QRegularExpression folders =
        folderRule(u"__pycache__|\\.pytest_cache|\\.mypy_cache|\\.ruff_cache|\\.ipynb_checkpoints|node_modules"_s);
    static const QRegularExpression files = fileRule(u"[^/]*\\.py[co]|\\.DS_Store"_s);
    return matches(folders, path) || matches(files, path);
}

/// Only what a path alone proves: a package may well be called "env".
bool isVirtualEnvironment(const QString &path)
{
    static const QRegularExpression layout(
        u"(^|/)(\\.venv/|\\.tox/|\\.nox/|(venv|env|\\.env)/(pyvenv\\.cfg$|bin/python[^/]*$|bin/activate[^/]*$|"
        "Scripts/|lib(64)?/python[0-9.]+/|Lib/site-packages/))"_s);
    return matches(layout, path);
}

bool isLikelySecret(const QString &path)
{
    static const QRegularExpression folders = folderRule(u"\\.aws|\\.ssh|\\.gnupg|\\.kube"_s);
    // A module called credentials.py is code that other modules import: without it the bundle would not load.
    static const QRegularExpression files = fileRule(
        u"\\.env[^/]*|[^/]*\\.(pem|key|p12|pfx)|id_(rsa|dsa|ecdsa|ed25519)[^/]*|credentials(?![^/]*\\.py$)[^/]*|"
        "\\.netrc|_netrc|\\.pypirc|\\.npmrc|kubeconfig[^/]*"_s);
    return matches(folders, path) || matches(files, path);
}

bool isEditorFile(const QString &path)
{
    static const QRegularExpression folders = folderRule(u"\\.idea|\\.vscode"_s);
    static const QRegularExpression files = fileRule(u"[^/]*\\.sw[op]|[^/]*~"_s);
    return matches(folders, path) || matches(files, path);
}

} // namespace

Reason exclusionFor(const QString &path)
{
    if (isVersionControl(path))
        return Reason::VersionControl;
    if (isVirtualEnvironment(path))
        return Reason::VirtualEnvironment;
    if (isCache(path))
        return Reason::Cache;
    if (isLikelySecret(path))
        return Reason::LikelySecret;
    if (isEditorFile(path))
        return Reason::Editor;
    return Reason::Included;
}

QString virtualEnvironmentOf(const QString &filePath)
{
    static const QRegularExpression marker(u"^(.+)/(pyvenv\\.cfg|conda-meta/history)$"_s);
    static const QRegularExpression named(u"^((?:.*/)?(?:venv|\\.venv|env|\\.env))/(bin/python[^/]*|Scripts/[^/]+)$"_s);
    if (const auto match = marker.match(filePath); match.hasMatch())
        return match.captured(1);
    if (const auto match = named.match(filePath); match.hasMatch())
        return match.captured(1);
    return {};
}

Reason exclusionBelow(const QSet<QString> &virtualEnvironments, const QString &path)
{
    for (qsizetype slash = path.indexOf(u'/'); slash >= 0 && !virtualEnvironments.isEmpty();
        slash = path.indexOf(u'/', slash + 1)) {
        if (virtualEnvironments.contains(path.first(slash)))
            return Reason::VirtualEnvironment;
    }
    return exclusionFor(path);
}

} // namespace gantry
