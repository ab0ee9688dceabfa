// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/http/cancel.h"
#include "client/http/error.h"
#include "client/launch/endpointtypes.h"
#include "client/launch/tasktypes.h"

#include <QDateTime>
#include <QList>
#include <QObject>

#include <optional>

namespace gantry {

/// One event of a streamed prediction.
struct StreamEvent
{
    double atMs = 0;
    QByteArray value;
};

/// One prediction, from sending to outcome, of any of the three kinds. Owned by RunsModel. GUI thread.
class Run : public QObject
{
    Q_OBJECT
public:
    enum class Mode { Sync, Async, Streaming };
    enum class State { Running, Succeeded, Failed, Stopped };

    Run(int number, Mode mode, QString endpointId, QString endpointName, launch::TaskRequest request, QObject *parent);

    int number() const { return m_number; }
    Mode mode() const { return m_mode; }
    State state() const { return m_state; }
    QString endpointId() const { return m_endpointId; }
    QString endpointName() const { return m_endpointName; }
    const launch::TaskRequest &request() const { return m_request; }
    QDateTime startedAt() const { return m_startedAt; }
    /// Async only; empty until the server gave one.
    QString taskId() const { return m_taskId; }
    /// The model's output as JSON text; the last event of a stream.
    QByteArray value() const { return m_value; }
    QByteArray raw() const { return m_raw; }
    QString traceback() const { return m_traceback; }
    /// Set when the call itself failed; a failure inside the worker is a traceback instead.
    const std::optional<http::Error> &error() const { return m_error; }
    const QList<StreamEvent> &events() const { return m_events; }
    /// Measured from this machine, in milliseconds; 0 while unknown.
    double firstByteMs() const { return m_firstByteMs; }
    double totalMs() const { return m_totalMs; }
    /// The worker's own HTTP status, where the server told it.
    std::optional<int> workerStatus() const { return m_workerStatus; }
    /// Async only: PENDING for so long that the server may not know the task at all, which it never says.
    bool agedPending() const { return m_agedPending; }
    /// Closes the connection; the server may go on working, since the API has no cancel.
    void stop();
    http::CancelToken cancelToken() const { return m_cancel.token(); }

    void setTaskId(const QString &id);
    void setAgedPending(bool aged);
    void addEvent(const launch::TaskAnswer &event, double atMs);
    void finish(const launch::TaskAnswer &answer, double firstByteMs, double totalMs);
    void finishStream(const http::Timings &timings);
    void fail(const http::Error &error, double totalMs);

Q_SIGNALS:
    void changed();
    void eventAdded();
    void finished();

private:
    void end(State state, double totalMs);

    int m_number;
    Mode m_mode;
    State m_state = State::Running;
    QString m_endpointId;
    QString m_endpointName;
    launch::TaskRequest m_request;
    QDateTime m_startedAt;
    QString m_taskId;
    QByteArray m_value;
    QByteArray m_raw;
    QString m_traceback;
    std::optional<http::Error> m_error;
    QList<StreamEvent> m_events;
    double m_firstByteMs = 0;
    double m_totalMs = 0;
    std::optional<int> m_workerStatus;
    bool m_agedPending = false;
    bool m_eventFailed = false;
    http::CancelSource m_cancel;
};

} // namespace gantry
