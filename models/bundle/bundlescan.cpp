// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bundle/bundlescan.h"

#include "models/bundle/exclusions.h"
#include "models/bundle/zipreader.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace gantry {

using namespace Qt::StringLiterals;
using Reason = ScannedFile::Reason;
using Scanned = std::expected<QList<ScannedFile>, QString>;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::BundleScan)
};

/// Walks a folder without recursion, so that no depth of folders can exhaust the stack.
class FolderWalk
{
public:
    FolderWalk(const QString &root, const std::atomic<bool> &cancelled) : m_root(root), m_cancelled(cancelled) { }

    Scanned run()
    {
        m_open.append(QString());
        while (!m_open.isEmpty() && m_problem.isEmpty())
            readFolder(m_open.takeLast());
        if (!m_problem.isEmpty())
            return std::unexpected(m_problem);
        return std::move(m_files);
    }

private:
    void readFolder(const QString &prefix)
    {
        const QString folder = m_root + u'/' + prefix;
        // Qt lists a folder that may not be read as an empty one.
        if (!QFileInfo(folder).isReadable())
            m_problem = Text::tr("The folder “%1” cannot be read. Check its permissions.").arg(folder);
        QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
        while (it.hasNext() && m_problem.isEmpty()) {
            if (m_cancelled)
                m_problem = Text::tr("Reading the bundle was cancelled.");
            addEntry(prefix, it.nextFileInfo());
        }
    }

    void addEntry(const QString &prefix, const QFileInfo &info)
    {
        const QString path = prefix + info.fileName();
        if (info.isSymLink() || info.isJunction())
            m_files.append({.path = path, .size = 0, .reason = Reason::Link});
        else if (info.isDir())
            m_open.append(path + u'/');
        else if (info.isFile())
            m_files.append({.path = path, .size = info.size()});
    }

    QString m_root;
    const std::atomic<bool> &m_cancelled;
    QStringList m_open;
    QList<ScannedFile> m_files;
    QString m_problem;
};

Scanned readZip(const QString &path, const std::atomic<bool> &cancelled)
{
    auto reader = ZipReader::open(path);
    if (!reader)
        return std::unexpected(reader.error());
    QList<ScannedFile> files;
    for (;;) {
        const auto entry = reader->next();
        if (!entry)
            return std::unexpected(entry.error());
        if (!*entry)
            return files;
        if (cancelled)
            return std::unexpected(Text::tr("Reading the bundle was cancelled."));
        if ((*entry)->isLink)
            files.append({.path = (*entry)->path, .size = 0, .reason = Reason::Link});
        else if ((*entry)->isFile)
            files.append({.path = (*entry)->path, .size = (*entry)->size});
    }
}

/// Sorted by path, each with the reason why it is left out.
QList<ScannedFile> judged(QList<ScannedFile> files)
{
    QSet<QString> environments;
    for (const ScannedFile &file : std::as_const(files)) {
        if (const QString folder = virtualEnvironmentOf(file.path); !folder.isEmpty())
            environments.insert(folder);
    }
    for (ScannedFile &file : files) {
        // A link inside what is left out anyway is no news of its own.
        const Reason reason = exclusionBelow(environments, file.path);
        if (reason != Reason::Included)
            file.reason = reason;
    }
    std::ranges::sort(files, {}, &ScannedFile::path);
    return files;
}

std::expected<BundleScan, QString> scanned(const QString &root, bool isZip, Scanned files)
{
    if (!files)
        return std::unexpected(files.error());
    return BundleScan{.root = root, .isZip = isZip, .files = judged(*std::move(files))};
}

qint64 sizeOf(const QList<ScannedFile> &files, bool included)
{
    qint64 size = 0;
    for (const ScannedFile &file : files)
        size += file.included() == included ? file.size : 0;
    return size;
}

} // namespace

qint64 BundleScan::includedSize() const
{
    return sizeOf(files, true);
}

qint64 BundleScan::excludedSize() const
{
    return sizeOf(files, false);
}

std::expected<BundleScan, QString> scanBundle(const QString &path)
{
    const std::atomic<bool> never = false;
    return scanBundle(path, never);
}

std::expected<BundleScan, QString> scanBundle(const QString &path, const std::atomic<bool> &cancelled)
{
    const QFileInfo info(path);
    const QString absolute = info.absoluteFilePath();
    if (path.isEmpty() || !info.exists())
        return std::unexpected(Text::tr("There is nothing at “%1”.").arg(path));
    if (!info.isReadable())
        return std::unexpected(Text::tr("“%1” cannot be read. Check its permissions.").arg(info.fileName()));
    if (info.isDir())
        return scanned(absolute, false, FolderWalk(absolute, cancelled).run());
    if (info.suffix().compare(u"zip", Qt::CaseInsensitive) == 0)
        return scanned(absolute, true, readZip(absolute, cancelled));
    if (info.suffix() == u"py")
        return BundleScan{.root = info.absolutePath(), .files = {{.path = info.fileName(), .size = info.size()}}};
    return std::unexpected(
        Text::tr("“%1” is neither a folder nor a zip archive nor a Python file.").arg(info.fileName()));
}

} // namespace gantry
