// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bundle/schemas.h"

#include <QJsonDocument>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

class SchemasTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrapsBothSchemas()
    {
        const auto document =
            schemaDocument({.request = "{\n  \"type\": \"object\", \"a\": \"größe\"\n}", .response = "{}"});
        QVERIFY(document);
        QCOMPARE(*document, R"({"RequestSchema":{"type":"object","a":"größe"},"ResponseSchema":{}})");
    }

    void theDefaultsAreADocument() { QVERIFY(schemaDocument({})); }

    void saysWhichSchemaIsWrongAndWhere_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("response");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("request") << QByteArray("{\n  \"ä\": x\n}") << QByteArray("{}")
                                 << QStringList{u"request schema"_s, u"line 2, column 8"_s};
        QTest::newRow("response") << QByteArray("{}") << QByteArray("{")
                                  << QStringList{u"response schema"_s, u"line 1"_s};
        QTest::newRow("array") << QByteArray("[]") << QByteArray("{}") << QStringList{u"request schema"_s, u"object"_s};
        QTest::newRow("empty") << QByteArray(" ") << QByteArray("{}") << QStringList{u"request schema"_s, u"empty"_s};
        QTest::newRow("no UTF-8") << QByteArray("{\"\xff\": 1}") << QByteArray("{}")
                                  << QStringList{u"request schema"_s, u"line 1"_s};
        QTest::newRow("deep") << "{\"a\":" + QByteArray(100000, '[') + QByteArray(100000, ']') + "}" << QByteArray("{}")
                              << QStringList{u"deeply"_s};
        QTest::newRow("huge number") << QByteArray("{\"a\": 1e999}") << QByteArray("{}") << QStringList{u"too large"_s};
    }
    void saysWhichSchemaIsWrongAndWhere()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, response);
        QFETCH(QStringList, words);
        const auto document = schemaDocument({.request = request, .response = response});
        QVERIFY(!document);
        for (const QString &word : words)
            QVERIFY2(document.error().contains(word), qPrintable(document.error()));
    }

    void infersASchema_data()
    {
        QTest::addColumn<QByteArray>("sample");
        QTest::addColumn<QByteArray>("schema");
        const auto row = [](const char *sample, const char *schema) {
            QTest::newRow(sample) << QByteArray(sample) << QByteArray(schema);
        };
        row("1", R"({"title":"T","type":"integer"})");
        row("1.5", R"({"title":"T","type":"number"})");
        row("true", R"({"title":"T","type":"boolean"})");
        row("null", R"({"title":"T","type":"null"})");
        row(R"("x")", R"({"title":"T","type":"string"})");
        row("[]", R"({"title":"T","type":"array"})");
        row("[1, 2]", R"({"title":"T","type":"array","items":{"type":"integer"}})");
        row("[1, 2.5, 3]", R"({"title":"T","type":"array","items":{"type":"number"}})");
        row("[1, null, \"a\", 2.5]",
            R"({"title":"T","type":"array","items":{"anyOf":[{"type":"number"},{"type":"null"},{"type":"string"}]}})");
        row("[[], [1], []]", R"({"title":"T","type":"array","items":{"type":"array","items":{"type":"integer"}}})");
        row(R"({"b": 1, "a": {"c": "x"}})",
            R"({"title":"T","type":"object","properties":{"b":{"type":"integer"},"a":{"type":"object","properties":{"c":{"type":"string"}},"required":["c"]}},"required":["b","a"]})");
        row(R"([{"a": 1, "b": 2}, {"a": null, "c": true}])",
            R"({"title":"T","type":"array","items":{"type":"object","properties":{"a":{"anyOf":[{"type":"integer"},{"type":"null"}]},"b":{"type":"integer"},"c":{"type":"boolean"}},"required":["a"]}})");
    }
    void infersASchema()
    {
        QFETCH(QByteArray, sample);
        const auto schema = schemaFromSample(sample, u"T"_s);
        QVERIFY(schema);
        QTEST(*schema, "schema");
    }

    void refusesASampleThatIsNoJson()
    {
        const auto schema = schemaFromSample("{\"a\"", u"T"_s);
        QVERIFY(!schema);
        QVERIFY2(schema.error().contains(u"sample"), qPrintable(schema.error()));
    }
};

QTEST_GUILESS_MAIN(SchemasTest)
#include "schemastest.moc"
