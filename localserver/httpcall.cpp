// SPDX-License-Identifier: GPL-3.0-or-later
#include "localserver/httpcall.h"

#include <QHttpHeaders>

namespace gantry::local {

using Status = QHttpServerResponder::StatusCode;

HttpCall::HttpCall(const QHttpServerRequest &request, QHttpServerResponder &&responder, QStringList captured)
    : m_captured(std::move(captured))
    , m_query(request.query())
    , m_body(request.body())
    , m_responder(std::make_shared<QHttpServerResponder>(std::move(responder)))
    , m_answered(std::make_shared<bool>(false))
{
}

void HttpCall::reply(const Json &body, int status) const
{
    if (!std::exchange(*m_answered, true))
        m_responder->write(json::compact(body), "application/json", Status(status));
}

void HttpCall::replyEmpty(int status) const
{
    if (!std::exchange(*m_answered, true))
        m_responder->write(Status(status));
}

void HttpCall::fail(int status, const QString &detail) const
{
    Json body;
    body["detail"] = detail.toStdString();
    reply(body, status);
}

void HttpCall::unauthorised(const QByteArray &scheme, const QString &detail) const
{
    if (std::exchange(*m_answered, true))
        return;
    Json body;
    body["detail"] = detail.toStdString();
    QHttpHeaders headers;
    headers.append(QHttpHeaders::WellKnownHeader::WWWAuthenticate, scheme);
    headers.append(QHttpHeaders::WellKnownHeader::ContentType, "application/json");
    m_responder->write(json::compact(body), headers, Status::Unauthorized);
}

} // namespace gantry::local
