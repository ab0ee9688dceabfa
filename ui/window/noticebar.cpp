// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/noticebar.h"

#include "ui/shared/iconlabel.h"
#include "ui/shared/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace gantry {

using namespace Qt::StringLiterals;

NoticeBar::NoticeBar(QWidget *parent) : QWidget(parent), m_label(new QLabel)
{
    setObjectName(u"noticeBar"_s);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *sign = new IconLabel(16);
    sign->setIcon(Icon::StateWarn, Tone::Warn);
    auto *close = new QToolButton;
    close->setObjectName(u"noticeCloseButton"_s);
    close->setIcon(icon(Icon::Cancel));
    close->setAutoRaise(true);
    close->setToolTip(tr("Dismiss"));
    close->setAccessibleName(tr("Dismiss"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * Space, Space, Space, Space);
    row->addWidget(sign);
    row->addWidget(m_label, 1);
    row->addWidget(close);
    hide();
}

void NoticeBar::showNotice(const QString &text)
{
    m_label->setText(text);
    setVisible(!text.isEmpty());
}

QString NoticeBar::text() const
{
    return m_label->text();
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), toneWash(Tone::Warn, palette()));
}

} // namespace gantry
