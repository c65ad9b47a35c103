// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/decode.h"

#include <QFile>
#include <QTest>

using namespace utkik;

class TestGraph : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsTheIncident();
    void splitsEvidence();
    void readsNestedFields();
    void namesEntityTypes_data();
    void namesEntityTypes();
    void someKeysMeanAFieldInOneTypeOnly();
    void keepsWhatIsUnknownInObjects();
    void idsAsTextAreNotOdd();
    void pointsAtEvidence();

private:
    Incident m_incident;
};

void TestGraph::initTestCase()
{
    QFile file(QFINDTESTDATA("graphincident.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto decoded = decodeIncident(file.readAll());
    QVERIFY(decoded.has_value());
    m_incident = *decoded;
}

void TestGraph::readsTheIncident()
{
    const auto record = m_incident.record();
    QCOMPARE(m_incident.id(), 2972395);
    QCOMPARE(m_incident.mergedInto(), 28282);
    QCOMPARE(m_incident.name(), QStringLiteral("Multi-stage incident"));
    QVERIFY(m_incident.severity().is(Severity::Medium));
    QVERIFY(m_incident.status().is(IncidentStatus::InProgress));
    QVERIFY(record.word(incidentField("classification")).is(Classification::TruePositive));
    QCOMPARE(record.time(incidentField("createdTime")), parseTimestamp("2021-08-13T08:43:35.5533333Z"));
    QCOMPARE(record.list(incidentField("customTags")), QStringList(QStringLiteral("Demo")));
    QCOMPARE(m_incident.commentCount(), 1);
    QCOMPARE(m_incident.comment(0).text(commentField("createdBy")), QStringLiteral("David"));
    QVERIFY(m_incident.comment(0).time(commentField("createdTime")).has_value());
    QCOMPARE(m_incident.alert(0).text(alertField("actorName")), QStringLiteral("Storm-1"));
    QVERIFY(m_incident.alert(0).time(alertField("firstActivity")).has_value());
}

void TestGraph::splitsEvidence()
{
    QCOMPARE(m_incident.deviceCount(), 1);
    QCOMPARE(m_incident.entityCount(), 7);
    QCOMPARE(m_incident.device(0).text(deviceField("mdatpDeviceId")), QStringLiteral("73e7"));
    QCOMPARE(m_incident.device(0).text(deviceField("aadDeviceId")), QStringLiteral("aad"));
    QCOMPARE(m_incident.device(0).text(deviceField("vmMetadata.vmId")), QStringLiteral("ca1b"));
    QCOMPARE(m_incident.device(0).display(deviceField("roles"), TimeZone::Utc), QStringLiteral("Compromised"));
    QVERIFY(m_incident.alert(0).has(alertField("entities")));
}

void TestGraph::readsNestedFields()
{
    const auto process = m_incident.entity(0);
    QCOMPARE(process.text(entityField("sha1")), QStringLiteral("5f1e"));
    QCOMPARE(process.text(entityField("fileName")), QStringLiteral("MsSense.exe"));
    QCOMPARE(process.text(entityField("parentProcessFileName")), QStringLiteral("services.exe"));
    QCOMPARE(process.text(entityField("accountName")), QStringLiteral("SYSTEM"));
    QCOMPARE(process.text(entityField("userSid")), QStringLiteral("S-1-5-18"));
    QVERIFY(!process.has(entityField("aadUserId")));
    QVERIFY(process.time(entityField("evidenceCreationTime")).has_value());
    QCOMPARE(m_incident.entity(1).number(entityField("fileSize")), 6136392);
}

void TestGraph::namesEntityTypes_data()
{
    QTest::addColumn<int>("entity");
    QTest::addColumn<QString>("name");
    const char *const names[] = {"Process", "File", "Mailbox", "OAuth application", "Registry", "quantumComputer", ""};
    for (int i = 0; i < int(std::size(names)); ++i)
        QTest::addRow("%s", names[i]) << i << QString::fromLatin1(names[i]);
}

void TestGraph::namesEntityTypes()
{
    QFETCH(int, entity);
    QFETCH(QString, name);
    QCOMPARE(m_incident.entity(entity).word(entityField("entityType")).name(), name);
}

void TestGraph::someKeysMeanAFieldInOneTypeOnly()
{
    QCOMPARE(m_incident.entity(2).text(entityField("mailboxDisplayName")), QStringLiteral("Inbox"));
    QCOMPARE(m_incident.entity(2).text(entityField("mailboxAddress")), QStringLiteral("a@b.example"));
    QVERIFY(!m_incident.entity(2).has(entityField("displayName")));
    QCOMPARE(m_incident.entity(3).text(entityField("applicationName")), QStringLiteral("App"));
    QCOMPARE(m_incident.entity(3).text(entityField("applicationId")), QStringLiteral("12"));
}

void TestGraph::keepsWhatIsUnknownInObjects()
{
    using Unknown = std::vector<UnknownField>;
    QCOMPARE(m_incident.entity(0).unknownFields(),
             (Unknown{{QStringLiteral("imageFile.newProperty"), QStringLiteral("[ 1 ]")}}));
    QCOMPARE(m_incident.entity(5).unknownFields(), (Unknown{{QStringLiteral("qubits"), QStringLiteral("3")}}));
    QCOMPARE(m_incident.entity(6).unknownFields(),
             (Unknown{{QStringLiteral("userAccount"), QStringLiteral("\"not an object\"")}}));
}

void TestGraph::idsAsTextAreNotOdd()
{
    for (const auto &note : m_incident.notes())
        QVERIFY2(note.kind != DecodeNote::Kind::NumberAsText, qPrintable(note.where));
}

void TestGraph::pointsAtEvidence()
{
    QCOMPARE(m_incident.entity(0).pointer(entityField("sha1")), QStringLiteral("/alerts/0/evidence/1/imageFile/sha1"));
    QCOMPARE(m_incident.entity(0).pointer(entityField("entityType")),
             QStringLiteral("/alerts/0/evidence/1/@odata.type"));
    QCOMPARE(m_incident.entity(0).json(entityField("entityType")),
             QStringLiteral("\"#microsoft.graph.security.processEvidence\""));
}

QTEST_GUILESS_MAIN(TestGraph)
#include "tst_graph.moc"
