// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bundle/bundlefiles.h"

#include "models/bundle/zipreader.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QHash>

namespace gantry {

using namespace Qt::StringLiterals;
using Visit = std::function<std::expected<void, QString>(const OpenedFile &)>;

namespace {

constexpr qint64 blockSize = 256 * 1024;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::OpenedFile)
};

std::expected<QByteArray, QString> readFrom(QFile &device, const QString &path)
{
    QByteArray block = device.read(blockSize);
    if (block.isEmpty() && device.error() != QFileDevice::NoError)
        return std::unexpected(Text::tr("“%1” cannot be read: %2.").arg(path, device.errorString()));
    return block;
}

std::expected<void, QString> visitOnDisk(const QString &root, const ScannedFile &file, const Visit &visit)
{
    const QString path = root + u'/' + file.path;
    const QFileInfo info(path);
    // What was a file when the folder was read may have become a link out of it since.
    if (!info.isFile() || info.isSymLink())
        return std::unexpected(Text::tr("“%1” is no longer there.").arg(file.path));
    QFile device(path);
    if (!device.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::unexpected(Text::tr("“%1” cannot be read: %2.").arg(file.path, device.errorString()));
    return visit({.file = file, .modified = info.lastModified().toSecsSinceEpoch(), .read = [&device, &file] {
                      return readFrom(device, file.path);
                  }});
}

std::expected<void, QString> visitZip(const QString &path, QHash<QString, ScannedFile> wanted, const Visit &visit)
{
    auto reader = ZipReader::open(path);
    if (!reader)
        return std::unexpected(reader.error());
    for (;;) {
        const auto entry = reader->next();
        if (!entry)
            return std::unexpected(entry.error());
        if (!*entry && !wanted.isEmpty())
            return std::unexpected(Text::tr("“%1” is no longer there.").arg(wanted.cbegin().key()));
        if (!*entry)
            return {};
        const auto file = wanted.constFind((*entry)->path);
        if (file == wanted.cend() || !(*entry)->isFile)
            continue;
        const auto visited =
            visit({.file = *file, .modified = (*entry)->modified, .read = [&reader] { return reader->read(); }});
        wanted.erase(file);
        if (!visited)
            return visited;
    }
}

} // namespace

std::expected<void, QString> visitFiles(
    const BundleScan &scan, const std::function<bool(const ScannedFile &)> &wanted, const Visit &visit)
{
    QHash<QString, ScannedFile> inZip;
    for (const ScannedFile &file : scan.files) {
        if (!wanted(file))
            continue;
        if (scan.isZip)
            inZip.insert(file.path, file);
        else if (const auto visited = visitOnDisk(scan.root, file, visit); !visited)
            return visited;
    }
    return scan.isZip && !inZip.isEmpty() ? visitZip(scan.root, inZip, visit) : std::expected<void, QString>();
}

} // namespace gantry
