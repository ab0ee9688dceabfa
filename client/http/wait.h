// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/http/cancel.h"

#include <QObject>

#include <chrono>
#include <coroutine>

namespace gantry::http {

/// Something a coroutine waits for once and a CancelToken can end early. Lives in the waiting coroutine's frame, on
/// its thread. The coroutine is resumed from the event loop, never from inside the signal that ended the wait: so it
/// may destroy whatever sent it.
class Wait : public QObject
{
    Q_OBJECT
public:
    bool wasCancelled() const { return m_cancelled; }

    bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> waiting);
    void await_resume() const noexcept { }

protected:
    Wait() = default;
    bool isOver() const { return m_over; }
    /// Ends the wait; only the first call counts.
    void end();
    /// Ends it when the token's source says so. Several tokens may be watched.
    void endOn(const CancelToken &token);
    /// What is to stop before the coroutine goes on after a cancel.
    virtual void stop() { }

private:
    void cancel();
    void resumeSoon();

    std::coroutine_handle<> m_waiting;
    bool m_over = false;
    bool m_cancelled = false;
};

/// The wait between two attempts.
class Pause : public Wait
{
    Q_OBJECT
public:
    Pause(std::chrono::milliseconds length, const CancelToken &cancel, const CancelToken &closing);
};

} // namespace gantry::http
