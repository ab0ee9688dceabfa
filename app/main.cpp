// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/paths.h"
#include "app/tour/tour.h"
#include "app/windowsettings.h"
#include "ui/shared/appearance.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QTemporaryDir>
#include <QTranslator>

#include <cstdio>
#include <optional>

namespace {

using namespace Qt::StringLiterals;

struct Options
{
    QString tourFolder;
    QString folder;
    QString scheme;
    QString language;
};

Options parse(const QApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate("main", "Desktop console for GPU model endpoints"));
    const QCommandLineOption tour(u"tour"_s,
        QApplication::translate("main", "Do the main job on a sample bundle, with a picture a step, and exit."),
        u"folder"_s);
    const QCommandLineOption folder(u"folder"_s,
        QApplication::translate("main", "Keep settings, local bundles and logs below this folder."), u"folder"_s);
    const QCommandLineOption scheme(u"color-scheme"_s, QApplication::translate("main", "light or dark."), u"scheme"_s);
    const QCommandLineOption language(
        u"language"_s, QApplication::translate("main", "Language of the window, for example de."), u"language"_s);
    parser.addOptions({tour, folder, scheme, language});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(app);
    return {parser.value(tour), parser.value(folder), parser.value(scheme), parser.value(language)};
}

Qt::ColorScheme schemeNamed(const QString &name)
{
    if (name == "dark"_L1)
        return Qt::ColorScheme::Dark;
    return name == "light"_L1 ? Qt::ColorScheme::Light : Qt::ColorScheme::Unknown;
}

void installTranslators(QApplication &app, const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    QLocale::setDefault(locale);
    app.setLayoutDirection(locale.textDirection());
    const auto install = [&](const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&app);
        if (translator->load(locale, name, u"_"_s, folder))
            QCoreApplication::installTranslator(translator);
    };
    install(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"gantry"_s, u":/i18n"_s);
}

/// What the command line asked for and how it ends.
int run(QApplication &app, const Options &options)
{
    // A tour is repeatable: it starts from nothing and leaves nothing but its pictures.
    std::optional<QTemporaryDir> tourHome;
    if (!options.tourFolder.isEmpty())
        tourHome.emplace();
    const QString root = tourHome ? tourHome->path() : options.folder;
    const gantry::Folders folders = root.isEmpty() ? gantry::Folders::standard() : gantry::Folders::below(root);
    gantry::Application application(folders);
    gantry::Appearance appearance(&app);
    gantry::WindowSettings settings(folders.config + u"/window.ini"_s, application.window());
    QObject::connect(&settings, &gantry::WindowSettings::schemeChanged, &appearance, &gantry::Appearance::setScheme);
    settings.restore(schemeNamed(options.scheme));

    int exitCode = 0;
    QObject::connect(
        &application, &gantry::Application::ended, &app, [&exitCode] { QCoreApplication::exit(exitCode); });
    QObject::connect(
        &app, &QGuiApplication::lastWindowClosed, &application, [&application] { application.shutDown(); });
    application.start();

    std::optional<gantry::Tour> tour;
    if (tourHome) {
        tour.emplace(&application, gantry::resourceRoot() + u"/samples/language-id"_s, options.tourFolder);
        QObject::connect(&*tour, &gantry::Tour::finished, &application, [&](bool passed) {
            exitCode = passed ? 0 : 1;
            application.window()->close();
        });
        tour->start();
    }
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QCoreApplication::setOrganizationName(u"Gantry"_s);
    QCoreApplication::setApplicationName(u"gantry"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(GANTRY_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Gantry"_s);
    QGuiApplication::setDesktopFileName(u"dev.gantry.Gantry"_s);
    // The local server is ended first; see Application::shutDown().
    QGuiApplication::setQuitOnLastWindowClosed(false);

    const Options options = parse(app);
    installTranslators(app, options.language);
    return run(app, options);
}
