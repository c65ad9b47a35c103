// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/wordafter.h"

#include "models/intake/leadingwords.h"
#include "models/intake/units.h"

#include <array>

namespace utkik
{

namespace
{

constexpr qsizetype fewestLikelyIdDigits = 6; // nobody counts so far without grouping the digits

/// "(Sentinel incident 84)" speaks of another number than the one before it.
bool hasNumberNext(const ScanLine &line, int index)
{
    constexpr int mostTokens = 5;
    int at = line.nextSolid(index);
    for (int tokens = 0; tokens < mostTokens && at < line.count(); ++tokens, at = line.nextSolid(at)) {
        if (line.at(at).kind == TokenKind::Number)
            return true;
        const bool isAbbreviation = line.at(at).isMark(u'.') && line.at(at - 1).is(WordRole::Number);
        if (isIs(line.textAt(at)) || (isAnyOf(line.at(at).mark, u"),.") && !isAbbreviation))
            return false;
    }
    return false;
}

/// Japanese counters are written together with what follows: "45分続く", "12件目".
bool isCounter(QStringView word)
{
    const char16_t first = word.front().unicode();
    if (first < 0x3400 || first > 0x9FFF)
        return false;
    return (rolesOf(word.left(1)) & WordRole::Unit) || (rolesOf(word.left(2)) & WordRole::Unit);
}

/// "The users", "for the user": what is counted has no article in Arabic.
bool isDefiniteArabic(QStringView word)
{
    static constexpr std::array articles{QStringView(u"ال"), QStringView(u"لل"), QStringView(u"بال"),
                                         QStringView(u"وال")};
    return startsWithAny(word, articles);
}

} // namespace

bool isFollowedByProduct(const ScanLine &line, int index)
{
    static constexpr KnownWords in{QStringView(u"in"),   QStringView(u"im"), QStringView(u"i"),
                                   QStringView(u"dans"), QStringView(u"في"), QStringView(u"(")};
    if (!(line.roles() & WordRole::Product))
        return false;
    const int next = line.nextSolid(index);
    int product = line.nextSolid(next);
    if (isArticle(line.textAt(product))) // "in the Defender queue"
        product = line.nextSolid(product);
    return line.isOneOf(next, in) && line.at(product).is(WordRole::Product);
}

bool isFollowedBySentinel(const ScanLine &line, int index)
{
    static constexpr KnownWords demonstratives{QStringView(u"it"),  QStringView(u"that"), QStringView(u"det"),
                                               QStringView(u"das"), QStringView(u"es"),   QStringView(u"c")};
    constexpr int mostTokens = 10;
    constexpr auto leading = WordRole::Before | WordRole::Product | WordRole::Link | WordRole::Number | WordRole::Id;
    if (!(line.roles() & WordRole::Sentinel))
        return false;
    // "2048 is the incident number in Sentinel", "le numéro 7302 désigne l'incident Sentinel"
    const int before = line.previousSolid(index);
    bool isNumberOf = line.at(before).is(WordRole::Number);
    int at = line.nextSolid(index);
    const int second = line.nextSolid(at); // "reprendre le 2083 ? C'est l'incident Sentinel"
    if (isAnyOf(line.at(at).mark, u".?") && line.isOneOf(second, demonstratives)) {
        isNumberOf = true;
        at = line.nextSolid(second);
    }
    for (int tokens = 0; tokens < mostTokens && at < line.count(); ++tokens, at = line.nextSolid(at)) {
        const TextToken &token = line.at(at);
        if (token.is(WordRole::Sentinel))
            return !hasNumberNext(line, at);
        int next = line.nextSolid(at);
        if (line.at(next).isMark(u'-')) // "Incident-Nummer"
            next = line.nextSolid(next);
        isNumberOf |= token.is(WordRole::Number | WordRole::Id) || isIs(line.text(token))
            || line.at(next).is(WordRole::Number | WordRole::Id);
        const bool leadsOn = token.is(leading) || (token.kind == TokenKind::Mark && isAnyOf(token.mark, u"(['-"))
            || isOf(line.text(token)) || (isNumberOf && token.is(WordRole::Incident));
        if (!leadsOn || token.is(WordRole::And))
            return false;
    }
    return false;
}

bool isPaid(const ScanLine &line, int index)
{
    static constexpr KnownWords money{
        QStringView(u"euro"),    QStringView(u"euros"),  QStringView(u"eur"),  QStringView(u"kr"),
        QStringView(u"kronor"),  QStringView(u"sek"),    QStringView(u"usd"),  QStringView(u"dollar"),
        QStringView(u"dollars"), QStringView(u"pounds"), QStringView(u"gbp"),  QStringView(u"chf"),
        QStringView(u"francs"),  QStringView(u"ريال"),   QStringView(u"درهم"), QStringView(u"دولار"),
        QStringView(u"دينار"),   QStringView(u"جنيه"),   QStringView(u"يورو")};
    const int next = line.nextSolid(index);
    return line.isOneOf(next, money) || line.textAt(next).startsWith(u'円')
        || (line.at(next).kind == TokenKind::Mark && isCurrency(line.at(next).mark));
}

bool isCounted(const ScanLine &line, int index)
{
    const int next = line.nextSolid(index);
    if (next >= line.count())
        return false;
    const TextToken &token = line.at(next);
    static constexpr KnownWords perWords{QStringView(u"a"),   QStringView(u"an"),  QStringView(u"per"),
                                         QStringView(u"pro"), QStringView(u"par"), QStringView(u"om"),
                                         QStringView(u"je")};
    if (isSameText(line.text(token), u"mal") && line.at(index).length >= fewestLikelyIdDigits
        && !line.startsUpper(token))
        return false; // "schau dir 924565 mal an", but "10233 mal"
    if (isSameText(line.text(token), u"go") && isSameText(line.textAt(line.nextSolid(next)), u"to"))
        return false; // not French gigabytes
    static constexpr KnownWords agoWords{QStringView(u"ago"), QStringView(u"later"), QStringView(u"earlier")};
    if (token.is(WordRole::Unit))
        return !isDefiniteArabic(line.text(token));
    if (token.isMark(u'%') || token.isMark(u'°'))
        return true;
    if (token.kind != TokenKind::Word)
        return token.kind == TokenKind::Mark && isCurrency(token.mark);
    constexpr auto leading = WordRole::After | WordRole::Before | WordRole::Link | WordRole::And | WordRole::Action;
    const int noun = line.nextSolid(next); // "14209 phishing mails"
    if (!token.is(leading) && isLatin(line.text(token)) && line.at(noun).is(WordRole::Unit)
        && line.at(noun).length > 2 // "incident 7744 cost us", no microseconds
        && line.at(noun - 1).isSpace())
        return true;
    if (isCounter(line.text(token)))
        return true;
    if (!line.isOneOf(token, perWords))
        return false;
    const int after = line.nextSolid(next); // "12000 a day", but "escalated 924565 an hour ago"
    const int last = line.nextSolid(after);
    const bool isAgo = line.isOneOf(last, agoWords);
    static constexpr KnownWords swedishTimes{QStringView(u"dagen"),   QStringView(u"dygnet"), QStringView(u"veckan"),
                                             QStringView(u"manaden"), QStringView(u"aret"),   QStringView(u"timmen")};
    if (isSameText(line.text(token), u"om")) // "200 om dagen", but "924565 om kunden svarar"
        return line.isOneOf(after, swedishTimes);
    return !isAgo && line.at(after).is(WordRole::Unit);
}

} // namespace utkik
