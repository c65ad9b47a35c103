// SPDX-License-Identifier: GPL-3.0-or-later
// Against a real Secret Service, which withkeyring.sh starts.
#include "app/auth/keychainitem.h"
#include "app/auth/keychainstore.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QTest>

using namespace utkik;
using namespace std::chrono_literals;

namespace
{

constexpr auto patience = 20s;
const QString profile = QStringLiteral("c0ffee00-0000-4000-8000-000000000001");
const QString mainKey = QStringLiteral("se.utkik/tenant/") + profile;

template <typename T>
Result<T> resultOf(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000))
        qFatal("the keychain never answered");
    return future.result();
}

QByteArray secretOf(qsizetype size)
{
    QByteArray bytes(size, 0);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = static_cast<char>(i * 7 + i / 256); // zeros and bytes beyond ASCII among them
    return bytes;
}

const QString collection = QStringLiteral("/org/freedesktop/secrets/collection/login");

QDBusMessage call(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"), path, interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

int itemsInKeyring()
{
    const QDBusMessage reply =
        call(collection, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
             {QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Items")});
    const QVariant items = reply.arguments().value(0).value<QDBusVariant>().variant();
    return int(qdbus_cast<QList<QDBusObjectPath>>(items).size());
}

void lockKeyring()
{
    call(QStringLiteral("/org/freedesktop/secrets"), QStringLiteral("org.freedesktop.Secret.Service"),
         QStringLiteral("Lock"), {QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(collection)})});
}

} // namespace

class TestKeychainStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void bringsBackWhatWasWritten_data();
    void bringsBackWhatWasWritten();
    void replacesAndLeavesNothingBehind();
    void sweepsWhatACrashLeftBehind();
    void keepsProfilesApart();
    void findsDamage_data();
    void findsDamage();
    void takesNoGiants();
    void saysThatItIsLocked();

private:
    KeychainStore m_store{patience};
};

void TestKeychainStore::initTestCase()
{
    if (qEnvironmentVariableIsSet("UTKIK_NO_KWALLET")) // only where a wallet is asked for
        QSKIP("needs kwalletd5, KDE's wallet");
}

void TestKeychainStore::cleanup()
{
    QVERIFY(resultOf(m_store.remove(profile)).has_value()
            || QTest::currentTestFunction() == QByteArray("saysThatItIsLocked"));
}

void TestKeychainStore::bringsBackWhatWasWritten_data()
{
    QTest::addColumn<int>("size");
    // 2,560 is what Windows takes for one item; 2,048 what we put into one.
    for (const int size : {0, 1, 40, 2047, 2048, 2049, 2559, 2560, 2561, 4097, 8000, 20'000})
        QTest::addRow("%d bytes", size) << size;
}

void TestKeychainStore::bringsBackWhatWasWritten()
{
    QFETCH(int, size);
    QVERIFY(resultOf(m_store.write(profile, Secret(secretOf(size)))).has_value());
    const Result<Secret> read = resultOf(m_store.read(profile));
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
    QVERIFY(read->reveal() == secretOf(size));
    QVERIFY(resultOf(m_store.remove(profile)).has_value());
    QCOMPARE(resultOf(m_store.read(profile)).error().kind, ErrorKind::NoSecret);
    QVERIFY(resultOf(m_store.remove(profile)).has_value()); // what is gone can be removed again
    QCOMPARE(itemsInKeyring(), 0);
}

void TestKeychainStore::replacesAndLeavesNothingBehind()
{
    for (const int size : {9000, 30, 5000, 1}) {
        QVERIFY(resultOf(m_store.write(profile, Secret(secretOf(size)))).has_value());
        QVERIFY(resultOf(m_store.read(profile))->reveal() == secretOf(size));
        QCOMPARE(itemsInKeyring(), 1 + (size - 1) / 2048);
    }
}

void TestKeychainStore::sweepsWhatACrashLeftBehind()
{
    QVERIFY(resultOf(m_store.write(profile, Secret(secretOf(3000)))).has_value());
    // Killed while a longer one was being written: its further items are there, the item that names them is not.
    for (int item = 1; item <= 4; ++item) {
        const QString key = QStringLiteral("%1/b/%2").arg(mainKey).arg(item);
        QVERIFY(resultOf(writeItem(key, "half", patience, this)).has_value());
    }
    QVERIFY(resultOf(m_store.read(profile))->reveal() == secretOf(3000));
    QVERIFY(resultOf(m_store.write(profile, Secret(secretOf(10)))).has_value());
    QVERIFY(resultOf(m_store.read(profile))->reveal() == secretOf(10));
    QCOMPARE(itemsInKeyring(), 1);
}

void TestKeychainStore::keepsProfilesApart()
{
    const QString other = QStringLiteral("c0ffee00-0000-4000-8000-000000000002");
    QVERIFY(resultOf(m_store.write(profile, Secret(QByteArray("one")))).has_value());
    QVERIFY(resultOf(m_store.write(other, Secret(QByteArray("two")))).has_value());
    QCOMPARE(resultOf(m_store.read(profile))->reveal(), QByteArray("one"));
    QVERIFY(resultOf(m_store.remove(profile)).has_value());
    QCOMPARE(resultOf(m_store.read(other))->reveal(), QByteArray("two"));
    QVERIFY(resultOf(m_store.remove(other)).has_value());
}

void TestKeychainStore::findsDamage_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("bytes"); // null: the item is gone
    QTest::newRow("further item gone") << mainKey + QStringLiteral("/a/1") << QByteArray();
    QTest::newRow("further item shortened") << mainKey + QStringLiteral("/a/1") << secretOf(512);
    QTest::newRow("further item of another writing") << mainKey + QStringLiteral("/a/1") << QByteArray(952, 'x');
    QTest::newRow("first item of somebody else") << mainKey << QByteArray("not ours");
    QTest::newRow("first item shortened") << mainKey << QByteArray("utkik1 3000 ab");
    QTest::newRow("first item empty") << mainKey << QByteArray("");
    QTest::newRow("absurd length") << mainKey << QByteArray("utkik1 99999999999 00 a\nx");
}

void TestKeychainStore::findsDamage()
{
    QFETCH(QString, key);
    QFETCH(QByteArray, bytes);
    QVERIFY(resultOf(m_store.write(profile, Secret(secretOf(3000)))).has_value());
    QVERIFY(
        resultOf(bytes.isNull() ? deleteItem(key, patience, this) : writeItem(key, bytes, patience, this)).has_value());
    QCOMPARE(resultOf(m_store.read(profile)).error().kind, ErrorKind::SecretDamaged);
    // Writing anew mends it.
    QVERIFY(resultOf(m_store.write(profile, Secret(secretOf(3000)))).has_value());
    QVERIFY(resultOf(m_store.read(profile))->reveal() == secretOf(3000));
}

void TestKeychainStore::takesNoGiants()
{
    QCOMPARE(resultOf(m_store.write(profile, Secret(secretOf(64 * 1024 + 1)))).error().kind, ErrorKind::TooLarge);
}

void TestKeychainStore::saysThatItIsLocked()
{
    QVERIFY(resultOf(m_store.write(profile, Secret(QByteArray("one")))).has_value());
    lockKeyring();
    // Nobody is there to ask for the password. A secret that is only locked must not look like one that is not there.
    QCOMPARE(resultOf(m_store.read(profile)).error().kind, ErrorKind::KeychainLocked);
    QCOMPARE(resultOf(m_store.write(profile, Secret(QByteArray("two")))).error().kind, ErrorKind::KeychainLocked);
    QCOMPARE(resultOf(m_store.remove(profile)).error().kind, ErrorKind::KeychainLocked);
}

QTEST_GUILESS_MAIN(TestKeychainStore)
#include "tst_keychainstore.moc"
