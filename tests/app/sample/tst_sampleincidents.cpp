// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/sampleincidents.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace utkik;

namespace
{

QJsonObject parse(const QByteArray &body)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

QByteArray bodyOf(qint64 id)
{
    SampleIncidents incidents;
    const SampleEntry *entry = incidents.find(id);
    return entry ? incidents.body(*entry, id) : QByteArray();
}

} // namespace

class TestSampleIncidents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areValidAndTheirOwn_data()
    {
        QTest::addColumn<qint64>("id");
        const SampleIncidents incidents;
        QVERIFY(incidents.entries().size() >= 20);
        for (const SampleEntry &entry : incidents.entries()) {
            if (!entry.file.isEmpty())
                QTest::addRow("%lld", static_cast<long long>(entry.id)) << entry.id;
            if (entry.lastId != 0)
                QTest::addRow("%lld", static_cast<long long>(entry.lastId)) << entry.lastId;
        }
    }
    void areValidAndTheirOwn()
    {
        QFETCH(const qint64, id);
        const QByteArray body = bodyOf(id);
        const QJsonObject incident = parse(body);
        QCOMPARE(incident.value(QStringLiteral("incidentId")).toVariant().toLongLong(), id);
        QVERIFY2(!body.contains("@N@") && !body.contains("@T") && !body.contains("@DEVICE") && !body.contains("@LONG@")
                     && !body.contains("@ID"),
                 "a pattern was left");
        QVERIFY(!body.contains('\n'));
    }

    void showsThreeDevicesFirst()
    {
        const QJsonObject incident = parse(bodyOf(924565));
        const QJsonArray alerts = incident.value(QStringLiteral("alerts")).toArray();
        QCOMPARE(alerts.size(), 14);
        QSet<QString> devices;
        for (const auto &alert : alerts) {
            const QJsonArray ofAlert = alert[QStringLiteral("devices")].toArray();
            for (const auto &device : ofAlert)
                devices.insert(device[QStringLiteral("mdatpDeviceId")].toString());
        }
        QCOMPARE(devices.size(), 3);
    }

    void leadsFromMergedOnesOn()
    {
        const auto target = [](qint64 id) {
            return parse(bodyOf(id)).value(QStringLiteral("redirectIncidentId")).toInteger();
        };
        QCOMPARE(target(924551), 924565);
        QCOMPARE(target(target(924580)), 924582);
        QCOMPARE(target(924582), 0);
        QCOMPARE(target(target(924584)), 924584); // a loop
        QVERIFY(parse(bodyOf(924551)).value(QStringLiteral("alerts")).toArray().isEmpty());
    }

    void makesFourHundredDifferentAlerts()
    {
        const QJsonArray alerts = parse(bodyOf(924590)).value(QStringLiteral("alerts")).toArray();
        QCOMPARE(alerts.size(), 400);
        QSet<QString> ids;
        QSet<QString> devices;
        static const QRegularExpression time(QStringLiteral("^2026-11-2\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{7}Z$"));
        for (const auto &alert : alerts) {
            ids.insert(alert[QStringLiteral("alertId")].toString());
            devices.insert(alert[QStringLiteral("devices")][0][QStringLiteral("mdatpDeviceId")].toString());
            QVERIFY(time.match(alert[QStringLiteral("firstActivity")].toString()).hasMatch());
            QVERIFY(alert[QStringLiteral("firstActivity")].toString()
                    < alert[QStringLiteral("creationTime")].toString());
        }
        QCOMPARE(ids.size(), 400);
        QCOMPARE(devices.size(), 120);
    }

    void makesASeriesOfFiveHundred()
    {
        SampleIncidents incidents;
        QSet<QByteArray> bodies;
        for (qint64 id = 930001; id <= 930500; ++id) {
            const SampleEntry *entry = incidents.find(id);
            QVERIFY(entry);
            bodies.insert(incidents.body(*entry, id));
            QCOMPARE(parse(incidents.body(*entry, id)).value(QStringLiteral("incidentId")).toInteger(), id);
        }
        QCOMPARE(bodies.size(), 500);
        QVERIFY(!incidents.find(930000));
        QVERIFY(!incidents.find(930501));
    }

    void hasACommandLineOf200Kilobytes()
    {
        qsizetype longest = 0;
        const QJsonArray alerts = parse(bodyOf(924602)).value(QStringLiteral("alerts")).toArray();
        for (const auto &alert : alerts) {
            const QJsonArray entities = alert[QStringLiteral("entities")].toArray();
            for (const auto &entity : entities)
                longest = qMax(longest, entity[QStringLiteral("processCommandLine")].toString().size());
        }
        QVERIFY(longest >= 200'000);
    }

    void namesDocumentationAddressesOnly_data() { areValidAndTheirOwn_data(); }
    void namesDocumentationAddressesOnly()
    {
        QFETCH(const qint64, id);
        static const QRegularExpression address(QStringLiteral("(?<![\\d.V])\\d{1,3}(?:\\.\\d{1,3}){3}(?![\\d.])"));
        auto found = address.globalMatch(QString::fromUtf8(bodyOf(id)));
        while (found.hasNext()) {
            const QString text = found.next().captured();
            const bool reserved = text.startsWith(QStringLiteral("192.0.2."))
                || text.startsWith(QStringLiteral("198.51.100.")) || text.startsWith(QStringLiteral("203.0.113."))
                || text == QStringLiteral("127.0.0.1");
            QVERIFY2(reserved, qPrintable(text));
        }
    }

    void areAllDocumented()
    {
        QFile page(QStringLiteral(UTKIK_SOURCE_DIR "/docs/sample-tenant.md"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QByteArray text = page.readAll();
        const SampleIncidents incidents;
        for (const SampleEntry &entry : incidents.entries())
            QVERIFY2(text.contains("\n| " + QByteArray::number(entry.id) + ' '), qPrintable(QString::number(entry.id)));
    }
};

QTEST_APPLESS_MAIN(TestSampleIncidents)
#include "tst_sampleincidents.moc"
