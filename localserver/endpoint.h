// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/launch/endpointtypes.h"
#include "localserver/blobs.h"
#include "localserver/environments.h"
#include "localserver/logfile.h"
#include "localserver/options.h"
#include "localserver/store.h"
#include "localserver/workerpool.h"

namespace gantry::local {

/// One endpoint of this server: its record in the store, its build and its workers, and Launch's statuses in between.
/// Owned by LocalServer.
class Endpoint : public QObject
{
    Q_OBJECT
public:
    /// What an endpoint needs of the server; all outlive it.
    struct Surroundings
    {
        const Options *options;
        Store *store;
        Blobs *blobs;
        Environments *environments;
    };

    /// `record` is the stored object: the create request's members with id, status and times.
    Endpoint(const Surroundings &around, Json record, QObject *parent);

    QString id() const { return text("id"); }
    QString name() const { return text("name"); }
    QString bundleId() const { return text("bundle_id"); }
    launch::EndpointType type() const;
    bool isBuilt() const { return m_record.value("built", false); }
    const Json &record() const { return m_record; }
    WorkerPool &pool() { return m_pool; }
    QString logPath() const { return m_log.path(); }
    QString creationLogPath() const { return m_creationLog.path(); }

    /// The object as GET answers it.
    Json describe() const;
    /// Builds from the record; also after a restart of the server.
    void build();
    /// Takes over the members that are set and builds anew.
    void update(const Json &changes, const QString &bundleName);
    /// Ends the workers and removes record, code and logs.
    void remove();

private:
    QCoro::Task<void> runBuild(int build);
    void finishBuild(bool ready, const QString &reason);
    /// Code of builds before this one, once no worker runs it any more.
    void removeOldFolders();
    void setStatus(launch::EndpointStatus status, const QString &reason = {});
    void save();
    QString text(const char *key) const;
    QString workFolder() const;
    WorkerSetup setupFor(const Json &bundle, const QString &python, const QString &folder) const;

    Surroundings m_around;
    Json m_record;
    WorkerPool m_pool;
    LogFile m_log;
    LogFile m_creationLog;
    int m_build = 0;
    /// Where a build that has no worker yet is being unpacked.
    QString m_buildFolder;
};

/// Bytes of a Kubernetes quantity ("512Mi", "2G", "1000"); 0 for what is not one.
qint64 bytesOf(const Json &quantity);

} // namespace gantry::local
