// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/predict/predictor.h"
#include "tests/models/state/launchvalues.h"
#include "tests/models/state/scriptedlaunch.h"

#include <QSignalSpy>
#include <QTest>

using namespace gantry;
using namespace gantry::test;

/// Predictions of the three kinds, from sending to their end.
class PredictorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void modesFitTheType();
    void syncAnswers();
    void aTracebackIsNotAnError();
    void aRefusedCallIsAnError();
    void asyncIsAskedForUntilItEnds();
    void asyncOutlivesAShortOutage();
    void asyncGivesUpInTheEnd();
    void pendingForLongSaysSo();
    void stopEndsTheWait();
    void streamKeepsItsEvents();
    void stoppedStreamKeepsWhatCame();
    void emptyStreamFails();
    void dyingMidFlightIsSafe_data();
    void dyingMidFlightIsSafe();

private:
    Run *send(Run::Mode mode) { return m_predictor->send(endpoint(u"a"_s), mode, {.args = R"({"text":"hola"})"}); }

    std::unique_ptr<ScriptedLaunch> m_launch;
    std::unique_ptr<RunsModel> m_runs;
    std::unique_ptr<Predictor> m_predictor;
};

namespace {

const QByteArray syncRoute = "POST /v1/sync-tasks";
const QByteArray asyncRoute = "POST /v1/async-tasks";
const QByteArray streamRoute = "POST /v1/streaming-tasks";
const QByteArray taskRoute = "GET /v1/async-tasks/t1";

Answer taskAnswer(const QByteArray &status, const QByteArray &result = "null", const QByteArray &traceback = "null")
{
    return Answer::json(200,
        R"({"status":")" + status + R"(","result":)" + result + R"(,"traceback":)" + traceback
            + R"(,"status_code":null})");
}

QByteArray streamed(const QByteArray &value)
{
    return R"(data: {"status":"SUCCESS","result":{"result":)" + value + "}}\r\n\r\n";
}

} // namespace

void PredictorTest::init()
{
    m_launch = std::make_unique<ScriptedLaunch>();
    m_launch->routes[asyncRoute] = Answer::json(200, R"({"task_id":"t1"})");
    m_runs = std::make_unique<RunsModel>();
    m_predictor = std::make_unique<Predictor>(m_launch->client.get(), m_runs.get());
    m_predictor->setPace({.first = 1ms, .longest = 5ms});
}

void PredictorTest::cleanup()
{
    m_predictor.reset();
    m_runs.reset();
    m_launch.reset();
}

void PredictorTest::modesFitTheType()
{
    using launch::EndpointType;
    using Modes = QList<Run::Mode>;
    QCOMPARE(Predictor::modesFor(EndpointType::Async), Modes{Run::Mode::Async});
    QCOMPARE(Predictor::modesFor(EndpointType::Sync), Modes{Run::Mode::Sync});
    QCOMPARE(Predictor::modesFor(EndpointType::Streaming), (Modes{Run::Mode::Streaming, Run::Mode::Sync}));
    QCOMPARE(Predictor::modesFor(EndpointType::Unknown).size(), 3);
}

void PredictorTest::syncAnswers()
{
    m_launch->routes[syncRoute] = taskAnswer("SUCCESS", R"({"result":"{\"language\": \"es\"}"})");
    Run *run = send(Run::Mode::Sync);
    QCOMPARE(run->state(), Run::State::Running);
    QTRY_COMPARE(run->state(), Run::State::Succeeded);
    QCOMPARE(run->value(), R"({"language": "es"})");
    QVERIFY(run->raw().contains("SUCCESS"));
    QVERIFY(run->firstByteMs() > 0);
    QVERIFY(run->totalMs() >= run->firstByteMs());
    QVERIFY(m_launch->last(syncRoute).target.contains("model_endpoint_id=end_a"));
    QVERIFY(m_launch->last(syncRoute).body.contains("hola"));
    QCOMPARE(m_runs->at(0), run);
}

void PredictorTest::aTracebackIsNotAnError()
{
    m_launch->routes[syncRoute] = taskAnswer("FAILURE", "null", R"("Traceback\nValueError: no")");
    Run *run = send(Run::Mode::Sync);
    QTRY_COMPARE(run->state(), Run::State::Failed);
    QCOMPARE(run->traceback(), u"Traceback\nValueError: no"_s);
    QVERIFY(!run->error());
}

void PredictorTest::aRefusedCallIsAnError()
{
    m_launch->routes[syncRoute] = Answer::json(404, R"({"detail":"no such endpoint"})");
    Run *run = send(Run::Mode::Sync);
    QTRY_COMPARE(run->state(), Run::State::Failed);
    QCOMPARE(run->error()->httpStatus, 404);
    QVERIFY(run->totalMs() > 0);
}

void PredictorTest::asyncIsAskedForUntilItEnds()
{
    m_launch->routes[taskRoute] = taskAnswer("PENDING");
    Run *run = send(Run::Mode::Async);
    QTRY_COMPARE(run->taskId(), u"t1"_s);
    QTRY_VERIFY(m_launch->count(taskRoute) >= 3);
    QVERIFY(!run->agedPending());
    m_launch->routes[taskRoute] = taskAnswer("STARTED");
    const qsizetype asked = m_launch->count(taskRoute);
    QTRY_VERIFY(m_launch->count(taskRoute) >= asked + 2);
    m_launch->routes[taskRoute] = taskAnswer("SUCCESS", R"({"result":"8"})");
    QTRY_COMPARE(run->state(), Run::State::Succeeded);
    QCOMPARE(run->value(), "8");
    QCOMPARE(m_launch->count(asyncRoute), 1);
}

void PredictorTest::asyncOutlivesAShortOutage()
{
    m_launch->routes[taskRoute] = broken();
    Run *run = send(Run::Mode::Async);
    QTRY_VERIFY(m_launch->count(taskRoute) >= 2);
    m_launch->routes[taskRoute] = taskAnswer("SUCCESS", R"({"result":"8"})");
    QTRY_COMPARE(run->state(), Run::State::Succeeded);
}

void PredictorTest::asyncGivesUpInTheEnd()
{
    m_launch->routes[taskRoute] = broken();
    Run *run = send(Run::Mode::Async);
    QTRY_COMPARE(run->state(), Run::State::Failed);
    QCOMPARE(run->error()->httpStatus, 500);
    QCOMPARE(m_launch->count(taskRoute), 5);
}

void PredictorTest::pendingForLongSaysSo()
{
    m_predictor->setPace({.first = 1ms, .longest = 1ms, .agedAfter = 5ms, .aged = 2ms});
    m_launch->routes[taskRoute] = taskAnswer("PENDING");
    Run *run = send(Run::Mode::Async);
    QTRY_VERIFY(run->agedPending());
    QCOMPARE(run->state(), Run::State::Running);
    m_launch->routes[taskRoute] = taskAnswer("STARTED");
    QTRY_VERIFY(!run->agedPending());
}

void PredictorTest::stopEndsTheWait()
{
    m_predictor->setPace({.first = 1h, .longest = 1h});
    m_launch->routes[taskRoute] = taskAnswer("PENDING");
    Run *run = send(Run::Mode::Async);
    QTRY_COMPARE(m_launch->count(taskRoute), 1);
    QSignalSpy finished(run, &Run::finished);
    run->stop();
    QTRY_COMPARE(run->state(), Run::State::Stopped);
    run->stop();
    QCOMPARE(finished.count(), 1);
    QVERIFY(!run->error());
}

void PredictorTest::streamKeepsItsEvents()
{
    m_launch->routes[streamRoute] = Answer::events({streamed("1"), streamed(R"({"token":"b"})"), ": ping\r\n\r\n"});
    Run *run = send(Run::Mode::Streaming);
    QTRY_COMPARE(run->state(), Run::State::Succeeded);
    QCOMPARE(run->events().size(), 2);
    QCOMPARE(run->events().first().value, "1");
    QCOMPARE(run->value(), R"({"token":"b"})");
    QVERIFY(run->totalMs() >= run->events().last().atMs);
}

void PredictorTest::stoppedStreamKeepsWhatCame()
{
    m_launch->routes[streamRoute] = Answer::events({streamed("1"), streamed("2")}).thenSilence();
    Run *run = send(Run::Mode::Streaming);
    QTRY_COMPARE(run->events().size(), 2);
    run->stop();
    QTRY_COMPARE(run->state(), Run::State::Stopped);
    QCOMPARE(run->events().size(), 2);
}

void PredictorTest::emptyStreamFails()
{
    m_launch->routes[streamRoute] = Answer::events({});
    Run *run = send(Run::Mode::Streaming);
    QTRY_COMPARE(run->state(), Run::State::Failed);
    QVERIFY(run->error());
}

void PredictorTest::dyingMidFlightIsSafe_data()
{
    QTest::addColumn<Run::Mode>("mode");
    QTest::addColumn<QByteArray>("silent");
    QTest::newRow("sync") << Run::Mode::Sync << syncRoute;
    QTest::newRow("sending async") << Run::Mode::Async << asyncRoute;
    QTest::newRow("following async") << Run::Mode::Async << taskRoute;
    QTest::newRow("streaming") << Run::Mode::Streaming << streamRoute;
}

void PredictorTest::dyingMidFlightIsSafe()
{
    QFETCH(Run::Mode, mode);
    QFETCH(QByteArray, silent);
    m_launch->routes[silent] = Answer::silence();
    QSignalSpy closed(&m_launch->server, &FakeServer::disconnected);
    send(mode);
    QTRY_COMPARE(m_launch->count(silent), 1);
    m_launch->client.reset();
    m_predictor.reset();
    m_runs.reset();
    QTRY_VERIFY(closed.count() >= 1);
}

QTEST_GUILESS_MAIN(PredictorTest)
#include "predictortest.moc"
