// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/limits/throttlepolicy.h"

#include <QTest>

using namespace utkik;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// How long we wait after a 429, and what we believe about the limits afterwards.
class TestThrottlePolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waits_data();
    void waits();
    void choosesTheWindow_data();
    void choosesTheWindow();
    void learnsAndForgets();
    void learnsFromCounting();
    void holdsLongerEachTime();
    void ignoresLearnedLimitOverConfigured();

private:
    static Moment after(milliseconds time) { return {1, time, time, 1'000'000'000s + time}; }
};

void TestThrottlePolicy::waits_data()
{
    QTest::addColumn<ThrottleHint>("hint");
    QTest::addColumn<int>("strikes");
    QTest::addColumn<milliseconds>("least");
    QTest::addColumn<milliseconds>("most");
    const auto row = [](const char *name, ThrottleHint hint, int strikes, milliseconds least, milliseconds most) {
        QTest::newRow(name) << hint << strikes << least << most;
    };
    row("as told", {17s, {}, {}}, 1, 17s, 17s);
    row("as told, again", {17s, {}, {}}, 3, 17s, 17s);
    row("told to come at once", {0s, {}, {}}, 1, 1s, 1s);
    row("told so again and again", {0s, {}, {}}, 5, 16s, 16s);
    row("an hour", {1h, {}, {}}, 1, 1h, 1h);
    row("more than an hour", {5h, {}, {}}, 1, 1h, 1h);
    row("the window", {{}, 45, 60s}, 1, 60s, 60s);
    row("the hour's window", {{}, 1500, 3600s}, 1, 1h, 1h);
    row("the window had passed", {{}, 45, 60s}, 2, 120s, 144s);
    row("nothing told", {}, 1, 60s, 72s);
    row("nothing told, twice", {}, 2, 120s, 144s);
    row("nothing told, ever again", {}, 50, 1h, 1h);
}

void TestThrottlePolicy::waits()
{
    QFETCH(ThrottleHint, hint);
    QFETCH(int, strikes);
    QFETCH(milliseconds, least);
    QFETCH(milliseconds, most);
    QCOMPARE(backOffTime(hint, strikes, 0), least);
    QCOMPARE(backOffTime(hint, strikes, 1), most);
}

void TestThrottlePolicy::choosesTheWindow_data()
{
    QTest::addColumn<ThrottleHint>("hint");
    QTest::addColumn<int>("strikes");
    QTest::addColumn<bool>("hour");
    QTest::newRow("nothing told") << ThrottleHint{} << 1 << false;
    QTest::newRow("nothing told, a minute later again") << ThrottleHint{} << 2 << true;
    QTest::newRow("minute named") << ThrottleHint{{}, 45, 60s} << 3 << false;
    QTest::newRow("hour named") << ThrottleHint{10s, 1500, 3600s} << 1 << true;
    QTest::newRow("short wait") << ThrottleHint{20s, {}, {}} << 1 << false;
    QTest::newRow("long wait") << ThrottleHint{20min, {}, {}} << 1 << true;
}

void TestThrottlePolicy::choosesTheWindow()
{
    QFETCH(ThrottleHint, hint);
    QFETCH(int, strikes);
    QFETCH(bool, hour);
    QCOMPARE(throttledSpan(hint, strikes) == QuotaSpan::Hour, hour);
}

void TestThrottlePolicy::learnsAndForgets()
{
    const LearnedLimit learned = learnLimit(QuotaSpan::Minute, {}, 100, 70, 45, after(0s));
    QCOMPARE(learned.limit, 45);
    const auto limitAfter = [&learned](milliseconds time) {
        return effectiveLimit(QuotaSpan::Minute, learned, 100, after(time));
    };
    QCOMPARE(limitAfter(0s), 45);
    QCOMPARE(limitAfter(59min), 45);
    QCOMPARE(limitAfter(1h), 55);
    QCOMPARE(limitAfter(1h + 1min), 65);
    QCOMPARE(limitAfter(2h), 100);
}

void TestThrottlePolicy::learnsFromCounting()
{
    // Another program used the rest, or the limit is lower and nobody said so.
    QCOMPARE(learnLimit(QuotaSpan::Minute, {}, 100, 50, {}, after(0s)).limit, 50);
    QCOMPARE(learnLimit(QuotaSpan::Minute, {}, 100, 70, {}, after(0s)).limit, 70);
    QCOMPARE(learnLimit(QuotaSpan::Minute, {}, 100, 0, {}, after(0s)).limit, 50);
    QCOMPARE(learnLimit(QuotaSpan::Minute, {}, 1, 0, {}, after(0s)).limit, 1);
    // A quoted limit that we had not reached: others share it.
    QCOMPARE(learnLimit(QuotaSpan::Minute, {}, 100, 60, 100, after(0s)).limit, 60);
    // Less than before in any case, or it would never end.
    const LearnedLimit before = learnLimit(QuotaSpan::Minute, {}, 100, 50, {}, after(0s));
    QCOMPARE(learnLimit(QuotaSpan::Minute, before, 100, 80, {}, after(1min)).limit, 49);
    // Counted ones are believed for minutes, not for an hour.
    QCOMPARE(effectiveLimit(QuotaSpan::Minute, before, 100, after(10min)), 100);
}

void TestThrottlePolicy::holdsLongerEachTime()
{
    LearnedLimit learned;
    milliseconds now = 0s;
    milliseconds hold = 0s;
    for (int i = 0; i < 12; ++i) {
        learned = learnLimit(QuotaSpan::Minute, learned, 100, 50, 50, after(now));
        QVERIFY(learned.limit >= 49);
        QVERIFY(learned.hold >= hold);
        hold = learned.hold;
        now += hold + 2min;
    }
    QCOMPARE(hold, milliseconds(24h));
}

void TestThrottlePolicy::ignoresLearnedLimitOverConfigured()
{
    const LearnedLimit learned{80, after(0s), 1h};
    QCOMPARE(effectiveLimit(QuotaSpan::Minute, learned, 50, after(1s)), 50);
}

QTEST_GUILESS_MAIN(TestThrottlePolicy)
#include "tst_throttlepolicy.moc"
