// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/samplequota.h"

#include <QTest>

using namespace utkik;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace
{

const QString client = QStringLiteral("client");

/// Counts `calls` calls at that time and says how many were within the quota.
int admitted(SampleQuota &quota, int calls, milliseconds at)
{
    int count = 0;
    for (int i = 0; i < calls; ++i)
        count += quota.count(client, at) ? 0 : 1;
    return count;
}

} // namespace

class TestSampleQuota : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slidingMinuteIsExact()
    {
        SampleQuota quota({.perMinute = 100, .perHour = 1500}, WindowScheme::Sliding);
        QCOMPARE(admitted(quota, 60, 30s), 60);
        QCOMPARE(admitted(quota, 40, 59s), 40);
        // The sixty of 30 s leave at 90 s sharp: a millisecond earlier, one more is one too many.
        QCOMPARE(admitted(quota, 1, 90s - 1ms), 0);
        QCOMPARE(admitted(quota, 59, 90s), 59); // 40 of 59 s and the refused one still count
        QCOMPARE(admitted(quota, 1, 90s), 0);
    }

    void fixedMinuteForgetsAtTheFullMinute()
    {
        SampleQuota quota({.perMinute = 100, .perHour = 1500}, WindowScheme::Fixed);
        QCOMPARE(admitted(quota, 101, 59s), 100);
        QCOMPARE(admitted(quota, 100, 60s), 100);
        QCOMPARE(admitted(quota, 1, 119'999ms), 0);
        QCOMPARE(admitted(quota, 1, 120s), 1);
    }

    void hourIsCountedToo()
    {
        SampleQuota quota({.perMinute = 100, .perHour = 250}, WindowScheme::Sliding);
        QCOMPARE(admitted(quota, 100, 0s), 100);
        QCOMPARE(admitted(quota, 100, 60s), 100);
        QCOMPARE(admitted(quota, 50, 120s), 50);
        const auto refusal = quota.count(client, 121s);
        QVERIFY(refusal);
        QCOMPARE(refusal->limit, 250);
        QCOMPARE(refusal->window, 3600s);
        QCOMPARE(admitted(quota, 1, 3599'999ms), 0);
        QCOMPARE(admitted(quota, 98, 3600s), 98); // the first hundred have left, two refused ones count
        QCOMPARE(admitted(quota, 1, 3600s), 0);
    }

    void saysHowLongToWait_data()
    {
        QTest::addColumn<WindowScheme>("scheme");
        QTest::addColumn<milliseconds>("wait");
        // Calls at 10 s, 20 s and 30 s with room for two; the one at 30 s is refused and counts, so the next can come
        // when those of 10 s and 20 s have left.
        QTest::newRow("sliding") << WindowScheme::Sliding << milliseconds(50s);
        QTest::newRow("fixed") << WindowScheme::Fixed << milliseconds(30s);
    }
    void saysHowLongToWait()
    {
        QFETCH(const WindowScheme, scheme);
        QFETCH(const milliseconds, wait);
        SampleQuota quota({.perMinute = 2, .perHour = 1500}, scheme);
        QVERIFY(!quota.count(client, 10s));
        QVERIFY(!quota.count(client, 20s));
        const auto refusal = quota.count(client, 30s);
        QVERIFY(refusal);
        QCOMPARE(refusal->wait, wait);
        QCOMPARE(admitted(quota, 1, 30s + wait), 1);
    }

    void clientsAreCountedApart()
    {
        SampleQuota quota({.perMinute = 1, .perHour = 10}, WindowScheme::Sliding);
        QVERIFY(!quota.count(QStringLiteral("one"), 0s));
        QVERIFY(!quota.count(QStringLiteral("two"), 0s));
        QVERIFY(quota.count(QStringLiteral("one"), 1s));
    }
};

QTEST_APPLESS_MAIN(TestSampleQuota)
#include "tst_samplequota.moc"
