// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/launch/endpointtypes.h"

#include <QPointer>
#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace gantry {

class DeployFields;
class JsonEditor;
class PageHeader;
class ProgressFooter;
class Session;
class StatePane;

/// Deploys a bundle or changes an endpoint: the fields, checked with the server's own rules while typing, and beside
/// them the request exactly as it will be sent. Child of the Endpoints page.
class DeployForm : public QWidget
{
    Q_OBJECT
public:
    explicit DeployForm(QWidget *parent = nullptr);

    /// Null when no connection is open; what was typed stays.
    void setSession(Session *session);
    /// Empty: the newest bundle, to be chosen otherwise.
    void startNew(const QString &bundleId);
    void startChange(const launch::Endpoint &endpoint);

Q_SIGNALS:
    void closeRequested();
    void newBundleRequested();
    /// The server took it; the endpoint of this name appears or changes.
    void accepted(const QString &endpointName);

private:
    QWidget *buildContent();
    QWidget *buildPreview();
    void showState();
    void check();
    void checkNew();
    void checkChange();
    void submit();
    void showPreview(const QString &request);
    bool canStream(const QString &bundleId) const;
    bool isTaken(const QString &name) const;

    QPointer<Session> m_session;
    /// The endpoint being changed; empty for a new one.
    std::optional<launch::Endpoint> m_changing;
    /// The connection it is on.
    QString m_changingOn;
    PageHeader *m_header;
    DeployFields *m_fields;
    QLabel *m_route;
    JsonEditor *m_preview;
    ProgressFooter *m_footer;
    StatePane *m_pane = nullptr;
};

} // namespace gantry
