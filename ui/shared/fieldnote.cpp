// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/fieldnote.h"

#include "ui/shared/iconlabel.h"

#include <QHBoxLayout>
#include <QLabel>

namespace gantry {

FieldNote::FieldNote(QWidget *parent) : QWidget(parent), m_icon(new IconLabel(16)), m_label(new QLabel)
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 2, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_label, 1);
    hide();
}

void FieldNote::setNote(const QString &text, Tone tone)
{
    m_label->setText(text);
    m_icon->setIcon(stateIcon(tone == Tone::Muted ? Tone::Text : tone), tone);
    setTone(m_label, tone);
    setVisible(!text.isEmpty());
}

QString FieldNote::text() const
{
    return m_label->text();
}

} // namespace gantry
