// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/json/writer.h"

#include <QLocale>

#include <nlohmann/json.hpp>

namespace gantry::json {

using namespace Qt::StringLiterals;

QByteArray quoted(const QString &text)
{
    // "replace": a lone surrogate becomes U+FFFD where the library would otherwise throw.
    const nlohmann::json value(text.toStdString());
    return QByteArray::fromStdString(value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

void ObjectWriter::add(QLatin1StringView key, double number)
{
    addJson(key, QByteArray::number(number, 'g', QLocale::FloatingPointShortest));
}

void ObjectWriter::add(QLatin1StringView key, const QStringList &texts)
{
    QByteArrayList items;
    for (const QString &text : texts)
        items.append(quoted(text));
    addJson(key, "[" + items.join(',') + "]");
}

void ObjectWriter::add(QLatin1StringView key, const QMap<QString, QString> &texts)
{
    QByteArrayList items;
    for (const auto &[name, text] : texts.asKeyValueRange())
        items.append(quoted(name) + ":" + quoted(text));
    addJson(key, "{" + items.join(',') + "}");
}

void ObjectWriter::addUnlessEmpty(QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        add(key, text);
}

void ObjectWriter::addJson(QLatin1StringView key, const QByteArray &json)
{
    if (!m_members.isEmpty())
        m_members += ',';
    m_members += quoted(QString(key)) + ":" + json;
}

} // namespace gantry::json
