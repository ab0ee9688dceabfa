// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/http/error.h"

#include <QCoroTask>

#include <expected>

namespace gantry {

using http::Error;
using http::ErrorKind;

template <typename T>
using Result = std::expected<T, Error>;

/// An operation under way. It starts at once; nothing it returns throws.
template <typename T>
using Task = QCoro::Task<Result<T>>;

} // namespace gantry
