// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/find/namedthings.h"
#include "models/item/incidentdigest.h"

#include "tests/models/item/testincidents.h"

using namespace utkik;
using namespace utkik::test;

class TestNamedThings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesEachThingOnce();
    void stopsWhereItIsEnough();
};

namespace
{

QStringList namesIn(const QByteArray &devices, const QByteArray &entities, int most)
{
    const Incident incident = incidentOf(incidentJson(
        1, "I",
        {alertJson({"a", "One", "High", "New", R"(,"devices":[)" + devices + R"(],"entities":[)" + entities + ']'})}));
    QStringList names;
    for (const NamedThing &thing : namedThings(incident, digestOf(incident), most)) {
        if (thing.record.isValid())
            names << thing.kind + u' ' + thing.name;
    }
    return names;
}

} // namespace

void TestNamedThings::namesEachThingOnce()
{
    const QByteArray device = R"({"mdatpDeviceId":"d1","deviceDnsName":"ws-1"})";
    const QByteArray entities = R"({"entityType":"User","userSid":"S-1-5-18","accountName":"system"},)"
                                R"({"entityType":"User","userPrincipalName":"eve@contoso.example"},)"
                                R"({"entityType":"Process","processId":7,"processCommandLine":"cmd /c x"},)"
                                R"({"entityType":"File","fileName":"a.exe","sha1":"1"},)"
                                R"({"entityType":"File","fileName":"a.exe","sha1":"2"},)"
                                R"({"entityType":"Ip","ipAddress":"192.0.2.1"},)"
                                R"({"entityType":"Url","url":"https://x.example/\u202e","verdict":"Malicious"},)"
                                R"({"entityType":"Ip"})";
    const QStringList expected{QStringLiteral("device ws-1"), QStringLiteral("user eve@contoso.example"),
                               QStringLiteral("URL https://x.example/\\u202E"), QStringLiteral("File a.exe"),
                               QStringLiteral("IP address 192.0.2.1")};
    QCOMPARE(namesIn(device + ',' + device, entities, 100), expected);
}

void TestNamedThings::stopsWhereItIsEnough()
{
    const QByteArray devices =
        R"({"mdatpDeviceId":"d1","deviceDnsName":"ws-1"},{"mdatpDeviceId":"d2","deviceDnsName":"ws-2"})";
    const QByteArray addresses =
        R"({"entityType":"Ip","ipAddress":"192.0.2.1"},{"entityType":"Ip","ipAddress":"192.0.2.2"})";
    const QStringList expected{QStringLiteral("device ws-1"), QStringLiteral("IP address 192.0.2.1")};
    QCOMPARE(namesIn(devices, addresses, 1), expected);
}

QTEST_GUILESS_MAIN(TestNamedThings)
#include "tst_namedthings.moc"
