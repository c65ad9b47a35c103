// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/filetext.h"
#include "app/intake/intake.h"
#include "app/intake/intakelimits.h"
#include "tests/app/intake/zipwriter.h"

#include <QTest>

using namespace utkik;

namespace
{

QByteArray zipOf(const QByteArray &name, const QByteArray &bytes)
{
    ZipWriter zip;
    zip.add(name, bytes);
    return zip.archive();
}

QByteArray nestedMail(int levels)
{
    QByteArray mail = "Subject: x\r\n\r\nIncident 924565";
    for (int level = 0; level < levels; ++level)
        mail = "From: a@b\r\nTo: c@d\r\nSubject: Incident " + QByteArray::number(100'000 + level)
            + "\r\nContent-Type: message/rfc822\r\n\r\n" + mail;
    return mail;
}

} // namespace

/// Files made to keep a reader busy: what comes back is bounded, and something comes back.
class TestIntakeBounds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stopsUnpackingBombs();
    void stopsAtTheDepthOfArchives();
    void stopsAtTheNumberOfParts();
    void boundsTextThatIsReferredToOften();
    void readsNestedMails_data();
    void readsNestedMails();
    void readsALineWithoutAnEnd_data();
    void readsALineWithoutAnEnd();
};

void TestIntakeBounds::stopsUnpackingBombs()
{
#ifndef UTKIK_HAS_LIBZIP
    QSKIP("built without libzip");
#endif
    const QByteArray zeros(qsizetype(largestUnpacked) + 1024, '0');
    ZipWriter zip;
    zip.add("first.txt", "Incident 924565");
    zip.add("bomb.txt", zeros);
    const auto file = readFileText(zip.archive(), {});
    QVERIFY(file);
    QVERIFY(file->isCut);
    QVERIFY(file->text.size() * 2 <= largestUnpacked);
    QVERIFY(file->text.contains(QStringLiteral("924565")));
}

void TestIntakeBounds::stopsAtTheDepthOfArchives()
{
#ifndef UTKIK_HAS_LIBZIP
    QSKIP("built without libzip");
#endif
    // what an archive that holds itself looks like from the inside
    QByteArray archive = zipOf("deepest.txt", "Incident 924565");
    for (int level = 0; level < deepestParts * 3; ++level) {
        ZipWriter zip;
        zip.add("level.txt", "Incident " + QByteArray::number(100'000 + level));
        zip.add("inner.zip", archive);
        archive = zip.archive();
    }
    const auto file = readFileText(archive, {});
    QVERIFY(file);
    QVERIFY(file->isCut);
    QVERIFY(!file->text.contains(QStringLiteral("924565")));
    QCOMPARE(file->text.count(QStringLiteral("Incident")), deepestParts);
}

void TestIntakeBounds::stopsAtTheNumberOfParts()
{
#ifndef UTKIK_HAS_LIBZIP
    QSKIP("built without libzip");
#endif
    ZipWriter zip;
    for (int part = 0; part < mostParts + 100; ++part)
        zip.add(QByteArray::number(part), "x");
    const auto file = readFileText(zip.archive(), {});
    QVERIFY(file);
    QVERIFY(file->text.count(QLatin1Char('x')) <= mostParts);
}

void TestIntakeBounds::boundsTextThatIsReferredToOften()
{
#ifndef UTKIK_HAS_LIBZIP
    QSKIP("built without libzip");
#endif
    QByteArray sheet = "<worksheet><sheetData>";
    for (int row = 0; row < 10'000; ++row)
        sheet += "<row><c t=\"s\"><v>0</v></c></row>";
    ZipWriter zip;
    zip.add("xl/workbook.xml", "<workbook/>");
    zip.add("xl/sharedStrings.xml", "<sst><si><t>" + QByteArray(1'000'000, 'x') + "</t></si></sst>");
    zip.add("xl/worksheets/sheet1.xml", sheet + "</sheetData></worksheet>");
    const auto file = readFileText(zip.archive(), {});
    QVERIFY(file);
    QVERIFY(file->text.size() <= longestDocumentText + 2'000'000);
}

void TestIntakeBounds::readsNestedMails_data()
{
    QTest::addColumn<int>("levels");
    QTest::newRow("3") << 3;
    QTest::newRow("1,000") << 1'000;
    QTest::newRow("20,000") << 20'000;
}

void TestIntakeBounds::readsNestedMails()
{
    QFETCH(const int, levels);
    const auto content = readContent(nestedMail(levels), QStringLiteral("nested.eml"));
    QVERIFY(content);
    QVERIFY(!content->finds.isEmpty());
    if (levels == 3)
        QVERIFY(certainRefs(content->finds).contains(IncidentRef{{}, 924565}));
}

void TestIntakeBounds::readsALineWithoutAnEnd_data()
{
    QTest::addColumn<QByteArray>("unit");
    QTest::newRow("digits") << QByteArray("1");
    QTest::newRow("numbers") << QByteArray("123456 ");
    QTest::newRow("addresses") << QByteArray("https://security.microsoft.com/incidents/1a/");
    QTest::newRow("brackets") << QByteArray("((((924565))))");
    QTest::newRow("percent signs") << QByteArray("%25");
    QTest::newRow("labels") << QByteArray("incident id ");
    QTest::newRow("short IDs") << QByteArray("id=4624 ");
    QTest::newRow("open quotes") << QByteArray("Incident Id,\"a\n");
    QTest::newRow("open tags") << QByteArray("<td <a href=");
    QTest::newRow("links cut off") << QByteArray("https://security.microsoft.com/incidents/\n");
    QTest::newRow("wrapped links") << QByteArray(
        "x:/security.microsoft.com/incident/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n");
}

void TestIntakeBounds::readsALineWithoutAnEnd()
{
    QFETCH(const QByteArray, unit);
    const qsizetype size = qEnvironmentVariableIsSet("UTKIK_SANITIZED") ? 800'000 : 8'000'000;
    const auto content = readContent(unit.repeated(size / unit.size()), QStringLiteral("line.txt"));
    QVERIFY(content); // a quadratic reader runs into the time limit of the test
}

QTEST_GUILESS_MAIN(TestIntakeBounds)
#include "tst_intakebounds.moc"
