// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/errors/errortext.h"

namespace gantry {

using namespace Qt::StringLiterals;
using http::Error;
using http::ErrorKind;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::ErrorText)
};

/// The part of an error's text that depends on its kind.
struct Words
{
    QString title;
    QString advice;
};

QString hostOf(const Error &error)
{
    return error.url.host().isEmpty() ? Text::tr("The server") : error.url.host();
}

QString lookBeforeRepeating()
{
    return Text::tr("The request may have been carried out: look at the list before you send it again.");
}

Words networkWords(const Error &error)
{
    if (!error.mayHaveReachedServer)
        return {Text::tr("%1 cannot be reached").arg(hostOf(error)),
            Text::tr("Check the address, your network and proxy, and that the server runs.")};
    return {Text::tr("The connection to %1 broke off").arg(hostOf(error)), lookBeforeRepeating()};
}

Words timeoutWords(const Error &error)
{
    const QString title = Text::tr("%1 did not answer in time").arg(hostOf(error));
    return {title, error.mayHaveReachedServer ? lookBeforeRepeating() : Text::tr("Try again in a moment.")};
}

Words unauthorisedWords(const Error &error)
{
    if (error.httpStatus == 403)
        return {Text::tr("The server does not allow this"),
            Text::tr("Ask the owner of the object or the server's administrator for the right to do it.")};
    return {Text::tr("The server does not accept the API key"),
        Text::tr("Check the key of this connection, and that it belongs to this server.")};
}

QString retryAdvice(const Error &error)
{
    if (error.retryAfter && *error.retryAfter > 0)
        return Text::tr("Try again in %n second(s).", nullptr, *error.retryAfter);
    return Text::tr("Try again in a minute or two.");
}

/// What the client's fault is with the request.
Words refusedWords(const Error &error)
{
    switch (error.httpStatus) {
    case 400:
        return {
            Text::tr("The server refused the request"), Text::tr("Change what the server names, then send it again.")};
    case 404:
        return {Text::tr("The server does not have this"),
            Text::tr("Refresh the list. It may have been deleted, belong to another team, or not be offered by this "
                     "server.")};
    case 405:
        return {Text::tr("The server does not offer this"),
            Text::tr("Check the connection's address and the server's version.")};
    case 408:
        return {Text::tr("The worker did not answer in time"),
            Text::tr("Look at the worker's log, or allow it more time.")};
    case 409:
        return {Text::tr("Another change is under way"), Text::tr("Wait until it is done, then try again.")};
    case 410:
        return {Text::tr("This is no longer offered"), Text::tr("Choose another endpoint.")};
    case 413:
        return {Text::tr("The request is too large"), Text::tr("Send less at once, or pass the input by URL.")};
    case 422:
        return {Text::tr("The server could not read the request"), Text::tr("Correct the fields it names.")};
    case 429:
        return {Text::tr("The server is busy"), retryAdvice(error)};
    default:
        return {Text::tr("The server refused the request (status %1)").arg(error.httpStatus),
            Text::tr("Change what the server names, then send it again.")};
    }
}

/// Whether a failure of the server can also mean that the request was carried out.
QString repeatAdvice(const Error &error)
{
    return error.retryAfter || !error.mayHaveReachedServer ? retryAdvice(error) : lookBeforeRepeating();
}

Words failedWords(const Error &error)
{
    switch (error.httpStatus) {
    case 500:
        return {Text::tr("The server failed"),
            Text::tr(
                "Look at the server's log, with the request's number where one is given, or ask its administrator.")};
    case 502:
        return {Text::tr("The server behind the gateway gave no proper answer"), repeatAdvice(error)};
    case 503:
        return {Text::tr("The server cannot take requests now"), retryAdvice(error)};
    case 504:
    case 524:
        return {Text::tr("The gateway gave up waiting for the server"), repeatAdvice(error)};
    case 520:
        return {Text::tr("The gateway got an answer that it could not read"), repeatAdvice(error)};
    default:
        return {Text::tr("The server failed (status %1)").arg(error.httpStatus), repeatAdvice(error)};
    }
}

Words httpWords(const Error &error)
{
    if (error.httpStatus >= 500)
        return failedWords(error);
    if (error.httpStatus >= 400)
        return refusedWords(error);
    if (error.httpStatus >= 300)
        return {Text::tr("The server points to another address (status %1)").arg(error.httpStatus),
            Text::tr("Check the connection's address: it may need https:// or another path.")};
    return {Text::tr("The server reported a failure"), Text::tr("Read what the server says.")};
}

Words wordsFor(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Network:
        return networkWords(error);
    case ErrorKind::Timeout:
        return timeoutWords(error);
    case ErrorKind::Tls:
        return {Text::tr("No secure connection to %1").arg(hostOf(error)),
            Text::tr("Check the server's certificate, this machine's clock, and that the server speaks https.")};
    case ErrorKind::Unauthorised:
        return unauthorisedWords(error);
    case ErrorKind::Http:
        return httpWords(error);
    case ErrorKind::Decode:
        return {Text::tr("The server's answer is not what this program expects"),
            Text::tr("Check that the address is a Launch server's, and compare its version with this program's.")};
    case ErrorKind::Cancelled:
        return {Text::tr("Cancelled"),
            error.mayHaveReachedServer ? lookBeforeRepeating() : Text::tr("Start it again if you need it.")};
    case ErrorKind::Invalid:
        return {Text::tr("The request was not sent"), Text::tr("Correct what is named here.")};
    case ErrorKind::Local:
        return {Text::tr("Something on this machine failed"), Text::tr("Correct what is named here, then try again.")};
    }
    return {Text::tr("Something failed"), Text::tr("Try again.")};
}

QString fieldLine(const http::FieldError &field)
{
    if (field.path.isEmpty())
        return field.message;
    //: %1 is the name of a field in a request, %2 what is wrong with it.
    return Text::tr("%1: %2").arg(field.path, field.message);
}

QString detailOf(const Error &error)
{
    QStringList lines;
    if (!error.detail.trimmed().isEmpty())
        lines.append(error.detail.trimmed());
    for (const http::FieldError &field : error.fields)
        lines.append(fieldLine(field));
    if (!error.jsonPath.isEmpty())
        lines.append(Text::tr("In the answer: %1").arg(error.jsonPath));
    if (!error.requestId.isEmpty())
        lines.append(Text::tr("Request number: %1").arg(error.requestId));
    return lines.join(u'\n');
}

} // namespace

ErrorText describe(const http::Error &error)
{
    const Words words = wordsFor(error);
    return {words.title, detailOf(error), words.advice};
}

QString describeWhole(const http::Error &error)
{
    const ErrorText text = describe(error);
    QStringList paragraphs{text.title, text.detail, text.advice};
    paragraphs.removeAll(QString());
    return paragraphs.join(u"\n\n"_s);
}

} // namespace gantry
