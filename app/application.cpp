// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "models/activity/activitymodel.h"
#include "models/session/session.h"
#include "ui/window/mainwindow.h"

#include <QNetworkProxy>

namespace gantry {

using namespace Qt::StringLiterals;

Application::Application(const Folders &folders, QObject *parent)
    : QObject(parent)
    , m_connections(folders.config + u"/connections.ini"_s)
    , m_keys(u"dev.gantry.Gantry"_s)
    , m_localServer(folders.data + u"/local"_s, folders.state + u"/gantry-local.log"_s)
    , m_activities(std::make_unique<ActivityModel>())
    , m_window(std::make_unique<MainWindow>(m_activities.get()))
{
    m_loopbackNetwork.setProxy(QNetworkProxy::NoProxy);
    m_window->setConnections(m_connections.connections());
    connect(m_window.get(), &MainWindow::connectionChosen, this, &Application::openConnection);
    connect(m_window.get(), &MainWindow::connectionAdded, this, &Application::addConnection);
    connect(m_window.get(), &MainWindow::connectionRemoved, this, &Application::removeConnection);
    connect(&m_connections, &ConnectionStore::changed, this,
        [this] { m_window->setConnections(m_connections.connections()); });
    connect(&m_connections, &ConnectionStore::writeFailed, m_window.get(), &MainWindow::showNotice);
    connect(&m_localServer, &LocalServerProcess::ready, this, &Application::openThisMachine);
    connect(&m_localServer, &LocalServerProcess::failed, this, [this](const QString &reason) {
        if (m_wanted == ConnectionStore::thisMachineId())
            refuse(reason);
    });
    connect(&m_localServer, &LocalServerProcess::stopped, this, &Application::ended);
}

Application::~Application() = default;

void Application::start()
{
    m_window->show();
    openConnection(m_connections.lastUsed());
}

void Application::shutDown()
{
    m_wanted.clear();
    closeSession();
    m_localServer.stop();
}

void Application::openConnection(const QString &id)
{
    const ConnectionInfo *info = m_connections.byId(id);
    if (!info)
        return;
    m_wanted = id;
    m_connections.setLastUsed(id);
    m_window->setCurrentConnection(id);
    if (info->kind == ConnectionInfo::Kind::Launch)
        openLaunch(*info);
    else if (m_localServer.state() == LocalServerProcess::State::Running)
        openThisMachine();
    else {
        wait(tr("Starting the local server …"));
        m_localServer.start();
    }
}

void Application::openThisMachine()
{
    const ConnectionInfo *known = m_connections.byId(ConnectionStore::thisMachineId());
    if (m_wanted != known->id)
        return;
    ConnectionInfo info = *known;
    info.url = m_localServer.url();
    openSession(info, m_localServer.key(), &m_loopbackNetwork);
}

void Application::openLaunch(const ConnectionInfo &info)
{
    if (const auto unstored = m_unstoredKeys.constFind(info.id); unstored != m_unstoredKeys.constEnd()) {
        openSession(info, *unstored, &m_network);
        return;
    }
    wait(tr("Reading the key from the system's key store …"));
    m_keys.read(info.id, this, [this, info](const std::expected<QByteArray, QString> &key) {
        if (m_wanted != info.id)
            return;
        if (!key)
            refuse(tr("The system's key store could not be read: %1 Unlock it, then choose the connection again.")
                    .arg(key.error()));
        else if (key->isEmpty())
            refuse(tr("The system's key store holds no key for “%1”. Remove the connection and add it again.")
                    .arg(info.name));
        else
            openSession(info, *key, &m_network);
    });
}

void Application::openSession(ConnectionInfo info, const QByteArray &key, QNetworkAccessManager *network)
{
    closeSession();
    m_session = std::make_unique<Session>(std::move(info), key, network, m_activities.get());
    m_window->setSession(m_session.get());
    m_session->open();
}

void Application::closeSession()
{
    // Pages let go of the session's models before these go.
    m_window->setSession(nullptr);
    m_session.reset();
}

void Application::wait(const QString &note)
{
    closeSession();
    m_window->setWaiting(note);
}

void Application::refuse(const QString &reason)
{
    closeSession();
    m_window->setUnavailable(reason);
}

void Application::addConnection(const ConnectionInfo &info, const QByteArray &key)
{
    const QString id = m_connections.add(info);
    m_keys.write(id, key, this, [this, id, key](const QString &error) {
        if (!error.isEmpty()) {
            m_unstoredKeys.insert(id, key);
            m_window->showNotice(
                tr("The system's key store would not take the key (%1). It is used until Gantry ends and "
                   "must be entered again after that.")
                    .arg(error));
        }
        openConnection(id);
    });
}

void Application::removeConnection(const QString &id)
{
    m_unstoredKeys.remove(id);
    m_keys.remove(id, this, [this](const QString &error) {
        if (!error.isEmpty())
            m_window->showNotice(
                tr("The connection is gone, but its key is still in the system's key store: %1").arg(error));
    });
    m_connections.remove(id);
    if (m_wanted == id)
        openConnection(ConnectionStore::thisMachineId());
}

} // namespace gantry
