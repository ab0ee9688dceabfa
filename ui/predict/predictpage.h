// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/predict/run.h"
#include "ui/shared/page.h"

#include <QPointer>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace gantry {

class AnswerPane;
class RequestPane;
class RunsTable;
class StatePane;

/// Sends predictions of the three kinds and shows what came of each. Owned by the window.
class PredictPage : public Page
{
    Q_OBJECT
public:
    explicit PredictPage(QWidget *parent = nullptr);

    void setSession(Session *session) override;
    void open(const QString &endpointId) override;

private:
    QWidget *buildContent();
    QWidget *buildRuns();
    void showState();
    void showSelected();
    void reuse();
    Run *selectedRun() const;

    QPointer<Session> m_session;
    RequestPane *m_request;
    AnswerPane *m_answer;
    RunsTable *m_runs;
    QPushButton *m_reuse;
    StatePane *m_pane = nullptr;
};

} // namespace gantry
