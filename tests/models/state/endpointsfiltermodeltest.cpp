// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/endpointsfiltermodel.h"
#include "models/endpoints/endpointsmodel.h"
#include "tests/models/state/launchvalues.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace gantry;
using namespace gantry::test;
using launch::EndpointStatus;

/// Finding endpoints among many while they change.
class EndpointsFilterModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void newRowsAreFilteredAndSorted();
    void changedRowsSettleLater();
    void selectionSurvivesSettling();

private:
    static QList<launch::Endpoint> some();
};

QList<launch::Endpoint> EndpointsFilterModelTest::some()
{
    launch::Endpoint chat = withGpus(endpoint(u"Chat"_s), 4, u"nvidia-hopper-h100"_s);
    chat.labels = {{u"team"_s, u"search"_s}};
    chat.createdBy = u"ada"_s;
    launch::Endpoint embed = endpoint(u"embed"_s, EndpointStatus::UpdateFailed, u"UPDATE_FAILED"_s);
    embed.type = {launch::EndpointType::Sync, u"sync"_s};
    embed.labels = {{u"team"_s, u"ads"_s}, {u"note"_s, u"h100 wanted"_s}};
    return {chat, embed, building(u"tongues"_s)};
}

void EndpointsFilterModelTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("nothing typed") << u"  "_s << QStringList{u"Chat"_s, u"embed"_s, u"tongues"_s};
    QTest::newRow("any case") << u"CHA"_s << QStringList{u"Chat"_s};
    QTest::newRow("all words") << u"h100 ads"_s << QStringList{u"embed"_s};
    QTest::newRow("anywhere") << u"h100"_s << QStringList{u"Chat"_s, u"embed"_s};
    QTest::newRow("gpu") << u"gpu:h100"_s << QStringList{u"Chat"_s};
    QTest::newRow("server's status") << u"status:update_failed"_s << QStringList{u"embed"_s};
    QTest::newRow("shown status") << u"status:failed"_s << QStringList{u"embed"_s};
    QTest::newRow("shown status in words") << u"status:waiting"_s << QStringList{u"tongues"_s};
    QTest::newRow("type") << u"type:sync"_s << QStringList{u"embed"_s};
    QTest::newRow("not another place") << u"type:failed"_s << QStringList{};
    QTest::newRow("server's status in part") << u"status:fail"_s << QStringList{u"embed"_s};
    QTest::newRow("owner") << u"owner:ada"_s << QStringList{u"Chat"_s};
    QTest::newRow("label") << u"team:ads"_s << QStringList{u"embed"_s};
    QTest::newRow("label being typed") << u"team:"_s << QStringList{u"Chat"_s, u"embed"_s};
}

void EndpointsFilterModelTest::finds()
{
    QFETCH(QString, text);
    EndpointsModel model;
    model.merge(some());
    EndpointsFilterModel filter;
    QAbstractItemModelTester tester(&filter);
    filter.setSourceModel(&model);
    filter.sort(EndpointsModel::Name);
    filter.setFilterText(text);
    QTEST(firstColumn(filter), "found");
    filter.setFilterText({});
    QCOMPARE(filter.rowCount(), 3);
}

void EndpointsFilterModelTest::newRowsAreFilteredAndSorted()
{
    EndpointsModel model;
    EndpointsFilterModel filter;
    QAbstractItemModelTester tester(&filter);
    filter.setSourceModel(&model);
    filter.sort(EndpointsModel::Name, Qt::DescendingOrder);
    filter.setFilterText(u"type:async"_s);
    model.merge(some());
    QCOMPARE(firstColumn(filter), (QStringList{u"tongues"_s, u"Chat"_s}));
    QList<launch::Endpoint> more = some();
    more.append({endpoint(u"delta"_s), endpoint(u"zulu"_s)});
    model.merge(more);
    QTRY_COMPARE(firstColumn(filter), (QStringList{u"zulu"_s, u"tongues"_s, u"delta"_s, u"Chat"_s}));
}

void EndpointsFilterModelTest::changedRowsSettleLater()
{
    EndpointsModel model;
    EndpointsFilterModel filter;
    QAbstractItemModelTester tester(&filter);
    filter.setSettleTime(std::chrono::milliseconds(1));
    filter.setSourceModel(&model);
    filter.sort(EndpointsModel::Queue);
    filter.setFilterText(u"status:ready"_s);
    QList<launch::Endpoint> told{endpoint(u"a"_s), endpoint(u"b"_s), endpoint(u"c"_s)};
    for (int i = 0; i < told.size(); ++i)
        told[i].queuedItems = i;
    model.merge(told);
    QCOMPARE(firstColumn(filter), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QSignalSpy changed(&filter, &EndpointsFilterModel::dataChanged);
    QSignalSpy removed(&filter, &EndpointsFilterModel::rowsRemoved);
    told[0].queuedItems = 9;
    told[1] = building(u"b"_s);
    model.merge(told);
    // The cells are true at once; rows stay where they are until the list settles.
    QCOMPARE(changed.count(), 2);
    QCOMPARE(removed.count(), 0);
    QCOMPARE(firstColumn(filter), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QTRY_COMPARE(firstColumn(filter), (QStringList{u"c"_s, u"a"_s}));
}

void EndpointsFilterModelTest::selectionSurvivesSettling()
{
    EndpointsModel model;
    EndpointsFilterModel filter;
    filter.setSettleTime(std::chrono::milliseconds(1));
    filter.setSourceModel(&model);
    filter.sort(EndpointsModel::Queue);
    QList<launch::Endpoint> told{endpoint(u"a"_s), endpoint(u"b"_s)};
    model.merge(told);
    QItemSelectionModel selection(&filter);
    selection.select(filter.index(0, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    told[0].queuedItems = 5;
    model.merge(told);
    QTRY_COMPARE(firstColumn(filter), (QStringList{u"b"_s, u"a"_s}));
    QCOMPARE(selection.selectedRows(), (QModelIndexList{filter.index(1, 0)}));
}

QTEST_MAIN(EndpointsFilterModelTest)
#include "endpointsfiltermodeltest.moc"
