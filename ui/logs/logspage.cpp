// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/logspage.h"

#include "models/endpoints/endpointsmodel.h"
#include "models/session/session.h"
#include "ui/shared/endpointcombo.h"
#include "ui/shared/logpanel.h"
#include "ui/shared/pageheader.h"
#include "ui/shared/theme.h"

#include <QVBoxLayout>

namespace gantry {

using namespace Qt::StringLiterals;

LogsPage::LogsPage(QWidget *parent) : Page(PageId::Logs, parent), m_endpoint(new EndpointCombo), m_panel(new LogPanel)
{
    m_endpoint->setObjectName(u"logsEndpointCombo"_s);
    m_endpoint->setAccessibleName(tr("Endpoint"));
    auto *header = new PageHeader(tr("Logs"));
    header->addAction(m_endpoint);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Space, 2 * Space, 2 * Space, Space);
    column->setSpacing(2 * Space);
    column->addWidget(header);
    column->addWidget(m_panel, 1);
    connect(m_endpoint, &EndpointCombo::endpointChanged, this, &LogsPage::showEndpoint);
}

void LogsPage::setSession(Session *session)
{
    m_session = session;
    m_panel->setSession(session);
    m_endpoint->setEndpoints(session ? session->endpoints() : nullptr);
    showEndpoint(m_endpoint->endpointId());
}

void LogsPage::open(const QString &endpointId)
{
    m_endpoint->choose(endpointId);
}

void LogsPage::showEndpoint(const QString &id)
{
    const launch::Endpoint *endpoint = m_session ? m_session->endpoints()->byId(id) : nullptr;
    m_panel->showEndpoint(endpoint ? endpoint->id : QString(), endpoint ? endpoint->name : QString());
}

} // namespace gantry
