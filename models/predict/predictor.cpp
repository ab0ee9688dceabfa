// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/predict/predictor.h"

#include "client/launch/launchclient.h"

#include <QCoroTimer>
#include <QElapsedTimer>
#include <QPointer>

#include <algorithm>

namespace gantry {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds firstPause = 200ms;
constexpr std::chrono::milliseconds longestPause = 5s;
/// The server says PENDING for ever of a task it has lost; after this long that is the likelier reading.
constexpr std::chrono::minutes agedAfter = 10min;
constexpr std::chrono::milliseconds agedPause = 30s;

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
    for (std::chrono::milliseconds pause = firstPause;; pause = std::min(longestPause, pause * 3 / 2)) {
        const auto answer = co_await m_client->tasks().get(*taskId, run->cancelToken());
        if (!self || !run)
            co_return;
        if (!answer || answer->outcome != launch::TaskAnswer::Outcome::Running) {
            if (answer)
                run->finish(*answer, 0, elapsedMs(clock));
            else
                run->fail(answer.error(), elapsedMs(clock));
            co_return;
        }
        const bool aged = answer->status == launch::TaskStatus::Pending && clock.durationElapsed() > agedAfter;
        run->setAgedPending(aged);
        co_await wait(aged ? agedPause : pause, run->cancelToken());
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

QCoro::Task<void> Predictor::wait(std::chrono::milliseconds pause, http::CancelToken cancel)
{
    QTimer timer;
    timer.setSingleShot(true);
    timer.start(pause);
    for (const http::CancelToken &token : {cancel, m_lifetime.token()}) {
        if (token.signal())
            connect(token.signal(), &http::CancelSignal::cancelled, &timer, [&timer] { timer.start(0ms); });
    }
    co_await qCoro(timer).waitForTimeout();
}

} // namespace gantry
