// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/logfollower.h"
#include "tests/models/state/scriptedlaunch.h"

#include <QSignalSpy>
#include <QTest>

using namespace gantry;
using namespace gantry::test;

/// Logs that are read again and again.
class LogFollowerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void growingContentIsAppended();
    void otherContentReplaces();
    void workerLogGoesOnWhereItEnded();
    void lateAnswersAreDropped();
    void notOfferedIsKnown_data();
    void notOfferedIsKnown();
    void followsUntilTheConnectionCloses();
    void dyingMidFlightIsSafe();

private:
    void showCreation(const QString &name = u"a"_s)
    {
        m_follower->show(LogFollower::Source::Creation, u"end_"_s + name, name);
    }

    std::unique_ptr<ScriptedLaunch> m_launch;
    std::unique_ptr<LogFollower> m_follower;
};

namespace {

const QByteArray creation = "GET /v1/hosted_inference/endpoints/creation_logs/a";
const QByteArray otherCreation = "GET /v1/hosted_inference/endpoints/creation_logs/b";
const QByteArray workers = "GET /gantry/v1/endpoints/end_a/logs";

Answer logAnswer(const QByteArray &content, int next = 0)
{
    return Answer::json(200, R"({"content":")" + content + R"(","next":)" + QByteArray::number(next) + "}");
}

} // namespace

void LogFollowerTest::init()
{
    m_launch = std::make_unique<ScriptedLaunch>();
    m_follower = std::make_unique<LogFollower>(m_launch->client.get());
}

void LogFollowerTest::cleanup()
{
    m_follower.reset();
    m_launch.reset();
}

void LogFollowerTest::growingContentIsAppended()
{
    m_launch->routes[creation] = logAnswer("one\\ntw");
    showCreation();
    QCOMPARE(m_follower->loadState(), LoadState::Loading);
    QTRY_COMPARE(m_follower->loadState(), LoadState::Ready);
    QSignalSpy cleared(m_follower->buffer(), &LogBuffer::cleared);
    QSignalSpy appended(m_follower->buffer(), &LogBuffer::appended);
    m_launch->routes[creation] = logAnswer("one\\ntwo\\nthree");
    m_follower->refresh();
    QTRY_COMPARE(m_follower->buffer()->bytes(), "one\ntwo\nthree");
    QCOMPARE(cleared.count(), 0);
    QSignalSpy state(m_follower.get(), &LogFollower::loadStateChanged);
    m_follower->refresh();
    QTRY_COMPARE(state.count(), 1);
    QCOMPARE(appended.count(), 1);
}

void LogFollowerTest::otherContentReplaces()
{
    m_launch->routes[creation] = logAnswer("first build");
    showCreation();
    QTRY_COMPARE(m_follower->buffer()->bytes(), "first build");
    QSignalSpy cleared(m_follower->buffer(), &LogBuffer::cleared);
    m_launch->routes[creation] = logAnswer("second");
    m_follower->refresh();
    QTRY_COMPARE(m_follower->buffer()->bytes(), "second");
    QCOMPARE(cleared.count(), 1);
}

void LogFollowerTest::workerLogGoesOnWhereItEnded()
{
    m_launch->routes[workers] = logAnswer("up\\n", 3);
    m_follower->show(LogFollower::Source::Workers, u"end_a"_s, u"a"_s);
    QTRY_COMPARE(m_follower->buffer()->bytes(), "up\n");
    QVERIFY(m_launch->last(workers).target.endsWith("after=0"));
    m_launch->routes[workers] = logAnswer("ready\\n", 9);
    m_follower->refresh();
    QTRY_COMPARE(m_follower->buffer()->bytes(), "up\nready\n");
    QVERIFY(m_launch->last(workers).target.endsWith("after=3"));
    m_launch->routes[workers] = broken();
    m_follower->refresh();
    QTRY_COMPARE(m_follower->loadState(), LoadState::Failed);
    QCOMPARE(m_follower->buffer()->lineCount(), 2);
}

void LogFollowerTest::lateAnswersAreDropped()
{
    m_launch->routes[creation] = logAnswer("of a").after(400ms);
    m_launch->routes[otherCreation] = logAnswer("of b");
    QSignalSpy state(m_follower.get(), &LogFollower::loadStateChanged);
    showCreation();
    QTRY_COMPARE(m_launch->count(creation), 1);
    showCreation(u"b"_s);
    QTRY_COMPARE(m_follower->buffer()->bytes(), "of b");
    // Loading, Loading, Ready; the first question has no end that anybody hears of.
    QVERIFY(!state.wait(600));
    QCOMPARE(state.count(), 3);
    QCOMPARE(m_follower->buffer()->bytes(), "of b");
}

void LogFollowerTest::notOfferedIsKnown_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("notOffered");
    QTest::newRow("no route") << 404 << true;
    QTest::newRow("no such verb") << 405 << true;
    QTest::newRow("broken") << 500 << false;
}

void LogFollowerTest::notOfferedIsKnown()
{
    QFETCH(int, status);
    m_launch->routes[creation] = Answer::json(status, R"({"detail":"no"})");
    showCreation();
    QTRY_COMPARE(m_follower->loadState(), LoadState::Failed);
    QTEST(m_follower->notOffered(), "notOffered");
    QCOMPARE(m_follower->error()->httpStatus, status);
}

void LogFollowerTest::followsUntilTheConnectionCloses()
{
    m_launch->routes[creation] = logAnswer("one");
    m_follower->setFollowing(true);
    showCreation();
    QTRY_VERIFY(m_launch->count(creation) >= 2);
    m_launch->client.reset();
    m_follower->refresh();
    m_follower->setFollowing(true);
    showCreation(u"b"_s);
    QCOMPARE(m_launch->count(otherCreation), 0);
}

void LogFollowerTest::dyingMidFlightIsSafe()
{
    m_launch->routes[creation] = Answer::silence();
    QSignalSpy closed(&m_launch->server, &FakeServer::disconnected);
    QSignalSpy state(m_follower.get(), &LogFollower::loadStateChanged);
    showCreation();
    QTRY_COMPARE(m_launch->count(creation), 1);
    m_follower.reset();
    QTRY_COMPARE(closed.count(), 1);
    QCOMPARE(state.count(), 1);
}

QTEST_GUILESS_MAIN(LogFollowerTest)
#include "logfollowertest.moc"
