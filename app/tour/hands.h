// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace gantry::hands {

/// What a person does to a window, by the object names of its widgets. A widget that is hidden cannot be used: each
/// function then does nothing and returns false.

/// The visible widget of this name below the window or in one of its dialogs; null where there is none.
template <typename T>
T *visible(QWidget *window, const QString &name)
{
    for (T *widget : window->findChildren<T *>(name)) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

bool isEnabled(QWidget *window, const QString &name);
bool click(QWidget *window, const QString &buttonName);
/// Into a line edit or a text editor, in place of what is there.
bool type(QWidget *window, const QString &editName, const QString &text);
bool choose(QWidget *window, const QString &comboName, const QVariant &itemData);
bool chooseTab(QWidget *window, const QString &tabsName, int index);
bool setNumber(QWidget *window, const QString &spinName, int number);
/// A file or folder dragged from elsewhere and let go in the middle of the window.
void drop(QWidget *window, const QString &path);

} // namespace gantry::hands
