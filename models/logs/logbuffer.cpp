// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/logbuffer.h"

namespace gantry {

void LogBuffer::append(const QByteArray &piece)
{
    if (piece.isEmpty())
        return;
    const qsizetype before = m_bytes.size();
    m_bytes.append(piece);
    for (qsizetype at = m_bytes.indexOf('\n', before); at >= 0; at = m_bytes.indexOf('\n', at + 1))
        m_lineStarts.append(at + 1);
    Q_EMIT appended();
}

void LogBuffer::clear()
{
    m_bytes.clear();
    m_lineStarts = {0};
    Q_EMIT cleared();
}

qsizetype LogBuffer::lineCount() const
{
    // What follows the last line end is a line only once it holds something.
    return m_lineStarts.size() - (m_lineStarts.last() == m_bytes.size() ? 1 : 0);
}

QString LogBuffer::line(qsizetype index) const
{
    const qsizetype begin = m_lineStarts[index];
    qsizetype end = index + 1 < m_lineStarts.size() ? m_lineStarts[index + 1] - 1 : m_bytes.size();
    if (end > begin && m_bytes[end - 1] == '\r')
        --end;
    return QString::fromUtf8(QByteArrayView(m_bytes).sliced(begin, end - begin));
}

} // namespace gantry
