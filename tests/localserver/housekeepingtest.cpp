// SPDX-License-Identifier: GPL-3.0-or-later
#include "servertestbase.h"

using namespace gantry::launch;
using namespace Qt::StringLiterals;

/// What the server clears away, and the limits it holds workers to.
class HousekeepingTest : public ServerTestBase
{
    Q_OBJECT

    static Files answering(const QByteArray &answer, double loadSeconds = 0)
    {
        return {{u"predict.py"_s,
            "import time\ndef load_model_fn(c):\n    time.sleep(" + QByteArray::number(loadSeconds)
                + ")\ndef load_predict_fn(c, m):\n    return lambda: " + answer + "\n"}};
    }

    qsizetype workFolders(const Endpoint &endpoint) const
    {
        return QDir(m_folder.filePath(u"data/work/"_s + endpoint.id))
            .entryList(QDir::Dirs | QDir::NoDotAndDotDot)
            .size();
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"QProcess"_s));
        gantry::local::Options quick = options();
        quick.resultLifetime = std::chrono::milliseconds(1200);
        startServer(quick);
    }
    void cleanup() { stopServer(); }

    void codeOfReplacedBuildsIsRemoved()
    {
        const Endpoint endpoint = deploy(requestFor(createBundle(answering("1")), u"replaced"_s));
        for (const QByteArray &answer : {QByteArray("2"), QByteArray("3 +"), QByteArray("4")}) {
            expect(m_client->endpoints().update(endpoint.id, {.bundleId = createBundle(answering(answer))}));
            settled(u"replaced"_s);
            QTRY_COMPARE(workFolders(endpoint), 1);
        }
        QCOMPARE(predict(endpoint, "{}").value, QByteArray("4"));
    }

    void anUpdateDuringAnUpdateWins()
    {
        const Endpoint endpoint = deploy(requestFor(createBundle(answering("1")), u"hasty"_s));
        const QString slow = createBundle(answering("2", 0.8));
        const QString last = createBundle(answering("3"));
        expect(m_client->endpoints().update(endpoint.id, {.bundleId = slow}));
        QTRY_COMPARE(endpointNamed(u"hasty"_s).status.text, u"UPDATE_IN_PROGRESS"_s);
        expect(m_client->endpoints().update(endpoint.id, {.bundleId = last}));
        QCOMPARE(settled(u"hasty"_s).status.text, u"READY"_s);
        QCOMPARE(predict(endpoint, "{}").value, QByteArray("3"));
        QTRY_COMPARE(workFolders(endpoint), 1);
    }

    void finishedTasksAreForgottenAfterAWhile()
    {
        const Files files = {{u"predict.py"_s,
            "import time\ndef load_model_fn(c):\n    pass\ndef load_predict_fn(c, m):\n"
            "    return lambda s: time.sleep(s)\n"}};
        const Endpoint endpoint = deploy(requestFor(createBundle(files), u"forgetful"_s, EndpointType::Async));
        const QString quick = expect(m_client->tasks().async(endpoint.id, {.args = R"({"s": 0})"}));
        const QString slow = expect(m_client->tasks().async(endpoint.id, {.args = R"({"s": 1.8})"}));
        QCOMPARE(result(quick).outcome, TaskAnswer::Outcome::Succeeded);
        // Launch, too, calls what it has forgotten PENDING.
        QTRY_COMPARE_WITH_TIMEOUT(expect(m_client->tasks().get(quick)).status.text, u"PENDING"_s, 10000);
        QCOMPARE(result(slow).outcome, TaskAnswer::Outcome::Succeeded);
    }

    void memoryIsLimitedWhileABundleLoads()
    {
        CreateEndpoint request = requestFor(createBundle({{u"predict.py"_s,
                                                "def load_model_fn(c):\n    hoard = []\n    while True:\n"
                                                "        hoard.append(bytearray(1 << 20))\n"}}),
            u"greedy"_s);
        request.memory = u"300Mi"_s;
        const Endpoint endpoint = deploy(request);
        QCOMPARE(endpoint.status.text, u"UPDATE_FAILED"_s);
        QVERIFY2(endpoint.statusReason.contains(u"Out of memory"_s), qPrintable(endpoint.statusReason));
        QVERIFY(expect(m_client->endpoints().creationLogs(u"greedy"_s)).contains(u"Out of memory"_s));
    }

    void memoryIsLimitedInAPrediction()
    {
        CreateEndpoint request = requestFor(createBundle({{u"predict.py"_s,
                                                "def load_model_fn(c):\n    pass\ndef load_predict_fn(c, m):\n"
                                                "    return lambda mib: len(bytearray(mib << 20))\n"}}),
            u"hungry"_s);
        request.memory = u"300Mi"_s;
        const Endpoint endpoint = deploy(request);
        const TaskAnswer failed = predict(endpoint, R"({"mib": 1000})");
        QCOMPARE(failed.outcome, TaskAnswer::Outcome::Failed);
        QVERIFY2(failed.traceback.contains(u"Out of memory"_s), qPrintable(failed.traceback));
        QVERIFY(expect(m_client->workerLogs().read(endpoint.id, 0)).content.contains("Out of memory"));
        QCOMPARE(predict(endpoint, R"({"mib": 10})").value, QByteArray::number(10 << 20));
    }

    void aPredictFunctionOfTheWrongArityIsExplained()
    {
        const Endpoint endpoint = deploy(requestFor(
            createBundle({{u"predict.py"_s,
                "def load_model_fn(c):\n    pass\ndef load_predict_fn(c, m):\n    return lambda a, b: a\n"}}),
            u"arity"_s));
        const TaskAnswer failed = predict(endpoint, R"({"a": 1})");
        QVERIFY2(failed.traceback.contains(u"predict(**args)"_s), qPrintable(failed.traceback));
        QVERIFY(expect(m_client->workerLogs().read(endpoint.id, 0))
                .content.contains("missing 1 required positional argument"));
    }

    void theEndIsQuietWhileWorkersWork()
    {
        const Endpoint endpoint =
            deploy(requestFor(createBundle({{u"predict.py"_s,
                                  "import time\ndef load_model_fn(c):\n    pass\ndef load_predict_fn(c, m):\n    "
                                  "return lambda: time.sleep(60)\n"}}),
                u"busy"_s, EndpointType::Async));
        const QString task = expect(m_client->tasks().async(endpoint.id, {.args = "{}"}));
        QTRY_COMPARE(expect(m_client->tasks().get(task)).status.text, u"STARTED"_s);
        stopServer();
    }
};

QTEST_GUILESS_MAIN(HousekeepingTest)
#include "housekeepingtest.moc"
