// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bundle/zipreader.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>

namespace gantry {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype blockSize = 256 * 1024;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::ZipReader)
};

QString pathOf(archive_entry *entry)
{
    if (const char *utf8 = archive_entry_pathname_utf8(entry))
        return QString::fromUtf8(utf8);
    return QString::fromLocal8Bit(archive_entry_pathname(entry));
}

/// Whether unpacking it could write outside the folder it is unpacked into, on any system.
bool leavesItsFolder(const QString &path)
{
    const QString slashes = QString(path).replace(u'\\', u'/');
    const bool isDrive = slashes.size() > 1 && slashes.at(1) == u':';
    return slashes.isEmpty() || slashes.startsWith(u'/') || isDrive || slashes.contains(QChar(0))
        || std::ranges::contains(slashes.tokenize(u'/'), QStringView(u".."));
}

} // namespace

void ZipReader::Close::operator()(archive *handle) const
{
    archive_read_free(handle);
}

std::expected<ZipReader, QString> ZipReader::open(const QString &path)
{
    ZipReader reader;
    reader.m_file = std::make_unique<QFile>(path);
    const QString name = QFileInfo(path).fileName();
    if (!reader.m_file->open(QIODevice::ReadOnly))
        return std::unexpected(Text::tr("“%1” cannot be read: %2.").arg(name, reader.m_file->errorString()));
    if (!reader.m_file->peek(2).startsWith("PK"))
        return std::unexpected(Text::tr("“%1” is not a zip archive.").arg(name));
    reader.m_handle.reset(archive_read_new());
    // Only with the directory at a zip's end are sizes, links and encryption known before the data.
    archive_read_support_format_zip_seekable(reader.m_handle.get());
    reader.m_file->seek(0);
    if (archive_read_open_fd(reader.m_handle.get(), reader.m_file->handle(), blockSize) != ARCHIVE_OK)
        return std::unexpected(reader.damaged());
    return reader;
}

std::expected<std::optional<ZipEntry>, QString> ZipReader::next()
{
    archive_entry *entry = nullptr;
    const int status = archive_read_next_header(m_handle.get(), &entry);
    if (status == ARCHIVE_EOF)
        return std::nullopt;
    if (status < ARCHIVE_WARN)
        return std::unexpected(damaged());
    ZipEntry out{.path = pathOf(entry),
        .size = archive_entry_size(entry),
        .modified = archive_entry_mtime(entry),
        .isFile = archive_entry_filetype(entry) == AE_IFREG,
        .isLink = archive_entry_filetype(entry) == AE_IFLNK};
    const QString name = QFileInfo(m_file->fileName()).fileName();
    if (leavesItsFolder(out.path))
        return std::unexpected(
            Text::tr("“%1” is refused: its entry “%2” would be unpacked outside the bundle's folder.")
                .arg(name, out.path));
    if (archive_entry_is_encrypted(entry))
        return std::unexpected(Text::tr("“%1” is encrypted. Unpack it and drop the folder instead.").arg(name));
    return out;
}

std::expected<QByteArray, QString> ZipReader::read()
{
    m_block.resize(blockSize);
    const la_ssize_t count = archive_read_data(m_handle.get(), m_block.data(), size_t(m_block.size()));
    if (count < 0)
        return std::unexpected(damaged());
    return m_block.first(count);
}

QString ZipReader::damaged() const
{
    const char *reason = archive_error_string(m_handle.get());
    return Text::tr("The zip archive “%1” is damaged: %2.")
        .arg(QFileInfo(m_file->fileName()).fileName(),
            reason ? QString::fromLocal8Bit(reason) : Text::tr("it ends too soon"));
}

} // namespace gantry
