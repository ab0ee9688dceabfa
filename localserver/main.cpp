// SPDX-License-Identifier: GPL-3.0-or-later
#include "localserver/localserver.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStandardPaths>

#include <array>
#include <csignal>
#include <cstdio>
#include <iostream>
#include <thread>

#ifdef Q_OS_UNIX
#include <QSocketNotifier>

#include <sys/socket.h>
#include <unistd.h>
#endif

namespace {

using namespace Qt::StringLiterals;
using gantry::local::Options;

QString findWorkerScript(const QString &given)
{
    const QString program = QCoreApplication::applicationDirPath();
    for (const QString &root : {given, qEnvironmentVariable("GANTRY_RESOURCES"), program + u"/../share/gantry"_s,
             program + u"/../Resources"_s, QString::fromUtf8(GANTRY_SOURCE_RESOURCES)}) {
        const QString script = root + u"/worker/gantry_worker.py"_s;
        if (!root.isEmpty() && QFileInfo::exists(script))
            return QFileInfo(script).canonicalFilePath();
    }
    return {};
}

QString findPython(const QString &given)
{
    for (const QString &name : {given, qEnvironmentVariable("GANTRY_PYTHON"), u"python3"_s, u"python"_s}) {
        const QString found = name.isEmpty() ? QString() : QStandardPaths::findExecutable(name);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

QString newKey()
{
    std::array<quint32, 8> words;
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toHex());
}

/// The console holds the other end of our standard input: when that closes, so do we.
void quitWhenInputCloses()
{
    std::thread([] {
        while (std::getchar() != EOF) { }
        QMetaObject::invokeMethod(QCoreApplication::instance(), &QCoreApplication::quit, Qt::QueuedConnection);
    }).detach();
}

#ifdef Q_OS_UNIX
int signalPipe[2];

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(signalPipe[0], &byte, 1);
}

/// Workers are ended in order on SIGTERM and SIGINT; a handler itself may do next to nothing.
void quitOnSignals(QCoreApplication &app)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, signalPipe) != 0)
        return;
    auto *notifier = new QSocketNotifier(signalPipe[1], QSocketNotifier::Read, &app);
    QObject::connect(notifier, &QSocketNotifier::activated, &app, &QCoreApplication::quit);
    std::signal(SIGTERM, onSignal);
    std::signal(SIGINT, onSignal);
}
#else
void quitOnSignals(QCoreApplication &) { }
#endif

struct CommandLine
{
    Options options;
    bool watchInput = false;
    bool showKey = false;
};

CommandLine parse(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"A Scale Launch server for one machine: runs model bundles here.\n"
                                     "The key is taken from GANTRY_LOCAL_KEY, or made anew and printed."_s);
    const QCommandLineOption port(u"port"_s, u"Port on 127.0.0.1; 0 takes any."_s, u"number"_s, u"0"_s);
    const QCommandLineOption data(u"data"_s, u"Folder for bundles, endpoints and tasks."_s, u"folder"_s,
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/local"_s);
    const QCommandLineOption python(u"python"_s, u"Interpreter that runs the bundles."_s, u"program"_s);
    const QCommandLineOption resources(u"resources"_s, u"Folder that holds worker/gantry_worker.py."_s, u"folder"_s);
    const QCommandLineOption idle(
        u"idle-seconds"_s, u"A worker above min_workers ends after this long without work."_s, u"seconds"_s, u"60"_s);
    const QCommandLineOption load(u"load-timeout"_s, u"Limit for loading a bundle."_s, u"seconds"_s, u"120"_s);
    const QCommandLineOption task(u"task-timeout"_s, u"Limit for one prediction."_s, u"seconds"_s, u"300"_s);
    const QCommandLineOption upload(u"max-upload-mib"_s, u"Largest upload that is taken."_s, u"MiB"_s, u"2048"_s);
    const QCommandLineOption unpacked(
        u"max-unpacked-mib"_s, u"Largest size that a bundle may unpack to."_s, u"MiB"_s, u"16384"_s);
    const QCommandLineOption keep(
        u"keep-results-hours"_s, u"How long results of async tasks are kept."_s, u"hours"_s, u"24"_s);
    const QCommandLineOption launchLike(
        u"launch-like-async"_s, u"Report an async prediction that raised as SUCCESS, as Launch does."_s);
    const QCommandLineOption watch(u"watch-stdin"_s, u"End when standard input closes."_s);
    parser.addOptions({port, data, python, resources, idle, load, task, upload, unpacked, keep, launchLike, watch});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(app);

    const auto seconds = [&](const QCommandLineOption &option) {
        return std::chrono::milliseconds(qint64(parser.value(option).toDouble() * 1000));
    };
    const auto mebibytes = [&](const QCommandLineOption &option) {
        return parser.value(option).toLongLong() * 1024 * 1024;
    };
    const QString key = qEnvironmentVariable("GANTRY_LOCAL_KEY");
    return {.options = {.port = parser.value(port).toUShort(),
                .dataFolder = parser.value(data),
                .apiKey = key.isEmpty() ? newKey() : key,
                .python = findPython(parser.value(python)),
                .workerScript = findWorkerScript(parser.value(resources)),
                .loadTimeout = seconds(load),
                .taskTimeout = seconds(task),
                .idleTimeout = seconds(idle),
                .mostUploadBytes = mebibytes(upload),
                .mostUnpackedBytes = mebibytes(unpacked),
                .resultLifetime = std::chrono::hours(parser.value(keep).toLongLong()),
                .launchLikeAsync = parser.isSet(launchLike)},
        .watchInput = parser.isSet(watch),
        .showKey = key.isEmpty()};
}

int fail(const QString &reason)
{
    std::cerr << reason.toStdString() << std::endl;
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"gantry"_s);
    QCoreApplication::setOrganizationName(u"Gantry"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(GANTRY_VERSION));
    const CommandLine line = parse(app);
    if (line.options.workerScript.isEmpty())
        return fail(
            u"worker/gantry_worker.py was not found; install Gantry again, or name its folder with --resources."_s);
    if (line.options.python.isEmpty())
        return fail(u"Python 3 was not found. Install it, or name an interpreter with --python."_s);

    gantry::local::LocalServer server(line.options);
    if (const auto started = server.start(); !started)
        return fail(started.error());
    quitOnSignals(app);
    if (line.watchInput)
        quitWhenInputCloses();
    std::cout << "gantry-local ready on http://127.0.0.1:" << server.port() << std::endl;
    if (line.showKey)
        std::cout << "Its key, for this run: " << line.options.apiKey.toStdString() << std::endl;
    return QCoreApplication::exec();
}
