// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/limits/moment.h"

#include "app/limits/slot.h"
#include "app/limits/systemclock.h"

#include <QTest>

using namespace utkik;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// Ages by several clocks, of which the stricter is believed.
class TestMoment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheLeastAge_data();
    void takesTheLeastAge();
    void leavesSuspendOut();
    void clampsTheFuture();
    void readsTheSystem();
};

void TestMoment::takesTheLeastAge_data()
{
    QTest::addColumn<Moment>("then");
    QTest::addColumn<milliseconds>("age");
    // Now: boot 1, up for 1,000 s, wall clock 50,000 s.
    const auto row = [](const char *name, quint64 boot, milliseconds monotonic, milliseconds wall, milliseconds age) {
        QTest::newRow(name) << Moment{boot, monotonic, monotonic, wall} << age;
    };
    row("both agree", 1, 990s, 49'990s, 10s);
    row("wall clock set forward since", 1, 990s, 40'000s, 10s);
    row("wall clock set back since", 1, 900s, 49'995s, 5s);
    row("wall clock set back beyond", 1, 900s, 60'000s, 0s);
    row("the other clock goes wrong", 1, 2'000s, 49'990s, 0s);
    row("before the boot", 2, 5'000s, 48'900s, 1'000s);
    row("before the boot, clock set back", 2, 5'000s, 49'900s, 100s);
    row("before the boot, clock set forward", 2, 5'000s, 0s, 1'000s);
    row("before the boot, from the future", 2, 5'000s, 99'999s, 0s);
}

void TestMoment::takesTheLeastAge()
{
    QFETCH(Moment, then);
    QFETCH(milliseconds, age);
    QCOMPARE(ageSince(then, {1, 1'000s, 1'000s, 50'000s}), age);
}

void TestMoment::leavesSuspendOut()
{
    // Sent, then two hours of suspend: answered slots are long free, those under way have just been sent.
    const Moment then{1, 1'000s, 1'000s, 50'000s};
    const Moment now{1, 8'200s, 1'005s, 57'200s};
    QCOMPARE(awakeAgeSince(then, now), 5s);
    const LimiterRule rule;
    QVERIFY(timeUntilFree({1, SlotState::Answered, then}, now, rule.hourWindow, rule) < 0s);
    QCOMPARE(timeUntilFree({1, SlotState::InFlight, then}, now, rule.minuteWindow, rule),
             60s + rule.margin(60s) + rule.requestTimeout - 5s);
}

void TestMoment::clampsTheFuture()
{
    const Moment now{1, 1'000s, 900s, 50'000s};
    Moment past{1, 999s, 899s, 49'999s};
    QVERIFY(!clampToPast(past, now));
    Moment future{1, 2'000s, 901s, 99'999s};
    QVERIFY(clampToPast(future, now));
    QCOMPARE(future, now);
    Moment otherBoot{2, 2'000s, 2'000s, 99'999s};
    QVERIFY(clampToPast(otherBoot, now));
    QCOMPARE(otherBoot, (Moment{2, 2'000s, 2'000s, 50'000s}));
}

void TestMoment::readsTheSystem()
{
    const SystemClock clock;
    const SystemClock again;
    QVERIFY(!clock.bootId().isEmpty());
    QCOMPARE(clock.bootId(), again.bootId());
    QVERIFY(clock.monotonic() > 0ms);
    QVERIFY(clock.awake() <= clock.monotonic() + 1s);
    const milliseconds before = clock.monotonic();
    QTRY_VERIFY(clock.monotonic() > before && clock.monotonic() < before + 1min);
    const qint64 wall = clock.wall().count();
    QVERIFY(std::abs(wall - QDateTime::currentMSecsSinceEpoch()) < 60'000);
}

QTEST_GUILESS_MAIN(TestMoment)
#include "tst_moment.moc"
