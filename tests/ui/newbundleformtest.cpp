// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bundles/bundlesmodel.h"
#include "tests/models/bundle/bundlefolder.h"
#include "tests/ui/pagefixture.h"
#include "ui/bundles/bundlespage.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTreeView>

#include <nlohmann/json.hpp>

using namespace gantry;
using namespace gantry::test;

/// From a folder of code to a registered bundle, and the list it appears in.
class NewBundleFormTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void anEmptyListLeadsToTheForm();
    void theFilesAndTheCodeFillTheForm();
    void aWrongArityIsRemarkedOn();
    void whatIsMissingIsSaid();
    void whatIsSentIsWhatWasShown();
    void aFailedUploadGoesOnFromItsStep();
    void anUploadIsCancelled();
    void aServerWithoutUploadsIsSaid();
    void whatIsNoBundleIsSaid_data();
    void whatIsNoBundleIsSaid();
    void aSampleBecomesASchema();
    void theListKeepsItsSelectionAndLeadsToDeploying();
    void aFailedListSaysWhyAndTriesAgain();

private:
    void writeBundle();
    void openForm();
    void serveUploads();
    QPushButton *create() { return shown<QPushButton>(*m_page, u"createBundleButton"_s); }
    void retype(const QString &edit, const QString &text);

    std::unique_ptr<BundleFolder> m_folder;
    std::unique_ptr<OpenSession> m_open;
    std::unique_ptr<BundlesPage> m_page;
};

namespace {

const QByteArray askForUrl = "POST /v1/hosted_inference/model_bundle_upload";
const QByteArray putFile = "PUT /shelf/file";
const QByteArray registerBundle = "POST /v2/model-bundles";

} // namespace

void NewBundleFormTest::init()
{
    m_folder = std::make_unique<BundleFolder>();
    m_open = std::make_unique<OpenSession>();
    m_page = std::make_unique<BundlesPage>();
    m_page->resize(1100, 760);
    m_page->show();
}

void NewBundleFormTest::cleanup()
{
    m_page.reset();
    m_open.reset();
}

void NewBundleFormTest::writeBundle()
{
    m_folder->write(u"tongue/service.py"_s, R"PY(
def load_model_fn(config):
    return {}


def load_predict_fn(config, model):
    return lambda text: text


def load_nothing():
    return None
)PY");
    m_folder->write(u"tongue/requirements.txt"_s, "numpy==2.0\n# a comment\n-r other.txt\n");
    m_folder->write(u"tongue/__pycache__/service.pyc"_s);
    m_folder->write(u"tongue/.env"_s, "TOKEN=secret");
}

void NewBundleFormTest::serveUploads()
{
    const QByteArray url = m_open->launch.server.url(u"/shelf/file"_s).toEncoded();
    m_open->launch.routes[askForUrl] =
        Answer::json(200, R"({"signedUrl":")" + url + R"(","bucket":"shelf","key":"file"})");
    m_open->launch.routes[putFile] = Answer::json(200, {});
    m_open->launch.routes[registerBundle] = Answer::json(200, R"({"model_bundle_id":"bun_1"})");
}

void NewBundleFormTest::openForm()
{
    writeBundle();
    serveUploads();
    m_open->open(ConnectionInfo::Kind::ThisMachine);
    m_page->setSession(m_open->session.get());
    QTRY_COMPARE(m_open->session->bundles()->loadState(), LoadState::Ready);
    m_page->openNewBundle(m_folder->path(u"tongue"_s));
    QTRY_VERIFY(create());
}

void NewBundleFormTest::retype(const QString &edit, const QString &text)
{
    auto *line = shown<QLineEdit>(*m_page, edit);
    QVERIFY2(line, qPrintable(edit));
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Backspace);
    QTest::keyClicks(line, text);
}

void NewBundleFormTest::anEmptyListLeadsToTheForm()
{
    m_open->open();
    m_page->setSession(m_open->session.get());
    QTRY_VERIFY(textOf(*m_page).contains(u"No bundles yet"_s));
    click(*m_page, u"stateButton"_s);
    QVERIFY(textOf(*m_page).contains(u"Drop a folder"_s));
    click(*m_page, u"newBundleBackButton"_s);
    QVERIFY(textOf(*m_page).contains(u"No bundles yet"_s));
}

void NewBundleFormTest::theFilesAndTheCodeFillTheForm()
{
    openForm();
    const QAbstractItemModel *files = shown<QTreeView>(*m_page, u"filesTree"_s)->model();
    QStringList groups;
    for (int row = 0; row < files->rowCount(); ++row)
        groups.append(files->index(row, 0).data().toString());
    QCOMPARE(groups,
        QStringList({u"Sent (2)"_s, u"Left out: likely secrets (1)"_s, u"Left out: caches and build results (1)"_s}));
    QCOMPARE(shown<QLineEdit>(*m_page, u"bundleNameEdit"_s)->text(), u"tongue"_s);
    QCOMPARE(shown<QComboBox>(*m_page, u"loadModelCombo"_s)->currentText(), u"service.load_model_fn"_s);
    QCOMPARE(shown<QComboBox>(*m_page, u"loadPredictCombo"_s)->currentText(), u"service.load_predict_fn"_s);
    QCOMPARE(shown<QPlainTextEdit>(*m_page, u"requirementsEdit"_s)->toPlainText(), u"numpy==2.0"_s);
    QVERIFY(textOf(*m_page).contains(u"-r other.txt"_s));
    QVERIFY(create()->isEnabled());
}

void NewBundleFormTest::aWrongArityIsRemarkedOn()
{
    openForm();
    QVERIFY(!shown<QWidget>(*m_page, u"findings"_s));
    shown<QComboBox>(*m_page, u"loadPredictCombo"_s)->setEditText(u"service.load_nothing"_s);
    QVERIFY(shown<QWidget>(*m_page, u"findings"_s));
    QVERIFY(textOf(*shown<QWidget>(*m_page, u"findings"_s)).contains(u"service.py"_s));
}

void NewBundleFormTest::whatIsMissingIsSaid()
{
    openForm();
    retype(u"bundleNameEdit"_s, {});
    QVERIFY(!create()->isEnabled());
    QVERIFY(textOf(*shown<QWidget>(*m_page, u"note:name"_s)).contains(u"name"_s));
    retype(u"bundleNameEdit"_s, u"tongues"_s);
    QVERIFY(create()->isEnabled());
    QVERIFY(!shown<QWidget>(*m_page, u"note:name"_s));
}

void NewBundleFormTest::whatIsSentIsWhatWasShown()
{
    openForm();
    retype(u"bundleNameEdit"_s, u"tongues"_s);
    m_open->launch.routes[listBundles] = bundlesAnswer({"bun_1"});
    click(*m_page, u"createBundleButton"_s);
    QTRY_VERIFY(shown<QTableView>(*m_page, u"bundlesTable"_s));
    const auto body = nlohmann::json::parse(m_open->launch.last(registerBundle).body.toStdString());
    QCOMPARE(body["name"], "tongues");
    QCOMPARE(body["flavor"]["load_predict_fn_module_path"], "service.load_predict_fn");
    QCOMPARE(body["flavor"]["load_model_fn_module_path"], "service.load_model_fn");
    QCOMPARE(body["flavor"]["requirements"], nlohmann::json::array({"numpy==2.0"}));
    QCOMPARE(body["flavor"]["location"], "s3://shelf/file");

    QByteArray code;
    for (const Received &request : m_open->launch.server.requests()) {
        if (ScriptedLaunch::routeOf(request) == putFile && request.body.startsWith("PK"))
            code = request.body;
    }
    QVERIFY(code.contains("service.py") && code.contains("requirements.txt"));
    QVERIFY(!code.contains(".env") && !code.contains("__pycache__"));
    // The new bundle is the one shown, with the way on.
    QTRY_VERIFY(shown<QPushButton>(*m_page, u"deployBundleButton"_s));
}

void NewBundleFormTest::aFailedUploadGoesOnFromItsStep()
{
    openForm();
    m_open->launch.routes[registerBundle] = broken();
    retype(u"bundleNameEdit"_s, u"kept"_s);
    click(*m_page, u"createBundleButton"_s);
    QTRY_VERIFY(shown<QPushButton>(*m_page, u"formRetryButton"_s));
    QVERIFY(shown<QLabel>(*m_page, u"formStatus"_s)->text().contains(u"broken"_s));
    QCOMPARE(shown<QLineEdit>(*m_page, u"bundleNameEdit"_s)->text(), u"kept"_s);
    const auto uploads = m_open->launch.count(putFile);
    serveUploads();
    click(*m_page, u"formRetryButton"_s);
    QTRY_COMPARE(m_open->launch.count(registerBundle), 2);
    // What was uploaded is not uploaded again.
    QCOMPARE(m_open->launch.count(putFile), uploads);
}

void NewBundleFormTest::anUploadIsCancelled()
{
    openForm();
    m_open->launch.routes[putFile] = Answer::silence();
    click(*m_page, u"createBundleButton"_s);
    QTRY_COMPARE(m_open->launch.count(putFile), 1);
    QVERIFY(shown<QWidget>(*m_page, u"formProgress"_s));
    QVERIFY(!shown<QLineEdit>(*m_page, u"bundleNameEdit"_s)->isEnabled());
    click(*m_page, u"formCancelButton"_s);
    QTRY_COMPARE(m_open->activities.at(0)->state(), Activity::State::Cancelled);
    QVERIFY(create()->isEnabled());
    QVERIFY(shown<QLineEdit>(*m_page, u"bundleNameEdit"_s)->isEnabled());
    QCOMPARE(m_open->launch.count(registerBundle), 0);
}

void NewBundleFormTest::aServerWithoutUploadsIsSaid()
{
    openForm();
    m_open->launch.routes.remove(askForUrl);
    click(*m_page, u"createBundleButton"_s);
    QTRY_VERIFY(!m_open->session->abilities().uploads);
    QTRY_VERIFY(!create()->isEnabled());
    retype(u"bundleNameEdit"_s, u"other"_s);
    QVERIFY(shown<QLabel>(*m_page, u"formStatus"_s)->text().contains(u"no addresses to upload to"_s));
    QVERIFY(!create()->isEnabled());
}

void NewBundleFormTest::whatIsNoBundleIsSaid_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("nothing there") << u"missing"_s;
    QTest::newRow("a broken zip") << u"broken.zip"_s;
}

void NewBundleFormTest::whatIsNoBundleIsSaid()
{
    QFETCH(const QString, path);
    m_folder->write(u"broken.zip"_s, "PK is not enough");
    m_open->open();
    m_page->setSession(m_open->session.get());
    m_page->openNewBundle(m_folder->path(path));
    QTRY_VERIFY(textOf(*m_page).contains(u"This cannot become a bundle"_s));
    QVERIFY(!create());
}

void NewBundleFormTest::aSampleBecomesASchema()
{
    openForm();
    auto *editor = m_page->findChild<QPlainTextEdit *>(u"requestSchemaEdit"_s);
    auto *source = m_page->findChild<QAbstractButton *>(u"source:RequestSchema"_s);
    QVERIFY(editor && source);
    auto *menu = source->findChild<QMenu *>();
    Q_EMIT menu->aboutToShow();
    menu->actions().first()->trigger();
    auto *sample = m_page->findChild<QPlainTextEdit *>(u"sampleEdit"_s);
    QVERIFY(sample);
    auto *make = m_page->findChild<QPushButton *>(u"makeSchemaButton"_s);
    sample->setPlainText(u"{\"text\": "_s);
    QTest::mouseClick(make, Qt::LeftButton);
    QVERIFY(!editor->toPlainText().contains(u"text"_s));
    sample->setPlainText(u"{\"text\": \"hello\"}"_s);
    QTest::mouseClick(make, Qt::LeftButton);
    const auto schema = nlohmann::json::parse(editor->toPlainText().toStdString());
    QCOMPARE(schema["properties"]["text"]["type"], "string");
}

void NewBundleFormTest::theListKeepsItsSelectionAndLeadsToDeploying()
{
    m_open->launch.routes[listBundles] = bundlesAnswer({"bun_3", "bun_2", "bun_1"});
    m_open->open();
    m_page->setSession(m_open->session.get());
    auto *table = m_page->findChild<QTableView *>(u"bundlesTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 3);
    m_page->open(u"bun_2"_s);
    QVERIFY(textOf(*m_page).contains(u"bun_2"_s));
    m_open->launch.routes[listBundles] = bundlesAnswer({"bun_4", "bun_3", "bun_2", "bun_1"});
    m_open->session->reloadBundles();
    QTRY_COMPARE(table->model()->rowCount(), 4);
    QCOMPARE(table->currentIndex().data(BundlesModel::IdRole).toString(), u"bun_2"_s);
    QSignalSpy deploy(m_page.get(), &Page::deployRequested);
    click(*m_page, u"deployBundleButton"_s);
    QCOMPARE(deploy.takeFirst().first().toString(), u"bun_2"_s);
}

void NewBundleFormTest::aFailedListSaysWhyAndTriesAgain()
{
    m_open->launch.routes[listBundles] = Answer::json(500, R"({"detail":"<i>boom</i>"})");
    m_open->open();
    m_page->setSession(m_open->session.get());
    QTRY_VERIFY(textOf(*m_page).contains(u"<i>boom</i>"_s));
    m_open->launch.routes[listBundles] = bundlesAnswer({"bun_1"});
    click(*m_page, u"stateButton"_s);
    QTRY_VERIFY(shown<QTableView>(*m_page, u"bundlesTable"_s));
}

QTEST_MAIN(NewBundleFormTest)
#include "newbundleformtest.moc"
