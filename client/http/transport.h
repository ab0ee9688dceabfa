// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/http/cancel.h"
#include "client/http/result.h"
#include "client/http/server.h"

#include <QHash>
#include <QObject>
#include <QUrlQuery>

#include <chrono>
#include <functional>

QT_BEGIN_NAMESPACE
class QIODevice;
class QNetworkAccessManager;
QT_END_NAMESPACE

namespace gantry::http {

/// Milliseconds measured on this machine from the moment a request was handed to the network stack.
struct Timings
{
    double firstByteMs = 0;
    double totalMs = 0;
};

struct Response
{
    int status = 0;
    QByteArray body;
    QByteArray contentType;
    Timings timings;
};

/// Bytes moved and bytes in all (-1 while unknown).
using Progress = std::function<void(qint64 done, qint64 total)>;

enum class Root { Api, V0 };

/// When a request may be sent again after a failure that may pass (connection lost, 429, 502, 503, 504, 520, 524).
enum class Retry {
    Idempotent, ///< GET, HEAD, PUT, DELETE and repeats the API makes harmless
    UnseenOnly, ///< only when the server cannot have seen it: every other POST
};

/// What an operation asks of the transport. A value.
struct Request
{
    QByteArray method = "GET";
    Root root = Root::Api;
    /// Below the root, beginning with '/', already percent-encoded where needed.
    QString path;
    QUrlQuery query;
    /// JSON text; empty sends no body.
    QByteArray body;
    /// What is asked, as the API names it; goes into Error::operation.
    QString operation;
    Retry retry = Retry::Idempotent;
    /// Without a byte in either direction for this long the request fails with Timeout.
    std::chrono::milliseconds idleTimeout{30000};
    QHash<QByteArray, QByteArray> headers;
    CancelToken cancel;
    Progress downloadProgress;
};

/// One connection's way to its server: roots, auth, timeouts, retries, cancelling, errors as values. Owned by the
/// client of a connection, lives as long as it does; one thread, the network manager's. The manager is injected and
/// not owned. Calls still under way when the transport goes end as Cancelled.
class Transport : public QObject
{
    Q_OBJECT
public:
    Transport(Server server, QNetworkAccessManager *network, QObject *parent = nullptr);
    ~Transport() override;

    /// Where requests go and with which key.
    const Server &server() const { return m_server; }

    /// Sends and waits for the whole answer. 2xx is a Response, everything else an Error. The request is sent before
    /// this returns; the answer comes through the event loop.
    Task<Response> send(Request request);

    /// Sends and hands over the data of each server-sent event as it comes, with milliseconds since the request. Ends
    /// when the server closes the stream or sends [DONE]; a cut in the middle is an error after the events so far.
    /// Never repeated once an event came. The idle timeout counts pings as life.
    Task<Timings> stream(Request request, std::function<void(const QByteArray &data, double atMs)> onEvent);
    /// Like stream(), until the function answers false: then the connection is closed and the call has succeeded.
    Task<Timings> streamWhile(Request request, std::function<bool(const QByteArray &data, double atMs)> onEvent);

    /// PUTs the device's bytes to a signed URL, without this server's key. Checks the status, repeats from the start
    /// of the device on a failure that may pass. `source` must outlive the call and be seekable.
    Task<Response> upload(QUrl signedUrl, QIODevice *source, Progress progress, CancelToken cancel);

    /// The first wait before a retry; each further one doubles, with jitter. Tests shorten it.
    void setRetryDelay(std::chrono::milliseconds first) { m_retryDelay = first; }

Q_SIGNALS:
    /// One request went out on the wire, retries included: feeds the visible request budget.
    void requestSent();
    /// Headers of an answer came, whatever its status, after this many milliseconds.
    void answered(double firstByteMs);

private:
    struct Plan;
    Plan planFor(const Request &request);
    Task<Response> carryOut(Plan plan);

    Server m_server;
    QNetworkAccessManager *m_network;
    CancelSource m_closing;
    std::chrono::milliseconds m_retryDelay{500};
};

} // namespace gantry::http
