// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/timestamp.h"

#include <QTest>
#include <QTimeZone>

using namespace utkik;

class TestTimestamp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void agreesWithQtOnEveryDay();
    void ordersBeyondTheMillisecond();
    void writesUtc_data();
    void writesUtc();
    void writesLocalTimeOverTheYear();
    void writesNamedZonesOverTheYear_data();
    void writesNamedZonesOverTheYear();
    void knowsRenamedZones_data();
    void knowsRenamedZones();
    void knowsZonesApart();
    void roundsDownToMilliseconds();
};

void TestTimestamp::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("utc");
    const auto row = [](const char *text, const char *utc) {
        QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(utc);
    };
    row("2020-09-06T14:46:57.0733333Z", "2020-09-06 14:46:57.0733333Z");
    row("2020-09-06T14:46:57Z", "2020-09-06 14:46:57Z");
    row("2020-09-06T14:46:57.2Z", "2020-09-06 14:46:57.2Z");
    row("2020-09-06T14:46:57.29Z", "2020-09-06 14:46:57.29Z");
    row("2020-09-06T14:46:57.08800Z", "2020-09-06 14:46:57.088Z");
    row("2020-09-06T14:46:57.123456789Z", "2020-09-06 14:46:57.1234567Z");
    row("2020-09-06T14:46:57", "2020-09-06 14:46:57Z");
    row("2020-09-06 14:46:57", "2020-09-06 14:46:57Z");
    row("2020-09-06t14:46:57z", "2020-09-06 14:46:57Z");
    row("2020-09-06T14:46:57+02:00", "2020-09-06 12:46:57Z");
    row("2020-09-06T14:46:57.5-0330", "2020-09-06 18:16:57.5Z");
    row("2020-03-01T00:30:00+01:00", "2020-02-29 23:30:00Z");
    row("2000-02-29T00:00:00Z", "2000-02-29 00:00:00Z");
    row("1970-01-01T00:00:00Z", "1970-01-01 00:00:00Z");
    row("1969-12-31T23:59:59.9999999Z", "1969-12-31 23:59:59.9999999Z");
    row("0001-01-01T00:00:00Z", "0001-01-01 00:00:00Z");
    row("9999-12-31T23:59:59.9999999Z", "9999-12-31 23:59:59.9999999Z");
}

void TestTimestamp::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, utc);
    const auto moment = parseTimestamp(text.toStdString());
    QVERIFY(moment.has_value());
    QCOMPARE(formatTimeWithOffset(*moment, TimeZone::Utc), utc);
}

void TestTimestamp::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    const char *const texts[] = {"",
                                 "yesterday",
                                 "2020-09-06",
                                 "2020-09-06T14:46Z",
                                 "2020-9-6T14:46:57Z",
                                 "2020-02-30T00:00:00Z",
                                 "2021-02-29T00:00:00Z",
                                 "1900-02-29T00:00:00Z",
                                 "2020-00-10T00:00:00Z",
                                 "2020-13-10T00:00:00Z",
                                 "2020-12-00T00:00:00Z",
                                 "2020-12-10T24:00:00Z",
                                 "2020-12-10T23:60:00Z",
                                 "2020-12-10T23:59:60Z",
                                 "0000-12-10T23:59:59Z",
                                 "10000-12-10T23:59:59Z",
                                 "-2020-12-10T23:59:59Z",
                                 "2020-12-10T23:59:59.Z",
                                 "2020-12-10T23:59:59,5Z",
                                 "2020-12-10T23:59:59Zulu",
                                 "2020-12-10T23:59:59+1",
                                 "2020-12-10T23:59:59+15:00",
                                 "2020-12-10T23:59:59+01:60",
                                 " 2020-12-10T23:59:59Z",
                                 "2020-12-10T23:59:59Z ",
                                 "2020-12-1\xc3\xa5T23:59:59Z"};
    for (const char *text : texts)
        QTest::addRow("'%s'", text) << QByteArray(text);
}

void TestTimestamp::refuses()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseTimestamp(text.toStdString()).has_value());
}

void TestTimestamp::agreesWithQtOnEveryDay()
{
    for (QDate day(1999, 12, 31); day < QDate(2101, 1, 2); day = day.addDays(1)) {
        const auto text = day.toString(Qt::ISODate) + QStringLiteral("T11:22:33Z");
        const auto moment = parseTimestamp(text.toStdString());
        QVERIFY(moment.has_value());
        QCOMPARE(moment->toDateTime(), QDateTime(day, QTime(11, 22, 33), Qt::UTC));
        QCOMPARE(formatTime(*moment, TimeZone::Utc), day.toString(Qt::ISODate) + QStringLiteral(" 11:22:33"));
    }
}

void TestTimestamp::ordersBeyondTheMillisecond()
{
    const auto earlier = parseTimestamp("2020-09-06T14:46:57.0733332Z");
    const auto later = parseTimestamp("2020-09-06T14:46:57.0733333Z");
    QVERIFY(*earlier < *later);
    QCOMPARE(later->ticks - earlier->ticks, 1);
}

void TestTimestamp::writesUtc_data()
{
    QTest::addColumn<TimePrecision>("precision");
    QTest::addColumn<QString>("text");
    QTest::newRow("minutes") << TimePrecision::Minutes << QStringLiteral("2020-09-06 04:06");
    QTest::newRow("seconds") << TimePrecision::Seconds << QStringLiteral("2020-09-06 04:06:07");
    QTest::newRow("full") << TimePrecision::Full << QStringLiteral("2020-09-06 04:06:07.08");
}

void TestTimestamp::writesUtc()
{
    QFETCH(TimePrecision, precision);
    QFETCH(QString, text);
    const auto moment = parseTimestamp("2020-09-06T04:06:07.0800000Z");
    QCOMPARE(formatTime(*moment, TimeZone::Utc, precision), text);
    QCOMPARE(zoneLabel(TimeZone::Utc, *moment), QStringLiteral("UTC"));
}

void TestTimestamp::writesLocalTimeOverTheYear()
{
    const auto winter = *parseTimestamp("2026-01-15T12:00:00Z");
    if (winter.toDateTime().toLocalTime().offsetFromUtc() != 3600)
        QSKIP("this system does not take its time zone from TZ");
    const auto summer = *parseTimestamp("2026-07-15T12:00:00.5Z");
    QCOMPARE(formatTimeWithOffset(winter, TimeZone::Local), QStringLiteral("2026-01-15 13:00:00+01:00"));
    QCOMPARE(formatTimeWithOffset(summer, TimeZone::Local), QStringLiteral("2026-07-15 14:00:00.5+02:00"));
    QCOMPARE(zoneLabel(TimeZone::Local, winter), QStringLiteral("UTC+01:00"));
    QCOMPARE(zoneLabel(TimeZone::Local, summer), QStringLiteral("UTC+02:00"));
    // The hour that comes twice in autumn is told apart by its offset
    QCOMPARE(formatTimeWithOffset(*parseTimestamp("2026-10-25T00:30:00Z"), TimeZone::Local),
             QStringLiteral("2026-10-25 02:30:00+02:00"));
#ifndef Q_OS_WIN // where Qt 6.4 writes 03:30:00+02:00, the same moment
    QCOMPARE(formatTimeWithOffset(*parseTimestamp("2026-10-25T01:30:00Z"), TimeZone::Local),
             QStringLiteral("2026-10-25 02:30:00+01:00"));
#endif
}

void TestTimestamp::writesNamedZonesOverTheYear_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QByteArray>("moment");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("label");
    const auto add = [](const char *name, const char *zone, const char *moment, const char *text, const char *label) {
        QTest::newRow(name) << QString::fromLatin1(zone) << QByteArray(moment) << QString::fromLatin1(text)
                            << QString::fromLatin1(label);
    };
    // The last Sunday of March and of October, at 01:00 UTC
    add("stockholm, last of winter", "Europe/Stockholm", "2026-03-29T00:59:59.9999999Z",
        "2026-03-29 01:59:59.9999999+01:00", "Europe/Stockholm UTC+01:00");
    add("stockholm, first of summer", "Europe/Stockholm", "2026-03-29T01:00:00Z", "2026-03-29 03:00:00+02:00",
        "Europe/Stockholm UTC+02:00");
    add("stockholm, hour that comes twice", "Europe/Stockholm", "2026-10-25T00:30:00Z", "2026-10-25 02:30:00+02:00",
        "Europe/Stockholm UTC+02:00");
    add("stockholm, for the second time", "Europe/Stockholm", "2026-10-25T01:30:00Z", "2026-10-25 02:30:00+01:00",
        "Europe/Stockholm UTC+01:00");
    // No summer time, half an hour beside the others
    add("kolkata, january", "Asia/Kolkata", "2026-01-15T18:29:59Z", "2026-01-15 23:59:59+05:30",
        "Asia/Kolkata UTC+05:30");
    add("kolkata, july", "Asia/Kolkata", "2026-07-15T18:30:00Z", "2026-07-16 00:00:00+05:30", "Asia/Kolkata UTC+05:30");
    // The second Sunday of March at 07:00 UTC, the first of November at 06:00 UTC
    add("new york, last of winter", "America/New_York", "2026-03-08T06:59:59Z", "2026-03-08 01:59:59-05:00",
        "America/New_York UTC-05:00");
    add("new york, first of summer", "America/New_York", "2026-03-08T07:00:00Z", "2026-03-08 03:00:00-04:00",
        "America/New_York UTC-04:00");
    add("new york, hour that comes twice", "America/New_York", "2026-11-01T05:30:00Z", "2026-11-01 01:30:00-04:00",
        "America/New_York UTC-04:00");
    add("new york, for the second time", "America/New_York", "2026-11-01T06:30:00Z", "2026-11-01 01:30:00-05:00",
        "America/New_York UTC-05:00");
}

void TestTimestamp::writesNamedZonesOverTheYear()
{
    QFETCH(QString, zone);
    QFETCH(QByteArray, moment);
    QFETCH(QString, text);
    QFETCH(QString, label);
    const auto named = TimeZone::named(zone);
    QVERIFY(named);
    QCOMPARE(named->name(), zone);
    const auto at = *parseTimestamp(moment.toStdString());
    QCOMPARE(formatTimeWithOffset(at, *named), text);
    QCOMPARE(zoneLabel(*named, at), label);
    QCOMPARE(offsetLabel(*named, at), label.section(u' ', 1));
    QCOMPARE(parseTimestamp(text.toStdString()), at); // what is copied means the same moment
}

void TestTimestamp::knowsRenamedZones_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("before");
    const auto add = [](const char *now, const char *before) {
        QTest::newRow(now) << QString::fromLatin1(now) << QString::fromLatin1(before);
    };
    add("Asia/Kolkata", "Asia/Calcutta");
    add("Europe/Kyiv", "Europe/Kiev");
    add("America/Argentina/Buenos_Aires", "America/Buenos_Aires");
    add("Atlantic/Faroe", "Atlantic/Faeroe");
}

void TestTimestamp::knowsRenamedZones()
{
    QFETCH(QString, now);
    QFETCH(QString, before);
    for (const QString &name : {now, before}) {
        const auto zone = TimeZone::named(name);
        QVERIFY2(zone, qPrintable(name));
        QCOMPARE(zone->name(), now);
        QCOMPARE(zone->offsetAt(*parseTimestamp("2026-07-15T12:00:00Z")),
                 TimeZone::named(now)->offsetAt(*parseTimestamp("2026-07-15T12:00:00Z")));
    }
    QCOMPARE(zoneNames().count(now), 1);
    QVERIFY(!zoneNames().contains(before));
}

void TestTimestamp::knowsZonesApart()
{
    QCOMPARE(TimeZone::named(QStringLiteral("Mars/Olympus")), std::nullopt);
    QCOMPARE(TimeZone::named(QString()), std::nullopt);
    const auto stockholm = TimeZone::named(QStringLiteral("Europe/Stockholm"));
    QVERIFY(*stockholm == TimeZone::named(QStringLiteral("Europe/Stockholm")));
    QVERIFY(!(*stockholm == TimeZone::Utc) && !(*stockholm == TimeZone::Local));
    QVERIFY(!(*stockholm == TimeZone::named(QStringLiteral("Asia/Kolkata"))));
    QVERIFY(!(TimeZone(TimeZone::Utc) == TimeZone::Local));
    const QStringList names = zoneNames();
    for (const char *name : {"Europe/Stockholm", "Asia/Kolkata", "America/New_York"})
        QVERIFY2(names.contains(QString::fromLatin1(name)), name);
    QVERIFY(!names.contains(QStringLiteral("Etc/GMT-1")));
}

void TestTimestamp::roundsDownToMilliseconds()
{
    QCOMPARE(parseTimestamp("2020-09-06T14:46:57.0739999Z")->toDateTime().time().msec(), 73);
    QCOMPARE(parseTimestamp("1969-12-31T23:59:59.9999999Z")->toDateTime().toMSecsSinceEpoch(), -1);
    const auto moment = QDateTime(QDate(2026, 11, 20), QTime(6, 31, 7, 123), Qt::UTC);
    QCOMPARE(Timestamp::fromDateTime(moment).toDateTime(), moment);
}

QTEST_GUILESS_MAIN(TestTimestamp)
#include "tst_timestamp.moc"
