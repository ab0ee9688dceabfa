// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/predict/run.h"

#include <QPointer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;
QT_END_NAMESPACE

namespace gantry {

class FieldNote;
class IconLabel;
class JsonEditor;

/// What came of one prediction: outcome, timings and where they were measured, the model's value, events, traceback,
/// the answer as it came. Child of the Predict page.
class AnswerPane : public QWidget
{
    Q_OBJECT
public:
    explicit AnswerPane(QWidget *parent = nullptr);

    /// Null shows the hint for a start. The run may go before the pane.
    void setRun(Run *run);

private:
    QWidget *buildHead();
    void buildTabs();
    void showRun();
    void showOutcome();
    void showBodies();
    void showRaw();
    void addEvent();
    void copyValue() const;

    QPointer<Run> m_run;
    IconLabel *m_sign;
    QLabel *m_outcome;
    QLabel *m_timings;
    QPushButton *m_stop;
    QPushButton *m_copy;
    FieldNote *m_note;
    QTabWidget *m_tabs;
    JsonEditor *m_value;
    QPlainTextEdit *m_events;
    QPlainTextEdit *m_traceback;
    JsonEditor *m_raw;
};

} // namespace gantry
