// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bundle/jsontext.h"

#include <QCoreApplication>

#include <algorithm>

namespace gantry {

using Json = nlohmann::ordered_json;

namespace {

/// What writes JSON goes down level by level on the stack.
constexpr int deepest = 500;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::JsonText)
};

QString placed(const QByteArray &text, size_t byte, const QString &what)
{
    const QByteArray before = text.first(std::clamp<qsizetype>(qsizetype(byte) - 1, 0, text.size()));
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = QString::fromUtf8(before.sliced(before.lastIndexOf('\n') + 1)).size() + 1;
    return Text::tr("%1 is not valid JSON: see line %2, column %3.").arg(what).arg(line).arg(column);
}

int depthOf(const QByteArray &text)
{
    int depth = 0;
    int most = 0;
    for (const char c : text) {
        if (c == '{' || c == '[')
            most = std::max(most, ++depth);
        else if (c == '}' || c == ']')
            --depth;
    }
    return most;
}

} // namespace

std::expected<Json, QString> parseJson(const QByteArray &text, const QString &what)
{
    if (text.trimmed().isEmpty())
        return std::unexpected(Text::tr("%1 is empty.").arg(what));
    if (depthOf(text) > deepest)
        return std::unexpected(Text::tr("%1 is nested too deeply.").arg(what));
    try {
        return Json::parse(text.begin(), text.end());
    } catch (const Json::parse_error &error) {
        return std::unexpected(placed(text, error.byte, what));
    } catch (const Json::exception &) {
        return std::unexpected(Text::tr("%1 holds a number that is too large.").arg(what));
    }
}

std::expected<Json, QString> parseJsonObject(const QByteArray &text, const QString &what)
{
    auto value = parseJson(text, what);
    if (value && !value->is_object())
        return std::unexpected(Text::tr("%1 must be a JSON object, in braces.").arg(what));
    return value;
}

} // namespace gantry
