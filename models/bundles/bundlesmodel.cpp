// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bundles/bundlesmodel.h"

#include <QLocale>

namespace gantry {

using namespace Qt::StringLiterals;

namespace {

QString frameworkText(const launch::Flavor &flavor)
{
    const launch::Framework &framework = flavor.framework;
    switch (framework.type.value) {
    case launch::FrameworkType::Pytorch:
        return u"PyTorch %1"_s.arg(framework.pytorchImageTag);
    case launch::FrameworkType::Tensorflow:
        return u"TensorFlow %1"_s.arg(framework.tensorflowVersion);
    case launch::FrameworkType::CustomBaseImage:
        return u"%1:%2"_s.arg(framework.imageRepository, framework.imageTag);
    case launch::FrameworkType::Unknown:
        break;
    }
    return flavor.repository.isEmpty() ? framework.type.text : u"%1:%2"_s.arg(flavor.repository, flavor.tag);
}

QString kindText(const launch::OpenEnum<launch::FlavorType> &type)
{
    switch (type.value) {
    case launch::FlavorType::ZipArtifact:
        return BundlesModel::tr("Zip");
    case launch::FlavorType::CloudpickleArtifact:
        return BundlesModel::tr("Cloudpickle");
    case launch::FlavorType::RunnableImage:
        return BundlesModel::tr("Image");
    case launch::FlavorType::StreamingEnhancedRunnableImage:
        return BundlesModel::tr("Streaming image");
    case launch::FlavorType::TritonEnhancedRunnableImage:
        return BundlesModel::tr("Triton image");
    case launch::FlavorType::Unknown:
        break;
    }
    return type.text;
}

QString display(const launch::Bundle &bundle, int column)
{
    switch (column) {
    case BundlesModel::Name:
        return bundle.name;
    case BundlesModel::Kind:
        return kindText(bundle.flavor.type);
    case BundlesModel::FrameworkColumn:
        return frameworkText(bundle.flavor);
    case BundlesModel::Created:
        return QLocale().toString(bundle.createdAt.toLocalTime(), QLocale::ShortFormat);
    case BundlesModel::Id:
        return bundle.id;
    default:
        return {};
    }
}

} // namespace

BundlesModel::BundlesModel(QObject *parent) : MergingTableModel(parent) { }

void BundlesModel::setLoading()
{
    setState(LoadState::Loading, {});
}

void BundlesModel::setFailed(const http::Error &error)
{
    setState(LoadState::Failed, error);
}

void BundlesModel::merge(const QList<launch::Bundle> &bundles)
{
    mergeRows(bundles);
    setState(LoadState::Ready, {});
}

void BundlesModel::setState(LoadState state, std::optional<http::Error> error)
{
    m_state = state;
    m_error = std::move(error);
    Q_EMIT loadStateChanged();
}

int BundlesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BundlesModel::data(const QModelIndex &index, int role) const
{
    const launch::Bundle *bundle = index.isValid() ? at(index.row()) : nullptr;
    if (!bundle)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return display(*bundle, index.column());
    case SortRole:
        return index.column() == Created ? QVariant(bundle->createdAt) : display(*bundle, index.column()).toLower();
    case IdRole:
        return bundle->id;
    case Qt::ToolTipRole:
        return index.column() == Created ? bundle->createdAt.toUTC().toString(Qt::ISODate) : QVariant();
    default:
        return {};
    }
}

QVariant BundlesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Kind:
        return tr("Kind");
    case FrameworkColumn:
        return tr("Framework");
    case Created:
        return tr("Created");
    case Id:
        return tr("Id");
    default:
        return {};
    }
}

} // namespace gantry
