// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

QT_BEGIN_NAMESPACE
class QDropEvent;
class QMimeData;
class QWidget;
QT_END_NAMESPACE

namespace gantry {

/// Takes a folder, zip or Python file dropped anywhere on a window, also on an editor that would take its path as text.
/// While one hovers, a veil says what letting go will do. Child of the window.
class BundleDrop : public QObject
{
    Q_OBJECT
public:
    explicit BundleDrop(QWidget *window);

    /// The path of what can become a bundle; empty for anything else.
    static QString bundlePath(const QMimeData *data);

Q_SIGNALS:
    void dropped(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isOurs(QObject *watched) const;
    bool onDragEnter(QDropEvent *event);
    bool onDrop(QDropEvent *event);
    void showVeil();
    void hideVeil();

    QWidget *m_window;
    QWidget *m_veil = nullptr;
};

} // namespace gantry
