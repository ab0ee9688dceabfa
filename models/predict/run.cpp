// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/predict/run.h"

namespace gantry {

using launch::TaskAnswer;

Run::Run(int number, Mode mode, QString endpointId, QString endpointName, launch::TaskRequest request, QObject *parent)
    : QObject(parent)
    , m_number(number)
    , m_mode(mode)
    , m_endpointId(std::move(endpointId))
    , m_endpointName(std::move(endpointName))
    , m_request(std::move(request))
    , m_startedAt(QDateTime::currentDateTime())
{
}

void Run::stop()
{
    m_cancel.cancel();
}

void Run::setTaskId(const QString &id)
{
    m_taskId = id;
    Q_EMIT changed();
}

void Run::setAgedPending(bool aged)
{
    if (m_agedPending == aged)
        return;
    m_agedPending = aged;
    Q_EMIT changed();
}

void Run::addEvent(const TaskAnswer &event, double atMs)
{
    if (m_events.isEmpty())
        m_firstByteMs = atMs;
    if (event.outcome == TaskAnswer::Outcome::Failed) {
        m_eventFailed = true;
        m_traceback = event.traceback;
    } else {
        m_value = event.value;
    }
    m_raw = event.raw;
    m_events.append({atMs, event.value});
    Q_EMIT eventAdded();
    Q_EMIT changed();
}

void Run::finish(const TaskAnswer &answer, double firstByteMs, double totalMs)
{
    m_value = answer.value.isEmpty() ? answer.resultUrl.toUtf8() : answer.value;
    m_raw = answer.raw;
    m_traceback = answer.traceback;
    m_firstByteMs = firstByteMs;
    m_workerStatus = answer.workerStatus;
    end(answer.outcome == TaskAnswer::Outcome::Succeeded ? State::Succeeded : State::Failed, totalMs);
}

void Run::finishStream(const http::Timings &timings)
{
    end(m_eventFailed ? State::Failed : State::Succeeded, timings.totalMs);
}

void Run::fail(const http::Error &error, double totalMs)
{
    if (error.kind != http::ErrorKind::Cancelled)
        m_error = error;
    end(error.kind == http::ErrorKind::Cancelled ? State::Stopped : State::Failed, totalMs);
}

void Run::end(State state, double totalMs)
{
    m_state = state;
    m_totalMs = totalMs;
    m_agedPending = false;
    Q_EMIT changed();
    Q_EMIT finished();
}

} // namespace gantry
