// SPDX-License-Identifier: GPL-3.0-or-later
// Against KDE's real wallet, which withkeyring.sh starts, by QtKeychain's own back end for it.
#include "app/auth/keychainstore.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QTest>

using namespace utkik;
using namespace std::chrono_literals;

namespace
{

const QString profile = QStringLiteral("c0ffee00-0000-4000-8000-000000000001");

template <typename T>
Result<T> resultOf(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000))
        qFatal("the wallet never answered");
    return future.result();
}

QByteArray secretOf(qsizetype size)
{
    QByteArray bytes(size, 0);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = static_cast<char>(i * 7 + i / 256);
    return bytes;
}

QDBusMessage askWallet(const QString &method, const QVariantList &arguments)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(QStringLiteral("org.kde.kwalletd5"), QStringLiteral("/modules/kwalletd5"),
                                       QStringLiteral("org.kde.KWallet"), method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

/// In all folders of the wallet, as the wallet itself counts.
int entriesInWallet()
{
    const QString us = QStringLiteral("the test");
    const int handle =
        askWallet(QStringLiteral("open"), {QStringLiteral("kdewallet"), qlonglong(0), us}).arguments().value(0).toInt();
    const QStringList folders =
        askWallet(QStringLiteral("folderList"), {handle, us}).arguments().value(0).toStringList();
    int entries = 0;
    for (const QString &folder : folders)
        entries += int(
            askWallet(QStringLiteral("entryList"), {handle, folder, us}).arguments().value(0).toStringList().size());
    return entries;
}

} // namespace

class TestKWallet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsSet("UTKIK_NO_KWALLET"))
            QSKIP("needs kwalletd5, of KDE's wallet");
    }

    void bringsBackWhatWasWritten_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {1, 40, 2048, 2049, 8000})
            QTest::addRow("%d bytes", size) << size;
    }

    void bringsBackWhatWasWritten()
    {
        QFETCH(int, size);
        QCOMPARE(entriesInWallet(), 0);
        const Result<void> written = resultOf(m_store.write(profile, Secret(secretOf(size))));
        QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().message));
        QCOMPARE(entriesInWallet(), 1 + (size - 1) / 2048); // it is this wallet that has it
        const Result<Secret> read = resultOf(m_store.read(profile));
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
        QVERIFY(read->reveal() == secretOf(size));
        QVERIFY(resultOf(m_store.remove(profile)).has_value());
        QCOMPARE(resultOf(m_store.read(profile)).error().kind, ErrorKind::NoSecret);
        QCOMPARE(entriesInWallet(), 0);
    }

    void standsTheTrial() { QVERIFY(resultOf(tryOut(m_store, this)).has_value()); }

private:
    KeychainStore m_store{30s};
};

QTEST_GUILESS_MAIN(TestKWallet)
#include "tst_kwallet.moc"
