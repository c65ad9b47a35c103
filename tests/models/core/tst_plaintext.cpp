// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/plaintext.h"

#include <QTest>

using namespace utkik;

class TestPlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shows_data();
    void shows();
    void leavesPlainTextAlone_data();
    void leavesPlainTextAlone();
    void keepsLineBreaks();
};

void TestPlainText::shows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const char16_t *text, const char16_t *shown) {
        // Not fromUtf16(), which takes a byte-order mark off
        QTest::newRow(name) << QStringView(text).toString() << QStringView(shown).toString();
    };
    row("bidi override", u"invoice\u202Efdp.exe", u"invoice\\u202Efdp.exe");
    row("bidi isolate", u"a\u2066b\u2069", u"a\\u2066b\\u2069");
    row("zero-width space", u"Sign-in\u200B", u"Sign-in\\u200B");
    row("zero-width joiner", u"a\u200Db", u"a\\u200Db");
    row("byte-order mark", u"\uFEFFa", u"\\uFEFFa");
    row("soft hyphen", u"pass\u00ADword", u"pass\\u00ADword");
    row("line separator", u"a\u2028b\u2029c", u"a\\u2028b\\u2029c");
    row("escape sequence", u"\u001B[31mred", u"\\u001B[31mred");
    row("C1 control", u"a\u009Bb", u"a\\u009Bb");
    row("delete", u"a\u007Fb", u"a\\u007Fb");
    row("tag letters", u"a\U000E0041\U000E007Fb", u"a\\u{E0041}\\u{E007F}b");
    row("word joiner", u"a\u2060b", u"a\\u2060b");
    row("Mongolian vowel separator", u"a\u180Eb", u"a\\u180Eb");
    row("Hangul filler", u"a\u3164b", u"a\\u3164b");
    row("line feed and tab", u"a\nb\tc", u"a\u23CEb\u21E5c");
    row("carriage return", u"a\r\nb", u"a\\u000D\u23CEb");
    const char16_t alone[] = {u'a', 0xd83d, u'b', 0};
    row("half a surrogate pair", alone, u"a\\uD83Db");
    QTest::newRow("null character") << QString(QChar(u'\0')) << QStringLiteral("\\u0000");
}

void TestPlainText::shows()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(visibleText(text), shown);
}

void TestPlainText::leavesPlainTextAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("ASCII") << QStringLiteral("C:\\Windows\\System32\\cmd.exe /c \"whoami\"");
    QTest::newRow("Swedish") << QStringLiteral("Lösenordsstöld via nätfiske – åtgärdat");
    QTest::newRow("Arabic") << QStringLiteral("نشاط مشبوه");
    QTest::newRow("Japanese") << QStringLiteral("不審なログイン");
    QTest::newRow("emoji") << QStringLiteral("🚨 alarm");
    QTest::newRow("HTML") << QStringLiteral("<b>bold</b>&amp;");
    QTest::newRow("no-break space") << QStringLiteral("a\u00A0b");
}

void TestPlainText::leavesPlainTextAlone()
{
    QFETCH(QString, text);
    QCOMPARE(visibleText(text), text);
    QCOMPARE(visibleText(text, true), text);
}

void TestPlainText::keepsLineBreaks()
{
    QCOMPARE(visibleText(QStringLiteral("a\r\nb\n\tc\rd\u202E"), true), QStringLiteral("a\nb\n\tc\\u000Dd\\u202E"));
}

QTEST_GUILESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
