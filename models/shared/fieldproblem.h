// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gantry {

/// One thing wrong with a form's field, as a sentence. `field` is the request's own name for it.
struct FieldProblem
{
    QString field;
    QString message;
};

} // namespace gantry
