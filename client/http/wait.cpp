// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/http/wait.h"

#include <QTimer>

#include <utility>

namespace gantry::http {

void Wait::await_suspend(std::coroutine_handle<> waiting)
{
    m_waiting = waiting;
    if (m_over)
        resumeSoon();
}

void Wait::end()
{
    if (std::exchange(m_over, true))
        return;
    if (m_waiting)
        resumeSoon();
}

void Wait::endOn(const CancelToken &token)
{
    if (token.isCancelled())
        cancel();
    else if (token.signal())
        connect(token.signal(), &CancelSignal::cancelled, this, &Wait::cancel);
}

void Wait::cancel()
{
    if (m_over)
        return;
    m_cancelled = true;
    stop();
    end();
}

void Wait::resumeSoon()
{
    QMetaObject::invokeMethod(this, [waiting = m_waiting] { waiting.resume(); }, Qt::QueuedConnection);
}

Pause::Pause(std::chrono::milliseconds length, const CancelToken &cancel, const CancelToken &closing)
{
    QTimer::singleShot(length, this, [this] { end(); });
    endOn(cancel);
    endOn(closing);
}

} // namespace gantry::http
