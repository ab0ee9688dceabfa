// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bundle/pythonsource.h"

#include "models/bundle/bundlepacker.h"
#include "tests/models/bundle/bundlefolder.h"

#include <QElapsedTimer>
#include <QTemporaryFile>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;
using Severity = Finding::Severity;

/// "name(a, b=) line" for each function, one text to compare: "=" marks a default, "*" any number, "!x" a required
/// keyword.
static QString summary(const QList<PythonFunction> &functions)
{
    QStringList all;
    for (const PythonFunction &function : functions) {
        QStringList parameters;
        for (qsizetype i = 0; i < function.parameters.size(); ++i)
            parameters.append(function.parameters.at(i) + (i < function.requiredParameters ? u""_s : u"="_s));
        if (function.takesAnyPositional)
            parameters.append(u"*"_s);
        for (const QString &keyword : function.requiredKeywords)
            parameters.append(u'!' + keyword);
        all.append((function.isAsync ? u"async "_s : u""_s) + function.name + u'(' + parameters.join(u", "_s) + u')');
    }
    return all.join(u"; "_s);
}

static PythonOffer offerOf(const QByteArray &source, const QString &file = u"predict.py"_s)
{
    const BundleFolder folder;
    folder.write(file, source);
    return readPython(*scanBundle(folder.path()));
}

class PythonSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsFunctions_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, const char *source, const char *found) {
            QTest::newRow(name) << QString::fromUtf8(source) << QString::fromUtf8(found);
        };
        row("empty", "", "");
        row("plain", "def f(): pass", "f()");
        row("two", "def f(a):\n  return a\n\ndef g(a, b): return a\n", "f(a); g(a, b)");
        row("trailing comma", "def f(a, b,): pass", "f(a, b)");
        row("over lines", "def f(\n    a,  # the (first\n    b,\n):\n    pass", "f(a, b)");
        row("odd spacing", "def   f  (\n a\n,b ) : pass", "f(a, b)");
        row("continued", "def \\\n f(a, \\\n b): pass", "f(a, b)");
        row("defaults", "def f(a, b=(1, 2), c={'x': [1, 2]}, d='),(' ): pass", "f(a, b=, c=, d=)");
        row("default with ==", "def f(a=1 == 2): pass", "f(a=)");
        row("annotations", "def f(a: dict[str, list[int]], b: 'Tuple[int, str]' = None) -> Callable[[int], str]: pass",
            "f(a, b=)");
        row("string annotation with =", "def f(a: Literal['x=1, y'], b): pass", "f(a, b)");
        row("lambda default", "def f(a, b=lambda x, y: x, c=3): pass", "f(a, b=, c=)");
        row("lambda in a default's brackets", "def f(a=(lambda x, y=1: x), b=2): pass", "f(a=, b=)");
        row("dict in a lambda", "def f(a=lambda x: {1: 2}, b=1): pass", "f(a=, b=)");
        row("args and kwargs", "def f(a, *args, **kwargs): pass", "f(a, *)");
        row("annotated args", "def f(*args: int, **kw: Any): pass", "f(*)");
        row("keyword only", "def f(a, *, b, c=1): pass", "f(a, !b)");
        row("keyword only after args", "def f(*args, b): pass", "f(*, !b)");
        row("positional only", "def f(a, b, /, c, *, d=1): pass", "f(a, b, c)");
        row("type parameters", "def f[T: (int, str), U](a: T, b: U) -> T: pass", "f(a, b)");
        row("async", "async def f(a): pass", "async f(a)");
        row("decorated", "@cache\n@app.route('/x', methods=['def g(): pass'])\ndef f(a): pass", "f(a)");
        row("methods are none", "class A:\n    def m(self): pass\ndef f(a): pass", "f(a)");
        row("inner functions are none", "def f(a):\n    def g(b):\n        pass\n    return g", "f(a)");
        row("lines after a method stay inside", "class A:\n  def m(self): pass\n  def n(self): pass\nx = 1", "");
        row("one line class", "class A: x = 1\ndef f(): pass", "f()");
        row("under if", "if True:\n    def f(a): pass\nelse:\n    def g(a): pass", "f(a); g(a)");
        row("under try", "try:\n\timport x\nexcept ImportError:\n\tdef f(a): pass", "f(a)");
        row("docstring", "\"\"\"\ndef no(a):\n    pass\n\"\"\"\ndef f(a): pass", "f(a)");
        row("single quotes", "'''def no(): pass\n'''\ndef f(): pass", "f()");
        row("quote in docstring", "\"\"\"it's \"quoted\" \\\"\"\" def no(): pass\n\"\"\"\ndef f(): pass", "f()");
        row("raw string", "x = r'\\'\ndef no(): pass\n'\ndef f(): pass", "no(); f()");
        row("bytes and mixed prefixes", "x = rb\"def\", Rb'y', u'z', F'{x}'\ndef f(): pass", "f()");
        row("f-string with its own quotes", "x = f\"{d[\"def g(): pass\"]} {'}'}\"\ndef f(): pass", "f()");
        row("f-string braces", "x = f'{{ {a:>{w}} }}'\ndef f(): pass", "f()");
        row("nested f-strings", "x = f'{f\"{y!r:{z}}\"}'\ndef f(): pass", "f()");
        row("open string ends at its line", "x = 'oops\ndef f(): pass", "f()");
        row("comment", "# def no(): pass\ndef f(): pass  # def no2(): pass", "f()");
        row("name in brackets", "x = [\ndef_,\n]\ndef f(): pass", "f()");
        row("windows line ends",
            "\xEF\xBB\xBF"
            "def f(a):\r\n  pass\r\ndef g(): pass\r\n",
            "f(a); g()");
        row("unicode", "def größe(wert, 模型): pass", "größe(wert, 模型)");
        row("later wins", "def f(a): pass\ndef f(a, b): pass", "f(a, b)");
        row("replaced by an import", "def f(a): pass\nfrom x import f", "");
        row("lambda", "f = lambda a, b=1, *c: a\ng: Callable = lambda: 1", "f(a, b=, *); g()");
        row("lambda with lambda default", "f = lambda a=lambda q: q, b=2: a", "f(a=, b=)");
        row("call is no assignment", "print(f=lambda a: a)\nf == 1\nx.f = lambda a: a", "");
        row("no bracket", "def f\ndef g(): pass", "g()");
        row("unfinished", "def f(a, b", "f(a, b)");
        row("bare words", "async\nfrom\nimport\nclass\ndef\n@\n:", "");
    }
    void findsFunctions()
    {
        QFETCH(QString, source);
        QTEST(summary(pythonFunctions(u"a.py"_s, source)), "found");
    }

    void namesModules_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("path");
        QTest::newRow("top") << u"predict.py"_s << u"predict.f"_s;
        QTest::newRow("folder") << u"a/b/predict.py"_s << u"a.b.predict.f"_s;
        QTest::newRow("package") << u"a/__init__.py"_s << u"a.f"_s;
        QTest::newRow("top package") << u"__init__.py"_s << u"f"_s;
    }
    void namesModules()
    {
        QFETCH(QString, file);
        const auto functions = pythonFunctions(file, u"\n\ndef f(): pass"_s);
        QCOMPARE(functions.size(), 1);
        QTEST(functions.first().modulePath, "path");
        QCOMPARE(functions.first().file, file);
        QCOMPARE(functions.first().line, 3);
    }

    void knowsWhatACallAccepts_data()
    {
        QTest::addColumn<QString>("parameters");
        QTest::addColumn<QList<bool>>("accepted");
        QTest::newRow("none") << u""_s << QList{true, false, false};
        QTest::newRow("one") << u"a"_s << QList{false, true, false};
        QTest::newRow("default") << u"a, b=1"_s << QList{false, true, true};
        QTest::newRow("any") << u"*a"_s << QList{true, true, true};
        QTest::newRow("one and any") << u"a, *b"_s << QList{false, true, true};
        QTest::newRow("keyword required") << u"a, *, b"_s << QList{false, false, false};
        QTest::newRow("keyword optional") << u"a, *, b=1"_s << QList{false, true, false};
    }
    void knowsWhatACallAccepts()
    {
        QFETCH(QString, parameters);
        const PythonFunction function = pythonFunctions(u"a.py"_s, u"def f("_s + parameters + u"): pass"_s).first();
        QTEST((QList{function.accepts(0), function.accepts(1), function.accepts(2)}), "accepted");
    }

    void survivesHostileText()
    {
        const QString deep = u"f'{"_s.repeated(5000);
        pythonFunctions(u"a.py"_s, deep);
        pythonFunctions(u"a.py"_s, u"def f("_s + u"("_s.repeated(100000));
        pythonFunctions(u"a.py"_s, u"x = lambda "_s.repeated(20000));
        pythonFunctions(u"a.py"_s, u"def f(a=\\"_s);
        QCOMPARE(pythonFunctions(u"a.py"_s, QString(QChar(0)) + u"\ndef f(): pass"_s).size(), 1);
    }

    void takesGeneratedFiles()
    {
        QString source;
        for (int i = 0; i < 50000; ++i)
            source += u"def f%1(a, b=[1, {'x': 2}]):\n    return a\nx%1 = 1\n"_s.arg(i);
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(pythonFunctions(u"a.py"_s, source).size(), 50000);
        // Well under a second is usual; only something quadratic comes near this.
        QVERIFY2(clock.elapsed() < 20000, qPrintable(QString::number(clock.elapsed())));
    }

    void offersCandidatesBestFirst()
    {
        const BundleFolder folder;
        folder.write(u"a_helpers.py"_s,
            "def build_model(config): pass\ndef get_predictor(config, model): pass\ndef predict(text): pass");
        folder.write(
            u"b/serve.py"_s, "def load_words_model(config): pass\ndef load_words_predict(config, model): pass");
        folder.write(u"main.py"_s, "def load_model_fn(config): pass\ndef load_predict_fn(model): pass");
        folder.write(u"tests/test_x.py"_s, "def load_model(config): pass");
        folder.write(u".venv/x.py"_s, "def load_model_fn(config): pass");
        const PythonOffer offer = readPython(*scanBundle(folder.path()));
        QCOMPARE(offer.loadModelCandidates,
            (QStringList{u"main.load_model_fn"_s, u"b.serve.load_words_model"_s, u"a_helpers.build_model"_s,
                u"tests.test_x.load_model"_s}));
        // An exact name whose arguments do not fit is offered after those that fit, for the lint to explain.
        QCOMPARE(offer.loadPredictCandidates,
            (QStringList{u"b.serve.load_words_predict"_s, u"a_helpers.get_predictor"_s, u"main.load_predict_fn"_s}));
    }

    void offersNothingWhereNothingFits()
    {
        const PythonOffer offer = offerOf("def main(): pass");
        QCOMPARE(offer.functions.size(), 1);
        QVERIFY(offer.loadModelCandidates.isEmpty());
        QVERIFY(offer.loadPredictCandidates.isEmpty());
    }

    void leavesOutFilesThatCannotBeImported()
    {
        QVERIFY(offerOf("def load_model_fn(c): pass", u"v1.0/main.py"_s).functions.isEmpty());
    }

    void findsPydanticModels_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("models");
        const auto row = [](const char *name, const char *source, QStringList models) {
            QTest::newRow(name) << QString::fromUtf8(source) << models;
        };
        row("direct", "from pydantic import BaseModel\nclass A(BaseModel): pass", {u"m.A"_s});
        row("qualified", "import pydantic\nclass A(pydantic.BaseModel):\n  x: int", {u"m.A"_s});
        row("alias", "from pydantic import (BaseModel as BM, Field)\nclass A(BM): pass", {u"m.A"_s});
        row("derived", "class A(BaseModel): pass\nclass B(A): pass\nclass C(B, metaclass=M): pass",
            {u"m.A"_s, u"m.B"_s, u"m.C"_s});
        row("generic", "class A(BaseModel, Generic[T]): pass\nclass B[T](A): pass", {u"m.A"_s, u"m.B"_s});
        row("root model", "from pydantic import RootModel\nclass A(RootModel[list[int]]): pass", {u"m.A"_s});
        row("others", "class A: pass\nclass B(): pass\nclass C(Model): pass\nclass D(x=BaseModel): pass", {});
    }
    void findsPydanticModels()
    {
        QFETCH(QString, source);
        QTEST(offerOf(source.toUtf8(), u"m.py"_s).pydanticModels, "models");
    }

    void readsAZipLikeItsFolder()
    {
        const BundleFolder folder;
        folder.write(u"app/serve.py"_s, "def load_model_fn(config): pass");
        folder.write(u"app/requirements.txt"_s, "torch\n-r more.txt\n");
        folder.write(u"app/deep/requirements.txt"_s, "other\n");
        const BundleScan scan = *scanBundle(folder.path());
        const std::atomic<bool> never = false;
        const auto packed = packBundle(scan, {}, never);
        QVERIFY2(packed, qPrintable(packed ? QString() : packed.error()));
        for (const BundleScan &each : {scan, *scanBundle((*packed)->fileName())}) {
            const PythonOffer offer = readPython(each);
            QCOMPARE(offer.loadModelCandidates, QStringList(u"app.serve.load_model_fn"_s));
            QCOMPARE(offer.requirements, QStringList(u"torch"_s));
            QCOMPARE(offer.droppedRequirements, QStringList(u"-r more.txt"_s));
        }
    }

    void lints_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QString>("predict");
        QTest::addColumn<QList<Severity>>("severities");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const char *source, QList<Severity> severities, const char *words) {
            QTest::newRow(name) << QByteArray(source) << u"predict.p"_s << severities << QString::fromUtf8(words);
        };
        row("fine", "def p(config, model): pass", {}, "");
        row("fine with any", "def p(*args): pass", {}, "");
        row("fine with defaults", "def p(config, model=None, extra=1): pass", {}, "");
        row("one", "def p(model): pass", {Severity::Error},
            "TypeError: p() takes 1 positional argument but 2 were given");
        row("none", "def p(): pass", {Severity::Error}, "TypeError: p() takes 0 positional arguments but 2 were given");
        row("one with default", "def p(a=1): pass", {Severity::Error},
            "TypeError: p() takes from 0 to 1 positional arguments but 2 were given");
        row("three", "def p(a, b, c): pass", {Severity::Error},
            "TypeError: p() missing 1 required positional argument: 'c'");
        row("five", "def p(a, b, c, d, e): pass", {Severity::Error},
            "TypeError: p() missing 3 required positional arguments: 'c', 'd', and 'e'");
        row("keyword", "def p(a, b, *, c): pass", {Severity::Error},
            "TypeError: p() missing 1 required keyword-only argument: 'c'");
        row("swapped", "def p(model, config): pass", {Severity::Warning}, "Swap");
        row("async", "async def p(config, model): pass", {Severity::Warning}, "async");
        row("async and wrong", "async def p(config): pass", {Severity::Warning, Severity::Error}, "");
        row("not there", "def q(config, model): pass", {Severity::Error}, "predict.q");
        row("nothing alike", "", {Severity::Error}, "no function");
        row("a class", "class p:\n  def __call__(self): pass", {Severity::Note}, "plain function");
        row("a partial", "p = functools.partial(f, 1)", {Severity::Note}, "plain function");
        row("imported", "from other import q as p", {Severity::Note}, "plain function");
        row("star", "from other import *", {Severity::Warning}, "import *");
    }
    void lints()
    {
        QFETCH(QByteArray, source);
        QFETCH(QString, predict);
        QFETCH(QString, words);
        const QList<Finding> findings = lintLoadFunctions(offerOf(source), predict, {});
        QList<Severity> severities;
        for (const Finding &finding : findings)
            severities.append(finding.severity);
        QTEST(severities, "severities");
        if (!words.isEmpty())
            QVERIFY2(findings.first().message.contains(words), qPrintable(findings.first().message));
    }

    /// What the lint says must be what Python says.
    void quotesPython()
    {
        if (python().isEmpty())
            QSKIP("no python3");
        for (const QByteArray parameters :
            {"", "a", "a=1", "a, b, c", "a, b, c, d", "a, b, c, d, e", "a, b, *, c", "a, *, c, d", "a, b=1, /, *, k"}) {
            const QByteArray source = "def p(" + parameters + "): pass";
            const QByteArray raised =
                runPython(source + "\ntry: p(1, 2)\nexcept TypeError as e: print('TypeError:', e)", {});
            const QString message = lintLoadFunctions(offerOf(source), u"predict.p"_s, {}).first().message;
            QVERIFY2(message.contains(QString::fromUtf8(raised)),
                qPrintable(message + u" / "_s + QString::fromUtf8(raised)));
        }
    }

    void lintsBothFunctionsInTheirOrder()
    {
        const PythonOffer offer = offerOf("def m(): pass\n\ndef p(model): pass");
        const QList<Finding> findings = lintLoadFunctions(offer, u"predict.p"_s, u"predict.m"_s);
        QCOMPARE(findings.size(), 2);
        QVERIFY(findings.at(0).message.contains(u"load_model_fn(config)"));
        QVERIFY(findings.at(0).message.contains(u"m() takes 0 positional arguments but 1 was given"));
        QCOMPARE(findings.at(0).file, u"predict.py"_s);
        QCOMPARE(findings.at(0).line, 1);
        QVERIFY(findings.at(1).message.contains(u"load_predict_fn(config, model)"));
        QCOMPARE(findings.at(1).line, 3);
    }

    void lintsOneFunctionForBoth()
    {
        const PythonOffer offer = offerOf("def f(*a): pass");
        QCOMPARE(lintLoadFunctions(offer, u"predict.f"_s, u"predict.f"_s).size(), 1);
    }

    void parsesRequirements_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QStringList>("dropped");
        const auto row = [](const char *name, const char *text, QStringList lines, QStringList dropped = {}) {
            QTest::newRow(name) << QString::fromUtf8(text) << lines << dropped;
        };
        row("empty", "", {});
        row("plain", "torch==2.4\nnumpy>=1\n", {u"torch==2.4"_s, u"numpy>=1"_s});
        row("comments and blanks", "# a\n\n  \ntorch # why\n\t# b\n", {u"torch"_s});
        row("fragment is no comment", "x @ https://h/x.zip#sha256=1", {u"x @ https://h/x.zip#sha256=1"_s});
        row("markers", "tomli ; python_version < '3.11'", {u"tomli ; python_version < '3.11'"_s});
        row("extras", "uvicorn[standard]>=0.2,<1", {u"uvicorn[standard]>=0.2,<1"_s});
        row("options", "-r base.txt\n-e .\n--index-url https://u\n-c c.txt\ntorch", {u"torch"_s},
            {u"-r base.txt"_s, u"-e ."_s, u"--index-url https://u"_s, u"-c c.txt"_s});
        row("local paths", "./lib\n../x\n/opt/x.whl\nfile:x\ntorch", {u"torch"_s},
            {u"./lib"_s, u"../x"_s, u"/opt/x.whl"_s, u"file:x"_s});
        row("continued", "torch \\\n  ==2.4\nnumpy", {u"torch ==2.4"_s, u"numpy"_s});
        row("hashes", "torch==2 \\\n  --hash=sha256:1 \\\n  --hash=sha256:2\n", {u"torch==2"_s});
        row("comment with backslash", "# a \\\ntorch", {u"torch"_s});
        row("windows", "\xEF\xBB\xBFtorch\r\nnumpy\r\n", {u"torch"_s, u"numpy"_s});
        row("dash in a name", "scikit-learn\nx==1-2", {u"scikit-learn"_s, u"x==1-2"_s});
    }
    void parsesRequirements()
    {
        QFETCH(QString, text);
        QStringList dropped;
        QTEST(parseRequirements(text, &dropped), "lines");
        QTEST(dropped, "dropped");
        QCOMPARE(parseRequirements(text), parseRequirements(text, &dropped));
    }
};

QTEST_GUILESS_MAIN(PythonSourceTest)
#include "pythonsourcetest.moc"
