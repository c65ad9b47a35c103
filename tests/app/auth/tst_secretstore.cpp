// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/secretlock.h"
#include "app/auth/secretstore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace utkik;
using namespace std::chrono_literals;

namespace
{

const QString profile = QStringLiteral("profile-1");

/// A keychain that another program of ours uses too, and that can have a trouble.
class SharedStore final : public SecretStore
{
public:
    QFuture<Result<Secret>> read(const QString &id) override
    {
        return trouble ? readyFuture<Result<Secret>>(failure(*trouble)) : m_store.read(id);
    }
    QFuture<Result<void>> write(const QString &id, const Secret &secret) override
    {
        return trouble ? readyFuture<Result<void>>(failure(*trouble)) : m_store.write(id, secret);
    }
    QFuture<Result<void>> remove(const QString &id) override
    {
        return trouble ? readyFuture<Result<void>>(failure(*trouble)) : m_store.remove(id);
    }

    std::optional<ErrorKind> trouble;

private:
    SessionSecretStore m_store;
};

template <typename T>
Result<T> resultOf(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000))
        qFatal("no answer");
    return future.result();
}

Secret secret(const char *text)
{
    return Secret(QByteArray(text));
}

} // namespace

class TestSecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatAnotherProgramHasReplaced()
    {
        SharedStore shared;
        FallbackSecretStore store(shared);
        QVERIFY(resultOf(store.write(profile, secret("ours"))).has_value());
        std::ignore = shared.write(profile, secret("theirs"));
        QCOMPARE(resultOf(store.read(profile))->reveal(), QByteArray("theirs"));
    }

    void hearsThatAnotherProgramHasSignedOut()
    {
        SharedStore shared;
        FallbackSecretStore store(shared);
        QVERIFY(resultOf(store.write(profile, secret("ours"))).has_value());
        std::ignore = shared.remove(profile);
        QCOMPARE(resultOf(store.read(profile)).error().kind, ErrorKind::NoSecret);
    }

    void keepsForTheSessionWhatIsNotTaken()
    {
        SharedStore shared;
        FallbackSecretStore store(shared);
        shared.trouble = ErrorKind::KeychainLocked;
        QCOMPARE(resultOf(store.write(profile, secret("ours"))).error().kind, ErrorKind::KeychainLocked);
        QCOMPARE(resultOf(store.read(profile))->reveal(), QByteArray("ours"));
        shared.trouble.reset(); // unlocked since, and it does not know of it
        QCOMPARE(resultOf(store.read(profile))->reveal(), QByteArray("ours"));
        QVERIFY(resultOf(store.remove(profile)).has_value());
        QCOMPARE(resultOf(store.read(profile)).error().kind, ErrorKind::NoSecret);
    }

    void outlivesALockingInBetween()
    {
        SharedStore shared;
        FallbackSecretStore store(shared);
        QVERIFY(resultOf(store.write(profile, secret("ours"))).has_value());
        shared.trouble = ErrorKind::KeychainLocked;
        QCOMPARE(resultOf(store.read(profile))->reveal(), QByteArray("ours"));
    }

    // Where there is no keychain all of it was in memory; a locked one may hold what came before.
    void saysWhatCannotBeRemoved()
    {
        SharedStore shared;
        FallbackSecretStore store(shared);
        for (const ErrorKind trouble : {ErrorKind::KeychainMissing, ErrorKind::KeychainLocked}) {
            shared.trouble = trouble;
            QVERIFY(!resultOf(store.write(profile, secret("ours"))).has_value());
            QCOMPARE(resultOf(store.remove(profile)).has_value(), trouble == ErrorKind::KeychainMissing);
            QVERIFY(!resultOf(store.remove(profile)).has_value());
            QCOMPARE(resultOf(store.read(profile)).error().kind, trouble);
        }
    }

    void letsOneAtATime()
    {
        const QTemporaryDir folder;
        SecretLock first(folder.path(), profile);
        SecretLock second(folder.path(), profile);
        SecretLock ofAnother(folder.path(), QStringLiteral("profile-2"));
        QVERIFY(first.take().result());
        QVERIFY(ofAnother.take().result());
        const auto waiting = second.take();
        QVERIFY(!waiting.isFinished());
        first.release();
        QTRY_VERIFY(waiting.isFinished());
        QVERIFY(waiting.result());
    }

    void waitsNotForEver()
    {
        const QTemporaryDir folder;
        SecretLock first(folder.path(), profile);
        SecretLock second(folder.path(), profile);
        QVERIFY(first.take().result());
        const auto waiting = second.take(0ms);
        QTRY_VERIFY(waiting.isFinished());
        QVERIFY(!waiting.result());
        QVERIFY(QFile(folder.filePath(QStringLiteral("file"))).open(QIODevice::WriteOnly));
        SecretLock nowhere(folder.filePath(QStringLiteral("file/folder")), profile); // cannot be made
        QVERIFY(!nowhere.take().result());
    }
};

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
