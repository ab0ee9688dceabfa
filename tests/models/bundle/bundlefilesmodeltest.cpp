// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bundle/bundlefilesmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;
using Reason = ScannedFile::Reason;

/// The files of a bundle to be, in groups.
class BundleFilesModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void groupsInTheOrderThatMatters();
    void sizesAddUp();
    void secretsComeBeforeCaches();
    void anotherScanTakesTheFirstOnesPlace();
    void noFilesNoGroups();

private:
    static BundleScan scan()
    {
        return {.root = u"/bundle"_s,
            .files = {{u"predict.py"_s, 2048}, {u"__pycache__/predict.pyc"_s, 512, Reason::Cache},
                {u"model.bin"_s, 3072}, {u".env"_s, 20, Reason::LikelySecret}}};
    }
};

void BundleFilesModelTest::groupsInTheOrderThatMatters()
{
    BundleFilesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setScan(scan());
    QCOMPARE(model.rowCount(), 3);
    const QModelIndex sent = model.index(0, BundleFilesModel::Path);
    QCOMPARE(sent.data().toString(), u"Sent (2)"_s);
    QCOMPARE(model.rowCount(sent), 2);
    QCOMPARE(model.index(0, 0, sent).data().toString(), u"predict.py"_s);
    QCOMPARE(model.index(1, 0, sent).data().toString(), u"model.bin"_s);
    QCOMPARE(model.parent(model.index(1, 0, sent)), sent);
    QCOMPARE(model.rowCount(model.index(0, 0, sent)), 0);
}

void BundleFilesModelTest::sizesAddUp()
{
    BundleFilesModel model;
    model.setScan(scan());
    const QModelIndex sent = model.index(0, BundleFilesModel::Path);
    QCOMPARE(model.index(0, BundleFilesModel::Size).data().toString(), QLocale().formattedDataSize(5120, 1));
    QCOMPARE(model.index(0, BundleFilesModel::Size, sent).data().toString(), QLocale().formattedDataSize(2048, 1));
}

/// What a user may not have meant to have there is seen first.
void BundleFilesModelTest::secretsComeBeforeCaches()
{
    BundleFilesModel model;
    model.setScan(scan());
    const auto reasonOf = [&](int row) {
        return Reason(model.index(row, BundleFilesModel::Path).data(BundleFilesModel::ReasonRole).toInt());
    };
    QCOMPARE(reasonOf(1), Reason::LikelySecret);
    QCOMPARE(reasonOf(2), Reason::Cache);
    const QModelIndex secrets = model.index(1, BundleFilesModel::Path);
    QCOMPARE(model.index(0, 0, secrets).data().toString(), u".env"_s);
}

void BundleFilesModelTest::anotherScanTakesTheFirstOnesPlace()
{
    BundleFilesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setScan(scan());
    model.setScan({.root = u"/other"_s, .files = {{u"a.py"_s, 1}}});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.rowCount(model.index(0, 0)), 1);
}

void BundleFilesModelTest::noFilesNoGroups()
{
    BundleFilesModel model;
    model.setScan({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(BundleFilesModelTest)
#include "bundlefilesmodeltest.moc"
