// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/json/reader.h"

#include <QDateTime>
#include <QSqlDatabase>

#include <expected>
#include <optional>

namespace gantry::local {

using json::Json;

/// Everything the server must not forget, in one SQLite file: objects of a kind by id, as JSON. What put() returned
/// from is on the disk, and outlives a kill at any moment. Owned by LocalServer; one thread.
class Store
{
public:
    enum class Kind { Bundle, Endpoint, Task };

    struct Object
    {
        QString id;
        QString name;
        Json json;
    };

    Store() = default;
    ~Store();
    Q_DISABLE_COPY_MOVE(Store)

    /// The error is a sentence.
    std::expected<void, QString> open(const QString &file);

    /// Adds or replaces. False where the disk refused it; lastError() says why.
    bool put(Kind kind, const QString &id, const QString &name, const Json &json);
    void remove(Kind kind, const QString &id);
    /// Tasks that have a "finished_at" before that.
    void removeFinishedBefore(const QDateTime &moment);
    std::optional<Object> get(Kind kind, const QString &id) const;
    /// In the order they were added.
    QList<Object> list(Kind kind, const QString &name = {}) const;
    QString lastError() const;

private:
    QSqlDatabase m_database;
};

} // namespace gantry::local
