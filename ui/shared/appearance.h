// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

QT_BEGIN_NAMESPACE
class QApplication;
class QPushButton;
QT_END_NAMESPACE

namespace gantry {

/// Gives the program its style and keeps the palette light or dark, as the user chose or else as the system is. Owned
/// by main().
class Appearance : public QObject
{
    Q_OBJECT
public:
    explicit Appearance(QApplication *app);

    /// Unknown follows the system.
    void setScheme(Qt::ColorScheme scheme);

private:
    void apply();

    QApplication *m_app;
    Qt::ColorScheme m_scheme = Qt::ColorScheme::Unknown;
};

/// The one action a page is for: filled with the accent colour.
void makePrimary(QPushButton *button);

} // namespace gantry
