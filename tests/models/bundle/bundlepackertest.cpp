// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bundle/bundlepacker.h"

#include "tests/models/bundle/bundlefolder.h"

#include <QTemporaryFile>
#include <QTest>
#include <QThread>

using namespace gantry;
using namespace Qt::StringLiterals;

class BundlePackerTest : public QObject
{
    Q_OBJECT

    static auto pack(
        const BundleScan &scan, const std::function<void(qint64, qint64)> &progress = {}, bool cancelled = false)
    {
        const std::atomic<bool> flag = cancelled;
        return packBundle(scan, progress, flag);
    }

    static QByteArray noise(qsizetype size)
    {
        QByteArray bytes(size, Qt::Uninitialized);
        quint32 state = 1;
        for (char &byte : bytes)
            byte = char((state = state * 1664525 + 1013904223) >> 24);
        return bytes;
    }

private Q_SLOTS:
    void packsWhatIsIncludedRelativeToTheFolder()
    {
        const BundleFolder folder;
        folder.write(u"predict.py"_s, "def f(): pass");
        folder.write(u"data/größe.txt"_s, "text");
        folder.write(u"empty.txt"_s, "");
        folder.write(u".env"_s, "SECRET");
        const auto packed = pack(*scanBundle(folder.path()));
        QVERIFY2(packed, qPrintable(packed ? QString() : packed.error()));
        const auto scan = scanBundle((*packed)->fileName());
        QVERIFY(scan);
        QCOMPARE(scan->files.size(), 3);
        QVERIFY(find(*scan, u"predict.py"_s));
        QVERIFY(find(*scan, u"data/größe.txt"_s));
        QVERIFY(find(*scan, u"empty.txt"_s));
        QVERIFY(!QByteArray((*packed)->readAll()).contains("SECRET"));
    }

    void pythonReadsItBack()
    {
        if (python().isEmpty())
            QSKIP("no python3");
        const BundleFolder folder;
        folder.write(u"predict.py"_s, QByteArray("def f(): return 42\n") + QByteArray(300000, '#'));
        folder.write(u"größe/weights.bin"_s, noise(700000));
        folder.write(u"picture.PNG"_s, QByteArray(5000, 'a'));
        folder.write(u"empty"_s, "");
        const auto packed = pack(*scanBundle(folder.path()));
        QVERIFY(packed);
        const QByteArray answer = runPython(R"PY(
import sys, zipfile, os
archive, folder = sys.argv[1:]
z = zipfile.ZipFile(archive)
assert z.testzip() is None
for info in z.infolist():
    assert z.read(info) == open(os.path.join(folder, info.filename), "rb").read(), info
stored = sorted(i.filename for i in z.infolist() if i.compress_type == zipfile.ZIP_STORED and i.file_size)
sys.path.insert(0, archive)
import predict
print(len(z.infolist()), predict.f(), ascii(stored))
)PY",
            {(*packed)->fileName(), folder.path()});
        QCOMPARE(answer, "4 42 ['gr\\xf6\\xdfe/weights.bin', 'picture.PNG']");
        QVERIFY((*packed)->size() < 720000);
    }

    void repacksAZipWithoutWhatIsLeftOut()
    {
        const BundleFolder folder;
        folder.write(u"a.py"_s, "x = 1");
        folder.write(u"data.txt"_s, QByteArray(600000, 'z'));
        folder.write(u"drop.txt"_s, "no");
        const auto first = pack(*scanBundle(folder.path()));
        BundleScan scan = *scanBundle((*first)->fileName());
        std::ranges::find(scan.files, u"drop.txt"_s, &ScannedFile::path)->reason = ScannedFile::Reason::Editor;
        const auto second = pack(scan);
        QVERIFY2(second, qPrintable(second ? QString() : second.error()));
        const auto result = scanBundle((*second)->fileName());
        QCOMPARE(result->files.size(), 2);
        QCOMPARE(result->includedSize(), 600005);
        if (!python().isEmpty())
            QCOMPARE(
                runPython("import sys,zipfile; print(zipfile.ZipFile(sys.argv[1]).testzip())", {(*second)->fileName()}),
                "None");
    }

    void tellsProgressByInputBytes()
    {
        const BundleFolder folder;
        folder.write(u"a.bin"_s, QByteArray(1000000, 'a'));
        folder.write(u"b.txt"_s, QByteArray(500, 'b'));
        QList<qint64> seen;
        const auto packed = pack(*scanBundle(folder.path()), [&](qint64 done, qint64 total) {
            QCOMPARE(total, 1000500);
            seen.append(done);
        });
        QVERIFY(packed);
        QVERIFY(seen.size() > 2);
        QVERIFY(std::ranges::is_sorted(seen));
        QCOMPARE(seen.last(), 1000500);
    }

    void stopsWhenCancelledMidway()
    {
        const BundleFolder folder;
        folder.write(u"a.bin"_s, QByteArray(4000000, 'a'));
        std::atomic<bool> cancelled = false;
        int calls = 0;
        const auto packed =
            packBundle(*scanBundle(folder.path()), [&](qint64, qint64) { cancelled = ++calls == 2; }, cancelled);
        QVERIFY(!packed);
        QVERIFY(packed.error().contains(u"cancelled"));
        QCOMPARE(calls, 2);
    }

    void leavesNoTemporaryFileBehind()
    {
        const BundleFolder folder;
        folder.write(u"a.py"_s);
        QString name;
        {
            const auto packed = pack(*scanBundle(folder.path()));
            name = (*packed)->fileName();
            QVERIFY(QFile::exists(name));
        }
        QVERIFY(!QFile::exists(name));
    }

    void saysWhatWentWrong_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("word");
        QTest::newRow("vanished") << u"vanish"_s << u"no longer there"_s;
        QTest::newRow("became a link") << u"link"_s << u"no longer there"_s;
        QTest::newRow("grew") << u"grow"_s << u"changed"_s;
        QTest::newRow("shrank") << u"shrink"_s << u"changed"_s;
        QTest::newRow("emptied") << u"empty"_s << u"changed"_s;
        QTest::newRow("nothing to pack") << u"exclude"_s << u"no file"_s;
    }
    void saysWhatWentWrong()
    {
        QFETCH(QString, change);
        QFETCH(QString, word);
        const BundleFolder folder;
        folder.write(u"a.py"_s, "12345");
        BundleScan scan = *scanBundle(folder.path());
        if (change == u"vanish" || change == u"link")
            QFile::remove(folder.path(u"a.py"_s));
        if (change == u"link")
            QFile::link(u"/etc/hostname"_s, folder.path(u"a.py"_s));
        if (change == u"grow")
            folder.write(u"a.py"_s, "123456");
        if (change == u"shrink")
            folder.write(u"a.py"_s, "1");
        if (change == u"empty")
            folder.write(u"a.py"_s, "");
        if (change == u"exclude")
            scan.files.first().reason = ScannedFile::Reason::Editor;
        const auto packed = pack(scan);
        QVERIFY(!packed);
        QVERIFY2(packed.error().contains(word), qPrintable(packed.error()));
        QVERIFY(packed.error().contains(u"a.py") || change == u"exclude");
    }

    void saysThatAZipIsDamaged()
    {
        const BundleFolder folder;
        folder.write(u"a.png"_s, QByteArray(5000, 'a'));
        const auto good = pack(*scanBundle(folder.path()));
        QByteArray bytes = (*good)->readAll();
        bytes[bytes.indexOf("aaaa") + 100] = 'b';
        folder.write(u"bad.zip"_s, bytes);
        const auto packed = pack(*scanBundle(folder.path(u"bad.zip"_s)));
        QVERIFY(!packed);
        QVERIFY2(packed.error().contains(u"damaged"), qPrintable(packed.error()));
    }

    void worksOnAnotherThread()
    {
        const BundleFolder folder;
        folder.write(u"a.py"_s);
        std::unique_ptr<QTemporaryFile> file;
        const std::unique_ptr<QThread> thread(QThread::create([&] { file = *pack(*scanBundle(folder.path())); }));
        thread->start();
        QVERIFY(thread->wait(10000));
        QCOMPARE(file->thread(), QThread::currentThread());
        QCOMPARE(file->pos(), 0);
        QVERIFY(file->readAll().startsWith("PK"));
    }
};

QTEST_GUILESS_MAIN(BundlePackerTest)
#include "bundlepackertest.moc"
