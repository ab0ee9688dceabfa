// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>

namespace gantry {

/// A growing log as bytes with an index of its lines; text is decoded only when asked for a line. Owned by whoever
/// shows it. GUI thread.
class LogBuffer : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Takes any piece, also one that ends in the middle of a line.
    void append(const QByteArray &piece);
    void clear();
    qsizetype lineCount() const;
    /// Without the line end; invalid UTF-8 is replaced.
    QString line(qsizetype index) const;
    const QByteArray &bytes() const { return m_bytes; }

Q_SIGNALS:
    void appended();
    void cleared();

private:
    QByteArray m_bytes;
    QList<qsizetype> m_lineStarts{0};
};

} // namespace gantry
