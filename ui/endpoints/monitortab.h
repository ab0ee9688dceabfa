// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/launch/endpointtypes.h"

#include <QPointer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
QT_END_NAMESPACE

namespace gantry {

class ChartView;
class Session;
struct EndpointHistory;

/// The live charts of one endpoint: workers and queue, as sampled by this console. Part of the endpoint's page.
class MonitorTab : public QWidget
{
    Q_OBJECT
public:
    explicit MonitorTab(QWidget *parent = nullptr);

    void setSession(Session *session);
    void setEndpoint(const launch::Endpoint &endpoint);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void draw();
    void drawWorkers(const EndpointHistory &history, qint64 from, qint64 to);
    void drawQueue(const EndpointHistory &history, qint64 from, qint64 to);
    void showNotices();

    QPointer<Session> m_session;
    launch::Endpoint m_endpoint;
    QComboBox *m_window;
    ChartView *m_workers;
    ChartView *m_queue;
};

} // namespace gantry
