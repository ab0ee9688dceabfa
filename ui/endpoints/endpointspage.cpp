// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/endpointspage.h"

#include "models/endpoints/endpointmonitor.h"
#include "models/endpoints/endpointsmodel.h"
#include "models/session/session.h"
#include "ui/endpoints/deployform.h"
#include "ui/endpoints/endpointdetail.h"
#include "ui/endpoints/endpointslist.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace gantry {

EndpointsPage::EndpointsPage(QWidget *parent)
    : Page(PageId::Endpoints, parent)
    , m_stack(new QStackedWidget)
    , m_list(new EndpointsList)
    , m_detail(new EndpointDetail)
    , m_form(new DeployForm)
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_list, m_detail, m_form})
        m_stack->addWidget(part);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connectParts();
}

void EndpointsPage::connectParts()
{
    connect(m_list, &EndpointsList::opened, this, &EndpointsPage::open);
    connect(m_list, &EndpointsList::deployRequested, this, [this] { openDeployForm({}); });
    connect(m_detail, &EndpointDetail::closeRequested, this, &EndpointsPage::showList);
    connect(m_detail, &EndpointDetail::editRequested, this, &EndpointsPage::edit);
    connect(m_detail, &EndpointDetail::predictRequested, this,
        [this](const QString &id) { Q_EMIT openRequested(PageId::Predict, id); });
    connect(m_form, &DeployForm::closeRequested, this, &EndpointsPage::showList);
    connect(m_form, &DeployForm::newBundleRequested, this, [this] { Q_EMIT newBundleRequested({}); });
    connect(m_form, &DeployForm::accepted, this, [this](const QString &name) {
        m_deployed = name;
        showList();
        openDeployed();
    });
}

void EndpointsPage::setSession(Session *session)
{
    if (m_session)
        m_session->endpoints()->disconnect(this);
    m_session = session;
    m_deployed.clear();
    m_list->setSession(session);
    m_detail->setSession(session);
    m_form->setSession(session);
    // What is being filled in stays; an endpoint of another connection does not.
    if (m_stack->currentWidget() == m_detail)
        showList();
    if (!session)
        return;
    session->monitor()->setWatched(isVisible());
    connect(session->endpoints(), &QAbstractItemModel::rowsInserted, this, &EndpointsPage::openDeployed);
}

void EndpointsPage::open(const QString &endpointId)
{
    if (!m_session || !m_session->endpoints()->byId(endpointId))
        return;
    m_deployed.clear();
    m_list->select(endpointId);
    m_detail->setEndpoint(endpointId);
    m_stack->setCurrentWidget(m_detail);
}

void EndpointsPage::openDeployForm(const QString &bundleId)
{
    m_deployed.clear();
    m_form->startNew(bundleId);
    m_stack->setCurrentWidget(m_form);
}

void EndpointsPage::edit(const QString &endpointId)
{
    if (const launch::Endpoint *endpoint = m_session ? m_session->endpoints()->byId(endpointId) : nullptr) {
        m_deployed.clear();
        m_form->startChange(*endpoint);
        m_stack->setCurrentWidget(m_form);
    }
}

void EndpointsPage::openDeployed()
{
    const launch::Endpoint *endpoint =
        m_session && !m_deployed.isEmpty() ? m_session->endpoints()->byName(m_deployed) : nullptr;
    if (endpoint)
        open(endpoint->id);
}

void EndpointsPage::showList()
{
    m_stack->setCurrentWidget(m_list);
}

void EndpointsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_session)
        m_session->monitor()->setWatched(true);
}

void EndpointsPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    if (m_session)
        m_session->monitor()->setWatched(false);
}

} // namespace gantry
