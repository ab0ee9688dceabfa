// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <expected>
#include <optional>

namespace gantry::local {

/// Uploaded files, kept under the data folder and named by their key. A client asks for a place, gets a URL that only
/// it knows, and PUTs the bytes there. Owned by LocalServer.
class Blobs
{
public:
    static constexpr const char *bucket = "gantry-local";

    explicit Blobs(QString folder);

    struct Place
    {
        QString key;
        /// The secret part of the URL; good until the server ends.
        QString token;
    };
    Place newPlace();

    /// Writes the bytes whole or not at all. The error is a sentence.
    std::expected<void, QString> take(const QString &token, const QByteArray &bytes);
    /// The file behind "s3://gantry-local/<key>"; empty for other locations and keys that hold nothing.
    std::optional<QString> fileAt(const QString &location) const;

private:
    QString m_folder;
    QHash<QString, QString> m_keyByToken;
};

} // namespace gantry::local
