// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/tonedelegate.h"

#include "ui/shared/icons.h"

#include <QPainter>

namespace gantry {

ToneDelegate::ToneDelegate(ToneOf toneOf, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_toneOf(std::move(toneOf)) { }

void ToneDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Tone tone = m_toneOf(index);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = icon(stateIcon(tone), tone);
    option->decorationSize = {16, 16};
}

ProgressDelegate::ProgressDelegate(int fractionRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_fractionRole(fractionRole)
{
}

void ProgressDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const double fraction = index.data(m_fractionRole).toDouble();
    if (fraction >= 0 && fraction < 1) {
        QRectF bar = QRectF(option.rect).adjusted(4, 0, -4, -4);
        bar.setTop(bar.bottom() - 4);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(lineColor(option.palette));
        painter->drawRoundedRect(bar, 2, 2);
        QRectF done = bar;
        done.setWidth(bar.width() * fraction);
        if (option.direction == Qt::RightToLeft)
            done.moveRight(bar.right());
        painter->setBrush(toneColor(Tone::Accent, option.palette));
        painter->drawRoundedRect(done, 2, 2);
        painter->restore();
    }
    QStyledItemDelegate::paint(painter, option, index);
}

} // namespace gantry
