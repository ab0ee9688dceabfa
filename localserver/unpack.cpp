// SPDX-License-Identifier: GPL-3.0-or-later
#include "localserver/unpack.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace gantry::local {

using namespace Qt::StringLiterals;

namespace {

using Archive = std::unique_ptr<archive, decltype(&archive_read_free)>;

bool leavesFolder(const QString &name)
{
    if (name.isEmpty() || name.startsWith(u'/') || name.contains(u'\\') || (name.size() > 1 && name[1] == u':'))
        return true;
    return name.split(u'/').contains(u".."_s);
}

std::expected<void, QString> writeEntry(archive *zip, const QString &target, UnpackLimits &left)
{
    QDir().mkpath(QFileInfo(target).path());
    QFile file(target);
    if (!file.open(QIODevice::WriteOnly))
        return std::unexpected(u"%1 cannot be written: %2"_s.arg(target, file.errorString()));
    const void *block = nullptr;
    size_t size = 0;
    la_int64_t offset = 0;
    int status = ARCHIVE_OK;
    while ((status = archive_read_data_block(zip, &block, &size, &offset)) == ARCHIVE_OK) {
        // Counted as it comes: what the zip says about its sizes need not be true.
        left.bytes -= qint64(size);
        if (left.bytes < 0)
            return std::unexpected(
                u"The bundle's zip unpacks to more than this server allows; raise --max-unpacked-mib, "
                "or leave data out of the bundle."_s);
        if (!file.seek(offset) || file.write(static_cast<const char *>(block), qint64(size)) != qint64(size))
            return std::unexpected(u"%1 cannot be written: %2"_s.arg(target, file.errorString()));
    }
    if (status != ARCHIVE_EOF)
        return std::unexpected(u"The bundle's zip is damaged: %1"_s.arg(QString::fromUtf8(archive_error_string(zip))));
    return {};
}

std::expected<void, QString> unpackEntry(archive *zip, archive_entry *entry, const QString &folder, UnpackLimits &left)
{
    const char *utf8 = archive_entry_pathname_utf8(entry);
    if (!utf8 || !*utf8)
        return std::unexpected(u"The bundle's zip holds an entry whose name is empty or not UTF-8."_s);
    const QString name = QString::fromUtf8(utf8);
    if (--left.entries < 0)
        return std::unexpected(u"The bundle's zip holds more entries than this server allows."_s);
    if (leavesFolder(name))
        return std::unexpected(u"The bundle's zip holds an entry that would leave its folder: %1"_s.arg(name));
    const auto type = archive_entry_filetype(entry);
    if (type == AE_IFDIR)
        return {};
    if (type == AE_IFLNK || archive_entry_symlink(entry) || archive_entry_hardlink(entry))
        return std::unexpected(u"The bundle's zip holds a link, which is not unpacked: %1"_s.arg(name));
    if (type != AE_IFREG)
        return std::unexpected(u"The bundle's zip holds something that is neither a file nor a folder: %1"_s.arg(name));
    return writeEntry(zip, folder + u'/' + name, left);
}

std::expected<void, QString> unpackAll(const QString &path, const QString &folder, UnpackLimits left)
{
    const Archive zip(archive_read_new(), archive_read_free);
    archive_read_support_format_zip(zip.get());
    if (archive_read_open_filename(zip.get(), QFile::encodeName(path).constData(), 64 * 1024) != ARCHIVE_OK)
        return std::unexpected(
            u"The bundle's code is not a zip: %1"_s.arg(QString::fromUtf8(archive_error_string(zip.get()))));
    archive_entry *entry = nullptr;
    int status = ARCHIVE_OK;
    while ((status = archive_read_next_header(zip.get(), &entry)) == ARCHIVE_OK) {
        if (auto unpacked = unpackEntry(zip.get(), entry, folder, left); !unpacked)
            return unpacked;
    }
    if (status != ARCHIVE_EOF)
        return std::unexpected(
            u"The bundle's zip is damaged: %1"_s.arg(QString::fromUtf8(archive_error_string(zip.get()))));
    return {};
}

} // namespace

std::expected<void, QString> unpackZip(const QString &zip, const QString &folder, UnpackLimits limits)
{
    QDir().mkpath(folder);
    auto unpacked = unpackAll(zip, folder, limits);
    if (!unpacked)
        QDir(folder).removeRecursively();
    return unpacked;
}

} // namespace gantry::local
