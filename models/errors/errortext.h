// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/http/error.h"

#include <QCoreApplication>

namespace gantry {

/// An error for people: what happened, and what to do about it. Plain text.
struct ErrorText
{
    QString title;
    /// The server's words, fields refused, request id; may be empty.
    QString detail;
    QString advice;
};

/// The one place where an error value becomes sentences.
ErrorText describe(const http::Error &error);

/// Title, detail and advice as one paragraph each, for copying.
QString describeWhole(const http::Error &error);

} // namespace gantry
