// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/calledincident.h"

#include "models/intake/incidentheading.h"
#include "models/intake/incidentlabel.h"
#include "models/intake/leadingwords.h"
#include "models/intake/numberrange.h"
#include "models/intake/numbershape.h"
#include "models/intake/othernumbers.h"
#include "models/intake/shortid.h"
#include "models/intake/units.h"
#include "models/intake/unlabelled.h"
#include "models/intake/wordafter.h"

#include <algorithm>

namespace utkik
{

namespace
{

constexpr int mostWords = 5; // from the number to what it is called

/// "(all Defender incidents)", ", both incidents were false positives": `at` is where the bracket or comma may be.
bool areAllIncidents(const ScanLine &line, int at)
{
    static constexpr KnownWords words{QStringView(u"all"),   QStringView(u"alle"), QStringView(u"alles"),
                                      QStringView(u"alla"),  QStringView(u"both"), QStringView(u"tous"),
                                      QStringView(u"beide"), QStringView(u"bada")};
    if (!isAnyOf(line.at(at).mark, u"(,"))
        return false;
    const int all = line.nextSolid(at);
    return line.isOneOf(all, words) && labelIn(line, all, std::min(line.count(), all + mostWords)) >= 0;
}

/// After ". It" and the like, or `at`: "13377. It's the incident", "1603. c'est l'incident".
int afterIt(const ScanLine &line, int at)
{
    static constexpr KnownWords words{QStringView(u"it"),  QStringView(u"that"), QStringView(u"this"),
                                      QStringView(u"det"), QStringView(u"das"),  QStringView(u"es"),
                                      QStringView(u"c")};
    const int it = line.nextSolid(at);
    if (!isAnyOf(line.at(at).mark, u".,–") || !line.isOneOf(it, words))
        return at;
    const int next = line.nextSolid(it);
    return line.at(next).isMark(u'\'') ? line.nextSolid(next) : next;
}

/// Where what the number is called may start, after a verb or a dash; or -1.
int startOfName(const ScanLine &line, const Sighting &number, int at)
{
    at = afterIt(line, at);
    if (line.at(at).isMark(u')')) // "Password spray (51290) is the only incident"
        at = line.nextSolid(at);
    if (at >= line.count())
        return -1;
    static constexpr KnownWords as{QStringView(u"as"), QStringView(u"som"), QStringView(u"als"), QStringView(u"comme")};
    if (line.isOneOf(at, as)) // "it has number 36644 as an incident in Defender"
        return line.nextSolid(at);
    if (line.at(at).is(WordRole::Link | WordRole::Number))
        return at;
    if (line.at(at).isMark(u'(')) // "the alert belongs to 29114 (the incident of Tuesday)"
        return line.nextSolid(at);
    const int before = line.previousSolid(number.firstToken);
    const bool opens = before < 0 || (before == 0 && line.at(before).kind == TokenKind::Mark);
    return opens && isAnyOf(line.at(at).mark, u"-–:=") ? line.nextSolid(at) : -1; // "58211 - defender incident, call"
}

bool leadsToName(const ScanLine &line, int at)
{
    static constexpr KnownWords articles{QStringView(u"an"),   QStringView(u"the"),  QStringView(u"our"),
                                         QStringView(u"en"),   QStringView(u"den"),  QStringView(u"var"),
                                         QStringView(u"ein"),  QStringView(u"der"),  QStringView(u"unser"),
                                         QStringView(u"un"),   QStringView(u"l"),    QStringView(u"bien"),
                                         QStringView(u"only"), QStringView(u"enda"), QStringView(u"einzige")};
    constexpr auto leading = WordRole::Link | WordRole::Number | WordRole::Product | WordRole::Status;
    return line.at(at).is(leading) || line.at(at).isMark(u'\'') || line.at(at).isMark(u'-')
        || line.isOneOf(at, articles);
}

/// "Filed under number 69103", "registrerad som 69103"
bool isAs(QStringView word)
{
    static constexpr KnownWords words{QStringView(u"as"),  QStringView(u"under"), QStringView(u"som"),
                                      QStringView(u"als"), QStringView(u"unter"), QStringView(u"comme"),
                                      QStringView(u"sous")};
    return isOneOf(word, words);
}

/// "Es handelt sich um die 54478", "il s'agit du 90034": `at` is the preposition.
bool isWhatIsMeant(const ScanLine &line, int at)
{
    const QStringView before = line.textAt(line.previousSolid(at));
    return (isSameText(line.textAt(at), u"um") && isSameText(before, u"sich"))
        || (line.at(at).is(WordRole::Before) && isSameText(before, u"agit"));
}

/// "The incident from last night is 69103", "the one of today – 69103", "an incident was given 69103": whether the
/// token leads on from what was said to its number.
bool leadsToNumber(const ScanLine &line, int at)
{
    static constexpr KnownWords verbs{QStringView(u"was"),      QStringView(u"var"),      QStringView(u"war"),
                                      QStringView(u"etait"),    QStringView(u"given"),    QStringView(u"got"),
                                      QStringView(u"fick"),     QStringView(u"bekam"),    QStringView(u"assigned"),
                                      QStringView(u"erhielt"),  QStringView(u"heter"),    QStringView(u"tilldelats"),
                                      QStringView(u"numbered"), QStringView(u"numerote"), QStringView(u"كان"),
                                      QStringView(u"lautet"),   QStringView(u"تحمل"),     QStringView(u"يحمل")};
    const bool isDash = line.at(at).kind == TokenKind::Mark && isAnyOf(line.at(at).mark, u"-–—")
        && line.at(at + 1).isSpace() && line.at(at - 1).isSpace();
    const bool isNumbered = line.at(at).is(WordRole::Link) && !isArticle(line.textAt(at))
        && line.at(line.nextSolid(at)).is(WordRole::Number);
    return isDash || isNumbered || line.isOneOf(at, verbs) || isAs(line.textAt(at)) || isIs(line.textAt(at))
        || isWhatIsMeant(line, at);
}

/// Whether it is just an incident that is spoken of: not "the incident response team, 4471", but "incident registered
/// under 69103".
bool standsAlone(const ScanLine &line, int label, int setOff)
{
    static constexpr KnownWords left{QStringView(u"left"), QStringView(u"kvar"), QStringView(u"ubrig")};
    const int next = line.nextSolid(label);
    const bool isParticiple = line.isOneOf(next, left) || (line.nextSolid(next) == setOff && isAs(line.textAt(setOff)));
    return line.at(next).kind != TokenKind::Word || line.at(next).roles || isParticiple || isWhatIsMeant(line, setOff);
}

/// What sets the number off from what is said before it: a comma, "namely", "is" or the like; -1 if nothing does.
int setOffBy(const ScanLine &line, const Sighting &number)
{
    static constexpr KnownWords namely{QStringView(u"namely"), QStringView(u"namligen"), QStringView(u"namlich"),
                                       QStringView(u"savoir"), QStringView(u"alltsa"),   QStringView(u"also")};
    int at = line.previousSolid(number.firstToken);
    if (line.at(at).is(WordRole::Number)) // ", nummer 1130947"
        at = line.previousSolid(at);
    if (isArticle(line.textAt(at))) // "unter der Nummer 69103"
        at = line.previousSolid(at);
    const int before = line.previousSolid(at);
    if (before < 0)
        return -1;
    static constexpr KnownWords thatIs{QStringView(u"dvs"), QStringView(u"e"), QStringView(u"h")}; // "i.e.", "d.h."
    if (line.at(at).isMark(u'.') && line.isOneOf(before, thatIs))
        return before;
    const bool isSentence =
        line.at(at).isMark(u'.') && line.at(before).is(WordRole::Incident); // "one incident. 50128."
    return isAnyOf(line.at(at).mark, u",،") || line.isOneOf(at, namely) || isSentence || leadsToNumber(line, at) ? at
                                                                                                                 : -1;
}

/// The one incident that is spoken of before `end`, with no number of its own and no other thing between; or -1.
int lastIncident(const ScanLine &line, int end)
{
    constexpr int farthest = 32;
    constexpr int mostCountDigits = 3;
    constexpr auto others = WordRole::Ticket | WordRole::Sentinel | WordRole::Alert | WordRole::Phone;
    for (int at = end - 1; at >= std::max(0, end - farthest); --at) {
        const TextToken &token = line.at(at);
        if (token.is(WordRole::Incident) && !token.is(others))
            return token.is(WordRole::Several) ? -1 : at;
        const int before = line.previousSolid(at);
        const bool isCount = line.at(before).kind == TokenKind::Number; // "14 alerts"
        const bool isOther =
            token.kind == TokenKind::Number ? token.length > mostCountDigits : token.is(others) && !isCount;
        if (isOther || token.kind == TokenKind::Link || isAnyOf(token.mark, u".?!;。"))
            return -1;
    }
    return -1;
}

} // namespace

bool isCalledIncident(const ScanLine &line, const Sighting &number)
{
    constexpr auto following = WordRole::Before | WordRole::After | WordRole::And | WordRole::Product;
    if (!(line.roles() & WordRole::Incident) || number.digits < fewestClearDigits - 1)
        return false;
    const int last = std::max(endOfRange(line, number.firstToken), endOfList(line, number));
    if (areAllIncidents(line, line.nextSolid(last)))
        return true;
    int at = startOfName(line, number, line.nextSolid(last));
    int words = 0;
    while (words < mostWords && !line.at(at).is(WordRole::Incident) && leadsToName(line, at)) {
        at = line.nextSolid(at);
        ++words;
    }
    if (words >= mostWords || !line.at(at).is(WordRole::Incident))
        return false;
    const bool isCount = line.at(at).is(WordRole::Several) && last == number.lastToken
        && number.digits <= fewestClearDigits; // "1190 were incidents"
    const int next = line.nextSolid(at); // not "is incident response"
    return !isCount && (endsClause(line, next) || line.at(next).is(following));
}

bool isNumberOfIncidentAfter(const ScanLine &line, const Sighting &number)
{
    constexpr int farthest = 32;
    constexpr int fewestDigits = 3; // of what could be meant instead
    if (!(line.roles() & WordRole::Incident) || !(couldBeShortId(number) || isTypical(number)) || isYear(number))
        return false;
    const int from = number.lastToken + 1;
    const int label = labelIn(line, from, std::min(line.count(), from + farthest));
    if (label < 0 || isSameText(line.textAt(label), u"inc") || line.at(label).is(WordRole::Several)
        || anchorOfLabel(line, label) != Anchor::Label)
        return false;
    const int next = line.nextSolid(label); // not "incident response"
    const bool isWhole = line.at(next).kind != TokenKind::Word || line.at(next).roles;
    const auto &numbers = line.numbers();
    const bool isOnly = std::none_of(numbers.begin(), numbers.end(), [&](int at) {
        return at != number.firstToken && (line.at(at).kind == TokenKind::Link || line.at(at).length >= fewestDigits);
    });
    const int after = line.nextSolid(number.lastToken); // "who touched 98120 yesterday?"
    const bool isAsked = line.at(line.nextSolid(after)).isMark(u'?');
    return isWhole && isOnly && (isAsked || endsPhrase(line, number) || endsClause(line, after))
        && !isCounted(line, number.lastToken) && !isNearOthers(line, number) && !isOfSomethingElse(line, number);
}

bool isApposition(const ScanLine &line, const Sighting &number)
{
    if (!(line.roles() & WordRole::Incident) || !endsClause(line, line.nextSolid(number.lastToken))
        || !(couldBeShortId(number) || isTypical(number)))
        return false;
    const int comma = setOffBy(line, number);
    if (comma < 0)
        return false;
    const TextToken &last = line.at(line.previousSolid(comma));
    if (last.is(WordRole::Other) && !last.is(WordRole::Unit | WordRole::Involved))
        return false; // "the incident in the other building, 4471"
    const int label = lastIncident(line, comma);
    if (label < 0 || anchorOfLabel(line, label) != Anchor::Label)
        return false;
    return standsAlone(line, label, comma) && !isNamedForItsPart(line, label) && !isYear(number)
        && !(leadsToNumber(line, comma) && namesOthers(line, label + 1, comma)) && !isOfSomethingElse(line, number);
}

} // namespace utkik
