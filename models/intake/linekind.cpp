// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/linekind.h"

#include "models/intake/leadingwords.h"
#include "models/intake/units.h"

#include <algorithm>
#include <array>

namespace utkik
{

namespace
{

constexpr int mostHeadingWords = 6;
constexpr int mostTitleWords = 10; // of one that names Defender

/// Whether two units that a sign of code starts with stand together. The compiler takes many units at a time.
bool mayBeCode(QStringView line)
{
    const char16_t *units = line.utf16();
    char16_t found = 0;
    for (qsizetype at = 1; at < line.size(); ++at) {
        const char16_t before = units[at - 1];
        const char16_t unit = units[at];
        found |= (char16_t(before == u'=') & (char16_t(unit == u'=') | char16_t(unit == u'~')))
            | (char16_t(before == u'!') & char16_t(unit == u'=')) | (char16_t(before == u'&') & char16_t(unit == u'&'))
            | (char16_t(before == u'|') & char16_t(unit == u' ')) | (char16_t(before == u'(') & char16_t(unit == u')'));
    }
    return found != 0;
}

/// "NOT_FOUND(40401),", "printf("%d", 99991);"
bool isCall(const ScanLine &line, int first)
{
    const int last = line.previousSolid(line.count());
    if (!isAnyOf(line.at(last).mark, u";,") || !line.at(line.previousSolid(last)).isMark(u')'))
        return false;
    int at = first;
    while (line.at(at).kind == TokenKind::Word || isAnyOf(line.at(at).mark, u"_.:"))
        ++at;
    return at > first && line.at(at).isMark(u'(');
}

/// A call, "$ids = @(10411, 10412)", "INSERT INTO staff VALUES (10233, …": of a program that names no incident.
bool isStatement(const ScanLine &line)
{
    if (line.roles() & WordRole::Incident)
        return false;
    const int first = line.nextSolid(-1);
    const int second = line.nextSolid(first);
    const bool isAssignment = line.at(first).isMark(u'$') && line.at(line.nextSolid(second)).isMark(u'=');
    const bool isInsert = isSameText(line.textAt(first), u"insert") && isSameText(line.textAt(second), u"into");
    return isAssignment || isInsert || isCall(line, first);
}

/// "Get-MgSecurityIncident -Top 2 | ft Id, Status"
bool asksGraph(const ScanLine &line)
{
    static constexpr KnownWords cmdlets{QStringView(u"mgsecurityincident"), QStringView(u"mgbetasecurityincident")};
    return std::any_of(line.tokens().begin(), line.tokens().end(), [&line](const TextToken &token) {
        return token.is(WordRole::Incident) && line.isOneOf(token, cmdlets);
    });
}

/// "0e9931d fix flaky test (closes #10377)": in a list of changes.
bool startsWithCommit(const ScanLine &line)
{
    constexpr qsizetype fewest = 7;
    constexpr qsizetype most = 12;
    const QStringView text = line.folded().text().left(most + 1); // the time stays linear
    qsizetype end = 0;
    qsizetype digits = 0;
    while (end < text.size() && (isAsciiDigit(text[end].unicode()) || (text[end] >= u'a' && text[end] <= u'f'))) {
        digits += isAsciiDigit(text[end].unicode()) ? 1 : 0;
        ++end;
    }
    return end >= fewest && digits > 0 && digits < end && end < text.size() && text[end] == u' ';
}

} // namespace

bool isBareLine(const ScanLine &line)
{
    static constexpr auto ofLists = WordRole::And | WordRole::Id;
    if (line.wordCount() > 0 && !(line.roles() & ofLists))
        return false; // as most
    return std::all_of(line.tokens().begin(), line.tokens().end(), [](const TextToken &token) {
        if (token.kind == TokenKind::Word)
            return bool(token.roles & ofLists);
        return token.kind != TokenKind::Mark || isAnyOf(token.mark, u"#,;:|*•·-–>()[]\"'`.") || isDecoration(token);
    });
}

Reading headingVerdict(const ScanLine &line)
{
    constexpr auto topics = WordRole::Incident | WordRole::Sentinel;
    if (!(line.roles() & topics) || line.hasLinks())
        return Reading::None;
    const int last = line.previousSolid(line.count());
    const bool endsWithColon = line.at(last).isMark(u':');
    const bool isSentence = line.at(last).isMark(u'.');
    const int mostWords = (line.roles() & WordRole::Product) && !isSentence ? mostTitleWords : mostHeadingWords;
    if (!endsWithColon && line.wordCount() > mostWords)
        return asksGraph(line) ? Reading::Incident : Reading::None;
    if (line.roles() & WordRole::Sentinel)
        return Reading::Sentinel;
    const bool namesIncident = std::any_of(line.tokens().begin(), line.tokens().end(), [&line](const TextToken &token) {
        return token.is(WordRole::Incident) && !isSameText(line.text(token), u"inc"); // "Livingston Enterprises, Inc."
    });
    return namesIncident ? Reading::Incident : Reading::None;
}

bool announcesOthers(const ScanLine &line)
{
    constexpr auto topics = WordRole::Incident | WordRole::Sentinel | WordRole::Product;
    if (!(line.roles() & WordRole::Other) || (line.roles() & topics))
        return false;
    const int last = line.previousSolid(line.count());
    if (!line.at(last).isMark(u':'))
        return false;
    static constexpr KnownWords leading{QStringView(u"following"), QStringView(u"these"),     QStringView(u"affected"),
                                        QStringView(u"missing"),   QStringView(u"foljande"),  QStringView(u"dessa"),
                                        QStringView(u"folgende"),  QStringView(u"folgenden"), QStringView(u"diese")};
    constexpr auto alsoOfIncidents = WordRole::Before | WordRole::Action;
    const int first = line.nextSolid(-1); // "Badges to deactivate today:"
    if (line.at(first).is(WordRole::Other)
        && !line.at(first).is(alsoOfIncidents | WordRole::Involved | WordRole::Outcome | WordRole::Handover))
        return true;
    for (int index = 0; index < last; ++index) {
        const int before = line.previousSolid(index);
        const int named = isOf(line.textAt(before)) ? line.previousSolid(before) : before; // "numéros de série"
        const bool isLed = line.isOneOf(before, leading) || line.at(named).is(WordRole::Number);
        if (isLed && line.at(index).is(WordRole::Other) && !line.at(index).is(alsoOfIncidents))
            return true;
    }
    return false;
}

bool asksForOthers(const ScanLine &line)
{
    constexpr auto topics = WordRole::Incident | WordRole::Sentinel | WordRole::Product;
    static constexpr KnownWords asking{QStringView(u"which"),   QStringView(u"what"),    QStringView(u"vilken"),
                                       QStringView(u"vilket"),  QStringView(u"vilka"),   QStringView(u"welche"),
                                       QStringView(u"welcher"), QStringView(u"welches"), QStringView(u"quel"),
                                       QStringView(u"quelle"),  QStringView(u"quels"),   QStringView(u"quelles")};
    if (!(line.roles() & WordRole::Question) || (line.roles() & topics))
        return false;
    const int last = line.previousSolid(line.count());
    if (!line.at(last).isMark(u'?'))
        return false;
    const int thing = line.previousSolid(last);
    return thing > 0 && line.at(thing).is(WordRole::Other) && !line.at(thing).is(WordRole::Involved)
        && line.isOneOf(line.previousSolid(thing), asking);
}

bool asksForIncident(const ScanLine &line)
{
    static constexpr KnownWords requests{QStringView(u"asking"),  QStringView(u"asked"),  QStringView(u"need"),
                                         QStringView(u"send"),    QStringView(u"give"),   QStringView(u"tell"),
                                         QStringView(u"behover"), QStringView(u"skicka"), QStringView(u"brauche"),
                                         QStringView(u"schick"),  QStringView(u"sag"),    QStringView(u"donne"),
                                         QStringView(u"envoie"),  QStringView(u"教"),     QStringView(u"何番"),
                                         QStringView(u"ارسل"),    QStringView(u"اعطني")};
    static constexpr KnownWords asking{QStringView(u"which"),   QStringView(u"what"),    QStringView(u"vilken"),
                                       QStringView(u"welcher"), QStringView(u"welchen"), QStringView(u"quel")};
    static constexpr KnownWords counting{QStringView(u"many"),     QStringView(u"manga"),   QStringView(u"viele"),
                                         QStringView(u"wieviele"), QStringView(u"combien"), QStringView(u"كم")};
    const WordRoles roles = line.roles();
    const bool isQuestion = bool(roles & WordRole::Question);
    const bool namesNumber = bool(roles & (WordRole::Number | WordRole::Id));
    if (!(roles & WordRole::Incident) || (roles & WordRole::Ticket) || !(isQuestion || namesNumber)
        || line.hasOneOf(counting, 0, line.count()))
        return false;
    for (int at = 0; isQuestion && at < line.count(); ++at) {
        if (line.at(at).is(WordRole::Incident) && line.isOneOf(line.previousSolid(at), asking))
            return true;
    }
    return namesNumber && (isQuestion || line.hasOneOf(requests, 0, line.count()));
}

bool isColour(const ScanLine &line, int index)
{
    constexpr int digits = 6;
    if (line.at(index).length != digits)
        return false;
    const int quote = index - 2; // before the "#"
    if (quote > 0 && (line.at(quote).isMark(u'"') || line.at(quote).isMark(u'\'')) && line.at(quote - 1).isMark(u'='))
        return true;
    constexpr int farthest = 12; // "primarycolor: #294172"
    for (int at = std::max(0, index - farthest); at < index; ++at) {
        const QStringView word = line.textAt(at);
        if (endsWith(word, u"color") || endsWith(word, u"colour") || endsWith(word, u"background"))
            return true;
    }
    return false;
}

bool isTextOfOtherLink(const ScanLine &line, int index)
{
    if (!line.hasLinks())
        return false;
    int at = index + 1;
    while (line.at(at).isMark(u'`'))
        ++at;
    return at + 2 < line.count() && line.at(at).isMark(u']') && line.at(at + 1).isMark(u'(')
        && line.at(at + 2).kind == TokenKind::Link && line.link(line.at(at + 2)).kind == LinkKind::Other;
}

bool looksLikeCardNumber(const ScanLine &line)
{
    constexpr int groups = 4;
    constexpr int cardDigits = 4;
    const auto isGroup = [](const TextToken &token) {
        return token.kind == TokenKind::Number && token.length == cardDigits;
    };
    const auto &tokens = line.tokens();
    return line.count() == 2 * groups - 1 && std::count_if(tokens.begin(), tokens.end(), isGroup) == groups;
}

bool isFieldValue(const ScanLine &line, int index)
{
    return line.at(index - 1).isMark(u'=') && line.at(index - 2).kind == TokenKind::Word;
}

bool isRecord(const ScanLine &line)
{
    if (line.roles() & WordRole::Incident)
        return false;
    constexpr int fewestFields = 2;
    int fields = 0;
    for (int index = 0; index < line.count(); ++index)
        fields += isFieldValue(line, index) && !line.at(index).isSpace() ? 1 : 0;
    return fields >= fewestFields;
}

bool isCode(const ScanLine &line)
{
    static constexpr std::array signs{
        QStringView(u"=="),       QStringView(u"=~"),         QStringView(u"!="),           QStringView(u"&&"),
        QStringView(u"| where "), QStringView(u"| project "), QStringView(u"| summarize "), QStringView(u"();")};
    const QStringView text = line.folded().text();
    for (qsizetype at = mayBeCode(text) ? 0 : text.size(); at < text.size(); ++at) {
        if (!isAnyOf(text[at].unicode(), u"=!&|("))
            continue;
        const QStringView rest = text.mid(at);
        if (std::any_of(signs.begin(), signs.end(), [rest](QStringView sign) { return startsWith(rest, sign); }))
            return true;
    }
    return isStatement(line);
}

bool speaksOfOthers(const ScanLine &line)
{
    if (line.roles() & (WordRole::Incident | WordRole::Product))
        return false;
    if (line.roles() & WordRole::Other)
        return true;
    const auto isUnknown = [](const TextToken &token) {
        constexpr auto ofIncidents =
            WordRole::Id | WordRole::Action | WordRole::Status | WordRole::Number | WordRole::And;
        return token.kind == TokenKind::Word && !(token.roles & ofIncidents);
    };
    return std::any_of(line.tokens().begin(), line.tokens().end(), isUnknown)
        && !(line.roles() & (WordRole::Action | WordRole::Status));
}

bool isQueryOfOthers(const ScanLine &line)
{
    static constexpr KnownWords verbs{QStringView(u"select"), QStringView(u"update"), QStringView(u"delete")};
    static constexpr KnownWords clauses{QStringView(u"from"), QStringView(u"set")};
    constexpr int farthest = 40; // the time stays linear
    return !(line.roles() & (WordRole::Incident | WordRole::Product)) && line.isOneOf(line.nextSolid(-1), verbs)
        && line.hasOneOf(clauses, 1, farthest);
}

bool speaksOfCode(const ScanLine &line)
{
    static constexpr KnownWords words{QStringView(u"github"),    QStringView(u"gitlab"), QStringView(u"bitbucket"),
                                      QStringView(u"changelog"), QStringView(u"pr"),     QStringView(u"prs"),
                                      QStringView(u"repo"),      QStringView(u"commit"), QStringView(u"pull")};
    if (startsWithCommit(line))
        return true;
    constexpr int farthest = 40; // the time stays linear
    const auto end = line.tokens().begin() + std::min(line.count(), farthest);
    return std::any_of(line.tokens().begin(), end, [&](const TextToken &token) {
        if (token.kind == TokenKind::Link)
            return contains(line.text(token), u"github") || contains(line.text(token), u"gitlab");
        return token.kind == TokenKind::Word && line.isOneOf(token, words);
    });
}

} // namespace utkik
