// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/connectionrules.h"

#include <QCoreApplication>

#include <algorithm>

namespace gantry {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::ConnectionRules)
};

/// Empty where the address may be used.
QString urlProblem(const QUrl &url)
{
    if (url.isEmpty())
        return Text::tr("Give the server's address.");
    const bool isWeb = url.scheme() == u"http" || url.scheme() == u"https";
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return Text::tr("The address must begin with http:// or https:// and name a server.");
    if (!url.userInfo().isEmpty())
        return Text::tr("Take the user name and password out of the address; the key has a field of its own.");
    if (url.hasQuery() || url.hasFragment())
        return Text::tr("Take all from “?” or “#” on out of the address.");
    return {};
}

/// Empty where the key may be used.
QString keyProblem(const QByteArray &key)
{
    if (key.isEmpty())
        return Text::tr("Give the API key.");
    // A line break at its end is what a copied key often has, and would break the request's header.
    const auto isPlain = [](char c) { return c > ' ' && c < '\x7f'; };
    if (!std::ranges::all_of(key, isPlain))
        return Text::tr("The key has a space, a line break or another character that no key has.");
    // The server takes all before the first colon as the key.
    if (key.contains(':'))
        return Text::tr("The key has a colon, which no key can have.");
    return {};
}

} // namespace

QList<FieldProblem> problemsOf(const ConnectionInfo &connection, const QByteArray &key)
{
    QList<FieldProblem> problems;
    if (connection.name.trimmed().isEmpty())
        problems.append({u"name"_s, Text::tr("Give the connection a name.")});
    if (connection.kind == ConnectionInfo::Kind::ThisMachine)
        return problems;
    if (const QString problem = urlProblem(connection.url); !problem.isEmpty())
        problems.append({u"url"_s, problem});
    if (const QString problem = keyProblem(key); !problem.isEmpty())
        problems.append({u"key"_s, problem});
    return problems;
}

} // namespace gantry
