// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace utkik;

class TestPrivateFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesForItsOwnerOnly();
    void keepsTheOldWhereWritingFails();
    void readsWhatIsThere();
    void putsDamagedFilesAside_data();
    void putsDamagedFilesAside();
    void losesNoDamagedFile();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] static QByteArray contentOf(const QString &path);

    QTemporaryDir m_folder;
};

QByteArray TestPrivateFile::contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestPrivateFile::writesForItsOwnerOnly()
{
    const QString deep = path(QStringLiteral("a/b/c.json"));
    QVERIFY(writePrivateFile(deep, "{}").has_value());
    QCOMPARE(contentOf(deep), QByteArray("{}"));
#ifdef Q_OS_UNIX
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
        | QFileDevice::WriteOther | QFileDevice::ExeOwner;
    QVERIFY(!(QFileInfo(deep).permissions() & others));
    // One that others could read is closed to them by the next writing.
    QVERIFY(QFile::setPermissions(deep, QFileInfo(deep).permissions() | QFileDevice::ReadOther));
    QVERIFY(writePrivateFile(deep, "[]").has_value());
    QVERIFY(!(QFileInfo(deep).permissions() & others));
#endif
    QCOMPARE(QDir(path(QStringLiteral("a/b"))).entryList(QDir::Files), QStringList{QStringLiteral("c.json")});
}

void TestPrivateFile::keepsTheOldWhereWritingFails()
{
    const QString folder = path(QStringLiteral("folder"));
    QVERIFY(QDir().mkpath(folder));
    const Result<void> written = writePrivateFile(folder, "{}"); // a folder stands in the way
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::FileUnreadable);
    QCOMPARE(written.error().subject, folder);
    const Result<void> below = writePrivateFile(path(QStringLiteral("file")) + QStringLiteral("/x"), "{}");
    QVERIFY(below.has_value());
    QVERIFY(!writePrivateFile(path(QStringLiteral("file/x/y")), "{}")); // a file where a folder belongs
    QCOMPARE(contentOf(path(QStringLiteral("file/x"))), QByteArray("{}"));
}

void TestPrivateFile::readsWhatIsThere()
{
    QVERIFY(readJsonFile(path(QStringLiteral("none.json")))->isEmpty());
    const QString file = path(QStringLiteral("some.json"));
    QVERIFY(writePrivateFile(file, R"({"a":1})").has_value());
    QCOMPARE(readJsonFile(file)->value(QLatin1String("a")).toInt(), 1);
}

void TestPrivateFile::putsDamagedFilesAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("cut off") << QByteArray(R"({"profiles":[{"na)");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("an array") << QByteArray("[1]");
    QTest::newRow("zeros after a crash") << QByteArray(4096, 0);
}

void TestPrivateFile::putsDamagedFilesAside()
{
    QFETCH(QByteArray, content);
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("profiles.json"));
    QVERIFY(writePrivateFile(file, content).has_value());
    const Result<QJsonObject> read = readJsonFile(file);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::FileUnreadable);
    QCOMPARE(read.error().subject, file);
    QVERIFY(!QFile::exists(file));
    QCOMPARE(contentOf(file + QStringLiteral(".damaged")), content);
    QVERIFY(readJsonFile(file).has_value()); // and life goes on
}

void TestPrivateFile::losesNoDamagedFile()
{
    const QString file = path(QStringLiteral("twice.json"));
    for (const char *const content : {"one", "two", "three"}) {
        QVERIFY(writePrivateFile(file, content).has_value());
        QVERIFY(!readJsonFile(file));
    }
    QCOMPARE(contentOf(file + QStringLiteral(".damaged")), QByteArray("one"));
    QCOMPARE(contentOf(file + QStringLiteral(".damaged-2")), QByteArray("two"));
    QCOMPARE(contentOf(file + QStringLiteral(".damaged-3")), QByteArray("three"));
}

QTEST_APPLESS_MAIN(TestPrivateFile)
#include "tst_privatefile.moc"
