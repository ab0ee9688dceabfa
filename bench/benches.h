// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gantry::bench {

class Report;

/// One function a room.
void measureClient(const Report &report);
void measureModels(const Report &report);
void measureUi(const Report &report);

} // namespace gantry::bench
