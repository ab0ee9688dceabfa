// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/spinner.h"

#include "ui/shared/theme.h"

#include <QPainter>

namespace gantry {

using namespace std::chrono_literals;

Spinner::Spinner(int size, QWidget *parent) : QWidget(parent)
{
    setFixedSize(size, size);
    m_timer.setInterval(50ms);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_step = (m_step + 1) % 24;
        update();
    });
}

void Spinner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ring = QRectF(rect()).adjusted(2, 2, -2, -2);
    painter.setPen(QPen(lineColor(palette()), 2));
    painter.drawEllipse(ring);
    painter.setPen(QPen(toneColor(Tone::Accent, palette()), 2, Qt::SolidLine, Qt::RoundCap));
    // Angles are in sixteenths of a degree, against the clock.
    painter.drawArc(ring, -m_step * 15 * 16, 90 * 16);
}

void Spinner::showEvent(QShowEvent *)
{
    m_timer.start();
}

void Spinner::hideEvent(QHideEvent *)
{
    m_timer.stop();
}

} // namespace gantry
