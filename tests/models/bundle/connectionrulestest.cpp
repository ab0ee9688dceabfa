// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/connectionrules.h"

#include "tests/models/bundle/problemfields.h"

#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

class ConnectionRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksAConnection_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QStringList>("fields");
        const auto row = [](const char *test, const QString &name, const QString &url, const QByteArray &key,
                             const QStringList &fields = {}) { QTest::newRow(test) << name << url << key << fields; };
        const QString good = u"https://launch.example.com/api"_s;
        row("good", u"Prod"_s, good, "live_1234");
        row("http and port", u"Lab"_s, u"http://10.0.0.1:5000"_s, "k");
        row("IPv6", u"Lab"_s, u"http://[::1]:5000/"_s, "k");
        row("no name", u"  "_s, good, "k", {u"name"_s});
        row("all wrong", u""_s, u""_s, "", {u"name"_s, u"url"_s, u"key"_s});
        row("no scheme", u"n"_s, u"launch.example.com"_s, "k", {u"url"_s});
        row("other scheme", u"n"_s, u"ftp://h"_s, "k", {u"url"_s});
        row("no host", u"n"_s, u"https:///v1"_s, "k", {u"url"_s});
        row("user", u"n"_s, u"https://me:pw@h/"_s, "k", {u"url"_s});
        row("query", u"n"_s, u"https://h/?a=1"_s, "k", {u"url"_s});
        row("fragment", u"n"_s, u"https://h/#a"_s, "k", {u"url"_s});
        row("line break", u"n"_s, good, "k\n", {u"key"_s});
        row("space", u"n"_s, good, "a b", {u"key"_s});
        row("not ASCII", u"n"_s, good, "schlüssel", {u"key"_s});
        row("control", u"n"_s, good, "a\x01", {u"key"_s});
        row("colon", u"n"_s, good, "a:b", {u"key"_s});
    }
    void checksAConnection()
    {
        QFETCH(QString, name);
        QFETCH(QString, url);
        QFETCH(QByteArray, key);
        const ConnectionInfo connection{.id = {}, .name = name, .url = QUrl(url), .color = {}};
        QTEST(fieldsOf(problemsOf(connection, key)), "fields");
    }

    void thisMachineNeedsNoUrlOrKey()
    {
        ConnectionInfo connection;
        connection.kind = ConnectionInfo::Kind::ThisMachine;
        connection.name = u"This machine"_s;
        QVERIFY(problemsOf(connection, {}).isEmpty());
    }

    void neverRepeatsTheKey()
    {
        ConnectionInfo connection;
        for (const FieldProblem &problem : problemsOf(connection, "se cret"))
            QVERIFY(!problem.message.contains(u"cret"));
    }
};

QTEST_GUILESS_MAIN(ConnectionRulesTest)
#include "connectionrulestest.moc"
