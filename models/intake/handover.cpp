// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/handover.h"

#include "models/intake/othernumbers.h"
#include "models/intake/shortid.h"
#include "models/intake/units.h"
#include "models/intake/unlabelled.h"

#include <algorithm>
#include <array>

namespace utkik
{

namespace
{

constexpr int mostWordsOfHeading = 6;
constexpr auto mayBeHandedOver = WordRole::Involved | WordRole::Unit | WordRole::Handover | WordRole::Status;

/// Two words that say together what neither says.
struct Pair
{
    QStringView first;
    QStringView second;
};

constexpr std::array handoverPairs{
    Pair{u"hand", u"over"},  Pair{u"hand", u"off"},    Pair{u"carry", u"over"},    Pair{u"carried", u"over"},
    Pair{u"to", u"do"},      Pair{u"still", u"open"},  Pair{u"left", u"for"},      Pair{u"pass", u"on"},
    Pair{u"att", u"gora"},   Pair{u"a", u"faire"},     Pair{u"a", u"suivre"},      Pair{u"noch", u"offen"},
    Pair{u"open", u"items"}, Pair{u"open", u"points"}, Pair{u"offene", u"punkte"}, Pair{u"oppna", u"punkter"},
    Pair{u"zu", u"tun"},     Pair{u"till", u"dagen"},  Pair{u"over", u"till"}};

constexpr WordKinds kindsOf(QStringView Pair::*word)
{
    WordKinds kinds;
    for (const Pair &pair : handoverPairs)
        kinds.add(kindOfWord(pair.*word));
    return kinds;
}

constexpr WordKinds kindsOfFirst = kindsOf(&Pair::first);
constexpr WordKinds kindsOfSecond = kindsOf(&Pair::second);

/// "Handover", "carry over": in two words too.
bool speaksOfHandover(const ScanLine &line, int from, int to)
{
    const TextToken *before = &line.at(-1);
    for (int at = from; at < to; ++at) {
        const TextToken &token = line.at(at);
        if (token.kind != TokenKind::Word)
            continue;
        if (token.is(WordRole::Handover))
            return true;
        const auto isPair = [&line, before, &token](const Pair &pair) {
            return isSameText(pair.first, line.text(*before)) && isSameText(pair.second, line.text(token));
        };
        if (kindsOfFirst.has(before->wordKind) && kindsOfSecond.has(token.wordKind)
            && std::any_of(handoverPairs.begin(), handoverPairs.end(), isPair))
            return true;
        before = &token;
    }
    return false;
}

/// "Handover: 8834", "Pending: 40120 (since Friday)", "En cours : 8834, 8840"; "Pending: 4012" tells how many.
bool isAfterHeading(const ScanLine &line, const Sighting &number)
{
    const int colon = line.previousSolid(number.firstToken);
    const TextToken &topic = line.at(line.previousSolid(colon)); // "relevé du compteur : 88214"
    if (!line.at(colon).isMark(u':') || (topic.is(WordRole::Other) && !topic.is(mayBeHandedOver)))
        return false;
    int words = 0;
    bool isOfQueue = false;
    bool isOfIncidents = false;
    bool isOfOthers = false; // "open invoices: 4471, 4480"
    bool isOfTwo = false; // "opened and closed: 1204 and 1311"
    int start = colon;
    while (start > 0 && words <= mostWordsOfHeading && line.at(start - 1).kind != TokenKind::Number
           && !(line.at(start - 1).kind == TokenKind::Mark && isAnyOf(line.at(start - 1).mark, u".;|"))) {
        --start;
        words += line.at(start).kind == TokenKind::Word ? 1 : 0;
        isOfQueue |= line.at(start).is(WordRole::Status | WordRole::Outcome);
        isOfIncidents |= line.at(start).is(WordRole::Incident);
        isOfTwo |= line.at(start).is(WordRole::And);
        isOfOthers |= line.at(start).is(WordRole::Other) && !line.at(start).is(WordRole::Involved | WordRole::Unit);
    }
    if (words == 0 || words > mostWordsOfHeading)
        return false;
    const int next = line.nextSolid(number.lastToken);
    const int remark = line.nextSolid(next);
    const bool isRemarked = line.at(next).isMark(u'(') && line.at(remark).kind == TokenKind::Word
        && !isSameText(line.textAt(remark), u"of");
    const bool isSeveral = endOfList(line, number) > number.lastToken && !isOfTwo;
    const bool isJudged = line.at(next).is(WordRole::Outcome); // "Passation : 5120 escaladé"
    if (!endsPhrase(line, number) && !isJudged)
        return false;
    return speaksOfHandover(line, start, colon)
        || (isOfQueue && (isOfIncidents || !isOfOthers) && !isJudged && (isRemarked || isSeveral));
}

} // namespace

bool isHandedOver(const ScanLine &line, const Sighting &number)
{
    return (isTypical(number) || couldBeShortId(number)) && isAfterHeading(line, number)
        && !isNearOthers(line, number, number.firstToken) && !isFigure(line, number)
        && !isOfSomethingElse(line, number);
}

bool isHandedOverItem(const ScanLine &line, const Sighting &number)
{
    const bool isLong = number.digits > fewestClearDigits;
    if (!isLong && (!couldBeShortId(number) || isWellKnown(number.id)))
        return false;
    const int next = line.nextSolid(number.lastToken);
    return next >= line.count() || line.at(next).is(WordRole::After | WordRole::Outcome)
        || (line.at(next).kind == TokenKind::Mark
            && (isAnyOf(line.at(next).mark, u"-–—:=(,;|") || isArrow(line.at(next))));
}

bool announcesHandover(const ScanLine &line)
{
    constexpr int mostTokens = 4 * mostWordsOfHeading; // with what stands between the words
    if (line.count() > mostTokens || line.wordCount() > mostWordsOfHeading || line.hasLinks())
        return false;
    return speaksOfHandover(line, 0, line.count());
}

} // namespace utkik
