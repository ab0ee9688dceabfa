// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gantry {

/// Where this program's own files are: the sample bundles, translations, gantry-local. Pure lookups.

/// The folder that holds samples/ and worker/: GANTRY_RESOURCES, else beside the program, else the source tree it was
/// built from. Empty where none of them exists.
QString resourceRoot();

/// gantry-local beside this program, or on the PATH; empty where it is not installed.
QString localServerProgram();

} // namespace gantry
