// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sessiontext.h"

#include "models/session/session.h"

#include <QCoreApplication>
#include <QLocale>

namespace gantry {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::SessionText)
};

} // namespace

QString sessionStateText(const Session *session)
{
    if (!session)
        return Text::tr("Not connected");
    switch (session->state()) {
    case Session::State::Connecting:
        return Text::tr("Connecting …");
    case Session::State::Online:
        return Text::tr("Connected");
    case Session::State::Offline:
        return Text::tr("Cannot be reached");
    case Session::State::Refused:
        return Text::tr("Key refused");
    }
    return {};
}

Tone sessionTone(const Session *session)
{
    if (!session)
        return Tone::Muted;
    switch (session->state()) {
    case Session::State::Connecting:
        return Tone::Busy;
    case Session::State::Online:
        return Tone::Ok;
    case Session::State::Offline:
    case Session::State::Refused:
        return Tone::Bad;
    }
    return Tone::Muted;
}

QString latencyText(const Session *session)
{
    if (!session || session->latencyMs() <= 0)
        return {};
    //: time to the first byte of an answer, in milliseconds
    return Text::tr("%1 ms").arg(QLocale().toString(session->latencyMs(), 'f', session->latencyMs() < 10 ? 1 : 0));
}

} // namespace gantry
