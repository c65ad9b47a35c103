// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/story/story.h"

#include "models/core/language.h"
#include "models/core/plaintext.h"
#include "models/item/incidentdigest.h"
#include "models/item/recordtitle.h"

#include "tests/bench/incidentgenerator.h"
#include "tests/models/item/testincidents.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>

using namespace utkik;
using namespace utkik::test;

class TestStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsSamples_data();
    void tellsSamples();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void isTheSameInAnyOrder_data();
    void isTheSameInAnyOrder();
    void leadsToItsEvidence();
    void leadsToTheFirstThatIsNotNamed();
    void makesHostileNamesPlain();
    void writesCopiesForTickets();
    void tellsOfTwentyThousandAlerts();

private:
    Language m_language;
};

namespace
{

const QList<qint64> samples{924565, 924566, 924570, 924572, 924582, 924600, 924601,
                            924602, 924603, 924604, 924605, 924607, 918204};

QByteArray sampleJson(qint64 id)
{
    QFile file(QStringLiteral(UTKIK_SOURCE_DIR "/resources/sample/%1.json").arg(id));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample %lld", id);
    return file.readAll();
}

QStringList sentences(const Incident &incident, StoryUse use = StoryUse::Shown)
{
    QStringList texts;
    for (const Phrase &sentence : tellStory(incident, digestOf(incident), TimeZone::Utc, use))
        texts << sentence.text;
    return texts;
}

QStringList lines(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *const text : texts)
        list << QString::fromUtf8(text).replace(QStringLiteral(" → "),
                                                QStringLiteral("\u00a0→ ")); // stays with the name before it
    return list;
}

QByteArray shuffled(const QByteArray &json, quint32 seed)
{
    QRandomGenerator random(seed);
    QJsonObject incident = QJsonDocument::fromJson(json).object();
    const QJsonArray alerts = incident.value(QLatin1String("alerts")).toArray();
    std::vector<int> order(size_t(alerts.size()));
    std::iota(order.begin(), order.end(), 0);
    std::shuffle(order.begin(), order.end(), random);
    QJsonArray mixed;
    for (const int place : order)
        mixed.append(alerts.at(place));
    incident.insert(QLatin1String("alerts"), mixed);
    return QJsonDocument(incident).toJson();
}

} // namespace

void TestStory::init()
{
    m_language.use(QStringLiteral("en"));
}

void TestStory::tellsSamples_data()
{
    QTest::addColumn<qint64>("id");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("ransomware")
        << qint64(924565) << "en"
        << lines({"The first known activity was at 2026-11-23 07:04: the alert “Email messages containing malicious "
                  "file removed after "
                  "delivery\\u200B” (Initial access), involving the mailbox k.lindqvist@contoso.example.",
                  "Microsoft Defender for Endpoint raised the first of 14 alerts at 07:14, 10 min later, and the last "
                  "came at 09:08.",
                  "On cnt-ws-0417.corp.contoso.example, k.lindqvist@contoso.example ran explorer.exe → cmd.exe → "
                  "powershell.exe → "
                  "telsvc.exe → rundll32.exe.",
                  "Later alerts also name the devices cnt-ws-0417.corp.contoso.example (07:12), "
                  "cnt-fs-02.corp.contoso.example (07:23) "
                  "and cnt-dc-01.corp.contoso.example (08:41), and the users adm-oberg@contoso.example (07:34) and "
                  "CONTOSO\\svc-backup "
                  "(09:03).",
                  "The malicious or suspicious evidence includes the files Faktura_88213.iso, telsvc.exe, hearth.exe "
                  "and 7 more, the "
                  "addresses 198.51.100.23, 203.0.113.77, http://203.0.113.77/u.ps1 and 4 more, and the message "
                  "“Påminnelse: faktura "
                  "88213 förfaller i dag”; dealt with so far: 6 of 49 pieces.",
                  "The incident is “Active”, assigned to nobody and not classified."});
    QTest::newRow("ransomware, Swedish")
        << qint64(924565) << "sv"
        << lines({"Den första kända aktiviteten var 2026-11-23 07:04: aviseringen ”Email messages containing malicious "
                  "file removed "
                  "after delivery\\u200B” (Första åtkomst), som rör postlådan k.lindqvist@contoso.example.",
                  "Microsoft Defender for Endpoint skapade den första av 14 aviseringar 07:14, 10 min senare, och den "
                  "sista kom 09:08.",
                  "På cnt-ws-0417.corp.contoso.example körde k.lindqvist@contoso.example explorer.exe → cmd.exe → "
                  "powershell.exe → "
                  "telsvc.exe → rundll32.exe.",
                  "Senare aviseringar nämner även enheterna cnt-ws-0417.corp.contoso.example (07:12), "
                  "cnt-fs-02.corp.contoso.example "
                  "(07:23) och cnt-dc-01.corp.contoso.example (08:41) samt användarna adm-oberg@contoso.example "
                  "(07:34) och "
                  "CONTOSO\\svc-backup (09:03).",
                  "Bland de skadliga och misstänkta bevisen finns filerna Faktura_88213.iso, telsvc.exe, hearth.exe "
                  "och 7 till, "
                  "adresserna 198.51.100.23, 203.0.113.77, http://203.0.113.77/u.ps1 och 4 till samt meddelandet "
                  "”Påminnelse: faktura "
                  "88213 förfaller i dag”; åtgärdat hittills: 6 av 49.",
                  "Incidenten har status ”Aktiv”, är inte tilldelad någon och är inte klassificerad."});
    QTest::newRow("fourteen mailboxes")
        << qint64(924566) << "en"
        << lines({"The first known activity was at 2026-11-24 07:18: the alert “Email messages containing malicious "
                  "URL removed after "
                  "delivery” (Initial access), involving the mailboxes c.dahl@contoso.example, l.berg@contoso.example, "
                  "a.holm@contoso.example and 11 more.",
                  "Microsoft Defender for Office 365 raised the first of 5 alerts at 07:25, 7 min later, and the last "
                  "came at 07:57.",
                  "The malicious or suspicious evidence includes the addresses 203.0.113.140, "
                  "https://login.contoso-accounts.example/owa/, "
                  "https://login.contoso-accounts.example/owa/?u=c.dahl%40contoso.example and 2 more, and the message "
                  "“Action needed: "
                  "your mailbox password expires today”; dealt with so far: 16 of 37 pieces.",
                  "The incident is “In progress”, assigned to r.haddad@contoso.example and not classified."});
    QTest::newRow("false positive")
        << qint64(924572) << "en"
        << lines({"The first known activity was at 2026-11-17 02:04: the alert “Suspicious file dropped by a build "
                  "agent” (Suspicious "
                  "activity), involving the device cnt-bld-05.corp.contoso.example and the user CONTOSO\\svc-build.",
                  "Microsoft Defender for Endpoint raised the first of 2 alerts at 02:05, 36 s later, and the last "
                  "came at 02:09.",
                  "On cnt-bld-05.corp.contoso.example, CONTOSO\\svc-build ran Agent.Worker.exe → pwsh.exe → "
                  "fabpack.exe; the last of "
                  "these was blocked.",
                  "None of the 6 pieces of evidence is malicious or suspicious.",
                  "The incident is “Resolved”, assigned to r.haddad@contoso.example and classified as “False positive "
                  "– Not "
                  "malicious”."});
    QTest::newRow("false positive, Swedish")
        << qint64(924572) << "sv"
        << lines({"Den första kända aktiviteten var 2026-11-17 02:04: aviseringen ”Suspicious file dropped by a build "
                  "agent” (Misstänkt "
                  "aktivitet), som rör enheten cnt-bld-05.corp.contoso.example och användaren CONTOSO\\svc-build.",
                  "Microsoft Defender for Endpoint skapade den första av 2 aviseringar 02:05, 36 s senare, och den "
                  "sista kom 02:09.",
                  "På cnt-bld-05.corp.contoso.example körde CONTOSO\\svc-build Agent.Worker.exe → pwsh.exe → "
                  "fabpack.exe; den sista av "
                  "dem blockerades.",
                  "Inget av de 6 bevisen är skadligt eller misstänkt.",
                  "Incidenten har status ”Löst”, är tilldelad r.haddad@contoso.example och klassificerad som ”Falsk "
                  "positiv – Inte "
                  "skadlig”."});
    QTest::newRow("merged") << qint64(924551) << "en"
                            << lines({"This incident was merged into 924565; its alerts stand there.",
                                      "The incident is “Redirected”, assigned to nobody and not classified."});
    QTest::newRow("merged, Swedish")
        << qint64(924551) << "sv"
        << lines({"Den här incidenten har slagits samman med 924565, där dess aviseringar finns.",
                  "Incidenten har status ”Omdirigerad”, är inte tilldelad någon och är inte klassificerad."});
    QTest::newRow("one alert") << qint64(924605) << "en"
                               << lines(
                                      {"The first known activity was at 2026-11-24 06:14: the alert “Email reported by "
                                       "user as malware or phish” (Initial "
                                       "access), involving the mailbox l.berg@contoso.example.",
                                       "Microsoft Defender for Office 365 raised the only alert at 06:15, 1 min later.",
                                       "None of the 2 pieces of evidence is malicious or suspicious.",
                                       "The incident is “Active”, assigned to nobody and not classified."});
    QTest::newRow("over days, Swedish")
        << qint64(924604) << "sv"
        << lines({"Den första kända aktiviteten var 2026-11-18 08:00: aviseringen ”Potential data theft by a departing "
                  "user” "
                  "(Insamling), som rör användaren n.boman@contoso.example.",
                  "Microsoft Purview Data Loss Prevention skapade den första av 3 aviseringar 2026-11-20 14:11, 2 d 6 "
                  "h senare, och den "
                  "sista kom 15:00.",
                  "På cnt-lt-1180.corp.contoso.example körde n.boman@contoso.example explorer.exe → Robocopy.exe.",
                  "Senare aviseringar nämner även enheten cnt-lt-1180.corp.contoso.example (14:02).",
                  "Bland de skadliga och misstänkta bevisen finns filerna Customers 2026.xlsx och Price list, key "
                  "accounts.xlsx samt "
                  "meddelandet ”Kundlista”; åtgärdat hittills: 0 av 5.",
                  "Incidenten har status ”Pågår”, är tilldelad hr-case@contoso.example och är inte klassificerad."});
    QTest::newRow("no verdicts")
        << qint64(918204) << "en"
        << lines({"The first known activity was at 2026-11-09 09:02: the alert “Messages containing malicious entity "
                  "were not removed "
                  "after delivery” (Initial access), involving the mailbox o.lind@fabrikam.example.",
                  "Microsoft Defender for Endpoint raised the first of 2 alerts at 09:21, 19 min later, and the last "
                  "came at 09:40.",
                  "On fab-pc-31, FAB-PC-31\\o.lind ran EXCEL.EXE → wscript.exe.",
                  "Later alerts also name the device fab-pc-31 (09:20) and the user FAB-PC-31\\o.lind (09:20).",
                  "The answer gives no verdict on its 7 pieces of evidence.",
                  "The incident is “Active”, assigned to nobody and not classified."});
}

void TestStory::tellsSamples()
{
    QFETCH(qint64, id);
    QFETCH(QString, language);
    QFETCH(QStringList, expected);
    m_language.use(language);
    QCOMPARE(sentences(incidentOf(sampleJson(id))).join(u'\n'), expected.join(u'\n'));
}

void TestStory::saysWhatIsMissing_data()
{
    QTest::addColumn<QByteArray>("alerts");
    QTest::addColumn<QStringList>("expected");
    const QString status = QStringLiteral("The incident is “Active”, assigned to nobody and not classified.");
    QTest::newRow("no alerts") << QByteArray(
        "[]") << lines({"The answer holds no alerts, so it does not tell what happened."}) + QStringList{status};
    QTest::newRow("no times, no title, no evidence")
        << QByteArray(R"([{"alertId":"a"}])")
        << lines({"When it happened is not told: an alert without a title.",
                  "When the only alert was raised is not told.",
                  "The alerts name no device, user, mailbox or application.", "The alerts hold no evidence."})
            + QStringList{status};
    QTest::newRow("only raised")
        << QByteArray(R"([{"alertId":"a","title":"T","creationTime":"2026-11-20T09:00:00Z","entities":[
            {"entityType":"Ip","ipAddress":"192.0.2.1","verdict":"Malicious","remediationStatus":"Blocked"}]}])")
        << lines({"When it began is not told; at 2026-11-20 09:00 came the alert “T”.",
                  "A service without a name raised the only alert at 09:00.",
                  "The alerts name no device, user, mailbox or application.",
                  "Malicious or suspicious is the address 192.0.2.1, which has been dealt with."})
            + QStringList{status};
    QTest::newRow("a lone process, stopped")
        << QByteArray(R"([{"alertId":"a","title":"T","firstActivity":"2026-11-20T09:00:00Z",
            "creationTime":"2026-11-20T08:59:00Z","serviceSource":"MicrosoftDefenderForEndpoint",
            "entities":[{"entityType":"Process","processId":7,"fileName":"x.exe",
            "verdict":"Malicious","remediationStatus":"Prevented"}]}])")
        << lines({"The first known activity was at 2026-11-20 09:00: the alert “T”.",
                  "Microsoft Defender for Endpoint raised the only alert at 08:59.",
                  "On a device that is not named, x.exe was blocked.",
                  "The alerts name no device, user, mailbox or application.",
                  "Malicious or suspicious is x.exe (7), which has been dealt with."})
            + QStringList{status};
}

void TestStory::saysWhatIsMissing()
{
    QFETCH(QByteArray, alerts);
    QFETCH(QStringList, expected);
    const Incident incident =
        incidentOf(R"({"incidentId":1,"incidentName":"N","status":"Active","alerts":)" + alerts + '}');
    QCOMPARE(sentences(incident).join(u'\n'), expected.join(u'\n'));
}

void TestStory::isTheSameInAnyOrder_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const qint64 id : samples)
        QTest::addRow("%lld", id) << sampleJson(id);
    QTest::newRow("300 alerts") << generateIncident(300, IncidentShape::Live);
}

void TestStory::isTheSameInAnyOrder()
{
    QFETCH(QByteArray, json);
    const QString told = sentences(incidentOf(QJsonDocument::fromJson(json).toJson())).join(u'\n');
    constexpr quint32 orders = 8;
    for (quint32 seed = 1; seed <= orders; ++seed)
        QCOMPARE(sentences(incidentOf(shuffled(json, seed))).join(u'\n'), told);
}

void TestStory::leadsToItsEvidence()
{
    for (const qint64 id : samples) {
        const Incident incident = incidentOf(sampleJson(id));
        const Phrase story = joined(tellStory(incident, digestOf(incident), TimeZone::Utc));
        QVERIFY(story.links.size() > 1);
        qsizetype end = 0;
        for (const PhraseLink &link : story.links) {
            QVERIFY(link.start >= end && link.length > 0);
            end = link.start + link.length;
            QVERIFY(end <= story.text.size());
            QVERIFY(link.record.isValid() && link.record.index() < incident.count(link.record.type()));
        }
    }
    const Incident incident = incidentOf(sampleJson(924565));
    QHash<QString, Record> records;
    const Phrase story = joined(tellStory(incident, digestOf(incident), TimeZone::Utc));
    for (const PhraseLink &link : story.links)
        records.insert(story.text.mid(link.start, link.length), link.record);
    QCOMPARE(recordTitle(records.value(QStringLiteral("cnt-dc-01.corp.contoso.example"))),
             QStringLiteral("cnt-dc-01.corp.contoso.example"));
    QCOMPARE(records.value(QStringLiteral("powershell.exe")).text(entityField("processId")), QStringLiteral("9120"));
    QCOMPARE(recordTitle(records.value(QStringLiteral("Microsoft Defender for Endpoint"))),
             QStringLiteral("Suspicious file opened from mounted disk image"));
    QCOMPARE(records.value(QStringLiteral("Active")), incident.record());
}

void TestStory::leadsToTheFirstThatIsNotNamed()
{
    const Incident incident = incidentOf(sampleJson(924566));
    const Phrase first = tellStory(incident, digestOf(incident), TimeZone::Utc).front();
    const PhraseLink more = first.links.back();
    QCOMPARE(first.text.mid(more.start, more.length), QStringLiteral("11 more"));
    QCOMPARE(recordTitle(more.record), QStringLiteral("b.ek@contoso.example"));
}

void TestStory::makesHostileNamesPlain()
{
    const Incident incident =
        incidentOf(R"({"incidentId":1,"incidentName":"N","alerts":[{"alertId":"a","title":"%1 \u202egpj.exe\n%n )"
                   + QByteArray(200, 'x') + R"(","firstActivity":"2026-11-20T09:00:00Z","entities":[
            {"entityType":"User","userPrincipalName":"<b>%2</b>"}]}]})");
    QCOMPARE(sentences(incident).constFirst(),
             QStringLiteral("The first known activity was at 2026-11-20 09:00: the alert “%1 \\u202Egpj.exe⏎%n ")
                 + QString(71 - 20, u'x') + QStringLiteral("…”, involving the user <b>%2</b>."));
    for (const qint64 id : {924601, 924602}) {
        // Isolates around what is written from right to left are ours; nothing else may turn or hide text.
        QString text = sentences(incidentOf(sampleJson(id))).join(u' ');
        QCOMPARE(text.count(QChar(0x2068)), text.count(QChar(0x2069)));
        text.remove(QChar(0x2068)).remove(QChar(0x2069));
        QCOMPARE(visibleText(text), text);
    }
}

void TestStory::writesCopiesForTickets()
{
    const QStringList copied = sentences(incidentOf(sampleJson(924603)), StoryUse::Copied);
    QCOMPARE(copied.at(1),
             QStringLiteral("Microsoft Entra ID Protection raised the first of 3 alerts at 2026-11-24 02:50Z, 9 min "
                            "later, and the last came at 2026-11-24 06:04Z."));
    QCOMPARE(copied.at(2),
             QStringLiteral(
                 "The malicious or suspicious evidence includes the address 198[.]51[.]100[.]201; dealt with so far: "
                 "0 of 3 pieces."));
}

void TestStory::tellsOfTwentyThousandAlerts()
{
    const bool isSanitized = qEnvironmentVariableIsSet("UTKIK_SANITIZED");
    const int alerts = isSanitized ? largeIncidentAlerts / 10 : largeIncidentAlerts;
    const Incident incident = incidentOf(generateIncident(alerts, IncidentShape::Live));
    const Story story = tellStory(incident, digestOf(incident), TimeZone::Utc);
    QCOMPARE(story.size(), size_t(6));
    constexpr int aScreenful = 2000;
    QVERIFY(joined(story).text.size() < aScreenful);
    QVERIFY(story.at(1).text.contains(QLocale().toString(alerts)));
}

QTEST_GUILESS_MAIN(TestStory)
#include "tst_story.moc"
