// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/activity.h"

#include "models/errors/errortext.h"

namespace gantry {

Activity::Activity(QString title, QString connectionName, QObject *parent)
    : QObject(parent)
    , m_title(std::move(title))
    , m_connectionName(std::move(connectionName))
    , m_startedAt(QDateTime::currentDateTime())
{
}

void Activity::cancel()
{
    if (!canCancel())
        return;
    setStep(tr("Cancelling …"));
    m_cancel.cancel();
}

void Activity::retry()
{
    if (!canRetry())
        return;
    m_cancel = {};
    m_error.reset();
    m_finishedAt = {};
    m_state = State::Running;
    setProgress(0, -1);
    m_retry();
}

void Activity::setStep(const QString &step)
{
    m_step = step;
    Q_EMIT changed();
}

void Activity::setProgress(qint64 done, qint64 total)
{
    m_done = done;
    m_total = total;
    Q_EMIT changed();
}

void Activity::succeed(const QString &outcome, const QString &resultId)
{
    m_resultId = resultId;
    m_step = outcome;
    finish(State::Succeeded);
}

void Activity::fail(const http::Error &error)
{
    const bool cancelled = error.kind == http::ErrorKind::Cancelled;
    m_error = error;
    m_step = cancelled ? tr("Cancelled") : describe(error).title;
    finish(cancelled ? State::Cancelled : State::Failed);
}

void Activity::finish(State state)
{
    m_state = state;
    m_finishedAt = QDateTime::currentDateTime();
    Q_EMIT changed();
    Q_EMIT finished();
}

} // namespace gantry
