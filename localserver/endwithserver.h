// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QProcess;

namespace gantry::local {

/// Has the system kill the process when the server dies, however it dies. To be called before start(). Linux only; on
/// other systems workers notice their closed input.
void endWithServer(QProcess &process);

} // namespace gantry::local
