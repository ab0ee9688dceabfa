// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session.h"
#include "models/activity/activitymodel.h"
#include "models/bundles/bundlesmodel.h"
#include "models/endpoints/endpointmonitor.h"
#include "models/endpoints/endpointsmodel.h"
#include "models/predict/predictor.h"
#include "models/session/bundleactions.h"
#include "models/session/endpointactions.h"
#include "tests/models/state/launchvalues.h"
#include "tests/models/state/scriptedlaunch.h"

#include <QSignalSpy>
#include <QTest>

using namespace gantry;
using namespace gantry::test;

/// One connection's life.
class SessionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void opensAndLoads();
    void sendsNothingBeforeOpen();
    void localServerHasWorkerLogs();
    void wrongKeyIsRefused();
    void triesAgainWhileNobodyAnswers();
    void goesOfflineAndComesBack();
    void aServersErrorIsNotOffline();
    void aRevokedKeyIsRefused();
    void lateBundleListsAreDropped();
    void shownBundlesStayWhileReloading();
    void missingAbilitiesAreToldOnce();
    void closingEndsWhatIsUnderWay_data();
    void closingEndsWhatIsUnderWay();

private:
    void serve();
    void openSession();

    std::unique_ptr<ScriptedLaunch> m_launch;
    std::unique_ptr<ActivityModel> m_activities;
    std::unique_ptr<Session> m_session;
};

namespace {

const QByteArray health = "GET /healthz";
const QByteArray localInfo = "GET /gantry/v1/info";

} // namespace

void SessionTest::serve()
{
    m_launch->routes[health] = Answer::json(200, R"({"status":"ok"})");
    m_launch->routes[listEndpoints] = endpointsAnswer({endpointJson("a")});
    m_launch->routes[listBundles] = bundlesAnswer({"bun_2", "bun_1"});
}

void SessionTest::init()
{
    m_launch = std::make_unique<ScriptedLaunch>();
    serve();
    m_activities = std::make_unique<ActivityModel>();
    ConnectionInfo info;
    info.name = u"This machine"_s;
    info.url = m_launch->server.url();
    m_session = std::make_unique<Session>(info, "key", &m_launch->network, m_activities.get());
    m_session->client()->transport().setRetryDelay(1ms);
    m_session->setRetryPause(1ms);
    m_session->monitor()->setIntervals(2ms, 2ms);
}

void SessionTest::cleanup()
{
    m_session.reset();
    m_launch.reset();
    m_activities.reset();
}

void SessionTest::openSession()
{
    m_session->open();
    QTRY_COMPARE(m_session->state(), Session::State::Online);
    QTRY_COMPARE(m_session->bundles()->loadState(), LoadState::Ready);
    QTRY_COMPARE(m_session->endpoints()->loadState(), LoadState::Ready);
}

void SessionTest::opensAndLoads()
{
    QSignalSpy latency(m_session.get(), &Session::latencyChanged);
    m_session->open();
    QCOMPARE(m_session->state(), Session::State::Connecting);
    QCOMPARE(m_session->bundles()->loadState(), LoadState::Loading);
    QCOMPARE(m_session->endpoints()->loadState(), LoadState::Loading);
    m_session->open();
    QTRY_COMPARE(m_session->state(), Session::State::Online);
    QCOMPARE(m_launch->count(health), 1);
    QTRY_COMPARE(firstColumn(*m_session->bundles()).size(), 2);
    QTRY_COMPARE(firstColumn(*m_session->endpoints()), QStringList{u"a"_s});
    QVERIFY(!m_session->abilities().workerLogs);
    QVERIFY(m_session->abilities().uploads);
    QVERIFY(m_session->latencyMs() > 0);
    QVERIFY(latency.count() >= 3);
    QCOMPARE(m_launch->server.requests().first().headers.value("authorization"), "Basic a2V5Og==");
}

void SessionTest::sendsNothingBeforeOpen()
{
    QSignalSpy received(&m_launch->server, &FakeServer::received);
    m_session->monitor()->setWatched(true);
    QVERIFY(!received.wait(40));
    QCOMPARE(m_session->bundles()->loadState(), LoadState::Idle);
}

void SessionTest::localServerHasWorkerLogs()
{
    m_launch->routes[localInfo] = Answer::json(200, R"({"version":"1"})");
    QSignalSpy abilities(m_session.get(), &Session::abilitiesChanged);
    openSession();
    QVERIFY(m_session->abilities().workerLogs);
    QCOMPARE(abilities.count(), 1);
}

void SessionTest::wrongKeyIsRefused()
{
    m_launch->routes[listEndpoints] = Answer::json(401, R"({"detail":"no such key"})");
    QSignalSpy state(m_session.get(), &Session::stateChanged);
    m_session->open();
    QTRY_COMPARE(m_session->state(), Session::State::Refused);
    QCOMPARE(m_session->error()->kind, http::ErrorKind::Unauthorised);
    QCOMPARE(m_session->bundles()->loadState(), LoadState::Failed);
    QCOMPARE(m_session->endpoints()->loadState(), LoadState::Failed);
    // A wrong key does not become right by asking again.
    QVERIFY(!state.wait(40));
    m_launch->routes[listEndpoints] = endpointsAnswer({});
    openSession();
    QVERIFY(!m_session->error());
}

void SessionTest::triesAgainWhileNobodyAnswers()
{
    m_launch->routes[health] = Answer::reset();
    m_session->open();
    QTRY_COMPARE(m_session->state(), Session::State::Offline);
    QCOMPARE(m_session->error()->kind, http::ErrorKind::Network);
    const qsizetype asked = m_launch->count(health);
    QTRY_VERIFY(m_launch->count(health) > asked);
    serve();
    QTRY_COMPARE(m_session->state(), Session::State::Online);
    QTRY_COMPARE(m_session->bundles()->loadState(), LoadState::Ready);
}

void SessionTest::goesOfflineAndComesBack()
{
    openSession();
    m_launch->routes[listEndpoints] = Answer::reset();
    m_launch->routes[listBundles] = Answer::reset();
    m_session->reloadBundles();
    QTRY_COMPARE(m_session->state(), Session::State::Offline);
    QTRY_COMPARE(m_session->bundles()->loadState(), LoadState::Failed);
    QCOMPARE(m_session->endpoints()->rowCount(), 1);
    serve();
    QTRY_COMPARE(m_session->state(), Session::State::Online);
    QVERIFY(!m_session->error());
    // What failed meanwhile is made good.
    QTRY_COMPARE(m_session->bundles()->loadState(), LoadState::Ready);
}

void SessionTest::aServersErrorIsNotOffline()
{
    openSession();
    QSignalSpy state(m_session.get(), &Session::stateChanged);
    m_launch->routes[listEndpoints] = broken();
    QTRY_COMPARE(m_session->endpoints()->loadState(), LoadState::Failed);
    m_launch->routes[listEndpoints] = Answer::json(200, "[1");
    QTRY_COMPARE(m_session->endpoints()->error()->kind, http::ErrorKind::Decode);
    QCOMPARE(m_session->state(), Session::State::Online);
    QCOMPARE(state.count(), 0);
}

void SessionTest::aRevokedKeyIsRefused()
{
    openSession();
    m_launch->routes[listEndpoints] = Answer::json(403, R"({"detail":"revoked"})");
    QTRY_COMPARE(m_session->state(), Session::State::Refused);
}

void SessionTest::lateBundleListsAreDropped()
{
    openSession();
    m_launch->routes[listBundles] = bundlesAnswer({"old"}).after(30ms);
    const qsizetype asked = m_launch->count(listBundles);
    m_session->reloadBundles();
    QTRY_COMPARE(m_launch->count(listBundles), asked + 1);
    m_launch->routes[listBundles] = bundlesAnswer({"new"});
    m_session->reloadBundles();
    QTRY_VERIFY(m_session->bundles()->byId(u"new"_s));
    QSignalSpy state(m_session->bundles(), &BundlesModel::loadStateChanged);
    QVERIFY(!state.wait(80));
    QVERIFY(m_session->bundles()->byId(u"new"_s));
}

void SessionTest::shownBundlesStayWhileReloading()
{
    openSession();
    m_session->reloadBundles();
    QCOMPARE(m_session->bundles()->loadState(), LoadState::Ready);
}

void SessionTest::missingAbilitiesAreToldOnce()
{
    QSignalSpy abilities(m_session.get(), &Session::abilitiesChanged);
    Q_EMIT m_session->bundleActions()->uploadsNotOffered();
    Q_EMIT m_session->bundleActions()->uploadsNotOffered();
    QCOMPARE(abilities.count(), 1);
    QVERIFY(!m_session->abilities().uploads);
    m_session->setAbilityMissing(&Abilities::creationLogs);
    QCOMPARE(abilities.count(), 2);
    openSession();
    QVERIFY(!m_session->abilities().uploads);
}

void SessionTest::closingEndsWhatIsUnderWay_data()
{
    using Act = std::function<void(Session *)>;
    QTest::addColumn<QByteArray>("silent");
    QTest::addColumn<bool>("opened");
    QTest::addColumn<Act>("act");
    const Act open = [](Session *session) { session->open(); };
    QTest::newRow("health") << health << false << open;
    QTest::newRow("abilities") << localInfo << false << open;
    QTest::newRow("bundles") << listBundles << true << Act([](Session *session) { session->reloadBundles(); });
    QTest::newRow("poll") << listEndpoints << true << Act([](Session *session) { session->monitor()->refreshNow(); });
    QTest::newRow("deploy") << QByteArray("POST /v1/model-endpoints") << true << Act([](Session *session) {
        session->endpointActions()->create({.name = u"b"_s, .bundleId = u"bun_1"_s});
    });
    const auto predict = [](Run::Mode mode) {
        return Act([mode](Session *session) { session->predictor()->send(endpoint(u"a"_s), mode, {.args = "{}"}); });
    };
    QTest::newRow("sync") << QByteArray("POST /v1/sync-tasks") << true << predict(Run::Mode::Sync);
    QTest::newRow("async") << QByteArray("POST /v1/async-tasks") << true << predict(Run::Mode::Async);
    QTest::newRow("stream") << QByteArray("POST /v1/streaming-tasks") << true << predict(Run::Mode::Streaming);
}

void SessionTest::closingEndsWhatIsUnderWay()
{
    QFETCH(QByteArray, silent);
    QFETCH(bool, opened);
    QFETCH(std::function<void(Session *)>, act);
    if (opened)
        openSession();
    m_launch->routes[silent] = Answer::silence();
    const qsizetype before = m_launch->count(silent);
    act(m_session.get());
    QTRY_VERIFY(m_launch->count(silent) > before);
    QSignalSpy state(m_session.get(), &Session::stateChanged);
    QSignalSpy closed(&m_launch->server, &FakeServer::disconnected);
    m_session.reset();
    QTRY_VERIFY(closed.count() >= 1);
    QTRY_COMPARE(m_activities->runningCount(), 0);
    QCOMPARE(state.count(), 0);
}

QTEST_GUILESS_MAIN(SessionTest)
#include "sessiontest.moc"
