// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/assets.h"
#include "models/item/evidence.h"
#include "models/item/incidentdigest.h"
#include "tests/bench/incidentgenerator.h"
#include "tests/models/item/testincidents.h"

using namespace utkik;
using namespace utkik::test;

class TestAssetsEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergesTheSameThing_data();
    void mergesTheSameThing();
    void ratesAssets();
    void linksEntitiesToTheirDevice();
    void marksBuiltInAccounts();
    void groupsEvidence_data();
    void groupsEvidence();
    void takesTheWorstVerdict();
    void knowsWhatIsNotDealtWith_data();
    void knowsWhatIsNotDealtWith();
    void readsFromTheMentionNotDealtWith();
    void losesNoEntity();
    void givesTheSameKeysInALaterAnswer();
};

namespace
{

Incident withAlert(const QByteArray &more)
{
    return incidentOf(incidentJson(1, "Incident", {alertJson({"a1", "One", "Medium", "New", ',' + more})}));
}

Incident withEntities(const QByteArray &entities)
{
    return withAlert(R"("entities":[)" + entities + ']');
}

} // namespace

void TestAssetsEvidence::mergesTheSameThing_data()
{
    QTest::addColumn<QByteArray>("alert");
    QTest::addColumn<QString>("names");
    const auto devices = [](const char *list) { return QByteArray(R"("devices":[)") + list + ']'; };
    const auto entities = [](const char *list) { return QByteArray(R"("entities":[)") + list + ']'; };
    QTest::newRow("device by ID, whatever the case of its name") << devices(
        R"({"mdatpDeviceId":"d1","deviceDnsName":"WS-1"},{"mdatpDeviceId":"D1","deviceDnsName":"ws-1.contoso"})")
                                                                 << "WS-1";
    QTest::newRow("devices of one name but two IDs")
        << devices(R"({"mdatpDeviceId":"d1","deviceDnsName":"ws"},{"mdatpDeviceId":"d2","deviceDnsName":"ws"})")
        << "ws | ws";
    QTest::newRow("device by Entra's ID") << devices(
        R"({"aadDeviceId":"e","deviceDnsName":"a"},{"mdatpDeviceId":"d1","aadDeviceId":"e","deviceDnsName":"b"})")
                                          << "a";
    QTest::newRow("device by name only") << devices(R"({"deviceDnsName":"ws-1"},{"deviceDnsName":"WS-1"})") << "ws-1";
    QTest::newRow("device known by its ID alone")
        << entities(R"({"entityType":"Ip","ipAddress":"203.0.113.77","deviceId":"d9"})") << "d9";
    QTest::newRow("user by SID, UPN and Entra's ID in a chain")
        << entities(R"({"entityType":"User","userSid":"S-1-5-21-1","accountName":"eve"},)"
                    R"({"entityType":"User","userSid":"S-1-5-21-1","userPrincipalName":"eve@contoso.example"},)"
                    R"({"entityType":"User","userPrincipalName":"EVE@contoso.example","aadUserId":"x"},)"
                    R"({"entityType":"User","aadUserId":"X"})")
        << "eve@contoso.example";
    QTest::newRow("user by domain and account")
        << entities(R"({"entityType":"User","accountName":"eve","domainName":"CONTOSO"},)"
                    R"({"entityType":"User","accountName":"EVE","domainName":"contoso","userSid":"S-1-5-21-1"})")
        << "CONTOSO\\eve";
    QTest::newRow("same account name, other SIDs")
        << entities(R"({"entityType":"User","accountName":"admin","domainName":"","userSid":"S-1-5-21-1"},)"
                    R"({"entityType":"User","accountName":"admin","domainName":"","userSid":"S-1-5-21-2"})")
        << "admin | admin";
    QTest::newRow("domain SID and Entra SID of one user") << entities(
        R"({"entityType":"User","userPrincipalName":"eve@c.example","accountName":"eve","userSid":"S-1-5-21-1"},)"
        R"({"entityType":"User","userPrincipalName":"eve@c.example","accountName":"eve","userSid":"S-1-12-1-7"})")
                                                          << "eve@c.example";
    QTest::newRow("mailbox") << entities(
        R"({"entityType":"MailBox","mailboxAddress":"eve@c.example"},{"entityType":"Mailbox","mailboxAddress":"Eve@c.example"})")
                             << "eve@c.example";
    QTest::newRow("application") << entities(
        R"({"entityType":"OAuthApplication","applicationId":"7","applicationName":"Sync"},{"entityType":"OAuthApplication","applicationId":"7"})")
                                 << "Sync";
    QTest::newRow("nothing that can be told apart") << entities(R"({"entityType":"User"})") << "";
}

void TestAssetsEvidence::mergesTheSameThing()
{
    QFETCH(QByteArray, alert);
    const Incident incident = withAlert(alert);
    QStringList names;
    for (const Asset &asset : assetsOf(incident))
        names << assetName(incident, asset);
    QTEST(names.join(QStringLiteral(" | ")), "names");
}

void TestAssetsEvidence::ratesAssets()
{
    const Incident incident = incidentOf(incidentJson(
        1, "Incident",
        {alertJson(
             {"a1", "One", "Low", "New",
              R"(,"firstActivity":"2026-11-20T06:00:00Z","lastActivity":"2026-11-20T07:00:00Z","devices":[{"mdatpDeviceId":"d1","riskScore":"Medium"}],"entities":[{"entityType":"User","accountName":"eve"}])"}),
         alertJson(
             {"a2", "Two", "High", "New",
              R"(,"firstActivity":"2026-11-20T05:00:00Z","lastActivity":"2026-11-20T05:30:00Z","entities":[{"entityType":"User","accountName":"eve"}])"})}));
    const Assets assets = assetsOf(incident);
    QCOMPARE(assets.size(), std::size_t(2));
    QCOMPARE(assets[0].risk, Severity::Medium);
    QVERIFY(!assets[0].isRiskOfAlerts);
    QCOMPARE(assets[1].risk, Severity::High);
    QVERIFY(assets[1].isRiskOfAlerts);
    QCOMPARE(assets[1].alertCount, 2);
    QCOMPARE(alertsOf(assets[1], incident), (std::vector<int>{0, 1}));
    QCOMPARE(formatTime(*assets[1].first, TimeZone::Utc), QStringLiteral("2026-11-20 05:00:00"));
    QCOMPARE(formatTime(*assets[1].last, TimeZone::Utc), QStringLiteral("2026-11-20 07:00:00"));
}

void TestAssetsEvidence::linksEntitiesToTheirDevice()
{
    const Incident incident = withAlert(
        R"("devices":[{"mdatpDeviceId":"d1","deviceDnsName":"ws-1"}],"entities":[{"entityType":"File","fileName":"a","deviceId":"d1"},{"entityType":"File","fileName":"b"}])");
    const Assets assets = assetsOf(incident);
    QCOMPARE(assets.size(), std::size_t(1));
    QCOMPARE(assets[0].devices, std::vector<int>{0});
    QCOMPARE(assets[0].entities, std::vector<int>{0});
}

void TestAssetsEvidence::marksBuiltInAccounts()
{
    const Incident incident = withEntities(
        R"({"entityType":"Process","fileName":"svchost.exe","accountName":"SYSTEM","userSid":"S-1-5-18"},{"entityType":"User","accountName":"eve"})");
    const Assets assets = assetsOf(incident);
    QCOMPARE(assets.size(), std::size_t(2));
    QCOMPARE(assetName(incident, assets[0]), QStringLiteral("eve")); // built-in ones last
    QVERIFY(assets[1].isBuiltIn);
    QCOMPARE(summarise(incident).users, 1);
}

void TestAssetsEvidence::groupsEvidence_data()
{
    QTest::addColumn<QByteArray>("entities");
    QTest::addColumn<int>("count");
    QTest::newRow("file by any hash") << QByteArray(
        R"({"entityType":"File","fileName":"a.exe","sha1":"aa","sha256":"bb"},{"entityType":"File","fileName":"b.exe","sha1":"AA"},{"entityType":"File","fileName":"c.exe","sha256":"bb"})")
                                      << 1;
    QTest::newRow("files of one name, other hashes") << QByteArray(
        R"({"entityType":"File","fileName":"a.exe","sha1":"aa"},{"entityType":"File","fileName":"a.exe","sha1":"cc"})")
                                                     << 2;
    QTest::newRow("file without a hash by path") << QByteArray(
        R"({"entityType":"File","fileName":"a.exe","filePath":"C:\\T"},{"entityType":"File","fileName":"A.EXE","filePath":"C:\\t"},{"entityType":"File","fileName":"a.exe","filePath":"D:\\"})")
                                                 << 2;
    QTest::newRow("process by ID and start") << QByteArray(
        R"({"entityType":"Process","processId":4,"processCreationTime":"2026-11-20T06:00:00Z","deviceId":"d","processCommandLine":"x"},{"entityType":"Process","processId":4,"processCreationTime":"2026-11-20T06:00:00Z","deviceId":"d","processCommandLine":"x "})")
                                             << 1;
    QTest::newRow("process ID used again") << QByteArray(
        R"({"entityType":"Process","processId":4,"processCreationTime":"2026-11-20T06:00:00Z"},{"entityType":"Process","processId":4,"processCreationTime":"2026-11-20T07:00:00Z"})")
                                           << 2;
    QTest::newRow("address") << QByteArray(
        R"({"entityType":"Ip","ipAddress":"203.0.113.77"},{"entityType":"ip","ipAddress":"203.0.113.77"})")
                             << 1;
    QTest::newRow("address and link of one text")
        << QByteArray(R"({"entityType":"Ip","ipAddress":"x"},{"entityType":"Url","url":"x"})") << 2;
    QTest::newRow("links differ by case") << QByteArray(
        R"({"entityType":"Url","url":"https://c.example/A"},{"entityType":"Url","url":"https://c.example/a"})")
                                          << 2;
    QTest::newRow("mail to two recipients") << QByteArray(
        R"({"entityType":"MailMessage","internetMessageId":"<1>","recipient":"a"},{"entityType":"MailMessage","internetMessageId":"<1>","recipient":"b"},{"entityType":"MailMessage","internetMessageId":"<1>","recipient":"a"})")
                                            << 2;
    QTest::newRow("unknown types by all they say") << QByteArray(
        R"({"entityType":"Flux","strength":9,"verdict":"Malicious"},{"entityType":"Flux","strength":9},{"entityType":"Flux","strength":8})")
                                                   << 2;
    QTest::newRow("two unknown types that say nothing")
        << QByteArray(R"({"entityType":"Flux"},{"entityType":"Crux"})") << 2;
    QTest::newRow("nothing at all, twice") << QByteArray(R"({},{})") << 1;
}

void TestAssetsEvidence::groupsEvidence()
{
    QFETCH(QByteArray, entities);
    const Incident incident = withEntities(entities);
    QTEST(int(evidenceOf(incident).size()), "count");
}

void TestAssetsEvidence::takesTheWorstVerdict()
{
    const Incident incident = incidentOf(incidentJson(
        1, "Incident",
        {alertJson(
             {"a1", "One", "Low", "New",
              R"(,"entities":[{"entityType":"Ip","ipAddress":"1.2.3.4","verdict":"Suspicious"},{"entityType":"Ip","ipAddress":"9.9.9.9","verdict":"NoThreatsFound"}])"}),
         alertJson(
             {"a2", "Two", "Low", "New",
              R"(,"entities":[{"entityType":"Ip","ipAddress":"1.2.3.4","verdict":"malicious"},{"entityType":"Ip","ipAddress":"1.2.3.4"},{"entityType":"Ip","ipAddress":"7.7.7.7","verdict":"Dreadful"}])"})}));
    const EvidenceList list = evidenceOf(incident);
    QCOMPARE(list.size(), std::size_t(3));
    QCOMPARE(list[0].verdict, int(Verdict::Malicious));
    QCOMPARE(list[0].worst, 2);
    QCOMPARE(list[0].alertCount, 2);
    QCOMPARE(alertsOf(list[0], incident), (std::vector<int>{0, 1}));
    QCOMPARE(list[0].entities, (std::vector<int>{0, 2, 3}));
    QCOMPARE(list[1].verdict, -1); // a word that we do not know stands before "no threats found"
    QCOMPARE(list[2].verdict, int(Verdict::NoThreatsFound));
}

void TestAssetsEvidence::knowsWhatIsNotDealtWith_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<bool>("isUnresolved");
    QTest::newRow("active") << QByteArray(R"("verdict":"Malicious","remediationStatus":"Active")") << true;
    QTest::newRow("no status") << QByteArray(R"("verdict":"Suspicious")") << true;
    QTest::newRow("pending") << QByteArray(R"("verdict":"Malicious","remediationStatus":"PendingApproval")") << true;
    QTest::newRow("in part") << QByteArray(R"("verdict":"Malicious","remediationStatus":"PartiallyRemediated")")
                             << true;
    QTest::newRow("remediated") << QByteArray(R"("verdict":"Malicious","remediationStatus":"remediated")") << false;
    QTest::newRow("blocked") << QByteArray(R"("verdict":"Malicious","remediationStatus":"Blocked")") << false;
    QTest::newRow("harmless") << QByteArray(R"("verdict":"NoThreatsFound","remediationStatus":"Active")") << false;
    QTest::newRow("no verdict") << QByteArray(R"("remediationStatus":"Active")") << false;
}

void TestAssetsEvidence::knowsWhatIsNotDealtWith()
{
    QFETCH(QByteArray, fields);
    const Incident incident = withEntities(R"({"entityType":"Ip","ipAddress":"1.2.3.4",)" + fields + '}');
    QTEST(evidenceOf(incident).front().isUnresolved, "isUnresolved");
}

void TestAssetsEvidence::readsFromTheMentionNotDealtWith()
{
    const Incident incident = withEntities(
        R"({"entityType":"Ip","ipAddress":"1.2.3.4","verdict":"Malicious","remediationStatus":"Remediated"},)"
        R"({"entityType":"Ip","ipAddress":"1.2.3.4","verdict":"Malicious","remediationStatus":"Active"},)"
        R"({"entityType":"Ip","ipAddress":"1.2.3.4","verdict":"Malicious"})");
    const Evidence evidence = evidenceOf(incident).front();
    QVERIFY(evidence.isUnresolved);
    QCOMPARE(evidence.worst, 1);
}

void TestAssetsEvidence::losesNoEntity()
{
    for (const IncidentShape shape : {IncidentShape::Live, IncidentShape::Year2020}) {
        const Incident incident = incidentOf(generateIncident(100, shape));
        std::vector<int> seen(std::size_t(incident.entityCount()), 0);
        for (const Evidence &evidence : evidenceOf(incident)) {
            for (const int entity : evidence.entities)
                ++seen[std::size_t(entity)];
        }
        QVERIFY(std::all_of(seen.begin(), seen.end(), [](int times) { return times == 1; }));
        std::vector<int> devices(std::size_t(incident.deviceCount()), 0);
        for (const Asset &asset : assetsOf(incident)) {
            for (const int device : asset.devices)
                ++devices[std::size_t(device)];
        }
        QVERIFY(std::all_of(devices.begin(), devices.end(), [](int times) { return times == 1; }));
    }
}

void TestAssetsEvidence::givesTheSameKeysInALaterAnswer()
{
    const Incident before =
        withEntities(R"({"entityType":"User","accountName":"eve"},{"entityType":"Ip","ipAddress":"1.2.3.4"})");
    const Incident after = withEntities(
        R"({"entityType":"Ip","ipAddress":"9.9.9.9"},{"entityType":"Ip","ipAddress":"1.2.3.4","verdict":"Malicious"},{"entityType":"User","accountName":"eve"})");
    QCOMPARE(assetsOf(before).front().key, assetsOf(after).front().key);
    const EvidenceList oldList = evidenceOf(before);
    const EvidenceList newList = evidenceOf(after);
    for (const Evidence &evidence : oldList) {
        QVERIFY(std::any_of(newList.begin(), newList.end(),
                            [&evidence](const Evidence &one) { return one.key == evidence.key; }));
    }
}

QTEST_GUILESS_MAIN(TestAssetsEvidence)
#include "tst_assetsevidence.moc"
