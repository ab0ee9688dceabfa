// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/page.h"

#include <QPointer>

namespace gantry {

class EndpointCombo;
class LogPanel;

/// The logs of any endpoint. Owned by the window.
class LogsPage : public Page
{
    Q_OBJECT
public:
    explicit LogsPage(QWidget *parent = nullptr);

    void setSession(Session *session) override;
    void open(const QString &endpointId) override;

private:
    void showEndpoint(const QString &id);

    QPointer<Session> m_session;
    EndpointCombo *m_endpoint;
    LogPanel *m_panel;
};

} // namespace gantry
