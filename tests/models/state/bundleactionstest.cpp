// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/bundleactions.h"
#include "models/activity/activitymodel.h"
#include "tests/models/state/scriptedlaunch.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gantry;
using namespace gantry::test;

/// Creating a bundle: four steps, each of which may fail, be cancelled or be cut off.
class BundleActionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void packsUploadsAndRegisters();
    void retryGoesOnWhereItFailed_data();
    void retryGoesOnWhereItFailed();
    void missingUploadRouteIsToldApart_data();
    void missingUploadRouteIsToldApart();
    void whatCannotBePackedFails();
    void cancelEndsEachStep_data();
    void cancelEndsEachStep();
    void cancelWhilePackingSendsNothing();
    void closingTheConnectionEndsTheActivity_data();
    void closingTheConnectionEndsTheActivity();

private:
    static void steps();
    BundleDraft draft();
    Activity *create() { return m_actions->create(draft()); }

    QTemporaryDir m_folder;
    std::unique_ptr<ScriptedLaunch> m_launch;
    std::unique_ptr<ActivityModel> m_activities;
    std::unique_ptr<BundleActions> m_actions;
};

namespace {

const QByteArray askForUrl = "POST /v1/hosted_inference/model_bundle_upload";
const QByteArray putFile = "PUT /put";
const QByteArray registerBundle = "POST /v2/model-bundles";

} // namespace

void BundleActionsTest::init()
{
    m_launch = std::make_unique<ScriptedLaunch>();
    const QByteArray url = m_launch->server.url(u"/put?signature=s3cret"_s).toEncoded();
    m_launch->routes[askForUrl] = Answer::json(200, R"({"signedUrl":")" + url + R"(","bucket":"shelf","key":"file"})");
    m_launch->routes[putFile] = Answer::json(200, {});
    m_launch->routes[registerBundle] = Answer::json(200, R"({"model_bundle_id":"bun_1"})");
    m_activities = std::make_unique<ActivityModel>();
    m_actions = std::make_unique<BundleActions>(m_launch->client.get(), m_activities.get(), u"This machine"_s, nullptr);
}

void BundleActionsTest::cleanup()
{
    m_actions.reset();
    m_launch.reset();
    m_activities.reset();
}

BundleDraft BundleActionsTest::draft()
{
    QFile file(m_folder.filePath(u"tongues.py"_s));
    file.open(QIODevice::WriteOnly);
    file.write("def load_model(config):\n    return None\n");
    file.close();
    BundleDraft draft;
    draft.name = u"tongues"_s;
    draft.scan = scanBundle(m_folder.path()).value();
    draft.loadModel = u"tongues.load_model"_s;
    draft.loadPredict = u"tongues.load_predict"_s;
    draft.framework.type = {launch::FrameworkType::Pytorch, u"pytorch"_s};
    return draft;
}

void BundleActionsTest::packsUploadsAndRegisters()
{
    QSignalSpy created(m_actions.get(), &BundleActions::bundleCreated);
    Activity *activity = create();
    QStringList steps{activity->step()};
    const QObject untilHere;
    connect(activity, &Activity::changed, &untilHere, [&] {
        const QString step = activity->step().section(u',', 0, 0);
        if (!steps.contains(step))
            steps.append(step);
    });
    QTRY_COMPARE(activity->state(), Activity::State::Succeeded);
    QCOMPARE(steps,
        (QStringList{u"Packing the files"_s, u"Uploading the code"_s, u"Uploading the schemas"_s,
            u"Registering the bundle"_s, u"Created"_s}));
    QCOMPARE(activity->resultId(), u"bun_1"_s);
    QCOMPARE(created.count(), 1);
    QCOMPARE(created.first().first().toString(), u"bun_1"_s);
    QByteArrayList routes;
    for (const Received &request : m_launch->server.requests())
        routes.append(ScriptedLaunch::routeOf(request));
    QCOMPARE(routes, (QByteArrayList{askForUrl, putFile, askForUrl, putFile, registerBundle}));
    QVERIFY(m_launch->server.requests().at(1).body.startsWith("PK"));
    QVERIFY(m_launch->server.requests().at(3).body.contains("RequestSchema"));
    QVERIFY(m_launch->last(registerBundle).body.contains("s3://shelf/file"));
    QVERIFY(m_launch->last(registerBundle).body.contains("tongues.load_predict"));
}

void BundleActionsTest::retryGoesOnWhereItFailed_data()
{
    QTest::addColumn<QByteArray>("broken");
    QTest::addColumn<int>("answersBefore");
    QTest::addColumn<int>("putsInAll");
    QTest::newRow("asking for the code's URL") << askForUrl << 0 << 2;
    QTest::newRow("uploading the code") << putFile << 1 << 3;
    QTest::newRow("uploading the schemas") << putFile << 3 << 3;
    QTest::newRow("registering") << registerBundle << 4 << 2;
}

void BundleActionsTest::retryGoesOnWhereItFailed()
{
    QFETCH(QByteArray, broken);
    QFETCH(int, answersBefore);
    for (int i = 0; i < answersBefore; ++i)
        m_launch->server.enqueue(m_launch->routes[i % 2 == 0 ? askForUrl : putFile]);
    m_launch->server.enqueue(test::broken());
    Activity *activity = create();
    QTRY_COMPARE(activity->state(), Activity::State::Failed);
    QCOMPARE(ScriptedLaunch::routeOf(m_launch->server.last()), broken);
    QCOMPARE(activity->error()->httpStatus, 500);
    // It would fail to pack again: what is packed is kept.
    QVERIFY(QFile::remove(m_folder.filePath(u"tongues.py"_s)));
    QVERIFY(activity->canRetry());
    activity->retry();
    QTRY_COMPARE(activity->state(), Activity::State::Succeeded);
    QTEST(int(m_launch->count(putFile)), "putsInAll");
}

void BundleActionsTest::missingUploadRouteIsToldApart_data()
{
    QTest::addColumn<QByteArray>("route");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("told");
    QTest::newRow("no route") << askForUrl << 404 << 1;
    QTest::newRow("not this verb") << askForUrl << 405 << 1;
    QTest::newRow("broken") << askForUrl << 500 << 0;
    QTest::newRow("no bucket") << putFile << 404 << 0;
    QTest::newRow("no bundles") << registerBundle << 404 << 0;
}

void BundleActionsTest::missingUploadRouteIsToldApart()
{
    QFETCH(QByteArray, route);
    QFETCH(int, status);
    m_launch->routes[route] = Answer::json(status, R"({"detail":"no"})");
    QSignalSpy notOffered(m_actions.get(), &BundleActions::uploadsNotOffered);
    Activity *activity = create();
    QTRY_COMPARE(activity->state(), Activity::State::Failed);
    QTEST(int(notOffered.count()), "told");
    QVERIFY(!activity->error()->url.toString().contains(u"s3cret"_s));
}

void BundleActionsTest::whatCannotBePackedFails()
{
    BundleDraft gone = draft();
    QVERIFY(QFile::remove(m_folder.filePath(u"tongues.py"_s)));
    Activity *activity = m_actions->create(gone);
    QTRY_COMPARE(activity->state(), Activity::State::Failed);
    QCOMPARE(activity->error()->kind, http::ErrorKind::Local);
    QVERIFY(!activity->error()->detail.isEmpty());
    QVERIFY(m_launch->server.requests().isEmpty());
}

void BundleActionsTest::steps()
{
    QTest::addColumn<QByteArray>("silent");
    QTest::newRow("asking") << askForUrl;
    QTest::newRow("uploading") << putFile;
    QTest::newRow("registering") << registerBundle;
}

void BundleActionsTest::cancelEndsEachStep_data()
{
    steps();
}

void BundleActionsTest::cancelEndsEachStep()
{
    QFETCH(QByteArray, silent);
    m_launch->routes[silent] = Answer::silence();
    Activity *activity = create();
    QTRY_COMPARE(m_launch->count(silent), 1);
    activity->cancel();
    QTRY_COMPARE(activity->state(), Activity::State::Cancelled);
    QVERIFY(activity->canRetry());
    QSignalSpy finished(activity, &Activity::finished);
    activity->retry();
    QTRY_COMPARE(m_launch->count(silent), 2);
    QCOMPARE(finished.count(), 0);
}

void BundleActionsTest::cancelWhilePackingSendsNothing()
{
    Activity *activity = create();
    activity->cancel();
    QTRY_COMPARE(activity->state(), Activity::State::Cancelled);
    QVERIFY(m_launch->server.requests().isEmpty());
    activity->retry();
    QTRY_COMPARE(activity->state(), Activity::State::Succeeded);
}

void BundleActionsTest::closingTheConnectionEndsTheActivity_data()
{
    steps();
    QTest::newRow("packing") << QByteArray();
}

void BundleActionsTest::closingTheConnectionEndsTheActivity()
{
    QFETCH(QByteArray, silent);
    m_launch->routes[silent] = Answer::silence();
    Activity *activity = create();
    if (!silent.isEmpty())
        QTRY_COMPARE(m_launch->count(silent), 1);
    m_launch->client.reset();
    m_actions.reset();
    QTRY_COMPARE(activity->state(), Activity::State::Cancelled);
    QVERIFY(!activity->canRetry());
    QCOMPARE(m_activities->runningCount(), 0);
}

QTEST_GUILESS_MAIN(BundleActionsTest)
#include "bundleactionstest.moc"
