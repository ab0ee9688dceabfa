// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/shared/fieldproblem.h"

#include <QList>
#include <QStringList>

namespace gantry {

/// The fields that have problems, in order; an empty message is a failure of the test by itself.
inline QStringList fieldsOf(const QList<FieldProblem> &problems)
{
    QStringList fields;
    for (const FieldProblem &problem : problems) {
        fields.append(problem.message.isEmpty() ? QStringLiteral("no message for ") + problem.field : problem.field);
    }
    return fields;
}

} // namespace gantry
