// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/json/reader.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QProcess>
#include <QTimer>

namespace gantry::local {

using json::Json;

/// What a worker is started with.
struct WorkerSetup
{
    QString python;
    QString script;
    QString folder;
    QString loadModelFn;
    QString loadPredictFn;
    Json appConfig;
    qint64 memoryBytes = 0;
    std::chrono::milliseconds loadTimeout;
    std::chrono::milliseconds taskTimeout;
};

/// How a worker failed: at load, in a task, or by ending.
struct WorkerFailure
{
    /// One sentence that says what is wrong and, where that is known, what to do.
    QString reason;
    QString traceback;
    bool timedOut = false;
};

/// One Python process that holds a loaded bundle and works on one task at a time. Owned by its endpoint.
class Worker : public QObject
{
    Q_OBJECT
public:
    enum class State { Loading, Idle, Busy, Ended };

    Worker(QString name, int revision, const WorkerSetup &setup, QObject *parent);
    ~Worker() override;

    QString name() const { return m_name; }
    /// The build of the endpoint it belongs to.
    int revision() const { return m_revision; }
    /// Where its bundle is unpacked.
    QString folder() const { return m_process.workingDirectory(); }
    State state() const { return m_state; }
    QString currentTask() const { return m_currentTask; }
    /// Since when it has had nothing to do.
    qint64 idleSinceMs() const { return m_idleSinceMs; }

    void run(const QString &taskId, const Json &task);
    /// Kills it and goes away with it; no signal follows.
    void retire();

Q_SIGNALS:
    void ready();
    void loadFailed(const gantry::local::WorkerFailure &failure);
    /// `result` is JSON text.
    void succeeded(const QString &taskId, const QByteArray &result);
    void failed(const QString &taskId, const gantry::local::WorkerFailure &failure);
    /// The process is gone, by itself or by a limit. After failed() where it was busy.
    void ended(const gantry::local::WorkerFailure &failure);
    void printed(const QByteArray &text);

private:
    void kill();
    void start(const WorkerSetup &setup);
    void readAnswers();
    void take(const Json &message);
    void onFinished(int exitCode, QProcess::ExitStatus status);
    void onTimeout();
    WorkerFailure failureFrom(const Json &message) const;

    QString m_name;
    int m_revision;
    QProcess m_process;
    QTimer m_limit;
    std::chrono::milliseconds m_taskTimeout;
    State m_state = State::Loading;
    QString m_currentTask;
    qint64 m_idleSinceMs = 0;
    bool m_timedOut = false;
};

} // namespace gantry::local
