// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/http/cancel.h"
#include "client/http/error.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace gantry {

/// One change to a server, from start to outcome: what, to which connection, progress, cancel, retry. Owned by
/// ActivityModel; lives until removed from it. GUI thread.
class Activity : public QObject
{
    Q_OBJECT
public:
    enum class State { Running, Succeeded, Failed, Cancelled };

    Activity(QString title, QString connectionName, QObject *parent = nullptr);

    QString title() const { return m_title; }
    QString connectionName() const { return m_connectionName; }
    State state() const { return m_state; }
    QDateTime startedAt() const { return m_startedAt; }
    /// Invalid while running.
    QDateTime finishedAt() const { return m_finishedAt; }
    /// The present step ("Uploading code, 3.1 of 12 MB") or the outcome in words.
    QString step() const;
    qint64 done() const { return m_done; }
    /// -1 while unknown.
    qint64 total() const { return m_total; }
    const std::optional<http::Error> &error() const { return m_error; }
    /// What came out of it: the id of a created bundle or endpoint; empty otherwise.
    QString resultId() const { return m_resultId; }
    bool canCancel() const { return m_state == State::Running; }
    bool canRetry() const;

    http::CancelToken cancelToken() const { return m_cancel.token(); }
    void cancel();
    /// Runs the work again with a fresh token, under this same entry.
    void retry();
    /// `again` is possible for as long as the context lives: a closed connection's changes cannot be repeated.
    void setRetry(QObject *context, std::function<void()> again);

    /// Begins a step, whose progress is not known yet. Nothing once it has ended: late reports say nothing any more.
    void setStep(const QString &step);
    /// In bytes.
    void setProgress(qint64 done, qint64 total);
    void succeed(const QString &outcome, const QString &resultId = {});
    /// A Cancelled error ends it as Cancelled.
    void fail(const http::Error &error);

Q_SIGNALS:
    void changed();
    /// Left Running, whatever the outcome.
    void finished();

private:
    void finish(State state);

    QString m_title;
    QString m_connectionName;
    State m_state = State::Running;
    QDateTime m_startedAt;
    QDateTime m_finishedAt;
    QString m_step;
    qint64 m_done = 0;
    qint64 m_total = -1;
    std::optional<http::Error> m_error;
    QString m_resultId;
    http::CancelSource m_cancel;
    std::function<void()> m_retry;
    QPointer<QObject> m_retryContext;
};

} // namespace gantry
