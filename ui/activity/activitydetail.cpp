// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activitydetail.h"

#include "models/activity/activity.h"
#include "models/errors/errortext.h"
#include "ui/activity/activitytone.h"
#include "ui/shared/iconlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gantry {

using namespace Qt::StringLiterals;

namespace {

QLabel *plainLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QPushButton *button(const QString &name, const QString &text, Icon symbol)
{
    auto *made = new QPushButton(icon(symbol), text);
    made->setObjectName(name);
    return made;
}

} // namespace

ActivityDetail::ActivityDetail(QWidget *parent)
    : QWidget(parent)
    , m_sign(new IconLabel(20))
    , m_title(plainLabel(u"activityTitle"_s))
    , m_outcome(plainLabel(u"activityOutcome"_s))
    , m_detail(plainLabel(u"activityErrorDetail"_s))
    , m_advice(plainLabel(u"activityAdvice"_s))
    , m_cancel(button(u"activityCancelButton"_s, tr("Cancel"), Icon::Cancel))
    , m_retry(button(u"activityRetryButton"_s, tr("Try again"), Icon::Retry))
    , m_copy(button(u"activityCopyButton"_s, tr("Copy details"), Icon::Copy))
{
    m_title->setFont(sectionTitleFont(font()));
    m_detail->setFont(codeFont(font()));
    setTone(m_advice, Tone::Muted);
    auto *head = new QHBoxLayout;
    head->setSpacing(Space);
    head->addWidget(m_sign);
    head->addWidget(m_title, 1);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *each : {m_cancel, m_retry, m_copy})
        buttons->addWidget(each);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Space, 0, 0);
    column->setSpacing(Space);
    column->addLayout(head);
    for (QLabel *label : {m_outcome, m_detail, m_advice})
        column->addWidget(label);
    column->addLayout(buttons);
    column->addStretch();
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_activity->cancel(); });
    connect(m_retry, &QPushButton::clicked, this, [this] { m_activity->retry(); });
    connect(m_copy, &QPushButton::clicked, this, &ActivityDetail::copy);
    setActivity(nullptr);
}

void ActivityDetail::setActivity(Activity *activity)
{
    if (m_activity)
        m_activity->disconnect(this);
    m_activity = activity;
    setVisible(activity != nullptr);
    if (!activity)
        return;
    connect(activity, &Activity::changed, this, &ActivityDetail::showActivity);
    connect(activity, &QObject::destroyed, this, [this] { setActivity(nullptr); });
    showActivity();
}

void ActivityDetail::showActivity()
{
    const Tone tone = toneOf(m_activity->state());
    m_sign->setIcon(stateIcon(tone), tone);
    m_title->setText(m_activity->title());
    m_outcome->setText(m_activity->step());
    const bool failed = m_activity->state() == Activity::State::Failed && m_activity->error();
    const ErrorText text = failed ? describe(*m_activity->error()) : ErrorText();
    m_detail->setText(text.detail);
    m_detail->setVisible(!text.detail.isEmpty());
    m_advice->setText(text.advice);
    m_advice->setVisible(!text.advice.isEmpty());
    m_cancel->setVisible(m_activity->canCancel());
    m_retry->setVisible(m_activity->canRetry());
    m_copy->setVisible(failed);
}

void ActivityDetail::copy() const
{
    QGuiApplication::clipboard()->setText(m_activity->title() + u'\n' + describeWhole(*m_activity->error()));
}

} // namespace gantry
