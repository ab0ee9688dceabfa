// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/endpointdetail.h"

#include "models/endpoints/endpointsmodel.h"
#include "models/endpoints/endpointtext.h"
#include "models/session/endpointactions.h"
#include "models/session/session.h"
#include "ui/endpoints/configurationtab.h"
#include "ui/endpoints/deletedialog.h"
#include "ui/endpoints/endpointtone.h"
#include "ui/endpoints/monitortab.h"
#include "ui/shared/appearance.h"
#include "ui/shared/backbutton.h"
#include "ui/shared/fieldnote.h"
#include "ui/shared/iconlabel.h"
#include "ui/shared/logpanel.h"
#include "ui/shared/pageheader.h"

#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace gantry {

using namespace Qt::StringLiterals;

namespace {

QPushButton *button(const QString &name, const QString &text)
{
    auto *made = new QPushButton(text);
    made->setObjectName(name);
    return made;
}

/// What is known of it in one line.
QString subtitleOf(const launch::Endpoint &endpoint)
{
    QStringList parts{statusText(endpoint), typeText(endpoint.type)};
    if (endpoint.deployment)
        parts.append(EndpointDetail::tr("workers %1").arg(workersText(endpoint)));
    parts.append({gpusText(endpoint), endpoint.bundleName});
    parts.removeAll(QString());
    return parts.join(u"  ·  "_s);
}

} // namespace

EndpointDetail::EndpointDetail(QWidget *parent)
    : QWidget(parent)
    , m_header(new PageHeader({}))
    , m_reason(new FieldNote)
    , m_sign(new IconLabel(20))
    , m_predict(button(u"predictEndpointButton"_s, tr("Predict")))
    , m_edit(button(u"editEndpointButton"_s, tr("Change …")))
    , m_restart(button(u"restartEndpointButton"_s, tr("Restart")))
    , m_delete(button(u"deleteEndpointButton"_s, tr("Delete …")))
    , m_tabs(new QTabWidget)
    , m_monitor(new MonitorTab)
    , m_configuration(new ConfigurationTab)
    , m_logs(new LogPanel)
{
    setObjectName(u"endpointDetail"_s);
    buildHeader();
    buildTabs();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Space, 2 * Space, 2 * Space, Space);
    column->setSpacing(Space + Space / 2);
    column->addWidget(m_header);
    column->addWidget(m_reason);
    column->addWidget(m_tabs, 1);
}

void EndpointDetail::buildHeader()
{
    m_reason->setObjectName(u"endpointReason"_s);
    QToolButton *back = makeBackButton(u"endpointBackButton"_s);
    m_header->addLeading(m_sign);
    m_header->addLeading(back);
    m_restart->setToolTip(tr("Starts all workers anew, one after the other"));
    makePrimary(m_predict);
    for (QPushButton *each : {m_delete, m_restart, m_edit, m_predict})
        m_header->addAction(each);
    connect(back, &QToolButton::clicked, this, &EndpointDetail::closeRequested);
    connect(m_predict, &QPushButton::clicked, this, [this] { Q_EMIT predictRequested(m_id); });
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(m_id); });
    connect(m_restart, &QPushButton::clicked, this, &EndpointDetail::restart);
    connect(m_delete, &QPushButton::clicked, this, &EndpointDetail::askToDelete);
}

void EndpointDetail::buildTabs()
{
    auto *logs = new QWidget;
    auto *column = new QVBoxLayout(logs);
    column->setContentsMargins(0, Space, 0, 0);
    column->addWidget(m_logs);
    m_tabs->setObjectName(u"endpointTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_monitor, tr("Monitor"));
    m_tabs->addTab(m_configuration, tr("Configuration"));
    m_tabs->addTab(logs, tr("Logs"));
}

void EndpointDetail::setSession(Session *session)
{
    if (m_session)
        m_session->endpoints()->disconnect(this);
    m_session = session;
    m_id.clear();
    m_monitor->setSession(session);
    m_logs->setSession(session);
    if (!session)
        return;
    connect(session->endpoints(), &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &first, const QModelIndex &last) {
            if (m_session->endpoints()->isAmong(m_id, first, last))
                showEndpoint();
        });
    connect(session->endpoints(), &EndpointsModel::endpointRemoved, this, [this](const QString &id) {
        if (id == m_id)
            Q_EMIT closeRequested();
    });
}

void EndpointDetail::setEndpoint(const QString &id)
{
    const bool another = m_id != id;
    m_id = id;
    showEndpoint();
    // Before the first build there is nothing to chart, but a log to follow.
    const launch::Endpoint *shown = endpoint();
    if (another && shown)
        m_tabs->setCurrentIndex(shown->deployment ? 0 : m_tabs->count() - 1);
}

const launch::Endpoint *EndpointDetail::endpoint() const
{
    return m_session ? m_session->endpoints()->byId(m_id) : nullptr;
}

void EndpointDetail::showEndpoint()
{
    const launch::Endpoint *shown = endpoint();
    if (!shown)
        return;
    m_header->setTitle(shown->name);
    m_header->setSubtitle(subtitleOf(*shown));
    const Tone tone = toneOf(*shown);
    m_sign->setIcon(stateIcon(tone), tone);
    m_reason->setNote(statusHint(*shown), tone == Tone::Ok ? Tone::Muted : tone);
    const bool deleting = shown->status == launch::EndpointStatus::DeleteInProgress;
    for (QPushButton *each : {m_delete, m_restart, m_edit, m_predict})
        each->setEnabled(!deleting);
    m_monitor->setEndpoint(*shown);
    m_configuration->setEndpoint(*shown);
    m_logs->showEndpoint(shown->id, shown->name);
}

void EndpointDetail::restart()
{
    if (const launch::Endpoint *shown = endpoint())
        m_session->endpointActions()->restart(*shown);
}

void EndpointDetail::askToDelete()
{
    const launch::Endpoint *shown = endpoint();
    if (!shown)
        return;
    auto *dialog = new DeleteDialog(*shown, this);
    // The endpoint confirmed is the one deleted, whatever the page and its connection show by then.
    connect(dialog, &QDialog::accepted, this, [session = m_session, confirmed = *shown] {
        if (session)
            session->endpointActions()->remove(confirmed);
    });
    dialog->open();
}

} // namespace gantry
