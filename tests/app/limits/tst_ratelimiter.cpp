// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/limits/ratelimiter.h"

#include "app/limits/slotlog.h"
#include "tests/app/limits/simulation.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace utkik;
using namespace utkik::simulation;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// What a service sees of the limiter, step by step on a virtual clock. Courses of events stand in tst_neverthrottled.
class TestRateLimiter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_limiter.reset(); }

    void letsSixOutAtOnce();
    void speaksOnlyFromItsAlarm();
    void freesSlotsAfterTheAnswer();
    void chargesLostOnesOnce();
    void chargesNothingForWhatNeverLeft();

    void letsLookedOnesFirst();
    void keepsAReserve();
    void keepsALaneWithTheReserve();
    void leavesTinyLimitsToTheBulk();
    void raises();
    void cancels();
    void pauses();

    void obeysBackOffs_data();
    void obeysBackOffs();
    void recallsAndTakesBack();
    void keepsThePlaceOfThrottledOnes();
    void probesAfterABackOff();
    void extendsABackOff();
    void lowersItsLimits();

    void forecasts_data();
    void forecasts();
    void leavesPausedOnesOutOfTheForecast();
    void showsItsStatus();
    void announcesSparingly();
    void takesNewLimits();
    void copesWithSillyLimits();
    void copesWithTenThousand();

private:
    void make(const QuotaLimits &limits, const LimiterRule &rule = {});
    void pass(Time time)
    {
        m_world->run([] { return false; }, m_world->now() + time);
    }
    std::vector<TicketId> enqueue(int count, Priority priority = Priority::Bulk);
    void answerAll(RequestEnding ending = RequestEnding::Answered);
    /// Answers at once whatever is granted from now on.
    void answerFromNowOn(Time after = 0s);
    [[nodiscard]] std::vector<TicketId> order() const;

    static constexpr QuotaLimits alone{100, 1500, 0};
    std::unique_ptr<World> m_world;
    std::unique_ptr<Machine> m_machine;
    std::unique_ptr<SlotLog> m_log;
    std::unique_ptr<RateLimiter> m_limiter;
    std::vector<TicketId> m_open; ///< granted and not ended
    std::vector<std::pair<TicketId, Time>> m_grants; ///< all, in order
    std::vector<TicketId> m_recalled;
};

void TestRateLimiter::init()
{
    m_world = std::make_unique<World>();
    m_machine = std::make_unique<Machine>(*m_world, Machine::Traits{}, 1);
    make(alone);
}

void TestRateLimiter::make(const QuotaLimits &limits, const LimiterRule &rule)
{
    m_limiter.reset();
    m_log = std::make_unique<SlotLog>(QString(), QString());
    m_limiter = std::make_unique<RateLimiter>(limits, *m_log, *m_machine, m_machine->alarms(), nullptr, rule);
    m_open.clear();
    m_grants.clear();
    m_recalled.clear();
    connect(m_limiter.get(), &RateLimiter::granted, m_limiter.get(), [this](TicketId ticket) {
        m_open.push_back(ticket);
        m_grants.emplace_back(ticket, m_world->now());
    });
    connect(m_limiter.get(), &RateLimiter::recalled, m_limiter.get(),
            [this](TicketId ticket) { m_recalled.push_back(ticket); });
}

std::vector<TicketId> TestRateLimiter::enqueue(int count, Priority priority)
{
    std::vector<TicketId> tickets;
    for (int i = 0; i < count; ++i)
        tickets.push_back(m_limiter->enqueue(priority));
    return tickets;
}

void TestRateLimiter::answerAll(RequestEnding ending)
{
    for (const TicketId ticket : std::exchange(m_open, {}))
        m_limiter->finish(ticket, ending);
}

void TestRateLimiter::answerFromNowOn(Time after)
{
    const auto answer = [this, after](TicketId ticket) {
        m_world->at(m_world->now() + after, [this, ticket] {
            std::erase(m_open, ticket);
            m_limiter->finish(ticket, RequestEnding::Answered);
        });
    };
    for (const TicketId ticket : m_open)
        answer(ticket);
    connect(m_limiter.get(), &RateLimiter::granted, m_limiter.get(), answer);
}

std::vector<TicketId> TestRateLimiter::order() const
{
    std::vector<TicketId> tickets;
    for (const auto &[ticket, time] : m_grants)
        tickets.push_back(ticket);
    return tickets;
}

void TestRateLimiter::letsSixOutAtOnce()
{
    enqueue(20);
    pass(1min);
    QCOMPARE(m_open.size(), 6u);
    m_limiter->finish(m_open.front(), RequestEnding::Answered);
    m_open.erase(m_open.begin());
    pass(1ms);
    QCOMPARE(m_open.size(), 6u);
}

void TestRateLimiter::speaksOnlyFromItsAlarm()
{
    QSignalSpy granted(m_limiter.get(), &RateLimiter::granted);
    QSignalSpy status(m_limiter.get(), &RateLimiter::statusChanged);
    const TicketId ticket = m_limiter->enqueue(Priority::Looked);
    QVERIFY(granted.isEmpty());
    pass(0s);
    QCOMPARE(granted.size(), 1);
    status.clear();
    m_limiter->throttled(ticket, {});
    m_limiter->setPaused(true);
    QVERIFY(status.isEmpty());
}

void TestRateLimiter::freesSlotsAfterTheAnswer()
{
    make({1, 10, 0});
    enqueue(2);
    pass(20s);
    answerAll(); // at 20 s: the next slot is free at 80 s
    pass(60s);
    QCOMPARE(m_grants.size(), 1u);
    pass(200ms);
    QCOMPARE(m_grants.size(), 2u);
}

void TestRateLimiter::chargesLostOnesOnce()
{
    enqueue(2);
    pass(1s);
    answerAll(RequestEnding::Lost);
    QCOMPARE(m_limiter->status().minute.used, 2);
    QCOMPARE(m_limiter->status().hour.used, 2);
}

void TestRateLimiter::chargesNothingForWhatNeverLeft()
{
    enqueue(2);
    pass(1s);
    QCOMPARE(m_limiter->status().minute.used, 2);
    answerAll(RequestEnding::NeverSent);
    pass(1s);
    QCOMPARE(m_limiter->status().minute.used, 0);
    QCOMPARE(m_grants.size(), 2u); // gone for good
}

void TestRateLimiter::letsLookedOnesFirst()
{
    make({3, 100, 0});
    const auto bulk = enqueue(3);
    const auto looked = enqueue(2, Priority::Looked);
    answerFromNowOn();
    pass(2min);
    QCOMPARE(order(), (std::vector<TicketId>{looked[0], looked[1], bulk[0], bulk[1], bulk[2]}));
}

void TestRateLimiter::keepsAReserve()
{
    make({100, 1500, 3});
    enqueue(300);
    answerFromNowOn();
    pass(1s);
    QCOMPARE(m_grants.size(), 97u);
    const auto looked = enqueue(4, Priority::Looked);
    pass(1s);
    QCOMPARE(m_grants.size(), 100u);
    QVERIFY(std::all_of(m_grants.begin() + 97, m_grants.end(), [](const auto &grant) { return grant.second <= 1s; }));
    pass(60s);
    QCOMPARE(m_grants.size(), 197u); // the fourth, and the bulk up to the reserve again
    QCOMPARE(m_grants[100].first, looked[3]);
}

void TestRateLimiter::keepsALaneWithTheReserve()
{
    make({100, 1500, 3});
    enqueue(20);
    pass(1s);
    QCOMPARE(m_open.size(), 5u); // all slow
    const TicketId looked = m_limiter->enqueue(Priority::Looked);
    pass(0s);
    QCOMPARE(m_open.size(), 6u);
    QCOMPARE(m_open.back(), looked);
}

void TestRateLimiter::leavesTinyLimitsToTheBulk()
{
    make({2, 100, 3});
    enqueue(2);
    answerFromNowOn();
    pass(3min);
    QCOMPARE(m_grants.size(), 2u);
}

void TestRateLimiter::raises()
{
    make({1, 100, 0});
    const auto bulk = enqueue(4);
    m_limiter->raise(bulk[2]);
    m_limiter->raise(bulk[1]);
    m_limiter->raise(bulk[2]);
    m_limiter->raise(12345);
    answerFromNowOn();
    pass(5min);
    QCOMPARE(order(), (std::vector<TicketId>{bulk[2], bulk[1], bulk[0], bulk[3]}));
}

void TestRateLimiter::cancels()
{
    make({1, 100, 0});
    const auto tickets = enqueue(3);
    pass(1s);
    m_limiter->cancel(tickets[0]); // is out: only finish() ends it
    m_limiter->cancel(tickets[1]);
    answerFromNowOn();
    pass(5min);
    QCOMPARE(order(), (std::vector<TicketId>{tickets[0], tickets[2]}));
}

void TestRateLimiter::pauses()
{
    m_limiter->setPaused(true);
    enqueue(3);
    const TicketId looked = m_limiter->enqueue(Priority::Looked);
    pass(1min);
    QCOMPARE(order(), std::vector<TicketId>{looked});
    m_limiter->setPaused(false);
    pass(0s);
    QCOMPARE(m_grants.size(), 4u);
}

void TestRateLimiter::obeysBackOffs_data()
{
    QTest::addColumn<ThrottleHint>("hint");
    QTest::addColumn<int>("leastSeconds");
    QTest::addColumn<int>("mostSeconds");
    QTest::newRow("seconds") << ThrottleHint{35s, {}, {}} << 35 << 36;
    QTest::newRow("window") << ThrottleHint{{}, 45, 60s} << 60 << 61;
    QTest::newRow("nothing") << ThrottleHint{} << 60 << 73;
    QTest::newRow("an hour") << ThrottleHint{1h, {}, {}} << 3600 << 3601;
}

void TestRateLimiter::obeysBackOffs()
{
    QFETCH(ThrottleHint, hint);
    QFETCH(int, leastSeconds);
    QFETCH(int, mostSeconds);
    enqueue(1);
    pass(0s);
    m_limiter->throttled(m_open[0], hint);
    enqueue(2, Priority::Looked);
    QVERIFY(m_limiter->status().backOffUntil.isValid());
    pass(std::chrono::seconds(leastSeconds) - 1ms);
    QCOMPARE(m_grants.size(), 1u);
    pass(std::chrono::seconds(mostSeconds - leastSeconds));
    QVERIFY(m_grants.size() > 1u);
    QVERIFY(!m_limiter->status().backOffUntil.isValid());
}

void TestRateLimiter::recallsAndTakesBack()
{
    const auto tickets = enqueue(6);
    pass(0s);
    m_limiter->throttled(tickets[0], {10s, {}, {}});
    pass(0s);
    QCOMPARE(m_recalled.size(), 5u);
    for (const TicketId ticket : m_recalled)
        m_limiter->giveBack(ticket);
    QCOMPARE(m_limiter->status().minute.used, 1);
    answerFromNowOn();
    m_grants.clear();
    m_open.clear();
    pass(11s);
    QCOMPARE(order(), tickets); // each in its old place, none lost
}

void TestRateLimiter::keepsThePlaceOfThrottledOnes()
{
    const auto tickets = enqueue(9);
    pass(0s);
    for (const std::size_t i : {4u, 1u, 3u, 0u, 5u, 2u})
        m_limiter->throttled(tickets[i], {10s, {}, {}});
    m_grants.clear();
    m_open.clear();
    answerFromNowOn();
    pass(2min);
    QCOMPARE(order(), tickets);
}

void TestRateLimiter::probesAfterABackOff()
{
    const auto tickets = enqueue(20);
    pass(0s);
    m_limiter->throttled(tickets[0], {10s, {}, {}});
    for (std::size_t i = 1; i < 6; ++i)
        m_limiter->finish(tickets[i], RequestEnding::Answered); // sent before: proves nothing
    m_open.clear();
    pass(15s);
    QCOMPARE(m_open.size(), 1u);
    m_limiter->finish(m_open[0], RequestEnding::Answered);
    m_open.clear();
    pass(1s);
    QVERIFY(m_open.size() > 1u);
}

void TestRateLimiter::extendsABackOff()
{
    const auto tickets = enqueue(6);
    pass(0s);
    m_limiter->throttled(tickets[0], {10s, {}, {}});
    m_limiter->throttled(tickets[1], {30s, {}, {}});
    m_limiter->throttled(tickets[2], {5s, {}, {}});
    m_limiter->throttled(tickets[3], {});
    m_limiter->finish(tickets[4], RequestEnding::Answered);
    m_limiter->finish(tickets[5], RequestEnding::Answered);
    const int before = int(m_grants.size());
    pass(29s);
    QCOMPARE(int(m_grants.size()), before);
    pass(2s);
    QCOMPARE(int(m_grants.size()), before + 1);
}

void TestRateLimiter::lowersItsLimits()
{
    enqueue(100);
    pass(0s);
    m_limiter->throttled(m_open[0], {{}, 5, 60s});
    m_open.erase(m_open.begin());
    answerAll();
    QVERIFY(m_limiter->status().lowered);
    QCOMPARE(m_limiter->status().minute.limit, 5);
    QCOMPARE(m_limiter->status().hour.limit, 1500);
    m_grants.clear();
    answerFromNowOn();
    pass(100s);
    QCOMPARE(m_grants.size(), 5u);
    pass(5h);
    QVERIFY(!m_limiter->status().lowered);
    QCOMPARE(m_limiter->status().minute.limit, 100);
}

void TestRateLimiter::forecasts_data()
{
    QTest::addColumn<QuotaLimits>("limits");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("answerMs");
    QTest::addColumn<int>("afterMs");
    QTest::newRow("a burst") << alone << 100 << 300 << 0;
    QTest::newRow("three minutes") << alone << 350 << 300 << 0;
    QTest::newRow("in the middle") << alone << 350 << 300 << 70'500;
    QTest::newRow("with the reserve") << QuotaLimits{} << 350 << 300 << 1'000;
    QTest::newRow("slow answers") << alone << 300 << 20'000 << 190'000;
    QTest::newRow("over the hour") << QuotaLimits{50, 200, 0} << 700 << 300 << 500;
    QTest::newRow("thousands") << alone << 5000 << 300 << 0;
}

void TestRateLimiter::forecasts()
{
    QFETCH(QuotaLimits, limits);
    QFETCH(int, count);
    QFETCH(int, answerMs);
    QFETCH(int, afterMs);
    make(limits);
    enqueue(count - 5);
    answerFromNowOn(milliseconds(answerMs));
    pass(milliseconds(afterMs));
    enqueue(5, Priority::Looked);
    const milliseconds start = m_machine->wall() - milliseconds(m_world->now().count() / 1000);
    const std::vector<TicketForecast> forecast = m_limiter->forecast();
    const std::size_t granted = m_grants.size();
    QCOMPARE(forecast.size(), std::size_t(count) - granted);

    m_world->run([&] { return m_grants.size() == std::size_t(count); });
    milliseconds last = forecast.front().expectedAt;
    for (std::size_t i = 0; i < forecast.size(); ++i) {
        QCOMPARE(forecast[i].ticket, m_grants[granted + i].first);
        QVERIFY(forecast[i].expectedAt >= last);
        last = forecast[i].expectedAt;
        const auto real = std::chrono::duration_cast<milliseconds>(m_grants[granted + i].second) + start;
        const qint64 wrongMs = std::abs((forecast[i].expectedAt - real).count());
        // Answer times are a running mean, so slow ones are known but roughly.
        const qint64 tolerated = answerMs <= 300 ? 50 : (real - start).count() / 20;
        QVERIFY2(wrongMs <= tolerated, qPrintable(QStringLiteral("ticket %1: %2 ms").arg(i).arg(wrongMs)));
    }
}

void TestRateLimiter::leavesPausedOnesOutOfTheForecast()
{
    enqueue(200);
    const TicketId looked = m_limiter->enqueue(Priority::Looked);
    m_limiter->setPaused(true);
    const auto forecast = m_limiter->forecast();
    QCOMPARE(forecast.size(), 1u);
    QCOMPARE(forecast[0].ticket, looked);
}

void TestRateLimiter::showsItsStatus()
{
    QuotaStatus status = m_limiter->status();
    QCOMPARE(status.minute, (QuotaWindow{0, 100, 0s}));
    QCOMPARE(status.hour, (QuotaWindow{0, 1500, 0s}));
    QVERIFY(!status.lowered && !status.memoryOnly && !status.backOffUntil.isValid());

    enqueue(150);
    answerFromNowOn();
    pass(10s);
    status = m_limiter->status();
    QCOMPARE(status.minute.used, 100);
    QCOMPARE(status.minute.left(), 0);
    QCOMPARE(status.minute.nextFree, 51s); // 50.08 s, rounded up
    QCOMPARE(status.hour.used, 100);
    QCOMPARE(status.hour.nextFree, 0s);
    pass(4min);
    status = m_limiter->status();
    QCOMPARE(status.minute.used, 0);
    QCOMPARE(status.hour.used, 150);
    pass(1h);
    QCOMPARE(m_limiter->status().hour.used, 0);
}

void TestRateLimiter::announcesSparingly()
{
    QSignalSpy spy(m_limiter.get(), &RateLimiter::statusChanged);
    const auto shown = std::make_shared<int>(0);
    connect(m_limiter.get(), &RateLimiter::statusChanged, this,
            [this, shown] { *shown = m_limiter->status().minute.used; });
    enqueue(100);
    answerFromNowOn(10ms);
    pass(1s);
    QCOMPARE(*shown, 100);
    QVERIFY2(spy.size() <= 11, qPrintable(QString::number(spy.size())));
    pass(2min);
    QCOMPARE(*shown, 0); // follows slots that get free, too
    spy.clear();
    pass(10h);
    QVERIFY2(spy.size() <= 10, qPrintable(QString::number(spy.size()))); // the hour's slots, and nothing any more
}

void TestRateLimiter::takesNewLimits()
{
    make({1, 100, 0});
    enqueue(10);
    answerFromNowOn();
    pass(1s);
    QCOMPARE(m_grants.size(), 1u);
    m_limiter->setLimits({5, 100, 0});
    pass(1s);
    QCOMPARE(m_grants.size(), 5u);
    QCOMPARE(m_limiter->status().minute.limit, 5);
}

void TestRateLimiter::copesWithSillyLimits()
{
    for (const QuotaLimits &limits : {QuotaLimits{0, 0, 0}, QuotaLimits{-5, -5, -5}, QuotaLimits{1, 1, 1000},
                                      QuotaLimits{2'000'000'000, 2'000'000'000, 0}}) {
        make(limits);
        enqueue(2);
        answerFromNowOn();
        pass(2h);
        QCOMPARE(m_grants.size(), 2u);
    }
}

/// Measured in events, not in seconds: a queue must not cost anything for each that waits.
void TestRateLimiter::copesWithTenThousand()
{
    const auto tickets = enqueue(10'000);
    answerFromNowOn();
    const quint64 before = m_world->eventsRun();
    pass(59s);
    QCOMPARE(m_grants.size(), 100u);
    QVERIFY(m_world->eventsRun() - before < 400);
    for (std::size_t i = 5'000; i < tickets.size(); ++i)
        m_limiter->cancel(tickets[i]);
    QCOMPARE(m_limiter->forecast().size(), 4'900u);
}

QTEST_GUILESS_MAIN(TestRateLimiter)
#include "tst_ratelimiter.moc"
