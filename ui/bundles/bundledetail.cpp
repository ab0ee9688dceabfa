// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundles/bundledetail.h"

#include "ui/shared/appearance.h"
#include "ui/shared/facts.h"
#include "ui/shared/jsoneditor.h"
#include "ui/shared/theme.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace gantry {

using namespace Qt::StringLiterals;

namespace {

QList<Fact> factsOf(const launch::Bundle &bundle)
{
    const launch::Flavor &flavor = bundle.flavor;
    const launch::Framework &framework = flavor.framework;
    const auto pair = [](const QString &repository, const QString &tag) {
        return repository.isEmpty() ? QString() : u"%1:%2"_s.arg(repository, tag);
    };
    return {
        {BundleDetail::tr("Id"), bundle.id, true},
        {BundleDetail::tr("Created"), QLocale().toString(bundle.createdAt.toLocalTime(), QLocale::LongFormat)},
        {BundleDetail::tr("Kind"), flavor.type.text, true},
        {BundleDetail::tr("Framework"), framework.type.text, true},
        {BundleDetail::tr("PyTorch image tag"), framework.pytorchImageTag, true},
        {BundleDetail::tr("TensorFlow version"), framework.tensorflowVersion, true},
        {BundleDetail::tr("Base image"), pair(framework.imageRepository, framework.imageTag), true},
        {BundleDetail::tr("Image"), pair(flavor.repository, flavor.tag), true},
        {BundleDetail::tr("Command"), flavor.command.join(u' '), true},
        {BundleDetail::tr("Streaming command"), flavor.streamingCommand.join(u' '), true},
        {BundleDetail::tr("Loads the model"), flavor.loadModelFn, true},
        {BundleDetail::tr("Makes the predictor"), flavor.loadPredictFn, true},
        {BundleDetail::tr("Requirements"), flavor.requirements.join(u'\n'), true},
        {BundleDetail::tr("Configuration"), QString::fromUtf8(flavor.appConfig), true},
        {BundleDetail::tr("Metadata"), QString::fromUtf8(bundle.metadata), true},
        {BundleDetail::tr("Code at"), flavor.location, true},
        {BundleDetail::tr("Schemas at"), bundle.schemaLocation, true},
    };
}

} // namespace

BundleDetail::BundleDetail(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLabel)
    , m_deploy(new QPushButton(tr("Deploy …")))
    , m_facts(new Facts)
    , m_raw(new JsonEditor)
{
    m_name->setObjectName(u"bundleDetailName"_s);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setFont(sectionTitleFont(font()));
    m_name->setWordWrap(true);
    m_deploy->setObjectName(u"deployBundleButton"_s);
    makePrimary(m_deploy);
    m_raw->setObjectName(u"bundleRawView"_s);
    m_raw->setReadOnly(true);
    auto *page = new QWidget;
    auto *inner = new QVBoxLayout(page);
    inner->addWidget(m_facts);
    inner->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->addTab(scroll, tr("Details"));
    tabs->addTab(m_raw, tr("As sent by the server"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_deploy, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space, 0, 0, 0);
    column->setSpacing(Space);
    column->addLayout(head);
    column->addWidget(tabs, 1);
    connect(m_deploy, &QPushButton::clicked, this, [this] { Q_EMIT deployRequested(m_id); });
}

void BundleDetail::setBundle(const launch::Bundle &bundle)
{
    m_name->setText(bundle.name);
    m_facts->setFacts(factsOf(bundle));
    if (m_id != bundle.id)
        m_raw->setJson(bundle.raw);
    m_id = bundle.id;
}

} // namespace gantry
