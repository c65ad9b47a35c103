// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/decode.h"

#include <QTest>

using namespace utkik;

class TestDecode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnIncident();
};

void TestDecode::readsAnIncident()
{
    const auto incident =
        decodeIncident(R"({"incidentId":924565,"incidentName":"A \"name\"","severity":"high","status":"Active",
        "alerts":[{"alertId":"da1","devices":[{"mdatpDeviceId":"x","vmMetadata":{"vmId":"7"}}],"entities":[{"entityType":"MailBox"}]}]})");
    QVERIFY(incident.has_value());
    QCOMPARE(incident->id(), 924565);
    QCOMPARE(incident->name(), QStringLiteral("A \"name\""));
    QVERIFY(incident->severity().is(Severity::High));
    QCOMPARE(incident->alertCount(), 1);
    QCOMPARE(incident->device(0).text(deviceField("vmMetadata.vmId")), QStringLiteral("7"));
    QCOMPARE(incident->device(0).pointer(deviceField("vmMetadata.vmId")),
             QStringLiteral("/alerts/0/devices/0/vmMetadata/vmId"));
    QVERIFY(incident->entity(0).word(entityField("entityType")).is(EntityType::Mailbox));
}

QTEST_GUILESS_MAIN(TestDecode)
#include "tst_decode.moc"
