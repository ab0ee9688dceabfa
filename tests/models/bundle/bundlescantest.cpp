// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bundle/bundlescan.h"

#include "tests/models/bundle/bundlefolder.h"

#include <QElapsedTimer>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;
using Reason = ScannedFile::Reason;

/// Makes a zip of any entries, also of ones that no honest tool writes.
static void makeZip(const QString &path, const QStringList &entries)
{
    const QByteArray made = runPython(R"PY(
import sys, zipfile
with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as out:
    for name in sys.argv[2:]:
        info = zipfile.ZipInfo(name)
        if name.startswith("link-"):
            info.create_system = 3
            info.external_attr = 0o120777 << 16
        out.writestr(info, "x" * 100)
)PY",
        QStringList{path} + entries);
    QVERIFY2(made.isEmpty(), made.constData());
}

class BundleScanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesPaths_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<Reason>("reason");
        const auto rows = [](Reason reason, std::initializer_list<const char *> paths) {
            for (const char *path : paths)
                QTest::addRow("%s", path) << QString::fromUtf8(path) << reason;
        };
        rows(Reason::Included,
            {"predict.py", "a/b/model.bin", "env/__init__.py", "env/lib/board.py", "environment.yml", "keys/a.txt",
                "my.env", "credentials.py", "auth/credentials.py", "git/x", "pycache/x.py", "venv.py", "venv/game.py",
                "a.pyx", "idea/x", "monkey", "requirements.txt", ".dockerignore", "data/id.json", "node_modules.txt",
                "aws/x"});
        rows(Reason::Cache,
            {"__pycache__/a.txt", "a/__pycache__/b.cpython-311.pyc", "x.pyc", "x.pyo", ".pytest_cache/v/x",
                ".mypy_cache/x", ".ruff_cache/x", "n/.ipynb_checkpoints/n.ipynb", ".DS_Store", "a/.DS_Store",
                "ui/node_modules/m/i.js"});
        rows(Reason::VirtualEnvironment,
            {".venv/x", "venv/bin/python", "venv/pyvenv.cfg", "a/env/Scripts/activate.bat", "env/lib/python3.11/x.py",
                "env/Lib/site-packages/x.py", ".tox/py/x"});
        rows(Reason::VersionControl, {".git/config", "a/.git/x", ".git", ".hg/store", ".svn/entries"});
        rows(Reason::LikelySecret,
            {".env", ".env.local", "a/.envrc", "server.pem", "tls.key", "TLS.KEY", "id_rsa", "id_rsa.pub",
                "a/id_ed25519", "credentials", "credentials.json", ".netrc", ".pypirc", ".npmrc", "a.p12", "a.pfx",
                "kubeconfig", ".aws/config", ".ssh/known_hosts"});
        rows(Reason::Editor, {".idea/workspace.xml", ".vscode/settings.json", "a/.predict.py.swp", "predict.py~"});
    }
    void judgesPaths()
    {
        QFETCH(QString, path);
        QFETCH(Reason, reason);
        QCOMPARE(exclusionFor(path), reason);
    }

    void readsAFolder()
    {
        const BundleFolder folder;
        folder.write(u"predict.py"_s, "12345");
        folder.write(u"größe/模型.bin"_s, "123");
        folder.write(u".env"_s, "12");
        folder.write(u"__pycache__/predict.cpython-311.pyc"_s, "1234567");
        const auto scan = scanBundle(folder.path());
        QVERIFY2(scan, qPrintable(scan.error_or({})));
        QVERIFY(!scan->isZip);
        QCOMPARE(scan->files.size(), 4);
        QCOMPARE(scan->includedSize(), 8);
        QCOMPARE(scan->excludedSize(), 9);
        QVERIFY(find(*scan, u"größe/模型.bin"_s)->included());
        QVERIFY(std::ranges::is_sorted(scan->files, {}, &ScannedFile::path));
    }

    void recognisesVirtualEnvironmentsByContent_data()
    {
        QTest::addColumn<QString>("marker");
        QTest::addColumn<QString>("other");
        QTest::addColumn<Reason>("reason");
        QTest::newRow("pyvenv.cfg in any folder")
            << u"tools/pyvenv.cfg"_s << u"tools/share/x.py"_s << Reason::VirtualEnvironment;
        QTest::newRow("env with a python") << u"env/bin/python3"_s << u"env/share/x.py"_s << Reason::VirtualEnvironment;
        QTest::newRow("conda") << u"c/conda-meta/history"_s << u"c/share/x.py"_s << Reason::VirtualEnvironment;
        QTest::newRow("a package called env") << u"env/__init__.py"_s << u"env/share/x.py"_s << Reason::Included;
        QTest::newRow("beside one") << u"tools/pyvenv.cfg"_s << u"toolsx/x.py"_s << Reason::Included;
    }
    void recognisesVirtualEnvironmentsByContent()
    {
        QFETCH(QString, marker);
        QFETCH(QString, other);
        const BundleFolder folder;
        folder.write(marker);
        folder.write(other);
        const auto scan = scanBundle(folder.path());
        QVERIFY(scan);
        QTEST(find(*scan, other)->reason, "reason");
    }

    void followsNoLinks()
    {
        const BundleFolder outside;
        outside.write(u"secret.txt"_s);
        const BundleFolder folder;
        folder.write(u"real/a.py"_s);
        QVERIFY(QFile::link(outside.path(), folder.path(u"out"_s)));
        QVERIFY(QFile::link(folder.path(), folder.path(u"real/loop"_s)));
        QVERIFY(QFile::link(folder.path(u"real/a.py"_s), folder.path(u"b.py"_s)));
        QVERIFY(QFile::link(u"/nowhere"_s, folder.path(u"broken"_s)));
        const auto scan = scanBundle(folder.path());
        QVERIFY(scan);
        QCOMPARE(scan->files.size(), 5);
        for (const QString &link : {u"out"_s, u"real/loop"_s, u"b.py"_s, u"broken"_s})
            QCOMPARE(find(*scan, link)->reason, Reason::Link);
        QVERIFY(find(*scan, u"real/a.py"_s)->included());
    }

    void takesASinglePythonFile()
    {
        const BundleFolder folder;
        folder.write(u"predict.py"_s, "123");
        folder.write(u"other.py"_s);
        const auto scan = scanBundle(folder.path(u"predict.py"_s));
        QVERIFY(scan);
        QCOMPARE(scan->root, folder.path());
        QCOMPARE(scan->files.size(), 1);
        QCOMPARE(scan->files.first().path, u"predict.py"_s);
        QCOMPARE(scan->includedSize(), 3);
    }

    void readsAZip()
    {
        if (python().isEmpty())
            QSKIP("no python3");
        const BundleFolder folder;
        const QString zip = folder.path(u"b.ZIP"_s);
        makeZip(zip,
            {u"top/"_s, u"top/predict.py"_s, u"top/größe.txt"_s, u"top/.git/config"_s, u"top/v/pyvenv.cfg"_s,
                u"top/v/x.py"_s, u"link-out"_s});
        const auto scan = scanBundle(zip);
        QVERIFY2(scan, qPrintable(scan.error_or({})));
        QVERIFY(scan->isZip);
        QCOMPARE(scan->files.size(), 6);
        QCOMPARE(scan->includedSize(), 200);
        QVERIFY(find(*scan, u"top/größe.txt"_s)->included());
        QCOMPARE(find(*scan, u"top/.git/config"_s)->reason, Reason::VersionControl);
        QCOMPARE(find(*scan, u"top/v/x.py"_s)->reason, Reason::VirtualEnvironment);
        QCOMPARE(find(*scan, u"link-out"_s)->reason, Reason::Link);
    }

    void refusesZipsThatLeaveTheirFolder_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::newRow("parent") << u"../evil.py"_s;
        QTest::newRow("parent inside") << u"a/../../evil.py"_s;
        QTest::newRow("absolute") << u"/etc/evil"_s;
        QTest::newRow("drive") << u"C:/evil.py"_s;
        QTest::newRow("backslashes") << u"a\\..\\..\\evil.py"_s;
    }
    void refusesZipsThatLeaveTheirFolder()
    {
        if (python().isEmpty())
            QSKIP("no python3");
        QFETCH(QString, entry);
        const BundleFolder folder;
        makeZip(folder.path(u"b.zip"_s), {u"fine.py"_s, entry});
        const auto scan = scanBundle(folder.path(u"b.zip"_s));
        QVERIFY(!scan);
        QVERIFY2(scan.error().contains(u"outside"), qPrintable(scan.error()));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("missing") << u"nothing.zip"_s << QByteArray() << u"nothing at"_s;
        QTest::newRow("no zip") << u"a.zip"_s << QByteArray("hello, I am text") << u"not a zip"_s;
        QTest::newRow("empty file") << u"a.zip"_s << QByteArray("") << u"not a zip"_s;
        QTest::newRow("cut off") << u"a.zip"_s << QByteArray("PK\3\4\x14\0\0\0\0\0", 10) << u"damaged"_s;
        QTest::newRow("other file") << u"a.tar"_s << QByteArray("x") << u"neither"_s;
    }
    void saysWhatIsWrong()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        const BundleFolder folder;
        if (!bytes.isNull())
            folder.write(name, bytes);
        const auto scan = scanBundle(folder.path(name));
        QVERIFY(!scan);
        QVERIFY2(scan.error().contains(word), qPrintable(scan.error()));
        QVERIFY(scan.error().endsWith(u'.'));
    }

    void saysThatAZipIsEncrypted()
    {
        if (python().isEmpty())
            QSKIP("no python3");
        const BundleFolder folder;
        makeZip(folder.path(u"b.zip"_s), {u"a.py"_s});
        // The first bit of the flags, in the entry and in the directory, is what says that an entry is encrypted.
        runPython("import sys; p=sys.argv[1]; b=bytearray(open(p,'rb').read()); b[6]|=1; i=b.rfind(b'PK\\x01\\x02'); "
                  "b[i+8]|=1;"
                  "open(p,'wb').write(b)",
            {folder.path(u"b.zip"_s)});
        const auto scan = scanBundle(folder.path(u"b.zip"_s));
        QVERIFY(!scan);
        QVERIFY2(scan.error().contains(u"encrypted"), qPrintable(scan.error()));
    }

    void endsWhenCancelled()
    {
        const BundleFolder folder;
        folder.write(u"a.py"_s);
        const std::atomic<bool> cancelled = true;
        const auto scan = scanBundle(folder.path(), cancelled);
        QVERIFY(!scan);
        QVERIFY(scan.error().contains(u"cancelled"));
    }

    void takesManyFiles()
    {
        const BundleFolder folder;
        for (int i = 0; i < 10000; ++i)
            folder.write(u"d%1/f%2.py"_s.arg(i % 50).arg(i));
        QElapsedTimer clock;
        clock.start();
        const auto scan = scanBundle(folder.path());
        QCOMPARE(scan->files.size(), 10000);
        // A tenth of a second is usual; only something quadratic comes near this.
        QVERIFY2(clock.elapsed() < 20000, qPrintable(QString::number(clock.elapsed())));
    }
};

QTEST_GUILESS_MAIN(BundleScanTest)
#include "bundlescantest.moc"
