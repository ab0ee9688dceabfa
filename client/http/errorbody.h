// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/http/error.h"

#include <QByteArray>

namespace gantry::http {

/// Reads what a failed answer says into the error: Launch's four shapes (detail as text, as a list of fields, as an
/// object; error with request_id) and anything a proxy may send instead. A field's `input` is never kept, since it
/// echoes what was sent and that may hold a secret.
void readErrorBody(Error &error, const QByteArray &body);

/// Seconds from a Retry-After header, which holds a number or an HTTP date.
std::optional<int> parseRetryAfter(const QByteArray &header, const QDateTime &now);

} // namespace gantry::http
