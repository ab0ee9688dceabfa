// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localserver/localserverprocess.h"

#include "app/paths.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <array>

namespace gantry {

using namespace Qt::StringLiterals;

namespace {

QByteArray newKey()
{
    std::array<quint32, 8> words;
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toHex();
}

} // namespace

LocalServerProcess::LocalServerProcess(QString dataFolder, QString logFile, QObject *parent)
    : QObject(parent)
    , m_dataFolder(std::move(dataFolder))
    , m_logFile(std::move(logFile))
{
    m_killTimer.setSingleShot(true);
    m_killTimer.setInterval(std::chrono::seconds(3));
    connect(&m_killTimer, &QTimer::timeout, &m_process, &QProcess::kill);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &LocalServerProcess::readOutput);
    connect(&m_process, &QProcess::finished, this, &LocalServerProcess::onFinished);
    connect(&m_process, &QProcess::errorOccurred, this, &LocalServerProcess::onErrorOccurred);
}

LocalServerProcess::~LocalServerProcess()
{
    // The process may still be up when the console is torn down early; its signals must not reach a half-gone object.
    m_process.disconnect(this);
}

void LocalServerProcess::start()
{
    if (m_state == State::Starting || m_state == State::Running)
        return;
    const QString program = localServerProgram();
    if (program.isEmpty()) {
        fail(tr("The local server program gantry-local was not found beside Gantry. Install it again."));
        return;
    }
    QDir().mkpath(m_dataFolder);
    QDir().mkpath(QFileInfo(m_logFile).path());
    m_key = newKey();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"GANTRY_LOCAL_KEY"_s, QString::fromLatin1(m_key));
    environment.insert(u"GANTRY_RESOURCES"_s, resourceRoot());
    m_process.setProcessEnvironment(environment);
    m_process.setStandardErrorFile(m_logFile);
    m_state = State::Starting;
    // It ends when its standard input closes, so that it cannot outlive a console that was killed.
    m_process.start(program, {u"--data"_s, m_dataFolder, u"--watch-stdin"_s});
}

void LocalServerProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning) {
        m_state = State::Stopped;
        Q_EMIT stopped();
        return;
    }
    m_state = State::Stopping;
    m_process.closeWriteChannel();
    m_killTimer.start();
}

void LocalServerProcess::readOutput()
{
    static constexpr auto announcement = "gantry-local ready on "_L1;
    while (m_process.canReadLine()) {
        const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
        if (m_state == State::Starting && line.startsWith(announcement)) {
            m_url = QUrl(line.sliced(announcement.size()));
            m_state = State::Running;
            Q_EMIT ready();
        }
    }
}

void LocalServerProcess::onFinished(int exitCode, QProcess::ExitStatus status)
{
    m_killTimer.stop();
    if (m_state == State::Stopping) {
        m_state = State::Stopped;
        Q_EMIT stopped();
        return;
    }
    const QString how = status == QProcess::CrashExit ? tr("it crashed") : tr("exit code %1").arg(exitCode);
    fail(
        tr("The local server ended (%1). %2 Its log: %3").arg(how, lastLogLine(), QDir::toNativeSeparators(m_logFile)));
}

void LocalServerProcess::onErrorOccurred(QProcess::ProcessError error)
{
    // Every other error is followed by finished().
    if (error == QProcess::FailedToStart)
        fail(tr("The local server could not be started: %1").arg(m_process.errorString()));
}

void LocalServerProcess::fail(const QString &reason)
{
    m_state = State::Stopped;
    m_url.clear();
    Q_EMIT failed(reason);
}

QString LocalServerProcess::lastLogLine() const
{
    QFile log(m_logFile);
    if (!log.open(QIODevice::ReadOnly))
        return {};
    log.seek(qMax<qint64>(0, log.size() - 4096));
    const QList<QByteArray> lines = log.readAll().trimmed().split('\n');
    return QString::fromUtf8(lines.last()).trimmed();
}

} // namespace gantry
