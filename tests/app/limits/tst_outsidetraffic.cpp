// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/limits/client.h"

#include <QTest>

using namespace utkik;
using namespace utkik::simulation;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(utkik::simulation::Network::Hint)

/// Servers that say 429 although we keep to what we were told: another program shares the quota, or the limit is lower.
class TestOutsideTraffic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void obeysAndLosesNothing_data();
    void obeysAndLosesNothing();
};

void TestOutsideTraffic::obeysAndLosesNothing_data()
{
    QTest::addColumn<int>("serverPerMinute");
    QTest::addColumn<int>("serverPerHour");
    QTest::addColumn<int>("othersPerMinute");
    QTest::addColumn<Network::Hint>("hint");
    QTest::addColumn<int>("mostMinutes"); // for 300 incidents
    QTest::addColumn<int>("mostRefused");
    using Hint = Network::Hint;
    const std::pair<const char *, Hint> hints[]{
        {"silent", Hint::None}, {"tells the time", Hint::Seconds}, {"tells the limit", Hint::Window}};
    for (const auto &[name, hint] : hints) {
        const auto row = [&, name = name, hint = hint](const char *what, int perMinute, int perHour, int others,
                                                       int minutes, int refused) {
            QTest::addRow("%s, %s", what, name) << perMinute << perHour << others << hint << minutes << refused;
        };
        row("half the limit", 50, 1500, 0, 12, 20);
        row("an hour's limit", 100, 200, 0, 200, 30);
        row("a busy other", 100, 1500, 60, 40, 60);
        row("a greedy other", 100, 15000, 99, 600, 400); // a full hour would be all theirs
    }
}

void TestOutsideTraffic::obeysAndLosesNothing()
{
    QFETCH(int, serverPerMinute);
    QFETCH(int, serverPerHour);
    QFETCH(int, othersPerMinute);
    QFETCH(Network::Hint, hint);
    QFETCH(int, mostMinutes);
    QFETCH(int, mostRefused);
    World world;
    Machine machine(world, {}, 1);
    Server server(world,
                  {.perMinute = serverPerMinute, .perHour = serverPerHour, .countsRefused = othersPerMinute == 0});
    Network network;
    network.latency = 200ms;
    network.jitter = 500ms;
    network.leavesAfter = 300ms;
    network.hint = hint;
    Client client(world, machine, server, network, {100, 1500, 3}, {}, {}, 7);

    std::function<void()> other = [&] {
        server.call();
        world.at(world.now() + Time(1min) / othersPerMinute, other);
    };
    if (othersPerMinute > 0)
        other();
    bool wasLowered = false;
    QObject::connect(&client.limiter(), &RateLimiter::statusChanged, &client,
                     [&] { wasLowered = wasLowered || client.limiter().status().lowered; });
    client.ask(290);
    client.ask(10, Priority::Looked);
    const bool done = world.run([&] { return client.unanswered() == 0; }, 48h);
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(world.now()).count();
    const QByteArray course = QByteArray::number(qint64(minutes)) + " min, " + QByteArray::number(client.throttled())
        + " refused, " + QByteArray::number(client.unanswered()) + " unanswered";
    QVERIFY2(done && client.answered() == 300, course);
    QVERIFY2(client.sentInBackOff() == 0, course);
    QVERIFY2(client.throttled() > 0 && client.throttled() <= mostRefused, course);
    QVERIFY2(minutes <= mostMinutes, course);
    QVERIFY(wasLowered);
    world.run([] { return false; }, world.now() + 48h);
    QVERIFY(!client.limiter().status().lowered); // believed for a while, not for ever
}

QTEST_GUILESS_MAIN(TestOutsideTraffic)
#include "tst_outsidetraffic.moc"
