// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/http/result.h"

#include <nlohmann/json.hpp>

#include <QDateTime>
#include <QMap>
#include <QStringList>

#include <optional>

namespace gantry::json {

/// Keeps the order of a server's keys, so that a raw view shows what was sent.
using Json = nlohmann::ordered_json;

inline QString text(const Json &string)
{
    return QString::fromStdString(string.get_ref<const std::string &>());
}

/// One line, UTF-8; bytes that are not valid are replaced.
QByteArray compact(const Json &value);

/// Thrown and caught inside the client only: where decoding failed, and why.
struct DecodeError
{
    QString path;
    QString message;
};

/// A value inside an answer together with its path, so that every error can name its place. Refers to the value.
class Reader
{
public:
    explicit Reader(const Json &value, QString path = {}) : m_value(&value), m_path(std::move(path)) { }

    /// The value itself, for what has no reading of its own here.
    const Json &value() const { return *m_value; }
    /// A key that must be there and not be null.
    Reader at(const char *key) const;
    /// Empty for a key that is absent or null.
    std::optional<Reader> find(const char *key) const;
    /// The elements of an array, each with its index in the path.
    QList<Reader> items() const;

    /// A string; nothing else is taken for one.
    QString toText() const;
    /// A whole number that fits.
    int toInt() const;
    /// The same with 64 bits.
    qint64 toInt64() const;
    /// true or false; numbers are not taken for one.
    bool toBool() const;
    /// ISO 8601; one without an offset is taken as UTC. An epoch number is taken as seconds.
    QDateTime toDateTime() const;
    /// An array of strings.
    QStringList toTextList() const;
    /// An object whose values are strings.
    QMap<QString, QString> toTextMap() const;
    /// A number or a string, as the server may write quantities both ways.
    QString toQuantity() const;
    /// The value as JSON text without white space.
    QByteArray toCompact() const { return compact(*m_value); }

    /// For a key that is absent or null, the fallback.
    QString textOr(const char *key, const QString &fallback = {}) const;
    /// Empty for a key that is absent or null.
    std::optional<int> optionalInt(const char *key) const;
    /// Empty for a key that is absent or null.
    std::optional<bool> optionalBool(const char *key) const;

private:
    [[noreturn]] void fail(const QString &expected) const;

    const Json *m_value;
    QString m_path;
};

/// Parses a body and decodes it; every failure becomes an Error of kind Decode with its path.
template <typename Decoder>
auto decode(const QByteArray &body, Decoder decoder) -> Result<decltype(decoder(std::declval<Reader>()))>
{
    const auto failure = [](const QString &path, const QString &message) {
        Error error;
        error.kind = ErrorKind::Decode;
        error.jsonPath = path;
        error.detail = message;
        return std::unexpected(error);
    };
    try {
        const Json value = Json::parse(body.begin(), body.end());
        return decoder(Reader(value));
    } catch (const DecodeError &error) {
        return failure(error.path, error.message);
    } catch (const Json::exception &error) {
        return failure({}, QString::fromUtf8(error.what()));
    }
}

} // namespace gantry::json
