// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/json/reader.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QUrlQuery>

#include <memory>

namespace gantry::local {

using json::Json;

/// One request under way, and the way to answer it, now or later. Copies answer the same request; only the first answer
/// counts.
class HttpCall
{
public:
    HttpCall(const QHttpServerRequest &request, QHttpServerResponder &&responder, QStringList captured);

    /// What the path's placeholders took.
    QString part(qsizetype index) const { return m_captured.value(index); }
    QString query(const QString &key) const { return m_query.queryItemValue(key, QUrl::FullyDecoded); }
    const QByteArray &body() const { return m_body; }
    /// Null where the body is not JSON.
    Json jsonBody() const { return Json::parse(m_body.begin(), m_body.end(), nullptr, false); }

    void reply(const Json &body, int status = 200) const;
    void replyEmpty(int status) const;
    /// {"detail": ...}
    void fail(int status, const QString &detail) const;
    void unauthorised(const QByteArray &scheme, const QString &detail) const;

private:
    QStringList m_captured;
    QUrlQuery m_query;
    QByteArray m_body;
    std::shared_ptr<QHttpServerResponder> m_responder;
    std::shared_ptr<bool> m_answered;
};

} // namespace gantry::local
