// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/monitortab.h"

#include "models/endpoints/endpointmonitor.h"
#include "models/session/session.h"
#include "ui/charts/chartview.h"
#include "ui/shared/theme.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>
#include <limits>

namespace gantry {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Minute = 60 * 1000;
/// A younger history is drawn at this scale, with the rest of the chart empty.
constexpr qint64 LeastShown = Minute / 2;

/// When this console first heard of the endpoint: a short history fills the chart instead of hiding at its edge.
qint64 firstOf(const EndpointHistory &history)
{
    const QList<Sample> &samples = history.available.samples();
    return samples.isEmpty() ? std::numeric_limits<qint64>::max() : samples.first().msSinceEpoch;
}

} // namespace

MonitorTab::MonitorTab(QWidget *parent)
    : QWidget(parent)
    , m_window(new QComboBox)
    , m_workers(new ChartView(tr("Workers")))
    , m_queue(new ChartView(tr("Queue")))
{
    m_workers->setObjectName(u"workersChart"_s);
    m_queue->setObjectName(u"queueChart"_s);
    m_window->setObjectName(u"chartWindowCombo"_s);
    m_window->setAccessibleName(tr("Time shown"));
    for (const int minutes : {5, 15, 60, 240})
        m_window->addItem(tr("Last %n minute(s)", nullptr, minutes), minutes * Minute);
    auto *hint = new QLabel(tr("Sampled while Gantry is running; the server keeps no history."));
    setTone(hint, Tone::Muted);
    auto *bar = new QHBoxLayout;
    bar->addWidget(hint, 1);
    bar->addWidget(m_window);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Space, 0, 0);
    column->setSpacing(Space);
    column->addLayout(bar);
    column->addWidget(m_workers, 1);
    column->addWidget(m_queue, 1);
    connect(m_window, &QComboBox::currentIndexChanged, this, &MonitorTab::draw);
}

void MonitorTab::setSession(Session *session)
{
    m_session = session;
    if (session)
        connect(session->monitor(), &EndpointMonitor::sampled, this, &MonitorTab::draw);
}

void MonitorTab::setEndpoint(const launch::Endpoint &endpoint)
{
    const bool another = m_endpoint.id != endpoint.id;
    m_endpoint = endpoint;
    showNotices();
    if (another)
        draw();
}

/// What a server does not tell is said, never drawn as zero.
void MonitorTab::showNotices()
{
    const QString unbuilt =
        m_endpoint.deployment ? QString() : tr("The server counts workers once the endpoint has been built.");
    const bool hasQueue = m_endpoint.type == launch::EndpointType::Async;
    // What has nothing to draw leaves the room to the other chart.
    m_queue->setMaximumHeight(hasQueue ? QWIDGETSIZE_MAX : 96);
    m_workers->setNotice(unbuilt);
    m_queue->setNotice(hasQueue ? unbuilt : tr("The server counts the queue of async endpoints only."));
}

void MonitorTab::draw()
{
    if (!isVisible() || !m_session)
        return;
    const EndpointHistory *history = m_session->monitor()->history(m_endpoint.id);
    if (!history)
        return;
    const qint64 to = QDateTime::currentMSecsSinceEpoch();
    const qint64 from =
        std::max(to - m_window->currentData().toLongLong(), std::min(to - LeastShown, firstOf(*history)));
    drawWorkers(*history, from, to);
    drawQueue(*history, from, to);
}

void MonitorTab::drawWorkers(const EndpointHistory &history, qint64 from, qint64 to)
{
    // What is measured is drawn over the limits.
    m_workers->setCurves({{.name = tr("least"), .samples = history.minWorkers.samples(), .limit = true},
                             {.name = tr("most"), .samples = history.maxWorkers.samples(), .limit = true},
                             {.name = tr("available"), .samples = history.available.samples()},
                             {.name = tr("unavailable"), .samples = history.unavailable.samples()}},
        from, to);
}

void MonitorTab::drawQueue(const EndpointHistory &history, qint64 from, qint64 to)
{
    m_queue->setCurves({{.name = tr("waiting requests"), .samples = history.queued.samples()}}, from, to);
}

void MonitorTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    draw();
}

void MonitorTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    draw();
}

} // namespace gantry
