// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/indicators.h"
#include "tests/models/item/testincidents.h"

using namespace utkik;
using namespace utkik::test;

class TestIndicators : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesWhatCanBeLookedFor_data()
    {
        QTest::addColumn<QByteArray>("entity");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("drawn");
        QTest::addColumn<QString>("lookedUp"); // people and names of files are nobody's business
        const auto row = [](const char *name, const char *entity, const char *kept, const char *drawn,
                            const char *lookedUp) {
            QTest::newRow(name) << QByteArray(entity).replace('\'', '"') << QString::fromUtf8(kept)
                                << QString::fromUtf8(drawn) << QString::fromUtf8(lookedUp);
        };
        row("strongest hash", "'entityType':'File','fileName':'a.exe','sha1':'11','sha256':'22'", "22", "22", "22");
        row("file without one", "'entityType':'File','fileName':'a.exe'", "a.exe", "a.exe", "");
        row("address", "'entityType':'Ip','ipAddress':'203.0.113.7'", "203.0.113.7", "203[.]0[.]113[.]7",
            "203.0.113.7");
        row("page", "'entityType':'Url','url':'http://evil.example/a'", "http://evil.example/a",
            "hxxp://evil[.]example/a", "http://evil.example/a");
        row("mailbox", "'entityType':'Mailbox','mailboxAddress':'a@b.example'", "a@b.example", "a[@]b[.]example", "");
        row("sender and host", "'entityType':'MailMessage','sender':'a@b.example','senderIp':'192.0.2.1'",
            "a@b.example\n192.0.2.1", "a[@]b[.]example\n192[.]0[.]2[.]1", "192.0.2.1");
        row("sender", "'entityType':'MailMessage','sender':'a@b.example'", "a@b.example", "a[@]b[.]example",
            "a@b.example");
        row("account", "'entityType':'User','domainName':'D','accountName':'eve'", "D\\eve", "D\\eve", "");
        row("two lines in one", "'entityType':'Url','url':'http://a\\nrm -rf'", "http://a⏎rm -rf", "hxxp://a⏎rm -rf",
            "http://a\nrm -rf");
        row("nothing", "'entityType':'Registry','registryKey':'K'", "", "", "");
    }
    void givesWhatCanBeLookedFor()
    {
        QFETCH(QByteArray, entity);
        const Incident incident = incidentOf(
            incidentJson(1, "x", {alertJson({.id = "1", .title = "t", .more = ",\"entities\":[{" + entity + "}]"})}));
        QTEST(indicatorLines({incident.entity(0)}, Fangs::Kept), "kept");
        QTEST(indicatorLines({incident.entity(0)}, Fangs::Drawn), "drawn");
        QTEST(indicatorOf(incident.entity(0)), "lookedUp");
        QCOMPARE(indicatorOf(incident.alert(0)), QString());
    }

    void givesEachOnce()
    {
        const QByteArray address = "{\"entityType\":\"Ip\",\"ipAddress\":\"203.0.113.7\"}";
        const QByteArray other = "{\"entityType\":\"Ip\",\"ipAddress\":\"203.0.113.8\"}";
        const Incident incident = incidentOf(incidentJson(
            1, "x",
            {alertJson(
                {.id = "1", .title = "t", .more = ",\"entities\":[" + address + ',' + other + ',' + address + ']'})}));
        QCOMPARE(indicatorLines({incident.entity(0), incident.entity(1), incident.entity(2)}, Fangs::Kept),
                 QStringLiteral("203.0.113.7\n203.0.113.8"));
    }
};

QTEST_APPLESS_MAIN(TestIndicators)
#include "tst_indicators.moc"
