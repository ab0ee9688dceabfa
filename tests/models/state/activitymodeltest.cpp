// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/activitymodel.h"
#include "tests/models/state/launchvalues.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace gantry;
using namespace gantry::test;

/// The list of changes and one change's life.
class ActivityModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newestFirst();
    void countsWhatRuns();
    void clearsOnlyWhatEnded();
    void progressInWordsAndAsAFraction();
    void cancelIsAnOutcomeOfItsOwn();
    void failureCanBeTriedAgain();
    void noRetryWithoutItsConnection();
    void lateReportsSayNothing();
};

void ActivityModelTest::newestFirst()
{
    ActivityModel model;
    QAbstractItemModelTester tester(&model);
    model.add(u"one"_s, u"This machine"_s);
    const QPersistentModelIndex first(model.index(0, 0));
    model.add(u"two"_s, u"This machine"_s);
    QCOMPARE(firstColumn(model), (QStringList{u"two"_s, u"one"_s}));
    QCOMPARE(first.row(), 1);
    QCOMPARE(model.index(0, ActivityModel::Where).data().toString(), u"This machine"_s);
}

void ActivityModelTest::countsWhatRuns()
{
    ActivityModel model;
    QSignalSpy count(&model, &ActivityModel::runningCountChanged);
    QSignalSpy finished(&model, &ActivityModel::activityFinished);
    Activity *one = model.add(u"one"_s, {});
    Activity *two = model.add(u"two"_s, {});
    QCOMPARE(model.runningCount(), 2);
    one->setProgress(1, 2);
    QCOMPARE(count.count(), 2);
    one->succeed(u"Done"_s, u"bun_1"_s);
    two->fail(failure(ErrorKind::Http, 500));
    QCOMPARE(model.runningCount(), 0);
    QCOMPARE(count.last().first().toInt(), 0);
    QCOMPARE(finished.count(), 2);
    QCOMPARE(one->resultId(), u"bun_1"_s);
    QVERIFY(one->finishedAt() >= one->startedAt());
}

void ActivityModelTest::clearsOnlyWhatEnded()
{
    ActivityModel model;
    QAbstractItemModelTester tester(&model);
    model.add(u"one"_s, {})->succeed(u"Done"_s);
    model.add(u"two"_s, {});
    model.add(u"three"_s, {})->fail(failure(ErrorKind::Network));
    model.clearFinished();
    QCOMPARE(firstColumn(model), QStringList{u"two"_s});
    model.clearFinished();
    QCOMPARE(model.rowCount(), 1);
}

void ActivityModelTest::progressInWordsAndAsAFraction()
{
    ActivityModel model;
    Activity *activity = model.add(u"one"_s, {});
    activity->setStep(u"Uploading the code"_s);
    const auto cell = [&](int column, int role = Qt::DisplayRole) { return model.index(0, column).data(role); };
    QCOMPARE(cell(ActivityModel::Status).toString(), u"Uploading the code"_s);
    QCOMPARE(cell(ActivityModel::Progress, ActivityModel::FractionRole).toDouble(), -1);
    QCOMPARE(cell(ActivityModel::Progress).toString(), QString());
    QSignalSpy changed(&model, &ActivityModel::dataChanged);
    activity->setProgress(512, 2048);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(cell(ActivityModel::Progress, ActivityModel::FractionRole).toDouble(), 0.25);
    QCOMPARE(cell(ActivityModel::Progress).toString(), u"25%"_s);
    QCOMPARE(cell(ActivityModel::Status).toString(), u"Uploading the code, 512 bytes of 2.0 KiB"_s);
    activity->setStep(u"Registering"_s);
    QCOMPARE(cell(ActivityModel::Progress, ActivityModel::FractionRole).toDouble(), -1);
    activity->succeed(u"Created"_s);
    QCOMPARE(cell(ActivityModel::Status).toString(), u"Created"_s);
    QCOMPARE(cell(ActivityModel::Progress, ActivityModel::FractionRole).toDouble(), 1);
}

void ActivityModelTest::cancelIsAnOutcomeOfItsOwn()
{
    Activity activity(u"one"_s, {});
    QSignalSpy cancelled(activity.cancelToken().signal(), &http::CancelSignal::cancelled);
    activity.cancel();
    QCOMPARE(cancelled.count(), 1);
    QCOMPARE(activity.state(), Activity::State::Running);
    activity.fail(failure(ErrorKind::Cancelled));
    QCOMPARE(activity.state(), Activity::State::Cancelled);
    QVERIFY(!activity.canCancel());
    activity.cancel();
    QCOMPARE(activity.state(), Activity::State::Cancelled);
}

void ActivityModelTest::failureCanBeTriedAgain()
{
    ActivityModel model;
    Activity *activity = model.add(u"one"_s, {});
    int runs = 0;
    activity->setRetry(this, [&runs] { ++runs; });
    QVERIFY(!activity->canRetry());
    const http::CancelToken before = activity->cancelToken();
    activity->cancel();
    activity->fail(failure(ErrorKind::Cancelled));
    QVERIFY(activity->canRetry());
    activity->retry();
    QCOMPARE(runs, 1);
    QCOMPARE(activity->state(), Activity::State::Running);
    QVERIFY(!activity->error());
    QVERIFY(!activity->finishedAt().isValid());
    QVERIFY(before.isCancelled() && !activity->cancelToken().isCancelled());
    QCOMPARE(model.runningCount(), 1);
}

void ActivityModelTest::noRetryWithoutItsConnection()
{
    Activity activity(u"one"_s, {});
    auto connection = std::make_unique<QObject>();
    int runs = 0;
    activity.setRetry(connection.get(), [&runs] { ++runs; });
    activity.fail(failure(ErrorKind::Network));
    QVERIFY(activity.canRetry());
    QSignalSpy changed(&activity, &Activity::changed);
    connection.reset();
    QCOMPARE(changed.count(), 1);
    QVERIFY(!activity.canRetry());
    activity.retry();
    QCOMPARE(runs, 0);
    QCOMPARE(activity.state(), Activity::State::Failed);
}

void ActivityModelTest::lateReportsSayNothing()
{
    Activity activity(u"one"_s, {});
    activity.fail(failure(ErrorKind::Cancelled));
    const QString outcome = activity.step();
    activity.setStep(u"Packing"_s);
    activity.setProgress(1, 2);
    QCOMPARE(activity.step(), outcome);
    QCOMPARE(activity.total(), -1);
}

QTEST_MAIN(ActivityModelTest)
#include "activitymodeltest.moc"
