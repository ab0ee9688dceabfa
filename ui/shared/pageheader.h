// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QLabel;
QT_END_NAMESPACE

namespace gantry {

/// The top row of a page: a large title, a quiet line below it, actions at the right. Plain text. Child of its page.
class PageHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Empty for none.
    void setSubtitle(const QString &subtitle);
    /// At the left of the title, as a way back.
    void addLeading(QWidget *widget);
    /// At the right; the first added is the leftmost, so add the primary action last.
    void addAction(QWidget *widget);

private:
    QHBoxLayout *m_row;
    QLabel *m_title;
    QLabel *m_subtitle;
};

} // namespace gantry
