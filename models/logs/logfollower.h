// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/http/cancel.h"
#include "client/http/error.h"
#include "models/logs/logbuffer.h"
#include "models/shared/loadstate.h"

#include <QCoroTask>
#include <QTimer>

#include <optional>

namespace gantry::launch {
class LaunchClient;
struct LogPiece;
} // namespace gantry::launch

namespace gantry {

/// Keeps a LogBuffer up to date with one log of one endpoint: the creation log (read whole on each refresh) or the
/// worker log (read from where it ended). Owned by the page that shows it; must not outlive the session.
class LogFollower : public QObject
{
    Q_OBJECT
public:
    enum class Source { Creation, Workers };

    LogFollower(launch::LaunchClient *client, QObject *parent = nullptr);
    ~LogFollower() override;

    LogBuffer *buffer() { return &m_buffer; }
    LoadState loadState() const { return m_state; }
    /// Also set when the server does not offer this log (HTTP 404); see notOffered().
    const std::optional<http::Error> &error() const { return m_error; }
    bool notOffered() const;

    /// Shows another log: empties the buffer and loads. An answer to an earlier question is dropped.
    void show(Source source, const QString &endpointId, const QString &endpointName);
    void refresh();
    /// Asks again every second while on, until the connection closes.
    void setFollowing(bool following);

Q_SIGNALS:
    void loadStateChanged();

private:
    QCoro::Task<void> load(int generation);
    void takeWhole(const QByteArray &content);
    void takePiece(const launch::LogPiece &piece);
    void setState(LoadState state, const std::optional<http::Error> &error);

    launch::LaunchClient *m_client;
    LogBuffer m_buffer;
    LoadState m_state = LoadState::Idle;
    std::optional<http::Error> m_error;
    Source m_source = Source::Creation;
    QString m_endpointId;
    QString m_endpointName;
    qint64 m_next = 0;
    int m_generation = 0;
    bool m_loading = false;
    QTimer m_timer;
    http::CancelSource m_cancel;
};

} // namespace gantry
