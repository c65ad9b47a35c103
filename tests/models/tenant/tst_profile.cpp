// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tenant/profile.h"

#include <QTest>

using namespace utkik;
using Field = ProfileFault::Field;

class TestProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheClouds_data();
    void knowsTheClouds();
    void spellsKeysBothWays();
    void prefersOwnHosts();
    void takesAScopeFromACustomHost();
    void findsFaults_data();
    void findsFaults();
    void takesPlainHttpToThisComputerOnly_data();
    void takesPlainHttpToThisComputerOnly();
    void leadsToThePortal_data();
    void leadsToThePortal();
};

namespace
{

const QString tenantId = QStringLiteral("c0ffee00-1111-4222-8333-444455556666");
const QString clientId = QStringLiteral("badcab1e-1111-4222-8333-444455556666");

Profile goodProfile()
{
    Profile profile;
    profile.name = QStringLiteral("Contoso");
    profile.tenant = tenantId;
    profile.client = clientId;
    return profile;
}

} // namespace

void TestProfile::knowsTheClouds_data()
{
    QTest::addColumn<Cloud>("cloud");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("api");
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("portal");
    QTest::addColumn<QString>("scope");
    QTest::newRow("commercial") << Cloud::Commercial << ""
                                << "https://api.security.microsoft.com"
                                << "https://login.microsoftonline.com"
                                << "https://security.microsoft.com"
                                << "https://api.security.microsoft.com/.default";
    // The region changes the way, not the resource that the token is for.
    QTest::newRow("commercial, Europe") << Cloud::Commercial << "eu"
                                        << "https://eu.api.security.microsoft.com"
                                        << "https://login.microsoftonline.com"
                                        << "https://security.microsoft.com"
                                        << "https://api.security.microsoft.com/.default";
    QTest::newRow("GCC") << Cloud::Gcc << ""
                         << "https://api-gcc.security.microsoft.us"
                         << "https://login.microsoftonline.com"
                         << "https://security.microsoft.com"
                         << "https://api-gcc.security.microsoft.us/.default";
    QTest::newRow("GCC High") << Cloud::GccHigh << ""
                              << "https://api-gov.security.microsoft.us"
                              << "https://login.microsoftonline.us"
                              << "https://security.microsoft.us"
                              << "https://api-gov.security.microsoft.us/.default";
    QTest::newRow("DoD") << Cloud::Dod << ""
                         << "https://api-gov.security.microsoft.us"
                         << "https://login.microsoftonline.us"
                         << "https://security.apps.mil"
                         << "https://api-gov.security.microsoft.us/.default";
}

void TestProfile::knowsTheClouds()
{
    QFETCH(Cloud, cloud);
    QFETCH(QString, region);
    const CloudHosts hosts = hostsOf(cloud, region);
    QTEST(hosts.api.toString(), "api");
    QTEST(hosts.login.toString(), "login");
    QTEST(hosts.portal.toString(), "portal");
    QTEST(hosts.scope, "scope");
    QVERIFY(!cloudName(cloud).isEmpty());
}

void TestProfile::spellsKeysBothWays()
{
    const QStringList clouds{QStringLiteral("commercial"), QStringLiteral("gcc"), QStringLiteral("gcc-high"),
                             QStringLiteral("dod"), QStringLiteral("custom")};
    for (const QString &key : clouds)
        QCOMPARE(cloudKey(cloudFromKey(key).value()), key);
    QVERIFY(!cloudFromKey(QStringLiteral("Commercial")));
    const QStringList ways{QStringLiteral("secret"), QStringLiteral("certificate"), QStringLiteral("browser"),
                           QStringLiteral("device")};
    for (const QString &key : ways)
        QCOMPARE(signInWayKey(signInWayFromKey(key).value()), key);
    QVERIFY(!signInWayFromKey(QString()));
    QCOMPARE(regions().join(QLatin1Char(' ')), QStringLiteral("us eu uk au swa ina aea"));
}

void TestProfile::prefersOwnHosts()
{
    Profile profile = goodProfile();
    profile.apiUrl = QUrl(QStringLiteral("https://api.example.com"));
    profile.scope = QStringLiteral("https://securitycenter.microsoft.com/mtp/.default");
    QCOMPARE(profile.hosts().api, profile.apiUrl);
    QCOMPARE(profile.hosts().scope, profile.scope);
    QCOMPARE(profile.hosts().login.host(), QStringLiteral("login.microsoftonline.com"));
}

void TestProfile::takesAScopeFromACustomHost()
{
    Profile profile = goodProfile();
    profile.cloud = Cloud::Custom;
    profile.apiUrl = QUrl(QStringLiteral("https://api.example.com/"));
    QCOMPARE(profile.hosts().scope, QStringLiteral("https://api.example.com/.default"));
}

void TestProfile::findsFaults_data()
{
    using Change = void (*)(Profile &);
    QTest::addColumn<Change>("change");
    QTest::addColumn<std::optional<Field>>("field");
    const auto row = [](const char *name, std::optional<Field> field, Change change) {
        QTest::newRow(name) << change << field;
    };
    row("good", std::nullopt, [](Profile &) {});
    row("tenant as a domain", std::nullopt, [](Profile &p) { p.tenant = QStringLiteral("contoso.onmicrosoft.com"); });
    row("custom on this computer", std::nullopt, [](Profile &p) {
        p.cloud = Cloud::Custom;
        p.apiUrl = QUrl(QStringLiteral("http://127.0.0.1:8080"));
        p.loginUrl = QUrl(QStringLiteral("http://[::1]:8081"));
    });
    row("no name", Field::Name, [](Profile &p) { p.name = QStringLiteral("  "); });
    row("unknown region", Field::Region, [](Profile &p) { p.region = QStringLiteral("moon"); });
    row("no tenant", Field::Tenant, [](Profile &p) { p.tenant.clear(); });
    row("tenant with a path", Field::Tenant, [](Profile &p) { p.tenant = QStringLiteral("contoso.com/../evil"); });
    row("tenant of dots", Field::Tenant, [](Profile &p) { p.tenant = QStringLiteral(".."); });
    row("common tenant", Field::Tenant, [](Profile &p) { p.tenant = QStringLiteral("common"); });
    row("no client", Field::Client, [](Profile &p) { p.client.clear(); });
    row("client that is no GUID", Field::Client, [](Profile &p) { p.client = QStringLiteral("my-app"); });
    row("custom without hosts", Field::ApiUrl, [](Profile &p) { p.cloud = Cloud::Custom; });
    row("custom without sign-in host", Field::LoginUrl, [](Profile &p) {
        p.cloud = Cloud::Custom;
        p.apiUrl = QUrl(QStringLiteral("https://api.example.com"));
    });
    row("plain http", Field::ApiUrl, [](Profile &p) { p.apiUrl = QUrl(QStringLiteral("http://api.example.com")); });
    row("plain http to sign in", Field::LoginUrl,
        [](Profile &p) { p.loginUrl = QUrl(QStringLiteral("http://login.example.com")); });
    row("user in the host", Field::ApiUrl,
        [](Profile &p) { p.apiUrl = QUrl(QStringLiteral("https://127.0.0.1@evil.example")); });
    row("query in the host", Field::ApiUrl,
        [](Profile &p) { p.apiUrl = QUrl(QStringLiteral("https://api.example.com?x=1")); });
    row("no scheme", Field::ApiUrl, [](Profile &p) { p.apiUrl = QUrl(QStringLiteral("api.example.com")); });
    row("certificate without a file", Field::Certificate, [](Profile &p) { p.signIn = SignInWay::Certificate; });
}

void TestProfile::findsFaults()
{
    using Change = void (*)(Profile &);
    QFETCH(Change, change);
    QFETCH(std::optional<Field>, field);
    Profile profile = goodProfile();
    change(profile);
    const std::optional<ProfileFault> fault = faultOf(profile);
    QCOMPARE(fault.has_value(), field.has_value());
    if (!fault)
        return;
    QCOMPARE(fault->field, *field);
    QVERIFY2(fault->reason.endsWith(QLatin1Char('.')) && !fault->reason.contains(QLatin1Char('%')),
             qPrintable(fault->reason));
}

void TestProfile::takesPlainHttpToThisComputerOnly_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("https") << "https://api.example.com" << true;
    QTest::newRow("localhost") << "http://localhost:1" << true;
    QTest::newRow("LOCALHOST") << "http://LOCALHOST:1" << true;
    QTest::newRow("127.0.0.1") << "http://127.0.0.1:1" << true;
    QTest::newRow("127.255.0.9") << "http://127.255.0.9" << true;
    QTest::newRow("::1") << "http://[::1]:1" << true;
    QTest::newRow("other host") << "http://api.example.com" << false;
    QTest::newRow("begins like it") << "http://127.0.0.1.evil.example" << false;
    QTest::newRow("localhost in front") << "http://localhost.evil.example" << false;
    QTest::newRow("as the user") << "http://127.0.0.1@evil.example" << false;
    QTest::newRow("private network") << "http://192.168.0.1" << false;
    QTest::newRow("any address") << "http://0.0.0.0" << false;
    QTest::newRow("file") << "file:///etc/passwd" << false;
    QTest::newRow("ftp") << "ftp://localhost" << false;
    QTest::newRow("nothing") << "" << false;
}

void TestProfile::takesPlainHttpToThisComputerOnly()
{
    QFETCH(QString, url);
    QTEST(isAllowedHost(QUrl(url)), "isAllowed");
}

void TestProfile::leadsToThePortal_data()
{
    QTest::addColumn<Cloud>("cloud");
    QTest::addColumn<QString>("tenant");
    QTest::addColumn<QString>("page");
    QTest::newRow("commercial") << Cloud::Commercial << tenantId
                                << QStringLiteral("https://security.microsoft.com/incident2/924565/overview?tid=")
            + tenantId;
    QTest::newRow("DoD") << Cloud::Dod << tenantId
                         << QStringLiteral("https://security.apps.mil/incident2/924565/overview?tid=") + tenantId;
    QTest::newRow("tenant unknown") << Cloud::GccHigh << ""
                                    << "https://security.microsoft.us/incident2/924565/overview";
    QTest::newRow("hostile tenant") << Cloud::Commercial << "a&b=c#d"
                                    << "https://security.microsoft.com/incident2/924565/overview?tid=a%26b%3Dc%23d";
}

void TestProfile::leadsToThePortal()
{
    QFETCH(Cloud, cloud);
    QFETCH(QString, tenant);
    QTEST(portalPage(hostsOf(cloud), 924565, tenant).toString(QUrl::FullyEncoded), "page");
}

QTEST_APPLESS_MAIN(TestProfile)
#include "tst_profile.moc"
