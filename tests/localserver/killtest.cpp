// SPDX-License-Identifier: GPL-3.0-or-later
#include "servertestbase.h"

#include <QProcess>
#include <QRegularExpression>

using namespace gantry::launch;
using namespace Qt::StringLiterals;

/// The real program, killed in the middle of its work and started again.
class KillTest : public ServerTestBase
{
    Q_OBJECT

    void startProgram()
    {
        m_process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"GANTRY_LOCAL_KEY"_s, u"test-key"_s);
        m_process->setProcessEnvironment(environment);
        m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process->start(QStringLiteral(GANTRY_LOCAL), {u"--data"_s, m_folder.filePath(u"data"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(m_process->canReadLine(), 20000);
        const QString line = QString::fromUtf8(m_process->readLine()).trimmed();
        const QUrl url(line.section(u' ', -1));
        m_client = std::make_unique<LaunchClient>(gantry::http::Server::at(url, "test-key"), &m_network);
    }

    void kill()
    {
        m_client.reset();
        m_process->kill();
        QVERIFY(m_process->waitForFinished());
    }

    std::unique_ptr<QProcess> m_process;

private Q_SLOTS:
    void cleanup()
    {
        m_client.reset();
        if (m_process && m_process->state() != QProcess::NotRunning) {
            m_process->terminate();
            QVERIFY(m_process->waitForFinished());
            QCOMPARE(m_process->exitStatus(), QProcess::NormalExit);
        }
    }

    void nothingAcceptedIsLost()
    {
        m_network.setProxy(QNetworkProxy::NoProxy);
        startProgram();
        const QString bundle = createBundle({{u"predict.py"_s, R"PY(
import time

def load_model_fn(config):
    return None

def load_predict_fn(config, model):
    def predict(n):
        time.sleep(0.3)
        return n * n
    return predict
)PY"}});
        const Endpoint endpoint = deploy(requestFor(bundle, u"survivor"_s, EndpointType::Async));
        QStringList tasks;
        for (int n = 0; n < 6; ++n)
            tasks.append(
                expect(m_client->tasks().async(endpoint.id, {.args = R"({"n": )" + QByteArray::number(n) + '}'})));
        QCOMPARE(result(tasks.first()).value, QByteArray("0"));
        kill();

        startProgram();
        QCOMPARE(expect(m_client->bundles().get(bundle)).id, bundle);
        QCOMPARE(settled(u"survivor"_s).id, endpoint.id);
        for (int n = 0; n < 6; ++n)
            QCOMPARE(result(tasks[n]).value, QByteArray::number(n * n));
    }
};

QTEST_GUILESS_MAIN(KillTest)
#include "killtest.moc"
