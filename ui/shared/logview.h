// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QPointer>

namespace gantry {

class LogBuffer;

/// Shows a LogBuffer of any length: paints only the lines on screen. Follows the end until scrolled up; text can be
/// selected by line and copied; ANSI colours are drawn. Does not own the buffer.
class LogView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit LogView(QWidget *parent = nullptr);

    /// Null shows nothing. The buffer may go before the view.
    void setBuffer(LogBuffer *buffer);
    bool isFollowing() const { return m_following; }
    void setFollowing(bool following);
    /// Selects and shows the next line that contains the text, from the selection on; false when there is none.
    bool find(const QString &text, bool backward = false);
    QString selectedText() const;

Q_SIGNALS:
    void followingChanged(bool following);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void onAppended();
    void updateScrollBars();
    void showLine(qsizetype line);
    void paintLine(QPainter &painter, qsizetype line, const QRect &place);
    int lineHeight() const;
    qsizetype lineAt(const QPoint &pos) const;

    QPointer<LogBuffer> m_buffer;
    /// Of the lines drawn so far, in pixels.
    int m_widest = 0;
    bool m_following = true;
    qsizetype m_selectionAnchor = -1;
    qsizetype m_selectionEnd = -1;
};

} // namespace gantry
