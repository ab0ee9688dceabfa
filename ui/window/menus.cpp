// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/menus.h"

#include "ui/shared/icons.h"
#include "ui/window/mainwindow.h"
#include "ui/window/sidebar.h"

#include <QActionGroup>
#include <QMenuBar>
#include <QMessageBox>

namespace gantry {

using namespace Qt::StringLiterals;

namespace {

void showAbout(MainWindow *window)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, MainWindow::tr("About Gantry"),
        MainWindow::tr("Gantry %1").arg(QString::fromLatin1(GANTRY_VERSION)), QMessageBox::Close, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setIconPixmap(QIcon(u":/icons/gantry.svg"_s).pixmap(64));
    box->setInformativeText(MainWindow::tr("A desktop console for GPU model endpoints. Free software under the GNU "
                                           "General Public License, version 3 or later."));
    box->open();
}

void addFileMenu(MainWindow *window)
{
    QMenu *menu = window->menuBar()->addMenu(MainWindow::tr("&File"));
    menu->addAction(icon(Icon::Bundles), MainWindow::tr("&New Bundle …"), QKeySequence::New, window,
        [window] { window->openNewBundle({}); });
    menu->addAction(icon(Icon::Deploy), MainWindow::tr("&Deploy an Endpoint …"), QKeySequence(u"Ctrl+Shift+N"_s),
        window, [window] { window->openDeployForm({}); });
    menu->addSeparator();
    menu->addAction(
        icon(Icon::Server), MainWindow::tr("&Add a Launch Server …"), window, &MainWindow::openAddConnection);
    menu->addSeparator();
    // Closing the window is what ends the program: the local server has to be ended first.
    menu->addAction(MainWindow::tr("&Quit"), QKeySequence(u"Ctrl+Q"_s), window, &QWidget::close);
}

void addAppearanceMenu(MainWindow *window, QMenu *view)
{
    QMenu *menu = view->addMenu(MainWindow::tr("&Appearance"));
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, Qt::ColorScheme scheme) {
        QAction *action = menu->addAction(text, window, [window, scheme] { Q_EMIT window->colorSchemeChosen(scheme); });
        action->setData(int(scheme));
        action->setObjectName(u"colorScheme:%1"_s.arg(int(scheme)));
        action->setCheckable(true);
        group->addAction(action);
        return action;
    };
    add(MainWindow::tr("As the &System"), Qt::ColorScheme::Unknown)->setChecked(true);
    add(MainWindow::tr("&Light"), Qt::ColorScheme::Light);
    add(MainWindow::tr("&Dark"), Qt::ColorScheme::Dark);
}

void addViewMenu(MainWindow *window)
{
    QMenu *menu = window->menuBar()->addMenu(MainWindow::tr("&View"));
    for (const PageId id : {PageId::Bundles, PageId::Endpoints, PageId::Predict, PageId::Logs, PageId::Activity}) {
        menu->addAction(SideBar::titleOf(id), QKeySequence(u"Ctrl+%1"_s.arg(int(id) + 1)), window,
            [window, id] { window->showPage(id); });
    }
    menu->addSeparator();
    QAction *refresh = menu->addAction(icon(Icon::Refresh), MainWindow::tr("&Refresh"), window, &MainWindow::refresh);
    refresh->setShortcuts({QKeySequence(u"F5"_s), QKeySequence(u"Ctrl+R"_s)});
    QAction *pause = menu->addAction(icon(Icon::Pause), MainWindow::tr("&Pause Updates"));
    pause->setObjectName(u"pauseAction"_s);
    pause->setCheckable(true);
    QObject::connect(pause, &QAction::toggled, window, &MainWindow::setUpdatesPaused);
    menu->addSeparator();
    addAppearanceMenu(window, menu);
}

} // namespace

void addMenus(MainWindow *window)
{
    addFileMenu(window);
    addViewMenu(window);
    QMenu *help = window->menuBar()->addMenu(MainWindow::tr("&Help"));
    help->addAction(MainWindow::tr("&About Gantry"), window, [window] { showAbout(window); });
}

} // namespace gantry
