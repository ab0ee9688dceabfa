// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/launch/tasktypes.h"
#include "models/predict/run.h"

#include <QPointer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace gantry {

class EndpointCombo;
class FieldNote;
class JsonEditor;
class Session;

/// What is sent: endpoint, mode and arguments. Child of the Predict page.
class RequestPane : public QWidget
{
    Q_OBJECT
public:
    explicit RequestPane(QWidget *parent = nullptr);

    /// Null when no connection is open; the text stays.
    void setSession(Session *session);
    void choose(const QString &endpointId);
    /// Puts an earlier request back into the editor.
    void setRequest(const Run &run);
    EndpointCombo *endpoints() const { return m_endpoint; }

Q_SIGNALS:
    void sent(gantry::Run *run);

private:
    void showEndpoint();
    void check();
    void send();
    const launch::Endpoint *endpoint() const;

    QPointer<Session> m_session;
    EndpointCombo *m_endpoint;
    QComboBox *m_mode;
    /// Where the endpoint takes one mode only, it is told, not asked.
    QLabel *m_onlyMode;
    JsonEditor *m_args;
    FieldNote *m_note;
    QPushButton *m_format;
    QPushButton *m_send;
};

} // namespace gantry
