// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoroSignal>
#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace gantry {

/// Runs a pure function of values on another thread and resumes on this one with its result.
template <typename Work>
auto elsewhere(Work work) -> QCoro::Task<std::invoke_result_t<Work>>
{
    QFutureWatcher<std::invoke_result_t<Work>> watcher;
    watcher.setFuture(QtConcurrent::run(std::move(work)));
    if (!watcher.isFinished())
        co_await qCoro(static_cast<QFutureWatcherBase *>(&watcher), &QFutureWatcherBase::finished);
    co_return watcher.future().takeResult();
}

} // namespace gantry
