// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <expected>
#include <memory>
#include <optional>

struct archive;

namespace gantry {

/// What a zip says of one of its entries.
struct ZipEntry
{
    /// '/' between parts; never absolute and never with "..": such a zip is refused.
    QString path;
    qint64 size = 0;
    qint64 modified = 0;
    bool isFile = false;
    bool isLink = false;
};

/// Reads a zip from its first entry to its last. Errors are sentences. Owned by a function's frame; one thread.
class ZipReader
{
public:
    static std::expected<ZipReader, QString> open(const QString &path);

    /// The next entry; nothing after the last one.
    std::expected<std::optional<ZipEntry>, QString> next();
    /// The next bytes of the present entry, its checksum verified at its end; empty there.
    std::expected<QByteArray, QString> read();

private:
    struct Close
    {
        void operator()(archive *handle) const;
    };
    ZipReader() = default;
    QString damaged() const;

    std::unique_ptr<QFile> m_file;
    std::unique_ptr<archive, Close> m_handle;
    QByteArray m_block;
};

} // namespace gantry
