// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connections/connectionstore.h"
#include "app/connections/keystore.h"
#include "app/folders.h"
#include "app/localserver/localserverprocess.h"

#include <QHash>
#include <QNetworkAccessManager>

#include <memory>

namespace gantry {

class ActivityModel;
class MainWindow;
class Session;

/// The composition root: builds the stores, the models and the window, opens and closes sessions, and takes everything
/// down in order. Made once by main(). GUI thread.
class Application : public QObject
{
    Q_OBJECT
public:
    explicit Application(const Folders &folders, QObject *parent = nullptr);
    ~Application() override;

    MainWindow *window() const { return m_window.get(); }
    /// Null while no connection is open.
    Session *session() const { return m_session.get(); }

    /// Shows the window, then opens the connection used last.
    void start();
    /// Closes the session and ends the local server; ended() follows.
    void shutDown();

Q_SIGNALS:
    void ended();

private:
    void openConnection(const QString &id);
    void openThisMachine();
    void openLaunch(const ConnectionInfo &info);
    void openSession(ConnectionInfo info, const QByteArray &key, QNetworkAccessManager *network);
    void closeSession();
    void wait(const QString &note);
    void refuse(const QString &reason);
    void addConnection(const ConnectionInfo &info, const QByteArray &key);
    void removeConnection(const QString &id);

    QNetworkAccessManager m_network;
    /// Loopback is never sent through a proxy that the environment names.
    QNetworkAccessManager m_loopbackNetwork;
    ConnectionStore m_connections;
    KeyStore m_keys;
    /// Keys the key store would not take: for this run only.
    QHash<QString, QByteArray> m_unstoredKeys;
    LocalServerProcess m_localServer;
    std::unique_ptr<ActivityModel> m_activities;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Session> m_session;
    /// The connection chosen last: a late answer for another one is dropped.
    QString m_wanted;
};

} // namespace gantry
