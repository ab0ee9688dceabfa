// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bundles/bundlesmodel.h"
#include "tests/models/state/launchvalues.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace gantry;
using namespace gantry::test;

/// The list of bundles and, with it, how a table follows a server.
class BundlesModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void mergesInTheServersOrder_data();
    void mergesInTheServersOrder();
    void tellsOnlyWhatChanged();
    void addsNeighboursAtOnce();
    void selectionSurvivesAMerge();
    void idsAreFoundWhileTheTableChanges();
    void failureKeepsTheRows();
    void saysWhatABundleIs_data();
    void saysWhatABundleIs();

private:
    static QList<launch::Bundle> bundlesOf(const QString &ids);
    static QString idsOf(const BundlesModel &model);

    std::unique_ptr<BundlesModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void BundlesModelTest::init()
{
    m_model = std::make_unique<BundlesModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
}

void BundlesModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

QList<launch::Bundle> BundlesModelTest::bundlesOf(const QString &ids)
{
    QList<launch::Bundle> bundles;
    for (const QChar id : ids)
        bundles.append(bundle(id));
    return bundles;
}

QString BundlesModelTest::idsOf(const BundlesModel &model)
{
    QString ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids += model.at(row)->id;
    return ids;
}

void BundlesModelTest::mergesInTheServersOrder_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("after");
    QTest::newRow("first fill") << u""_s << u"abc"_s << u"abc"_s;
    QTest::newRow("newest on top") << u"abc"_s << u"xabc"_s << u"xabc"_s;
    QTest::newRow("several places") << u"abcd"_s << u"xaybzcdw"_s << u"xaybzcdw"_s;
    QTest::newRow("removed apart") << u"abcdef"_s << u"bce"_s << u"bce"_s;
    QTest::newRow("removed and added") << u"abcdef"_s << u"xbyf"_s << u"xbyf"_s;
    QTest::newRow("other order") << u"abcd"_s << u"dcab"_s << u"dcab"_s;
    QTest::newRow("all at once") << u"abcdef"_s << u"fxecza"_s << u"fxecza"_s;
    QTest::newRow("emptied") << u"abc"_s << u""_s << u""_s;
    QTest::newRow("told twice") << u"ab"_s << u"acba"_s << u"acb"_s;
}

void BundlesModelTest::mergesInTheServersOrder()
{
    QFETCH(QString, before);
    QFETCH(QString, told);
    m_model->merge(bundlesOf(before));
    QSignalSpy reset(m_model.get(), &BundlesModel::modelReset);
    m_model->merge(bundlesOf(told));
    QTEST(idsOf(*m_model), "after");
    QCOMPARE(m_model->loadState(), LoadState::Ready);
    QCOMPARE(reset.count(), 0);
    for (int row = 0; row < m_model->rowCount(); ++row)
        QCOMPARE(m_model->rowOf(m_model->at(row)->id), row);
    QCOMPARE(m_model->byId(u"gone"_s), nullptr);
}

void BundlesModelTest::tellsOnlyWhatChanged()
{
    QList<launch::Bundle> bundles = bundlesOf(u"abcd"_s);
    m_model->merge(bundles);
    QSignalSpy changed(m_model.get(), &BundlesModel::dataChanged);
    m_model->merge(bundles);
    QCOMPARE(changed.count(), 0);
    bundles[2].name = u"renamed"_s;
    m_model->merge(bundles);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex(), m_model->index(2, 0));
    QCOMPARE(changed.first().at(1).toModelIndex(), m_model->index(2, BundlesModel::ColumnCount - 1));
}

void BundlesModelTest::addsNeighboursAtOnce()
{
    QSignalSpy inserted(m_model.get(), &BundlesModel::rowsInserted);
    m_model->merge(bundlesOf(u"abcd"_s));
    QCOMPARE(inserted.count(), 1);
    m_model->merge(bundlesOf(u"xyabzcd"_s));
    QCOMPARE(inserted.count(), 3);
}

void BundlesModelTest::selectionSurvivesAMerge()
{
    m_model->merge(bundlesOf(u"abcd"_s));
    const QPersistentModelIndex kept(m_model->index(2, BundlesModel::Name));
    const QPersistentModelIndex gone(m_model->index(0, BundlesModel::Name));
    QItemSelectionModel selection(m_model.get());
    selection.select(kept, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QList<launch::Bundle> told = bundlesOf(u"xyzdcb"_s);
    told[4].name = u"renamed"_s;
    m_model->merge(told);
    QVERIFY(!gone.isValid());
    QCOMPARE(kept.row(), 4);
    QCOMPARE(kept.data().toString(), u"renamed"_s);
    QCOMPARE(selection.selectedRows(), (QModelIndexList{m_model->index(4, 0)}));
}

void BundlesModelTest::idsAreFoundWhileTheTableChanges()
{
    m_model->merge(bundlesOf(u"abcdef"_s));
    int looked = 0;
    const auto look = [&] {
        ++looked;
        for (int row = 0; row < m_model->rowCount(); ++row)
            QCOMPARE(m_model->rowOf(m_model->at(row)->id), row);
    };
    connect(m_model.get(), &BundlesModel::rowsInserted, this, look);
    connect(m_model.get(), &BundlesModel::rowsRemoved, this, look);
    connect(m_model.get(), &BundlesModel::rowsMoved, this, look);
    m_model->merge(bundlesOf(u"xfbyed"_s));
    QVERIFY(looked >= 4);
}

void BundlesModelTest::failureKeepsTheRows()
{
    m_model->setLoading();
    QCOMPARE(m_model->loadState(), LoadState::Loading);
    m_model->merge(bundlesOf(u"ab"_s));
    m_model->setFailed(failure(ErrorKind::Network));
    QCOMPARE(m_model->loadState(), LoadState::Failed);
    QVERIFY(m_model->error());
    QCOMPARE(idsOf(*m_model), u"ab"_s);
    m_model->merge({});
    QVERIFY(!m_model->error());
}

void BundlesModelTest::saysWhatABundleIs_data()
{
    QTest::addColumn<launch::Flavor>("flavor");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("framework");
    launch::Flavor flavor = bundle(u"a"_s).flavor;
    QTest::newRow("pytorch") << flavor << u"Zip"_s << u"PyTorch 2.3"_s;
    flavor.framework = {{launch::FrameworkType::CustomBaseImage, u"custom_base_image"_s}, {}, {}, u"repo/py"_s, u"3"_s};
    QTest::newRow("own image") << flavor << u"Zip"_s << u"repo/py:3"_s;
    launch::Flavor image;
    image.type = {launch::FlavorType::RunnableImage, u"runnable_image"_s};
    image.repository = u"vllm"_s;
    image.tag = u"7"_s;
    QTest::newRow("image") << image << u"Image"_s << u"vllm:7"_s;
    image = {};
    image.type = {launch::FlavorType::Unknown, u"wasm_artifact"_s};
    QTest::newRow("kind of a newer server") << image << u"wasm_artifact"_s << QString();
}

void BundlesModelTest::saysWhatABundleIs()
{
    QFETCH(launch::Flavor, flavor);
    launch::Bundle told = bundle(u"a"_s);
    told.flavor = flavor;
    m_model->merge({told});
    QTEST(m_model->index(0, BundlesModel::Kind).data().toString(), "kind");
    QTEST(m_model->index(0, BundlesModel::FrameworkColumn).data().toString(), "framework");
    QCOMPARE(m_model->index(0, BundlesModel::Created).data(BundlesModel::SortRole).toDateTime(), told.createdAt);
}

QTEST_MAIN(BundlesModelTest)
#include "bundlesmodeltest.moc"
