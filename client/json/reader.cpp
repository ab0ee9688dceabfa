// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/json/reader.h"

#include <QTimeZone>

#include <limits>

namespace gantry::json {

using namespace Qt::StringLiterals;

QByteArray compact(const Json &value)
{
    return QByteArray::fromStdString(value.dump(-1, ' ', false, Json::error_handler_t::replace));
}

Reader Reader::at(const char *key) const
{
    if (!m_value->is_object())
        fail(u"an object"_s);
    const auto found = find(key);
    if (!found)
        throw DecodeError{m_path.isEmpty() ? QString::fromUtf8(key) : m_path + u'.' + QString::fromUtf8(key),
            u"required, but missing or null"_s};
    return *found;
}

std::optional<Reader> Reader::find(const char *key) const
{
    if (!m_value->is_object())
        fail(u"an object"_s);
    const auto it = m_value->find(key);
    if (it == m_value->end() || it->is_null())
        return {};
    const QString name = QString::fromUtf8(key);
    return Reader(*it, m_path.isEmpty() ? name : m_path + u'.' + name);
}

QList<Reader> Reader::items() const
{
    if (!m_value->is_array())
        fail(u"a list"_s);
    QList<Reader> readers;
    readers.reserve(qsizetype(m_value->size()));
    for (const Json &item : *m_value)
        readers.append(Reader(item, m_path + u'[' + QString::number(readers.size()) + u']'));
    return readers;
}

QString Reader::toText() const
{
    if (!m_value->is_string())
        fail(u"a string"_s);
    return text(*m_value);
}

qint64 Reader::toInt64() const
{
    if (!m_value->is_number_integer())
        fail(u"a whole number"_s);
    return m_value->get<qint64>();
}

int Reader::toInt() const
{
    const qint64 number = toInt64();
    if (number < std::numeric_limits<int>::min() || number > std::numeric_limits<int>::max())
        fail(u"a number of 32 bits"_s);
    return int(number);
}

bool Reader::toBool() const
{
    if (!m_value->is_boolean())
        fail(u"true or false"_s);
    return m_value->get<bool>();
}

QDateTime Reader::toDateTime() const
{
    if (m_value->is_number())
        return QDateTime::fromMSecsSinceEpoch(qint64(m_value->get<double>() * 1000), QTimeZone::UTC);
    QDateTime time = QDateTime::fromString(toText(), Qt::ISODateWithMs);
    if (!time.isValid())
        fail(u"an ISO 8601 time"_s);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeZone(QTimeZone::UTC);
    return time;
}

QStringList Reader::toTextList() const
{
    QStringList list;
    for (const Reader &item : items())
        list.append(item.toText());
    return list;
}

QMap<QString, QString> Reader::toTextMap() const
{
    if (!m_value->is_object())
        fail(u"an object"_s);
    QMap<QString, QString> map;
    for (const auto &[key, value] : m_value->items())
        map.insert(QString::fromStdString(key), Reader(value, m_path + u'.' + QString::fromStdString(key)).toText());
    return map;
}

QString Reader::toQuantity() const
{
    if (m_value->is_number())
        return QString::fromStdString(m_value->dump());
    return toText();
}

QString Reader::textOr(const char *key, const QString &fallback) const
{
    const auto found = find(key);
    return found ? found->toText() : fallback;
}

std::optional<int> Reader::optionalInt(const char *key) const
{
    const auto found = find(key);
    return found ? std::optional(found->toInt()) : std::nullopt;
}

std::optional<bool> Reader::optionalBool(const char *key) const
{
    const auto found = find(key);
    return found ? std::optional(found->toBool()) : std::nullopt;
}

void Reader::fail(const QString &expected) const
{
    throw DecodeError{m_path, u"expected %1, got %2"_s.arg(expected, QString::fromUtf8(m_value->type_name()))};
}

} // namespace gantry::json
