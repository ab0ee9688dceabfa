// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/predict/runsmodel.h"
#include "tests/models/state/launchvalues.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace gantry;
using namespace gantry::test;
using launch::TaskAnswer;

/// The list of predictions and one prediction's life.
class RunsModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newestFirst();
    void showsTheOutcome_data();
    void showsTheOutcome();
    void streamedEventsAreKept();
    void anEventThatFailedFailsTheRun();
    void clearsOnlyWhatEnded();

private:
    static Run *add(RunsModel &model, Run::Mode mode = Run::Mode::Sync)
    {
        return model.add(mode, u"end_a"_s, u"a"_s, {.args = "{}"});
    }
    static TaskAnswer answer(TaskAnswer::Outcome outcome, const QByteArray &value, const QString &traceback = {})
    {
        TaskAnswer answer;
        answer.outcome = outcome;
        answer.value = value;
        answer.traceback = traceback;
        answer.raw = "{\"raw\":1}";
        return answer;
    }
};

void RunsModelTest::newestFirst()
{
    RunsModel model;
    QAbstractItemModelTester tester(&model);
    add(model);
    const QPersistentModelIndex first(model.index(0, 0));
    add(model, Run::Mode::Async);
    QCOMPARE(firstColumn(model), (QStringList{u"2"_s, u"1"_s}));
    QCOMPARE(first.row(), 1);
    QCOMPARE(model.index(0, RunsModel::Mode).data().toString(), u"Async"_s);
    QCOMPARE(model.index(0, RunsModel::Total).data().toString(), QString());
}

void RunsModelTest::showsTheOutcome_data()
{
    QTest::addColumn<TaskAnswer>("told");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("words");
    QTest::newRow("value") << answer(TaskAnswer::Outcome::Succeeded, "{\n \"a\": 1\n}") << u"Succeeded"_s
                           << u"{ \"a\": 1 }"_s;
    QTest::newRow("long value") << answer(TaskAnswer::Outcome::Succeeded, QByteArray(5000, 'x')) << u"Succeeded"_s
                                << QString(200, u'x');
    QTest::newRow("traceback") << answer(TaskAnswer::Outcome::Failed, {}, u"Traceback:\n  at x\nValueError: no\n"_s)
                               << u"Failed"_s << u"ValueError: no"_s;
    QTest::newRow("lost") << answer(TaskAnswer::Outcome::Lost, {}) << u"Failed"_s << QString();
    TaskAnswer pickled = answer(TaskAnswer::Outcome::Succeeded, {});
    pickled.resultUrl = u"s3://bucket/key.pkl"_s;
    QTest::newRow("pickled") << pickled << u"Succeeded"_s << u"s3://bucket/key.pkl"_s;
}

void RunsModelTest::showsTheOutcome()
{
    QFETCH(TaskAnswer, told);
    RunsModel model;
    Run *run = add(model);
    QSignalSpy finished(run, &Run::finished);
    QSignalSpy changed(&model, &RunsModel::dataChanged);
    run->finish(told, 12.34, 56.78);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(changed.count(), 1);
    QTEST(model.index(0, RunsModel::State).data().toString(), "state");
    QTEST(model.index(0, RunsModel::Answer).data().toString(), "words");
    QCOMPARE(model.index(0, RunsModel::FirstByte).data().toString(), u"12.3"_s);
    QCOMPARE(model.index(0, RunsModel::Total).data(RunsModel::SortRole).toDouble(), 56.78);
    QCOMPARE(run->raw(), "{\"raw\":1}");
}

void RunsModelTest::streamedEventsAreKept()
{
    RunsModel model;
    Run *run = add(model, Run::Mode::Streaming);
    QSignalSpy added(run, &Run::eventAdded);
    run->addEvent(answer(TaskAnswer::Outcome::Succeeded, "1"), 5);
    run->addEvent(answer(TaskAnswer::Outcome::Succeeded, "2"), 9);
    QCOMPARE(added.count(), 2);
    run->fail(failure(ErrorKind::Cancelled), 20);
    QCOMPARE(run->state(), Run::State::Stopped);
    QVERIFY(!run->error());
    QCOMPARE(run->events().size(), 2);
    QCOMPARE(run->value(), "2");
    QCOMPARE(run->firstByteMs(), 5);
    QCOMPARE(run->totalMs(), 20);
}

void RunsModelTest::anEventThatFailedFailsTheRun()
{
    RunsModel model;
    Run *run = add(model, Run::Mode::Streaming);
    run->addEvent(answer(TaskAnswer::Outcome::Succeeded, "1"), 5);
    run->addEvent(answer(TaskAnswer::Outcome::Failed, {}), 6);
    run->finishStream({5, 8});
    QCOMPARE(run->state(), Run::State::Failed);
    QCOMPARE(run->value(), "1");
}

void RunsModelTest::clearsOnlyWhatEnded()
{
    RunsModel model;
    QAbstractItemModelTester tester(&model);
    add(model)->fail(failure(ErrorKind::Http, 503), 3);
    Run *running = add(model);
    model.clearFinished();
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.at(0), running);
    add(model);
    QCOMPARE(firstColumn(model), (QStringList{u"3"_s, u"2"_s}));
}

QTEST_MAIN(RunsModelTest)
#include "runsmodeltest.moc"
