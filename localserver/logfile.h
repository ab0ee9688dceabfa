// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

namespace gantry::local {

/// An endpoint's log: lines with time and source, appended and flushed at once. Owned by its endpoint.
class LogFile
{
public:
    explicit LogFile(const QString &path);

    /// Splits into lines; `source` is "server" or a worker's name.
    void write(const QString &source, const QByteArray &text);
    /// From a byte offset on, at most 4 MiB at once, ending at a line's end.
    static QByteArray readFrom(const QString &path, qint64 offset);
    const QString &path() const { return m_path; }
    void remove();

private:
    QString m_path;
    QFile m_file;
};

} // namespace gantry::local
