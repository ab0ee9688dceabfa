// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QPointer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QProgressBar;
class QPushButton;
QT_END_NAMESPACE

namespace gantry {

class Activity;
class IconLabel;

/// The foot of a form: what is still missing, the button that sends it, and the change's progress with cancel and retry
/// once it was sent. Child of the form.
class ProgressFooter : public QWidget
{
    Q_OBJECT
public:
    ProgressFooter(const QString &action, const QString &buttonName, QWidget *parent = nullptr);

    void setAction(const QString &action);
    /// What keeps the form from being sent; empty when nothing does.
    void setMissing(const QString &problem);
    /// Follows the change to its end. The activity may go before the footer.
    void follow(Activity *activity);
    /// Forgets a change that has ended, since the form was edited after it.
    void forget();
    bool isRunning() const;

Q_SIGNALS:
    void submitted();
    void runningChanged(bool running);
    void succeeded(const QString &resultId);

private:
    void showState();
    void showText(const QString &text, Tone tone);
    void onFinished();

    QPointer<Activity> m_activity;
    QString m_missing;
    IconLabel *m_sign;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QPushButton *m_retry;
    QPushButton *m_submit;
};

} // namespace gantry
