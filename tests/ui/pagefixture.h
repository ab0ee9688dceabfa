// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/activitymodel.h"
#include "models/session/session.h"
#include "tests/models/state/scriptedlaunch.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>
#include <QWidget>

namespace gantry::test {

/// An open session on a scripted server, for a page to show.
struct OpenSession
{
    ScriptedLaunch launch;
    ActivityModel activities;
    std::unique_ptr<Session> session;

    OpenSession()
    {
        launch.routes["GET /healthz"] = Answer::json(200, R"({"status":"ok"})");
        launch.routes[listEndpoints] = endpointsAnswer({});
        launch.routes[listBundles] = bundlesAnswer({});
    }

    /// After the routes were set.
    void open(ConnectionInfo::Kind kind = ConnectionInfo::Kind::Launch, const QString &id = u"connection"_s)
    {
        ConnectionInfo info;
        info.id = id;
        info.name = u"Staging"_s;
        info.kind = kind;
        info.url = launch.server.url();
        session = std::make_unique<Session>(info, "key", &launch.network, &activities);
        session->client()->transport().setRetryDelay(1ms);
        session->open();
    }
};

/// The visible widget of this name; fails the test through a null pointer where there is none.
template <typename T = QWidget>
T *shown(const QWidget &page, const QString &name)
{
    for (T *widget : page.findChildren<T *>(name)) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

inline void click(const QWidget &page, const QString &button)
{
    auto *widget = shown<QAbstractButton>(page, button);
    QVERIFY2(widget, qPrintable(button));
    QVERIFY2(widget->isEnabled(), qPrintable(button));
    QTest::mouseClick(widget, Qt::LeftButton);
}

/// What all visible labels of the page say, a line each.
inline QString textOf(const QWidget &page)
{
    QStringList texts;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

} // namespace gantry::test
