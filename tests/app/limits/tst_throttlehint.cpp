// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/limits/throttlehint.h"

#include <QTest>
#include <QTimeZone>

using namespace utkik;

/// What a 429 says, in every form that was seen or may come, hostile ones included.
class TestThrottleHint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void survivesNoise();
    void readsHttpDates_data();
    void readsHttpDates();
};

void TestThrottleHint::reads_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("waitMs"); // -1: none
    QTest::addColumn<int>("limit"); // -1: none
    QTest::addColumn<int>("windowSeconds");
    const auto row = [](const char *name, const char *header, const char *body, int waitMs, int limit = -1,
                        int window = -1) {
        QTest::newRow(name) << QByteArray(header) << QByteArray(body) << waitMs << limit << window;
    };
    row("nothing", "", "", -1);
    row("seconds", "17", "", 17'000);
    row("no time", "0", "", 0);
    row("decimals", "2.128", "", 2'128);
    row("spaces around", "  30 ", "", 30'000);
    row("IMF-fixdate", "Fri, 20 Nov 2026 12:00:42 GMT", "", 42'000);
    row("RFC 850 date", "Friday, 20-Nov-26 12:01:00 GMT", "", 60'000);
    row("asctime date", "Fri Nov 20 12:00:05 2026", "", 5'000);
    row("a date gone by", "Fri, 20 Nov 2026 11:00:00 GMT", "", 0);
    row("header before body", "5", "try again in 40 seconds", 5'000);
    row("header without sense, body with", "soon", "try again in 40 seconds", 40'000);

    row("quoted minute", "",
        R"({"error":{"code":"429","message":"API calls quota exceeded! maximum allowed 45 per 00:01:00","target":"1f2e3d4c-0000-4000-8000-000000001234"}})",
        -1, 45, 60);
    row("quoted hour", "", R"({"error":{"message":"API calls quota exceeded! maximum allowed 1500 per 01:00:00"}})", -1,
        1500, 3600);
    row("quoted in words", "", "Limit of 50 calls per minute reached", -1, 50, 60);
    row("quoted limit and header", "9", "maximum allowed 45 per 00:01:00", 9'000, 45, 60);
    row("quoted limit and time left", "", "maximum allowed 45 per 00:01:00, quota resets in 00:00:35", 35'000, 45, 60);

    row("length of time", "", "Quota will reset in 00:00:35.", 35'000);
    row("length with fraction", "", "retry in 00:00:02.5", 2'500);
    row("ISO time", "", R"({"error":{"message":"Next call possible at 2026-11-20T12:00:31Z"}})", 31'000);
    row("ISO time with fraction", "", "2026-11-20T12:00:31.2500000Z", 31'250);
    row("ISO time with offset", "", "until 2026-11-20T13:00:10+01:00", 10'000);
    row("ISO time without zone", "", "until 2026-11-20T12:00:10", 10'000);
    row("time of day", "", "Calls are possible again at 12:00:50", 50'000);
    row("American time", "", "Try again after 11/20/2026 12:00:20 PM", 20'000);
    row("words", "", "Rate limit is exceeded. Try again in 35 seconds.", 35'000);
    row("minutes", "", "please wait 2.5 minutes", 150'000);
    row("JSON number", "", R"({"retryAfterSeconds": 17})", 17'000);
    row("JSON string", "", R"({"retry_after":"8"})", 8'000);
    row("JSON thousandths", "", R"({"retryAfterMs":1500})", 1'500);

    row("years ahead", "Fri, 20 Nov 2099 12:00:00 GMT", "", 3'600'000);
    row("more seconds than fit", "999999999999999999", "", 3'600'000);
    row("more digits than any", "99999999999999999999999999", "", -1);
    row("negative", "-5", "", -1);
    row("not a number", "nan", "", -1);
    row("infinite", "inf", "", -1);
    row("exponent", "1e9", "", -1);
    row("hex", "0x10", "", -1);
    row("two numbers", "5, 6", "", -1);
    row("no limit at all", "", "maximum allowed 0 per 00:01:00", -1);
    row("absurd limit", "", "maximum allowed 999999999 per 00:01:00", -1);
    row("window of a day", "", "maximum allowed 10 per 24:00:00", -1);
    row("window of nothing", "", "maximum allowed 10 per 00:00:00", -1);
    row("impossible date", "Fri, 31 Feb 2026 12:00:42 GMT", "", -1);
    row("HTML", "", "<html><body><h1>Too Many Requests</h1></body></html>", -1);
}

void TestThrottleHint::reads()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, body);
    QFETCH(int, waitMs);
    QFETCH(int, limit);
    QFETCH(int, windowSeconds);
    const QDateTime now(QDate(2026, 11, 20), QTime(12, 0), QTimeZone::utc());
    const ThrottleHint hint = readThrottleHint(header, body, now);
    QCOMPARE(hint.wait ? int(hint.wait->count()) : -1, waitMs);
    QCOMPARE(hint.limit.value_or(-1), limit);
    QCOMPARE(hint.window ? int(hint.window->count()) : -1, windowSeconds);
}

void TestThrottleHint::survivesNoise()
{
    const QDateTime now(QDate(2026, 11, 20), QTime(12, 0), QTimeZone::utc());
    QByteArray noise;
    quint32 random = 1;
    for (int i = 0; i < 3000; ++i) {
        noise.clear();
        const QByteArray alphabet = "0123456789:.-/TZ perinaftermost,\"{}\xff\xc3";
        for (int length = i % 120; length > 0; --length) {
            random = random * 1664525 + 1013904223;
            noise.append(alphabet.at((random >> 8) % quint32(alphabet.size())));
        }
        const ThrottleHint hint = readThrottleHint(i % 2 ? noise : QByteArray(), noise, now);
        QVERIFY(!hint.wait || (hint.wait->count() >= 0 && hint.wait->count() <= 3'600'000));
        QVERIFY(!hint.limit || *hint.limit >= 1);
        QCOMPARE(hint.limit.has_value(), hint.window.has_value());
    }
    const ThrottleHint huge = readThrottleHint({}, QByteArray(50'000'000, '1'), now);
    QVERIFY(!huge.limit);
}

void TestThrottleHint::readsHttpDates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QDateTime>("moment");
    const QDateTime moment(QDate(1994, 11, 6), QTime(8, 49, 37), QTimeZone::utc());
    QTest::newRow("IMF-fixdate") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << moment;
    QTest::newRow("RFC 850") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << moment;
    QTest::newRow("asctime") << QByteArray("Sun Nov  6 08:49:37 1994") << moment;
    QTest::newRow("none") << QByteArray("06 Nov") << QDateTime();
    QTest::newRow("no such month") << QByteArray("Sun, 06 Foo 1994 08:49:37 GMT") << QDateTime();
    QTest::newRow("no such hour") << QByteArray("Sun, 06 Nov 1994 28:49:37 GMT") << QDateTime();
}

void TestThrottleHint::readsHttpDates()
{
    QFETCH(QByteArray, text);
    QFETCH(QDateTime, moment);
    const QDateTime now(QDate(2026, 11, 20), QTime(12, 0), QTimeZone::utc());
    QCOMPARE(parseHttpDate(text, now), moment);
}

QTEST_GUILESS_MAIN(TestThrottleHint)
#include "tst_throttlehint.moc"
