// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/activity.h"

#include "models/errors/errortext.h"

#include <QLocale>

namespace gantry {

Activity::Activity(QString title, QString connectionName, QObject *parent)
    : QObject(parent)
    , m_title(std::move(title))
    , m_connectionName(std::move(connectionName))
    , m_startedAt(QDateTime::currentDateTime())
{
}

QString Activity::step() const
{
    if (m_state != State::Running || m_total <= 0)
        return m_step;
    const QLocale locale;
    //: a step and the bytes moved so far: "Uploading the code, 3.1 MB of 12 MB"
    return tr("%1, %2 of %3").arg(m_step, locale.formattedDataSize(m_done, 1), locale.formattedDataSize(m_total, 1));
}

bool Activity::canRetry() const
{
    return m_retryContext && (m_state == State::Failed || m_state == State::Cancelled);
}

void Activity::setRetry(QObject *context, std::function<void()> again)
{
    m_retryContext = context;
    m_retry = std::move(again);
    connect(context, &QObject::destroyed, this, &Activity::changed);
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
    setStep({});
    m_retry();
}

void Activity::setStep(const QString &step)
{
    if (m_state != State::Running)
        return;
    m_step = step;
    m_done = 0;
    m_total = -1;
    Q_EMIT changed();
}

void Activity::setProgress(qint64 done, qint64 total)
{
    if (m_state != State::Running)
        return;
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
