// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bundle/bundledraft.h"

#include "models/bundle/jsontext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace gantry {

using namespace Qt::StringLiterals;
using launch::FrameworkType;
using Problems = QList<FieldProblem>;

namespace {

/// Longer names are a failure inside the server, not an answer that says so.
constexpr int longestName = 50;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::BundleDraft)
};

void checkName(const QString &name, Problems &problems)
{
    if (name.trimmed().isEmpty())
        problems.append({u"name"_s, Text::tr("Give the bundle a name.")});
    else if (name.size() > longestName)
        problems.append({u"name"_s,
            Text::tr("The name has %1 characters; the server keeps at most %2.").arg(name.size()).arg(longestName)});
}

void checkFiles(const BundleScan &scan, Problems &problems)
{
    if (std::ranges::none_of(scan.files, &ScannedFile::included))
        problems.append({u"files"_s, Text::tr("The bundle has no files to send.")});
}

void checkFunction(const QString &path, const QString &field, const QString &whenEmpty, Problems &problems)
{
    // The worker imports all before the last dot and takes the last part from it.
    static const QRegularExpression dotted(u"^[^\\s./\\\\]+(\\.[^\\s./\\\\]+)*\\.[\\p{L}_][\\p{L}\\p{N}_]*$"_s);
    if (path.isEmpty())
        problems.append({field, whenEmpty});
    else if (!dotted.match(path).hasMatch())
        problems.append({field, Text::tr("“%1” does not name a function as module.function.").arg(path)});
}

void require(const QString &value, const QString &member, const QString &message, Problems &problems)
{
    if (value.trimmed().isEmpty())
        problems.append({u"framework."_s + member, message});
}

void checkFramework(const launch::Framework &framework, Problems &problems)
{
    switch (framework.type.value) {
    case FrameworkType::Pytorch:
        require(framework.pytorchImageTag, u"pytorch_image_tag"_s, Text::tr("Give the tag of the PyTorch image."),
            problems);
        break;
    case FrameworkType::Tensorflow:
        require(
            framework.tensorflowVersion, u"tensorflow_version"_s, Text::tr("Give the TensorFlow version."), problems);
        break;
    case FrameworkType::CustomBaseImage:
        require(
            framework.imageRepository, u"image_repository"_s, Text::tr("Give the base image's repository."), problems);
        require(framework.imageTag, u"image_tag"_s, Text::tr("Give the base image's tag."), problems);
        break;
    case FrameworkType::Unknown:
        problems.append({u"framework"_s, Text::tr("Choose what the code runs in.")});
        break;
    }
}

void checkJson(const QByteArray &text, const QString &field, const QString &what, Problems &problems)
{
    if (const auto parsed = parseJsonObject(text, what); !parsed)
        problems.append({field, parsed.error()});
}

} // namespace

QList<FieldProblem> problemsOf(const BundleDraft &draft)
{
    Problems problems;
    checkName(draft.name, problems);
    checkFiles(draft.scan, problems);
    checkFunction(draft.loadPredict, u"load_predict_fn_module_path"_s,
        Text::tr("Choose the function that makes the predictor."), problems);
    checkFunction(draft.loadModel, u"load_model_fn_module_path"_s,
        Text::tr("Choose the function that loads the model."), problems);
    checkFramework(draft.framework, problems);
    if (!draft.appConfig.trimmed().isEmpty())
        checkJson(draft.appConfig, u"app_config"_s, Text::tr("The configuration"), problems);
    checkJson(draft.schemas.request, u"RequestSchema"_s, Text::tr("The request schema"), problems);
    checkJson(draft.schemas.response, u"ResponseSchema"_s, Text::tr("The response schema"), problems);
    return problems;
}

} // namespace gantry
