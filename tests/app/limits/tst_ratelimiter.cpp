// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/limits/client.h"

#include <QSignalSpy>
#include <QTest>

using namespace utkik;
using namespace utkik::simulation;
using namespace std::chrono_literals;

/// What the limiter lets out and when, in a world without surprises.
class TestRateLimiter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOutInBursts_data();
    void goesOutInBursts();

private:
    static constexpr QuotaLimits alone{100, 1500, 0};
};

void TestRateLimiter::goesOutInBursts_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("seconds");
    QTest::newRow("one") << 1 << 0;
    QTest::newRow("a burst") << 100 << 0;
    QTest::newRow("one more") << 101 << 60;
    QTest::newRow("250") << 250 << 120;
    QTest::newRow("1,500") << 1500 << 840;
    QTest::newRow("5,000") << 5000 << 11040;
}

void TestRateLimiter::goesOutInBursts()
{
    QFETCH(int, count);
    QFETCH(int, seconds);
    World world;
    Machine machine(world, {}, 1);
    Server server(world, {});
    Client client(world, machine, server, {}, alone, {}, {}, 1);
    client.ask(count);
    QVERIFY(world.run([&] { return client.unanswered() == 0; }));
    QCOMPARE(server.refused(), 0);
    const double took = double(client.lastAnswer().count()) / 1e6;
    QVERIFY2(took >= seconds && took <= seconds * 1.002, qPrintable(QString::number(took)));
    QVERIFY(client.mostInFlight() <= 6);
}

QTEST_GUILESS_MAIN(TestRateLimiter)
#include "tst_ratelimiter.moc"
