// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/http/errorbody.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gantry::http;

/// Error answers in every shape that Launch and the proxies before it send.
class ErrorBodyTest : public QObject
{
    Q_OBJECT

private:
    static Error read(const QByteArray &body)
    {
        Error error;
        readErrorBody(error, body);
        return error;
    }

private Q_SLOTS:
    void detail_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("detail");
        QTest::newRow("text") << QByteArray(R"({"detail":"no such bundle"})") << u"no such bundle"_s;
        QTest::newRow("object with message")
            << QByteArray(R"({"detail":{"message":"too long","code":400}})") << u"too long"_s;
        QTest::newRow("object") << QByteArray(R"({"detail":{"code":400}})") << u"{\"code\":400}"_s;
        QTest::newRow("error") << QByteArray(R"({"error":"Internal error","timestamp":"t"})") << u"Internal error"_s;
        QTest::newRow("null") << QByteArray(R"({"detail":null})") << QString();
        QTest::newRow("plain") << QByteArray("upstream  connect\n error") << u"upstream connect error"_s;
        QTest::newRow("less than") << QByteArray("1 < 2 and 3 > 2") << u"1 < 2 and 3 > 2"_s;
        QTest::newRow("page") << QByteArray(
            "<!DOCTYPE html><html><head><title>t</title></head><body>"
            "<script>var x = '<b>';</script><h1>502</h1><p>Bad&nbsp;Gateway</p></body></html>")
                              << u"502 Bad Gateway"_s;
        QTest::newRow("broken JSON") << QByteArray(R"({"detail":)") << u"{\"detail\":"_s;
        QTest::newRow("empty") << QByteArray() << QString();
    }

    void detail()
    {
        QFETCH(QByteArray, body);
        QTEST(read(body).detail, "detail");
    }

    void fieldsOfAValidationError()
    {
        const Error error = read(R"({"detail":[
            {"type":"missing","loc":["body","flavor","zip_artifact","framework"],"msg":"Field required","input":{"key":"s3cret"}},
            {"type":"int","loc":["body","requirements",2],"msg":"not a string","input":"s3cret","ctx":{"x":"s3cret"}},
            {"loc":["query","model_endpoint_id"],"msg":"Field required"},
            {"msg":"no place"}, "odd"]})");
        QCOMPARE(error.fields.size(), 4);
        QCOMPARE(error.fields[0].path, u"flavor.zip_artifact.framework"_s);
        QCOMPARE(error.fields[0].message, u"Field required"_s);
        QCOMPARE(error.fields[1].path, u"requirements.2"_s);
        QCOMPARE(error.fields[2].path, u"model_endpoint_id"_s);
        QCOMPARE(error.fields[3].path, QString());
        for (const FieldError &field : error.fields)
            QVERIFY(!field.message.contains(u"s3cret"_s) && !field.path.contains(u"s3cret"_s));
        QVERIFY(!error.detail.contains(u"s3cret"_s));
    }

    void requestId()
    {
        QCOMPARE(read(R"({"error":"x","request_id":"r-7"})").requestId, u"r-7"_s);
        QCOMPARE(read(R"({"error":"x","request_id":7})").requestId, QString());
    }

    void longAnswersAreCut()
    {
        QVERIFY(read("{\"detail\":\"" + QByteArray(100000, 'x') + "\"}").detail.size() < 5000);
        QVERIFY(read(QByteArray(1000000, 'x')).detail.size() < 1000);
    }
};

QTEST_GUILESS_MAIN(ErrorBodyTest)

#include "errorbodytest.moc"
