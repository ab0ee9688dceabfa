// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace gantry::http {

/// Server-sent events from bytes: bytes in, the data of whole events out; keeps the partial line and event in between.
/// Comments (pings), event names and ids are dropped, as no server of ours uses them. A value; any thread.
class SseDecoder
{
public:
    /// Takes the next bytes and returns the data of each event they complete. After finished() it returns none.
    QByteArrayList feed(const QByteArray &bytes);
    /// A bare "[DONE]" event came.
    bool finished() const { return m_finished; }
    /// An event was begun that no blank line ended: what a cut leaves behind.
    bool hasPartial() const { return !m_finished && (!m_line.isEmpty() || m_hasData); }

private:
    void takeLine(QByteArrayView line, QByteArrayList &events);
    void dispatch(QByteArrayList &events);

    QByteArray m_line;
    QByteArray m_data;
    bool m_hasData = false;
    bool m_skipLineFeed = false;
    bool m_atStart = true;
    bool m_finished = false;
};

} // namespace gantry::http
