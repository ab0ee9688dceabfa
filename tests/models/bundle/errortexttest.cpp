// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/errors/errortext.h"

#include <QSet>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;
using http::Error;
using http::ErrorKind;

class ErrorTextTest : public QObject
{
    Q_OBJECT

    static Error withStatus(int status)
    {
        Error error;
        error.kind = status == 401 || status == 403 ? ErrorKind::Unauthorised : ErrorKind::Http;
        error.httpStatus = status;
        return error;
    }

private Q_SLOTS:
    void everyKindHasWords_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        for (int kind = 0; kind <= int(ErrorKind::Local); ++kind)
            QTest::addRow("%d", kind) << ErrorKind(kind);
    }
    void everyKindHasWords()
    {
        QFETCH(ErrorKind, kind);
        for (const bool reached : {true, false}) {
            Error error;
            error.kind = kind;
            error.mayHaveReachedServer = reached;
            const ErrorText text = describe(error);
            QVERIFY(!text.title.isEmpty());
            QVERIFY(!text.title.endsWith(u'.'));
            QVERIFY2(text.advice.endsWith(u'.'), qPrintable(text.advice));
            QVERIFY(text.detail.isEmpty());
        }
    }

    void everyStatusHasItsTitle()
    {
        QSet<QString> titles;
        const QList<int> statuses = {400, 401, 403, 404, 405, 408, 409, 410, 413, 422, 429, 500, 502, 503, 504, 520};
        for (const int status : statuses) {
            const ErrorText text = describe(withStatus(status));
            QVERIFY2(!text.advice.isEmpty(), qPrintable(QString::number(status)));
            titles.insert(text.title);
        }
        QCOMPARE(titles.size(), statuses.size());
        QCOMPARE(describe(withStatus(524)).title, describe(withStatus(504)).title);
        for (const int status : {302, 418, 599})
            QVERIFY(describe(withStatus(status)).title.contains(QString::number(status)));
        QVERIFY(!describe(withStatus(200)).title.isEmpty());
    }

    void keepsAllThatTheServerSaid()
    {
        Error error = withStatus(422);
        error.detail = u" <b>words</b>\n"_s;
        error.fields = {{u"flavor.framework"_s, u"field required"_s}, {{}, u"odd"_s}};
        error.jsonPath = u"model_endpoints[3].name"_s;
        error.requestId = u"abc-1"_s;
        const QStringList lines = describe(error).detail.split(u'\n');
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines.at(0), u"<b>words</b>"_s);
        QCOMPARE(lines.at(1), u"flavor.framework: field required"_s);
        QCOMPARE(lines.at(2), u"odd"_s);
        QVERIFY(lines.at(3).contains(error.jsonPath));
        QVERIFY(lines.at(4).contains(error.requestId));
    }

    void serverTextCannotDisturbTheOthers()
    {
        Error error = withStatus(422);
        error.fields = {{u"%2"_s, u"%1"_s}};
        QCOMPARE(describe(error).detail, u"%2: %1"_s);
    }

    void namesTheServerAndTheWait()
    {
        Error error;
        error.url = QUrl(u"https://launch.example.com/v1/x"_s);
        error.mayHaveReachedServer = false;
        QVERIFY(describe(error).title.contains(u"launch.example.com"));
        Error busy = withStatus(429);
        busy.retryAfter = 17;
        QVERIFY2(describe(busy).advice.contains(u"17"), qPrintable(describe(busy).advice));
    }

    void warnsWhereRepeatingMayDoItTwice()
    {
        Error error;
        error.kind = ErrorKind::Timeout;
        const QString careful = describe(error).advice;
        error.mayHaveReachedServer = false;
        QVERIFY(describe(error).advice != careful);
        QCOMPARE(describe(withStatus(504)).advice, careful);
    }

    void copiesAsParagraphs()
    {
        Error error = withStatus(400);
        QCOMPARE(describeWhole(error).split(u"\n\n"_s).size(), 2);
        error.detail = u"why"_s;
        const ErrorText text = describe(error);
        QCOMPARE(describeWhole(error), text.title + u"\n\nwhy\n\n"_s + text.advice);
    }
};

QTEST_GUILESS_MAIN(ErrorTextTest)
#include "errortexttest.moc"
