// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/logpanel.h"

#include "models/logs/logfollower.h"
#include "models/session/session.h"
#include "ui/shared/fieldnote.h"
#include "ui/shared/icons.h"
#include "ui/shared/logview.h"
#include "ui/shared/statepane.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSaveFile>
#include <QShortcut>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace gantry {

using namespace Qt::StringLiterals;
using Source = LogFollower::Source;

namespace {

QToolButton *toolButton(const QString &name, Icon symbol, const QString &tip)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(icon(symbol));
    button->setAutoRaise(true);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    return button;
}

} // namespace

LogPanel::LogPanel(QWidget *parent)
    : QWidget(parent)
    , m_source(new QComboBox)
    , m_follow(new QCheckBox(tr("Follow")))
    , m_find(new QLineEdit)
    , m_count(new QLabel)
    , m_note(new FieldNote)
    , m_view(new LogView)
{
    m_source->setObjectName(u"logsSourceCombo"_s);
    m_source->setAccessibleName(tr("Which log"));
    m_view->setObjectName(u"logView"_s);
    m_view->setAccessibleName(tr("Log"));
    m_follow->setObjectName(u"logFollowBox"_s);
    m_follow->setChecked(true);
    m_pane = new StatePane(m_view);
    m_pane->setEmptyIcon(Icon::Logs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space);
    column->addWidget(buildBar());
    column->addWidget(m_note);
    column->addWidget(m_pane, 1);
    connect(m_source, &QComboBox::currentIndexChanged, this, &LogPanel::showLog);
    connect(m_follow, &QCheckBox::toggled, this, &LogPanel::follow);
    connect(m_view, &LogView::followingChanged, m_follow, &QCheckBox::setChecked);
    connect(m_pane, &StatePane::retryRequested, this, [this] { m_follower->refresh(); });
    showSources();
    showState();
}

LogPanel::~LogPanel() = default;

QWidget *LogPanel::buildBar()
{
    m_find->setObjectName(u"logFindEdit"_s);
    m_find->setPlaceholderText(tr("Find in the log"));
    m_find->setClearButtonEnabled(true);
    m_find->setMaximumWidth(260);
    m_count->setObjectName(u"logCount"_s);
    setTone(m_count, Tone::Muted);
    auto *previous = toolButton(u"logFindPreviousButton"_s, Icon::Left, tr("Previous match (Shift+Return)"));
    auto *next = toolButton(u"logFindNextButton"_s, Icon::Right, tr("Next match (Return)"));
    auto *saving = toolButton(u"logSaveButton"_s, Icon::Save, tr("Save the log …"));
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space);
    row->addWidget(m_source);
    row->addWidget(m_follow);
    row->addStretch();
    row->addWidget(m_count);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_find, previous, next, saving})
        row->addWidget(widget);
    connect(m_find, &QLineEdit::returnPressed, this, [this] { find(false); });
    connect(next, &QToolButton::clicked, this, [this] { find(false); });
    connect(previous, &QToolButton::clicked, this, [this] { find(true); });
    connect(saving, &QToolButton::clicked, this, &LogPanel::save);
    auto *focusFind = new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(focusFind, &QShortcut::activated, this, [this] { m_find->setFocus(Qt::ShortcutFocusReason); });
    m_find->installEventFilter(this);
    return bar;
}

void LogPanel::setSession(Session *session)
{
    m_view->setBuffer(nullptr);
    m_follower.reset();
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_id.clear();
    if (session) {
        m_follower = std::make_unique<LogFollower>(session->client());
        m_view->setBuffer(m_follower->buffer());
        connect(session, &Session::abilitiesChanged, this, &LogPanel::showSources);
        connect(m_follower.get(), &LogFollower::loadStateChanged, this, &LogPanel::showState);
        connect(m_follower->buffer(), &LogBuffer::appended, this, &LogPanel::showState);
        connect(m_follower->buffer(), &LogBuffer::cleared, this, &LogPanel::showState);
    }
    showSources();
    showState();
}

/// Only what the server offers can be chosen.
void LogPanel::showSources()
{
    const QVariant chosen = m_source->currentData();
    const Abilities abilities = m_session ? m_session->abilities() : Abilities();
    {
        const QSignalBlocker quiet(m_source);
        m_source->clear();
        if (abilities.creationLogs)
            m_source->addItem(tr("Creation log"), int(Source::Creation));
        if (abilities.workerLogs)
            m_source->addItem(tr("Worker log"), int(Source::Workers));
        m_source->setCurrentIndex(std::max(0, m_source->findData(chosen)));
    }
    if (m_source->currentData() != chosen)
        showLog();
}

void LogPanel::showEndpoint(const QString &id, const QString &name)
{
    if (m_id == id)
        return;
    m_id = id;
    m_name = name;
    showLog();
}

void LogPanel::showLog()
{
    if (m_follower && !m_id.isEmpty() && m_source->count() > 0) {
        m_follower->show(Source(m_source->currentData().toInt()), m_id, m_name);
        follow();
    }
    showState();
}

void LogPanel::showState()
{
    m_note->setNote({});
    m_count->clear();
    const LoadState state = m_follower ? m_follower->loadState() : LoadState::Idle;
    const bool hasLines = m_follower && !m_follower->buffer()->bytes().isEmpty();
    if (m_id.isEmpty())
        m_pane->showEmpty(tr("No endpoint chosen"), tr("Choose an endpoint to read its logs."));
    else if (m_source->count() == 0 || (m_follower && m_follower->notOffered()))
        m_pane->showNotOffered(tr("This server does not offer this log"),
            tr("A self-hosted Launch server keeps no creation logs behind its API. Read them on its cluster, for "
               "example "
               "with kubectl logs."));
    else if (hasLines) {
        m_count->setText(tr("%n line(s)", nullptr, int(m_follower->buffer()->lineCount())));
        // What was read stays readable while the server cannot be reached.
        if (m_follower->error())
            m_note->setNote(tr("The log could not be refreshed; these are the last lines read."), Tone::Warn);
        m_pane->showContent();
    } else if (state == LoadState::Failed)
        m_pane->showError(*m_follower->error());
    else if (state == LoadState::Ready)
        m_pane->showEmpty(tr("Nothing has been written yet"),
            Source(m_source->currentData().toInt()) == Source::Creation
                ? tr("The server writes this log while it builds the endpoint.")
                : tr("Workers write here when they start and when they print."));
    else
        m_pane->showLoading(tr("Reading the log …"));
}

void LogPanel::follow()
{
    m_view->setFollowing(m_follow->isChecked());
    if (m_follower)
        m_follower->setFollowing(m_follow->isChecked() && isVisible());
}

void LogPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    follow();
}

void LogPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    follow();
}

/// Shift turns Return in the search field backward.
bool LogPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_find && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isReturn && key->modifiers().testFlag(Qt::ShiftModifier)) {
            find(true);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void LogPanel::find(bool backward)
{
    if (m_find->text().isEmpty())
        return;
    m_follow->setChecked(false);
    const bool found = m_view->find(m_find->text(), backward);
    setTone(m_find, found ? Tone::Text : Tone::Bad);
    m_note->setNote(found ? QString() : tr("No line contains “%1”.").arg(m_find->text()), Tone::Muted);
}

void LogPanel::save()
{
    if (!m_follower)
        return;
    auto *dialog = new QFileDialog(this, tr("Save the log"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(u"%1.log"_s.arg(m_name));
    connect(dialog, &QFileDialog::fileSelected, this, &LogPanel::write);
    dialog->open();
}

void LogPanel::write(const QString &path)
{
    if (!m_follower)
        return;
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(m_follower->buffer()->bytes()) >= 0;
    if (!written || !file.commit())
        m_note->setNote(tr("The log could not be saved to %1: %2").arg(path, file.errorString()));
    else
        m_note->setNote(tr("Saved to %1").arg(path), Tone::Ok);
}

} // namespace gantry
