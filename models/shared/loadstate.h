// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gantry {

/// Where a list or a document stands. Every path out of Loading ends in Ready or Failed.
enum class LoadState { Idle, Loading, Ready, Failed };

} // namespace gantry
