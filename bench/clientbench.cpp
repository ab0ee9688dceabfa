// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benches.h"
#include "bench/measure.h"
#include "client/http/ssedecoder.h"

#include <QByteArrayList>

namespace gantry::bench {

using namespace Qt::StringLiterals;

namespace {

/// A stream of tokens as a language model sends them, cut into pieces as a network cuts them.
QByteArrayList tokenStream(int events, qsizetype pieceSize)
{
    QByteArray bytes;
    for (int i = 0; i < events; ++i) {
        bytes += "data: {\"status\": \"SUCCESS\", \"result\": {\"result\": \"token " + QByteArray::number(i)
            + "\"}, \"traceback\": null}\r\n\r\n";
    }
    QByteArrayList pieces;
    for (qsizetype at = 0; at < bytes.size(); at += pieceSize)
        pieces.append(bytes.mid(at, pieceSize));
    return pieces;
}

} // namespace

void measureClient(const Report &report)
{
    constexpr int Events = 100'000;
    for (const int pieceSize : {64, 1460, 65536}) {
        const QByteArrayList pieces = tokenStream(Events, pieceSize);
        report.measure({.name = u"event stream, 100,000 events in pieces of %1 bytes"_s.arg(pieceSize),
            .amount = Events,
            .unit = u"events"_s,
            .run = [&pieces] {
                http::SseDecoder decoder;
                for (const QByteArray &piece : pieces)
                    decoder.feed(piece);
            }});
    }
}

} // namespace gantry::bench
