// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/privatefile.h"
#include "app/storage/sessionfile.h"
#include "app/storage/settingsstore.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace utkik;

class TestSettingsStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void beginsWithDefaults();
    void bringsBackWhatWasSaved();
    void readsAnOlderFile();
    void keepsWhatItDoesNotKnow();
    void bringsBackTheSession();
    void holdsNothingButIdsInTheSession();
    void toleratesOddSessions();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSettingsStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSettingsStore::beginsWithDefaults()
{
    QVERIFY(SettingsStore(m_folder->path()).load().value() == Settings());
}

void TestSettingsStore::bringsBackWhatWasSaved()
{
    const Settings settings{.language = QStringLiteral("sv"),
                            .theme = ThemeChoice::Dark,
                            .density = Density::Compact,
                            .zone = ZoneChoice::Utc,
                            .restoreSession = false,
                            .lastProfile = QStringLiteral("Nordvik")};
    QVERIFY(SettingsStore(m_folder->path()).save(settings).has_value());
    QVERIFY(SettingsStore(m_folder->path()).load().value() == settings);
}

void TestSettingsStore::readsAnOlderFile()
{
    // Fewer keys, and values that mean nothing any more.
    QVERIFY(writePrivateFile(m_folder->filePath(QStringLiteral("settings.json")),
                             R"({"theme":"sepia","density":7,"language":null,"restoreSession":"no","timeZone":"utc"})")
                .has_value());
    Settings expected;
    expected.zone = ZoneChoice::Utc;
    QVERIFY(SettingsStore(m_folder->path()).load().value() == expected);
}

void TestSettingsStore::keepsWhatItDoesNotKnow()
{
    const QString file = m_folder->filePath(QStringLiteral("settings.json"));
    QVERIFY(writePrivateFile(file, R"({"later":{"a":1},"theme":"dark"})").has_value());
    SettingsStore store(m_folder->path());
    Settings settings = store.load().value();
    settings.theme = ThemeChoice::Light;
    QVERIFY(store.save(settings).has_value());
    const QJsonObject object = readJsonFile(file).value();
    QVERIFY(object.contains(QLatin1String("later")));
    QCOMPARE(object.value(QLatin1String("theme")).toString(), QStringLiteral("light"));
}

void TestSettingsStore::bringsBackTheSession()
{
    Session session;
    session.refs.insert(QStringLiteral("profile-1"), {{{}, 924565}, {QStringLiteral("c0ffee00"), 9223372036854775807}});
    session.geometry = QByteArray("\x00\x01\xff", 3);
    session.layout = "layout";
    QVERIFY(SessionFile(m_folder->path()).save(session).has_value());
    QVERIFY(SessionFile(m_folder->path()).load().value() == session);
    QVERIFY(SessionFile(m_folder->filePath(QStringLiteral("none"))).load().value() == Session());
}

void TestSettingsStore::holdsNothingButIdsInTheSession()
{
    Session session;
    session.refs.insert(QStringLiteral("profile-1"), {{{}, 924565}});
    session.refs.insert(QStringLiteral("profile-2"), {});
    QVERIFY(SessionFile(m_folder->path()).save(session).has_value());
    const QString path = m_folder->filePath(QStringLiteral("session.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("924565"));
    QVERIFY(!content.contains("profile-2")); // nothing is open there, so nothing is told of it
#ifdef Q_OS_UNIX
    QVERIFY(!(QFileInfo(path).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
#endif
}

void TestSettingsStore::toleratesOddSessions()
{
    QVERIFY(writePrivateFile(m_folder->filePath(QStringLiteral("session.json")),
                             R"({"tenants":{"p":[{"id":-1},{"id":"7"},{"id":8},"x",null],"q":7},"geometry":1})")
                .has_value());
    const Session session = SessionFile(m_folder->path()).load().value();
    QCOMPARE(session.refs.value(QStringLiteral("p")), (IncidentRefs{{{}, 8}}));
    QVERIFY(session.geometry.isEmpty());
}

QTEST_APPLESS_MAIN(TestSettingsStore)
#include "tst_settingsstore.moc"
