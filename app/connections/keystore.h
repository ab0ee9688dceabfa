// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <expected>
#include <functional>

namespace gantry {

/// API keys in the system's own key store (QtKeychain), one entry a connection. Never falls back to a file. All calls
/// return at once; the answer comes on the GUI thread, and not at all once `context` is gone. Owned by Application.
class KeyStore : public QObject
{
    Q_OBJECT
public:
    /// `service` is the name entries are filed under; tests use one of their own.
    explicit KeyStore(QString service, QObject *parent = nullptr);

    /// The error is the store's own words; an entry that is not there is an empty key.
    using ReadAnswer = std::function<void(const std::expected<QByteArray, QString> &key)>;
    /// Empty when done, else the store's own words.
    using Answer = std::function<void(const QString &error)>;

    void read(const QString &connectionId, QObject *context, ReadAnswer answer);
    void write(const QString &connectionId, const QByteArray &key, QObject *context, Answer answer);
    /// An entry that is not there counts as removed.
    void remove(const QString &connectionId, QObject *context, Answer answer);

private:
    QString m_service;
};

} // namespace gantry
