// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/progressfooter.h"

#include "models/activity/activity.h"
#include "models/errors/errortext.h"
#include "ui/shared/appearance.h"
#include "ui/shared/iconlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace gantry {

using namespace Qt::StringLiterals;

ProgressFooter::ProgressFooter(const QString &action, const QString &buttonName, QWidget *parent)
    : QWidget(parent)
    , m_sign(new IconLabel(16))
    , m_text(new QLabel)
    , m_bar(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_retry(new QPushButton(icon(Icon::Retry), tr("Try again")))
    , m_submit(new QPushButton(action))
{
    m_text->setObjectName(u"formStatus"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_bar->setObjectName(u"formProgress"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6);
    m_cancel->setObjectName(u"formCancelButton"_s);
    m_retry->setObjectName(u"formRetryButton"_s);
    m_submit->setObjectName(buttonName);
    makePrimary(m_submit);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space);
    row->addWidget(m_sign);
    row->addWidget(m_text, 1);
    for (QPushButton *button : {m_cancel, m_retry, m_submit})
        row->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Space, 0, 0);
    column->setSpacing(Space);
    column->addWidget(m_bar);
    column->addLayout(row);
    connect(m_submit, &QPushButton::clicked, this, &ProgressFooter::submitted);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_activity->cancel(); });
    connect(m_retry, &QPushButton::clicked, this, [this] {
        m_activity->retry();
        Q_EMIT runningChanged(true);
    });
    showState();
}

void ProgressFooter::setAction(const QString &action)
{
    m_submit->setText(action);
}

void ProgressFooter::setMissing(const QString &problem)
{
    m_missing = problem;
    showState();
}

void ProgressFooter::follow(Activity *activity)
{
    forget();
    m_activity = activity;
    connect(activity, &Activity::changed, this, &ProgressFooter::showState);
    connect(activity, &Activity::finished, this, &ProgressFooter::onFinished);
    connect(activity, &QObject::destroyed, this, &ProgressFooter::forget);
    Q_EMIT runningChanged(isRunning());
    showState();
    // It may have been refused before anything was sent.
    if (!isRunning())
        onFinished();
}

void ProgressFooter::forget()
{
    if (m_activity)
        m_activity->disconnect(this);
    m_activity = nullptr;
    showState();
}

bool ProgressFooter::isRunning() const
{
    return m_activity && m_activity->state() == Activity::State::Running;
}

void ProgressFooter::onFinished()
{
    Q_EMIT runningChanged(false);
    if (m_activity && m_activity->state() == Activity::State::Succeeded) {
        const QString result = m_activity->resultId();
        forget();
        Q_EMIT succeeded(result);
    }
}

void ProgressFooter::showState()
{
    const bool running = isRunning();
    m_cancel->setVisible(running);
    m_bar->setVisible(running);
    m_retry->setVisible(m_activity && m_activity->canRetry());
    m_submit->setEnabled(!running && m_missing.isEmpty());
    if (running) {
        const bool known = m_activity->total() > 0;
        m_bar->setRange(0, known ? 1000 : 0);
        m_bar->setValue(known ? int(m_activity->done() * 1000 / m_activity->total()) : 0);
        showText(m_activity->step(), Tone::Busy);
    } else if (m_activity && m_activity->error()) {
        const bool cancelled = m_activity->state() == Activity::State::Cancelled;
        showText(
            cancelled ? m_activity->step() : describeWhole(*m_activity->error()), cancelled ? Tone::Muted : Tone::Bad);
    } else {
        showText(m_missing, Tone::Muted);
    }
}

void ProgressFooter::showText(const QString &text, Tone tone)
{
    m_text->setText(text);
    setTone(m_text, tone);
    m_sign->setVisible(!text.isEmpty());
    m_sign->setIcon(stateIcon(tone == Tone::Muted ? Tone::Text : tone), tone);
}

} // namespace gantry
