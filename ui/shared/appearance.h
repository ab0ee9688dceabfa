// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

QT_BEGIN_NAMESPACE
class QApplication;
class QPushButton;
QT_END_NAMESPACE

namespace gantry {

/// Gives the program its style and keeps the palette in step with the light or dark scheme, which the system or
/// QStyleHints::setColorScheme() decides. Owned by main().
class Appearance : public QObject
{
    Q_OBJECT
public:
    explicit Appearance(QApplication *app);

private:
    void apply();

    QApplication *m_app;
};

/// The one action a page is for: filled with the accent colour.
void makePrimary(QPushButton *button);

} // namespace gantry
