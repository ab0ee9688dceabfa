// SPDX-License-Identifier: GPL-3.0-or-later
#include "localserver/store.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace gantry::local {

using namespace Qt::StringLiterals;

namespace {

Store::Object readObject(const QSqlQuery &query)
{
    const QByteArray text = query.value(2).toByteArray();
    return {
        query.value(0).toString(), query.value(1).toString(), Json::parse(text.begin(), text.end(), nullptr, false)};
}

} // namespace

Store::~Store()
{
    const QString name = m_database.connectionName();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

std::expected<void, QString> Store::open(const QString &file)
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, QUuid::createUuid().toString());
    m_database.setDatabaseName(file);
    if (!m_database.open())
        return std::unexpected(u"The database %1 cannot be opened: %2"_s.arg(file, lastError()));
    for (const auto *statement : {
             "PRAGMA journal_mode = WAL",
             // An accepted task must be on the disk before its answer goes out.
             "PRAGMA synchronous = FULL",
             "CREATE TABLE IF NOT EXISTS objects (sequence INTEGER PRIMARY KEY AUTOINCREMENT, kind INTEGER NOT NULL, "
             "id TEXT NOT NULL, name TEXT NOT NULL, json TEXT NOT NULL, UNIQUE (kind, id))",
             "CREATE INDEX IF NOT EXISTS objects_by_name ON objects (kind, name)",
         }) {
        QSqlQuery query(m_database);
        if (!query.exec(QString::fromLatin1(statement)))
            return std::unexpected(u"The database %1 cannot be used: %2"_s.arg(file, query.lastError().text()));
    }
    return {};
}

bool Store::put(Kind kind, const QString &id, const QString &name, const Json &json)
{
    QSqlQuery query(m_database);
    query.prepare(u"INSERT INTO objects (kind, id, name, json) VALUES (?, ?, ?, ?) "
                  "ON CONFLICT (kind, id) DO UPDATE SET name = excluded.name, json = excluded.json"_s);
    query.addBindValue(int(kind));
    query.addBindValue(id);
    query.addBindValue(name);
    query.addBindValue(QString::fromUtf8(json::compact(json)));
    return query.exec();
}

void Store::remove(Kind kind, const QString &id)
{
    QSqlQuery query(m_database);
    query.prepare(u"DELETE FROM objects WHERE kind = ? AND id = ?"_s);
    query.addBindValue(int(kind));
    query.addBindValue(id);
    query.exec();
}

void Store::removeFinishedBefore(const QDateTime &moment)
{
    QSqlQuery query(m_database);
    query.prepare(u"DELETE FROM objects WHERE kind = ? AND json_extract(json, '$.finished_at') < ?"_s);
    query.addBindValue(int(Kind::Task));
    query.addBindValue(moment.toUTC().toString(Qt::ISODateWithMs));
    query.exec();
}

std::optional<Store::Object> Store::get(Kind kind, const QString &id) const
{
    QSqlQuery query(m_database);
    query.prepare(u"SELECT id, name, json FROM objects WHERE kind = ? AND id = ?"_s);
    query.addBindValue(int(kind));
    query.addBindValue(id);
    if (!query.exec() || !query.next())
        return {};
    return readObject(query);
}

QList<Store::Object> Store::list(Kind kind, const QString &name) const
{
    QSqlQuery query(m_database);
    query.prepare(u"SELECT id, name, json FROM objects WHERE kind = ? AND (? = '' OR name = ?) ORDER BY sequence"_s);
    query.addBindValue(int(kind));
    query.addBindValue(name.isNull() ? u""_s : name);
    query.addBindValue(name.isNull() ? u""_s : name);
    query.exec();
    QList<Object> objects;
    while (query.next())
        objects.append(readObject(query));
    return objects;
}

QString Store::lastError() const
{
    return m_database.lastError().text();
}

} // namespace gantry::local
