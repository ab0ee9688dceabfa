// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowsettings.h"

#include "ui/window/mainwindow.h"

#include <QEvent>
#include <QSettings>

namespace gantry {

using namespace Qt::StringLiterals;

WindowSettings::WindowSettings(QString file, MainWindow *window, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_window(window)
{
    connect(window, &MainWindow::colorSchemeChosen, this, &WindowSettings::choose);
    window->installEventFilter(this);
}

void WindowSettings::restore(Qt::ColorScheme forced)
{
    const QSettings settings(m_file, QSettings::IniFormat);
    m_window->restoreGeometry(settings.value(u"geometry"_s).toByteArray());
    const QString remembered = settings.value(u"colorScheme"_s).toString();
    Qt::ColorScheme scheme = forced;
    if (scheme == Qt::ColorScheme::Unknown && remembered == "dark"_L1)
        scheme = Qt::ColorScheme::Dark;
    else if (scheme == Qt::ColorScheme::Unknown && remembered == "light"_L1)
        scheme = Qt::ColorScheme::Light;
    m_window->setColorScheme(scheme);
    Q_EMIT schemeChanged(scheme);
}

void WindowSettings::choose(Qt::ColorScheme scheme)
{
    QSettings settings(m_file, QSettings::IniFormat);
    if (scheme == Qt::ColorScheme::Unknown)
        settings.remove(u"colorScheme"_s);
    else
        settings.setValue(u"colorScheme"_s, scheme == Qt::ColorScheme::Dark ? u"dark"_s : u"light"_s);
    Q_EMIT schemeChanged(scheme);
}

bool WindowSettings::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Close)
        QSettings(m_file, QSettings::IniFormat).setValue(u"geometry"_s, m_window->saveGeometry());
    return false;
}

} // namespace gantry
