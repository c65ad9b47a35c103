// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/numbercontext.h"

#include "models/intake/incidentlabel.h"
#include "models/intake/leadingwords.h"
#include "models/intake/units.h"

#include <algorithm>
#include <array>

namespace utkik
{

namespace
{

// How far a label may be from its number: a person reads no further either, and the time stays linear.
constexpr int farthest = 40;
constexpr int mostLinkingWords = 5;
constexpr int mostUnknownWords = 2;

/// Marks that may stand between a number and what is said of it.
constexpr std::array<bool, 0x80> leadingMarks = [] {
    std::array<bool, 0x80> table{};
    for (const char16_t mark :
         {u':', u'=', u'(', u'[', u'{', u'"', u'\'', u'`', u'*', u'<', u'>', u'|', u'_', u'~', u'}', u'!', u'-', u'\\'})
        table[mark] = true;
    return table;
}();

/// Walks back from a number, one token after the other, until something says what the number is.
class BackwardWalk
{
public:
    /// Writes what it finds out to `context`.
    BackwardWalk(const ScanLine &line, const std::vector<Reading> &verdicts, int index, NumberContext &context)
        : m_line(line)
        , m_verdicts(verdicts)
        , m_context(context)
        , m_index(index)
        , m_at(index)
    {
    }

    void walk()
    {
        for (int steps = 0; steps < farthest; ++steps) {
            --m_at;
            if (m_at < 0) {
                end(m_hasId ? Anchor::Id : Anchor::LineStart);
                return;
            }
            if (step(m_line.at(m_at)))
                return;
        }
        end(Anchor::None);
    }

private:
    /// True when it is decided.
    bool step(const TextToken &token)
    {
        if (token.isSpace()) {
            m_context.isCell |= token.kind == TokenKind::Tab || token.length > 1;
            return false;
        }
        if (token.kind == TokenKind::Word)
            return stepOverWord(token);
        return token.kind == TokenKind::Mark ? stepOverMark(token.mark) : stepOverNumber();
    }

    bool stepOverNumber()
    {
        m_context.previous = m_at;
        if (m_hasId)
            return decide(Anchor::Id);
        if (endsTimeOfLine())
            return decide(Anchor::LineStart);
        return decide(m_verdicts[size_t(m_at)] == Reading::None ? Anchor::None : Anchor::List);
    }

    /// The "02" of "08:02 – 924565 – closed": when it was written down opens the line.
    [[nodiscard]] bool endsTimeOfLine() const
    {
        constexpr int mostDigits = 2;
        const int hour = m_at - 2;
        return m_line.at(m_at).length == mostDigits && m_line.at(m_at - 1).isMark(u':')
            && m_line.at(hour).kind == TokenKind::Number && m_line.at(hour).length <= mostDigits
            && m_line.previousSolid(hour) < 0 && m_line.nextSolid(m_index) < m_line.count() && !m_context.hasNear
            && !m_context.isList;
    }

    bool stepOverMark(char16_t mark)
    {
        m_hasPassedBracket |= m_hasId && isAnyOf(mark, u"([");
        m_hasPassedQuote |= mark == u'"';
        if (mark == u'#') {
            m_context.hasHash |= !m_context.isList && m_line.at(m_at + 1).kind == TokenKind::Number;
            return false;
        }
        if (mark == u'|' && m_hasId && m_line.roles() & (WordRole::Incident | WordRole::Product | WordRole::Alert))
            return decide(Anchor::Id); // "Title: Impossible travel | ID: 55310 | Alerts: 3"
        if (mark == u'>' && stepOverSlackMention())
            return false;
        if (mark < 0x80 ? leadingMarks[mark] : isAnyOf(mark, u"→–•°")) {
            // "Hello! 924565": only "!=" and ":!" of queries are no end of a sentence
            return mark == u'!' && !m_line.at(m_at + 1).isMark(u'=') && endSentence();
        }
        if (isAnyOf(mark, u",;/&+")) {
            m_context.isList = true;
            return false;
        }
        if ((mark == u')' || mark == u'.') && isOrdinal())
            return decide(m_hasId ? Anchor::Id : Anchor::LineStart);
        if (mark == u')' || mark == u']')
            return stepOverBrackets(mark == u')' ? u'(' : u'[', mark);
        if (mark == u'.')
            return !isAbbreviation() && endSentence();
        constexpr char16_t firstSymbol = 0x2190; // arrows, check boxes, dingbats, emoji: they decorate
        if (mark >= firstSymbol && mark != u'。')
            return false;
        if (mark == u'?' && m_at > 0 && m_line.at(m_at - 1).is(WordRole::Incident))
            return false; // "Incident? 27764."
        return isAnyOf(mark, u"?。…") ? endSentence() : decide(m_hasId ? Anchor::Id : Anchor::None);
    }

    /// "1.", "2)" and "a)" number the items of a list.
    [[nodiscard]] bool isOrdinal() const
    {
        constexpr int mostOrdinalDigits = 3;
        const int first = m_at - 1;
        const bool isFirst = first >= 0 && m_line.previousSolid(first) < 0 && m_line.nextSolid(m_at) > m_at + 1;
        return isFirst
            && (m_line.at(first).kind == TokenKind::Number ? m_line.at(first).length <= mostOrdinalDigits
                                                           : m_line.at(first).kind == TokenKind::Word
                        && m_line.at(first).length == 1 && m_line.at(m_at).isMark(u')'));
    }

    bool endSentence()
    {
        return decide(m_hasId ? Anchor::Id : m_hasNumberWord ? Anchor::NumberWord : Anchor::SentenceStart);
    }

    [[nodiscard]] bool isAbbreviation() const
    {
        if (isSameText(m_line.textAt(m_at - 1), u"inc")) { // "Jens: Inc. 7340", but "Contoso Inc. 7340"
            const TextToken &before = m_line.at(m_line.previousSolid(m_at - 1));
            return before.kind == TokenKind::End || isAnyOf(before.mark, u":]");
        }
        return m_line.at(m_at - 1).is(WordRole::Number | WordRole::Ticket | WordRole::Other | WordRole::Phone);
    }

    /// "924565 (phishing), 924566": what is in brackets does not matter, unless it is a number that counts.
    bool stepOverBrackets(char16_t open, char16_t close)
    {
        int depth = 1;
        for (int at = m_at - 1; at >= 0 && at > m_at - farthest; --at) {
            const TextToken &token = m_line.at(at);
            if (open == u'[' && token.is(WordRole::Product)) // "[Defender] 924565"
                return decide(Anchor::Product);
            const bool isFind = token.kind == TokenKind::Number || token.kind == TokenKind::Link;
            if (isFind && m_verdicts[size_t(at)] != Reading::None) {
                const int label = m_line.previousSolid(at);
                if (!m_context.isList && m_line.at(label).is(WordRole::Incident))
                    return decide(Anchor::None); // "Crisis room (until incident 924565 is closed) 4980"
                m_context.previous = at;
                return decide(Anchor::List);
            }
            depth += token.isMark(close) ? 1 : token.isMark(open) ? -1 : 0;
            if (depth == 0) {
                m_at = at;
                return false;
            }
        }
        return decide(Anchor::None);
    }

    /// The "in" of "check-in 842175": of a word that we do not know.
    [[nodiscard]] bool isEndOfCompound(const TextToken &word) const
    {
        constexpr auto small = WordRole::Before | WordRole::After | WordRole::Link | WordRole::And | WordRole::Count;
        return word.roles && !(word.roles & ~WordRoles(small)) && m_at >= 2 && m_line.at(m_at - 1).isMark(u'-')
            && m_line.at(m_at - 2).kind == TokenKind::Word && !m_line.at(m_at - 2).is(WordRole::Product);
    }

    /// The "ぎ" of "引継ぎ", which is written in another script than what it ends.
    [[nodiscard]] bool isEndOfJapaneseWord(const TextToken &word) const
    {
        const char16_t first = m_line.text(word).front().unicode();
        return first >= 0x3041 && first <= 0x309F && !word.roles && word.length == 1 && m_at > 0
            && m_line.at(m_at - 1).is(WordRole::Status);
    }

    /// The "第" of "インシデント第924565号".
    [[nodiscard]] bool isJapaneseOrdinal(const TextToken &word) const
    {
        return isSameText(m_line.text(word), u"第") && m_at > 0 && m_line.at(m_at - 1).is(WordRole::Incident);
    }

    /// The "s" of "Defender's 924565".
    [[nodiscard]] bool isGenitive(const TextToken &word) const
    {
        return isSameText(m_line.text(word), u"s") && m_line.at(m_at - 1).isMark(u'\'')
            && m_line.at(m_at - 2).is(WordRole::Product | WordRole::Incident);
    }

    /// "<@U02ABC>", as Slack exports it.
    bool stepOverSlackMention()
    {
        constexpr int longest = 12;
        for (int at = m_at - 1; at >= 0 && at > m_at - longest && !m_line.at(at).isSpace(); --at) {
            if (m_line.at(at).isMark(u'<')) {
                const bool isMention = m_line.at(at + 1).isMark(u'@') || m_line.at(at + 1).isMark(u'!');
                m_at = isMention ? at : m_at;
                return isMention;
            }
        }
        return false;
    }

    /// "@here", "@Sofia": who is spoken to.
    [[nodiscard]] bool isMention() const
    {
        return m_at > 0 && m_line.at(m_at - 1).isMark(u'@') && (m_at == 1 || m_line.at(m_at - 2).isSpace());
    }

    bool stepOverWord(const TextToken &word)
    {
        if (isEndOfCompound(word)) {
            m_context.hasUnknown = true;
            return decide(m_hasId ? Anchor::DoubtfulId : Anchor::None);
        }
        if (isEndOfJapaneseWord(word) || isJapaneseOrdinal(word) || isGenitive(word))
            return false;
        if (isMention()) {
            --m_at;
            return false;
        }
        if (!m_context.hasNear) {
            m_context.hasNear = true;
            m_context.near = word.roles;
            m_context.nearToken = m_at;
            static constexpr KnownWords abbreviations{QStringView(u"as"), QStringView(u"plz"), QStringView(u"din")};
            if (m_line.isOneOf(word, abbreviations) && m_line.isUpper(word)) { // "AS 65001" is a network
                m_context.near = WordRole::Other;
                return decide(Anchor::Other);
            }
        }
        if (m_hasId && !m_hasPassedWord && isJoined())
            return stepOverOwnerOfId(word);
        if (word.is(WordRole::Incident))
            return decideLabel();
        if (word.is(WordRole::Sentinel))
            return decide(Anchor::Sentinel);
        if (word.is(WordRole::Alert))
            return decide(Anchor::Alert);
        if (word.is(WordRole::Phone))
            return decide(Anchor::Phone);
        if (m_hasId)
            return stepOverWordBeforeId(word);
        if (word.is(WordRole::Id) || word.is(WordRole::Number)) {
            m_hasId = word.is(WordRole::Id);
            m_hasNumberWord |= word.is(WordRole::Number);
            return false;
        }
        if (m_context.hasHash && m_context.linking > 0)
            return stepOverPlainWord(word); // "the same host as #4711"
        if (word.is(WordRole::Other))
            return decide(Anchor::Other);
        if (word.is(WordRole::Ticket)) {
            const bool isIncidents =
                m_at >= 2 && m_line.at(m_at - 1).isMark(u'-') && m_line.at(m_at - 2).is(WordRole::Incident);
            m_at -= isIncidents ? 2 : 0; // "the incident-ticket 924565"
            return isIncidents ? decideLabel() : decide(Anchor::Ticket);
        }
        return stepOverPlainWord(word);
    }

    bool stepOverPlainWord(const TextToken &word)
    {
        static constexpr KnownWords portals{QStringView(u"portal"), QStringView(u"portalen"), QStringView(u"portail")};
        if (m_line.isOneOf(word, portals)) { // "new incident in the portal: 924565"
            if (const int label = labelBeforeProduct(); label >= 0) {
                m_at = label;
                return decideLabel();
            }
        }
        const bool isNext = m_context.linking == 0 || (m_context.linking == 1 && isArticle(nearText())); // "et le 5121"
        if (word.is(WordRole::And) && isNext && !m_hasNumberWord) {
            m_context.isList = true;
            return false;
        }
        if (word.is(WordRole::Count)) {
            if (m_context.linking > 0 && (m_context.near & WordRole::Before) && !isOf(nearText()))
                return decide(Anchor::None); // "the alert count on 924565"
            const int before = m_line.previousSolid(m_at);
            if (m_line.at(before).is(WordRole::Action)) // "taking over 924565"
                return decide(Anchor::Action);
            m_context.isAbout = word.is(WordRole::Action | WordRole::Before) && !m_context.hasHash;
            if (m_context.isAbout) // "any news about 924565"
                return decide(Anchor::Action);
            return decide(m_context.hasHash ? Anchor::None : Anchor::Count);
        }
        if (word.is(WordRole::Link | WordRole::Before | WordRole::Status) && m_context.linking < mostLinkingWords) {
            if (word.is(WordRole::Action) && !(m_hasNumberWord && word.is(WordRole::Before))) // "has the number 924565"
                return decide(Anchor::Action);
            ++m_context.linking;
            m_isOnlyBefore &= word.is(WordRole::Before);
            m_hasPreposition |= !word.is(WordRole::Link | WordRole::Status);
            return false;
        }
        if (word.is(WordRole::Product)) {
            const int label = word.is(WordRole::Office) ? -1 : labelBeforeProduct(); // "incident in Microsoft 365"
            if (label < 0)
                return decide(m_context.linking == 0 ? Anchor::Product : Anchor::None);
            m_at = label;
            return decideLabel();
        }
        if (word.is(WordRole::Action))
            return decide(m_isOnlyBefore ? Anchor::Action : Anchor::None);
        return stepOverUnknownWord();
    }

    bool stepOverUnknownWord()
    {
        const bool isNear = m_context.nearToken == m_at && (m_line.roles() & WordRole::Incident);
        if (const int label = isNear ? labelBeforeKind(m_line, m_at) : -1; label >= 0) {
            m_at = label;
            ++m_context.linking;
            return decideLabel();
        }
        if (m_hasNumberWord && m_unknownWords < mostUnknownWords) { // "incident de sécurité n° 924565"
            ++m_unknownWords;
            return false;
        }
        m_context.hasUnknown = true;
        return decide(m_hasNumberWord ? Anchor::NumberWord : Anchor::None);
    }

    /// "The incident in Defender XDR is 924565", "inc. XDR 7044": from the product on back to what is in it, or -1.
    [[nodiscard]] int labelBeforeProduct() const
    {
        constexpr int mostWords = 7;
        constexpr auto between = WordRole::Product | WordRole::Before | WordRole::After | WordRole::Link
            | WordRole::Status | WordRole::Id | WordRole::Number;
        int at = m_at;
        for (int words = 0; words < mostWords && at >= 0; ++words) {
            const bool isBetween = m_line.at(at).is(between) || m_line.at(at).isMark(u'.');
            if (!isBetween)
                return m_line.at(at).is(WordRole::Incident) ? at : -1;
            at = m_line.previousSolid(at);
        }
        return -1;
    }

    /// The word right before the number, "of" or "is" perhaps.
    [[nodiscard]] QStringView nearText() const { return m_line.textAt(m_context.nearToken); }

    /// "where IncidentId in (924565, 924566)", in queries with "~" too.
    [[nodiscard]] bool isInOfQuery() const
    {
        if (!isSameText(nearText(), u"in"))
            return false;
        if (m_at > 0 && m_line.at(m_at - 1).isMark(u'$'))
            return true; // "foreach ($incidentId in 924565, 924566)"
        int next = m_line.nextSolid(m_context.nearToken);
        if (m_line.at(next).isMark(u'~'))
            next = m_line.nextSolid(next);
        return m_line.at(next).isMark(u'(');
    }

    /// "user-id", "rule_id": of what we do not know, but not of an incident.
    bool stepOverOwnerOfId(const TextToken &word)
    {
        if (word.is(WordRole::Incident))
            return decideLabel();
        if (word.is(WordRole::Sentinel))
            return decide(Anchor::Sentinel);
        if (word.is(WordRole::Alert))
            return decide(Anchor::Alert);
        return decide(word.is(WordRole::Ticket) ? Anchor::Ticket : Anchor::Other);
    }

    /// "with ID", "the incident with ID", "user with ID": prepositions and articles lead on to what has the ID.
    bool stepOverWordBeforeId(const TextToken &word)
    {
        if (word.is(WordRole::Other) && !word.is(WordRole::Before))
            return decide(Anchor::Other);
        if (word.is(WordRole::Ticket))
            return decide(Anchor::Ticket);
        if (!m_hasPassedWord && isInvestigation(m_line.text(word)))
            return decide(Anchor::Other);
        if (word.is(WordRole::Product | WordRole::Action | WordRole::Status))
            return decide(Anchor::Id);
        if (word.is(WordRole::Before | WordRole::Link | WordRole::After | WordRole::And | WordRole::Number)) {
            m_hasPassedWord = true;
            ++m_context.linking;
            return m_context.linking > mostLinkingWords && decide(Anchor::Id);
        }
        // "Incident 'Phishing on one host' (ID: 924565)", but "Anna (ID: 104233)"
        const bool isIncidents =
            m_hasPassedWord || (m_hasPassedBracket && labelIn(m_line, std::max(0, m_at - farthest), m_at) >= 0);
        return decide(isIncidents ? Anchor::Id : Anchor::DoubtfulId);
    }

    /// Whether the word hangs together with the one after it: "user-id", "alertid", but not "user id".
    [[nodiscard]] bool isJoined() const
    {
        const TextToken &next = m_line.at(m_at + 1);
        const char16_t first = m_line.text(m_line.at(m_at)).front().unicode();
        if (first >= 0x3041 && first <= 0x309F)
            return false; // a Japanese particle
        return next.kind == TokenKind::Word || next.isMark(u'-') || next.isMark(u'_') || next.isMark(u'.');
    }

    bool decideLabel()
    {
        if (m_hasPreposition && !m_hasNumberWord && !isIs(nearText()) && !isInOfQuery())
            return decide(Anchor::None); // "an incident in 2024", but "the incident behind it is 924565"
        const bool isPartOfName = m_at + 2 == m_context.nearToken && m_line.at(m_at + 1).isMark(u'_')
            && !(m_context.near & (WordRole::Id | WordRole::Number));
        if (isPartOfName) // "incident_open = 0"
            return decide(Anchor::None);
        if ((isIs(nearText()) || m_line.at(m_line.nextSolid(m_at)).isMark(u':')) && isNamedForItsPart(m_line, m_at))
            return decide(Anchor::Other);
        const bool isFar = m_hasPassedQuote || (m_context.isList && m_unknownWords > 0);
        const bool isFarReference = isFar && startsWith(nearText(), u"ref");
        const int after = m_line.nextSolid(m_at);
        const TextToken next = after < m_line.count() ? m_line.at(after) : TextToken();
        const bool isOfThing = m_unknownWords > 0 && m_context.linking > 0 && next.kind == TokenKind::Word
            && !next.roles && !m_line.startsUpper(next);
        if (isFarReference || isOfThing) // "incident response analyst, reference 18834", "incident form is number 1180"
            return decide(Anchor::NumberWord);
        m_context.label = m_at;
        m_context.hasNumberWord = m_hasNumberWord;
        return decide(anchorOfLabel(m_line, m_at));
    }

    bool decide(Anchor anchor)
    {
        m_context.anchor = anchor;
        if (m_context.label < 0)
            m_context.label = m_at;
        return true;
    }

    void end(Anchor anchor)
    {
        if (anchor == Anchor::LineStart && m_hasNumberWord)
            anchor = Anchor::NumberWord;
        if (anchor == Anchor::LineStart && m_context.linking > 0)
            anchor = Anchor::None;
        decide(anchor);
    }

    const ScanLine &m_line;
    const std::vector<Reading> &m_verdicts;
    NumberContext &m_context;
    int m_index;
    int m_at;
    bool m_hasId = false;
    bool m_hasNumberWord = false;
    bool m_hasPassedWord = false;
    bool m_hasPassedBracket = false;
    bool m_hasPassedQuote = false;
    bool m_isOnlyBefore = true;
    bool m_hasPreposition = false;
    int m_unknownWords = 0;
};

} // namespace

NumberContext contextBefore(const ScanLine &line, const std::vector<Reading> &verdicts, int index)
{
    NumberContext context;
    BackwardWalk(line, verdicts, index, context).walk();
    return context;
}

} // namespace utkik
