// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bundle/bundlepacker.h"
#include "models/bundle/schemas.h"

#include "tests/models/bundle/bundlefolder.h"

#include <QElapsedTimer>
#include <QTemporaryFile>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

/// What of pydantic is asked for, so that the test needs none installed.
static const QByteArray pydantic = R"PY(
class BaseModel:
    @classmethod
    def model_json_schema(cls):
        return {"title": cls.__name__, "type": "object", "größe": 1}
)PY";

class PydanticSchemaTest : public QObject
{
    Q_OBJECT

    static std::expected<QByteArray, QString> ask(const QByteArray &source, int timeoutMs = 20000)
    {
        const BundleFolder folder;
        folder.write(u"pydantic.py"_s, pydantic);
        folder.write(u"app/types.py"_s, source);
        const auto answer = schemaFromPydantic(*scanBundle(folder.path()), u"app.types.Request"_s, python(), timeoutMs);
        if (QDir(folder.path(u"app/__pycache__"_s)).exists())
            return std::unexpected(u"the bundle's folder was written to"_s);
        return answer;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (python().isEmpty())
            QSKIP("no python3");
    }

    void asksTheModel_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::newRow("plain") << QByteArray("import pydantic\nclass Request(pydantic.BaseModel): pass");
        QTest::newRow("prints") << QByteArray(
            "import os, pydantic\nprint('hello'); os.system('echo noise')\nclass Request(pydantic.BaseModel): pass");
        QTest::newRow("reads input") << QByteArray(
            "import sys, pydantic\nsys.stdin.read()\nclass Request(pydantic.BaseModel): pass");
        QTest::newRow("pydantic 1") << QByteArray("class Request:\n  @classmethod\n  def schema(cls): return {'title': "
                                                  "'Request', 'type': 'object', 'größe': 1}");
    }
    void asksTheModel()
    {
        QFETCH(QByteArray, source);
        const auto schema = ask(source);
        QVERIFY2(schema, qPrintable(schema ? QString() : schema.error()));
        QCOMPARE(*schema, R"({"title":"Request","type":"object","größe":1})");
    }

    void asksInsideAZip()
    {
        const BundleFolder folder;
        folder.write(u"pydantic.py"_s, pydantic);
        folder.write(u"types2.py"_s, "import pydantic\nclass A(pydantic.BaseModel): pass");
        const std::atomic<bool> never = false;
        const auto packed = packBundle(*scanBundle(folder.path()), {}, never);
        const auto schema = schemaFromPydantic(*scanBundle((*packed)->fileName()), u"types2.A"_s, python());
        QVERIFY2(schema, qPrintable(schema ? QString() : schema.error()));
        QVERIFY(schema->contains(R"("title":"A")"));
    }

    void saysWhatWentWrong_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QString>("words");
        QTest::newRow("import") << QByteArray("import no_such_thing")
                                << u"ModuleNotFoundError: No module named 'no_such_thing'"_s;
        QTest::newRow("syntax") << QByteArray("def (") << u"SyntaxError"_s;
        QTest::newRow("raises") << QByteArray("raise ValueError('because')") << u"ValueError: because"_s;
        QTest::newRow("no class") << QByteArray("x = 1") << u"AttributeError"_s;
        QTest::newRow("no pydantic") << QByteArray("raise ModuleNotFoundError(\"No module named 'pydantic'\")")
                                     << u"has no pydantic"_s;
        QTest::newRow("exits") << QByteArray("import os; os._exit(3)") << u"exit code 3"_s;
        QTest::newRow("no schema") << QByteArray("class Request:\n  schema = staticmethod(lambda: [1])") << u"object"_s;
    }
    void saysWhatWentWrong()
    {
        QFETCH(QByteArray, source);
        QFETCH(QString, words);
        const auto schema = ask(source);
        QVERIFY(!schema);
        QVERIFY2(schema.error().contains(words), qPrintable(schema.error()));
    }

    void endsInTime()
    {
        QElapsedTimer clock;
        clock.start();
        const auto schema = ask("while True: print('x' * 100000)", 1000);
        QVERIFY(!schema);
        QVERIFY2(schema.error().contains(u"1 second"), qPrintable(schema.error()));
        QVERIFY(clock.elapsed() < 15000);
    }

    void saysThatThereIsNoSuchPython()
    {
        const BundleFolder folder;
        folder.write(u"a.py"_s);
        const auto schema = schemaFromPydantic(*scanBundle(folder.path()), u"a.A"_s, folder.path(u"python"_s));
        QVERIFY(!schema);
        QVERIFY2(schema.error().contains(u"cannot be started"), qPrintable(schema.error()));
    }

    void refusesANameWithoutAModule() { QVERIFY(!schemaFromPydantic({}, u"Request"_s, python())); }
};

QTEST_GUILESS_MAIN(PydanticSchemaTest)
#include "pydanticschematest.moc"
