// SPDX-License-Identifier: GPL-3.0-or-later
#include "localserver/blobs.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QUuid>

namespace gantry::local {

using namespace Qt::StringLiterals;

Blobs::Blobs(QString folder) : m_folder(std::move(folder))
{
    QDir().mkpath(m_folder);
}

Blobs::Place Blobs::newPlace()
{
    Place place{QUuid::createUuid().toString(QUuid::Id128), QUuid::createUuid().toString(QUuid::Id128)};
    m_keyByToken.insert(place.token, place.key);
    return place;
}

std::expected<void, QString> Blobs::take(const QString &token, const QByteArray &bytes)
{
    const auto key = m_keyByToken.constFind(token);
    if (key == m_keyByToken.constEnd())
        return std::unexpected(u"This upload URL is not known, or is from before the server was started."_s);
    // QSaveFile syncs and renames, so that a kill leaves the whole file or none.
    QSaveFile file(m_folder + u'/' + *key);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return std::unexpected(u"The upload could not be written: %1"_s.arg(file.errorString()));
    return {};
}

std::optional<QString> Blobs::fileAt(const QString &location) const
{
    const QString prefix = u"s3://%1/"_s.arg(QLatin1StringView(bucket));
    if (!location.startsWith(prefix))
        return {};
    const QString key = location.sliced(prefix.size());
    // A key is a plain name of ours; anything else could leave the folder.
    const QString file = m_folder + u'/' + key;
    if (key.contains(u'/') || key.contains(u'\\') || key.startsWith(u'.') || !QFileInfo::exists(file))
        return {};
    return file;
}

} // namespace gantry::local
