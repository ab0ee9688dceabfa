// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bundle/bundledraft.h"

#include "tests/models/bundle/problemfields.h"

#include <QTest>

#include <functional>

using namespace gantry;
using namespace Qt::StringLiterals;
using launch::FrameworkType;

using Change = std::function<void(BundleDraft &)>;
Q_DECLARE_METATYPE(Change)

static BundleDraft goodDraft()
{
    BundleDraft draft;
    draft.name = u"words"_s;
    draft.scan.files = {{.path = u"predict.py"_s, .size = 1}};
    draft.loadPredict = u"predict.load_predict"_s;
    draft.loadModel = u"a.b.load_model"_s;
    draft.framework = {.type = {FrameworkType::Pytorch, u"pytorch"_s}, .pytorchImageTag = u"2.4"_s};
    return draft;
}

class BundleDraftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsProblems_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QStringList>("fields");
        const auto row = [](const char *name, Change change, QStringList fields) {
            QTest::newRow(name) << change << fields;
        };
        row("good", [](BundleDraft &) { }, {});
        row("no name", [](BundleDraft &d) { d.name = u"  "_s; }, {u"name"_s});
        row("50 characters", [](BundleDraft &d) { d.name = QString(50, u'n'); }, {});
        row("51 characters", [](BundleDraft &d) { d.name = QString(51, u'n'); }, {u"name"_s});
        row("no files", [](BundleDraft &d) { d.scan.files.clear(); }, {u"files"_s});
        row("all left out", [](BundleDraft &d) { d.scan.files[0].reason = ScannedFile::Reason::Cache; }, {u"files"_s});
        row("no functions", [](BundleDraft &d) { d.loadPredict = d.loadModel = QString(); },
            {u"load_predict_fn_module_path"_s, u"load_model_fn_module_path"_s});
        row("not dotted", [](BundleDraft &d) { d.loadModel = u"load_model"_s; }, {u"load_model_fn_module_path"_s});
        row("a path", [](BundleDraft &d) { d.loadModel = u"a/b.load"_s; }, {u"load_model_fn_module_path"_s});
        row("empty part", [](BundleDraft &d) { d.loadModel = u"a..load"_s; }, {u"load_model_fn_module_path"_s});
        row("no identifier", [](BundleDraft &d) { d.loadPredict = u"a.2b"_s; }, {u"load_predict_fn_module_path"_s});
        row("unicode", [](BundleDraft &d) { d.loadPredict = u"größe.模型"_s; }, {});
        row("module with a hyphen", [](BundleDraft &d) { d.loadPredict = u"my-model.load"_s; }, {});
        row("no framework", [](BundleDraft &d) { d.framework = {}; }, {u"framework"_s});
        row("no pytorch tag", [](BundleDraft &d) { d.framework.pytorchImageTag = u" "_s; },
            {u"framework.pytorch_image_tag"_s});
        row("no tensorflow version", [](BundleDraft &d) { d.framework = {.type = {FrameworkType::Tensorflow, {}}}; },
            {u"framework.tensorflow_version"_s});
        row("no image", [](BundleDraft &d) { d.framework = {.type = {FrameworkType::CustomBaseImage, {}}}; },
            {u"framework.image_repository"_s, u"framework.image_tag"_s});
        row("configuration", [](BundleDraft &d) { d.appConfig = "{\"a\": 1}"; }, {});
        row("configuration is an array", [](BundleDraft &d) { d.appConfig = "[1]"; }, {u"app_config"_s});
        row("configuration is broken", [](BundleDraft &d) { d.appConfig = "{"; }, {u"app_config"_s});
        row("no configuration", [](BundleDraft &d) { d.appConfig = " \n"; }, {});
        row("schemas", [](BundleDraft &d) { d.schemas = {.request = "", .response = "3"}; },
            {u"RequestSchema"_s, u"ResponseSchema"_s});
    }
    void findsProblems()
    {
        QFETCH(Change, change);
        BundleDraft draft = goodDraft();
        change(draft);
        QTEST(fieldsOf(problemsOf(draft)), "fields");
    }
};

QTEST_GUILESS_MAIN(BundleDraftTest)
#include "bundledrafttest.moc"
