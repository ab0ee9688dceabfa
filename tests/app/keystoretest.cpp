// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connections/keystore.h"

#include <QTest>
#include <QUuid>

#include <optional>

using namespace gantry;
using namespace Qt::StringLiterals;

/// Against the session's real key store: gnome-keyring in CI. Skips, and says so, where none answers.
class KeyStoreTest : public QObject
{
    Q_OBJECT

    KeyStore m_store{u"dev.gantry.Gantry.test"_s};
    const QString m_id = QUuid::createUuid().toString(QUuid::WithoutBraces);

    QString write(const QByteArray &key)
    {
        std::optional<QString> answer;
        m_store.write(m_id, key, this, [&](const QString &error) { answer = error; });
        return QTest::qWaitFor([&] { return answer.has_value(); }, 20000) ? *answer : u"no answer"_s;
    }

    std::expected<QByteArray, QString> read()
    {
        std::optional<std::expected<QByteArray, QString>> answer;
        m_store.read(m_id, this, [&](const auto &key) { answer = key; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20000))
            return std::unexpected(u"no answer"_s);
        return *answer;
    }

    QString remove()
    {
        std::optional<QString> answer;
        m_store.remove(m_id, this, [&](const QString &error) { answer = error; });
        return QTest::qWaitFor([&] { return answer.has_value(); }, 20000) ? *answer : u"no answer"_s;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString error = write("probe");
        if (error.isEmpty())
            return;
        // CI installs a key store and says so; a skip there would hide a broken one.
        QVERIFY2(!qEnvironmentVariableIsSet("GANTRY_PEERS_REQUIRED"), qPrintable(error));
        QSKIP(qPrintable(u"No key store answers in this session: "_s + error));
    }

    void keepsAKeyByteForByte()
    {
        const QByteArray key("s3cret \xc3\xa4 with spaces");
        QCOMPARE(write(key), QString());
        const auto back = read();
        QVERIFY2(back, qPrintable(back ? QString() : back.error()));
        QCOMPARE(*back, key);
    }

    void aKeyThatIsNotThereIsEmpty()
    {
        QCOMPARE(remove(), QString());
        const auto back = read();
        QVERIFY(back);
        QCOMPARE(*back, QByteArray());
        QCOMPARE(remove(), QString());
    }

    void noAnswerComesToAContextThatIsGone()
    {
        auto context = std::make_unique<QObject>();
        bool called = false;
        m_store.read(m_id, context.get(), [&](const auto &) { called = true; });
        context.reset();
        read();
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(KeyStoreTest)
#include "keystoretest.moc"
