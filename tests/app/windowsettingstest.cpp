// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowsettings.h"

#include "models/activity/activitymodel.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

/// What the window remembers from one start to the next, and when it may close.
class WindowSettingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void theChosenSchemeIsThereAgain();
    void asTheSystemForgetsTheChoice();
    void aForcedSchemeIsNotRemembered();
    void thePlaceIsThereAgain();
    void aBrokenFileIsNoHindrance();
    void runningChangesAreAskedAbout();

private:
    QString file() const { return m_folder->filePath(u"config/window.ini"_s); }
    static QAction *action(const MainWindow &window, Qt::ColorScheme scheme)
    {
        return window.findChild<QAction *>(u"colorScheme:%1"_s.arg(int(scheme)));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    ActivityModel m_activities;
};

void WindowSettingsTest::theChosenSchemeIsThereAgain()
{
    {
        MainWindow window(&m_activities);
        WindowSettings settings(file(), &window);
        QSignalSpy changed(&settings, &WindowSettings::schemeChanged);
        action(window, Qt::ColorScheme::Dark)->trigger();
        QCOMPARE(changed.takeFirst().first().value<Qt::ColorScheme>(), Qt::ColorScheme::Dark);
    }
    MainWindow window(&m_activities);
    WindowSettings settings(file(), &window);
    QSignalSpy changed(&settings, &WindowSettings::schemeChanged);
    settings.restore(Qt::ColorScheme::Unknown);
    QCOMPARE(changed.takeFirst().first().value<Qt::ColorScheme>(), Qt::ColorScheme::Dark);
    QVERIFY(action(window, Qt::ColorScheme::Dark)->isChecked());
    QVERIFY(!action(window, Qt::ColorScheme::Unknown)->isChecked());
}

void WindowSettingsTest::asTheSystemForgetsTheChoice()
{
    MainWindow window(&m_activities);
    WindowSettings settings(file(), &window);
    action(window, Qt::ColorScheme::Dark)->trigger();
    action(window, Qt::ColorScheme::Unknown)->trigger();
    QSignalSpy changed(&settings, &WindowSettings::schemeChanged);
    settings.restore(Qt::ColorScheme::Unknown);
    QCOMPARE(changed.takeFirst().first().value<Qt::ColorScheme>(), Qt::ColorScheme::Unknown);
}

void WindowSettingsTest::aForcedSchemeIsNotRemembered()
{
    MainWindow window(&m_activities);
    WindowSettings settings(file(), &window);
    QSignalSpy changed(&settings, &WindowSettings::schemeChanged);
    settings.restore(Qt::ColorScheme::Dark);
    settings.restore(Qt::ColorScheme::Unknown);
    QCOMPARE(changed.at(0).first().value<Qt::ColorScheme>(), Qt::ColorScheme::Dark);
    QCOMPARE(changed.at(1).first().value<Qt::ColorScheme>(), Qt::ColorScheme::Unknown);
}

/// Compared with what the same place becomes on this screen, which may be smaller than the window.
void WindowSettingsTest::thePlaceIsThereAgain()
{
    QByteArray place;
    {
        MainWindow window(&m_activities);
        WindowSettings settings(file(), &window);
        window.setGeometry(20, 30, 1010, 640);
        window.show();
        place = window.saveGeometry();
        QVERIFY(window.close());
    }
    MainWindow untouched(&m_activities);
    MainWindow expected(&m_activities);
    QVERIFY(expected.restoreGeometry(place));
    MainWindow window(&m_activities);
    WindowSettings settings(file(), &window);
    settings.restore(Qt::ColorScheme::Unknown);
    QCOMPARE(window.geometry(), expected.geometry());
    QVERIFY(window.size() != untouched.size());
}

void WindowSettingsTest::aBrokenFileIsNoHindrance()
{
    {
        QSettings broken(file(), QSettings::IniFormat);
        broken.setValue(u"geometry"_s, u"no geometry"_s);
        broken.setValue(u"colorScheme"_s, u"plaid"_s);
    }
    MainWindow window(&m_activities);
    const QSize usual = window.size();
    WindowSettings settings(file(), &window);
    settings.restore(Qt::ColorScheme::Unknown);
    QCOMPARE(window.size(), usual);
    QVERIFY(action(window, Qt::ColorScheme::Unknown)->isChecked());
}

void WindowSettingsTest::runningChangesAreAskedAbout()
{
    ActivityModel activities;
    Activity *upload = activities.add(u"Create bundle x"_s, u"This machine"_s);
    MainWindow window(&activities);
    window.show();
    QVERIFY(!window.close());
    auto *box = window.findChild<QMessageBox *>(u"closeBox"_s);
    QVERIFY(box && box->isVisible());
    QTest::mouseClick(box->button(QMessageBox::Cancel), Qt::LeftButton);
    QVERIFY(window.isVisible());

    upload->succeed(u"Created"_s);
    QVERIFY(window.close());
}

QTEST_MAIN(WindowSettingsTest)
#include "windowsettingstest.moc"
