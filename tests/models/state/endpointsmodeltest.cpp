// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/endpointsmodel.h"
#include "models/endpoints/endpointtext.h"
#include "tests/models/state/launchvalues.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

using namespace gantry;
using namespace gantry::test;
using launch::EndpointStatus;

/// What the endpoint list shows and how it follows the server.
class EndpointsModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void staysByNameThroughMerges();
    void tellsStatusChangesAndRemovals();
    void failureKeepsTheRows();
    void statusInWords_data();
    void statusInWords();
    void tipsAreNeverMarkup();
    void emptyCellsAreSaidAloud();
    void sortsNumbersAsNumbers();
    void aRefreshOfThousandsIsQuick();
};

void EndpointsModelTest::staysByNameThroughMerges()
{
    EndpointsModel model;
    QAbstractItemModelTester tester(&model);
    QCOMPARE(model.loadState(), LoadState::Idle);
    model.merge({endpoint(u"m"_s), endpoint(u"c"_s), endpoint(u"x"_s)});
    QCOMPARE(firstColumn(model), (QStringList{u"c"_s, u"m"_s, u"x"_s}));
    QSignalSpy reset(&model, &EndpointsModel::modelReset);
    const QPersistentModelIndex kept(model.index(1, 0));
    model.merge({building(u"m"_s), endpoint(u"x"_s), endpoint(u"d"_s), endpoint(u"a"_s)});
    QCOMPARE(firstColumn(model), (QStringList{u"a"_s, u"d"_s, u"m"_s, u"x"_s}));
    QCOMPARE(kept.row(), 2);
    QCOMPARE(model.index(2, EndpointsModel::Status).data().toString(), u"Waiting to build"_s);
    QCOMPARE(model.byName(u"d"_s)->id, u"end_d"_s);
    QCOMPARE(model.byName(u"c"_s), nullptr);
    model.merge({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(reset.count(), 0);
    QVERIFY(model.asOf().isValid());
}

void EndpointsModelTest::tellsStatusChangesAndRemovals()
{
    EndpointsModel model;
    QSignalSpy status(&model, &EndpointsModel::statusChanged);
    QSignalSpy removed(&model, &EndpointsModel::endpointRemoved);
    model.merge({building(u"a"_s), building(u"b"_s)});
    QCOMPARE(status.count(), 0);
    launch::Endpoint busier = building(u"b"_s);
    busier.queuedItems = 3;
    model.merge({endpoint(u"a"_s), busier});
    QCOMPARE(status.count(), 1);
    QCOMPARE(status.first().first().toString(), u"end_a"_s);
    model.merge({busier});
    QCOMPARE(removed.count(), 1);
    QCOMPARE(removed.first().first().toString(), u"end_a"_s);
}

void EndpointsModelTest::failureKeepsTheRows()
{
    EndpointsModel model;
    QAbstractItemModelTester tester(&model);
    model.setLoading();
    model.merge({endpoint(u"a"_s)});
    const QDateTime asOf = model.asOf();
    model.setFailed(failure(ErrorKind::Timeout));
    QCOMPARE(model.loadState(), LoadState::Failed);
    QCOMPARE(model.error()->kind, ErrorKind::Timeout);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.asOf(), asOf);
}

void EndpointsModelTest::statusInWords_data()
{
    QTest::addColumn<launch::Endpoint>("told");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("derived");
    const auto row = [](const char *name, const launch::Endpoint &told, const QString &words, bool derived = false) {
        QTest::newRow(name) << told << words << derived;
    };
    row("ready", withWorkers(endpoint(u"a"_s), 1, 2, 1), u"Ready"_s);
    row("no worker", withWorkers(endpoint(u"a"_s), 0, 2, 0), u"Ready, no worker"_s, true);
    row("workers not told", withWorkers(endpoint(u"a"_s), 0, 2, {}), u"Ready"_s);
    row("none wanted", withWorkers(endpoint(u"a"_s), 0, 0, 0), u"Ready"_s);
    row("never built", endpoint(u"a"_s), u"Ready"_s);
    row("waiting", building(u"a"_s), u"Waiting to build"_s);
    row("building", endpoint(u"a"_s, EndpointStatus::UpdateInProgress, u"UPDATE_IN_PROGRESS"_s), u"Building"_s);
    row("failed", endpoint(u"a"_s, EndpointStatus::UpdateFailed, u"UPDATE_FAILED"_s), u"Failed"_s);
    row("deleting", endpoint(u"a"_s, EndpointStatus::DeleteInProgress, u"DELETE_IN_PROGRESS"_s), u"Deleting"_s);
    row("newer server", endpoint(u"a"_s, EndpointStatus::Unknown, u"HIBERNATING"_s), u"HIBERNATING"_s);
}

void EndpointsModelTest::statusInWords()
{
    QFETCH(launch::Endpoint, told);
    QFETCH(bool, derived);
    EndpointsModel model;
    model.merge({told});
    const QModelIndex cell = model.index(0, EndpointsModel::Status);
    QTEST(cell.data().toString(), "words");
    QCOMPARE(cell.data(EndpointsModel::StatusRole).toInt(), int(told.status.value));
    QCOMPARE(statusHint(told).contains(u"Concluded here"), derived);
    QVERIFY(cell.data(Qt::AccessibleTextRole).toString().startsWith(cell.data().toString()));
}

void EndpointsModelTest::tipsAreNeverMarkup()
{
    launch::Endpoint told = endpoint(u"a"_s, EndpointStatus::UpdateFailed, u"UPDATE_FAILED"_s);
    told.statusReason = u"<img src=x> pip failed"_s;
    EndpointsModel model;
    model.merge({told});
    const QString tip = model.index(0, EndpointsModel::Status).data(Qt::ToolTipRole).toString();
    QVERIFY(tip.contains(u"&lt;img src=x&gt; pip failed"_s));
    QVERIFY(Qt::mightBeRichText(tip));
    QVERIFY(!model.index(0, EndpointsModel::Name).data(Qt::ToolTipRole).isValid());
}

void EndpointsModelTest::emptyCellsAreSaidAloud()
{
    EndpointsModel model;
    model.merge({building(u"a"_s)});
    for (const int column : {EndpointsModel::Workers, EndpointsModel::Queue}) {
        QVERIFY(model.index(0, column).data().toString().isEmpty());
        QVERIFY(!model.index(0, column).data(Qt::AccessibleTextRole).toString().isEmpty());
    }
    model.merge({withWorkers(endpoint(u"a"_s), 0, 2, 1)});
    QCOMPARE(model.index(0, EndpointsModel::Workers).data().toString(), u"1 of 0–2"_s);
}

void EndpointsModelTest::sortsNumbersAsNumbers()
{
    launch::Endpoint told = withGpus(withWorkers(endpoint(u"A"_s), 1, 12, 11), 2, u"nvidia-ampere-a10"_s);
    told.queuedItems = 1234;
    EndpointsModel model;
    model.merge({told});
    const auto key = [&](int column) { return model.index(0, column).data(EndpointsModel::SortRole); };
    QCOMPARE(key(EndpointsModel::Name), QVariant(u"a"_s));
    QCOMPARE(key(EndpointsModel::Workers), QVariant(11));
    QCOMPARE(key(EndpointsModel::Queue), QVariant(1234));
    QCOMPARE(key(EndpointsModel::Gpus), QVariant(2));
    QCOMPARE(model.index(0, EndpointsModel::Gpus).data().toString(), u"2 × nvidia-ampere-a10"_s);
}

void EndpointsModelTest::aRefreshOfThousandsIsQuick()
{
    QList<launch::Endpoint> told;
    for (int i = 0; i < 10'000; ++i) {
        told.append(withWorkers(endpoint(u"endpoint-%1"_s.arg(i)), 0, 4, 1));
        told.last().raw = QByteArray(1300, 'x');
    }
    EndpointsModel model;
    model.merge(told);
    for (int i = 0; i < told.size(); i += 100)
        told[i].queuedItems = i;
    QSignalSpy changed(&model, &EndpointsModel::dataChanged);
    QElapsedTimer clock;
    clock.start();
    model.merge(told);
    const qint64 took = clock.elapsed();
    QCOMPARE(changed.count(), 100);
    qInfo() << "merged in" << took << "ms";
    // Far above what it takes, far below what counting the table for each row would.
    QVERIFY2(took < 500, QByteArray::number(took).constData());
}

QTEST_MAIN(EndpointsModelTest)
#include "endpointsmodeltest.moc"
