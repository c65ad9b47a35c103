// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/limits/client.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace utkik;
using namespace utkik::simulation;
using namespace std::chrono_literals;

/// Random worlds: whatever the server's windows, clocks and network are like, it never has to refuse a call.
class TestAnyServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNeverRefused_data();
    void isNeverRefused();
    void sharesOneLogAmongProcesses();
    void survivesBeingKilled();
    void obeysAServerThatIsStricter_data();
    void obeysAServerThatIsStricter();

private:
    static constexpr QuotaLimits alone{100, 1500, 0};
};

void TestAnyServer::isNeverRefused_data()
{
    QTest::addColumn<quint32>("firstSeed");
    for (quint32 block = 0; block < 20; ++block)
        QTest::addRow("seeds from %u", block * 100) << block * 100;
}

void TestAnyServer::isNeverRefused()
{
    QFETCH(quint32, firstSeed);
    for (quint32 seed = firstSeed; seed < firstSeed + 100; ++seed) {
        std::mt19937 random(seed);
        const auto share = [&random] { return std::uniform_real_distribution<double>(0, 1)(random); };
        World world;
        Machine machine(world,
                        {.speed = 1 + (share() - 0.5) * 0.001,
                         .tickMs = share() < 0.2 ? 16 : 1,
                         .alarmLateAtMost = std::chrono::duration_cast<Time>(50ms * share())},
                        seed);
        Server server(world,
                      {.slidingWindows = share() < 0.5,
                       .phase = std::chrono::duration_cast<Time>(60s * share()),
                       .speed = 1 + (share() - 0.5) * 0.001});
        Network network;
        network.latency = std::chrono::duration_cast<Time>(2s * share() * share());
        network.jitter = std::chrono::duration_cast<Time>(1s * share());
        network.hangs = share() < 0.3 ? 0.02 : 0;
        network.hangTime = 25s;
        network.lost = share() < 0.3 ? 0.03 : 0;
        network.countedOnAnswer = share() < 0.3;
        QuotaLimits limits = alone;
        limits.reservePerMinute = share() < 0.5 ? 3 : 0;
        Client client(world, machine, server, network, limits, {}, {}, seed);
        client.ask(1 + int(share() * share() * 900));
        QVERIFY2(world.run([&] { return client.unanswered() == 0; }), qPrintable(QStringLiteral("seed %1").arg(seed)));
        QVERIFY2(server.refused() == 0,
                 qPrintable(QStringLiteral("seed %1: %2 refused").arg(seed).arg(server.refused())));
        QVERIFY(client.mostInFlight() <= 6);
    }
}

void TestAnyServer::sharesOneLogAmongProcesses()
{
    QTemporaryDir folder;
    World world;
    Machine machine(world, {}, 1);
    Server server(world, {});
    const Network network{.latency = 200ms, .jitter = 300ms};
    Client one(world, machine, server, network, alone, {}, folder.path(), 1);
    Client other(world, machine, server, network, alone, {}, folder.path(), 2);
    one.ask(150);
    other.ask(150);
    QVERIFY(world.run([&] { return one.unanswered() == 0 && other.unanswered() == 0; }));
    QCOMPARE(server.refused(), 0);
}

void TestAnyServer::survivesBeingKilled()
{
    for (quint32 seed = 1; seed <= 20; ++seed) {
        QTemporaryDir folder;
        World world;
        Machine machine(world, {}, seed);
        Server server(world, {});
        const Network network{.latency = 300ms, .jitter = 500ms};
        auto client =
            std::make_unique<Client>(world, machine, server, network, alone, LimiterRule{}, folder.path(), seed);
        client->ask(180);
        QVERIFY(!world.run([] { return false; }, Time(seed * 1'700'000)));
        const int left = Client::kill(std::move(client));
        QVERIFY(left > 0);
        Client next(world, machine, server, network, alone, {}, folder.path(), seed + 100);
        next.ask(left);
        QVERIFY(world.run([&] { return next.unanswered() == 0; }));
        QCOMPARE(server.refused(), 0);
    }
}

void TestAnyServer::obeysAServerThatIsStricter_data()
{
    QTest::addColumn<int>("hint");
    QTest::newRow("tells nothing") << int(Network::Hint::None);
    QTest::newRow("tells the seconds") << int(Network::Hint::Seconds);
    QTest::newRow("quotes its limit") << int(Network::Hint::Window);
}

void TestAnyServer::obeysAServerThatIsStricter()
{
    QFETCH(int, hint);
    World world;
    Machine machine(world, {}, 1);
    Server server(world, {.perMinute = 50, .countsRefused = true});
    Network network{.latency = 200ms, .jitter = 200ms};
    network.hint = Network::Hint(hint);
    Client client(world, machine, server, network, alone, {}, {}, 1);
    client.ask(400);
    QVERIFY(world.run([&] { return client.unanswered() == 0; }));
    QCOMPARE(client.answered(), 400); // nothing is lost
    QCOMPARE(client.sentInBackOff(), 0);
    QVERIFY2(client.throttled() <= 24, qPrintable(QString::number(client.throttled()))); // it learns
}

QTEST_GUILESS_MAIN(TestAnyServer)
#include "tst_anyserver.moc"
