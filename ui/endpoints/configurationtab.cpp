// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/configurationtab.h"

#include "models/endpoints/endpointtext.h"
#include "ui/shared/facts.h"
#include "ui/shared/jsoneditor.h"
#include "ui/shared/theme.h"

#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace gantry {

using namespace Qt::StringLiterals;

namespace {

QString dateText(const QDateTime &date)
{
    return date.isValid() ? QLocale().toString(date.toLocalTime(), QLocale::ShortFormat) : QString();
}

QString labelsText(const launch::Labels &labels)
{
    QStringList lines;
    for (auto it = labels.begin(); it != labels.end(); ++it)
        lines.append(u"%1=%2"_s.arg(it.key(), it.value()));
    return lines.join(u'\n');
}

QList<Fact> resourceFacts(const launch::ResourceState &resources)
{
    return {
        {ConfigurationTab::tr("CPUs per worker"), resources.cpus},
        {ConfigurationTab::tr("Memory per worker"), resources.memory},
        {ConfigurationTab::tr("Storage per worker"), resources.storage},
        {ConfigurationTab::tr("GPUs per worker"), QLocale().toString(resources.gpus)},
        {ConfigurationTab::tr("GPU type"), resources.gpuType, true},
    };
}

QList<Fact> workerFacts(const launch::DeploymentState &deployment)
{
    return {
        {ConfigurationTab::tr("Least workers"), QLocale().toString(deployment.minWorkers)},
        {ConfigurationTab::tr("Most workers"), QLocale().toString(deployment.maxWorkers)},
        {ConfigurationTab::tr("Requests per worker"), QLocale().toString(deployment.perWorker)},
        {ConfigurationTab::tr("At a time in a worker"), QLocale().toString(deployment.concurrentRequestsPerWorker)},
    };
}

QList<Fact> factsOf(const launch::Endpoint &endpoint)
{
    QList<Fact> facts = {
        {ConfigurationTab::tr("Id"), endpoint.id, true},
        {ConfigurationTab::tr("Type"), typeText(endpoint.type)},
        {ConfigurationTab::tr("Bundle"), endpoint.bundleName},
        {ConfigurationTab::tr("Created"), dateText(endpoint.createdAt)},
        {ConfigurationTab::tr("Created by"), endpoint.createdBy},
        {ConfigurationTab::tr("Last changed"), dateText(endpoint.lastUpdatedAt)},
    };
    if (endpoint.deployment)
        facts.append(workerFacts(*endpoint.deployment));
    if (endpoint.resources)
        facts.append(resourceFacts(*endpoint.resources));
    facts.append({ConfigurationTab::tr("Labels"), labelsText(endpoint.labels), true});
    facts.append({ConfigurationTab::tr("Metadata"), QString::fromUtf8(endpoint.metadata), true});
    facts.append({ConfigurationTab::tr("Callback address"), endpoint.defaultCallbackUrl, true});
    facts.append({ConfigurationTab::tr("Destination"), endpoint.destination, true});
    return facts;
}

} // namespace

ConfigurationTab::ConfigurationTab(QWidget *parent) : QWidget(parent), m_facts(new Facts), m_raw(new JsonEditor)
{
    m_raw->setObjectName(u"endpointRawView"_s);
    m_raw->setReadOnly(true);
    auto *page = new QWidget;
    auto *inner = new QVBoxLayout(page);
    inner->setContentsMargins(0, 0, Space, 0);
    inner->addWidget(m_facts);
    inner->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *right = new QWidget;
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    auto *title = new QLabel(tr("As sent by the server"));
    title->setFont(sectionTitleFont(font()));
    rightColumn->addWidget(title);
    rightColumn->addWidget(m_raw, 1);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(2 * Space);
    splitter->addWidget(scroll);
    splitter->addWidget(right);
    splitter->setSizes({440, 520});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Space, 0, 0);
    column->addWidget(splitter);
}

void ConfigurationTab::setEndpoint(const launch::Endpoint &endpoint)
{
    m_facts->setFacts(factsOf(endpoint));
    if (m_shown == endpoint.raw)
        return;
    m_shown = endpoint.raw;
    m_raw->setJson(endpoint.raw);
}

} // namespace gantry
