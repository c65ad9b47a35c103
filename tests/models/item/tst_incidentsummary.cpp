// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/durationtext.h"
#include "models/item/incidentdigest.h"
#include "tests/models/item/testincidents.h"

using namespace utkik;
using namespace utkik::test;

class TestIncidentSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTimes();
    void countsSourcesAndSeverities();
    void putsTacticsInOrder();
    void knowsBothVersionsOfDefenseEvasion();
    void countsThings();
    void noticesOddities_data();
    void noticesOddities();
    void saysNothingOddOfAnOrdinaryIncident();
    void takesAMergedIncident();
    void writesDurations_data();
    void writesDurations();
};

namespace
{

QString oddTexts(const Incident &incident)
{
    QStringList texts;
    for (const Oddity &oddity : summarise(incident).oddities)
        texts << oddityText(oddity, TimeZone::Utc);
    return texts.join(u'|');
}

QByteArray withTimes(const char *first, const char *last, const char *created)
{
    return QByteArray(R"(,"firstActivity":")") + first + R"(","lastActivity":")" + last + R"(","creationTime":")"
        + created + '"';
}

} // namespace

void TestIncidentSummary::findsTimes()
{
    const IncidentSummary summary = summarise(incidentOf(
        incidentJson(1, "Incident",
                     {alertJson({"a1", "One", "High", "Resolved",
                                 withTimes("2026-11-20T06:31:07Z", "2026-11-20T07:00:00Z", "2026-11-20T09:12:44Z")
                                     + R"(,"resolvedTime":"2026-11-20T12:00:00Z")"}),
                      alertJson({"a2", "Two", "High", "Resolved",
                                 withTimes("2026-11-20T06:40:00Z", "2026-11-20T08:00:00Z", "2026-11-20T09:30:00Z")
                                     + R"(,"resolvedTime":"2026-11-20T11:00:00Z")"})})));
    QCOMPARE(formatTime(*summary.firstActivity, TimeZone::Utc), QStringLiteral("2026-11-20 06:31:07"));
    QCOMPARE(formatTime(*summary.lastActivity, TimeZone::Utc), QStringLiteral("2026-11-20 08:00:00"));
    QCOMPARE(formatTime(*summary.detected, TimeZone::Utc), QStringLiteral("2026-11-20 09:12:44"));
    QCOMPARE(formatTime(*summary.resolved, TimeZone::Utc), QStringLiteral("2026-11-20 12:00:00"));
    QCOMPARE(durationText(*summary.detectionDelay()), QStringLiteral("2 h 41 min"));
    const IncidentSummary empty = summarise({});
    QVERIFY(!empty.firstActivity && !empty.detectionDelay() && !empty.resolved);
}

void TestIncidentSummary::countsSourcesAndSeverities()
{
    const IncidentSummary summary = summarise(incidentOf(
        incidentJson(1, "Incident",
                     {alertJson({"a1", "One", "Low", "New", R"(,"serviceSource":"MicrosoftDefenderForOffice365")"}),
                      alertJson({"a2", "Two", "High", "New", R"(,"serviceSource":"MicrosoftDefenderForEndpoint")"}),
                      alertJson({"a3", "Three", "Medium", "New", R"(,"serviceSource":"MicrosoftDefenderATP")"}),
                      alertJson({"a4", "Four", "Dire", "New", R"(,"serviceSource":"MicrosoftSomethingNew")"}),
                      alertJson({"a5", "Five", "High", "New", R"(,"serviceSource":"microsoftsomethingnew")"}),
                      alertJson({"a6", "Six", "High", "New", R"(,"serviceSource":"MicrosoftDefenderForEndpoint")"})})));
    QCOMPARE(summary.sources.size(), std::size_t(3));
    QCOMPARE(summary.sources[0].alerts, 3); // by both of its names
    QCOMPARE(summary.sources[0].bySeverity[std::size_t(Severity::High)], 2);
    QCOMPARE(summary.sources[0].bySeverity[std::size_t(Severity::Medium)], 1);
    QCOMPARE(summary.sources[1].source.name(), QStringLiteral("MicrosoftSomethingNew"));
    QCOMPARE(summary.sources[1].alerts, 2);
    QCOMPARE(summary.alertsBySeverity[std::size_t(Severity::High)], 3);
    QCOMPARE(summary.alertsBySeverity[std::size_t(Severity::Unknown)], 1);
}

void TestIncidentSummary::putsTacticsInOrder()
{
    const IncidentSummary summary = summarise(incidentOf(incidentJson(
        1, "Incident",
        {alertJson({"a1", "One", "Low", "New", R"(,"category":"Impact","firstActivity":"2026-11-20T09:10:00Z")"}),
         alertJson({"a2", "Two", "Low", "New", R"(,"category":"InitialAccess","creationTime":"2026-11-20T06:31:00Z")"}),
         alertJson({"a3", "Three", "Low", "New", R"(,"category":"Impact","firstActivity":"2026-11-20T08:00:00Z")"}),
         alertJson({"a4", "Four", "Low", "New", R"(,"category":"Ransomware")"}),
         alertJson({"a5", "Five", "Low", "New", R"(,"category":"BrandNew")"})})));
    QCOMPARE(summary.tactics.size(), std::size_t(14));
    QCOMPARE(summary.tactics.front().category.name(), QStringLiteral("Reconnaissance"));
    QCOMPARE(summary.tactics[2].category.name(), QStringLiteral("Initial access"));
    QCOMPARE(summary.tactics[2].alerts, std::vector<int>{1});
    QCOMPARE(formatTime(*summary.tactics[2].first, TimeZone::Utc), QStringLiteral("2026-11-20 06:31:00"));
    QCOMPARE(summary.tactics.back().alerts, (std::vector<int>{0, 2}));
    QCOMPARE(formatTime(*summary.tactics.back().first, TimeZone::Utc), QStringLiteral("2026-11-20 08:00:00"));
    QVERIFY(summary.tactics[3].alerts.empty());
    QCOMPARE(summary.otherCategories.size(), std::size_t(2));
    QCOMPARE(summary.otherCategories[1].category.name(), QStringLiteral("BrandNew"));
}

void TestIncidentSummary::knowsBothVersionsOfDefenseEvasion()
{
    const auto names = [](const char *category) {
        const IncidentSummary summary = summarise(incidentOf(incidentJson(
            1, "Incident", {alertJson({"a1", "One", "Low", "New", QByteArray(R"(,"category":")") + category + '"'})})));
        QStringList list;
        for (const CategoryStage &stage : summary.tactics)
            list << stage.category.original;
        return list;
    };
    QVERIFY(names("Execution").contains(QStringLiteral("DefenseEvasion")));
    QVERIFY(!names("Execution").contains(QStringLiteral("Stealth")));
    QVERIFY(names("Stealth").contains(QStringLiteral("DefenseImpairment")));
    QVERIFY(!names("Stealth").contains(QStringLiteral("DefenseEvasion")));
}

void TestIncidentSummary::countsThings()
{
    const IncidentSummary summary = summarise(incidentOf(incidentJson(
        1, "Incident",
        {alertJson(
            {"a1", "One", "Low", "New",
             R"(,"devices":[{"mdatpDeviceId":"d1"},{"mdatpDeviceId":"d2"}],"entities":[{"entityType":"User","accountName":"eve"},)"
             R"({"entityType":"Mailbox","mailboxAddress":"eve@c.example"},{"entityType":"OAuthApplication","applicationId":"7"},)"
             R"({"entityType":"Ip","ipAddress":"1.2.3.4","verdict":"Malicious"},{"entityType":"Ip","ipAddress":"9.9.9.9","verdict":"Suspicious","remediationStatus":"Blocked"}])"})})));
    QCOMPARE(summary.devices, 2);
    QCOMPARE(summary.users, 1);
    QCOMPARE(summary.mailboxes, 1);
    QCOMPARE(summary.applications, 1);
    QCOMPARE(summary.malicious, 1);
    QCOMPARE(summary.suspicious, 1);
    QCOMPARE(summary.otherEvidence, 3);
    QCOMPARE(summary.unresolved, 1);
}

void TestIncidentSummary::noticesOddities_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("texts");
    const QByteArray open = alertJson({"a1", "Open", "High"});
    const QByteArray resolved = alertJson({"a2", "Done", "High", "Resolved"});
    QTest::newRow("resolved alerts") << incidentJson(1, "I", {open, resolved, resolved})
                                     << "2 alert(s) are resolved while the incident is not.";
    QTest::newRow("open alerts") << incidentJson(1, "I", {open, resolved}, R"(,"status":"Resolved")")
                                 << "1 alert(s) are open while the incident is resolved.|1 value(s) in the answer are "
                                    "not what the API promises.";
    QTest::newRow("pending approval") << incidentJson(1, "I",
                                                      {alertJson({"a1", "x", "High", "Resolved",
                                                                  R"(,"investigationState":"PendingApproval")"})})
                                             .replace(R"("status":"Active")", R"("status":"Resolved")")
                                      << "1 investigation(s) wait for approval while the incident is resolved.";
    QTest::newRow("worse alerts") << incidentJson(1, "I", {open, alertJson({"a2", "x", "Low"})})
                                         .replace(R"("severity":"High","status":"Active")",
                                                  R"("severity":"Low","status":"Active")")
                                  << "1 alert(s) are more severe than the incident: it is Low, the worst of them High.";
    QTest::newRow("foreign alerts") << incidentJson(1, "I",
                                                    {alertJson({"a1", "x", "High", "New", R"(,"incidentId":2)"})})
                                    << "1 alert(s) say that they belong to another incident.";
    QTest::newRow("backward") << incidentJson(
        1, "I",
        {alertJson({"a1", "x", "High", "New",
                    withTimes("2026-11-20T07:00:00Z", "2026-11-20T06:00:00Z", "2026-11-20T08:00:00Z")})})
                              << "1 alert(s) end before they begin.";
    QTest::newRow("silence") << incidentJson(
        1, "I",
        {alertJson({"a1", "x", "High", "New",
                    withTimes("2026-11-20T06:31:00Z", "2026-11-20T07:14:00Z", "2026-11-20T09:00:00Z")}),
         alertJson({"a2", "x", "High", "New",
                    withTimes("2026-11-20T06:40:00Z", "2026-11-20T06:50:00Z", "2026-11-20T09:00:00Z")}),
         alertJson({"a3", "x", "High", "New",
                    withTimes("2026-11-20T08:02:00Z", "2026-11-20T08:10:00Z", "2026-11-20T09:00:00Z")})})
                             << "No activity between 2026-11-20 07:14 and 2026-11-20 08:02 (48 min).";
    QTest::newRow("new field") << incidentJson(1, "I",
                                               {alertJson({"a1", "x", "High", "New", R"(,"brandNew":1)"}),
                                                alertJson({"a2", "x", "High", "New", R"(,"brandNew":2)"})})
                               << "1 field(s) are new in the API: brandNew.";
    QTest::newRow("many new fields") << incidentJson(1, "I", {open}, R"(,"n1":1,"n2":1,"n3":1,"n4\u202E":1)")
                                     << "4 field(s) are new in the API: n1, n2, n3, …";
    QTest::newRow("users not told apart") << incidentJson(
        1, "I",
        {alertJson(
            {"a1", "x", "High", "New",
             R"(,"entities":[{"entityType":"User","accountName":"admin","userSid":"S-1-5-21-1"},{"entityType":"User","accountName":"admin","userSid":"S-1-5-21-2"}])"})})
                                          << "2 user(s) share an account name with another but not the security "
                                             "identifier.";
    QTest::newRow("no alerts") << incidentJson(1, "I", {}) << "The answer holds no alerts.";
    QTest::newRow("odd date") << incidentJson(1, "I",
                                              {alertJson({"a1", "x", "High", "New", R"(,"creationTime":"soon")"})})
                              << "1 value(s) in the answer are not what the API promises.";
}

void TestIncidentSummary::noticesOddities()
{
    QFETCH(QByteArray, json);
    QTEST(oddTexts(incidentOf(json)), "texts");
}

void TestIncidentSummary::saysNothingOddOfAnOrdinaryIncident()
{
    QCOMPARE(oddTexts(incidentOf(
                 incidentJson(1, "I", {alertJson({"a1", "x", "High"}), alertJson({"a2", "x", "Low", "InProgress"})}))),
             QString());
}

void TestIncidentSummary::takesAMergedIncident()
{
    const Incident incident = incidentOf(
        R"({"incidentId":1,"redirectIncidentId":2,"status":"Redirected","severity":"UnSpecified","alerts":[]})");
    QCOMPARE(oddTexts(incident), QString());
    QVERIFY(summarise(incident).sources.empty());
}

void TestIncidentSummary::writesDurations_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << 0.0 << "0 s";
    QTest::newRow("part of a second") << 0.25 << "0.25 s";
    QTest::newRow("seconds") << 59.9 << "59 s";
    QTest::newRow("minutes") << 60.0 * 48 << "48 min";
    QTest::newRow("hours") << 3600.0 * 2 + 60 * 41 + 37 << "2 h 41 min";
    QTest::newRow("days") << 86400.0 * 3 + 3600 * 4 << "3 d 4 h";
    QTest::newRow("backwards") << -120.0 << "2 min";
}

void TestIncidentSummary::writesDurations()
{
    QFETCH(double, seconds);
    QTEST(durationText(qint64(seconds * double(Timestamp::ticksPerSecond))), "text");
}

QTEST_GUILESS_MAIN(TestIncidentSummary)
#include "tst_incidentsummary.moc"
