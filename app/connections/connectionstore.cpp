// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connections/connectionstore.h"

#include <QDir>
#include <QSettings>
#include <QUuid>

#include <algorithm>

namespace gantry {

using namespace Qt::StringLiterals;

QString ConnectionStore::thisMachineId()
{
    return u"this-machine"_s;
}

ConnectionStore::ConnectionStore(QString file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_connections{{.id = thisMachineId(),
          .name = tr("This machine"),
          .kind = ConnectionInfo::Kind::ThisMachine,
          .url = {},
          .withLaunchPath = false,
          .color = QColor(0x2f, 0x8f, 0x6b)}}
    , m_lastUsed(thisMachineId())
{
    load();
}

const ConnectionInfo *ConnectionStore::byId(const QString &id) const
{
    const auto it = std::ranges::find(m_connections, id, &ConnectionInfo::id);
    return it == m_connections.end() ? nullptr : &*it;
}

QString ConnectionStore::add(ConnectionInfo info)
{
    info.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_connections.append(info);
    save();
    Q_EMIT changed();
    return info.id;
}

void ConnectionStore::remove(const QString &id)
{
    if (id == thisMachineId() || m_connections.removeIf([&](const ConnectionInfo &info) { return info.id == id; }) == 0)
        return;
    if (m_lastUsed == id)
        m_lastUsed = thisMachineId();
    save();
    Q_EMIT changed();
}

QString ConnectionStore::lastUsed() const
{
    return byId(m_lastUsed) ? m_lastUsed : thisMachineId();
}

void ConnectionStore::setLastUsed(const QString &id)
{
    if (m_lastUsed == id)
        return;
    m_lastUsed = id;
    save();
}

void ConnectionStore::load()
{
    QSettings file(m_file, QSettings::IniFormat);
    m_lastUsed = file.value("lastUsed", thisMachineId()).toString();
    const int count = file.beginReadArray("connections");
    for (int i = 0; i < count; ++i) {
        file.setArrayIndex(i);
        m_connections.append({.id = file.value("id").toString(),
            .name = file.value("name").toString(),
            .kind = ConnectionInfo::Kind::Launch,
            .url = QUrl(file.value("url").toString()),
            .withLaunchPath = file.value("withLaunchPath").toBool(),
            .color = QColor::fromString(file.value("color").toString())});
    }
    file.endArray();
}

void ConnectionStore::save()
{
    QSettings file(m_file, QSettings::IniFormat);
    file.clear();
    file.setValue("lastUsed", m_lastUsed);
    file.beginWriteArray("connections", int(m_connections.size()) - 1);
    for (qsizetype i = 1; i < m_connections.size(); ++i) {
        const ConnectionInfo &info = m_connections[i];
        file.setArrayIndex(int(i) - 1);
        file.setValue("id", info.id);
        file.setValue("name", info.name);
        file.setValue("url", info.url.toString());
        file.setValue("withLaunchPath", info.withLaunchPath);
        file.setValue("color", info.color.name());
    }
    file.endArray();
    file.sync();
    if (file.status() != QSettings::NoError)
        Q_EMIT writeFailed(
            tr("The list of connections could not be written to %1. Check that the folder can be written.")
                .arg(QDir::toNativeSeparators(m_file)));
}

} // namespace gantry
