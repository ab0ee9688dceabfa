// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundles/frameworkfields.h"

#include "client/launch/names.h"
#include "ui/shared/formcolumn.h"

#include <QComboBox>
#include <QLineEdit>

namespace gantry {

using namespace Qt::StringLiterals;
using launch::FrameworkType;

FrameworkFields::FrameworkFields(FormColumn *form, QObject *parent)
    : QObject(parent)
    , m_form(form)
    , m_type(new QComboBox)
    , m_pytorchTag(new QLineEdit)
    , m_tensorflowVersion(new QLineEdit)
    , m_repository(new QLineEdit)
    , m_tag(new QLineEdit)
{
    m_type->setObjectName(u"frameworkCombo"_s);
    m_type->addItem(tr("PyTorch image"), int(FrameworkType::Pytorch));
    m_type->addItem(tr("TensorFlow image"), int(FrameworkType::Tensorflow));
    m_type->addItem(tr("Base image of your own"), int(FrameworkType::CustomBaseImage));
    m_pytorchTag->setObjectName(u"pytorchTagEdit"_s);
    m_pytorchTag->setPlaceholderText(u"1.13.1-cuda11.6-cudnn8-runtime"_s);
    m_tensorflowVersion->setObjectName(u"tensorflowVersionEdit"_s);
    m_tensorflowVersion->setPlaceholderText(u"2.11.0"_s);
    m_repository->setObjectName(u"imageRepositoryEdit"_s);
    m_tag->setObjectName(u"imageTagEdit"_s);
    form->addField(u"framework"_s, tr("Framework"), m_type);
    form->addField(u"framework.pytorch_image_tag"_s, tr("PyTorch image tag"), m_pytorchTag);
    form->addField(u"framework.tensorflow_version"_s, tr("TensorFlow version"), m_tensorflowVersion);
    form->beginRow();
    form->addField(u"framework.image_repository"_s, tr("Image repository"), m_repository);
    form->addField(u"framework.image_tag"_s, tr("Image tag"), m_tag);
    form->endRow();
    connect(m_type, &QComboBox::currentIndexChanged, this, &FrameworkFields::showFields);
    showFields();
}

launch::Framework FrameworkFields::framework() const
{
    launch::Framework framework;
    framework.type.value = FrameworkType(m_type->currentData().toInt());
    framework.type.text = launch::nameOf(framework.type.value);
    framework.pytorchImageTag = m_pytorchTag->text().trimmed();
    framework.tensorflowVersion = m_tensorflowVersion->text().trimmed();
    framework.imageRepository = m_repository->text().trimmed();
    framework.imageTag = m_tag->text().trimmed();
    return framework;
}

void FrameworkFields::setLocal(bool local)
{
    if (!local)
        return;
    m_type->setCurrentIndex(m_type->findData(int(FrameworkType::CustomBaseImage)));
    if (m_repository->text().isEmpty())
        m_repository->setText(u"this-machine"_s);
    if (m_tag->text().isEmpty())
        m_tag->setText(u"python3"_s);
}

void FrameworkFields::showFields()
{
    const auto type = FrameworkType(m_type->currentData().toInt());
    m_form->setFieldVisible(u"framework.pytorch_image_tag"_s, type == FrameworkType::Pytorch);
    m_form->setFieldVisible(u"framework.tensorflow_version"_s, type == FrameworkType::Tensorflow);
    m_form->setFieldVisible(u"framework.image_repository"_s, type == FrameworkType::CustomBaseImage);
    m_form->setFieldVisible(u"framework.image_tag"_s, type == FrameworkType::CustomBaseImage);
}

} // namespace gantry
