// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gantry {

class MainWindow;

/// Fills the window's menu bar: every action of the window with its keys.
void addMenus(MainWindow *window);

} // namespace gantry
