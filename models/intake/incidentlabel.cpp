// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/incidentlabel.h"

#include "models/intake/leadingwords.h"
#include "models/intake/units.h"
#include "models/intake/wordafter.h"

namespace utkik
{

namespace
{

constexpr int mostOwnerWords = 3;

/// "inc 924565" and "INC-123 (Defender)" are incidents; "INC-123", "INC123" and "INC 0048213" are how ticket systems
/// number theirs.
bool isTicketPrefix(const ScanLine &line, int index)
{
    if (!isSameText(line.text(line.at(index)), u"inc") || index + 1 >= line.count())
        return false;
    const TextToken &next = line.at(index + 1);
    const int number = next.isMark(u'-') ? index + 2 : line.nextSolid(index);
    if (line.textAt(number).startsWith(u'0'))
        return true;
    return (next.isMark(u'-') || next.kind == TokenKind::Number) && !isFollowedByProduct(line, number);
}

/// "Sentinel incident", "Sentinel's open incident", "in Sentinel it is incident", "in Sentinel unter der
/// Incident-Nummer".
bool isSentinels(const ScanLine &line, int owner)
{
    constexpr int mostWordsToSentinel = 7; // "côté Sentinel c'est l'incident"
    static constexpr KnownWords asWords{
        QStringView(u"it"),    QStringView(u"es"),    QStringView(u"l"),   QStringView(u"c"),   QStringView(u"d"),
        QStringView(u"ser"),   QStringView(u"jag"),   QStringView(u"see"), QStringView(u"we"),  QStringView(u"sehe"),
        QStringView(u"ich"),   QStringView(u"har"),   QStringView(u"hat"), QStringView(u"has"), QStringView(u"heter"),
        QStringView(u"as"),    QStringView(u"under"), QStringView(u"det"), QStringView(u"den"), QStringView(u"som"),
        QStringView(u"unter"), QStringView(u"der"),   QStringView(u"als"), QStringView(u"il"),  QStringView(u"sous"),
        QStringView(u"comme"), QStringView(u"er"),    QStringView(u"die"), QStringView(u"das"), QStringView(u"sie"),
        QStringView(u"tragt"), QStringView(u"heißt"), QStringView(u"i"),   QStringView(u"est"), QStringView(u"porte"),
        QStringView(u"elle"),  QStringView(u"fick"),  QStringView(u"got"), QStringView(u"its"), QStringView(u"le"),
        QStringView(u"opened")};
    const int comma = line.at(std::max(0, owner)).isMark(u',') ? line.previousSolid(owner) : -1;
    const int product = line.previousSolid(comma);
    if (line.at(comma).is(WordRole::Sentinel) && line.previousSolid(product) < 0)
        return true; // "Microsoft Sentinel, incident number 2290"
    for (int words = 0; owner >= 0 && words < mostWordsToSentinel; ++words, owner = line.previousSolid(owner)) {
        if (line.at(owner).is(WordRole::Sentinel))
            return true;
        const bool leads = line.at(owner).is(WordRole::Link | WordRole::Status | WordRole::Number | WordRole::Id)
            || line.isOneOf(owner, asWords) || isAnyOf(line.at(owner).mark, u"':,");
        if (!leads)
            return false;
    }
    return false;
}

bool isTicketSystem(QStringView word)
{
    static constexpr KnownWords names{
        QStringView(u"servicenow"), QStringView(u"snow"),         QStringView(u"jira"),      QStringView(u"pagerduty"),
        QStringView(u"opsgenie"),   QStringView(u"freshservice"), QStringView(u"topdesk"),   QStringView(u"zendesk"),
        QStringView(u"glpi"),       QStringView(u"otrs"),         QStringView(u"statuspage")};
    return isOneOf(word, names);
}

/// "[PagerDuty] resolved incident", "PagerDuty: new incident".
bool isOfTicketSystem(const ScanLine &line, int owner)
{
    constexpr auto leading = WordRole::Link | WordRole::Status | WordRole::Outcome;
    for (int words = 0; owner >= 0 && words < mostOwnerWords; ++words, owner = line.previousSolid(owner)) {
        if (isTicketSystem(line.textAt(owner)))
            return true;
        if (!line.at(owner).is(leading) && !isAnyOf(line.at(owner).mark, u"]:"))
            return false;
    }
    return false;
}

/// "number of incidents", "total incidents", "antal öppna incidenter".
bool isCountBefore(const ScanLine &line, int at)
{
    for (int words = 0; at >= 0 && words < mostOwnerWords; ++words, at = line.previousSolid(at)) {
        const TextToken &token = line.at(at);
        if (token.is(WordRole::Count)) // but "handing over incidents"
            return !isSameText(line.text(token), u"over");
        if (token.is(WordRole::Number) && words > 0)
            return true; // "number of"
        if (!token.is(WordRole::Before | WordRole::Link | WordRole::Status) && !token.isMark(u'\'')) // "d'incidents"
            return false;
    }
    return false;
}

} // namespace

Anchor anchorOfLabel(const ScanLine &line, int index)
{
    const TextToken &word = line.at(index);
    const int before = line.previousSolid(index);
    const int owner =
        (line.at(before).isMark(u'-') || line.at(before).isMark(u'_')) ? line.previousSolid(before) : before;
    if ((line.roles() & WordRole::Sentinel) && isSentinels(line, owner))
        return Anchor::Sentinel;
    if (isPer(line.textAt(owner)) || isSameText(line.textAt(owner), u"par")) // "alerts per incident: 12"
        return Anchor::Count;
    if (isTicketPrefix(line, index))
        return Anchor::Ticket;
    const bool isTickets = line.at(owner).is(WordRole::Ticket) && !line.at(owner).is(WordRole::Incident);
    if (isTickets || ((line.roles() & WordRole::Ticket) && isOfTicketSystem(line, owner)))
        return Anchor::Ticket;
    if (word.is(WordRole::Several) && isCountBefore(line, owner))
        return Anchor::Count;
    return word.is(WordRole::Several) ? Anchor::SeveralLabel : Anchor::Label;
}

int labelBeforeKind(const ScanLine &line, int kind)
{
    constexpr int fewestDigits = 4;
    static constexpr KnownWords of{QStringView(u"de"), QStringView(u"d"), QStringView(u"di")};
    static constexpr KnownWords articles{QStringView(u"l"), QStringView(u"d"), QStringView(u"cet"), QStringView(u"el")};
    static constexpr KnownWords kinds{QStringView(u"majeur"), QStringView(u"principal"), QStringView(u"informatique"),
                                      QStringView(u"cyber"),  QStringView(u"grave"),     QStringView(u"urgent")};
    const auto beforeApostrophe = [&line](int at) { return line.at(at).isMark(u'\'') ? line.previousSolid(at) : at; };
    const TextToken &word = line.at(kind);
    const TextToken &number = line.at(line.nextSolid(kind));
    if (number.kind != TokenKind::Number || number.length < fewestDigits || line.startsUpper(word))
        return -1;
    int noun = beforeApostrophe(line.previousSolid(kind)); // "d'hameçonnage"
    const bool isOf = line.isOneOf(noun, of);
    noun = isOf ? line.previousSolid(noun) : noun;
    if (!line.at(noun).is(WordRole::Incident) || line.at(noun).is(WordRole::Several))
        return -1;
    const int article = beforeApostrophe(line.previousSolid(noun));
    return isOf || isArabic(line.text(word).front().unicode()) || line.isOneOf(kind, kinds)
            || line.isOneOf(article, articles)
        ? noun
        : -1;
}

bool isNamedForItsPart(const ScanLine &line, int label)
{
    constexpr int mostWords = 3; // "in", "of the", "de l'"
    constexpr auto parts = WordRole::Other | WordRole::Alert | WordRole::Unit | WordRole::Phone | WordRole::Count;
    static constexpr KnownWords of{QStringView(u"of"),  QStringView(u"in"),   QStringView(u"de"),
                                   QStringView(u"des"), QStringView(u"dans"), QStringView(u"im"),
                                   QStringView(u"i"),   QStringView(u"av"),   QStringView(u"von")};
    bool isOf = false;
    int at = line.previousSolid(label);
    for (int words = 0; words < mostWords && (line.at(at).isMark(u'\'') || line.at(at).is(WordRole::Before)); ++words) {
        isOf |= line.isOneOf(at, of);
        at = line.previousSolid(at);
    }
    if (line.at(at).is(WordRole::Id | WordRole::Number)) // "the process ID in the incident", but "the incident's ID"
        at = line.previousSolid(at);
    static constexpr KnownWords part{QStringView(u"part"), QStringView(u"del"), QStringView(u"teil")};
    return isOf && line.at(at).is(parts) && !line.at(at).is(WordRole::Before) && !line.isOneOf(at, part);
}

int labelIn(const ScanLine &line, int from, int to)
{
    for (int at = from; at < to; ++at) {
        if (line.at(at).is(WordRole::Incident))
            return at;
    }
    return -1;
}

} // namespace utkik
