// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/defang.h"
#include "models/export/incidenttextexport.h"
#include "models/export/summarytext.h"

#include "tests/bench/incidentgenerator.h"
#include "tests/models/item/testincidents.h"

using namespace utkik;
using namespace utkik::test;

class TestTextExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAllOfAnIncident();
    void leavesNoFieldOut();
    void showsHiddenCharacters();
    void writesATicketSummary();
    void summarisesAMergedIncident();
    void shortensLongLists();
    void writesNothingOfNothing();
    void defangs_data();
    void defangs();
};

namespace
{

/// A small incident with something of everything.
Incident smallIncident()
{
    return incidentOf(R"({
        "incidentId": 924565, "incidentName": "Ransomware activity", "severity": "High", "status": "InProgress",
        "determination": "CompromisedUser", "assignedTo": null, "createdTime": "2026-11-20T09:12:44.33Z",
        "incidentUri": "https://security.microsoft.com/incidents/924565", "tags": ["Prio 1", "Finance"], "shade": {"of": "grey"},
        "comments": [{"comment": "Isolated.\nMore to come.", "createdBy": "anna@contoso.example", "createdTime": "2026-11-20T09:40:00Z"}],
        "alerts": [{
            "alertId": "da1", "title": "Suspicious PowerShell", "severity": "High", "status": "New", "category": "Execution",
            "serviceSource": "MicrosoftDefenderForEndpoint", "firstActivity": "2026-11-20T06:31:07.0733333Z",
            "lastActivity": "2026-11-20T07:00:00Z", "creationTime": "2026-11-20T09:12:44Z",
            "devices": [{"mdatpDeviceId": "d1", "deviceDnsName": "ws-4471", "riskScore": "High"}],
            "entities": [
                {"entityType": "Url", "url": "https://evil.example/l.ps1", "verdict": "Malicious", "remediationStatus": "Active"},
                {"entityType": "User", "accountName": "erik.lund", "domainName": "CONTOSO"}]
        }]})");
}

QString joined(std::initializer_list<const char *> lines)
{
    QString text;
    for (const char *const line : lines)
        text += QString::fromUtf8(line) + u'\n';
    return text;
}

} // namespace

void TestTextExport::writesAllOfAnIncident()
{
    const QString expected = joined({
        "Incident 924565: Ransomware activity",
        "  Incident ID: 924565",
        "  Name: Ransomware activity",
        "  Severity: High",
        "  Status: In progress (InProgress)",
        "  Determination: Compromised account (CompromisedUser)",
        "  Created: 2026-11-20 09:12:44.33Z",
        "  Tags: Prio 1, Finance",
        "  Portal link: https://security.microsoft.com/incidents/924565",
        "  shade (new in the API): {\"of\": \"grey\"}",
        "  Comments: 1",
        "    Comment 1",
        "      Written: 2026-11-20 09:40:00Z",
        "      Written by: anna@contoso.example",
        "      Comment:",
        "        Isolated.",
        "        More to come.",
        "",
        "Alerts: 1",
        "",
        "Alert 1: Suspicious PowerShell",
        "  Alert ID: da1",
        "  Title: Suspicious PowerShell",
        "  Severity: High",
        "  Status: New",
        "  Category: Execution",
        "  Service source: Microsoft Defender for Endpoint (MicrosoftDefenderForEndpoint)",
        "  First activity: 2026-11-20 06:31:07.0733333Z",
        "  Last activity: 2026-11-20 07:00:00Z",
        "  Created: 2026-11-20 09:12:44Z",
        "  Devices: 1",
        "    Device 1: ws-4471",
        "      Name: ws-4471",
        "      Risk level: High",
        "      Device ID: d1",
        "  Entities: 2",
        "    Entity 1: https://evil.example/l.ps1",
        "      Type: URL (Url)",
        "      Verdict: Malicious",
        "      Remediation: Active",
        "      URL: https://evil.example/l.ps1",
        "    Entity 2: CONTOSO\\erik.lund",
        "      Type: User",
        "      Account: erik.lund",
        "      Domain: CONTOSO",
        "",
        "Odd in the answer: 1",
        "  /shade: new in the API",
    });
    QCOMPARE(incidentToText(smallIncident(), TimeZone::Utc), expected);
}

void TestTextExport::leavesNoFieldOut()
{
    const Incident incident = incidentOf(generateIncident(20, IncidentShape::Live));
    const QString text = incidentToText(incident, TimeZone::Utc);
    const auto check = [&text](const Record &record) {
        for (const FieldId field : record.presentFields()) {
            const FieldDescriptor &descriptor = fieldOf(record.type(), field);
            if (descriptor.kind == FieldKind::Records)
                continue;
            QVERIFY2(text.contains(fieldLabel(descriptor) + u':'), descriptor.label);
            if (descriptor.kind == FieldKind::Number)
                QVERIFY2(text.contains(record.text(field)), descriptor.label);
        }
    };
    check(incident.record());
    for (const RecordType type : {RecordType::Alert, RecordType::Device, RecordType::Entity, RecordType::Comment}) {
        for (int i = 0; i < incident.count(type); ++i)
            check(incident.at(type, i));
    }
    QCOMPARE(text.count(QStringLiteral("\n    Entity ")), incident.entityCount());
    QCOMPARE(text.count(QStringLiteral("\n    Device ")), incident.deviceCount());
    QCOMPARE(text.count(QStringLiteral("\nAlert ")), incident.alertCount());
}

void TestTextExport::showsHiddenCharacters()
{
    const Incident incident = incidentOf(
        R"({"incidentId":1,"incidentName":"a\u202Eb\u001b[31mc","odd\u200Bkey":"\u0007","alerts":[{"title":"x\u2066y","status":"St\u202Eate"}]})");
    for (const QString &text : {incidentToText(incident, TimeZone::Utc), summaryText(incident, TimeZone::Utc)}) {
        QVERIFY(std::none_of(text.begin(), text.end(),
                             [](QChar c) { return (c < u' ' && c != u'\n') || c.category() == QChar::Other_Format; }));
    }
    QVERIFY(incidentToText(incident, TimeZone::Utc).contains(QStringLiteral("a\\u202Eb")));
}

void TestTextExport::writesATicketSummary()
{
    const QString expected = joined({
        "Incident 924565: Ransomware activity",
        "",
        "The first known activity was at 2026-11-20 06:31Z: the alert “Suspicious PowerShell” (Execution), involving "
        "the device(s) "
        "ws-4471 and the user(s) CONTOSO\\erik.lund. Microsoft Defender for Endpoint raised the only alert at "
        "2026-11-20 09:12Z, 2 h "
        "41 min later. Malicious or suspicious is the address(es) hxxps://evil[.]example/l.ps1, which has not been "
        "dealt with. The "
        "incident is “In progress”, assigned to nobody and not classified.",
        "",
        "Severity: High",
        "Status: In progress",
        "Classification: Not set",
        "Determination: Compromised account",
        "First activity: 2026-11-20 06:31:07Z",
        "Detected: 2026-11-20 09:12:44Z (2 h 41 min after the first activity)",
        "Last activity: 2026-11-20 07:00:00Z",
        "Alerts: 1 (High 1)",
        "Sources: Microsoft Defender for Endpoint 1",
        "Tactics: Execution",
        "Devices: ws-4471",
        "Users: CONTOSO\\erik.lund",
        "Evidence not dealt with: hxxps://evil[.]example/l.ps1",
        "Portal link: https://security.microsoft.com/incidents/924565",
    });
    QCOMPARE(summaryText(smallIncident(), TimeZone::Utc) + u'\n', expected);
}

void TestTextExport::summarisesAMergedIncident()
{
    const Incident incident = incidentOf(
        R"({"incidentId":5,"incidentName":"Old","redirectIncidentId":924565,"status":"Redirected","severity":"UnSpecified","alerts":[]})");
    const QString text = summaryText(incident, TimeZone::Utc);
    QVERIFY2(text.contains(QStringLiteral("Merged into incident 924565")), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("Alerts")), qPrintable(text));
}

void TestTextExport::shortensLongLists()
{
    QByteArray devices;
    for (int i = 1; i <= 9; ++i)
        devices += QByteArray(i > 1 ? "," : "") + R"({"deviceDnsName":"ws-)" + QByteArray::number(i) + R"("})";
    const Incident incident =
        incidentOf(incidentJson(1, "I", {alertJson({"a1", "One", "High", "New", R"(,"devices":[)" + devices + ']'})}));
    QVERIFY(summaryText(incident, TimeZone::Utc)
                .contains(QStringLiteral("Devices: ws-1, ws-2, ws-3, ws-4, ws-5 and 4 more")));
}

void TestTextExport::writesNothingOfNothing()
{
    QCOMPARE(incidentToText({}, TimeZone::Utc), QString());
    QCOMPARE(summaryText({}, TimeZone::Utc), QString());
}

void TestTextExport::defangs_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("safe");
    QTest::newRow("link") << "https://evil.example/a.b?c=d.e"
                          << "hxxps://evil[.]example/a.b?c=d.e";
    QTest::newRow("link in capitals") << "HTTP://Evil.Example"
                                      << "hxxp://Evil[.]Example";
    QTest::newRow("other scheme") << "ftp://evil.example/x"
                                  << "ftp[:]//evil[.]example/x";
    QTest::newRow("bare host") << "evil.example"
                               << "evil[.]example";
    QTest::newRow("address") << "203.0.113.77"
                             << "203[.]0[.]113[.]77";
    QTest::newRow("IPv6 address") << "2001:db8::1"
                                  << "2001[:]db8[:][:]1";
    QTest::newRow("mail address") << "eve@evil.example"
                                  << "eve[@]evil[.]example";
    QTest::newRow("user in a link") << "https://a@evil.example:8080/"
                                    << "hxxps://a[@]evil[.]example:8080/";
    QTest::newRow("nothing") << ""
                             << "";
}

void TestTextExport::defangs()
{
    QFETCH(QString, indicator);
    QTEST(defanged(indicator), "safe");
}

QTEST_GUILESS_MAIN(TestTextExport)
#include "tst_textexport.moc"
