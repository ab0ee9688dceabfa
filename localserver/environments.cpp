// SPDX-License-Identifier: GPL-3.0-or-later
#include "localserver/environments.h"

#include "client/http/elsewhere.h"
#include "localserver/endwithserver.h"

#include <QCoreApplication>
#include <QCoroSignal>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QPointer>
#include <QProcess>

namespace gantry::local {

using namespace Qt::StringLiterals;

namespace {

QString interpreterIn(const QString &folder)
{
#ifdef Q_OS_WIN
    return folder + u"/Scripts/python.exe"_s;
#else
    return folder + u"/bin/python"_s;
#endif
}

QString markerIn(const QString &folder)
{
    return folder + u"/.complete"_s;
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

Environments::~Environments()
{
    m_ending = true;
    // Each ends the coroutine that waits for it.
    for (QProcess *tool : QList(m_tools)) {
        tool->kill();
        tool->waitForFinished(2000);
    }
    // What waits for a tool wakes through the event queue: now, while all that it touches is still there.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::MetaCall);
}

QCoro::Task<bool> Environments::runTool(QString program, QStringList arguments, Print print)
{
    const QPointer<Environments> self(this);
    QProcess tool;
    m_tools.append(&tool);
    endWithServer(tool);
    // A signal of ours, since stateChanged itself is private to QProcess and cannot be passed on with its arguments.
    connect(&tool, &QProcess::stateChanged, this, &Environments::toolChanged);
    tool.setProcessChannelMode(QProcess::MergedChannels);
    QObject::connect(&tool, &QProcess::readyRead, &tool, [&] { print(tool.readAll()); });
    print("$ " + (QStringList{program} + arguments).join(u' ').toUtf8());
    tool.start(program, arguments);
    while (tool.state() != QProcess::NotRunning)
        co_await qCoro(this, &Environments::toolChanged);
    if (tool.error() == QProcess::FailedToStart)
        print(tool.errorString().toUtf8());
    if (self)
        m_tools.removeOne(&tool);
    const bool ran = tool.error() != QProcess::FailedToStart && tool.exitStatus() == QProcess::NormalExit;
    co_return ran ? tool.exitCode() == 0 : false;
}

QStringList namedRequirements(const QStringList &lines)
{
    QStringList named;
    for (const QString &line : lines) {
        const QString trimmed = line.trimmed();
        if (!trimmed.isEmpty() && !trimmed.startsWith(u'#'))
            named.append(trimmed);
    }
    return named;
}

Environments::Environments(QString folder, QString python, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_python(std::move(python))
{
}

QCoro::Task<std::expected<QString, QString>> Environments::pythonFor(QStringList requirements, Print print)
{
    const QStringList named = namedRequirements(requirements);
    if (named.isEmpty())
        // A copy: QCoro moves from whatever is returned, members too.
        co_return QString(m_python);
    QStringList sorted = named;
    sorted.sort();
    const QString key = QString::fromLatin1(
        QCryptographicHash::hash((m_python + u'\n' + sorted.join(u'\n')).toUtf8(), QCryptographicHash::Sha256)
            .toHex()
            .first(16));
    const QString folder = m_folder + u'/' + key;
    const QPointer<Environments> self(this);
    while (m_underWay.contains(key)) {
        co_await qCoro(this, &Environments::settled);
        if (!self)
            co_return std::unexpected(u"The server is ending."_s);
    }
    if (QFile::exists(markerIn(folder))) {
        print("Using the virtual environment made before for these requirements.");
        co_return interpreterIn(folder);
    }
    m_underWay.insert(key);
    const auto made = co_await make(folder, named, print);
    if (!self || m_ending)
        co_return std::unexpected(u"The server is ending."_s);
    if (!made)
        co_await elsewhere([folder] { return QDir(folder).removeRecursively(); });
    if (!self)
        co_return std::unexpected(u"The server is ending."_s);
    m_underWay.remove(key);
    Q_EMIT settled(key);
    if (!made)
        co_return std::unexpected(made.error());
    co_return interpreterIn(folder);
}

QCoro::Task<std::expected<void, QString>> Environments::make(QString folder, QStringList requirements, Print print)
{
    // One that a kill left half-made has no marker and is made again.
    QDir(folder).removeRecursively();
    QDir().mkpath(m_folder);
    if (!co_await runTool(m_python, {u"-m"_s, u"venv"_s, folder}, print))
        co_return std::unexpected(
            u"A virtual environment could not be made with %1; the creation log says why."_s.arg(m_python));
    // A file and not arguments: lines like "--find-links folder" mean the same as in the bundle's own file.
    const QString list = folder + u"/requirements.txt"_s;
    if (!writeFile(list, requirements.join(u'\n').toUtf8() + '\n'))
        co_return std::unexpected(u"The virtual environment could not be written to: %1"_s.arg(folder));
    const QStringList install{u"-m"_s, u"pip"_s, u"install"_s, u"--disable-pip-version-check"_s, u"-r"_s, list};
    if (!co_await runTool(interpreterIn(folder), install, print))
        co_return std::unexpected(
            u"The requirements could not be installed (%1); the creation log says which one and why."_s.arg(
                requirements.join(u", "_s)));
    if (!writeFile(markerIn(folder), {}))
        co_return std::unexpected(u"The virtual environment could not be written to: %1"_s.arg(folder));
    co_return {};
}

} // namespace gantry::local
