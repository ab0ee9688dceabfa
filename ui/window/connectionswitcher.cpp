// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/connectionswitcher.h"

#include "models/session/session.h"
#include "ui/shared/iconlabel.h"
#include "ui/window/sessiontext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace gantry {

using namespace Qt::StringLiterals;

namespace {

/// The connection's own colour as a disc, so that production cannot be taken for a test server.
QIcon discOf(const QColor &colour, qreal ratio)
{
    constexpr int side = 16;
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(2, 2, side - 4, side - 4));
    return QIcon(pixmap);
}

/// A name as text of a menu or button: an ampersand is no shortcut.
QString literal(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

} // namespace

ConnectionSwitcher::ConnectionSwitcher(QWidget *parent)
    : QWidget(parent)
    , m_button(new QToolButton)
    , m_menu(new QMenu(this))
    , m_sign(new IconLabel(14))
    , m_state(new QLabel)
{
    m_button->setObjectName(u"connectionButton"_s);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_button->setMinimumHeight(RowHeight);
    m_button->setMenu(m_menu);
    m_state->setObjectName(u"connectionState"_s);
    m_state->setTextFormat(Qt::PlainText);
    setTone(m_state, Tone::Muted);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(6, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_sign);
    row->addWidget(m_state, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_button);
    column->addLayout(row);
    connect(m_menu, &QMenu::aboutToShow, this, &ConnectionSwitcher::fillMenu);
    showState();
}

void ConnectionSwitcher::setConnections(const QList<ConnectionInfo> &connections)
{
    m_connections = connections;
    showState();
}

void ConnectionSwitcher::setCurrent(const QString &connectionId)
{
    m_current = connectionId;
    showState();
}

void ConnectionSwitcher::setSession(Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session) {
        connect(session, &Session::stateChanged, this, &ConnectionSwitcher::showState);
        connect(session, &Session::latencyChanged, this, &ConnectionSwitcher::showState);
    }
    showState();
}

const ConnectionInfo *ConnectionSwitcher::currentInfo() const
{
    const auto it = std::ranges::find(m_connections, m_current, &ConnectionInfo::id);
    return it == m_connections.end() ? nullptr : &*it;
}

void ConnectionSwitcher::showState()
{
    const ConnectionInfo *info = currentInfo();
    m_button->setText(info ? literal(info->name) : tr("Choose a connection"));
    m_button->setIcon(discOf(info ? info->color : toneColor(Tone::Muted, palette()), devicePixelRatio()));
    m_button->setAccessibleName(tr("Connection"));
    const Tone tone = sessionTone(m_session);
    m_sign->setIcon(stateIcon(tone), tone);
    const QString latency = latencyText(m_session);
    //: the state of a connection and its latency
    m_state->setText(
        latency.isEmpty() ? sessionStateText(m_session) : tr("%1, %2").arg(sessionStateText(m_session), latency));
}

void ConnectionSwitcher::fillMenu()
{
    m_menu->clear();
    for (const ConnectionInfo &info : std::as_const(m_connections)) {
        QAction *action = m_menu->addAction(discOf(info.color, devicePixelRatio()), literal(info.name), this,
            [this, id = info.id] { Q_EMIT chosen(id); });
        if (info.id == m_current) {
            QFont bold = font();
            bold.setBold(true);
            action->setFont(bold);
        }
    }
    m_menu->addSeparator();
    m_menu->addAction(icon(Icon::Add), tr("Add a Launch server …"), this, &ConnectionSwitcher::addRequested);
    const ConnectionInfo *info = currentInfo();
    if (info && info->kind != ConnectionInfo::Kind::ThisMachine)
        m_menu->addAction(icon(Icon::Delete), tr("Remove “%1” …").arg(literal(info->name)), this,
            [this, removed = *info] { Q_EMIT removeRequested(removed); });
}

} // namespace gantry
