// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/http/cancel.h"
#include "client/http/error.h"
#include "models/connections/connectioninfo.h"
#include "models/session/abilities.h"

#include <QCoroTask>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
QT_END_NAMESPACE

namespace gantry::launch {
class LaunchClient;
}

namespace gantry {

class ActivityModel;
class BundleActions;
class BundlesModel;
class EndpointActions;
class EndpointMonitor;
class EndpointsModel;
class Predictor;
class RunsModel;

/// One open connection: its client, its models, the poller that feeds them and the actions that change the server.
/// Owned by the application; everything it hands out dies with it. GUI thread.
class Session : public QObject
{
    Q_OBJECT
public:
    enum class State { Connecting, Online, Offline, Refused };

    /// Nothing is sent before open().
    Session(ConnectionInfo info, const QByteArray &apiKey, QNetworkAccessManager *network, ActivityModel *activities,
        QObject *parent = nullptr);
    ~Session() override;

    const ConnectionInfo &info() const { return m_info; }
    State state() const { return m_state; }
    /// Why the state is Offline or Refused.
    const std::optional<http::Error> &error() const { return m_error; }
    /// First byte of the last answer, in ms, measured from this machine; 0 before one came.
    double latencyMs() const { return m_latencyMs; }
    Abilities abilities() const { return m_abilities; }
    /// A page saw that the server has no such route; said once, kept for the life of the connection.
    void setAbilityMissing(bool Abilities::*ability);

    /// Checks server and key, finds the abilities, loads bundles and starts the monitor.
    void open();
    void reloadBundles();
    /// Reads all lists anew; connects first where that has failed.
    void refresh();
    /// The pause before a server that was not reached is tried again; it doubles up to a minute. Tests shorten it.
    void setRetryPause(std::chrono::milliseconds first) { m_retryPause = first; }

    launch::LaunchClient *client() { return m_client.get(); }
    BundlesModel *bundles() { return m_bundles; }
    EndpointsModel *endpoints() { return m_endpoints; }
    RunsModel *runs() { return m_runs; }
    EndpointMonitor *monitor() { return m_monitor; }
    BundleActions *bundleActions() { return m_bundleActions; }
    EndpointActions *endpointActions() { return m_endpointActions; }
    Predictor *predictor() { return m_predictor; }

Q_SIGNALS:
    void stateChanged();
    void abilitiesChanged();
    void latencyChanged();

private:
    QCoro::Task<void> connectToServer();
    void refuse(const http::Error &error);
    QCoro::Task<void> loadBundles();
    void watchClient();
    void retryLater();
    void followMonitor();
    void setAbilities(const Abilities &abilities);
    void setState(State state, std::optional<http::Error> error = {});

    ConnectionInfo m_info;
    State m_state = State::Connecting;
    std::optional<http::Error> m_error;
    double m_latencyMs = 0;
    Abilities m_abilities;
    std::unique_ptr<launch::LaunchClient> m_client;
    http::CancelSource m_lifetime;
    QTimer m_retryTimer;
    std::chrono::milliseconds m_retryPause{5000};
    int m_failedAttempts = 0;
    int m_bundlesAsked = 0;
    bool m_connecting = false;
    BundlesModel *m_bundles;
    EndpointsModel *m_endpoints;
    RunsModel *m_runs;
    EndpointMonitor *m_monitor;
    BundleActions *m_bundleActions;
    EndpointActions *m_endpointActions;
    Predictor *m_predictor;
};

} // namespace gantry
