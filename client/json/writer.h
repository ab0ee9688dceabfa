// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace gantry::json {

/// The text as a JSON string with its quotes.
QByteArray quoted(const QString &text);

/// Writes one compact JSON object, keys in the order they are added. A value; any thread.
class ObjectWriter
{
public:
    void add(QLatin1StringView key, const QString &text) { addJson(key, quoted(text)); }
    void add(QLatin1StringView key, int number) { addJson(key, QByteArray::number(number)); }
    void add(QLatin1StringView key, double number);
    void add(QLatin1StringView key, bool truth) { addJson(key, truth ? "true" : "false"); }
    void add(QLatin1StringView key, const QStringList &texts);
    void add(QLatin1StringView key, const QMap<QString, QString> &texts);
    /// Adds nothing when there is no value.
    template <typename T>
    void add(QLatin1StringView key, const std::optional<T> &value)
    {
        if (value)
            add(key, *value);
    }
    /// Adds nothing when the text is empty.
    void addUnlessEmpty(QLatin1StringView key, const QString &text);
    /// Takes JSON text as it is.
    void addJson(QLatin1StringView key, const QByteArray &json);

    QByteArray json() const { return "{" + m_members + "}"; }

private:
    QByteArray m_members;
};

} // namespace gantry::json
