// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/privatefile.h"
#include "app/storage/profilestore.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace utkik;

class TestProfileStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bringsBackWhatWasSaved();
    void sortsByName();
    void keepsNamesUnique();
    void replacesById();
    void removes();
    void keepsWhatItDoesNotKnow();
    void toleratesOddContent();
    void losesNothingWhenTwoSave();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("profiles.json")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace
{

Profile named(const QString &name)
{
    Profile profile;
    profile.id = QStringLiteral("id of ") + name;
    profile.name = name;
    profile.tenant = QStringLiteral("contoso.example");
    profile.client = QStringLiteral("badcab1e-1111-4222-8333-444455556666");
    return profile;
}

QStringList namesIn(const ProfileStore &store)
{
    QStringList names;
    const QList<Profile> profiles = store.load().value();
    for (const Profile &profile : profiles)
        names << profile.name;
    return names;
}

} // namespace

void TestProfileStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestProfileStore::bringsBackWhatWasSaved()
{
    Profile profile = named(QStringLiteral("Nordvik ö"));
    profile.cloud = Cloud::GccHigh;
    profile.region = QStringLiteral("eu");
    profile.apiUrl = QUrl(QStringLiteral("https://api.example.com:8443/base"));
    profile.loginUrl = QUrl(QStringLiteral("https://login.example.com"));
    profile.portalUrl = QUrl(QStringLiteral("https://portal.example.com"));
    profile.scope = QStringLiteral("https://securitycenter.microsoft.com/mtp/.default");
    profile.signIn = SignInWay::Certificate;
    profile.certificate = QStringLiteral("/some/where.pfx");
    profile.limits = {.perMinute = 50, .perHour = 700, .reservePerMinute = 0};
    ProfileStore store(m_folder->path());
    QVERIFY(store.load()->isEmpty());
    QVERIFY(store.save(profile).has_value());
    const Result<Profile> found = ProfileStore(m_folder->path()).find(profile.name);
    QVERIFY(found.has_value());
    QVERIFY(*found == profile);
    QCOMPARE(store.find(QStringLiteral("nobody")).error().kind, ErrorKind::UnknownProfile);
}

void TestProfileStore::sortsByName()
{
    ProfileStore store(m_folder->path());
    for (const QString &name : {QStringLiteral("beta"), QStringLiteral("alpha"), QStringLiteral("gamma")})
        QVERIFY(store.save(named(name)).has_value());
    QCOMPARE(namesIn(store).join(QLatin1Char(' ')), QStringLiteral("alpha beta gamma"));
}

void TestProfileStore::keepsNamesUnique()
{
    ProfileStore store(m_folder->path());
    QVERIFY(store.save(named(QStringLiteral("alpha"))).has_value());
    Profile other = named(QStringLiteral("alpha"));
    other.id = QStringLiteral("another");
    const Result<void> saved = store.save(other);
    QCOMPARE(saved.error().kind, ErrorKind::NameTaken);
    QCOMPARE(saved.error().subject, QStringLiteral("alpha"));
    QCOMPARE(store.load()->size(), 1);
}

void TestProfileStore::replacesById()
{
    ProfileStore store(m_folder->path());
    Profile profile = named(QStringLiteral("alpha"));
    QVERIFY(store.save(profile).has_value());
    profile.name = QStringLiteral("renamed");
    QVERIFY(store.save(profile).has_value());
    QCOMPARE(namesIn(store), QStringList{QStringLiteral("renamed")});
}

void TestProfileStore::removes()
{
    ProfileStore store(m_folder->path());
    QVERIFY(store.save(named(QStringLiteral("alpha"))).has_value());
    QVERIFY(store.save(named(QStringLiteral("beta"))).has_value());
    QVERIFY(store.remove(QStringLiteral("alpha")).has_value());
    QCOMPARE(namesIn(store), QStringList{QStringLiteral("beta")});
    QCOMPARE(store.remove(QStringLiteral("alpha")).error().kind, ErrorKind::UnknownProfile);
}

void TestProfileStore::keepsWhatItDoesNotKnow()
{
    QVERIFY(writePrivateFile(file(),
                             R"({"later":7,"profiles":[{"id":"1","name":"alpha","colour":"red"},)"
                             R"({"note":"mine"},"text"]})")
                .has_value());
    ProfileStore store(m_folder->path());
    QCOMPARE(namesIn(store), QStringList{QStringLiteral("alpha")});
    Profile profile = store.find(QStringLiteral("alpha")).value();
    profile.tenant = QStringLiteral("changed.example");
    QVERIFY(store.save(profile).has_value());
    const QJsonObject object = readJsonFile(file()).value();
    QCOMPARE(object.value(QLatin1String("later")).toInt(), 7);
    const QJsonArray array = object.value(QLatin1String("profiles")).toArray();
    QCOMPARE(array.size(), 3);
    QCOMPARE(array.at(0).toObject().value(QLatin1String("colour")).toString(), QStringLiteral("red"));
    QCOMPARE(array.at(0).toObject().value(QLatin1String("tenant")).toString(), QStringLiteral("changed.example"));
}

void TestProfileStore::toleratesOddContent()
{
    QVERIFY(writePrivateFile(file(),
                             R"({"profiles":[{"id":"1","name":"alpha","callsPerMinute":-5,"callsPerHour":"x",)"
                             R"("apiUrl":7,"cloud":"moon","signIn":null}]})")
                .has_value());
    const Profile profile = ProfileStore(m_folder->path()).find(QStringLiteral("alpha")).value();
    QCOMPARE(profile.limits.perMinute, 1);
    QCOMPARE(profile.limits.perHour, QuotaLimits().perHour);
    QCOMPARE(profile.cloud, Cloud::Custom); // nothing is sent to a cloud that was not meant
    QCOMPARE(profile.signIn, SignInWay::Secret);
    QVERIFY(writePrivateFile(file(), "{]").has_value());
    QCOMPARE(ProfileStore(m_folder->path()).load().error().kind, ErrorKind::FileUnreadable);
}

void TestProfileStore::losesNothingWhenTwoSave()
{
    constexpr int each = 20;
    const auto saveSome = [this](const QString &prefix) {
        ProfileStore store(m_folder->path());
        for (int i = 0; i < each; ++i)
            std::ignore = store.save(named(prefix + QString::number(i)));
    };
    std::thread other([&saveSome] { saveSome(QStringLiteral("other ")); });
    saveSome(QStringLiteral("one "));
    other.join();
    QCOMPARE(ProfileStore(m_folder->path()).load()->size(), 2 * each);
}

QTEST_APPLESS_MAIN(TestProfileStore)
#include "tst_profilestore.moc"
