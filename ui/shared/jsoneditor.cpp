// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/jsoneditor.h"

#include "ui/shared/jsonformat.h"
#include "ui/shared/theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QPainter>
#include <QTextBlock>
#include <QTimer>

#include <memory>
#include <utility>

namespace gantry {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Reading the definitions' index takes milliseconds, so editors that live at the same time share it. GUI thread.
std::shared_ptr<KSyntaxHighlighting::Repository> sharedRepository()
{
    static std::weak_ptr<KSyntaxHighlighting::Repository> shared;
    auto repository = shared.lock();
    if (!repository) {
        repository = std::make_shared<KSyntaxHighlighting::Repository>();
        shared = repository;
    }
    return repository;
}

constexpr int LinesAtOnce = 400;

QString indentOf(const QString &line)
{
    qsizetype length = 0;
    while (length < line.size() && line.at(length).isSpace())
        ++length;
    return line.left(length);
}

} // namespace

/// The line numbers. Owned by the editor, which lays it out and draws it.
class JsonEditor::Gutter : public QWidget
{
public:
    explicit Gutter(JsonEditor *editor) : QWidget(editor), m_editor(editor) { }

    int widthForLines(int lines) const
    {
        const int digits = std::max(2, int(QString::number(lines).size()));
        return m_editor->fontMetrics().horizontalAdvance(u'9') * digits + 2 * Space;
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.setPen(toneColor(Tone::Muted, palette()));
        QTextBlock block = m_editor->firstVisibleBlock();
        qreal top = m_editor->blockBoundingGeometry(block).translated(m_editor->contentOffset()).top();
        for (; block.isValid() && top <= event->rect().bottom(); block = block.next()) {
            const qreal height = m_editor->blockBoundingRect(block).height();
            if (block.isVisible())
                painter.drawText(QRectF(0, top, width() - Space, m_editor->fontMetrics().height()), Qt::AlignRight,
                    QString::number(block.blockNumber() + 1));
            top += height;
        }
    }

private:
    JsonEditor *m_editor;
};

/// KSyntaxHighlighting on the editor's document, in the theme that fits the palette. A long text is coloured a slice at
/// a time, from its beginning on, so that the window stays awake meanwhile. Owned by the editor.
class JsonEditor::Highlighter : public KSyntaxHighlighting::SyntaxHighlighter
{
public:
    Highlighter(QTextDocument *document, const QString &definition)
        : SyntaxHighlighter(document)
        , m_repository(sharedRepository())
    {
        setDefinition(m_repository->definitionForName(definition));
        m_nextSlice.setSingleShot(true);
        QObject::connect(&m_nextSlice, &QTimer::timeout, this, [this] { goOn(); });
    }

    void follow(const QPalette &palette)
    {
        setTheme(m_repository->themeForPalette(palette));
        rehighlight();
    }

protected:
    void highlightBlock(const QString &text) override
    {
        if (!m_nextSlice.isActive()) {
            m_slice.start();
            m_nextSlice.start(0ms);
        }
        // A block left alone keeps its state, which ends the pass; the next slice goes on there.
        if (m_slice.durationElapsed() < sliceTime)
            SyntaxHighlighter::highlightBlock(text);
        else if (const int number = currentBlock().blockNumber(); m_waiting < 0 || number < m_waiting)
            m_waiting = number;
    }

private:
    static constexpr auto sliceTime = 4ms;

    void goOn()
    {
        const QTextBlock block = document()->findBlockByNumber(std::exchange(m_waiting, -1));
        if (block.isValid())
            rehighlightBlock(block);
    }

    std::shared_ptr<KSyntaxHighlighting::Repository> m_repository;
    QElapsedTimer m_slice;
    QTimer m_nextSlice;
    /// The first block that a slice had no time for; -1 for none.
    int m_waiting = -1;
};

JsonEditor::JsonEditor(QWidget *parent, const QString &definition)
    : QPlainTextEdit(parent)
    , m_definition(definition)
    , m_gutter(new Gutter(this))
    , m_checkTimer(new QTimer(this))
    , m_restTimer(new QTimer(this))
{
    setFont(codeFont(font()));
    setLineWrapMode(NoWrap);
    // Code runs from left to right in every language.
    setLayoutDirection(Qt::LeftToRight);
    m_checkTimer->setSingleShot(true);
    m_checkTimer->setInterval(250ms);
    connect(m_checkTimer, &QTimer::timeout, this, &JsonEditor::check);
    m_restTimer->setSingleShot(true);
    m_restTimer->setInterval(0ms);
    connect(m_restTimer, &QTimer::timeout, this, &JsonEditor::appendRest);
    connect(this, &QPlainTextEdit::textChanged, m_checkTimer, qOverload<>(&QTimer::start));
    connect(this, &QPlainTextEdit::blockCountChanged, this, &JsonEditor::placeGutter);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy)
            m_gutter->scroll(0, dy);
        else
            m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
    });
    placeGutter();
}

QString JsonEditor::problem() const
{
    const JsonProblem problem = jsonProblem(toPlainText());
    return problem.line ? tr("Line %1: %2").arg(problem.line).arg(problem.message) : QString();
}

void JsonEditor::format()
{
    const QString text = toPlainText();
    if (jsonProblem(text).line)
        return;
    // One edit, so that it can be undone and the cursor's place survives as well as it can.
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(indentJson(text));
}

void JsonEditor::setJson(const QByteArray &json)
{
    const QString text = QString::fromUtf8(json);
    m_rest = jsonProblem(text).line ? text : indentJson(text);
    if (!isReadOnly()) {
        setPlainText(std::exchange(m_rest, QString()));
        return;
    }
    clear();
    appendRest();
    moveCursor(QTextCursor::Start);
}

/// Laying out a line costs microseconds, and an answer can have tens of thousands.
void JsonEditor::appendRest()
{
    const QString piece = m_rest.section(u'\n', 0, LinesAtOnce - 1, QString::SectionIncludeTrailingSep);
    m_rest.remove(0, piece.size());
    QTextCursor(document()->lastBlock()).insertText(piece);
    if (!m_rest.isEmpty())
        m_restTimer->start();
}

void JsonEditor::setProblemShown(bool shown)
{
    m_problemShown = shown;
    check();
}

void JsonEditor::check()
{
    if (m_definition != "JSON"_L1)
        return;
    const JsonProblem found = jsonProblem(toPlainText());
    QList<QTextEdit::ExtraSelection> marks;
    // Nothing typed yet is nothing wrong yet.
    if (found.line && m_problemShown && !isReadOnly() && !document()->isEmpty()) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document()->findBlockByNumber(found.line - 1));
        mark.format.setBackground(toneWash(Tone::Bad, palette()));
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.append(mark);
    }
    setExtraSelections(marks);
    Q_EMIT checked(problem());
}

void JsonEditor::placeGutter()
{
    const int width = m_gutter->widthForLines(blockCount());
    setViewportMargins(width, 0, 0, 0);
    const QRect inside = contentsRect();
    m_gutter->setGeometry(inside.left(), inside.top(), width, inside.height());
}

void JsonEditor::showEvent(QShowEvent *event)
{
    if (!m_highlighter) {
        m_highlighter = new Highlighter(document(), m_definition);
        m_highlighter->follow(palette());
    }
    QPlainTextEdit::showEvent(event);
}

void JsonEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeGutter();
}

void JsonEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter)
        m_highlighter->follow(palette());
    if (event->type() == QEvent::FontChange)
        placeGutter();
    if (event->type() == QEvent::ReadOnlyChange)
        setTabChangesFocus(isReadOnly());
}

void JsonEditor::keyPressEvent(QKeyEvent *event)
{
    if (isReadOnly())
        return QPlainTextEdit::keyPressEvent(event);
    if (event->key() == Qt::Key_Tab && event->modifiers() == Qt::NoModifier) {
        insertPlainText(QString(2 - textCursor().positionInBlock() % 2, u' '));
    } else if (event->key() == Qt::Key_Return && event->modifiers() == Qt::NoModifier) {
        const QString before = textCursor().block().text().left(textCursor().positionInBlock());
        const bool opens = before.trimmed().endsWith(u'{') || before.trimmed().endsWith(u'[');
        insertPlainText(u'\n' + indentOf(before) + (opens ? u"  "_s : QString()));
        ensureCursorVisible();
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

} // namespace gantry
