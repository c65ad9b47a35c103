// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/quota/lookuptime.h"

#include <QTest>

using namespace utkik;
using namespace std::chrono_literals;

class TestLookupTime : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsTheTime_data();
    void tellsTheTime();
};

void TestLookupTime::tellsTheTime_data()
{
    QTest::addColumn<int>("lookups");
    QTest::addColumn<int>("minuteUsed");
    QTest::addColumn<int>("hourUsed");
    QTest::addColumn<int>("seconds");
    QTest::newRow("none") << 0 << 100 << 1500 << 0;
    QTest::newRow("few, all free") << 12 << 0 << 0 << 0;
    QTest::newRow("all that is left") << 100 << 0 << 0 << 0;
    QTest::newRow("one too many") << 101 << 0 << 0 << 60;
    QTest::newRow("three minutes' worth") << 350 << 0 << 0 << 180;
    QTest::newRow("none free, soon one") << 1 << 100 << 100 << 20;
    QTest::newRow("the hour is short") << 10 << 0 << 1495 << 3600;
    QTest::newRow("more than an hour's") << 1501 << 0 << 0 << 3600;
}

void TestLookupTime::tellsTheTime()
{
    QFETCH(const int, lookups);
    QFETCH(const int, minuteUsed);
    QFETCH(const int, hourUsed);
    QFETCH(const int, seconds);
    const auto nextFree = [](int used, int limit) { return used >= limit ? 20s : 0s; };
    QuotaStatus quota;
    quota.minute = {minuteUsed, 100, nextFree(minuteUsed, 100)};
    quota.hour = {hourUsed, 1500, nextFree(hourUsed, 1500)};
    QCOMPARE(timeForLookups(lookups, quota), std::chrono::seconds(seconds));
}

QTEST_GUILESS_MAIN(TestLookupTime)
#include "tst_lookuptime.moc"
