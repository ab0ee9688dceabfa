// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/http/ssedecoder.h"

#include <algorithm>
#include <utility>

namespace gantry::http {

namespace {

bool endsLine(char c)
{
    return c == '\n' || c == '\r';
}

QByteArrayView withoutMark(QByteArrayView line)
{
    static constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");
    return line.startsWith(byteOrderMark) ? line.sliced(byteOrderMark.size()) : line;
}

} // namespace

QByteArrayList SseDecoder::feed(const QByteArray &bytes)
{
    QByteArrayList events;
    auto from = bytes.begin();
    while (from != bytes.end() && !m_finished) {
        // The second half of a CRLF, which may come in another read, ends no further line.
        if (std::exchange(m_skipLineFeed, false) && *from == '\n') {
            ++from;
            continue;
        }
        const auto end = std::find_if(from, bytes.end(), endsLine);
        m_line.append(from, end - from);
        if (end == bytes.end())
            break;
        m_skipLineFeed = *end == '\r';
        takeLine(std::exchange(m_line, {}), events);
        from = end + 1;
    }
    return events;
}

void SseDecoder::takeLine(QByteArrayView line, QByteArrayList &events)
{
    if (std::exchange(m_atStart, false))
        line = withoutMark(line);
    if (line.isEmpty()) {
        dispatch(events);
        return;
    }
    const qsizetype colon = line.indexOf(':');
    if ((colon < 0 ? line : line.first(colon)) != "data")
        return;
    QByteArrayView value = colon < 0 ? QByteArrayView() : line.sliced(colon + 1);
    if (value.startsWith(' '))
        value = value.sliced(1);
    if (std::exchange(m_hasData, true))
        m_data += '\n';
    m_data += value;
}

void SseDecoder::dispatch(QByteArrayList &events)
{
    if (!std::exchange(m_hasData, false))
        return;
    const QByteArray data = std::exchange(m_data, {});
    if (data == "[DONE]")
        m_finished = true;
    else
        events.append(data);
}

} // namespace gantry::http
