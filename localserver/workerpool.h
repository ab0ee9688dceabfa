// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "localserver/worker.h"

#include <QQueue>
#include <QSet>

#include <functional>

namespace gantry::local {

/// One task on its way to a worker, and who waits for it.
struct Job
{
    QString id;
    Json task;
    struct Outcome
    {
        /// JSON text of what the predict function returned; valid where `failure` is not set.
        QByteArray result;
        std::optional<WorkerFailure> failure;
        /// No worker could be had within the deadline.
        bool unserved = false;
    };
    std::function<void(const Outcome &)> done;
    std::function<void()> started;
    /// How long it may wait for a worker.
    QDeadlineTimer deadline;
};

/// The workers of one endpoint: as many as the queue and per_worker ask for, between min and max, replaced when they
/// die, and the queue before them. Owned by its endpoint.
class WorkerPool : public QObject
{
    Q_OBJECT
public:
    struct Limits
    {
        int minWorkers = 0;
        int maxWorkers = 1;
        int perWorker = 1;
    };

    WorkerPool(std::chrono::milliseconds idleTimeout, QObject *parent);

    void setLimits(const Limits &limits);
    /// Tries a new build with one worker. When that is ready it stays and the workers of the build before end, each
    /// after the task it has; when it fails they go on.
    void tryBuild(const WorkerSetup &setup);
    /// The build being tried is no longer wanted; the one before goes on.
    void cancelTrial();
    /// Folders that hold code which workers run, or will.
    QSet<QString> foldersInUse() const;
    /// All workers end and are started anew; tasks in hand are put back to the front of the queue.
    void restart();
    void submit(const Job &job);
    /// Ends everything; what waits is told so.
    void shutDown();

    int available() const;
    int unavailable() const;
    int queued() const { return int(m_queue.size()); }

Q_SIGNALS:
    void buildReady();
    void buildFailed(const gantry::local::WorkerFailure &failure);
    void log(const QString &source, const QByteArray &text);
    /// A worker of a build before this one is gone.
    void oldWorkerGone();

private:
    Worker *startWorker();
    void watch(Worker *worker);
    void onReady(Worker *worker);
    void onLoadFailed(Worker *worker, const WorkerFailure &failure);
    void onEnded(Worker *worker, const WorkerFailure &failure);
    void settle(const QString &jobId, const Job::Outcome &outcome);
    void dispatch();
    void rescale();
    void tick();
    void drop(Worker *worker);
    int wanted() const;
    int current() const;

    std::chrono::milliseconds m_idleTimeout;
    Limits m_limits;
    WorkerSetup m_setup;
    /// The build whose workers take tasks; 0 before the first.
    int m_revision = 0;
    /// The build being tried; 0 when none is.
    int m_trial = 0;
    WorkerSetup m_trialSetup;
    int m_nextRevision = 1;
    int m_nextWorker = 1;
    QList<Worker *> m_workers;
    QQueue<Job> m_queue;
    QHash<QString, Job> m_inHand;
    QTimer m_ticker;
    /// Not before this may another worker start: doubles while they keep dying.
    QDeadlineTimer m_backoff;
    int m_deaths = 0;
};

} // namespace gantry::local
