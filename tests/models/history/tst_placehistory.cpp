// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/placehistory.h"
#include "models/item/recordtitle.h"
#include "tests/models/item/testincidents.h"

using namespace utkik;
using namespace utkik::test;

namespace
{

Place at(qint64 id, int alert, const QString &view = QStringLiteral("alerts"))
{
    return {{{}, id}, view, {RecordType::Alert, alert, quint64(alert)}};
}

QByteArray deviceJson(const QByteArray &name)
{
    return R"({"deviceDnsName":")" + name + R"(","mdatpDeviceId":"id-)" + name + R"("})";
}

QByteArray withDevices(const QList<QByteArray> &names)
{
    QList<QByteArray> devices;
    for (const QByteArray &name : names)
        devices << deviceJson(name);
    return R"(,"devices":[)" + devices.join(',') + "]";
}

Incident twoAlerts()
{
    return incidentOf(incidentJson(7, "Two alerts",
                                   {alertJson({"a1", "First", "High", "New", withDevices({"ws-1", "ws-2"})}),
                                    alertJson({"a2", "Second", "Low", "New", withDevices({"ws-2"})})}));
}

} // namespace

class TestPlaceHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesBackAndForward()
    {
        PlaceHistory history;
        QVERIFY(!history.canGoBack());
        history.visit(at(1, 0), 0);
        history.visit(at(1, 1), 5000);
        history.visit(at(2, 0), 9000);
        QCOMPARE(history.back(), at(1, 1));
        QCOMPARE(history.back(), at(1, 0));
        QVERIFY(!history.back());
        QCOMPARE(history.forward(), at(1, 1));
        history.visit(at(3, 0), 9100); // another way: what lay ahead is gone
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back(), at(1, 1));
    }

    void whatIsPassedByDoesNotCount()
    {
        PlaceHistory history;
        history.visit(at(1, 0), 0);
        for (int alert = 1; alert < 40; ++alert) // an arrow key held down
            history.visit(at(1, alert), 3000 + alert * 30);
        QCOMPARE(history.back(), at(1, 0));
        QCOMPARE(history.forward(), at(1, 39));
    }

    void anotherViewIsAnotherPlace()
    {
        PlaceHistory history;
        history.visit(at(1, 0), 0);
        history.visit(at(1, 0, QStringLiteral("json")), 10);
        QCOMPARE(history.back(), at(1, 0));
    }

    void placesOfIncidentsThatAreGoneAreForgotten()
    {
        PlaceHistory history;
        history.visit(at(1, 0), 0);
        history.visit(at(2, 0), 2000);
        history.visit(at(1, 0), 4000);
        history.forget([](const IncidentRef &ref) { return ref.id == 2; });
        QVERIFY(!history.canGoBack());
        QVERIFY(!history.canGoForward());
        history.visit(at(3, 0), 6000);
        QCOMPARE(history.back(), at(1, 0));
    }

    void aMarkedRecordIsFoundInANewerAnswer()
    {
        const Incident before = twoAlerts();
        const RecordMark alert = markOf(before, before.alert(0));
        const RecordMark device = markOf(before, before.device(1));
        const Incident after = incidentOf(incidentJson(
            7, "Two alerts",
            {alertJson({"a0", "Newest"}),
             alertJson({"a1", "First, renamed", "Low", "Resolved", withDevices({"ws-0", "ws-1", "ws-2"})})}));
        QCOMPARE(findMarked(after, alert), after.alert(1));
        QCOMPARE(findMarked(after, device), after.device(2));
        QVERIFY(!findMarked(after, markOf(before, before.alert(1))).isValid());
        QCOMPARE(findMarked(before, device), before.device(1));
    }

    void aPlaceInTheJsonBelongsToARecord()
    {
        const Incident incident = twoAlerts();
        const Record device = incident.device(2);
        QCOMPARE(recordAround(incident, device.rawOffset() + 3), device);
        QCOMPARE(recordAround(incident, incident.alert(1).rawOffset()), incident.alert(1));
        QCOMPARE(recordAround(incident, 1), incident.record());
    }

    void alertsAndTheirDevicesLeadToEachOther()
    {
        const Incident incident = twoAlerts();
        QCOMPARE(linkedRecords(incident, incident.alert(0), {}, 10),
                 (std::vector<Record>{incident.device(0), incident.device(1)}));
        QCOMPARE(linkedRecords(incident, incident.device(1), {0, 1}, 10),
                 (std::vector<Record>{incident.alert(0), incident.alert(1)}));
        QCOMPARE(linkedRecords(incident, incident.device(1), {0, 1}, 1), (std::vector<Record>{incident.alert(0)}));
    }
};

QTEST_GUILESS_MAIN(TestPlaceHistory)
#include "tst_placehistory.moc"
