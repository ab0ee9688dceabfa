// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/launch/bundles.h"

#include "client/launch/call.h"
#include "client/launch/decode.h"
#include "client/launch/encode.h"

#include <QPointer>

#include <algorithm>

namespace gantry::launch {

using namespace Qt::StringLiterals;
using json::Reader;

namespace {

struct SignedUrl
{
    QUrl url;
    QString location;
};

SignedUrl readSignedUrl(const Reader &object)
{
    return {QUrl(object.at("signedUrl").toText()),
        u"s3://%1/%2"_s.arg(object.at("bucket").toText(), object.at("key").toText())};
}

QList<Bundle> readBundles(const Reader &object)
{
    QList<Bundle> bundles;
    for (const Reader &item : object.at("model_bundles").items())
        bundles.append(readBundle(item));
    std::ranges::stable_sort(bundles, std::ranges::greater(), &Bundle::createdAt);
    return bundles;
}

} // namespace

Task<QList<Bundle>> Bundles::list(http::CancelToken cancel)
{
    return call(m_transport,
        {.path = u"/v2/model-bundles"_s,
            .query = {{u"order_by"_s, u"newest"_s}},
            .operation = u"list bundles"_s,
            .cancel = cancel},
        readBundles);
}

Task<Bundle> Bundles::get(QString id, http::CancelToken cancel)
{
    return call(m_transport,
        {.path = u"/v2/model-bundles/"_s + segment(id), .operation = u"get bundle"_s, .cancel = cancel}, readBundle);
}

Task<Bundle> Bundles::latest(QString name, http::CancelToken cancel)
{
    return call(m_transport,
        {.path = u"/v2/model-bundles/latest"_s,
            .query = {{u"model_name"_s, segment(name)}},
            .operation = u"get latest bundle"_s,
            .cancel = cancel},
        readBundle);
}

Task<QString> Bundles::create(CreateZipBundle bundle, http::CancelToken cancel)
{
    if (const auto problem = problemOf(bundle))
        co_return std::unexpected(refused(u"create bundle"_s, *problem));
    co_return co_await call(m_transport,
        {.method = "POST",
            .path = u"/v2/model-bundles"_s,
            .body = toJson(bundle),
            .operation = u"create bundle"_s,
            .retry = http::Retry::UnseenOnly,
            .cancel = cancel},
        [](const Reader &answer) { return answer.at("model_bundle_id").toText(); });
}

Task<QString> Bundles::upload(QIODevice *source, http::Progress progress, http::CancelToken cancel)
{
    const QPointer<http::Transport> transport(m_transport);
    // Asking twice for a signed URL leaves nothing behind on the server.
    const auto target = co_await call(m_transport,
        {.method = "POST",
            .root = http::Root::V0,
            .path = u"/model_bundle_upload"_s,
            .body = "{}",
            .operation = u"ask for an upload URL"_s,
            .retry = http::Retry::Idempotent,
            .cancel = cancel},
        readSignedUrl);
    if (!target)
        co_return std::unexpected(target.error());
    if (!transport)
        co_return std::unexpected(Error{.kind = ErrorKind::Cancelled, .operation = u"upload"_s});
    const auto put = co_await transport->upload(target->url, source, progress, cancel);
    if (!put)
        co_return std::unexpected(put.error());
    co_return target->location;
}

} // namespace gantry::launch
