// SPDX-License-Identifier: GPL-3.0-or-later
#include "localserver/worker.h"

#include "localserver/endwithserver.h"

#include <QDateTime>

namespace gantry::local {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const Json &message, const char *key)
{
    const auto it = message.find(key);
    return it != message.end() && it->is_string() ? json::text(*it) : QString();
}

/// What a person can do about the commonest ways to fail.
QString reasonOf(const QString &kind, const QString &message, const QString &module)
{
    if (kind == "ModuleNotFoundError"_L1)
        return u"The module %1 is not installed; add its package to the bundle's requirements. (%2)"_s.arg(
            module, message);
    if (kind == "SyntaxError"_L1 || kind == "IndentationError"_L1)
        return u"The bundle's code is not valid Python: %1"_s.arg(message);
    if (kind == "MemoryError"_L1)
        return u"Out of memory: the worker reached the endpoint's memory limit; raise memory or load less."_s;
    if (kind == "TypeError"_L1 && message.contains("argument"_L1))
        return u"A function does not take what the worker passes it: load_model_fn(config), then "
               "load_predict_fn(config, model), then predict(**args). (%1)"_s.arg(message);
    return u"%1: %2"_s.arg(kind, message);
}

} // namespace

Worker::Worker(QString name, int revision, const WorkerSetup &setup, QObject *parent)
    : QObject(parent)
    , m_name(std::move(name))
    , m_revision(revision)
    , m_taskTimeout(setup.taskTimeout)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &Worker::onTimeout);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &Worker::readAnswers);
    connect(&m_process, &QProcess::readyReadStandardError, this,
        [this] { Q_EMIT printed(m_process.readAllStandardError()); });
    connect(&m_process, &QProcess::finished, this, &Worker::onFinished);
    // Queued: it may come while the constructor runs, before anybody listens.
    connect(
        &m_process, &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                onFinished(-1, QProcess::NormalExit);
        },
        Qt::QueuedConnection);
    start(setup);
}

Worker::~Worker()
{
    kill();
    // At the server's own end no event loop is left to tell of it; a killed process takes no time.
    if (m_process.state() != QProcess::NotRunning)
        m_process.waitForFinished(2000);
}

void Worker::start(const WorkerSetup &setup)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"GANTRY_LOCAL_KEY"_s);
    environment.insert(u"PYTHONUNBUFFERED"_s, u"1"_s);
    environment.insert(u"PYTHONDONTWRITEBYTECODE"_s, u"1"_s);
    environment.insert(u"OMP_NUM_THREADS"_s, u"1"_s);
    m_process.setProcessEnvironment(environment);
    m_process.setWorkingDirectory(setup.folder);
    endWithServer(m_process);
    m_process.start(setup.python, {setup.script});
    Json first;
    first["folder"] = setup.folder.toStdString();
    first["load_model_fn"] = setup.loadModelFn.toStdString();
    first["load_predict_fn"] = setup.loadPredictFn.toStdString();
    first["app_config"] = setup.appConfig;
    first["memory_bytes"] = setup.memoryBytes;
    m_process.write(json::compact(first) + '\n');
    m_limit.start(setup.loadTimeout);
}

void Worker::run(const QString &taskId, const Json &task)
{
    m_state = State::Busy;
    m_currentTask = taskId;
    Json request;
    request["id"] = taskId.toStdString();
    request["task"] = task;
    m_process.write(json::compact(request) + '\n');
    m_limit.start(m_taskTimeout);
}

void Worker::retire()
{
    kill();
    if (m_process.state() == QProcess::NotRunning)
        deleteLater();
    else
        connect(&m_process, &QProcess::finished, this, &QObject::deleteLater);
}

void Worker::kill()
{
    m_state = State::Ended;
    m_process.disconnect(this);
    m_limit.stop();
    m_process.kill();
}

void Worker::readAnswers()
{
    while (m_state != State::Ended && m_process.canReadLine()) {
        const QByteArray line = m_process.readLine();
        const Json message = Json::parse(line.begin(), line.end(), nullptr, false);
        if (message.is_object())
            take(message);
    }
}

void Worker::take(const Json &message)
{
    const QString event = textOf(message, "event");
    m_limit.stop();
    if (event == "load_failed"_L1) {
        m_state = State::Ended;
        Q_EMIT loadFailed(failureFrom(message));
        return;
    }
    const QString task = std::exchange(m_currentTask, {});
    m_state = State::Idle;
    m_idleSinceMs = QDateTime::currentMSecsSinceEpoch();
    if (event == "ready"_L1)
        Q_EMIT ready();
    else if (event == "answer"_L1)
        Q_EMIT succeeded(task, textOf(message, "result").toUtf8());
    else
        Q_EMIT failed(task, failureFrom(message));
}

void Worker::onFinished(int exitCode, QProcess::ExitStatus status)
{
    if (m_state == State::Ended)
        return;
    const bool loading = m_state == State::Loading;
    m_state = State::Ended;
    m_limit.stop();
    WorkerFailure failure{.timedOut = m_timedOut};
    if (m_timedOut)
        failure.reason = loading
            ? u"Loading the bundle took longer than the limit; the worker was ended."_s
            : u"The prediction took longer than the limit; the worker was ended and is replaced."_s;
    else if (m_process.error() == QProcess::FailedToStart)
        failure.reason = u"Python could not be started: %1"_s.arg(m_process.errorString());
    else if (status == QProcess::CrashExit)
        failure.reason =
            u"The worker was killed (signal %1). Where memory ran out, the system does this."_s.arg(exitCode);
    else
        failure.reason = u"The worker ended by itself with exit code %1."_s.arg(exitCode);
    const QString task = std::exchange(m_currentTask, {});
    if (loading) {
        Q_EMIT loadFailed(failure);
        return;
    }
    if (!task.isEmpty())
        Q_EMIT failed(task, failure);
    Q_EMIT ended(failure);
}

void Worker::onTimeout()
{
    m_timedOut = true;
    m_process.kill();
}

WorkerFailure Worker::failureFrom(const Json &message) const
{
    return {.reason = reasonOf(textOf(message, "kind"), textOf(message, "message"), textOf(message, "module")),
        .traceback = textOf(message, "traceback")};
}

} // namespace gantry::local
