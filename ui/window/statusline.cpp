// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/statusline.h"

#include "models/activity/activitymodel.h"
#include "models/endpoints/endpointmonitor.h"
#include "models/endpoints/endpointsmodel.h"
#include "models/session/session.h"
#include "ui/activity/activitytone.h"
#include "ui/shared/icons.h"
#include "ui/window/sessiontext.h"

#include <QLabel>
#include <QLocale>
#include <QToolButton>

namespace gantry {

using namespace Qt::StringLiterals;

StatusLine::StatusLine(ActivityModel *activities, QWidget *parent)
    : QStatusBar(parent)
    , m_activities(activities)
    , m_activity(new QToolButton)
    , m_connection(new QLabel)
{
    setSizeGripEnabled(false);
    m_activity->setObjectName(u"statusActivity"_s);
    m_activity->setAutoRaise(true);
    m_activity->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_activity->setToolTip(tr("Show all activity"));
    m_connection->setObjectName(u"statusConnection"_s);
    m_connection->setTextFormat(Qt::PlainText);
    m_connection->setContentsMargins(2 * Space, 0, 2 * Space, 0);
    setTone(m_connection, Tone::Muted);
    addWidget(m_activity);
    addPermanentWidget(m_connection);
    connect(m_activity, &QToolButton::clicked, this, &StatusLine::activityClicked);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_activities, signal, this, &StatusLine::showActivity);
    connect(m_activities, &QAbstractItemModel::dataChanged, this, &StatusLine::showActivity);
    showActivity();
    showConnection();
}

void StatusLine::setSession(Session *session)
{
    m_session = session;
    if (session) {
        connect(session, &Session::stateChanged, this, &StatusLine::showConnection);
        connect(session->monitor(), &EndpointMonitor::refreshed, this, &StatusLine::showConnection);
        connect(session->monitor(), &EndpointMonitor::pausedChanged, this, &StatusLine::showConnection);
    }
    showConnection();
}

void StatusLine::showActivity()
{
    const Activity *last = m_activities->at(0);
    m_activity->setVisible(last != nullptr);
    if (!last)
        return;
    const Tone tone = toneOf(last->state());
    m_activity->setIcon(icon(stateIcon(tone), tone));
    //: a change and where it stands: "Create bundle x: Uploading the code, 3 MB of 12 MB"
    const QString text = last->step().isEmpty() ? last->title() : tr("%1: %2").arg(last->title(), last->step());
    m_activity->setText(fontMetrics().elidedText(text, Qt::ElideRight, 640).replace(u'&', u"&&"_s));
}

void StatusLine::showConnection()
{
    QStringList parts{sessionStateText(m_session)};
    if (m_session) {
        const QDateTime asOf = m_session->endpoints()->asOf();
        if (m_session->monitor()->isPaused())
            parts.append(tr("updates paused"));
        if (asOf.isValid())
            parts.append(tr("as of %1").arg(QLocale().toString(asOf.time(), u"HH:mm:ss"_s)));
        if (const int rate = m_session->monitor()->requestsPerMinute(); rate > 0)
            parts.append(tr("%n request(s) a minute", nullptr, rate));
    }
    m_connection->setText(parts.join(u"  ·  "_s));
}

} // namespace gantry
