// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/hands.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCoreApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabWidget>
#include <QUrl>

namespace gantry::hands {

bool isEnabled(QWidget *window, const QString &name)
{
    const auto *widget = visible<QWidget>(window, name);
    return widget && widget->isEnabled();
}

bool click(QWidget *window, const QString &buttonName)
{
    auto *button = visible<QAbstractButton>(window, buttonName);
    if (!button || !button->isEnabled())
        return false;
    button->click();
    return true;
}

bool type(QWidget *window, const QString &editName, const QString &text)
{
    if (auto *line = visible<QLineEdit>(window, editName)) {
        line->setText(text);
        return true;
    }
    auto *editor = visible<QPlainTextEdit>(window, editName);
    if (editor)
        editor->setPlainText(text);
    return editor;
}

bool choose(QWidget *window, const QString &comboName, const QVariant &itemData)
{
    auto *combo = visible<QComboBox>(window, comboName);
    const int index = combo ? combo->findData(itemData) : -1;
    if (index < 0)
        return false;
    combo->setCurrentIndex(index);
    return true;
}

bool chooseTab(QWidget *window, const QString &tabsName, int index)
{
    auto *tabs = visible<QTabWidget>(window, tabsName);
    if (tabs)
        tabs->setCurrentIndex(index);
    return tabs;
}

bool setNumber(QWidget *window, const QString &spinName, int number)
{
    auto *spin = visible<QSpinBox>(window, spinName);
    if (spin)
        spin->setValue(number);
    return spin;
}

void drop(QWidget *window, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    const QPoint middle = window->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &enter);
    QDropEvent event(QPointF(middle), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &event);
}

} // namespace gantry::hands
