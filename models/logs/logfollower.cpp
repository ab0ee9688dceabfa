// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/logfollower.h"

#include "client/launch/launchclient.h"

#include <QPointer>

#include <utility>

namespace gantry {

LogFollower::LogFollower(launch::LaunchClient *client, QObject *parent) : QObject(parent), m_client(client)
{
    m_timer.setInterval(std::chrono::seconds(1));
    connect(&m_timer, &QTimer::timeout, this, &LogFollower::refresh);
    connect(&client->transport(), &QObject::destroyed, this, [this] {
        m_client = nullptr;
        m_timer.stop();
    });
}

LogFollower::~LogFollower()
{
    ++m_generation;
    m_cancel.cancel();
}

bool LogFollower::notOffered() const
{
    return m_error && (m_error->httpStatus == 404 || m_error->httpStatus == 405);
}

void LogFollower::show(Source source, const QString &endpointId, const QString &endpointName)
{
    // First, since a cancelled call may end at once.
    ++m_generation;
    std::exchange(m_cancel, {}).cancel();
    m_loading = false;
    m_source = source;
    m_endpointId = endpointId;
    m_endpointName = endpointName;
    m_next = 0;
    m_buffer.clear();
    setState(LoadState::Loading, {});
    refresh();
}

void LogFollower::refresh()
{
    if (m_endpointId.isEmpty() || m_loading || !m_client)
        return;
    load(m_generation);
}

void LogFollower::setFollowing(bool following)
{
    if (following && m_client)
        m_timer.start();
    else
        m_timer.stop();
}

QCoro::Task<void> LogFollower::load(int generation)
{
    const QPointer<LogFollower> self(this);
    m_loading = true;
    std::optional<http::Error> error;
    if (m_source == Source::Creation) {
        const auto content = co_await m_client->endpoints().creationLogs(m_endpointName, m_cancel.token());
        if (!self || generation != m_generation)
            co_return;
        if (content)
            takeWhole(content->toUtf8());
        else
            error = content.error();
    } else {
        const auto piece = co_await m_client->workerLogs().read(m_endpointId, m_next, m_cancel.token());
        if (!self || generation != m_generation)
            co_return;
        if (piece)
            takePiece(*piece);
        else
            error = piece.error();
    }
    m_loading = false;
    setState(error ? LoadState::Failed : LoadState::Ready, error);
}

void LogFollower::takeWhole(const QByteArray &content)
{
    const QByteArray &known = m_buffer.bytes();
    if (!content.startsWith(known))
        m_buffer.clear();
    m_buffer.append(content.sliced(m_buffer.bytes().size()));
}

void LogFollower::takePiece(const launch::LogPiece &piece)
{
    m_next = piece.next;
    m_buffer.append(piece.content);
}

void LogFollower::setState(LoadState state, const std::optional<http::Error> &error)
{
    m_state = state;
    m_error = error;
    Q_EMIT loadStateChanged();
}

} // namespace gantry
