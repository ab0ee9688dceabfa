// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bundle/bundlepacker.h"

#include "models/bundle/bundlefiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryFile>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>

namespace gantry {

using namespace Qt::StringLiterals;
using Done = std::expected<void, QString>;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::BundlePacker)
};

/// Deflating these costs time and gains next to nothing: media, archives, and weights, which are noise to it.
bool isStored(const QString &path)
{
    static const QSet<QString> suffixes = {u"7z"_s, u"avif"_s, u"bin"_s, u"br"_s, u"bz2"_s, u"ckpt"_s, u"egg"_s,
        u"flac"_s, u"gguf"_s, u"gif"_s, u"gz"_s, u"h5"_s, u"jar"_s, u"jpeg"_s, u"jpg"_s, u"lz4"_s, u"mkv"_s, u"mov"_s,
        u"mp3"_s, u"mp4"_s, u"npz"_s, u"ogg"_s, u"onnx"_s, u"parquet"_s, u"png"_s, u"pt"_s, u"pth"_s, u"rar"_s,
        u"safetensors"_s, u"tflite"_s, u"tgz"_s, u"webm"_s, u"webp"_s, u"whl"_s, u"xz"_s, u"zip"_s, u"zst"_s};
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}

struct Close
{
    void operator()(archive *handle) const { archive_write_free(handle); }
    void operator()(archive_entry *entry) const { archive_entry_free(entry); }
};

/// Writes the packed zip, block by block, so that memory stays small whatever the size. Lives in packBundle's frame.
class ZipWriter
{
public:
    ZipWriter(qint64 total, const std::function<void(qint64, qint64)> &progress, const std::atomic<bool> &cancelled)
        : m_total(total)
        , m_progress(progress)
        , m_cancelled(cancelled)
        , m_handle(archive_write_new())
    {
    }

    Done open(int fileDescriptor)
    {
        archive *zip = m_handle.get();
        archive_write_set_format_zip(zip);
        // Python takes names as UTF-8 only where the zip says that they are.
        archive_write_set_options(zip, "zip:hdrcharset=UTF-8");
        archive_write_set_bytes_in_last_block(zip, 1);
        return check(archive_write_open_fd(zip, fileDescriptor));
    }

    Done add(const OpenedFile &opened)
    {
        if (const Done written = writeHeader(opened); !written)
            return written;
        qint64 size = 0;
        for (;;) {
            if (m_cancelled)
                return std::unexpected(Text::tr("Packing was cancelled."));
            const auto block = opened.read();
            if (!block)
                return std::unexpected(block.error());
            size += block->size();
            if (size > opened.file.size || (block->isEmpty() && size < opened.file.size))
                return std::unexpected(
                    Text::tr("“%1” changed while it was being packed. Try again.").arg(opened.file.path));
            if (block->isEmpty())
                return {};
            if (const Done written = writeBlock(*block); !written)
                return written;
        }
    }

    Done close() { return check(archive_write_close(m_handle.get())); }

private:
    Done writeHeader(const OpenedFile &opened)
    {
        const std::unique_ptr<archive_entry, Close> entry(archive_entry_new());
        archive_entry_set_pathname_utf8(entry.get(), opened.file.path.toUtf8().constData());
        archive_entry_set_size(entry.get(), opened.file.size);
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0644);
        archive_entry_set_mtime(entry.get(), opened.modified, 0);
        if (isStored(opened.file.path))
            archive_write_zip_set_compression_store(m_handle.get());
        else
            archive_write_zip_set_compression_deflate(m_handle.get());
        return check(archive_write_header(m_handle.get(), entry.get()));
    }

    Done writeBlock(const QByteArray &block)
    {
        if (archive_write_data(m_handle.get(), block.constData(), size_t(block.size())) != block.size())
            return check(ARCHIVE_FATAL);
        m_done += block.size();
        if (m_progress)
            m_progress(m_done, m_total);
        return {};
    }

    Done check(int status) const
    {
        if (status == ARCHIVE_OK)
            return {};
        const char *reason = archive_error_string(m_handle.get());
        return std::unexpected(Text::tr("The packed bundle cannot be written to “%1”: %2.")
                .arg(QDir::tempPath(), reason ? QString::fromLocal8Bit(reason) : Text::tr("unknown reason")));
    }

    qint64 m_total;
    qint64 m_done = 0;
    const std::function<void(qint64, qint64)> &m_progress;
    const std::atomic<bool> &m_cancelled;
    std::unique_ptr<archive, Close> m_handle;
};

Done writeAll(ZipWriter &writer, const BundleScan &scan, int fileDescriptor)
{
    if (const Done opened = writer.open(fileDescriptor); !opened)
        return opened;
    const Done packed =
        visitFiles(scan, &ScannedFile::included, [&writer](const OpenedFile &opened) { return writer.add(opened); });
    return packed ? writer.close() : packed;
}

} // namespace

std::expected<std::unique_ptr<QTemporaryFile>, QString> packBundle(
    const BundleScan &scan, const std::function<void(qint64, qint64)> &progress, const std::atomic<bool> &cancelled)
{
    if (std::ranges::none_of(scan.files, &ScannedFile::included))
        return std::unexpected(Text::tr("There is no file to pack."));
    auto file = std::make_unique<QTemporaryFile>(QDir::tempPath() + u"/gantry-bundle-XXXXXX.zip"_s);
    if (!file->open())
        return std::unexpected(
            Text::tr("No temporary file can be made in “%1”: %2.").arg(QDir::tempPath(), file->errorString()));
    ZipWriter writer(scan.includedSize(), progress, cancelled);
    if (const Done written = writeAll(writer, scan, file->handle()); !written)
        return std::unexpected(written.error());
    file->seek(0);
    // It is packed on a worker thread and uploaded from the application's.
    if (QCoreApplication::instance())
        file->moveToThread(QCoreApplication::instance()->thread());
    return file;
}

} // namespace gantry
