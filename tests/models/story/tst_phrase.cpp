// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/story/phrase.h"

#include "tests/models/item/testincidents.h"

using namespace utkik;
using namespace utkik::test;

class TestPhrase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesLinksAlong();
    void takesNoPlaceholderFromAnArgument();
    void linksNothingToNothing();
};

void TestPhrase::movesLinksAlong()
{
    const Incident incident =
        incidentOf(incidentJson(1, "One", {alertJson({"a", "First"}), alertJson({"b", "Second"})}));
    const Phrase both = filled(
        QStringLiteral("%2 came after %1"),
        {linked(QStringLiteral("First"), incident.alert(0)), linked(QStringLiteral("Second"), incident.alert(1))});
    QCOMPARE(both.text, QStringLiteral("Second came after First"));
    QCOMPARE(both.links, (std::vector<PhraseLink>{{0, 6, incident.alert(1)}, {18, 5, incident.alert(0)}}));
    const Phrase again = filled(QStringLiteral("Here: %1"), {both});
    QCOMPARE(again.links, (std::vector<PhraseLink>{{6, 6, incident.alert(1)}, {24, 5, incident.alert(0)}}));
}

void TestPhrase::takesNoPlaceholderFromAnArgument()
{
    const Phrase hostile =
        filled(QStringLiteral("%1, %2"), {{QStringLiteral("%2%1%n"), {}}, {QStringLiteral("100 %"), {}}});
    QCOMPARE(hostile.text, QStringLiteral("%2%1%n, 100 %"));
    QCOMPARE(filled(QStringLiteral("%1 of %9"), {{QStringLiteral("1"), {}}}).text, QStringLiteral("1 of %9"));
}

void TestPhrase::linksNothingToNothing()
{
    QVERIFY(linked(QStringLiteral("no record"), {}).links.empty());
}

QTEST_GUILESS_MAIN(TestPhrase)
#include "tst_phrase.moc"
