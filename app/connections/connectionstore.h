// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connectioninfo.h"

#include <QObject>

namespace gantry {

/// The user's connections, kept in an INI file without their keys. "This machine" is always first and not in the file.
/// Owned by Application. GUI thread.
class ConnectionStore : public QObject
{
    Q_OBJECT
public:
    /// The id of the connection that is always there.
    static QString thisMachineId();

    /// Reads the file; one that does not exist yet is an empty list.
    explicit ConnectionStore(QString file, QObject *parent = nullptr);

    const QList<ConnectionInfo> &connections() const { return m_connections; }
    /// Null for an id that is not there.
    const ConnectionInfo *byId(const QString &id) const;
    /// Gives the connection an id of its own, keeps it and returns that id. False is said through writeFailed().
    QString add(ConnectionInfo info);
    void remove(const QString &id);
    /// The one that was open last; this machine at the first start.
    QString lastUsed() const;
    void setLastUsed(const QString &id);

Q_SIGNALS:
    void changed();
    /// The file could not be written; one sentence.
    void writeFailed(const QString &reason);

private:
    void load();
    void save();

    QString m_file;
    QList<ConnectionInfo> m_connections;
    QString m_lastUsed;
};

} // namespace gantry
