// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/predict/answerpane.h"

#include "models/errors/errortext.h"
#include "ui/predict/runstable.h"
#include "ui/shared/fieldnote.h"
#include "ui/shared/iconlabel.h"
#include "ui/shared/jsoneditor.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace gantry {

using namespace Qt::StringLiterals;

namespace {

/// Laying out more text than this would hold up the window.
constexpr qsizetype MostShown = 128 * 1024;

QString shownText(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes.left(MostShown));
}

QPlainTextEdit *plainView(const QString &name)
{
    auto *view = new QPlainTextEdit;
    view->setObjectName(name);
    view->setReadOnly(true);
    view->setFont(codeFont(view->font()));
    view->setLineWrapMode(QPlainTextEdit::NoWrap);
    return view;
}

QString milliseconds(double ms)
{
    return QLocale().toString(ms, 'f', ms < 100 ? 1 : 0);
}

QString outcomeText(const Run &run)
{
    switch (run.state()) {
    case Run::State::Running:
        if (run.agedPending())
            return AnswerPane::tr("Still pending; the server may not know this task any more");
        if (!run.taskId().isEmpty())
            return AnswerPane::tr("Queued as task %1").arg(run.taskId());
        return AnswerPane::tr("Waiting for the answer …");
    case Run::State::Succeeded:
        return AnswerPane::tr("Succeeded");
    case Run::State::Failed:
        return run.error() ? describe(*run.error()).title : AnswerPane::tr("The model's code failed");
    case Run::State::Stopped:
        return AnswerPane::tr("Stopped here; the server may still be working on it");
    }
    return {};
}

QString timingsText(const Run &run)
{
    QStringList parts;
    if (run.firstByteMs() > 0)
        parts.append(AnswerPane::tr("first byte %1 ms").arg(milliseconds(run.firstByteMs())));
    if (run.totalMs() > 0)
        parts.append(AnswerPane::tr("total %1 ms").arg(milliseconds(run.totalMs())));
    if (!run.events().isEmpty())
        parts.append(AnswerPane::tr("%n event(s)", nullptr, int(run.events().size())));
    if (run.workerStatus())
        parts.append(AnswerPane::tr("worker answered HTTP %1").arg(*run.workerStatus()));
    if (parts.isEmpty())
        return {};
    return AnswerPane::tr("%1 (measured from this machine)").arg(parts.join(u"  ·  "_s));
}

} // namespace

AnswerPane::AnswerPane(QWidget *parent)
    : QWidget(parent)
    , m_sign(new IconLabel(18))
    , m_outcome(new QLabel)
    , m_timings(new QLabel)
    , m_stop(new QPushButton(tr("Stop")))
    , m_copy(new QPushButton(tr("Copy answer")))
    , m_note(new FieldNote)
    , m_tabs(new QTabWidget)
    , m_value(new JsonEditor)
    , m_events(plainView(u"eventsView"_s))
    , m_traceback(plainView(u"tracebackView"_s))
    , m_raw(new JsonEditor)
{
    buildTabs();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space);
    column->addWidget(buildHead());
    column->addWidget(m_note);
    column->addWidget(m_tabs, 1);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_run->stop(); });
    connect(m_copy, &QPushButton::clicked, this, &AnswerPane::copyValue);
    setRun(nullptr);
}

QWidget *AnswerPane::buildHead()
{
    m_outcome->setObjectName(u"outcomeLabel"_s);
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setWordWrap(true);
    m_outcome->setFont(sectionTitleFont(font()));
    m_timings->setObjectName(u"timingsLabel"_s);
    m_timings->setTextFormat(Qt::PlainText);
    m_timings->setWordWrap(true);
    setTone(m_timings, Tone::Muted);
    m_stop->setObjectName(u"predictStopButton"_s);
    m_copy->setObjectName(u"copyAnswerButton"_s);
    auto *text = new QVBoxLayout;
    text->setSpacing(2);
    text->addWidget(m_outcome);
    text->addWidget(m_timings);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addLayout(text, 1);
    row->addWidget(m_stop, 0, Qt::AlignTop);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    return head;
}

void AnswerPane::buildTabs()
{
    m_value->setObjectName(u"answerView"_s);
    m_value->setReadOnly(true);
    m_raw->setObjectName(u"rawView"_s);
    m_raw->setReadOnly(true);
    m_tabs->setObjectName(u"answerTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_value, tr("Answer"));
    m_tabs->addTab(m_events, tr("Events"));
    m_tabs->addTab(m_traceback, tr("Traceback"));
    m_tabs->addTab(m_raw, tr("As sent by the server"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &AnswerPane::showRaw);
}

void AnswerPane::setRun(Run *run)
{
    if (m_run)
        m_run->disconnect(this);
    m_run = run;
    m_events->clear();
    if (run) {
        connect(run, &Run::changed, this, &AnswerPane::showRun);
        connect(run, &Run::eventAdded, this, &AnswerPane::addEvent);
        connect(run, &QObject::destroyed, this, [this] { setRun(nullptr); });
        for (const StreamEvent &event : run->events())
            m_events->appendPlainText(u"%1 ms  %2"_s.arg(milliseconds(event.atMs), 8).arg(shownText(event.value)));
        m_tabs->setCurrentWidget(run->mode() == Run::Mode::Streaming ? static_cast<QWidget *>(m_events) : m_value);
    }
    showRun();
}

void AnswerPane::showRun()
{
    showOutcome();
    showBodies();
}

void AnswerPane::showOutcome()
{
    const bool running = m_run && m_run->state() == Run::State::Running;
    const Tone tone = m_run ? toneOf(m_run->state()) : Tone::Muted;
    m_sign->setVisible(m_run);
    m_sign->setIcon(stateIcon(tone), tone);
    m_outcome->setText(m_run ? outcomeText(*m_run) : tr("No prediction yet"));
    m_timings->setText(m_run ? timingsText(*m_run) : tr("Send a request to see its answer here."));
    m_timings->setVisible(!m_timings->text().isEmpty());
    m_stop->setVisible(running);
    m_copy->setVisible(m_run && !m_run->value().isEmpty());
}

void AnswerPane::showBodies()
{
    const bool has = m_run != nullptr;
    m_value->setJson(has ? m_run->value().left(MostShown) : QByteArray());
    showRaw();
    const QString failure = has && m_run->error() ? describeWhole(*m_run->error()) : QString();
    m_traceback->setPlainText(has && failure.isEmpty() ? shownText(m_run->traceback().toUtf8()) : failure);
    m_tabs->setTabVisible(m_tabs->indexOf(m_events), has && m_run->mode() == Run::Mode::Streaming);
    const bool failed = has && m_run->state() == Run::State::Failed;
    m_tabs->setTabText(m_tabs->indexOf(m_traceback), failure.isEmpty() ? tr("Traceback") : tr("Reason"));
    m_tabs->setTabVisible(m_tabs->indexOf(m_traceback), failed);
    if (failed)
        m_tabs->setCurrentWidget(m_traceback);
    const bool cut = has && (m_run->value().size() > MostShown || m_run->raw().size() > MostShown);
    m_note->setNote(
        cut ? tr("The answer is longer than what is shown here; “Copy answer” copies all of it.") : QString(),
        Tone::Muted);
}

/// Filled only while it is looked at.
void AnswerPane::showRaw()
{
    if (m_tabs->currentWidget() == m_raw)
        m_raw->setJson(m_run ? m_run->raw().left(MostShown) : QByteArray());
}

void AnswerPane::addEvent()
{
    const StreamEvent &event = m_run->events().last();
    m_events->appendPlainText(u"%1 ms  %2"_s.arg(milliseconds(event.atMs), 8).arg(shownText(event.value)));
    showOutcome();
}

void AnswerPane::copyValue() const
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(m_run->value()));
}

} // namespace gantry
