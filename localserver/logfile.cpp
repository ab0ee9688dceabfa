// SPDX-License-Identifier: GPL-3.0-or-later
#include "localserver/logfile.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace gantry::local {

namespace {

constexpr qint64 mostAtOnce = 4 * 1024 * 1024;

} // namespace

LogFile::LogFile(const QString &path) : m_path(path), m_file(path)
{
    QDir().mkpath(QFileInfo(path).path());
    m_file.open(QIODevice::WriteOnly | QIODevice::Append);
}

void LogFile::write(const QString &source, const QByteArray &text)
{
    const QByteArray prefix =
        QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toUtf8() + ' ' + source.toUtf8() + ": ";
    QByteArray trimmed = text;
    while (trimmed.endsWith('\n') || trimmed.endsWith('\r'))
        trimmed.chop(1);
    for (const QByteArray &line : trimmed.split('\n'))
        m_file.write(prefix + line + '\n');
    m_file.flush();
}

QByteArray LogFile::readFrom(const QString &path, qint64 offset)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(qBound<qint64>(0, offset, file.size())))
        return {};
    QByteArray bytes = file.read(mostAtOnce);
    // A line still being written is left for the next time.
    bytes.truncate(bytes.lastIndexOf('\n') + 1);
    return bytes;
}

void LogFile::remove()
{
    m_file.close();
    m_file.remove();
}

} // namespace gantry::local
