// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/http/result.h"

#include <QTest>

#include <memory>

namespace gantry::test {

/// What a call comes to, for a test that waits with QTRY_VERIFY(outcome.isThere()). Outlives the call by sharing.
template <typename T>
class Outcome
{
public:
    explicit Outcome(QCoro::Task<Result<T>> &&task) { keep(std::move(task), m_result); }

    bool isThere() const { return m_result->has_value(); }
    bool isGood() const { return isThere() && (*m_result)->has_value(); }
    const T &value() const { return m_result->value().value(); }
    Error error() const { return isThere() && !isGood() ? (*m_result)->error() : Error{}; }
    /// None for a success, and while nothing came.
    std::optional<ErrorKind> kind() const
    {
        return isThere() && !isGood() ? std::optional(error().kind) : std::nullopt;
    }

private:
    using Slot = std::shared_ptr<std::optional<Result<T>>>;
    static QCoro::Task<> keep(QCoro::Task<Result<T>> task, Slot slot) { slot->emplace(co_await std::move(task)); }

    Slot m_result = std::make_shared<std::optional<Result<T>>>();
};

template <typename T>
Outcome(QCoro::Task<Result<T>> &&) -> Outcome<T>;

} // namespace gantry::test
