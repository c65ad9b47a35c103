// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/privatefile.h"
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

QTEST_APPLESS_MAIN(TestSettingsStore)
#include "tst_settingsstore.moc"
