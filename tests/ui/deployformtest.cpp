// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bundles/bundlesmodel.h"
#include "models/endpoints/endpointsmodel.h"
#include "tests/ui/pagefixture.h"
#include "ui/endpoints/endpointspage.h"
#include "ui/shared/fieldnote.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

#include <nlohmann/json.hpp>

using namespace gantry;
using namespace gantry::test;

/// Deploying and changing endpoints, from the page's own button to what the server gets.
class DeployFormTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void withoutABundleItLeadsToOne();
    void aBundleSuggestsALegalName();
    void mistakesAreShownWhileTyping_data();
    void mistakesAreShownWhileTyping();
    void aTakenNameIsRefusedHere();
    void whatIsShownIsWhatIsSent();
    void aRefusalKeepsWhatWasTyped_data();
    void aRefusalKeepsWhatWasTyped();
    void onlyWhatDiffersIsSent();
    void aChangeIsMeasuredAgainstTheRest_data();
    void aChangeIsMeasuredAgainstTheRest();
    void gpusGoWithoutNamingAType();
    void aNewerBundleOfTheSameNameIsAChange();
    void theOnlyBundleOfItsNameIsNoChange();
    void aChangeStaysWithItsConnection();
    void aLostConnectionKeepsWhatWasTyped();

private:
    void openForm(const QByteArrayList &bundles = {"bun_1"});
    void openChange(const QByteArray &endpoint, const QByteArrayList &bundles = {"bun_1"});
    QString status() { return shown<QLabel>(*m_page, u"formStatus"_s)->text(); }
    void spin(const QString &name, int value);
    void fillLabels();
    void type(const QString &edit, const QString &text);
    QPushButton *deploy() { return shown<QPushButton>(*m_page, u"deployButton"_s); }

    std::unique_ptr<OpenSession> m_open;
    std::unique_ptr<EndpointsPage> m_page;
};

namespace {

const QByteArray create = "POST /v1/model-endpoints";
const QByteArray change = "PUT /v1/model-endpoints/end_ranker";

/// One with workers, resources and labels, as once it is built.
QByteArray builtJson(const QByteArray &type, int gpus = 0)
{
    const QByteArray gpuType = gpus > 0 ? R"("nvidia-tesla-t4")" : "null";
    return endpointJson("ranker", "READY", workersJson(1)).chopped(1).replace("async", type)
        + R"(,"resource_state":{"cpus":"1","gpus":)" + QByteArray::number(gpus)
        + R"(,"memory":"2Gi","storage":"4Gi","gpu_type":)" + gpuType + "}}";
}

} // namespace

void DeployFormTest::init()
{
    m_open = std::make_unique<OpenSession>();
    m_page = std::make_unique<EndpointsPage>();
    m_page->resize(1000, 700);
    m_page->show();
}

void DeployFormTest::cleanup()
{
    m_page.reset();
    m_open.reset();
}

void DeployFormTest::openForm(const QByteArrayList &bundles)
{
    m_open->launch.routes[listBundles] = bundlesAnswer(bundles);
    m_open->open();
    m_page->setSession(m_open->session.get());
    QTRY_COMPARE(m_open->session->bundles()->loadState(), LoadState::Ready);
    click(*m_page, u"newEndpointButton"_s);
}

void DeployFormTest::openChange(const QByteArray &endpoint, const QByteArrayList &bundles)
{
    m_open->launch.routes[listEndpoints] = endpointsAnswer({endpoint});
    m_open->launch.routes[listBundles] = bundlesAnswer(bundles);
    m_open->launch.routes[change] = Answer::json(200, R"({"endpoint_creation_task_id":"t"})");
    m_open->open();
    m_page->setSession(m_open->session.get());
    QTRY_COMPARE(m_open->session->endpoints()->rowCount(), 1);
    QTRY_COMPARE(m_open->session->bundles()->rowCount(), bundles.size());
    m_page->open(u"end_ranker"_s);
    click(*m_page, u"editEndpointButton"_s);
}

/// By keys, as a user would.
void DeployFormTest::spin(const QString &name, int value)
{
    auto *box = shown<QSpinBox>(*m_page, name);
    QVERIFY2(box, qPrintable(name));
    box->selectAll();
    QTest::keyClicks(box, QString::number(value));
    QCOMPARE(box->value(), value);
}

void DeployFormTest::type(const QString &edit, const QString &text)
{
    auto *line = shown<QLineEdit>(*m_page, edit);
    QVERIFY2(line, qPrintable(edit));
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Backspace);
    QTest::keyClicks(line, text);
}

void DeployFormTest::fillLabels()
{
    type(u"deployTeamEdit"_s, u"search"_s);
    type(u"deployProductEdit"_s, u"ranking"_s);
}

void DeployFormTest::withoutABundleItLeadsToOne()
{
    openForm({});
    QSignalSpy asked(m_page.get(), &Page::newBundleRequested);
    QVERIFY(textOf(*m_page).contains(u"No bundle to deploy"_s));
    click(*m_page, u"stateButton"_s);
    QCOMPARE(asked.count(), 1);
}

void DeployFormTest::aBundleSuggestsALegalName()
{
    m_open->launch.routes[listBundles] = Answer::json(200,
        R"({"model_bundles":[{"id":"bun_1","name":" My Model_v2 (final) ","created_at":"2026-03-01T10:00:00+00:00",
            "flavor":{"flavor":"zip_artifact","framework":{"framework_type":"pytorch"}}}]})");
    m_open->open();
    m_page->setSession(m_open->session.get());
    QTRY_COMPARE(m_open->session->bundles()->rowCount(), 1);
    m_page->openDeployForm(u"bun_1"_s);
    QCOMPARE(shown<QLineEdit>(*m_page, u"deployNameEdit"_s)->text(), u"my-model-v2-final"_s);
    // Required and not filled in yet: said beside the button, not in red at the field.
    QVERIFY(!deploy()->isEnabled());
    QVERIFY(!shown<FieldNote>(*m_page, u"note:labels.team"_s));
    fillLabels();
    QVERIFY(deploy()->isEnabled());
}

void DeployFormTest::mistakesAreShownWhileTyping_data()
{
    QTest::addColumn<QString>("edit");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::newRow("name") << u"deployNameEdit"_s << u"My Endpoint"_s << u"name"_s;
    QTest::newRow("memory") << u"deployMemoryEdit"_s << u"lots"_s << u"memory"_s;
    QTest::newRow("cpus") << u"deployCpusEdit"_s << u"-1"_s << u"cpus"_s;
    QTest::newRow("no storage") << u"deployStorageEdit"_s << QString() << u"storage"_s;
    QTest::newRow("team") << u"deployTeamEdit"_s << u"no spaces!"_s << u"labels.team"_s;
}

void DeployFormTest::mistakesAreShownWhileTyping()
{
    QFETCH(const QString, edit);
    QFETCH(const QString, text);
    QFETCH(const QString, field);
    openForm();
    fillLabels();
    QVERIFY(deploy()->isEnabled());
    const QString right = shown<QLineEdit>(*m_page, edit)->text();
    type(edit, text);
    const auto *note = shown<FieldNote>(*m_page, u"note:"_s + field);
    QVERIFY(note);
    QVERIFY(!deploy()->isEnabled());
    QCOMPARE(shown<QLabel>(*m_page, u"formStatus"_s)->text(), note->text());
    type(edit, right);
    QVERIFY(!shown<FieldNote>(*m_page, u"note:"_s + field));
    QVERIFY(deploy()->isEnabled());
}

void DeployFormTest::aTakenNameIsRefusedHere()
{
    m_open->launch.routes[listEndpoints] = endpointsAnswer({endpointJson("ranker")});
    openForm();
    fillLabels();
    QTRY_COMPARE(m_open->session->endpoints()->rowCount(), 1);
    type(u"deployNameEdit"_s, u"ranker"_s);
    QVERIFY(!deploy()->isEnabled());
    QVERIFY(shown<FieldNote>(*m_page, u"note:name"_s)->text().contains(u"already"_s));
}

void DeployFormTest::whatIsShownIsWhatIsSent()
{
    m_open->launch.routes[create] = Answer::json(200, R"({"endpoint_creation_task_id":"t"})");
    openForm();
    fillLabels();
    type(u"deployNameEdit"_s, u"ranker"_s);
    shown<QComboBox>(*m_page, u"deployTypeCombo"_s)->setCurrentIndex(1);
    shown<QSpinBox>(*m_page, u"deployMaxSpin"_s)->setValue(4);
    const QString route = shown<QLabel>(*m_page, u"deployRoute"_s)->text();
    const QByteArray body = shown<QPlainTextEdit>(*m_page, u"deployPreview"_s)->toPlainText().toUtf8();
    click(*m_page, u"deployButton"_s);
    QTRY_COMPARE(m_open->launch.count(create), 1);
    QCOMPARE(route.toUtf8(), create);
    const auto sent = nlohmann::ordered_json::parse(m_open->launch.last(create).body.toStdString());
    QVERIFY(sent == nlohmann::ordered_json::parse(body.toStdString()));
    QCOMPARE(sent["name"], "ranker");
    QCOMPARE(sent["endpoint_type"], "async");
    QCOMPARE(sent["max_workers"], 4);
    QCOMPARE(sent["labels"]["team"], "search");

    // The page opens it as soon as the list has it.
    m_open->launch.routes[listEndpoints] = endpointsAnswer({endpointJson("ranker", "UPDATE_PENDING")});
    QTRY_VERIFY(shown<QWidget>(*m_page, u"endpointDetail"_s));
    QVERIFY(textOf(*m_page).contains(u"Waiting to build"_s));
}

void DeployFormTest::aRefusalKeepsWhatWasTyped_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("said");
    QTest::newRow("400") << 400 << QByteArray(R"({"detail":"no such <b>bundle</b>"})") << u"no such <b>bundle</b>"_s;
    QTest::newRow("409") << 409 << QByteArray(R"({"detail":"already being changed"})") << u"already being changed"_s;
    QTest::newRow("422") << 422 << QByteArray(R"({"detail":[{"loc":["body","cpus"],"msg":"wrong","type":"v"}]})")
                         << u"cpus"_s;
    QTest::newRow("500") << 500 << QByteArray(R"({"detail":{"error":"boom","request_id":"r-17"}})") << u"r-17"_s;
}

void DeployFormTest::aRefusalKeepsWhatWasTyped()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, said);
    m_open->launch.routes[create] = Answer::json(status, body);
    openForm();
    fillLabels();
    type(u"deployNameEdit"_s, u"ranker"_s);
    click(*m_page, u"deployButton"_s);
    QTRY_VERIFY(shown<QPushButton>(*m_page, u"formRetryButton"_s));
    const auto *text = shown<QLabel>(*m_page, u"formStatus"_s);
    QVERIFY2(text->text().contains(said), qPrintable(text->text()));
    QCOMPARE(text->textFormat(), Qt::PlainText);
    QCOMPARE(shown<QLineEdit>(*m_page, u"deployNameEdit"_s)->text(), u"ranker"_s);
    QVERIFY(shown<QLineEdit>(*m_page, u"deployNameEdit"_s)->isEnabled());

    m_open->launch.routes[create] = Answer::json(200, R"({"endpoint_creation_task_id":"t"})");
    click(*m_page, u"formRetryButton"_s);
    QTRY_VERIFY(shown<QWidget>(*m_page, u"newEndpointButton"_s));
    QCOMPARE(m_open->launch.count(create), 2);
}

void DeployFormTest::onlyWhatDiffersIsSent()
{
    m_open->launch.routes[listEndpoints] = endpointsAnswer({endpointJson("ranker", "READY", workersJson(1))});
    m_open->launch.routes[change] = Answer::json(200, R"({"endpoint_creation_task_id":"t"})");
    m_open->open();
    m_page->setSession(m_open->session.get());
    QTRY_COMPARE(m_open->session->endpoints()->rowCount(), 1);
    m_page->open(u"end_ranker"_s);
    click(*m_page, u"editEndpointButton"_s);
    QVERIFY(!deploy()->isEnabled());
    QVERIFY(!shown<QLineEdit>(*m_page, u"deployNameEdit"_s)->isEnabled());
    shown<QSpinBox>(*m_page, u"deployMaxSpin"_s)->setValue(5);
    click(*m_page, u"deployButton"_s);
    QTRY_COMPARE(m_open->launch.count(change), 1);
    QCOMPARE(m_open->launch.last(change).body, QByteArray(R"({"max_workers":5})"));
}

void DeployFormTest::aChangeIsMeasuredAgainstTheRest_data()
{
    QTest::addColumn<QByteArray>("endpointType");
    QTest::addColumn<QString>("box");
    QTest::addColumn<int>("value");
    QTest::addColumn<int>("right");
    QTest::addColumn<QString>("field");
    QTest::newRow("least above most") << QByteArray("sync") << u"deployMinSpin"_s << 5 << 2 << u"max_workers"_s;
    QTest::newRow("GPUs of no type") << QByteArray("sync") << u"deployGpusSpin"_s << 1 << 0 << u"gpu_type"_s;
    QTest::newRow("streaming") << QByteArray("streaming") << u"deployPerWorkerSpin"_s << 2 << 1 << u"per_worker"_s;
}

void DeployFormTest::aChangeIsMeasuredAgainstTheRest()
{
    QFETCH(const QByteArray, endpointType);
    QFETCH(const QString, box);
    QFETCH(const int, value);
    QFETCH(const int, right);
    QFETCH(const QString, field);
    openChange(builtJson(endpointType));
    type(u"deployCpusEdit"_s, u"2"_s);
    QVERIFY(deploy()->isEnabled());
    spin(box, value);
    QVERIFY(!deploy()->isEnabled());
    const QString said = m_page->findChild<FieldNote *>(u"note:"_s + field)->text();
    QVERIFY(!status().isEmpty());
    if (!said.isEmpty())
        QCOMPARE(status(), said);
    spin(box, right);
    QVERIFY(deploy()->isEnabled());
    QCOMPARE(m_open->launch.count(change), 0);
}

void DeployFormTest::gpusGoWithoutNamingAType()
{
    openChange(builtJson("sync", 1));
    spin(u"deployGpusSpin"_s, 0);
    click(*m_page, u"deployButton"_s);
    QTRY_COMPARE(m_open->launch.count(change), 1);
    QCOMPARE(m_open->launch.last(change).body, QByteArray(R"({"gpus":0})"));
}

void DeployFormTest::aNewerBundleOfTheSameNameIsAChange()
{
    openChange(builtJson("sync"), {"bun_2", "bun_1"});
    QVERIFY(!deploy()->isEnabled());
    QCOMPARE(status(), u"Nothing has been changed."_s);
    auto *combo = shown<QComboBox>(*m_page, u"deployBundleCombo"_s);
    QCOMPARE(combo->currentIndex(), -1);
    // Told apart by more than the name that they share.
    QVERIFY(combo->itemText(0).startsWith(u"tongues ("_s));
    QTest::keyClick(combo, Qt::Key_Down);
    click(*m_page, u"deployButton"_s);
    QTRY_COMPARE(m_open->launch.count(change), 1);
    const auto sent = nlohmann::json::parse(m_open->launch.last(change).body.toStdString());
    QCOMPARE(sent.size(), 1);
    QVERIFY(QByteArrayList({"bun_1", "bun_2"}).contains(QByteArray::fromStdString(sent["model_bundle_id"])));

    // From now on this console knows which it is.
    QTRY_VERIFY(shown<QWidget>(*m_page, u"endpointDetail"_s));
    click(*m_page, u"editEndpointButton"_s);
    QVERIFY(combo->currentIndex() >= 0);
    QVERIFY(!deploy()->isEnabled());
}

void DeployFormTest::theOnlyBundleOfItsNameIsNoChange()
{
    openChange(builtJson("sync"));
    QCOMPARE(shown<QComboBox>(*m_page, u"deployBundleCombo"_s)->currentText(), u"tongues"_s);
    QVERIFY(!deploy()->isEnabled());
}

void DeployFormTest::aChangeStaysWithItsConnection()
{
    openChange(builtJson("sync"));
    spin(u"deployMaxSpin"_s, 3);
    OpenSession other;
    other.open(ConnectionInfo::Kind::Launch, u"elsewhere"_s);
    m_page->setSession(other.session.get());
    QVERIFY(!deploy()->isEnabled());
    QVERIFY(!status().isEmpty());
    m_page->setSession(m_open->session.get());
    QCOMPARE(shown<QSpinBox>(*m_page, u"deployMaxSpin"_s)->value(), 3);
    click(*m_page, u"deployButton"_s);
    QTRY_COMPARE(m_open->launch.count(change), 1);
    QCOMPARE(m_open->launch.last(change).body, QByteArray(R"({"max_workers":3})"));
    m_page->setSession(nullptr);
}

void DeployFormTest::aLostConnectionKeepsWhatWasTyped()
{
    openForm();
    fillLabels();
    type(u"deployNameEdit"_s, u"ranker"_s);
    m_page->setSession(nullptr);
    m_open->session.reset();
    QCOMPARE(shown<QLineEdit>(*m_page, u"deployNameEdit"_s)->text(), u"ranker"_s);
    m_open->open();
    m_page->setSession(m_open->session.get());
    QTRY_COMPARE(m_open->session->bundles()->rowCount(), 1);
    QCOMPARE(shown<QLineEdit>(*m_page, u"deployTeamEdit"_s)->text(), u"search"_s);
}

QTEST_MAIN(DeployFormTest)
#include "deployformtest.moc"
