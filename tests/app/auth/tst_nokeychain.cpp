// SPDX-License-Identifier: GPL-3.0-or-later
// In a D-Bus session without a Secret Service, and then with one that says nothing.
#include "app/auth/keychainstore.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QTest>
#include <QTimer>

using namespace utkik;
using namespace std::chrono_literals;

namespace
{

/// Holds every call back, and answers them all with an error when told to.
class MuteService final : public QDBusVirtualObject
{
public:
    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        m_held << message;
        if (!m_isMute)
            speak(connection);
        return true;
    }
    void speak(const QDBusConnection &connection)
    {
        m_isMute = false;
        for (const QDBusMessage &message : std::exchange(m_held, {}))
            connection.send(message.createErrorReply(QDBusError::Failed, QStringLiteral("out of order")));
    }
    [[nodiscard]] bool wasAsked() const { return !m_held.isEmpty(); }

private:
    QList<QDBusMessage> m_held;
    bool m_isMute = true;
};

template <typename T>
Result<T> resultOf(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000))
        qFatal("no answer");
    return future.result();
}

const QString profile = QStringLiteral("c0ffee00-0000-4000-8000-000000000001");

} // namespace

class TestNoKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatThereIsNone();
    void staysAliveWhileItSaysNothing(); // last: what says nothing blocks QtKeychain's queue
};

void TestNoKeychain::saysThatThereIsNone()
{
    KeychainStore store(20s);
    QCOMPARE(resultOf(store.read(profile)).error().kind, ErrorKind::KeychainMissing);
    QCOMPARE(resultOf(store.write(profile, Secret(QByteArray("one")))).error().kind, ErrorKind::KeychainMissing);
    QCOMPARE(resultOf(store.remove(profile)).error().kind, ErrorKind::KeychainMissing);
}

void TestNoKeychain::staysAliveWhileItSaysNothing()
{
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("mute"));
    MuteService service;
    QVERIFY(bus.registerVirtualObject(QStringLiteral("/"), &service, QDBusConnection::SubPath));
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.secrets")));

    int ticks = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&ticks] { ++ticks; });
    timer.start(10ms);
    auto store = std::make_unique<KeychainStore>(500ms);
    QCOMPARE(resultOf(store->read(profile)).error().kind, ErrorKind::KeychainSilent);
    QVERIFY(service.wasAsked());
    QVERIFY2(ticks > 5, "the event loop stood still");
    QCOMPARE(resultOf(store->write(profile, Secret(QByteArray("one")))).error().kind, ErrorKind::KeychainSilent);

    // The answers come late, to nobody: no crash, and the keychain works again for whoever asks next.
    const auto abandoned = store->read(profile);
    store.reset();
    service.speak(bus);
    KeychainStore next(20s);
    QCOMPARE(resultOf(next.read(profile)).error().kind, ErrorKind::KeychainFault);
    QTRY_VERIFY(abandoned.isCanceled());
    bus.unregisterObject(QStringLiteral("/"), QDBusConnection::UnregisterTree);
}

QTEST_GUILESS_MAIN(TestNoKeychain)
#include "tst_nokeychain.moc"
