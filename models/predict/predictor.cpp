// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/predict/predictor.h"

#include "client/http/wait.h"
#include "client/launch/launchclient.h"

#include <algorithm>

namespace gantry {

namespace {

/// So many questions in a row may go unanswered before a task that the server has taken is given up.
constexpr int patience = 5;

bool mayPass(const http::Error &error)
{
    return error.kind == http::ErrorKind::Network || error.kind == http::ErrorKind::Timeout || error.httpStatus == 429
        || error.httpStatus >= 500;
}

double elapsedMs(const QElapsedTimer &clock)
{
    return double(clock.nsecsElapsed()) / 1e6;
}

} // namespace

Predictor::Predictor(launch::LaunchClient *client, RunsModel *runs, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_runs(runs)
{
}

Predictor::~Predictor()
{
    m_lifetime.cancel();
}

QList<Run::Mode> Predictor::modesFor(launch::EndpointType type)
{
    switch (type) {
    case launch::EndpointType::Async:
        return {Run::Mode::Async};
    case launch::EndpointType::Streaming:
        return {Run::Mode::Streaming, Run::Mode::Sync};
    case launch::EndpointType::Sync:
        return {Run::Mode::Sync};
    case launch::EndpointType::Unknown:
        break;
    }
    return {Run::Mode::Sync, Run::Mode::Async, Run::Mode::Streaming};
}

Run *Predictor::send(const launch::Endpoint &endpoint, Run::Mode mode, const launch::TaskRequest &request)
{
    Run *run = m_runs->add(mode, endpoint.id, endpoint.name, request);
    switch (mode) {
    case Run::Mode::Sync:
        runSync(run);
        break;
    case Run::Mode::Async:
        runAsync(run);
        break;
    case Run::Mode::Streaming:
        runStreaming(run);
        break;
    }
    return run;
}

QCoro::Task<void> Predictor::runSync(QPointer<Run> run)
{
    QElapsedTimer clock;
    clock.start();
    const auto answer = co_await m_client->tasks().sync(run->endpointId(), run->request(), run->cancelToken());
    if (!run)
        co_return;
    if (answer)
        run->finish(*answer, answer->timings.firstByteMs, elapsedMs(clock));
    else
        run->fail(answer.error(), elapsedMs(clock));
}

QCoro::Task<void> Predictor::runAsync(QPointer<Run> run)
{
    const QPointer<Predictor> self(this);
    QElapsedTimer clock;
    clock.start();
    const auto taskId = co_await m_client->tasks().async(run->endpointId(), run->request(), run->cancelToken());
    if (!self || !run)
        co_return;
    if (!taskId) {
        run->fail(taskId.error(), elapsedMs(clock));
        co_return;
    }
    run->setTaskId(*taskId);
    follow(run, clock);
}

QCoro::Task<void> Predictor::follow(QPointer<Run> run, QElapsedTimer clock)
{
    const QPointer<Predictor> self(this);
    const QString taskId = run->taskId();
    int unanswered = 0;
    for (std::chrono::milliseconds pause = m_pace.first;; pause = std::min(m_pace.longest, pause * 3 / 2)) {
        const auto answer = co_await m_client->tasks().get(taskId, run->cancelToken());
        if (!self || !run)
            co_return;
        unanswered = answer ? 0 : unanswered + 1;
        if (answer && answer->outcome != launch::TaskAnswer::Outcome::Running) {
            run->finish(*answer, 0, elapsedMs(clock));
            co_return;
        }
        if (!answer && (!mayPass(answer.error()) || unanswered == patience)) {
            run->fail(answer.error(), elapsedMs(clock));
            co_return;
        }
        const bool aged =
            answer && answer->status == launch::TaskStatus::Pending && clock.durationElapsed() > m_pace.agedAfter;
        run->setAgedPending(aged);
        http::Pause untilNext(aged ? m_pace.aged : pause, run->cancelToken(), m_lifetime.token());
        co_await untilNext;
        if (!self || !run)
            co_return;
    }
}

QCoro::Task<void> Predictor::runStreaming(QPointer<Run> run)
{
    QElapsedTimer clock;
    clock.start();
    const auto timings = co_await m_client->tasks().stream(
        run->endpointId(), run->request(),
        [run](const launch::TaskAnswer &event, double atMs) {
            if (run)
                run->addEvent(event, atMs);
        },
        run->cancelToken());
    if (!run)
        co_return;
    if (timings)
        run->finishStream(*timings);
    else
        run->fail(timings.error(), elapsedMs(clock));
}

} // namespace gantry
