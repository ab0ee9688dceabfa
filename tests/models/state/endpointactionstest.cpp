// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/endpointactions.h"
#include "models/activity/activitymodel.h"
#include "models/endpoints/endpointmonitor.h"
#include "models/endpoints/endpointsmodel.h"
#include "tests/models/state/launchvalues.h"
#include "tests/models/state/scriptedlaunch.h"

#include <QSignalSpy>
#include <QTest>

using namespace gantry;
using namespace gantry::test;

/// Changes of endpoints, each an activity.
class EndpointActionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void endsWhenTheServerAccepted_data();
    void endsWhenTheServerAccepted();
    void remembersWhatWasDeployed();
    void forgetsWhatWasRefused();
    void deletedAlreadyIsDone();
    void retrySendsAgain();
    void cancelIsAnOutcome();
    void closingTheConnectionEndsTheActivity();

private:
    enum Action { Create, Update, Remove, Restart };
    Activity *act(Action action);
    static QByteArray routeOf(Action action);

    std::unique_ptr<ScriptedLaunch> m_launch;
    std::unique_ptr<ActivityModel> m_activities;
    std::unique_ptr<EndpointsModel> m_endpoints;
    std::unique_ptr<EndpointMonitor> m_monitor;
    std::unique_ptr<EndpointActions> m_actions;
};

void EndpointActionsTest::init()
{
    m_launch = std::make_unique<ScriptedLaunch>();
    m_launch->routes[listEndpoints] = endpointsAnswer({});
    m_launch->routes[routeOf(Create)] = Answer::json(200, R"({"endpoint_creation_task_id":"t"})");
    m_launch->routes[routeOf(Update)] = Answer::json(200, R"({"endpoint_creation_task_id":"t"})");
    m_launch->routes[routeOf(Remove)] = Answer::json(200, R"({"deleted":true})");
    m_launch->routes[routeOf(Restart)] = Answer::json(200, R"({"restarted":true})");
    m_activities = std::make_unique<ActivityModel>();
    m_endpoints = std::make_unique<EndpointsModel>();
    m_monitor = std::make_unique<EndpointMonitor>(m_launch->client.get(), m_endpoints.get());
    m_monitor->setIntervals(1h, 1h);
    m_actions = std::make_unique<EndpointActions>(
        m_launch->client.get(), m_activities.get(), m_monitor.get(), u"This machine"_s, nullptr);
}

void EndpointActionsTest::cleanup()
{
    m_actions.reset();
    m_monitor.reset();
    m_endpoints.reset();
    m_launch.reset();
    m_activities.reset();
}

QByteArray EndpointActionsTest::routeOf(Action action)
{
    static const QMap<Action, QByteArray> routes{{Create, "POST /v1/model-endpoints"},
        {Update, "PUT /v1/model-endpoints/end_a"}, {Remove, "DELETE /v1/model-endpoints/end_a"},
        {Restart, "POST /v1/model-endpoints/end_a/restart"}};
    return routes.value(action);
}

Activity *EndpointActionsTest::act(Action action)
{
    switch (action) {
    case Create:
        return m_actions->create({.name = u"a"_s, .bundleId = u"bun_1"_s});
    case Update:
        return m_actions->update(endpoint(u"a"_s), {.bundleId = u"bun_2"_s});
    case Remove:
        return m_actions->remove(endpoint(u"a"_s));
    case Restart:
        return m_actions->restart(endpoint(u"a"_s));
    }
    return nullptr;
}

void EndpointActionsTest::endsWhenTheServerAccepted_data()
{
    QTest::addColumn<int>("action");
    QTest::newRow("create") << int(Create);
    QTest::newRow("update") << int(Update);
    QTest::newRow("remove") << int(Remove);
    QTest::newRow("restart") << int(Restart);
}

void EndpointActionsTest::endsWhenTheServerAccepted()
{
    QFETCH(int, action);
    m_monitor->start();
    QTRY_COMPARE(m_launch->count(listEndpoints), 1);
    QTRY_COMPARE(m_endpoints->loadState(), LoadState::Ready);
    Activity *activity = act(Action(action));
    QVERIFY(activity->title().endsWith(u" a"_s));
    QVERIFY(!activity->step().isEmpty());
    QTRY_COMPARE(activity->state(), Activity::State::Succeeded);
    QCOMPARE(m_launch->count(routeOf(Action(action))), 1);
    // The list is asked for at once, not an interval later.
    QTRY_COMPARE(m_launch->count(listEndpoints), 2);
}

void EndpointActionsTest::remembersWhatWasDeployed()
{
    Activity *activity = act(Create);
    QTRY_COMPARE(activity->state(), Activity::State::Succeeded);
    QCOMPARE(m_actions->deployedBundle(u"a"_s), u"bun_1"_s);
    QCOMPARE(m_actions->deployedBundle(u"b"_s), QString());
    activity = act(Update);
    QTRY_COMPARE(activity->state(), Activity::State::Succeeded);
    QCOMPARE(m_actions->deployedBundle(u"a"_s), u"bun_2"_s);
}

void EndpointActionsTest::forgetsWhatWasRefused()
{
    m_launch->routes[routeOf(Create)] = Answer::json(400, R"({"detail":"name is taken"})");
    Activity *activity = act(Create);
    QTRY_COMPARE(activity->state(), Activity::State::Failed);
    QCOMPARE(activity->error()->detail, u"name is taken"_s);
    QCOMPARE(m_actions->deployedBundle(u"a"_s), QString());
}

void EndpointActionsTest::deletedAlreadyIsDone()
{
    m_launch->server.enqueue(Answer::reset());
    m_launch->routes[routeOf(Remove)] = Answer::json(404, R"({"detail":"gone"})");
    Activity *activity = act(Remove);
    QTRY_COMPARE(activity->state(), Activity::State::Succeeded);
}

void EndpointActionsTest::retrySendsAgain()
{
    m_launch->routes[routeOf(Restart)] = broken();
    Activity *activity = act(Restart);
    QTRY_COMPARE(activity->state(), Activity::State::Failed);
    m_launch->routes[routeOf(Restart)] = Answer::json(200, R"({"restarted":true})");
    activity->retry();
    QTRY_COMPARE(activity->state(), Activity::State::Succeeded);
    QCOMPARE(m_launch->count(routeOf(Restart)), 2);
}

void EndpointActionsTest::cancelIsAnOutcome()
{
    m_launch->routes[routeOf(Create)] = Answer::silence();
    Activity *activity = act(Create);
    QTRY_COMPARE(m_launch->count(routeOf(Create)), 1);
    activity->cancel();
    QTRY_COMPARE(activity->state(), Activity::State::Cancelled);
}

void EndpointActionsTest::closingTheConnectionEndsTheActivity()
{
    m_launch->routes[routeOf(Create)] = Answer::silence();
    Activity *activity = act(Create);
    QTRY_COMPARE(m_launch->count(routeOf(Create)), 1);
    m_launch->client.reset();
    m_actions.reset();
    m_monitor.reset();
    QTRY_COMPARE(activity->state(), Activity::State::Cancelled);
    QVERIFY(!activity->canRetry());
}

QTEST_GUILESS_MAIN(EndpointActionsTest)
#include "endpointactionstest.moc"
