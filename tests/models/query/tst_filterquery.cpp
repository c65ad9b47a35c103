// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/filterquery.h"

#include <QRandomGenerator>
#include <QTest>

using namespace utkik;

namespace
{

bool isField(const QString &name)
{
    static const QStringList names{QStringLiteral("severity"), QStringLiteral("device"), QStringLiteral("source"),
                                   QStringLiteral("title"), QStringLiteral("command")};
    return names.contains(name.toLower());
}

FilterQuery read(const QString &text)
{
    return {text, isField};
}

struct Words
{
    QString field;
    QString value;
    bool isWithout = false;
    bool isWhole = false;
    bool isLiteral = false;
};

FilterTerm term(const Words &words)
{
    return {words.field, words.value, words.isWithout, words.isWhole, words.isLiteral};
}

} // namespace

class TestFilterQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOneCondition_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("isWithout");
        QTest::addColumn<bool>("isWhole");
        QTest::addColumn<bool>("isLiteral");
        const auto row = [](const char *text, const char *field, const char *value, const char *flags = "") {
            const QByteArray set(flags);
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(field) << QString::fromUtf8(value)
                                << set.contains('-') << set.contains('=') << set.contains('"');
        };
        row("powershell", "", "powershell");
        row("severity:high", "severity", "high");
        row("Severity:High", "Severity", "High");
        row("device:srv*", "device", "srv*");
        row("-source:defender", "source", "defender", "-");
        row("!source:defender", "source", "defender", "-");
        row("!word", "", "word", "-");
        row("-enc", "", "-enc"); // a command line's option
        row("-unknown:x", "", "-unknown:x");
        row("https://example.org", "", "https://example.org");
        row("title:\"x y\"", "title", "x y", "\"");
        row("-title:\"x y\"", "title", "x y", "-\"");
        row("\"x y\"", "", "x y", "\"");
        row("!\"x y\"", "", "x y", "-\"");
        row("\"severity:high\"", "", "severity:high", "\"");
        row("device:=srv-1", "device", "srv-1", "=");
        row("device:=\"srv 1\"", "device", "srv 1", "=\"");
        row("device:\"=srv\"", "device", "=srv", "\"");
        row("command:\"say \"\"no\"\" twice\"", "command", "say \"no\" twice", "\"");
        row("\"never closed", "", "never closed", "\"");
        row(":x", "", ":x");
        row("C:\\temp\\*.exe", "", "C:\\temp\\*.exe");
    }

    void readsOneCondition()
    {
        QFETCH(QString, text);
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(bool, isWithout);
        QFETCH(bool, isWhole);
        QFETCH(bool, isLiteral);
        const FilterQuery query = read(text);
        QCOMPARE(query.terms().size(), size_t(1));
        const FilterTerm &read = query.terms().front();
        QCOMPARE(read.field, field);
        QCOMPARE(read.value, value);
        QCOMPARE(read.isWithout, isWithout);
        QCOMPARE(read.isWhole, isWhole);
        QCOMPARE(read.isLiteral, isLiteral);
    }

    void readsSeveral()
    {
        const FilterQuery query = read(QStringLiteral("  severity:high  device:srv* -source:defender title:\"x y\" "));
        QCOMPARE(query.terms().size(), size_t(4));
        for (const auto *const unfinished : {"", "  \"\"  ", "severity:", "-source:", "!", "device:\"", "!title:"})
            QVERIFY2(read(QString::fromLatin1(unfinished)).isEmpty(), unfinished);
    }

    void writtenAndReadAgainItIsTheSame()
    {
        const QStringList pieces{QStringLiteral("\""),    QStringLiteral("\"\""), QStringLiteral(" "),
                                 QStringLiteral(":"),     QStringLiteral("-"),    QStringLiteral("!"),
                                 QStringLiteral("="),     QStringLiteral("*"),    QStringLiteral("\\"),
                                 QStringLiteral("title"), QStringLiteral("ö"),    QStringLiteral("x")};
        QRandomGenerator random(20261124);
        for (int round = 0; round < 5000; ++round) {
            FilterTerm wanted;
            wanted.field = random.bounded(2) == 0 ? QString() : QStringLiteral("device");
            wanted.isWithout = random.bounded(2) == 0;
            wanted.isLiteral = true;
            wanted.isWhole = !wanted.field.isEmpty() && random.bounded(2) == 0;
            const int length = random.bounded(1, 8);
            for (int i = 0; i < length; ++i)
                wanted.value += pieces.at(random.bounded(int(pieces.size())));
            const QString text = FilterQuery().with(wanted).text();
            const FilterQuery again = read(text);
            QCOMPARE(again.terms().size(), size_t(1));
            QVERIFY2(again.terms().front() == wanted, qPrintable(text));
        }
    }

    void excludingWhatWasIncludedTurnsItRound()
    {
        FilterQuery query = read(QStringLiteral("severity:high device:srv*"));
        query = query.with(term({QStringLiteral("severity"), QStringLiteral("High"), true}));
        QCOMPARE(query.text(), QStringLiteral("device:srv* -severity:High"));
        query = query.with(term({QStringLiteral("severity"), QStringLiteral("High"), true}));
        QCOMPARE(query.text(), QStringLiteral("device:srv* -severity:High"));
    }

    void nicknamesMeanFields()
    {
        QVERIFY(fieldsNickedAs(QStringLiteral("Source")).contains(QStringLiteral("serviceSource")));
        QVERIFY(fieldsNickedAs(QStringLiteral("nonsense")).isEmpty());
    }

    void aValueIsComparedWithoutWhatIsInvisible()
    {
        QCOMPARE(filterValue(QStringLiteral("a\tb\nc\u202Ed\u200Be")), QStringLiteral("a b cde"));
    }
};

QTEST_GUILESS_MAIN(TestFilterQuery)
#include "tst_filterquery.moc"
