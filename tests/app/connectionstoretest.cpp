// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connections/connectionstore.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

class ConnectionStoreTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString file() const { return m_folder.filePath(u"connections.ini"_s); }
    static ConnectionInfo cluster()
    {
        return {.id = {},
            .name = u"Prod, “eu”"_s,
            .kind = ConnectionInfo::Kind::Launch,
            .url = QUrl(u"https://launch.example.com/api"_s),
            .withLaunchPath = true,
            .color = QColor(u"#aa3300"_s)};
    }

private Q_SLOTS:
    void cleanup() { QFile::remove(file()); }

    void beginsWithThisMachine()
    {
        const ConnectionStore store(file());
        QCOMPARE(store.connections().size(), 1);
        QCOMPARE(store.connections().first().kind, ConnectionInfo::Kind::ThisMachine);
        QCOMPARE(store.lastUsed(), ConnectionStore::thisMachineId());
        QVERIFY2(!QFile::exists(file()), "reading must not write");
    }

    void keepsConnectionsOverARestart()
    {
        QString id;
        {
            ConnectionStore store(file());
            QSignalSpy changed(&store, &ConnectionStore::changed);
            id = store.add(cluster());
            store.setLastUsed(id);
            QCOMPARE(changed.count(), 1);
        }
        const ConnectionStore store(file());
        ConnectionInfo expected = cluster();
        expected.id = id;
        QVERIFY(store.byId(id));
        QCOMPARE(*store.byId(id), expected);
        QCOMPARE(store.lastUsed(), id);
    }

    void removingTheOneInUseFallsBackToThisMachine()
    {
        ConnectionStore store(file());
        const QString id = store.add(cluster());
        store.setLastUsed(id);
        store.remove(id);
        QVERIFY(!store.byId(id));
        QCOMPARE(store.lastUsed(), ConnectionStore::thisMachineId());
        QCOMPARE(ConnectionStore(file()).connections().size(), 1);
    }

    void thisMachineCannotBeRemoved()
    {
        ConnectionStore store(file());
        store.remove(ConnectionStore::thisMachineId());
        QCOMPARE(store.connections().size(), 1);
    }

    void saysThatTheFileCannotBeWritten()
    {
        ConnectionStore store(u"/proc/nowhere/connections.ini"_s);
        QSignalSpy failed(&store, &ConnectionStore::writeFailed);
        store.add(cluster());
        QCOMPARE(failed.count(), 1);
        QVERIFY(failed.first().first().toString().contains(u"connections.ini"_s));
        QCOMPARE(store.connections().size(), 2);
    }
};

QTEST_GUILESS_MAIN(ConnectionStoreTest)
#include "connectionstoretest.moc"
