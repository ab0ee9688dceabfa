// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/http/backoff.h"

#include <algorithm>
#include <array>

namespace gantry::http {

namespace {

bool mayPass(const Error &error)
{
    static constexpr std::array statuses{429, 502, 503, 504, 520, 524};
    return error.kind == ErrorKind::Network
        || (error.kind == ErrorKind::Http && std::ranges::contains(statuses, error.httpStatus));
}

bool mayRepeat(Retry retry, const Error &error)
{
    return retry == Retry::Idempotent ? mayPass(error)
                                      : error.kind == ErrorKind::Network && !error.mayHaveReachedServer;
}

} // namespace

std::optional<std::chrono::milliseconds> Backoff::wait(const Error &error, int made, double spread) const
{
    if (made >= maxAttempts || !mayRepeat(retry, error))
        return std::nullopt;
    const auto doubled = first * (1 << (made - 1));
    const auto spreadOut = std::chrono::milliseconds(qRound64(double(doubled.count()) * (0.75 + spread / 2)));
    const std::chrono::milliseconds asked = std::chrono::seconds(error.retryAfter.value_or(0));
    return std::min(std::max(spreadOut, asked), longestWait);
}

} // namespace gantry::http
