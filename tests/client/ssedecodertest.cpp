// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/http/ssedecoder.h"

#include <QTest>

using gantry::http::SseDecoder;

/// Every stream is fed whole, byte by byte and cut at each place: the events must not depend on how it was cut.
class SseDecoderTest : public QObject
{
    Q_OBJECT

private:
    static QByteArrayList decoded(const QByteArrayList &pieces)
    {
        SseDecoder decoder;
        QByteArrayList events;
        for (const QByteArray &piece : pieces)
            events += decoder.feed(piece);
        return events;
    }

    static QByteArrayList singleBytes(const QByteArray &stream)
    {
        QByteArrayList pieces;
        for (const char byte : stream)
            pieces.append(QByteArray(1, byte));
        return pieces;
    }

private Q_SLOTS:
    void decodes_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<QByteArrayList>("events");
        const auto row = [](const char *name, const QByteArray &stream, const QByteArrayList &events) {
            QTest::newRow(name) << stream << events;
        };
        row("LF", "data: a\n\ndata: b\n\n", {"a", "b"});
        row("CRLF", "data: a\r\n\r\ndata: b\r\n\r\n", {"a", "b"});
        row("CR", "data: a\r\rdata: b\r\r", {"a", "b"});
        row("mixed", "data: a\r\n\ndata: b\n\r\n", {"a", "b"});
        row("lines", "data: a\ndata: b\ndata:\ndata: c\n\n", {"a\nb\n\nc"});
        row("no space", "data:a\n\n", {"a"});
        row("two spaces", "data:  a\n\n", {" a"});
        row("empty data", "data:\n\n", {""});
        row("bare data", "data\n\n", {""});
        row("ping", ": ping - 2026\r\n\r\ndata: a\r\n\r\n: ping\r\n\r\n", {"a"});
        row("other fields", "event: x\nid: 1\nretry: 5\nanother\ndata: a\n\n", {"a"});
        row("field that only begins like it", "database: a\n\n", {});
        row("byte order mark",
            "\xEF\xBB\xBF"
            "data: a\n\n",
            {"a"});
        row("mark further on",
            "data: a\n\n\xEF\xBB\xBF"
            "data: b\n\n",
            {"a"});
        row("UTF-8", "data: \xC3\xA9\xE2\x82\xAC\n\n", {"\xC3\xA9\xE2\x82\xAC"});
        row("done", "data: a\n\ndata: [DONE]\n\ndata: b\n\n", {"a"});
        row("done inside an event", "data: {\"result\":\"[DONE]\"}\n\ndata: b\n\n", {"{\"result\":\"[DONE]\"}", "b"});
        row("no blank line at the end", "data: a\n\ndata: b\n", {"a"});
        row("no line end at the end", "data: a", {});
        row("blank lines only", "\n\n\r\n\r\n", {});
        row("nothing", "", {});
    }

    void decodes()
    {
        QFETCH(QByteArray, stream);
        QFETCH(QByteArrayList, events);
        QCOMPARE(decoded({stream}), events);
        QCOMPARE(decoded(singleBytes(stream)), events);
        for (qsizetype cut = 0; cut <= stream.size(); ++cut)
            QCOMPARE(decoded({stream.first(cut), stream.sliced(cut)}), events);
    }

    void knowsAPartialEvent()
    {
        SseDecoder decoder;
        QVERIFY(!decoder.hasPartial());
        for (const char *piece : {"d", "ata: a", "\n"}) {
            decoder.feed(piece);
            QVERIFY2(decoder.hasPartial(), piece);
        }
        decoder.feed("\n");
        QVERIFY(!decoder.hasPartial());
        decoder.feed("data: [DONE]\n\ndata: b");
        QVERIFY(!decoder.hasPartial());
    }

    void handsOverAsSoonAsAnEventEnds()
    {
        SseDecoder decoder;
        QCOMPARE(decoder.feed("data: a\r\n"), QByteArrayList());
        // The CR alone ends the line; its LF may be long in coming.
        QCOMPARE(decoder.feed("\r"), QByteArrayList({"a"}));
        QCOMPARE(decoder.feed("\ndata: b\n\n"), QByteArrayList({"b"}));
        QVERIFY(!decoder.finished());
        QCOMPARE(decoder.feed("data: [DONE]\n\n"), QByteArrayList());
        QVERIFY(decoder.finished());
    }
};

QTEST_GUILESS_MAIN(SseDecoderTest)

#include "ssedecodertest.moc"
