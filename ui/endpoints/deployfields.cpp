// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/deployfields.h"

#include "models/bundles/bundlesmodel.h"
#include "models/deploy/deployrules.h"
#include "ui/endpoints/bundlechoices.h"
#include "ui/shared/formcolumn.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace gantry {

using namespace Qt::StringLiterals;
using launch::EndpointType;

namespace {

QSpinBox *spin(const QString &name, int least, int most)
{
    auto *box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(least, most);
    return box;
}

QLineEdit *line(const QString &name)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    return edit;
}

/// A bundle's name in the spelling that endpoints may have.
QString endpointName(const QString &bundleName)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    static const QRegularExpression edges(u"^-+|-+$"_s);
    return bundleName.toLower().replace(others, u"-"_s).remove(edges).left(63).remove(edges);
}

template <typename T>
void setIfOther(std::optional<T> &target, const T &now, const T &before)
{
    if (now != before)
        target = now;
}

} // namespace

DeployFields::DeployFields(QWidget *parent)
    : QWidget(parent)
    , m_form(new FormColumn)
    , m_bundle(new QComboBox)
    , m_choices(new BundleChoices(this))
    , m_name(line(u"deployNameEdit"_s))
    , m_type(new QComboBox)
    , m_min(spin(u"deployMinSpin"_s, 0, 100000))
    , m_max(spin(u"deployMaxSpin"_s, 0, 100000))
    , m_perWorker(spin(u"deployPerWorkerSpin"_s, 1, 100000))
    , m_cpus(line(u"deployCpusEdit"_s))
    , m_memory(line(u"deployMemoryEdit"_s))
    , m_storage(line(u"deployStorageEdit"_s))
    , m_gpus(spin(u"deployGpusSpin"_s, 0, 64))
    , m_gpuType(new QComboBox)
    , m_team(line(u"deployTeamEdit"_s))
    , m_product(line(u"deployProductEdit"_s))
{
    addIdentity();
    addWorkers();
    addResources();
    addLabels();
    m_form->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, Space, 0);
    column->addWidget(m_form);
    connect(m_form, &FormColumn::edited, this, &DeployFields::edited);
    connect(m_gpus, &QSpinBox::valueChanged, this, &DeployFields::showGpuType);
    connect(m_bundle, &QComboBox::activated, this, &DeployFields::suggestName);
}

void DeployFields::addIdentity()
{
    m_bundle->setObjectName(u"deployBundleCombo"_s);
    m_bundle->setModel(m_choices);
    m_bundle->setModelColumn(BundlesModel::Name);
    m_bundle->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_type->setObjectName(u"deployTypeCombo"_s);
    m_type->addItem(tr("Sync: the caller waits for the answer"), int(EndpointType::Sync));
    m_type->addItem(tr("Async: requests queue, results are fetched"), int(EndpointType::Async));
    m_type->addItem(tr("Streaming: answers come piece by piece"), int(EndpointType::Streaming));
    m_form->addField(u"model_bundle_id"_s, tr("Bundle"), m_bundle);
    m_form->addField(u"name"_s, tr("Endpoint name"), m_name);
    m_form->addField(u"endpoint_type"_s, tr("Type"), m_type);
}

void DeployFields::addWorkers()
{
    m_form->addSection(tr("Workers"),
        tr("The server keeps between the least and the most, and starts another when each worker has more than this "
           "many requests."));
    m_form->beginRow();
    m_form->addField(u"min_workers"_s, tr("Least"), m_min);
    m_form->addField(u"max_workers"_s, tr("Most"), m_max);
    m_form->addField(u"per_worker"_s, tr("Requests per worker"), m_perWorker);
    m_form->endRow();
}

void DeployFields::addResources()
{
    m_form->addSection(tr("Each worker gets"));
    m_form->beginRow();
    m_form->addField(u"cpus"_s, tr("CPUs"), m_cpus);
    m_form->addField(u"memory"_s, tr("Memory"), m_memory);
    m_form->addField(u"storage"_s, tr("Storage"), m_storage);
    m_form->endRow();
    m_gpuType->setObjectName(u"deployGpuTypeCombo"_s);
    m_gpuType->addItem(tr("None"), QString());
    for (const QString &type : gpuTypes())
        m_gpuType->addItem(type, type);
    m_form->beginRow();
    m_form->addField(u"gpus"_s, tr("GPUs"), m_gpus);
    m_form->addField(u"gpu_type"_s, tr("GPU type"), m_gpuType);
    m_form->endRow();
}

void DeployFields::addLabels()
{
    m_form->addSection(tr("Labels"), tr("The server asks for both, for its accounting."));
    m_form->beginRow();
    m_form->addField(u"labels.team"_s, tr("Team"), m_team);
    m_form->addField(u"labels.product"_s, tr("Product"), m_product);
    m_form->endRow();
}

void DeployFields::setBundles(BundlesModel *bundles)
{
    m_bundles = bundles;
    m_choices->setSourceModel(bundles);
}

void DeployFields::startNew(const QString &bundleId, bool local)
{
    const launch::CreateEndpoint defaults;
    m_before = {};
    setFixed(false);
    m_bundle->setPlaceholderText(tr("Choose a bundle"));
    chooseBundle(bundleId);
    suggestName();
    m_type->setCurrentIndex(0);
    m_min->setValue(1);
    m_max->setValue(1);
    m_perWorker->setValue(defaults.perWorker);
    m_cpus->setText(defaults.cpus);
    m_memory->setText(defaults.memory);
    m_storage->setText(defaults.storage);
    m_gpus->setValue(defaults.gpus);
    if (local && m_team->text().isEmpty())
        m_team->setText(u"local"_s);
    if (local && m_product->text().isEmpty())
        m_product->setText(u"sample"_s);
    showGpuType();
    m_form->untouch();
}

void DeployFields::startChange(const launch::Endpoint &endpoint, const QString &deployedBundle)
{
    m_before = endpoint;
    m_bundleBefore = deployedBundle.isEmpty() ? m_choices->onlyOneNamed(endpoint.bundleName) : deployedBundle;
    setFixed(true);
    // The server tells the bundle's name only, which newer bundles may have, too.
    m_bundle->setPlaceholderText(endpoint.bundleName);
    m_bundle->setCurrentIndex(rowOf(m_bundleBefore));
    m_name->setText(endpoint.name);
    m_type->setCurrentIndex(m_type->findData(int(endpoint.type.value)));
    const launch::DeploymentState deployment = endpoint.deployment.value_or(launch::DeploymentState());
    m_min->setValue(deployment.minWorkers);
    m_max->setValue(deployment.maxWorkers);
    m_perWorker->setValue(deployment.perWorker);
    const launch::ResourceState resources = endpoint.resources.value_or(launch::ResourceState());
    m_cpus->setText(resources.cpus);
    m_memory->setText(resources.memory);
    m_storage->setText(resources.storage);
    m_gpus->setValue(resources.gpus);
    m_gpuType->setCurrentIndex(std::max(0, m_gpuType->findData(resources.gpuType)));
    m_team->setText(endpoint.labels.value(u"team"_s));
    m_product->setText(endpoint.labels.value(u"product"_s));
    showGpuType();
    m_form->untouch();
}

/// A change keeps name and type; the server has no way to alter them.
void DeployFields::setFixed(bool fixed)
{
    m_name->setEnabled(!fixed);
    m_type->setEnabled(!fixed);
}

void DeployFields::chooseBundle(const QString &bundleId)
{
    if (const int row = rowOf(bundleId); row >= 0)
        m_bundle->setCurrentIndex(row);
    else if (m_bundle->currentIndex() < 0 && m_bundle->count() > 0)
        m_bundle->setCurrentIndex(0);
}

/// In the choice; -1 where it is not there.
int DeployFields::rowOf(const QString &bundleId) const
{
    const int row = m_bundles ? m_bundles->rowOf(bundleId) : -1;
    return row < 0 ? -1 : m_choices->mapFromSource(m_bundles->index(row, BundlesModel::Name)).row();
}

void DeployFields::suggestName()
{
    const launch::Bundle *bundle = m_bundles ? m_bundles->byId(bundleId()) : nullptr;
    if (m_name->isEnabled())
        m_name->setText(bundle ? endpointName(bundle->name) : QString());
}

void DeployFields::showGpuType()
{
    const bool has = m_gpus->value() > 0;
    m_gpuType->setEnabled(has);
    if (!has)
        m_gpuType->setCurrentIndex(0);
}

QString DeployFields::bundleId() const
{
    return m_choices->index(m_bundle->currentIndex(), BundlesModel::Name).data(BundlesModel::IdRole).toString();
}

QString DeployFields::gpuType() const
{
    return m_gpuType->currentData().toString();
}

launch::CreateEndpoint DeployFields::request() const
{
    launch::CreateEndpoint request;
    request.name = m_name->text().trimmed();
    request.bundleId = bundleId();
    request.type = EndpointType(m_type->currentData().toInt());
    request.minWorkers = m_min->value();
    request.maxWorkers = m_max->value();
    request.perWorker = m_perWorker->value();
    request.cpus = m_cpus->text().trimmed();
    request.memory = m_memory->text().trimmed();
    request.storage = m_storage->text().trimmed();
    request.gpus = m_gpus->value();
    request.gpuType = gpuType();
    request.labels = {{u"team"_s, m_team->text().trimmed()}, {u"product"_s, m_product->text().trimmed()}};
    return request;
}

launch::UpdateEndpoint DeployFields::change() const
{
    launch::UpdateEndpoint change;
    const launch::CreateEndpoint now = request();
    const launch::DeploymentState deployment = m_before.deployment.value_or(launch::DeploymentState());
    const launch::ResourceState resources = m_before.resources.value_or(launch::ResourceState());
    if (!now.bundleId.isEmpty() && now.bundleId != m_bundleBefore)
        change.bundleId = now.bundleId;
    setIfOther(change.minWorkers, now.minWorkers, deployment.minWorkers);
    setIfOther(change.maxWorkers, now.maxWorkers, deployment.maxWorkers);
    setIfOther(change.perWorker, now.perWorker, deployment.perWorker);
    setIfOther(change.cpus, now.cpus, resources.cpus);
    setIfOther(change.memory, now.memory, resources.memory);
    setIfOther(change.storage, now.storage, resources.storage);
    setIfOther(change.gpus, now.gpus, resources.gpus);
    // Without GPUs no type may be named.
    if (!now.gpuType.isEmpty())
        setIfOther(change.gpuType, now.gpuType, resources.gpuType);
    const launch::Labels before = {
        {u"team"_s, m_before.labels.value(u"team"_s)}, {u"product"_s, m_before.labels.value(u"product"_s)}};
    setIfOther(change.labels, now.labels, before);
    return change;
}

void DeployFields::showProblems(const QList<FieldProblem> &problems)
{
    m_form->showProblems(problems);
}

} // namespace gantry
