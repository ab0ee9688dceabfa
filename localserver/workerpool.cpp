// SPDX-License-Identifier: GPL-3.0-or-later
#include "localserver/workerpool.h"

#include <QDateTime>

#include <algorithm>

namespace gantry::local {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

WorkerPool::WorkerPool(std::chrono::milliseconds idleTimeout, QObject *parent)
    : QObject(parent)
    , m_idleTimeout(idleTimeout)
{
    connect(&m_ticker, &QTimer::timeout, this, &WorkerPool::tick);
    m_ticker.start(250ms);
}

void WorkerPool::setLimits(const Limits &limits)
{
    m_limits = limits;
    rescale();
}

void WorkerPool::cancelTrial()
{
    for (Worker *worker : QList(m_workers)) {
        if (m_trial && worker->revision() == m_trial)
            drop(worker);
    }
    m_trial = 0;
}

QSet<QString> WorkerPool::foldersInUse() const
{
    QSet<QString> folders{m_setup.folder};
    for (const Worker *worker : m_workers)
        folders.insert(worker->folder());
    return folders;
}

void WorkerPool::tryBuild(const WorkerSetup &setup)
{
    cancelTrial();
    m_trial = m_nextRevision++;
    m_trialSetup = setup;
    auto *worker = new Worker(u"worker-%1"_s.arg(m_nextWorker++), m_trial, setup, this);
    m_workers.append(worker);
    watch(worker);
}

void WorkerPool::restart()
{
    for (Worker *worker : QList(m_workers)) {
        if (worker->revision() != m_revision)
            continue;
        if (const auto job = m_inHand.find(worker->currentTask()); job != m_inHand.end()) {
            m_queue.prepend(*job);
            m_inHand.erase(job);
        }
        drop(worker);
    }
    m_deaths = 0;
    m_backoff = {};
    rescale();
}

void WorkerPool::submit(const Job &job)
{
    m_queue.enqueue(job);
    dispatch();
    rescale();
}

void WorkerPool::shutDown()
{
    m_ticker.stop();
    for (Worker *worker : QList(m_workers))
        drop(worker);
    const Job::Outcome gone{.failure = WorkerFailure{.reason = u"The endpoint was deleted."_s}, .unserved = true};
    const QList<Job> waiting = m_inHand.values() + m_queue;
    m_inHand.clear();
    m_queue.clear();
    for (const Job &job : waiting)
        job.done(gone);
}

int WorkerPool::available() const
{
    return int(std::ranges::count_if(m_workers, [this](const Worker *worker) {
        return worker->revision() == m_revision
            && (worker->state() == Worker::State::Idle || worker->state() == Worker::State::Busy);
    }));
}

int WorkerPool::unavailable() const
{
    const int loading = int(std::ranges::count(m_workers, Worker::State::Loading, &Worker::state));
    // Workers that keep dying are wanted and not there.
    const int missing = m_revision ? std::max(0, wanted() - current()) : 0;
    return loading + missing;
}

Worker *WorkerPool::startWorker()
{
    auto *worker = new Worker(u"worker-%1"_s.arg(m_nextWorker++), m_revision, m_setup, this);
    m_workers.append(worker);
    watch(worker);
    return worker;
}

void WorkerPool::watch(Worker *worker)
{
    connect(worker, &Worker::ready, this, [this, worker] { onReady(worker); });
    connect(worker, &Worker::loadFailed, this,
        [this, worker](const WorkerFailure &failure) { onLoadFailed(worker, failure); });
    connect(worker, &Worker::ended, this, [this, worker](const WorkerFailure &failure) { onEnded(worker, failure); });
    connect(worker, &Worker::succeeded, this, [this](const QString &task, const QByteArray &result) {
        m_deaths = 0;
        settle(task, {.result = result});
    });
    connect(worker, &Worker::failed, this, [this, worker](const QString &task, const WorkerFailure &failure) {
        // One that died says so itself, in ended().
        if (worker->state() != Worker::State::Ended)
            Q_EMIT log(
                worker->name(), "A prediction failed: " + failure.reason.toUtf8() + '\n' + failure.traceback.toUtf8());
        settle(task, {.failure = failure});
    });
    connect(
        worker, &Worker::printed, this, [this, worker](const QByteArray &text) { Q_EMIT log(worker->name(), text); });
}

void WorkerPool::onReady(Worker *worker)
{
    Q_EMIT log(worker->name(), "The bundle is loaded; the worker is ready.");
    if (worker->revision() == m_trial) {
        m_revision = std::exchange(m_trial, 0);
        m_setup = m_trialSetup;
        m_deaths = 0;
        m_backoff = {};
        for (Worker *other : QList(m_workers)) {
            if (other->revision() != m_revision && other->state() != Worker::State::Busy)
                drop(other);
        }
        Q_EMIT buildReady();
    }
    dispatch();
}

void WorkerPool::onLoadFailed(Worker *worker, const WorkerFailure &failure)
{
    Q_EMIT log(worker->name(), "Loading failed: " + failure.reason.toUtf8() + '\n' + failure.traceback.toUtf8());
    const bool wasTrial = worker->revision() == m_trial;
    drop(worker);
    if (wasTrial) {
        m_trial = 0;
        Q_EMIT buildFailed(failure);
        return;
    }
    m_backoff = QDeadlineTimer(std::min<std::chrono::milliseconds>(30s, 500ms * (1 << std::min(m_deaths++, 6))));
}

void WorkerPool::onEnded(Worker *worker, const WorkerFailure &failure)
{
    Q_EMIT log(worker->name(), failure.reason.toUtf8());
    drop(worker);
    // The first death is taken as an accident and made good at once.
    if (m_deaths++ > 0)
        m_backoff = QDeadlineTimer(std::min<std::chrono::milliseconds>(30s, 500ms * (1 << std::min(m_deaths, 6))));
    rescale();
}

void WorkerPool::settle(const QString &jobId, const Job::Outcome &outcome)
{
    const Job job = m_inHand.take(jobId);
    if (job.done)
        job.done(outcome);
    for (Worker *worker : QList(m_workers)) {
        if (m_revision && worker->revision() < m_revision && worker->state() == Worker::State::Idle)
            drop(worker);
    }
    dispatch();
}

void WorkerPool::dispatch()
{
    for (Worker *worker : std::as_const(m_workers)) {
        if (m_queue.isEmpty())
            return;
        if (worker->revision() != m_revision || worker->state() != Worker::State::Idle)
            continue;
        const Job job = m_queue.dequeue();
        m_inHand.insert(job.id, job);
        if (job.started)
            job.started();
        worker->run(job.id, job.task);
    }
}

void WorkerPool::rescale()
{
    if (!m_revision || !m_backoff.hasExpired())
        return;
    for (int missing = wanted() - current(); missing > 0; --missing)
        startWorker();
}

void WorkerPool::tick()
{
    rescale();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (Worker *worker : QList(m_workers)) {
        const bool spare = worker->revision() == m_revision && current() > wanted();
        if (spare && worker->state() == Worker::State::Idle && now - worker->idleSinceMs() > m_idleTimeout.count()) {
            Q_EMIT log(worker->name(), "Nothing to do; the worker ends.");
            drop(worker);
        }
    }
    while (!m_queue.isEmpty() && m_queue.head().deadline.hasExpired()) {
        const Job job = m_queue.dequeue();
        job.done(
            {.failure = WorkerFailure{.reason = u"No worker was free within the time limit."_s}, .unserved = true});
    }
}

void WorkerPool::drop(Worker *worker)
{
    m_workers.removeOne(worker);
    const bool isOld = worker->revision() != m_revision;
    worker->retire();
    if (isOld)
        Q_EMIT oldWorkerGone();
}

int WorkerPool::wanted() const
{
    const int work = int(m_queue.size() + m_inHand.size());
    const int forWork = (work + m_limits.perWorker - 1) / std::max(1, m_limits.perWorker);
    return std::min(std::max(forWork, m_limits.minWorkers), m_limits.maxWorkers);
}

int WorkerPool::current() const
{
    return int(std::ranges::count(m_workers, m_revision, &Worker::revision));
}

} // namespace gantry::local
