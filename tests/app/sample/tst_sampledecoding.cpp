// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/sampleincidents.h"
#include "models/incident/decode.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace utkik;

namespace
{

using Kind = DecodeNote::Kind;

/// What decoding is meant to find odd, for the incidents that are so on purpose; the others give no cause for a note.
QSet<Kind> expectedNotes(qint64 id)
{
    switch (id) {
    case 924600: // every kind of entity, undocumented fields
        return {Kind::UnknownField, Kind::WrongType};
    case 924602: // hostile text, in keys too
    case 924603: // a CloudLogonSession, of which no field is documented
        return {Kind::UnknownField};
    case 924607: // odd answers
        return {Kind::WrongType, Kind::OddDate, Kind::NumberAsText, Kind::ObjectForList, Kind::LoneSurrogate};
    default:
        return {};
    }
}

QByteArray bodyOf(qint64 id)
{
    SampleIncidents incidents;
    const SampleEntry *entry = incidents.find(id);
    return entry ? incidents.body(*entry, id) : QByteArray();
}

/// How many objects stand in that list of each alert.
int countInAlerts(const QJsonArray &alerts, const QString &list)
{
    int count = 0;
    for (const auto &alert : alerts)
        count += static_cast<int>(alert[list].toArray().size());
    return count;
}

} // namespace

class TestSampleDecoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data()
    {
        QTest::addColumn<qint64>("id");
        const SampleIncidents incidents;
        for (const SampleEntry &entry : incidents.entries()) {
            if (!entry.file.isEmpty())
                QTest::addRow("%lld", static_cast<long long>(entry.id)) << entry.id;
            if (entry.lastId != 0)
                QTest::addRow("%lld", static_cast<long long>(entry.lastId)) << entry.lastId;
        }
    }
    void decodes()
    {
        QFETCH(const qint64, id);
        const Result<Incident> incident = decodeIncident(bodyOf(id));
        QVERIFY(incident);
        QCOMPARE(incident->id(), id);
        QVERIFY(!incident->name().isEmpty());
        QSet<Kind> kinds;
        for (const DecodeNote &note : incident->notes())
            kinds.insert(note.kind);
        QCOMPARE(kinds, expectedNotes(id));
    }

    void countsAsWritten_data() { decodes_data(); }
    void countsAsWritten()
    {
        QFETCH(const qint64, id);
        if (expectedNotes(id).contains(Kind::ObjectForList))
            return; // not written as lists
        const QByteArray body = bodyOf(id);
        const QJsonObject written = QJsonDocument::fromJson(body).object();
        const QJsonArray alerts = written.value(QStringLiteral("alerts")).toArray();
        const Result<Incident> incident = decodeIncident(body);
        QVERIFY(incident);
        QCOMPARE(incident->alertCount(), alerts.size());
        QCOMPARE(incident->commentCount(), written.value(QStringLiteral("comments")).toArray().size());
        QCOMPARE(incident->deviceCount(), countInAlerts(alerts, QStringLiteral("devices")));
        QCOMPARE(incident->entityCount(), countInAlerts(alerts, QStringLiteral("entities")));
    }
};

QTEST_APPLESS_MAIN(TestSampleDecoding)
#include "tst_sampledecoding.moc"
