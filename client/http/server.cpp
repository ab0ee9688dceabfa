// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/http/server.h"

namespace gantry::http {

using namespace Qt::StringLiterals;

namespace {

QUrl below(const QUrl &root, const QString &path)
{
    QString text = root.toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    while (text.endsWith(u'/'))
        text.chop(1);
    return QUrl(text + path);
}

} // namespace

Server Server::hosted(const QByteArray &apiKey)
{
    const QUrl host(u"https://api.scale.com"_s);
    return {below(host, u"/v1/launch"_s), below(host, u"/v1/hosted_inference"_s), apiKey};
}

Server Server::at(const QUrl &endpoint, const QByteArray &apiKey, bool withLaunchPath)
{
    return {below(endpoint, withLaunchPath ? u"/v1/launch"_s : QString()), below(endpoint, u"/v1/hosted_inference"_s),
        apiKey};
}

} // namespace gantry::http
