// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace gantry {

class MainWindow;

/// Remembers the window's place and its light or dark scheme from one start to the next, in an INI file. Owned by
/// main(); the window outlives it. GUI thread.
class WindowSettings : public QObject
{
    Q_OBJECT
public:
    WindowSettings(QString file, MainWindow *window, QObject *parent = nullptr);

    /// Before the window is shown. `forced` wins over the remembered scheme and is not remembered; Unknown forces none.
    void restore(Qt::ColorScheme forced);

Q_SIGNALS:
    void schemeChanged(Qt::ColorScheme scheme);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(Qt::ColorScheme scheme);

    QString m_file;
    MainWindow *m_window;
};

} // namespace gantry
