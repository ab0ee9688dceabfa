// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/logview.h"

#include "models/logs/logbuffer.h"
#include "ui/shared/ansitext.h"
#include "ui/shared/logsearch.h"
#include "ui/shared/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace gantry {

LogView::LogView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFont(codeFont(font()));
    // Logs run from left to right in every language.
    setLayoutDirection(Qt::LeftToRight);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    viewport()->setCursor(Qt::IBeamCursor);
    // Following is a decision of the user: it ends where the user scrolls up and begins again at the end.
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        const QScrollBar *bar = verticalScrollBar();
        setFollowing(bar->sliderPosition() >= bar->maximum());
    });
}

void LogView::setBuffer(LogBuffer *buffer)
{
    if (m_buffer)
        m_buffer->disconnect(this);
    m_buffer = buffer;
    m_selectionAnchor = m_selectionEnd = -1;
    m_widest = 0;
    if (buffer) {
        connect(buffer, &LogBuffer::appended, this, &LogView::onAppended);
        connect(buffer, &LogBuffer::cleared, this, [this, buffer] { setBuffer(buffer); });
    }
    onAppended();
}

void LogView::setFollowing(bool following)
{
    if (following)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    if (m_following == following)
        return;
    m_following = following;
    Q_EMIT followingChanged(following);
}

bool LogView::find(const QString &text, bool backward)
{
    if (!m_buffer || m_buffer->lineCount() == 0)
        return false;
    const qsizetype last = m_buffer->lineCount() - 1;
    const bool selected = m_selectionAnchor >= 0;
    const qsizetype from = backward ? (selected ? std::min(m_selectionAnchor, m_selectionEnd) - 1 : last)
                                    : (selected ? std::max(m_selectionAnchor, m_selectionEnd) + 1 : 0);
    const qsizetype line = findLine(m_buffer->bytes(), text, from, backward);
    if (line < 0)
        return false;
    setFollowing(false);
    m_selectionAnchor = m_selectionEnd = line;
    showLine(line);
    return true;
}

QString LogView::selectedText() const
{
    if (!m_buffer || m_selectionAnchor < 0)
        return {};
    const auto [first, last] = std::minmax(m_selectionAnchor, m_selectionEnd);
    QStringList lines;
    for (qsizetype line = first; line <= std::min(last, m_buffer->lineCount() - 1); ++line)
        lines.append(ansiPlain(m_buffer->line(line)));
    return lines.join(u'\n');
}

void LogView::showLine(qsizetype line)
{
    QScrollBar *bar = verticalScrollBar();
    if (line < bar->value() || line >= bar->value() + bar->pageStep())
        bar->setValue(int(line) - bar->pageStep() / 3);
    viewport()->update();
}

void LogView::onAppended()
{
    updateScrollBars();
    if (m_following)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    viewport()->update();
}

void LogView::updateScrollBars()
{
    const int page = std::max(1, (viewport()->height() - Space) / lineHeight());
    const qsizetype lines = m_buffer ? m_buffer->lineCount() : 0;
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setRange(0, int(std::max<qsizetype>(0, lines - page)));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(fontMetrics().averageCharWidth() * 4);
    horizontalScrollBar()->setRange(0, std::max(0, m_widest + 2 * Space - viewport()->width()));
}

int LogView::lineHeight() const
{
    return fontMetrics().height() + 3;
}

qsizetype LogView::lineAt(const QPoint &pos) const
{
    const qsizetype lines = m_buffer ? m_buffer->lineCount() : 0;
    const qsizetype line = verticalScrollBar()->value() + (pos.y() - Space / 2) / lineHeight();
    return lines == 0 ? -1 : std::clamp<qsizetype>(line, 0, lines - 1);
}

void LogView::paintEvent(QPaintEvent *event)
{
    if (!m_buffer)
        return;
    QPainter painter(viewport());
    const int widest = m_widest;
    const auto [first, last] = std::minmax(m_selectionAnchor, m_selectionEnd);
    int top = Space / 2;
    for (qsizetype line = verticalScrollBar()->value();
        line < m_buffer->lineCount() && top < event->rect().bottom() + 1; ++line, top += lineHeight()) {
        const QRect place(0, top, viewport()->width(), lineHeight());
        if (m_selectionAnchor >= 0 && line >= first && line <= last)
            painter.fillRect(place, toneWash(Tone::Accent, palette()));
        paintLine(painter, line, place);
    }
    if (m_widest != widest)
        QMetaObject::invokeMethod(this, &LogView::updateScrollBars, Qt::QueuedConnection);
}

void LogView::paintLine(QPainter &painter, qsizetype line, const QRect &place)
{
    int x = Space - horizontalScrollBar()->value();
    const int left = x;
    for (const AnsiRun &run : ansiRuns(m_buffer->line(line))) {
        QFont look = font();
        look.setBold(run.bold);
        painter.setFont(look);
        painter.setPen(ansiColor(run, palette()));
        const int width = QFontMetrics(look).horizontalAdvance(run.text);
        painter.drawText(
            QRect(x, place.top(), width + 1, place.height()), Qt::AlignVCenter | Qt::TextSingleLine, run.text);
        x += width;
    }
    m_widest = std::max(m_widest, x - left);
}

void LogView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    onAppended();
}

void LogView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_selectionEnd = lineAt(event->position().toPoint());
    if (!(event->modifiers() & Qt::ShiftModifier) || m_selectionAnchor < 0)
        m_selectionAnchor = m_selectionEnd;
    viewport()->update();
}

void LogView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton) || m_selectionAnchor < 0)
        return;
    m_selectionEnd = lineAt(event->position().toPoint());
    const int y = event->position().toPoint().y();
    const int beyond = y < 0 ? -1 : y > viewport()->height() ? 1 : 0;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + beyond);
    if (beyond < 0)
        setFollowing(false);
    viewport()->update();
}

void LogView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        if (const QString text = selectedText(); !text.isEmpty())
            QGuiApplication::clipboard()->setText(text);
    } else if (event->matches(QKeySequence::SelectAll) && m_buffer && m_buffer->lineCount() > 0) {
        m_selectionAnchor = 0;
        m_selectionEnd = m_buffer->lineCount() - 1;
        viewport()->update();
    } else if (event->key() == Qt::Key_Home) {
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMinimum);
    } else if (event->key() == Qt::Key_End) {
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMaximum);
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void LogView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        m_widest = 0;
        updateScrollBars();
        viewport()->update();
    }
}

} // namespace gantry
