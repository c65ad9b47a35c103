// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/findincidents.h"

#include <QTest>

#include <algorithm>

using namespace utkik;

namespace
{

const QString tenant = QStringLiteral("aaaaaaaa-1111-2222-3333-444444444444");

QString verdictMark(FindVerdict verdict)
{
    switch (verdict) {
    case FindVerdict::Incident:
        return {};
    case FindVerdict::Doubtful:
        return QStringLiteral("?");
    case FindVerdict::AlertId:
        return QStringLiteral("alert");
    case FindVerdict::SentinelIncident:
        return QStringLiteral("sentinel");
    case FindVerdict::OutOfRange:
        return QStringLiteral("range");
    }
    return {};
}

/// "924565 ?924566 924567@tenant alert": what was found, in short.
QString shortForm(const QList<Find> &finds)
{
    QStringList parts;
    for (const Find &find : finds) {
        QString part = verdictMark(find.verdict);
        if (find.ref.id != 0)
            part += QString::number(find.ref.id);
        if (!find.ref.tenant.isEmpty())
            part += QLatin1Char('@') + (find.ref.tenant == tenant ? QStringLiteral("tenant") : find.ref.tenant);
        parts += part;
    }
    return parts.join(QLatin1Char(' '));
}

} // namespace

class TestFindIncidents : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void tellsWhereItStands();
    void findsInLongTexts_data();
    void findsInLongTexts();
    void findsInALongListOnOneLine();
    void findsAfterALongTextWithoutAny();
    void remembersTheHeadingOfALongList();
    void remembersTheHeadingOfALongTable();
};

void TestFindIncidents::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const QString &text, const QString &found) {
        QTest::newRow(name) << text << found;
    };
    const QString one = QStringLiteral("924565");
    row("bare", one, one);
    row("one digit", QStringLiteral("7"), QStringLiteral("7"));
    row("blanks around", QStringLiteral("  924565 \n"), one);
    row("hash", QStringLiteral("#924565"), one);
    row("ID", QStringLiteral("ID 924565"), one);
    row("label", QStringLiteral("Incident 924565"), one);
    row("label with colon", QStringLiteral("incident-id: 924565"), one);
    row("Swedish label", QStringLiteral("Incident-ID 924565"), one);
    row("list", QStringLiteral("924565,924566;924567\t924568 924569\n924570"),
        QStringLiteral("924565 924566 924567 924568 924569 924570"));
    row("full width", QStringLiteral("９２４５６５"), one);
    row("Arabic digits", QStringLiteral("٩٢٤٥٦٥"), one);
    row("Japanese", QStringLiteral("インシデント924565、924566を確認"), QStringLiteral("924565 924566"));
    row("Arabic", QStringLiteral("الحادث رقم ٩٢٤٥٦٥"), one);
    row("German", QStringLiteral("Vorfall 924565 und 924566"), QStringLiteral("924565 924566"));
    row("French, grouped", QStringLiteral("l'incident n° 924 565"), one);
    row("ticket with letters", QStringLiteral("INC-123"), {});
    row("advisories", QStringLiteral("CVE-2024-21412 KB5034441 T1059.001"), {});
    row("date", QStringLiteral("2026-11-20"), {});
    row("address and port", QStringLiteral("10.0.0.1:443"), {});
    row("fields of a record", QStringLiteral("DROP SRC=10.0.0.1 SPT=44321 WINDOW=64240"), {});
    row("call", QStringLiteral("QUOTA(42901),"), QStringLiteral("?42901"));
    row("assignment", QStringLiteral("$ids = @(10411)"), QStringLiteral("?10411"));
    row("nought", QStringLiteral("0"), QStringLiteral("range"));
    row("negative", QStringLiteral("-5"), QStringLiteral("range"));
    row("twenty digits", QStringLiteral("99999999999999999999"), QStringLiteral("range"));
    row("largest", QStringLiteral("9223372036854775807"), QStringLiteral("9223372036854775807"));
    row("largest plus one", QStringLiteral("9223372036854775808"), QStringLiteral("range"));
    row("alert", QStringLiteral("da637551227677560813_-961444813"), QStringLiteral("alert"));
    row("Sentinel", QStringLiteral("Sentinel incident 84"), QStringLiteral("sentinel"));
    row("portal",
        QStringLiteral("https://security.microsoft.com/incidents/924565?tid=AAAAAAAA-1111-2222-3333-444444444444"),
        QStringLiteral("924565@tenant"));
    row("defanged", QStringLiteral("hxxps://security[.]microsoft[.]com/incident2/924565/overview?tid=") + tenant,
        QStringLiteral("924565@tenant"));
    row("queue", QStringLiteral("https://security.microsoft.com/incidents?filters=AlertStatus%3D&page_size=30"), {});
    row("own scheme", QStringLiteral("utkik://incident/924565?tid=") + tenant, QStringLiteral("924565@tenant"));
    const QString link = QStringLiteral("https://security.microsoft.com/incidents/924565?tid=");
    const QString other = QStringLiteral("bbbbbbbb-1111-2222-3333-444444444444");
    row("ID before its link", QStringLiteral("Incident 924565: ") + link + tenant, QStringLiteral("924565@tenant"));
    row("ID after its link", link + tenant + QStringLiteral("\nIncident 924565"), QStringLiteral("924565@tenant"));
    row("ID of two tenants", link + tenant + u'\n' + link + other, QStringLiteral("924565@tenant 924565@") + other);
    row("ID of two tenants, and of any", QStringLiteral("Incident 924565\n") + link + tenant + u'\n' + link + other,
        QStringLiteral("924565 924565@tenant 924565@") + other);
    row("quoted-printable", QStringLiteral("https://security.microsoft.com/incidents/9245=\n65?tid=3D") + tenant,
        QStringLiteral("924565@tenant"));
}

void TestFindIncidents::finds()
{
    QFETCH(const QString, text);
    QFETCH(const QString, found);
    const QList<Find> finds = findIncidents(text);
    QCOMPARE(shortForm(finds), found);
    for (const Find &find : finds) {
        QVERIFY(find.position >= 0 && find.length > 0 && find.position + find.length <= text.size());
        QVERIFY(!find.where.isEmpty());
    }
}

/// The text around a find is its own line, which tells most about it, or that of its neighbours if nothing else is on
/// it.
void TestFindIncidents::tellsWhereItStands()
{
    const QList<Find> finds = findIncidents(u"Open incidents:\r\n924565 - phishing\r\n924566\r\n");
    QCOMPARE(finds.size(), 2);
    QCOMPARE(finds[0].where, QStringLiteral("924565 - phishing"));
    QCOMPARE(finds[1].where, QStringLiteral("Open incidents: 924565 - phishing 924566"));
    const QString words = QStringLiteral("word ").repeated(20);
    const QList<Find> inProse = findIncidents(words + QStringLiteral("incident 924565 ") + words);
    QCOMPARE(inProse.size(), 1);
    QVERIFY(inProse[0].where.startsWith(QStringLiteral("… word"))
            || inProse[0].where.startsWith(QStringLiteral("…word")));
    QVERIFY(inProse[0].where.endsWith(QStringLiteral("word…")));
    QVERIFY(inProse[0].where.contains(QStringLiteral("incident 924565 word")));
}

void TestFindIncidents::findsInLongTexts_data()
{
    QTest::addColumn<QString>("end");
    QTest::newRow("lines") << QStringLiteral(" was closed\n");
    QTest::newRow("lines of an old Mac") << QStringLiteral(" was closed\r");
    QTest::newRow("one line") << QStringLiteral(" was closed. ");
    QTest::newRow("one line of cells") << QStringLiteral(" was closed; ");
}

/// Long texts are read in several pieces at once: nothing is found twice, missed or moved where they meet.
void TestFindIncidents::findsInLongTexts()
{
    QFETCH(const QString, end);
    constexpr int count = 60'000;
    QString text;
    QList<qsizetype> places;
    for (int number = 0; number < count; ++number) {
        text += QStringLiteral("At 08:26 on host fw%1 Incident ").arg(number % 7);
        places.append(text.size());
        text += QString::number(100'000 + number) + end;
    }
    const QList<Find> finds = findIncidents(text);
    QCOMPARE(finds.size(), count);
    for (int number = 0; number < count; ++number) {
        QCOMPARE(finds[number].ref.id, 100'000 + number);
        QCOMPARE(finds[number].position, places[number]);
        QCOMPARE(finds[number].verdict, FindVerdict::Incident);
    }
}

void TestFindIncidents::findsInALongListOnOneLine()
{
    constexpr int count = 100'000;
    QString text;
    for (int number = 0; number < count; ++number)
        text += QStringLiteral("%1 ").arg(100'000 + number);
    const QList<Find> finds = findIncidents(text);
    QCOMPARE(finds.size(), count);
    for (int number = 0; number < count; ++number)
        QCOMPARE(finds[number].ref.id, 100'000 + number);
}

void TestFindIncidents::findsAfterALongTextWithoutAny()
{
    const QString line = QStringLiteral("2026-11-24T08:26:11Z WARN 203.0.113.77:50443 pid=4780 bytes=104857600\n");
    const QString text = line.repeated(20'000) + QStringLiteral("08:27 incident 924565 was opened\n");
    QCOMPARE(shortForm(findIncidents(text)), QStringLiteral("924565"));
}

/// What stands at the start of a text counts for all of it, however long it is.
void TestFindIncidents::remembersTheHeadingOfALongList()
{
    constexpr int count = 100'000;
    QString text = QStringLiteral("Sentinel incidents:\n");
    for (int number = 0; number < count; ++number)
        text += QStringLiteral("- %1\n").arg(1'000'000 + number);
    const QList<Find> finds = findIncidents(text);
    QCOMPARE(finds.size(), count);
    QVERIFY(std::all_of(finds.cbegin(), finds.cend(),
                        [](const Find &find) { return find.verdict == FindVerdict::SentinelIncident; }));
}

void TestFindIncidents::remembersTheHeadingOfALongTable()
{
    QString text = QStringLiteral("host;port;bytes\n");
    for (int row = 0; row < 40'000; ++row)
        text += QStringLiteral("srv-%1;%2;%3\n").arg(row % 90).arg(20'000 + row).arg(700'000 + row);
    text += QStringLiteral("\nIncident 924565\n");
    const QList<Find> finds = findIncidents(text);
    QCOMPARE(finds.size(), 1); // nor is any number of the table offered as doubtful
    QCOMPARE(certainRefs(finds), (IncidentRefs{{{}, 924565}}));
}

QTEST_GUILESS_MAIN(TestFindIncidents)
#include "tst_findincidents.moc"
