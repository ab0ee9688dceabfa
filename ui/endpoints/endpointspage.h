// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/page.h"

#include <QPointer>

QT_BEGIN_NAMESPACE
class QStackedWidget;
QT_END_NAMESPACE

namespace gantry {

class DeployForm;
class EndpointDetail;
class EndpointsList;

/// The endpoints of a connection: the list, one of them, and the form that deploys and changes them. Owned by the
/// window.
class EndpointsPage : public Page
{
    Q_OBJECT
public:
    explicit EndpointsPage(QWidget *parent = nullptr);

    void setSession(Session *session) override;
    void open(const QString &endpointId) override;
    /// The form for a new endpoint of this bundle; empty to choose one there.
    void openDeployForm(const QString &bundleId);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void connectParts();
    void showList();
    void edit(const QString &endpointId);
    void openDeployed();

    QPointer<Session> m_session;
    /// The name of an endpoint that was just deployed, to be opened as soon as the list has it, unless the user went
    /// elsewhere meanwhile.
    QString m_deployed;
    QStackedWidget *m_stack;
    EndpointsList *m_list;
    EndpointDetail *m_detail;
    DeployForm *m_form;
};

} // namespace gantry
