// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace gantry::http {

/// The signal behind a CancelToken; kept alive by its tokens and its source. GUI or network thread, one at a time.
class CancelSignal : public QObject
{
    Q_OBJECT
public:
    /// Once true it stays so.
    bool isCancelled() const { return m_cancelled; }
    /// Emits cancelled() the first time only.
    void cancel();

Q_SIGNALS:
    /// Operations that listen end from here, before it returns.
    void cancelled();

private:
    bool m_cancelled = false;
};

/// Handed to an operation, which stops when the source says so. A default-made token never cancels.
class CancelToken
{
public:
    CancelToken() = default;
    /// False for ever with a default-made token.
    bool isCancelled() const { return m_signal && m_signal->isCancelled(); }
    /// Null for a token that never cancels.
    const CancelSignal *signal() const { return m_signal.get(); }

private:
    friend class CancelSource;
    explicit CancelToken(std::shared_ptr<CancelSignal> signal) : m_signal(std::move(signal)) { }
    std::shared_ptr<CancelSignal> m_signal;
};

/// Owned by whoever may cancel: an activity, a page's run. Copies cancel the same operation.
class CancelSource
{
public:
    CancelSource() : m_signal(std::make_shared<CancelSignal>()) { }
    /// For any number of operations.
    CancelToken token() const { return CancelToken(m_signal); }
    /// Ends every operation that holds a token of this source; the source may be gone when it returns.
    void cancel()
    {
        // What is cancelled may be this source's owner.
        const auto signal = m_signal;
        signal->cancel();
    }
    /// Whether it was cancelled through this source or a copy.
    bool isCancelled() const { return m_signal->isCancelled(); }

private:
    std::shared_ptr<CancelSignal> m_signal;
};

} // namespace gantry::http
