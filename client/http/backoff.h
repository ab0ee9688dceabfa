// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/http/error.h"
#include "client/http/transport.h"

#include <chrono>
#include <optional>

namespace gantry::http {

/// What decides over another attempt. A value.
struct Backoff
{
    /// Attempts in all, the first included.
    static constexpr int maxAttempts = 3;
    /// No wait is longer, whatever Retry-After says.
    static constexpr std::chrono::milliseconds longestWait{30000};

    Retry retry = Retry::Idempotent;
    /// The wait before the second attempt; each further one doubles.
    std::chrono::milliseconds first{500};

    /// How long to wait before the next attempt, or nothing when there shall be none. `made` counts the attempts so
    /// far; `spread` in 0..1 moves the wait by up to a quarter either way, so that clients do not return in step.
    std::optional<std::chrono::milliseconds> wait(const Error &error, int made, double spread) const;
};

} // namespace gantry::http
