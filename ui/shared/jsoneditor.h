// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace gantry {

/// A text editor with KSyntaxHighlighting, whose theme follows the palette, and line numbers. Used for JSON requests
/// and answers, for schemas and for code. The highlighter is made when first shown.
class JsonEditor : public QPlainTextEdit
{
    Q_OBJECT
public:
    /// `definition` is a KSyntaxHighlighting name: "JSON", "Python", "YAML".
    explicit JsonEditor(QWidget *parent = nullptr, const QString &definition = QStringLiteral("JSON"));

    /// Empty when the text is valid JSON; else what is wrong, with its line ("Line 3: ...").
    QString problem() const;
    /// Indents the text by two spaces; leaves it alone when it is not valid JSON.
    void format();
    /// Indented where it is valid. A read-only editor shows the beginning of a long text at once and the rest as time
    /// allows.
    void setJson(const QByteArray &json);
    /// Whether the line of a problem is marked; on from the start.
    void setProblemShown(bool shown);

Q_SIGNALS:
    /// A short while after the last keystroke, with problem().
    void checked(const QString &problem);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Gutter;
    class Highlighter;
    void placeGutter();
    void check();
    void appendRest();

    QString m_definition;
    Gutter *m_gutter;
    Highlighter *m_highlighter = nullptr;
    QTimer *m_checkTimer;
    /// What setJson() has not put into the document yet.
    QString m_rest;
    QTimer *m_restTimer;
    bool m_problemShown = true;
};

} // namespace gantry
