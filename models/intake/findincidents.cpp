// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/findincidents.h"

#include "models/intake/csvcolumn.h"
#include "models/intake/digits.h"
#include "models/intake/labels.h"
#include "models/intake/linkreader.h"
#include "models/intake/words.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace utkik
{

namespace
{

constexpr int lookBack = 5; // words before a number in which its label can stand
constexpr int shortestUnlabelled = 4; // digits that a number alone on its line needs
constexpr int shortestInProse = 6;
constexpr int longestInProse = 10; // more is some other system's number
constexpr qsizetype contextLetters = 32;

bool isDigits(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar letter) { return digitValue(letter) >= 0; });
}

// "924 565" with spaces that do not break, in groups of three.
QString withoutGrouping(QStringView text)
{
    QString digits;
    qsizetype group = 0;
    bool isFirst = true;
    for (const QChar letter : text) {
        if (digitValue(letter) >= 0) {
            digits += letter;
            ++group;
        } else if (letter.isSpace() && (isFirst ? group >= 1 && group <= 3 : group == 3)) {
            group = 0;
            isFirst = false;
        } else {
            return {};
        }
    }
    return isFirst || group == 3 ? digits : QString();
}

// Two letters that tell the source, then hexadecimal digits in groups: investigate-alerts of
// MicrosoftDocs/defender-docs.
bool isAlertId(QStringView word)
{
    static const std::array prefixes{"ra", "ta", "ea", "fa", "da", "ed", "aa", "ri",
                                     "ca", "ma", "rm", "ad", "dl", "dc", "sn", "ir"};
    constexpr qsizetype shortest = 16;
    if (word.size() < shortest)
        return false;
    const QString prefix = word.left(2).toString().toLower();
    const auto fits = [](QChar letter) {
        const char16_t c = letter.toLower().unicode();
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || c == u'-' || c == u'_';
    };
    const QStringView rest = word.mid(2);
    return std::any_of(prefixes.begin(), prefixes.end(), [&](const char *p) { return prefix == QLatin1String(p); })
        && std::all_of(rest.begin(), rest.end(), fits)
        && std::any_of(rest.begin(), rest.end(), [](QChar c) { return c.isDigit(); })
        && (rest.contains(u'_') || rest.contains(u'-') || rest.size() == 40);
}

class Finder
{
public:
    explicit Finder(QStringView text)
        : m_text(text)
        , m_words(wordsOf(text))
    {
        survey();
    }

    QList<Find> find()
    {
        for (qsizetype i = 0; i < m_words.size(); ++i)
            read(i);
        return std::move(m_finds);
    }

private:
    // What the text as a whole is about.
    void survey()
    {
        qsizetype numbers = 0;
        QList<int> others;
        for (const TextWord &word : m_words) {
            const bool isNumber = isDigits(word.core) || !withoutGrouping(word.core).isEmpty();
            numbers += isNumber ? 1 : 0;
            if (!isNumber && !word.core.isEmpty() && labelOf(word.core) != Label::Joint)
                m_proseLines.insert(word.line);
            m_speaksOfIncidents = m_speaksOfIncidents || labelOf(word.core) == Label::Incident;
        }
        m_isOnlyNumbers = numbers > 0 && m_proseLines.isEmpty();
    }

    void read(qsizetype i)
    {
        const TextWord &word = m_words.at(i);
        if (word.core.isEmpty())
            return;
        const LinkReading link = readLink(word.whole);
        if (link.isLink) {
            if (link.verdict)
                add(word.position, word.core.size(), *link.verdict, link.ref);
            m_lastWasId = link.verdict == FindVerdict::Incident;
            return;
        }
        if (isAlertId(word.core))
            return add(word.position, word.core.size(), FindVerdict::AlertId, {});
        if (isDigits(word.core))
            return readNumber(i, word.core, word.position, contextOf(i));
        if (const QString grouped = withoutGrouping(word.core); !grouped.isEmpty())
            return readNumber(i, grouped, word.position, contextOf(i));
        readJoined(i);
    }

    // "incident-id:924565", "incident=924565", "インシデント924565", "924565/924566".
    void readJoined(qsizetype i)
    {
        const TextWord &word = m_words.at(i);
        const QStringView core = word.core;
        qsizetype digitsFrom = core.size();
        while (digitsFrom > 0 && digitValue(core.at(digitsFrom - 1)) >= 0)
            --digitsFrom;
        if (digitsFrom == core.size()) {
            m_lastWasId = m_lastWasId && (labelOf(core) == Label::Joint || labelOf(core) == Label::Filler);
            return;
        }
        const QStringView digits = core.mid(digitsFrom);
        QStringView before = core.left(digitsFrom);
        const bool hasSign =
            before.endsWith(u':') || before.endsWith(u'=') || before.endsWith(u'#') || before.endsWith(u'：');
        while (!before.isEmpty() && (before.back() == u':' || before.back() == u'=' || before.back() == u'#'))
            before.chop(1);
        const Label label = labelOf(before);
        const bool isScriptWithoutSpaces =
            !before.isEmpty() && before.back().unicode() > 0x0600 && label == Label::Incident;
        if ((hasSign && (label == Label::Incident || label == Label::Id)) || isScriptWithoutSpaces)
            return readNumber(i, digits, word.position + digitsFrom, Label::Incident);
        if (before.endsWith(u'/'))
            return readSlashed(i);
        m_lastWasId = false;
    }

    void readSlashed(qsizetype i)
    {
        const TextWord &word = m_words.at(i);
        const auto parts = word.core.split(u'/');
        const bool areIds = std::all_of(parts.begin(), parts.end(),
                                        [](QStringView part) { return isDigits(part) && part.size() >= 5; });
        if (!areIds)
            return;
        const Label context = contextOf(i);
        for (const QStringView part : parts)
            readNumber(i, part, word.position + (part.data() - word.core.data()), context);
    }

    // The label that a number at this word stands under.
    Label contextOf(qsizetype i) const
    {
        Label found = Label::None;
        for (qsizetype j = i - 1; j >= 0 && i - j <= lookBack; --j) {
            const TextWord &before = m_words.at(j);
            const Label label = labelOf(before.core.isEmpty() ? before.whole : before.core);
            if (label == Label::Sentinel)
                return Label::Sentinel;
            if (label == Label::Incident || label == Label::Ticket || label == Label::Other)
                found = found == Label::None || found == Label::Id ? label : found;
            else if (label == Label::Id)
                found = found == Label::None ? label : found;
            else if (label != Label::Filler)
                break;
            if (found == Label::Other || before.whole.endsWith(u'.'))
                break;
        }
        return found;
    }

    void readNumber(qsizetype i, QStringView digits, qsizetype position, Label context)
    {
        const TextWord &word = m_words.at(i);
        const std::optional<FindVerdict> verdict =
            judge(i, digits, word.hasHash && context == Label::None ? Label::Id : context);
        const bool isCertain = verdict == FindVerdict::Incident;
        if (verdict)
            add(position, digits.size(), *verdict, {{}, readId(digits).value_or(0)});
        m_lastWasId = isCertain;
    }

    std::optional<FindVerdict> judge(qsizetype i, QStringView digits, Label context) const
    {
        const TextWord &word = m_words.at(i);
        const bool isListed = m_isOnlyNumbers || isAloneOnLine(word);
        const bool isLabelled =
            context == Label::Incident || (context == Label::Id && (m_speaksOfIncidents || digits.size() > 4));
        if (isBullet(i))
            return std::nullopt;
        if (word.isNegative || !readId(digits))
            return isLabelled || isListed ? std::optional(FindVerdict::OutOfRange) : std::nullopt;
        if (context == Label::Sentinel)
            return FindVerdict::SentinelIncident;
        if (context == Label::Other)
            return std::nullopt;
        if (context == Label::Ticket)
            return digits.size() > 4 ? std::optional(FindVerdict::Doubtful) : std::nullopt;
        if (isAmount(i) && digits.size() < 6)
            return std::nullopt;
        if (isLabelled || m_isOnlyNumbers || (isListed && digits.size() >= shortestUnlabelled)
            || (m_lastWasId && isLikeLast(digits)))
            return FindVerdict::Incident;
        if (context == Label::Id && digits.size() <= longestInProse)
            return FindVerdict::Doubtful;
        const bool fitsProse = digits.size() >= shortestInProse && digits.size() <= longestInProse && !isAmount(i);
        return fitsProse && m_speaksOfIncidents ? std::optional(FindVerdict::Doubtful) : std::nullopt;
    }

    bool isAloneOnLine(const TextWord &word) const { return !m_proseLines.contains(word.line); }

    // "1. 924565", "2) Ring Anna"
    bool isBullet(qsizetype i) const
    {
        const TextWord &word = m_words.at(i);
        const bool hasMore = i + 1 < m_words.size() && m_words.at(i + 1).line == word.line;
        return word.startsLine && hasMore && word.core.size() <= 2
            && (word.whole.endsWith(u'.') || word.whole.endsWith(u')'));
    }

    bool isAmount(qsizetype i) const
    {
        const TextWord &word = m_words.at(i);
        if (word.whole.startsWith(u'+') || word.whole.startsWith(u'$') || word.whole.endsWith(u'%'))
            return true;
        return i + 1 < m_words.size() && m_words.at(i + 1).line == word.line && isUnit(m_words.at(i + 1).core);
    }

    // IDs of one list are of about one length.
    bool isLikeLast(QStringView digits) const
    {
        return !m_finds.isEmpty() && std::abs(m_finds.last().length - digits.size()) <= 1;
    }

    void add(qsizetype position, qsizetype length, FindVerdict verdict, const IncidentRef &ref)
    {
        const bool isId = verdict == FindVerdict::Incident || verdict == FindVerdict::Doubtful;
        if (isId && m_seen.contains(ref)) {
            const auto it =
                std::find_if(m_finds.begin(), m_finds.end(), [&ref](const Find &find) { return find.ref == ref; });
            if (verdict == FindVerdict::Incident)
                it->verdict = verdict; // doubtful the first time, clear now
            return;
        }
        if (isId)
            m_seen.insert(ref);
        m_finds.append({ref, verdict, position, length, around(position, length)});
    }

    QString around(qsizetype position, qsizetype length) const
    {
        const qsizetype from = std::max<qsizetype>(0, position - contextLetters);
        const qsizetype to = std::min(m_text.size(), position + length + contextLetters);
        QString text = m_text.mid(from, to - from).toString().simplified();
        if (from > 0)
            text.prepend(u'…');
        return to < m_text.size() ? text + u'…' : text;
    }

    QStringView m_text;
    QList<TextWord> m_words;
    QSet<int> m_proseLines;
    bool m_speaksOfIncidents = false;
    bool m_isOnlyNumbers = false;
    bool m_lastWasId = false;
    QList<Find> m_finds;
    QSet<IncidentRef> m_seen;
};

} // namespace

QList<Find> findIncidents(QStringView text)
{
    if (auto column = findInCsv(text))
        return *column;
    const QString joined = withoutSoftBreaks(text.toString());
    return Finder(joined).find();
}

IncidentRefs certainRefs(const QList<Find> &finds)
{
    IncidentRefs refs;
    for (const Find &find : finds) {
        if (find.verdict == FindVerdict::Incident)
            refs.append(find.ref);
    }
    return refs;
}

} // namespace utkik
