// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/launch/bundletypes.h"
#include "models/bundle/bundlescan.h"
#include "models/bundle/schemas.h"
#include "models/shared/fieldproblem.h"

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

/// Everything that keeps the draft from being sent; empty when it may be. Fields: "name", "files",
/// "load_predict_fn_module_path", "load_model_fn_module_path", "framework", "framework.pytorch_image_tag" (and the
/// other members of a framework), "app_config", "RequestSchema", "ResponseSchema".
QList<FieldProblem> problemsOf(const BundleDraft &draft);

} // namespace gantry
