// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/endpointmonitor.h"
#include "models/endpoints/endpointsmodel.h"
#include "tests/models/state/scriptedlaunch.h"

#include <QSignalSpy>
#include <QTest>

using namespace gantry;
using namespace gantry::test;

/// The one poller: what it asks, when, and what it keeps.
class EndpointMonitorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void fillsModelAndSamples();
    void asksQuicklyWhileSomethingChanges();
    void asksQuicklyWhileWatched();
    void asksOnceMoreWhenAskedInBetween();
    void aFailureIsAGap();
    void obeysRetryAfter();
    void restsWhilePaused();
    void forgetsRemovedEndpoints();
    void stoppedMidFlightChangesNothing();
    void dyingMidFlightIsSafe();

private:
    std::unique_ptr<ScriptedLaunch> m_launch;
    std::unique_ptr<EndpointsModel> m_model;
    std::unique_ptr<EndpointMonitor> m_monitor;
};

void EndpointMonitorTest::init()
{
    m_launch = std::make_unique<ScriptedLaunch>();
    m_launch->routes[listEndpoints] = endpointsAnswer({endpointJson("a")});
    m_model = std::make_unique<EndpointsModel>();
    m_monitor = std::make_unique<EndpointMonitor>(m_launch->client.get(), m_model.get());
    m_monitor->setIntervals(2ms, 1h);
}

void EndpointMonitorTest::cleanup()
{
    m_monitor.reset();
    m_model.reset();
    m_launch.reset();
}

void EndpointMonitorTest::fillsModelAndSamples()
{
    m_launch->routes[listEndpoints] =
        endpointsAnswer({endpointJson("a", "READY", workersJson(1)), endpointJson("b", "UPDATE_FAILED")});
    QSignalSpy sampled(m_monitor.get(), &EndpointMonitor::sampled);
    m_monitor->start();
    QCOMPARE(m_model->loadState(), LoadState::Loading);
    QTRY_COMPARE(m_model->loadState(), LoadState::Ready);
    QCOMPARE(sampled.count(), 1);
    const EndpointHistory *history = m_monitor->history(u"end_a"_s);
    QVERIFY(history);
    QCOMPARE(history->available.samples().size(), 1);
    QCOMPARE(history->available.samples().last().value, 1);
    QCOMPARE(history->maxWorkers.samples().last().value, 2);
    QVERIFY(history->queued.isEmpty());
    QVERIFY(m_monitor->history(u"end_b"_s)->available.isEmpty());
    QCOMPARE(m_monitor->history(u"end_c"_s), nullptr);
    QCOMPARE(m_monitor->requestsPerMinute(), 1);
}

void EndpointMonitorTest::asksQuicklyWhileSomethingChanges()
{
    m_launch->routes[listEndpoints] = endpointsAnswer({endpointJson("a", "UPDATE_PENDING")});
    m_monitor->start();
    QTRY_VERIFY(m_launch->count(listEndpoints) >= 4);
    m_launch->routes[listEndpoints] = endpointsAnswer({endpointJson("a")});
    QTRY_COMPARE(m_model->endpoints().first().status.text, u"READY"_s);
    QSignalSpy refreshed(m_monitor.get(), &EndpointMonitor::refreshed);
    QVERIFY(!refreshed.wait(60));
}

void EndpointMonitorTest::asksQuicklyWhileWatched()
{
    m_monitor->start();
    QTRY_COMPARE(m_model->loadState(), LoadState::Ready);
    m_monitor->setWatched(true);
    QTRY_VERIFY(m_launch->count(listEndpoints) >= 4);
}

void EndpointMonitorTest::asksOnceMoreWhenAskedInBetween()
{
    QSignalSpy refreshed(m_monitor.get(), &EndpointMonitor::refreshed);
    m_monitor->start();
    m_monitor->refreshNow();
    m_monitor->refreshNow();
    QTRY_COMPARE(refreshed.count(), 2);
    QVERIFY(!refreshed.wait(60));
    QCOMPARE(m_launch->count(listEndpoints), 2);
}

void EndpointMonitorTest::aFailureIsAGap()
{
    m_launch->routes[listEndpoints] = endpointsAnswer({endpointJson("a", "READY", workersJson(2))});
    m_monitor->setWatched(true);
    m_monitor->start();
    QTRY_COMPARE(m_model->loadState(), LoadState::Ready);
    m_launch->routes[listEndpoints] = broken();
    QTRY_COMPARE(m_model->loadState(), LoadState::Failed);
    QVERIFY(m_monitor->history(u"end_a"_s)->available.samples().last().isGap());
    QCOMPARE(m_model->rowCount(), 1);
    // It goes on by itself, and the curve with it.
    m_launch->routes[listEndpoints] = endpointsAnswer({endpointJson("a", "READY", workersJson(1))});
    QTRY_COMPARE(m_model->loadState(), LoadState::Ready);
    QCOMPARE(m_monitor->history(u"end_a"_s)->available.samples().last().value, 1);
}

void EndpointMonitorTest::obeysRetryAfter()
{
    m_launch->routes[listEndpoints] = Answer::json(500, R"({"detail":"later"})", {"Retry-After: 3600"});
    m_monitor->setWatched(true);
    QSignalSpy refreshed(m_monitor.get(), &EndpointMonitor::refreshed);
    m_monitor->start();
    QTRY_COMPARE(refreshed.count(), 1);
    m_monitor->setWatched(false);
    m_monitor->setWatched(true);
    QVERIFY(!refreshed.wait(60));
    // Whoever asks by hand is served.
    m_monitor->refreshNow();
    QTRY_COMPARE(refreshed.count(), 2);
}

void EndpointMonitorTest::restsWhilePaused()
{
    QSignalSpy paused(m_monitor.get(), &EndpointMonitor::pausedChanged);
    QSignalSpy refreshed(m_monitor.get(), &EndpointMonitor::refreshed);
    m_monitor->setWatched(true);
    m_monitor->start();
    QVERIFY(refreshed.wait());
    m_monitor->setPaused(true);
    m_monitor->setPaused(true);
    QCOMPARE(paused.count(), 1);
    QVERIFY(m_monitor->isPaused());
    QVERIFY(!refreshed.wait(60));
    m_monitor->setPaused(false);
    QVERIFY(refreshed.wait());
}

void EndpointMonitorTest::forgetsRemovedEndpoints()
{
    m_monitor->setWatched(true);
    m_monitor->start();
    QTRY_VERIFY(m_monitor->history(u"end_a"_s));
    m_launch->routes[listEndpoints] = endpointsAnswer({endpointJson("b")});
    QTRY_VERIFY(m_monitor->history(u"end_b"_s));
    QCOMPARE(m_monitor->history(u"end_a"_s), nullptr);
}

void EndpointMonitorTest::stoppedMidFlightChangesNothing()
{
    m_launch->routes[listEndpoints] = Answer::silence();
    QSignalSpy refreshed(m_monitor.get(), &EndpointMonitor::refreshed);
    QSignalSpy closed(&m_launch->server, &FakeServer::disconnected);
    m_monitor->start();
    QTRY_COMPARE(m_launch->count(listEndpoints), 1);
    m_monitor->stop();
    QTRY_COMPARE(closed.count(), 1);
    QCOMPARE(m_model->loadState(), LoadState::Loading);
    m_monitor->refreshNow();
    QVERIFY(!refreshed.wait(60));
    m_launch->routes[listEndpoints] = endpointsAnswer({endpointJson("a")});
    m_monitor->start();
    QTRY_COMPARE(refreshed.count(), 1);
}

void EndpointMonitorTest::dyingMidFlightIsSafe()
{
    m_launch->routes[listEndpoints] = Answer::silence();
    QSignalSpy closed(&m_launch->server, &FakeServer::disconnected);
    m_monitor->start();
    QTRY_COMPARE(m_launch->count(listEndpoints), 1);
    m_monitor.reset();
    m_model.reset();
    m_launch->client.reset();
    QTRY_COMPARE(closed.count(), 1);
}

QTEST_GUILESS_MAIN(EndpointMonitorTest)
#include "endpointmonitortest.moc"
