// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/http/errorbody.h"

#include "client/json/reader.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace gantry::http {

using namespace Qt::StringLiterals;
using json::Json;

namespace {

constexpr qsizetype longestDetail = 4000;

QString shortened(QString text)
{
    if (text.size() > longestDetail)
        text = text.first(longestDetail) + u" …"_s;
    return text;
}

/// "body.flavor.name" without its first part, which only says that it was the body.
QString pathOf(const Json &loc)
{
    QStringList parts;
    for (const Json &part : loc)
        parts.append(part.is_string() ? json::text(part) : QString::fromStdString(part.dump()));
    if (parts.size() > 1)
        parts.removeFirst();
    return parts.join(u'.');
}

void readFields(Error &error, const Json &list)
{
    for (const Json &entry : list) {
        if (!entry.is_object())
            continue;
        const auto loc = entry.find("loc");
        const auto msg = entry.find("msg");
        error.fields.append({.path = loc != entry.end() && loc->is_array() ? pathOf(*loc) : QString(),
            .message = msg != entry.end() && msg->is_string() ? json::text(*msg) : QString()});
    }
}

void readDetail(Error &error, const Json &detail)
{
    if (detail.is_string())
        error.detail = shortened(json::text(detail));
    else if (detail.is_array())
        readFields(error, detail);
    else if (detail.is_object() && detail.contains("message") && detail["message"].is_string())
        error.detail = shortened(json::text(detail["message"]));
    else if (!detail.is_null())
        error.detail = shortened(QString::fromUtf8(json::compact(detail)));
}

/// Proxies answer with a page; its visible words are all that helps.
QString wordsOfHtml(const QByteArray &html)
{
    static const QRegularExpression hidden(u"<(script|style|head)\\b.*?</\\1>"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tags(u"<[^>]*>"_s);
    return QString::fromUtf8(html.first(std::min<qsizetype>(html.size(), 64 * 1024)))
        .remove(hidden)
        .replace(tags, u" "_s)
        .simplified();
}

} // namespace

void readErrorBody(Error &error, const QByteArray &body, const QByteArray &contentType)
{
    const Json parsed = Json::parse(body.begin(), body.end(), nullptr, false);
    if (!parsed.is_object()) {
        error.detail = shortened(contentType.contains("html") ? wordsOfHtml(body) : QString::fromUtf8(body).trimmed());
        return;
    }
    if (const auto detail = parsed.find("detail"); detail != parsed.end())
        readDetail(error, *detail);
    else if (const auto text = parsed.find("error"); text != parsed.end())
        readDetail(error, *text);
    if (const auto id = parsed.find("request_id"); id != parsed.end() && id->is_string())
        error.requestId = json::text(*id);
}

std::optional<int> parseRetryAfter(const QByteArray &header, const QDateTime &now)
{
    bool isNumber = false;
    const int seconds = header.trimmed().toInt(&isNumber);
    if (isNumber)
        return std::max(0, seconds);
    const QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(header.trimmed()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return {};
    const QDateTime utc(date.date(), date.time(), QTimeZone::UTC);
    return int(std::max<qint64>(0, now.secsTo(utc)));
}

} // namespace gantry::http
