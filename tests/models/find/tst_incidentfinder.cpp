// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/find/incidentfinder.h"
#include "tests/models/item/testincidents.h"

using namespace utkik;
using namespace utkik::test;

namespace
{

Incident sample()
{
    const QByteArray shared = R"({"entityType":"Ip","ipAddress":"203.0.113.77","futureField":{"deep":"needle-7"}})";
    const QByteArray first = R"(,"category":"Execution","description":"a very long text about nothing, and then a word)"
                             R"( to be found: Zebra \u202Efdp.exe","devices":[{"deviceDnsName":"srv-1"}],"entities":[)"
        + shared + "]";
    const QByteArray second = R"(,"devices":[{"deviceDnsName":"srv-1"}],"entities":[)" + shared + "]";
    return incidentOf(incidentJson(
        7, "Ransomware",
        {alertJson({"a1", "First", "High", "New", first}), alertJson({"a2", "Second", "Low", "New", second})},
        R"(,"comments":[{"comment":"Looked at it","createdBy":"anna"}])"));
}

} // namespace

class TestIncidentFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("total");
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("field");
        QTest::newRow("the incident's name") << "RANSOM" << 1 << int(RecordType::Incident) << "Name";
        QTest::newRow("a comment") << "looked at" << 1 << int(RecordType::Comment) << "Comment";
        QTest::newRow("an alert") << "second" << 1 << int(RecordType::Alert) << "Title";
        QTest::newRow("deep in a long text") << "zebra" << 1 << int(RecordType::Alert) << "Description";
        QTest::newRow("past invisible letters") << "zebra fdp" << 1 << int(RecordType::Alert) << "Description";
        QTest::newRow("a device of two alerts, once") << "srv-1" << 1 << int(RecordType::Device) << "DNS name";
        QTest::newRow("an entity of two alerts, once") << "203.0.113" << 1 << int(RecordType::Entity) << "IP address";
        QTest::newRow("a field that nobody knows") << "Needle-7" << 1 << int(RecordType::Entity) << "futureField";
        QTest::newRow("nothing") << "no such thing" << 0 << -1 << "";
        QTest::newRow("no text") << "" << 0 << -1 << "";
    }

    void finds()
    {
        QFETCH(QString, text);
        QFETCH(int, total);
        QFETCH(int, type);
        QFETCH(QString, field);
        const Incident incident = sample();
        const FindResult result = findInIncident(incident, text, TimeZone::Utc, 10);
        QCOMPARE(result.total, total);
        QCOMPARE(int(result.hits.size()), total);
        if (total == 0)
            return;
        QCOMPARE(int(result.hits.front().record.type()), type);
        if (result.hits.front().record.type() != RecordType::Device && type != int(RecordType::Incident))
            QCOMPARE(result.hits.front().field, field);
        QVERIFY(!result.hits.front().excerpt.isEmpty());
        QVERIFY(!result.hits.front().excerpt.contains(QChar(0x202E)));
    }

    void theExcerptBeginsShortlyBeforeWhatWasFound()
    {
        const Incident incident = sample();
        const FindHit hit = findInIncident(incident, QStringLiteral("zebra"), TimeZone::Utc, 10).hits.front();
        QVERIFY(hit.excerpt.startsWith(u'…'));
        QCOMPARE(hit.excerpt.mid(hit.at, 5), QStringLiteral("Zebra"));
    }

    void saysWhereItStands()
    {
        const Incident incident = sample();
        const FindHit known = findInIncident(incident, QStringLiteral("second"), TimeZone::Utc, 10).hits.front();
        QVERIFY(incident.payload().sliced(known.offset).startsWith("Second"));
        const FindHit unknown = findInIncident(incident, QStringLiteral("needle-7"), TimeZone::Utc, 10).hits.front();
        QCOMPARE(unknown.offset, qsizetype{-1});
        QCOMPARE(unknown.pointer, QStringLiteral("/alerts/0/entities/0/futureField"));
    }

    void countsMoreThanItShows()
    {
        const Incident incident = sample();
        const FindResult result = findInIncident(incident, QStringLiteral("new"), TimeZone::Utc, 1);
        QCOMPARE(result.total, 2);
        QCOMPARE(result.hits.size(), size_t(1));
    }

    void stopsWhenToldTo()
    {
        const auto stop = std::make_shared<std::atomic_bool>(true);
        const Incident incident = sample();
        QCOMPARE(findInIncident(incident, QStringLiteral("a"), TimeZone::Utc, 10, stop).total, 0);
    }
};

QTEST_GUILESS_MAIN(TestIncidentFinder)
#include "tst_incidentfinder.moc"
