// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace gantry::http {

/// Server-sent events from bytes in any pieces: keeps the partial line, takes CRLF, LF and CR, skips comments (pings).
/// Pure; owned by one stream. Only the data of an event is kept, since Launch sends no other field.
class SseDecoder
{
public:
    /// The data of each event that this piece completes.
    QList<QByteArray> feed(const QByteArray &piece);
    /// What an unfinished last event holds: a server that closes without a blank line still meant it.
    QList<QByteArray> finish();

private:
    void takeLine(const QByteArray &line, QList<QByteArray> &events);
    void endEvent(QList<QByteArray> &events);

    QByteArray m_partial;
    QByteArray m_data;
    bool m_hasData = false;
    bool m_afterCr = false;
    bool m_atStart = true;
};

} // namespace gantry::http
