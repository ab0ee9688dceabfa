// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/icons.h"

#include <QWidget>

namespace gantry {

/// Shows one icon at a fixed size, following the theme. A sign beside text; it has no text of its own.
class IconLabel : public QWidget
{
    Q_OBJECT
public:
    explicit IconLabel(int size, QWidget *parent = nullptr);

    void setIcon(Icon which, Tone tone);
    QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
    int m_size;
};

} // namespace gantry
