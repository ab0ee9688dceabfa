// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundles/bundleform.h"

#include "ui/bundles/findings.h"
#include "ui/bundles/frameworkfields.h"
#include "ui/bundles/schemafields.h"
#include "ui/shared/fieldnote.h"
#include "ui/shared/formcolumn.h"
#include "ui/shared/jsoneditor.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace gantry {

using namespace Qt::StringLiterals;

namespace {

/// What was dropped, without the suffix of an archive or a source file.
QString nameFrom(const QString &path)
{
    const QFileInfo file(path);
    return file.isDir() ? file.fileName() : file.completeBaseName();
}

QComboBox *functionCombo(const QString &name)
{
    auto *combo = new QComboBox;
    combo->setObjectName(name);
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return combo;
}

void fillFunctions(QComboBox *combo, const QStringList &candidates, const PythonOffer &offer)
{
    const QSignalBlocker quiet(combo);
    combo->clear();
    combo->addItems(candidates);
    if (!candidates.isEmpty())
        combo->insertSeparator(int(candidates.size()));
    for (const PythonFunction &function : offer.functions) {
        if (!candidates.contains(function.modulePath))
            combo->addItem(function.modulePath);
    }
    // A lone function is no offer: nothing says that it is the one.
    combo->setCurrentIndex(-1);
    combo->setEditText(candidates.value(0));
}

} // namespace

BundleForm::BundleForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new FormColumn)
    , m_name(new QLineEdit)
    , m_loadModel(functionCombo(u"loadModelCombo"_s))
    , m_loadPredict(functionCombo(u"loadPredictCombo"_s))
    , m_findings(new Findings)
    , m_requirements(new QPlainTextEdit)
    , m_dropped(new FieldNote)
{
    addName();
    addFunctions();
    addRequirements();
    m_form->addSection(tr("Runs in"));
    m_framework = new FrameworkFields(m_form, this);
    addConfiguration();
    m_schemas = new SchemaFields(m_form, this);
    m_form->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, Space, 0);
    column->addWidget(m_form);
    connect(m_form, &FormColumn::edited, this, [this] {
        lint();
        Q_EMIT edited();
    });
}

void BundleForm::addName()
{
    m_name->setObjectName(u"bundleNameEdit"_s);
    m_form->addField(u"name"_s, tr("Bundle name"), m_name);
}

void BundleForm::addFunctions()
{
    m_form->addSection(
        tr("Load functions"), tr("The worker first calls load_model_fn(config), then load_predict_fn(config, model)."));
    m_form->addField(u"load_model_fn_module_path"_s, tr("Loads the model"), m_loadModel);
    m_form->addField(u"load_predict_fn_module_path"_s, tr("Makes the predictor"), m_loadPredict);
    m_form->addWidget(m_findings);
}

void BundleForm::addRequirements()
{
    m_requirements->setObjectName(u"requirementsEdit"_s);
    m_requirements->setFont(codeFont(font()));
    m_requirements->setFixedHeight(76);
    m_requirements->setTabChangesFocus(true);
    m_requirements->setPlaceholderText(tr("None: the standard library is enough"));
    m_form->addSection(tr("Requirements"));
    m_form->addField(u"requirements"_s, tr("Python packages, one a line"), m_requirements);
    m_dropped->setObjectName(u"droppedRequirements"_s);
    m_form->addWidget(m_dropped);
}

void BundleForm::addConfiguration()
{
    m_appConfig = new JsonEditor;
    m_appConfig->setObjectName(u"appConfigEdit"_s);
    m_appConfig->setFixedHeight(76);
    m_appConfig->setPlaceholderText(tr("Optional, a JSON object"));
    m_form->addSection(tr("Configuration"));
    m_form->addField(u"app_config"_s, tr("Handed to the load functions as config"), m_appConfig);
}

void BundleForm::setBundle(const QString &path, const BundleScan &scan, const PythonOffer &offer)
{
    m_scan = scan;
    m_offer = offer;
    const QSignalBlocker quiet(m_form);
    m_name->setText(nameFrom(path));
    fillFunctions(m_loadModel, offer.loadModelCandidates, offer);
    fillFunctions(m_loadPredict, offer.loadPredictCandidates, offer);
    m_requirements->setPlainText(offer.requirements.join(u'\n'));
    m_dropped->setNote(offer.droppedRequirements.isEmpty()
            ? QString()
            : tr("Left out, since a worker cannot use it: %1").arg(offer.droppedRequirements.join(u", "_s)),
        Tone::Warn);
    m_schemas->setBundle(scan, offer);
    m_form->untouch();
    lint();
}

void BundleForm::setLocal(bool local)
{
    m_framework->setLocal(local);
}

void BundleForm::lint()
{
    const QString predict = m_loadPredict->currentText().trimmed();
    const QString model = m_loadModel->currentText().trimmed();
    const bool both = !predict.isEmpty() && !model.isEmpty();
    m_findings->setFindings(both ? lintLoadFunctions(m_offer, predict, model) : QList<Finding>());
}

BundleDraft BundleForm::draft() const
{
    BundleDraft draft;
    draft.name = m_name->text().trimmed();
    draft.scan = m_scan;
    draft.loadPredict = m_loadPredict->currentText().trimmed();
    draft.loadModel = m_loadModel->currentText().trimmed();
    draft.requirements = parseRequirements(m_requirements->toPlainText());
    draft.framework = m_framework->framework();
    draft.appConfig = m_appConfig->toPlainText().toUtf8();
    draft.schemas = m_schemas->schemas();
    return draft;
}

void BundleForm::showProblems(const QList<FieldProblem> &problems)
{
    m_form->showProblems(problems);
}

} // namespace gantry
