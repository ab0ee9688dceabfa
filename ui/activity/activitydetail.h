// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace gantry {

class Activity;
class IconLabel;

/// One activity in full: outcome, reason of a failure and advice, and what can be done about it. Child of its page.
class ActivityDetail : public QWidget
{
    Q_OBJECT
public:
    explicit ActivityDetail(QWidget *parent = nullptr);

    /// Null shows nothing. The activity may go before the detail.
    void setActivity(Activity *activity);

private:
    void showActivity();
    void copy() const;

    QPointer<Activity> m_activity;
    IconLabel *m_sign;
    QLabel *m_title;
    QLabel *m_outcome;
    QLabel *m_detail;
    QLabel *m_advice;
    QPushButton *m_cancel;
    QPushButton *m_retry;
    QPushButton *m_copy;
};

} // namespace gantry
