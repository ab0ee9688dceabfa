// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/launch/bundletypes.h"
#include "models/bundle/bundlescan.h"
#include "models/bundle/schemas.h"

namespace gantry {

/// What the New bundle page has gathered: everything needed to pack, upload and register. A value.
struct BundleDraft
{
    QString name;
    BundleScan scan;
    QString loadPredict;
    QString loadModel;
    QStringList requirements;
    launch::Framework framework;
    QByteArray appConfig;
    BundleSchemas schemas;
};

/// One thing wrong with a form's field, as a sentence. `field` is the request's own name for it.
struct FieldProblem
{
    QString field;
    QString message;
};

/// Everything that keeps the draft from being sent; empty when it may be.
QList<FieldProblem> problemsOf(const BundleDraft &draft);

} // namespace gantry
