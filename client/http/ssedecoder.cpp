// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/http/ssedecoder.h"

namespace gantry::http {

QList<QByteArray> SseDecoder::feed(const QByteArray &piece)
{
    QList<QByteArray> events;
    for (const char c : piece) {
        // The LF of a CRLF whose CR already ended the line, possibly in the piece before.
        if (m_afterCr && c == '\n') {
            m_afterCr = false;
            continue;
        }
        m_afterCr = c == '\r';
        if (c != '\n' && c != '\r') {
            m_partial.append(c);
            continue;
        }
        takeLine(m_partial, events);
        m_partial.clear();
    }
    return events;
}

QList<QByteArray> SseDecoder::finish()
{
    QList<QByteArray> events;
    if (!m_partial.isEmpty())
        takeLine(m_partial, events);
    m_partial.clear();
    endEvent(events);
    return events;
}

void SseDecoder::takeLine(const QByteArray &line, QList<QByteArray> &events)
{
    QByteArray rest = line;
    if (m_atStart && rest.startsWith("\xef\xbb\xbf"))
        rest.remove(0, 3);
    m_atStart = false;
    if (rest.isEmpty()) {
        endEvent(events);
        return;
    }
    if (rest != "data" && !rest.startsWith("data:"))
        return;
    QByteArray value = rest.mid(5);
    if (value.startsWith(' '))
        value.remove(0, 1);
    if (m_hasData)
        m_data.append('\n');
    m_data.append(value);
    m_hasData = true;
}

void SseDecoder::endEvent(QList<QByteArray> &events)
{
    if (m_hasData)
        events.append(m_data);
    m_data.clear();
    m_hasData = false;
}

} // namespace gantry::http
