// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/profilefile.h"
#include "app/storage/profilestore.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace utkik;

namespace
{

Profile profileNamed(const QString &name)
{
    Profile profile;
    profile.id = QStringLiteral("id-of-") + name;
    profile.name = name;
    profile.tenant = QStringLiteral("c0ffee00-1111-4222-8333-444455556666");
    profile.client = QStringLiteral("badcab1e-1111-4222-8333-444455556666");
    return profile;
}

Result<Policy> policyOf(const char *json)
{
    return policyFrom(QJsonDocument::fromJson(json).object(), QStringLiteral("policy.json"));
}

constexpr auto onePreset = R"({"profiles": [{"name": "company", "cloud": "commercial", "signIn": "browser",)"
                           R"("tenant": "contoso.example", "client": "badcab1e-1111-4222-8333-444455556666"}]})";

} // namespace

class TestPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allowsEverythingWithoutOne()
    {
        const Result<Policy> policy = readPolicyFile(QStringLiteral("/nonexistent/policy.json"));
        QVERIFY(policy.has_value());
        QVERIFY(policy->check(profileNamed(QStringLiteral("mine"))).has_value());
        QVERIFY(policy->checkExport().has_value());
    }

    void allowsNothingWithADamagedOne()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("policy.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ profiles: ");
        file.close();
        ProfileStore store(folder.path(), readPolicyFile(file.fileName()));
        QCOMPARE(store.load().error().kind, ErrorKind::FileUnreadable);
        QCOMPARE(store.save(profileNamed(QStringLiteral("mine"))).error().kind, ErrorKind::FileUnreadable);
    }

    void presetsATenantThatStaysAsItIs()
    {
        QTemporaryDir folder;
        ProfileStore store(folder.path(), policyOf(onePreset));
        QVERIFY(store.save(profileNamed(QStringLiteral("mine"))).has_value());
        QCOMPARE(store.load()->size(), 2);
        Profile preset = *store.find(QStringLiteral("company"));
        QCOMPARE(preset.signIn, SignInWay::Browser);
        QVERIFY(!preset.id.isEmpty());
        QCOMPARE(preset.id, ProfileStore(folder.path(), policyOf(onePreset)).find(QStringLiteral("company"))->id);
        preset.tenant = QStringLiteral("other.example");
        QCOMPARE(store.save(preset).error().kind, ErrorKind::PolicyForbids);
        QCOMPARE(store.save(profileNamed(QStringLiteral("company"))).error().kind, ErrorKind::PolicyForbids);
        QCOMPARE(store.remove(QStringLiteral("company")).error().kind, ErrorKind::PolicyForbids);
        QVERIFY(store.remove(QStringLiteral("mine")).has_value());
    }

    void forbids_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("other tenants") << QByteArray(R"({"onlyTheseProfiles": true})");
        QTest::newRow("the way") << QByteArray(R"({"allowedSignIn": ["browser", "device"]})");
        QTest::newRow("the host") << QByteArray(R"({"allowedHosts": ["api.example.com", "login.example.com"]})");
    }

    void forbids()
    {
        QFETCH(QByteArray, json);
        QTemporaryDir folder;
        QVERIFY(ProfileStore(folder.path(), Policy()).save(profileNamed(QStringLiteral("mine"))).has_value());
        ProfileStore store(folder.path(), policyOf(json.constData()));
        QCOMPARE(store.load()->size(), 0); // written before the policy came, or past it
        QCOMPARE(store.save(profileNamed(QStringLiteral("other"))).error().kind, ErrorKind::PolicyForbids);
    }

    void locksTheExport()
    {
        QCOMPARE(policyOf(R"({"allowExport": false})")->checkExport().error().kind, ErrorKind::PolicyForbids);
    }

    void refusesWhatItDoesNotKnow()
    {
        QVERIFY(!policyOf(R"({"allowedSignIn": ["by magic"]})"));
        QVERIFY(!policyOf(R"({"profiles": [{"name": "half"}]})"));
    }

    void exportsWhatCanBeImported()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("handed on.json"));
        Profile profile = profileNamed(QStringLiteral("mine"));
        profile.signIn = SignInWay::Device;
        profile.region = QStringLiteral("eu");
        QVERIFY(exportProfile(profile, path).has_value());
        Result<Profile> back = importProfile(path);
        QVERIFY(back.has_value());
        QVERIFY(!back->id.isEmpty() && back->id != profile.id); // another keychain item
        back->id = profile.id;
        QCOMPARE(*back, profile);
    }

    void importsNothingUnsafe()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("bad.json"));
        for (const QByteArray &json :
             {QByteArray("[]"), QByteArray("{}"), QByteArray("not JSON"),
              QByteArray(R"({"utkikProfile":1,"name":"x","tenant":"a.example","loginUrl":"http://login.example.com",)"
                         R"("client":"badcab1e-1111-4222-8333-444455556666"})")}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(json);
            file.close();
            QCOMPARE(importProfile(path).error().kind, ErrorKind::FileUnreadable);
        }
    }
};

QTEST_GUILESS_MAIN(TestPolicy)
#include "tst_policy.moc"
