// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/shared/fieldproblem.h"

#include <QList>

#include <optional>

namespace gantry {

/// What a worker asks for; absent members are not checked. Filled from a create or an update request.
struct WantedResources
{
    std::optional<QString> cpus;
    std::optional<QString> memory;
    std::optional<QString> storage;
    std::optional<int> gpus;
    /// Absent where it is not known; empty for none.
    std::optional<QString> gpuType;
};

/// Spelling, sign, and what the largest machine with these GPUs leaves to a worker.
QList<FieldProblem> resourceProblems(const WantedResources &wanted);

} // namespace gantry
