// SPDX-License-Identifier: GPL-3.0-or-later
// Where moments stand on the axis, from 100 ns to centuries, with and without folds.
#include "models/timeline/timeaxis.h"
#include "models/timeline/timescale.h"

#include <QLocale>
#include <QTest>

using namespace utkik;

namespace
{

constexpr qint64 second = Timestamp::ticksPerSecond;
constexpr qint64 hour = 3600 * second;

Timestamp at(const char *text)
{
    return parseTimestamp(text).value();
}

QStringList labels(const std::vector<AxisTick> &ticks)
{
    QStringList texts;
    for (const AxisTick &tick : ticks)
        texts << tick.label;
    return texts;
}

} // namespace

class TestTimeAxis final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void ticksAreRound_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<qint64>("distance");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("100 ns") << "2026-11-20T06:31:07.0733331Z"
                                << "2026-11-20T06:31:07.0733333Z" << qint64{1}
                                << QStringList{QStringLiteral("06:31:07.0733331"), QStringLiteral("06:31:07.0733332"),
                                               QStringLiteral("06:31:07.0733333")};
        QTest::newRow("20 µs") << "2026-11-20T06:31:07.07333Z"
                               << "2026-11-20T06:31:07.07338Z" << qint64{150}
                               << QStringList{QStringLiteral("06:31:07.07334"), QStringLiteral("06:31:07.07336"),
                                              QStringLiteral("06:31:07.07338")};
        QTest::newRow("seconds") << "2026-11-20T06:31:04Z"
                                 << "2026-11-20T06:31:15Z" << 3 * second
                                 << QStringList{QStringLiteral("06:31:05"), QStringLiteral("06:31:10"),
                                                QStringLiteral("06:31:15")};
        QTest::newRow("minutes") << "2026-11-20T06:01:00Z"
                                 << "2026-11-20T06:31:00Z"
                                 << 400
                * second << QStringList{QStringLiteral("06:10"), QStringLiteral("06:20"), QStringLiteral("06:30")};
        QTest::newRow("hours") << "2026-11-19T22:00:00Z"
                               << "2026-11-20T04:00:00Z" << 2 * hour
                               << QStringList{QStringLiteral("22:00"), QStringLiteral("00:00"), QStringLiteral("02:00"),
                                              QStringLiteral("04:00")};
        QTest::newRow("days") << "2026-11-19T22:00:00Z"
                              << "2026-11-21T04:00:00Z" << 20 * hour
                              << QStringList{QStringLiteral("20 Nov"), QStringLiteral("21 Nov")};
        QTest::newRow("months") << "2026-11-19T22:00:00Z"
                                << "2027-02-04T00:00:00Z" << 20 * 24 * hour
                                << QStringList{QStringLiteral("Dec 2026"), QStringLiteral("Jan 2027"),
                                               QStringLiteral("Feb 2027")};
        QTest::newRow("decades") << "1999-11-19T22:00:00Z"
                                 << "2026-02-04T00:00:00Z" << 8 * 365 * 24 * hour
                                 << QStringList{QStringLiteral("2000"), QStringLiteral("2010"), QStringLiteral("2020")};
        QTest::newRow("before 1970") << "1969-12-31T23:59:58Z"
                                     << "1970-01-01T00:00:01Z" << second
                                     << QStringList{QStringLiteral("23:59:58"), QStringLiteral("23:59:59"),
                                                    QStringLiteral("00:00:00"), QStringLiteral("00:00:01")};
    }

    void ticksAreRound()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(qint64, distance);
        const TimeSpan span{at(from.toLatin1().constData()), at(to.toLatin1().constData())};
        QTEST(labels(axisTicks(span, distance, TimeZone::Utc)), "expected");
    }

    void clocksAreSetOnTheAxisToo_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("spring") << "2026-03-28T23:30:00Z"
                                << "2026-03-29T03:30:00Z"
                                << QStringList{QStringLiteral("01:00"), QStringLiteral("03:00"),
                                               QStringLiteral("04:00"), QStringLiteral("05:00")};
        QTest::newRow("autumn") << "2026-10-25T01:30:00Z"
                                << "2026-10-25T04:30:00Z"
                                << QStringList{QStringLiteral("03:00"), QStringLiteral("04:00"),
                                               QStringLiteral("05:00")};
    }

    void clocksAreSetOnTheAxisToo()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        const TimeSpan span{at(from.toLatin1().constData()), at(to.toLatin1().constData())};
        const auto zone = TimeZone::named(QStringLiteral("Europe/Stockholm"));
        const std::vector<AxisTick> ticks = axisTicks(span, hour, *zone);
        QTEST(labels(ticks), "expected");
        for (const AxisTick &tick : ticks)
            QCOMPARE(formatTime(tick.at, *zone, TimePrecision::Minutes).right(5), tick.label);
    }

    void neverTooMany()
    {
        const TimeSpan years{at("0001-01-01T00:00:00Z"), at("9999-12-31T00:00:00Z")};
        QVERIFY(axisTicks(years, 1, TimeZone::Utc).size() <= 200);
        QVERIFY(!axisTicks(years, years.length() / 5, TimeZone::Utc).empty());
    }

    void foldsShortenTheAxis()
    {
        const TimeSpan night{at("2026-11-20T20:00:00Z"), at("2026-11-21T06:00:00Z")};
        const TimeSpan pause{at("2026-11-21T07:00:00Z"), at("2026-11-21T07:00:30Z")}; // not worth folding
        const TimeScale scale({night, pause}, 60 * second);
        QCOMPARE(scale.folds().size(), size_t(1));
        const auto distance = [&scale](const char *a, const char *b) {
            return scale.placeOf(at(b)) - scale.placeOf(at(a));
        };
        QCOMPARE(distance("2026-11-20T19:00:00Z", "2026-11-20T20:00:00Z"), hour);
        QCOMPARE(distance("2026-11-20T20:00:00Z", "2026-11-21T06:00:00Z"), 60 * second);
        QCOMPARE(distance("2026-11-20T20:00:00Z", "2026-11-21T01:00:00Z"), 30 * second);
        QCOMPARE(distance("2026-11-21T06:00:00.0000001Z", "2026-11-21T07:00:00.0000002Z"), hour + 1);
    }

    void everyMomentIsFoundAgain_data()
    {
        QTest::addColumn<QString>("moment");
        for (const char *moment : {"2026-11-20T19:59:59.9999999Z", "2026-11-20T20:00:00Z",
                                   "2026-11-21T06:00:00.0000001Z", "2030-01-01T00:00:00.1234567Z"})
            QTest::newRow(moment) << QString::fromLatin1(moment);
    }

    void everyMomentIsFoundAgain()
    {
        QFETCH(QString, moment);
        const TimeScale folded({{at("2026-11-20T20:00:00Z"), at("2026-11-21T06:00:00Z")}}, 60 * second);
        const Timestamp wanted = at(moment.toLatin1().constData());
        for (const TimeScale &scale : {folded, TimeScale()})
            QCOMPARE(scale.momentAt(scale.placeOf(wanted)).ticks, wanted.ticks);
    }
};

QTEST_APPLESS_MAIN(TestTimeAxis)
#include "tst_timeaxis.moc"
