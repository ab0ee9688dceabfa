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
constexpr qsizetype longestPage = 500;

QString shortened(const QString &text, qsizetype longest = longestDetail)
{
    return text.size() > longest ? text.first(longest) + u" …"_s : text;
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
QString wordsOfPage(const QByteArray &page)
{
    static const QRegularExpression hidden(u"<(script|style|head)\\b.*?</\\1\\s*>"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tags(u"<[a-zA-Z/!][^>]*>"_s);
    QString text = QString::fromUtf8(page.first(std::min<qsizetype>(page.size(), 64 * 1024)));
    text.replace(hidden, u" "_s).replace(tags, u" "_s);
    text.replace(u"&nbsp;"_s, u" "_s).replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s);
    text.replace(u"&quot;"_s, u"\""_s).replace(u"&amp;"_s, u"&"_s);
    return shortened(text.simplified(), longestPage);
}

} // namespace

void readErrorBody(Error &error, const QByteArray &body)
{
    const Json parsed = Json::parse(body.begin(), body.end(), nullptr, false);
    if (!parsed.is_object()) {
        error.detail = wordsOfPage(body);
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
