// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/kql.h"
#include "tests/models/item/testincidents.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QUrlQuery>

using namespace utkik;
using namespace utkik::test;

namespace
{

/// Reads a query as Kusto does, as far as strings go: their values, and what stands around them.
struct Lexed
{
    QStringList strings;
    QString rest;
    bool isWhole = true; ///< every string ends on its own line
};

Lexed lexed(const QString &query)
{
    Lexed result;
    for (qsizetype i = 0; i < query.size(); ++i) {
        const bool isVerbatim = query.at(i) == u'@' && i + 1 < query.size() && query.at(i + 1) == u'"';
        if (!isVerbatim && query.at(i) != u'"') {
            result.rest += query.at(i);
            continue;
        }
        QString value;
        bool isClosed = false;
        for (i += isVerbatim ? 2 : 1; i < query.size(); ++i) {
            const QChar c = query.at(i);
            if (c == u'\n' || c == u'\r')
                break;
            if (isVerbatim && c == u'"' && i + 1 < query.size() && query.at(i + 1) == u'"') {
                value += c;
                ++i;
            } else if (c == u'"') {
                isClosed = true;
                break;
            } else if (!isVerbatim && c == u'\\') {
                ++i;
                if (query.at(i) == u'u') {
                    value += QChar(ushort(query.mid(i + 1, 4).toUInt(nullptr, 16)));
                    i += 4;
                } else {
                    value += query.at(i);
                }
            } else {
                value += c;
            }
        }
        result.isWhole &= isClosed;
        result.strings << value;
        result.rest += u'$';
    }
    return result;
}

QByteArray jsonString(const QString &text)
{
    QByteArray json = "\"";
    for (const QChar c : text)
        json += QStringLiteral("\\u%1").arg(uint(c.unicode()), 4, 16, QLatin1Char('0')).toLatin1();
    return json + '"';
}

Incident withEntity(const QByteArray &members)
{
    return incidentOf(incidentJson(
        7, "x",
        {alertJson(
            {"a1", "t", "High", "New",
             ",\"firstActivity\":\"2026-11-20T06:31:07Z\",\"lastActivity\":\"2026-11-20T09:10:00Z\",\"entities\":[{"
                 + members + "}]"})}));
}

QString kqlOfEntity(const QByteArray &members)
{
    const Incident incident = withEntity(members);
    return kqlFor(incident, {incident.entity(0)});
}

} // namespace

class TestKql : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreQuoted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("literal");
        QTest::newRow("plain") << "srv-1"
                               << "@\"srv-1\"";
        QTest::newRow("backslashes") << "C:\\new\\table"
                                     << "@\"C:\\new\\table\"";
        QTest::newRow("quotes") << "say \"no\""
                                << "@\"say \"\"no\"\"\"";
        QTest::newRow("ends with a backslash") << "C:\\"
                                               << "@\"C:\\\"";
        QTest::newRow("line feed") << "a\nb"
                                   << "\"a\\u000ab\"";
        QTest::newRow("line feed, quote and backslash") << "a\n\"\\"
                                                        << "\"a\\u000a\\\"\\\\\"";
        QTest::newRow("right-to-left") << QStringLiteral("a\u202Eb") << "\"a\\u202eb\"";
        QTest::newRow("line separator") << QStringLiteral("a\u2028b") << "\"a\\u2028b\"";
        QTest::newRow("nothing") << ""
                                 << "@\"\"";
    }

    void valuesAreQuoted()
    {
        QFETCH(QString, text);
        QTEST(kqlString(text), "literal");
        QCOMPARE(lexed(kqlString(text)).strings, QStringList{text});
    }

    /// Nothing that an attacker wrote leaves its string.
    void nothingIsInjected()
    {
        const QStringList pieces{QStringLiteral("\""),   QStringLiteral("\"\""),     QStringLiteral("\\"),
                                 QStringLiteral("'"),    QStringLiteral("\n"),       QStringLiteral("\r"),
                                 QStringLiteral("|"),    QStringLiteral(";"),        QStringLiteral("//"),
                                 QStringLiteral(")"),    QStringLiteral("@\""),      QStringLiteral("```"),
                                 QStringLiteral("drop"), QStringLiteral(" or 1==1"), QString(QChar(0x2028)),
                                 QString(QChar(0x85)),   QString(QChar(0x202E)),     QStringLiteral("ö")};
        QRandomGenerator random(20261124);
        const QString harmless = lexed(kqlOfEntity("\"entityType\":\"Url\",\"url\":\"x\"")).rest;
        for (int round = 0; round < 1000; ++round) {
            QString value;
            const int length = random.bounded(1, 12);
            for (int i = 0; i < length; ++i)
                value += pieces.at(random.bounded(int(pieces.size())));
            const Lexed query = lexed(kqlOfEntity("\"entityType\":\"Url\",\"url\":" + jsonString(value)));
            QVERIFY2(query.isWhole, qPrintable(value));
            QCOMPARE(query.rest, harmless);
            QCOMPARE(query.strings, (QStringList{value, value})); // it is compared with two columns
        }
    }

    void eachKindHasItsTables_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("condition");
        const auto row = [](const char *name, const char *members, const char *table, const char *condition) {
            QTest::newRow(name) << QByteArray(members) << QString::fromLatin1(table) << QString::fromLatin1(condition);
        };
        row("file by SHA-1", "\"entityType\":\"File\",\"fileName\":\"a.exe\",\"sha1\":\"abc\",\"sha256\":\"def\"",
            "DeviceFileEvents", "SHA1 in~ (@\"abc\")");
        row("file by name", "\"entityType\":\"File\",\"fileName\":\"a.exe\"", "DeviceFileEvents",
            "FileName in~ (@\"a.exe\")");
        row("process", "\"entityType\":\"Process\",\"processId\":4780,\"deviceId\":\"d1\"", "DeviceProcessEvents",
            "(DeviceId =~ @\"d1\" and ProcessId == 4780)");
        row("address", "\"entityType\":\"Ip\",\"ipAddress\":\"203.0.113.7\"", "DeviceNetworkEvents",
            "RemoteIP in~ (@\"203.0.113.7\")");
        row("user", "\"entityType\":\"User\",\"userPrincipalName\":\"e@x.example\",\"accountName\":\"e\"",
            "IdentityLogonEvents", "AccountUpn in~ (@\"e@x.example\")");
        row("mailbox", "\"entityType\":\"Mailbox\",\"mailboxAddress\":\"e@x.example\"", "EmailEvents",
            "RecipientEmailAddress in~ (@\"e@x.example\")");
        row("registry", "\"entityType\":\"Registry\",\"registryKey\":\"HKLM\\\\Run\"", "DeviceRegistryEvents",
            "RegistryKey in~ (@\"HKLM\\Run\")");
    }

    void eachKindHasItsTables()
    {
        QFETCH(QByteArray, members);
        QFETCH(QString, table);
        QFETCH(QString, condition);
        const QString query = kqlOfEntity(members);
        QVERIFY2(query.contains(table), qPrintable(query));
        QVERIFY2(query.contains(condition), qPrintable(query));
        QVERIFY2(query.contains(
                     QStringLiteral("between (datetime(2026-11-19T06:31:07Z) .. datetime(2026-11-21T09:10:00Z))")),
                 qPrintable(query));
    }

    void alertsAreLookedForById()
    {
        const Incident incident = incidentOf(incidentJson(7, "x", {alertJson({"a1", "t"}), alertJson({"a2", "t"})}));
        QCOMPARE(kqlFor(incident, {incident.alert(0), incident.alert(1), incident.alert(0)}),
                 QStringLiteral("AlertEvidence\n| where AlertId in~ (@\"a1\", @\"a2\")"));
        QVERIFY(kqlFor(incident, {}).isEmpty());
    }

    void theHuntingPageHoldsTheQuery()
    {
        const QString query = QStringLiteral("DeviceInfo\n| where DeviceName == @\"ö\"");
        const QUrl url =
            huntingPage(QUrl(QStringLiteral("https://security.microsoft.com")), query, QStringLiteral("t-1"));
        QCOMPARE(url.host(), QStringLiteral("security.microsoft.com"));
        QCOMPARE(url.path(), QStringLiteral("/v2/advanced-hunting"));
        QCOMPARE(QUrlQuery(url).queryItemValue(QStringLiteral("tid")), QStringLiteral("t-1"));
        const QByteArray gzip = QByteArray::fromBase64(
            QUrlQuery(url).queryItemValue(QStringLiteral("query")).toLatin1(), QByteArray::Base64UrlEncoding);
        QStringEncoder encode(QStringEncoder::Utf16LE);
        QCOMPARE(inflated(gzip, QByteArray(encode(query))), QByteArray(encode(query)));
    }

    void gzipIsAsItsFormatSays()
    {
        const QByteArray gzip = gzipped("123456789");
        QCOMPARE(gzip.first(3), QByteArray("\x1f\x8b\x08", 3));
        // The checksum that catalogues of CRCs give for these digits, then their number.
        QCOMPARE(gzip.last(8), QByteArray("\x26\x39\xf4\xcb\x09\x00\x00\x00", 8));
        QCOMPARE(inflated(gzip, "123456789"), QByteArray("123456789"));
    }

private:
    /// By zlib, whose form has another checksum: that of what is expected.
    static QByteArray inflated(const QByteArray &gzip, const QByteArray &expected)
    {
        constexpr qsizetype header = 10;
        constexpr qsizetype trailer = 8;
        quint32 a = 1;
        quint32 b = 0;
        for (const char byte : expected) {
            a = (a + static_cast<quint8>(byte)) % 65521;
            b = (b + a) % 65521;
        }
        QByteArray zlib;
        appendBigEndian(zlib, static_cast<quint32>(expected.size()));
        zlib += "\x78\x9c";
        zlib += gzip.sliced(header, gzip.size() - header - trailer);
        appendBigEndian(zlib, b << 16 | a);
        return qUncompress(zlib);
    }

    static void appendBigEndian(QByteArray &bytes, quint32 number)
    {
        for (int shift = 24; shift >= 0; shift -= 8)
            bytes += static_cast<char>(number >> shift & 0xff);
    }
};

QTEST_GUILESS_MAIN(TestKql)
#include "tst_kql.moc"
