// SPDX-License-Identifier: GPL-3.0-or-later
// Against KDE's real wallet, which withkeyring.sh tells to keep Utkik out, as a person does who answers "never".
#include "app/auth/keychainstore.h"

#include <QTest>

using namespace utkik;
using namespace std::chrono_literals;

class TestKeychainDenied : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsSet("UTKIK_NO_KWALLET"))
            QSKIP("needs kwalletd5, of KDE's wallet");
    }

    void saysSoWhateverIsWanted()
    {
        const QString profile = QStringLiteral("c0ffee00-0000-4000-8000-000000000001");
        QCOMPARE(faultOf(m_store.read(profile)), ErrorKind::KeychainDenied);
        QCOMPARE(faultOf(m_store.write(profile, Secret(QByteArray("one")))), ErrorKind::KeychainDenied);
        QCOMPARE(faultOf(m_store.remove(profile)), ErrorKind::KeychainDenied);
        QCOMPARE(faultOf(tryOut(m_store, this)), ErrorKind::KeychainDenied);
    }

private:
    template <typename T>
    static std::optional<ErrorKind> faultOf(const QFuture<Result<T>> &future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000))
            qFatal("the wallet never answered");
        const Result<T> result = future.result();
        return result ? std::nullopt : std::optional(result.error().kind);
    }

    KeychainStore m_store{30s};
};

QTEST_GUILESS_MAIN(TestKeychainDenied)
#include "tst_keychaindenied.moc"
