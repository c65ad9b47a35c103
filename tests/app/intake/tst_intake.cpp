// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/intake.h"
#include "tests/app/intake/zipwriter.h"

#include <QTemporaryDir>
#include <QTest>

using namespace utkik;

namespace
{

const QByteArray tenant = QByteArrayLiteral("aaaaaaaa-1111-4222-8333-444444444444");

QByteArray mail(const QByteArray &headers, const QByteArray &body)
{
    return "From: soc@contoso.com\r\nTo: anna@contoso.com\r\nDate: Tue, 24 Nov 2026 08:26:11 +0100\r\nMIME-Version: "
           "1.0\r\n"
        + headers + "\r\n\r\n" + body;
}

// Some go with readers that a build can be without.
[[maybe_unused]] QByteArray withAttachment(const QByteArray &type, const QByteArray &name, const QByteArray &content)
{
    return mail("Subject: handover\r\nContent-Type: multipart/mixed; boundary=part",
                "--part\r\nContent-Type: text/plain\r\n\r\nsee the file\r\n--part\r\nContent-Type: " + type
                    + "\r\nContent-Disposition: attachment; filename=\"" + name
                    + "\"\r\nContent-Transfer-Encoding: base64\r\n\r\n" + content.toBase64() + "\r\n--part--\r\n");
}

[[maybe_unused]] QByteArray workbook()
{
    ZipWriter zip;
    zip.add("[Content_Types].xml", "<Types/>");
    zip.add("xl/workbook.xml", "<workbook/>");
    zip.add("xl/sharedStrings.xml",
            "<sst><si><t>Incident Id</t></si><si><r><t>Na</t></r><r><t>me</t></r></si><si><t>Alerts</t></si></sst>");
    zip.add("xl/worksheets/sheet1.xml",
            R"(<worksheet><sheetData><row r="1"><c r="B1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c>)"
            R"(<c r="D1" t="s"><v>2</v></c></row><row r="2"><c r="B2"><v>924565</v></c>)"
            R"(<c r="D2"><v>12345</v></c></row></sheetData></worksheet>)");
    return zip.archive();
}

[[maybe_unused]] QByteArray document()
{
    ZipWriter zip;
    zip.add(
        "word/document.xml",
        R"(<w:document xmlns:w="w"><w:p><w:r><w:t>Incident </w:t></w:r><w:r><w:t>924</w:t></w:r><w:r><w:t>565</w:t></w:r></w:p>)"
        R"(<w:p><w:r><w:t>Tel. 0701234567</w:t></w:r></w:p></w:document>)");
    zip.add("word/_rels/document.xml.rels",
            R"(<Relationships><Relationship Type="http://x/hyperlink" )"
            R"(Target="https://security.microsoft.com/incidents/924566"/></Relationships>)");
    return zip.archive();
}

/// Links can be fields instead of relations.
[[maybe_unused]] QByteArray documentWithField()
{
    ZipWriter zip;
    zip.add(
        "word/document.xml",
        R"(<w:document xmlns:w="w"><w:p><w:r><w:instrText> HYPERLINK "https://security.microsoft.com/incidents/924565" )"
        R"(</w:instrText></w:r><w:r><w:t>open</w:t></w:r></w:p></w:document>)");
    zip.add("word/endnotes.xml",
            R"(<w:endnotes xmlns:w="w"><w:p><w:r><w:t>Incident 924566</w:t></w:r></w:p></w:endnotes>)");
    return zip.archive();
}

[[maybe_unused]] QByteArray workbookWithFormulas()
{
    ZipWriter zip;
    zip.add("xl/workbook.xml", "<workbook/>");
    zip.add(
        "xl/worksheets/sheet1.xml",
        R"(<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Incident Id</t></is></c>)"
        R"(<c r="B1" t="inlineStr"><is><t>Alerts</t></is></c></row><row r="2"><c r="A2"><f>A9+1</f><v>924565</v></c>)"
        R"(<c r="B2"><v>12345</v></c></row><row r="3"><c r="A3" t="str"><f>HYPERLINK(B9,A9)</f><v>924566</v></c></row>)"
        R"(<row r="4"><c r="A4" t="str"><f>HYPERLINK("https://security.microsoft.com/incidents/924567","open")</f>)"
        R"(<v>open</v></c></row></sheetData></worksheet>)");
    return zip.archive();
}

/// As Japanese spreadsheets do, for sorting.
[[maybe_unused]] QByteArray workbookWithReading()
{
    ZipWriter zip;
    zip.add("xl/workbook.xml", "<workbook/>");
    zip.add(
        "xl/sharedStrings.xml",
        "<sst><si><t>インシデント番号</t><rPh sb=\"6\" eb=\"8\"><t>バンゴウ</t></rPh></si><si><t>件数</t></si></sst>");
    zip.add("xl/worksheets/sheet1.xml",
            R"(<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>)"
            R"(<row r="2"><c r="A2"><v>924565</v></c><c r="B2"><v>123456</v></c></row></sheetData></worksheet>)");
    return zip.archive();
}

[[maybe_unused]] QByteArray pdf(const QByteArray &text)
{
    const QByteArray content = "BT /F1 12 Tf 72 720 Td (" + text + ") Tj ET";
    return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
           "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 "
           "R>>>>>>endobj\n"
           "4 0 obj<</Length "
        + QByteArray::number(content.size()) + ">>stream\n" + content
        + "\nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 "
          "R>>\n%%EOF\n";
}

QByteArray utf16(const QString &text, bool isMarked)
{
    QByteArray bytes = isMarked ? QByteArray("\xFF\xFE") : QByteArray();
    for (const QChar unit : text)
        bytes += char(unit.unicode() & 0xFF), bytes += char(unit.unicode() >> 8);
    return bytes;
}

QString found(const IntakeContent &content)
{
    QStringList parts;
    for (const Incident &incident : content.incidents)
        parts.append(QStringLiteral("opened:%1").arg(incident.id()));
    for (const IncidentRef &ref : certainRefs(content.finds))
        parts.append(QString::number(ref.id) + (ref.tenant.isEmpty() ? QString() : QStringLiteral("@tenant")));
    return parts.join(QLatin1Char(' '));
}

} // namespace

class TestIntake : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void readsTextAsTyped();
    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();
    void readsFilesByPath();
    void refusesALargeFileUnread();
};

void TestIntake::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &file, const QByteArray &bytes, const char *expected) {
        QTest::newRow(name) << bytes << file << QString::fromLatin1(expected);
    };
    const QByteArray link = "https://security.microsoft.com/incident2/924565/overview?tid=" + tenant;
    row("text", QStringLiteral("a.txt"), "Incident 924565\n", "924565");
    row("no name", QStringLiteral(""), "Incident 924565\n", "924565");
    row("UTF-16", QStringLiteral("a.txt"), utf16(QStringLiteral("Vorfälle 924565 und 924566"), true), "924565 924566");
    row("UTF-16 without a mark", QStringLiteral("a.txt"), utf16(QStringLiteral("Incident 924565"), false), "924565");
    row("Windows-1252", QStringLiteral("a.txt"), "Vorf\xE4lle 924565 \x96 924566", "924565 924566");
    row("Markdown", QStringLiteral("a.md"), "[Incident](" + link + ") and `924566`", "924565@tenant 924566");
    row("link of Windows", QStringLiteral("a.url"), "[InternetShortcut]\r\nURL=" + link + "\r\nIconIndex=0\r\n",
        "924565@tenant");
    row("link of macOS", QStringLiteral("a.webloc"),
        "<plist><dict><key>URL</key><string>" + link + "</string></dict></plist>", "924565@tenant");
    row("link of freedesktop", QStringLiteral("a.desktop"), "[Desktop Entry]\nType=Link\nURL=" + link + "\n",
        "924565@tenant");
    row("binary link of macOS", QStringLiteral("a.webloc"),
        QByteArray("bplist00\xD1\x01\x02SURL_\x10\x63", 17) + link + QByteArray("\x08\x0B\x0F\0\0\1\1", 7),
        "924565@tenant");
    row("chat with times in brackets", QStringLiteral("a.txt"), "[09:14] Amir: any news about 924565?\n", "924565");
    row("rich text", QStringLiteral("a.rtf"),
        "{\\rtf1\\ansi{\\fonttbl{\\f0 Incident 924570;}}{\\*\\generator Incident 924571;}\\f0\\fs22 "
        "H\\'e4ndelse, \\b incident\\b0 \\u160? 9245{\\i 65}, tel. 0701234567\\par\r\n{\\field{\\*\\fldinst{HYPERLINK "
        "\"" + QByteArray(link).replace("924565", "924566")
            + "\"}}{\\fldrslt open}}\\par Incidents:\\par \\bullet\\tab 924567\\par}",
        "924565 924566@tenant 924567");
    row("HTML in rich text", QStringLiteral("a.rtf"),
        "{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 \\deff0{\\fonttbl{\\f0 Arial;}}\r\n"
        "{\\*\\htmltag19 <html>}{\\*\\htmltag34 <head>}{\\*\\htmltag41 </head>}{\\*\\htmltag50 <body>}\\htmlrtf "
        "\\lang1033 "
        "\\htmlrtf0 {\\*\\htmltag64 <p>}Se {\\*\\htmltag84 <a href=\""
            + link
            + "\">}\\htmlrtf {\\field{\\*\\fldinst{HYPERLINK \"https://example.com/incident/924599\"}}{\\fldrslt\\cf1 "
              "\\htmlrtf0 h\\'e4r\\htmlrtf }\\htmlrtf0 \\htmlrtf }\\htmlrtf0 {\\*\\htmltag92 </a>}{\\*\\htmltag84 "
              "&nbsp;}\\htmlrtf "
              "\\'a0\\htmlrtf0 {\\*\\mhtmltag84 <a href=\"https://security.microsoft.com/incidents/924598\">}och "
              "incident "
              "924{\\*\\htmltag84 <b>}\\htmlrtf {\\b \\htmlrtf0 566\\htmlrtf }\\htmlrtf0 {\\*\\htmltag92 "
              "</b>}.\\htmlrtf \\par incident "
              "924597 \\htmlrtf0 {\\*\\htmltag72 </p>}\\par{\\*\\htmltag58 </body>}}",
        "924565@tenant 924566");
    row("rich text cut off", QStringLiteral("a.rtf"), "{\\rtf1 Incident 924565\\par {\\bin99 x", "924565");
    row("HTML", QStringLiteral("a.html"),
        "<html><style>p{width:924570px}</style><p>Incident</p><a href=\"" + link + "\">open</a></html>",
        "924565@tenant");
    row("table in HTML", QStringLiteral("a.htm"),
        "<table><tr><th>Incident Id<th>Alerts</tr><tr><td><p>924565</p></td><td><p>12345</p></td></tr></table>",
        "924565");
    row("CSV", QStringLiteral("a.csv"), "\xEF\xBB\xBFIncident Id,Incident name,Alerts\r\n924565,\"a, b\",12345\r\n",
        "924565");
    row("TSV", QStringLiteral("a.tsv"), "Name\tIncident Id\nx\t924565\n", "924565");
    row("calendar", QStringLiteral("a.ics"),
        "BEGIN:VCALENDAR\r\nDESCRIPTION:Incident 9245\r\n 65\\nCall 0701234567\r\nEND:VCALENDAR\r\n", "924565");
    row("incident", QStringLiteral("a.json"), R"({"incidentId":924565,"severity":"High","alerts":[]})",
        "opened:924565");
    row("list", QStringLiteral("a.json"),
        R"({"value":[{"incidentId":924565,"alerts":[]},{"incidentId":924566,"alerts":[]}]})",
        "opened:924565 opened:924566");
    row("a line each", QStringLiteral("a.ndjson"), "{\"incidentId\":924565}\n{\"incidentId\":924566}\n",
        "opened:924565 opened:924566");
    row("other JSON", QStringLiteral("a.json"), R"({"text":"Incident 924565","id":12345})", "924565");
#ifdef UTKIK_HAS_GMIME
    row("mail", QStringLiteral("a.eml"),
        mail("Subject: =?utf-8?Q?Incident_924565?=\r\nContent-Type: text/plain; charset=utf-8\r\n"
             "Content-Transfer-Encoding: quoted-printable",
             "https://security.microsoft.com/incidents/9245=\r\n66?tid=3D" + tenant),
        "924565 924566@tenant");
    row("mail without a name", QStringLiteral(""), mail("Subject: x", "Incident 924565"), "924565");
    row("HTML mail", QStringLiteral("a.eml"),
        mail("Subject: x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64",
             QByteArray("<p>Incident <b>924565</b></p>").toBase64()),
        "924565");
    row("mail attached", QStringLiteral("a.eml"),
        withAttachment("message/rfc822", "b.eml", mail("Subject: x", "Incident 924565")), "924565");
    row("CSV attached", QStringLiteral("a.eml"),
        withAttachment("text/csv", "b.csv", "Incident Id,Alerts\n924565,12345\n"), "924565");
    row("answer attached", QStringLiteral("a.eml"),
        withAttachment("application/json", "b.json", R"({"incidentId":924565})"), "opened:924565");
    row("picture attached", QStringLiteral("a.eml"), withAttachment("image/png", "924570.png", "\x89PNG 924571"), "");
#endif
#ifdef UTKIK_HAS_LIBZIP
    row("workbook", QStringLiteral("a.xlsx"), workbook(), "924565");
    row("document", QStringLiteral("a.docx"), document(), "924565 924566");
    row("fields and notes of a document", QStringLiteral("a.docx"), documentWithField(), "924565 924566");
    row("formulas of a workbook", QStringLiteral("a.xlsx"), workbookWithFormulas(), "924565 924566 924567");
    row("workbook that tells the reading", QStringLiteral("a.xlsx"), workbookWithReading(), "924565");
    ZipWriter zip;
    zip.add("notes.txt", "Incident 924570");
    zip.add("folder/a.xlsx", workbook());
    row("archive", QStringLiteral("a.zip"), zip.archive(), "924570 924565");
#endif
#ifdef UTKIK_HAS_POPPLER
    row("PDF", QStringLiteral("a.pdf"), pdf("Incident 924565, call 0701234567"), "924565");
#endif
}

void TestIntake::reads()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, name);
    QFETCH(const QString, expected);
    const auto content = readContent(bytes, name);
    QVERIFY2(content.has_value(), "cannot be read");
    QCOMPARE(found(*content), expected);
    QCOMPARE(content->name, name);
}

void TestIntake::readsTextAsTyped()
{
    QCOMPARE(found(readText(QStringLiteral("924565, 924566"))), QStringLiteral("924565 924566"));
    QCOMPARE(found(readText(QStringLiteral(R"({"incidentId":924565})"))), QStringLiteral("opened:924565"));
    QCOMPARE(found(readText(QStringLiteral("<html><body>Incident <b>924565</b></body></html>"))),
             QStringLiteral("924565"));
    QCOMPARE(found(readText({})), QString());
}

void TestIntake::refusesWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1A\n 924565");
    QTest::newRow("damaged archive") << QByteArray("PK\x03\x04 924565");
    QTest::newRow("damaged PDF") << QByteArray("%PDF-1.7 924565");
    QTest::newRow("damaged mail of Outlook") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 924565");
}

void TestIntake::refusesWhatItCannotRead()
{
    QFETCH(const QByteArray, bytes);
    const auto content = readContent(bytes, QStringLiteral("a.bin"));
    QVERIFY(!content);
    QCOMPARE(content.error().kind, ErrorKind::FileUnreadable);
    QCOMPARE(content.error().subject, QStringLiteral("a.bin"));
    QVERIFY(!content.error().message.isEmpty());
}

void TestIntake::readsFilesByPath()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("överlämning 24.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Incident 924565");
    file.close();
    const auto content = readFile(file.fileName());
    QVERIFY(content);
    QCOMPARE(content->name, QStringLiteral("överlämning 24.txt"));
    QCOMPARE(found(*content), QStringLiteral("924565"));
    QCOMPARE(readFile(folder.path()).error().kind, ErrorKind::FileUnreadable);
    QCOMPARE(readFile(folder.filePath(QStringLiteral("none"))).error().kind, ErrorKind::FileUnreadable);
}

void TestIntake::refusesALargeFileUnread()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("large.log")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(qint64(1) << 30));
    file.close();
    const auto content = readFile(file.fileName());
    QVERIFY(!content);
    QCOMPARE(content.error().kind, ErrorKind::TooLarge);
    QVERIFY(!content.error().subject.isEmpty());
}

QTEST_GUILESS_MAIN(TestIntake)
#include "tst_intake.moc"
