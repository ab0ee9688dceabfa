// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/iconlabel.h"

#include <QPainter>

namespace gantry {

IconLabel::IconLabel(int size, QWidget *parent) : QWidget(parent), m_size(size)
{
    setFixedSize(size, size);
}

void IconLabel::setIcon(Icon which, Tone tone)
{
    m_icon = icon(which, tone);
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

} // namespace gantry
