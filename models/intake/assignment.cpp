// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/assignment.h"

#include "models/intake/othernumbers.h"
#include "models/intake/shortid.h"
#include "models/intake/units.h"

namespace utkik
{

namespace
{

bool isClauseEnd(const ScanLine &line, int at)
{
    return at >= line.count() || (line.at(at).kind == TokenKind::Mark && isAnyOf(line.at(at).mark, u",.;!?؟)。"));
}

/// "Later", "after lunch": when something is done, with which a clause may go on.
bool isTime(const ScanLine &line, int at)
{
    static constexpr KnownWords times{
        QStringView(u"after"),      QStringView(u"before"), QStringView(u"now"),     QStringView(u"next"),
        QStringView(u"first"),      QStringView(u"then"),   QStringView(u"today"),   QStringView(u"tomorrow"),
        QStringView(u"tonight"),    QStringView(u"asap"),   QStringView(u"please"),  QStringView(u"pls"),
        QStringView(u"efter"),      QStringView(u"innan"),  QStringView(u"nu"),      QStringView(u"sen"),
        QStringView(u"sedan"),      QStringView(u"idag"),   QStringView(u"imorgon"), QStringView(u"jetzt"),
        QStringView(u"heute"),      QStringView(u"morgen"), QStringView(u"gleich"),  QStringView(u"danach"),
        QStringView(u"nach"),       QStringView(u"till"),   QStringView(u"until"),   QStringView(u"tills"),
        QStringView(u"bis"),        QStringView(u"apres"),  QStringView(u"avant"),   QStringView(u"demain"),
        QStringView(u"maintenant"), QStringView(u"aujourd")};
    return line.isOneOf(at, times);
}

/// A name, "me", "L2": who can have an incident.
bool isSomebody(const ScanLine &line, int at)
{
    static constexpr KnownWords people{
        QStringView(u"me"),   QStringView(u"you"),  QStringView(u"us"),  QStringView(u"him"), QStringView(u"her"),
        QStringView(u"them"), QStringView(u"mig"),  QStringView(u"dig"), QStringView(u"oss"), QStringView(u"mich"),
        QStringView(u"mir"),  QStringView(u"dir"),  QStringView(u"uns"), QStringView(u"moi"), QStringView(u"toi"),
        QStringView(u"lui"),  QStringView(u"nous"), QStringView(u"tier")};
    if (line.at(at).kind != TokenKind::Word)
        return false;
    const bool isLevel = line.at(at).length == 1 && line.isOneOf(at, KnownWords{QStringView(u"l"), QStringView(u"n")})
        && at + 1 < line.count() && line.at(at + 1).kind == TokenKind::Number && line.at(at + 1).length == 1;
    return isLevel || line.isOneOf(at, people);
}

/// "The network team", "the customer"
bool isGroup(const ScanLine &line, int at)
{
    constexpr int mostWords = 4;
    static constexpr KnownWords groups{
        QStringView(u"team"),     QStringView(u"teamet"),    QStringView(u"equipe"),     QStringView(u"soc"),
        QStringView(u"customer"), QStringView(u"client"),    QStringView(u"vendor"),     QStringView(u"kund"),
        QStringView(u"kunden"),   QStringView(u"forensics"), QStringView(u"network"),    QStringView(u"natverk"),
        QStringView(u"netzwerk"), QStringView(u"helpdesk"),  QStringView(u"servicedesk")};
    for (int words = 0; words < mostWords && line.at(at).kind == TokenKind::Word; ++words) {
        if (line.isOneOf(at, groups))
            return true;
        at = line.nextSolid(at);
    }
    return false;
}

bool isNamed(const ScanLine &line, int at)
{
    return line.at(at).kind == TokenKind::Word && line.at(at).length > 1 && line.startsUpper(line.at(at))
        && !line.at(at).is(WordRole::Other);
}

/// The number opens its sentence, or follows what leads to it.
bool isTopic(const ScanLine &line, const Sighting &number)
{
    static constexpr KnownWords both{QStringView(u"both"), QStringView(u"beide"), QStringView(u"bada")};
    const int before = line.previousSolid(number.firstToken);
    return before < 0 || line.at(before).is(WordRole::And | WordRole::Action) || line.isOneOf(before, both)
        || (line.at(before).kind == TokenKind::Mark && isAnyOf(line.at(before).mark, u",;.:*-–•"));
}

/// "-> L2", "→ me"
bool isHandedBy(const ScanLine &line, int mark)
{
    if (line.at(mark).kind != TokenKind::Mark)
        return false;
    int to = line.nextSolid(mark);
    const bool isWrittenArrow = isAnyOf(line.at(mark).mark, u"-=–") && to == mark + 1 && line.at(to).isMark(u'>');
    if (isWrittenArrow)
        to = line.nextSolid(to);
    return (isWrittenArrow || isArrow(line.at(mark))) && isSomebody(line, to);
}

/// "Is Kim's", "are both Kim's"
bool isOwned(const ScanLine &line, int at)
{
    constexpr int mostWords = 3;
    for (int words = 0; words < mostWords && line.at(at).is(WordRole::Link | WordRole::Before); ++words)
        at = line.nextSolid(at);
    return isNamed(line, at) && at + 2 < line.count() && line.at(at + 1).isMark(u'\'')
        && isSameText(line.textAt(at + 2), u"s") && isClauseEnd(line, line.nextSolid(at + 2));
}

/// "I'm on", "I'll be on", "jag jobbar med", "a second pair of eyes on": `on` is the word right before the number.
bool isBusyWith(const ScanLine &line, int on)
{
    static constexpr KnownWords prepositions{QStringView(u"on"), QStringView(u"pa"), QStringView(u"sur"),
                                             QStringView(u"an"), QStringView(u"de"), QStringView(u"med"),
                                             QStringView(u"mit")};
    static constexpr KnownWords being{QStringView(u"m"),       QStringView(u"re"),       QStringView(u"am"),
                                      QStringView(u"are"),     QStringView(u"be"),       QStringView(u"ar"),
                                      QStringView(u"bin"),     QStringView(u"sind"),     QStringView(u"suis"),
                                      QStringView(u"sitter"),  QStringView(u"sitze"),    QStringView(u"jobbar"),
                                      QStringView(u"arbeite"), QStringView(u"travaille")};
    static constexpr KnownWords people{
        QStringView(u"i"),  QStringView(u"we"),  QStringView(u"he"),   QStringView(u"she"), QStringView(u"jag"),
        QStringView(u"vi"), QStringView(u"han"), QStringView(u"hon"),  QStringView(u"ich"), QStringView(u"wir"),
        QStringView(u"er"), QStringView(u"je"),  QStringView(u"nous"), QStringView(u"ll"),  QStringView(u"will")};
    static constexpr KnownWords busy{QStringView(u"eyes"), QStringView(u"ogon"), QStringView(u"oeil"),
                                     QStringView(u"occupe")};
    const int verb = line.previousSolid(on);
    if (verb < 0 || !line.isOneOf(on, prepositions))
        return false;
    int who = line.previousSolid(verb);
    if (line.at(who).isMark(u'\''))
        who = line.previousSolid(who);
    return line.isOneOf(verb, busy) || (line.isOneOf(verb, being) && line.isOneOf(who, people));
}

/// "Ich schaue mir 8417 an": the verb has its end after the number.
bool isLookedAt(const ScanLine &line, const Sighting &number)
{
    constexpr int farthest = 8;
    static constexpr KnownWords looking{QStringView(u"schau"), QStringView(u"schaue"), QStringView(u"schaut"),
                                        QStringView(u"sehe"),  QStringView(u"sieht"),  QStringView(u"guck")};
    return isSameText(line.textAt(line.nextSolid(number.lastToken)), u"an")
        && line.hasOneOf(looking, number.firstToken - farthest, number.firstToken);
}

/// "Talked to the customer about": `about` is the word right before the number.
bool isSpokenOf(const ScanLine &line, int about)
{
    constexpr int farthest = 16;
    static constexpr KnownWords speaking{QStringView(u"talked"),     QStringView(u"spoke"),   QStringView(u"spoken"),
                                         QStringView(u"asked"),      QStringView(u"pratat"),  QStringView(u"pratade"),
                                         QStringView(u"talat"),      QStringView(u"fragat"),  QStringView(u"fragade"),
                                         QStringView(u"gesprochen"), QStringView(u"geredet"), QStringView(u"parle"),
                                         QStringView(u"discute")};
    return isAbout(line.textAt(about)) && line.hasOneOf(speaking, about - farthest, about);
}

} // namespace

bool goesToSomebody(const ScanLine &line, const Sighting &number)
{
    static constexpr KnownWords going{
        QStringView(u"stays"),   QStringView(u"stay"),    QStringView(u"remains"), QStringView(u"goes"),
        QStringView(u"go"),      QStringView(u"went"),    QStringView(u"sits"),    QStringView(u"is"),
        QStringView(u"are"),     QStringView(u"bleibt"),  QStringView(u"bleiben"), QStringView(u"geht"),
        QStringView(u"gehen"),   QStringView(u"liegt"),   QStringView(u"reste"),   QStringView(u"restent"),
        QStringView(u"passe"),   QStringView(u"va"),      QStringView(u"stannar"), QStringView(u"ligger"),
        QStringView(u"gar"),     QStringView(u"ar"),      QStringView(u"sent"),    QStringView(u"forwarded"),
        QStringView(u"skickad"), QStringView(u"skickas"), QStringView(u"transmis")};
    static constexpr KnownWords with{QStringView(u"with"), QStringView(u"to"),  QStringView(u"bei"),
                                     QStringView(u"an"),   QStringView(u"zu"),  QStringView(u"chez"),
                                     QStringView(u"avec"), QStringView(u"a"),   QStringView(u"au"),
                                     QStringView(u"hos"),  QStringView(u"till")};
    if (!isTopic(line, number))
        return false;
    static constexpr KnownWords between{QStringView(u"both"), QStringView(u"beide"), QStringView(u"bada"),
                                        QStringView(u"now"),  QStringView(u"still"), QStringView(u"jetzt")};
    static constexpr KnownWords onward{QStringView(u"on"), QStringView(u"over"), QStringView(u"vidare")};
    int verb = line.nextSolid(endOfList(line, number));
    if (line.isOneOf(verb, between))
        verb = line.nextSolid(verb);
    if (isHandedBy(line, verb))
        return true;
    if (!line.isOneOf(verb, going))
        return false;
    int preposition = line.nextSolid(verb);
    if (line.isOneOf(preposition, onward))
        preposition = line.nextSolid(preposition);
    if (!line.isOneOf(preposition, with))
        return isOwned(line, verb);
    const int whom = line.nextSolid(preposition);
    return isSomebody(line, whom) || isNamed(line, whom) || isGroup(line, whom);
}

bool isWorkedOn(const ScanLine &line, const Sighting &number)
{
    static constexpr KnownWords taking{QStringView(u"working"), QStringView(u"tar"),  QStringView(u"take"),
                                       QStringView(u"taking"),  QStringView(u"took"), QStringView(u"tog"),
                                       QStringView(u"nehme"),   QStringView(u"nahm")};
    if (isLookedAt(line, number))
        return true;
    const int before = line.previousSolid(number.firstToken);
    if (!line.at(before).is(WordRole::Action | WordRole::Before | WordRole::After))
        return false;
    const bool isTaken = line.isOneOf(before, taking);
    if (!(isTaken || isBusyWith(line, before) || isSpokenOf(line, before)))
        return false;
    const int after = line.nextSolid(endOfList(line, number));
    return isTime(line, after) || (!isTaken && isClauseEnd(line, after));
}

bool isOffered(const ScanLine &line, const Sighting &number)
{
    if (line.previousSolid(number.firstToken) >= 0)
        return false;
    int who = line.nextSolid(endOfList(line, number));
    if (line.at(who).kind == TokenKind::Mark && isAnyOf(line.at(who).mark, u",-–:"))
        who = line.nextSolid(who);
    if (!line.at(who).is(WordRole::Person))
        return false;
    const int mark = line.nextSolid(who);
    return line.at(mark).isMark(u'?') || line.at(mark).isMark(u'؟');
}

} // namespace utkik
