// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/scanline.h"

#include "models/intake/blocks.h"
#include "models/intake/units.h"

#include <algorithm>
#include <array>

namespace utkik
{

namespace
{

// Safe Links of 3,000 units in lines of 76.
constexpr int mostJoinedLines = 48;

bool isBlank(char16_t unit)
{
    return unit > u' ' ? unit == hardSpace : unit == u' ' || unit == u'\t';
}

constexpr std::array<bool, 0x80> addressSigns = [] {
    std::array<bool, 0x80> table{};
    table[u'/'] = table[u':'] = table[u'%'] = true;
    return table;
}();

struct Run
{
    int start = 0;
    int end = 0; ///< that of the line for both if there is none
};

/// The first run without blanks from `from` on, a blank or the line's start, that has a sign which addresses have.
Run nextRun(QStringView line, int from)
{
    const int size = int(line.size());
    const char16_t *const units = line.utf16();
    const bool *const signs = addressSigns.data();
    int sign = from;
    while (sign < size && (units[sign] >= 0x80 || !signs[units[sign]]))
        ++sign;
    if (sign == size)
        return {size, size};
    int start = sign;
    while (start > from && !isBlank(units[start - 1]))
        --start;
    int end = sign;
    while (end < size && !isBlank(units[end]))
        ++end;
    return {start, end};
}

/// Whether two units may stand at a scheme's start.
constexpr char16_t startsScheme(char16_t first, char16_t second)
{
    return char16_t((maskOf(first == u'h') & (maskOf(second == u't') | maskOf(second == u'x') | maskOf(second == u'*')))
                    | (maskOf(first == u'u') & maskOf(second == u't')));
}

/// Whether any run of the line may hold an address: it has a slash or something encoded, or a colon and what a scheme
/// starts with. The compiler takes many units at a time.
bool mayHoldAddress(const FoldedLine &line)
{
    enum Sign : char16_t { Slash = 1, Colon = 1 << 1 };
    const char16_t *const units = line.text().utf16();
    const qsizetype size = line.blocks() * unitsInBlock;
    char16_t signs = 0;
    for (qsizetype at = 0; at < size; ++at) {
        signs |= char16_t(((maskOf(units[at] == u'/') | maskOf(units[at] == u'%')) & Sign::Slash)
                          | (maskOf(units[at] == u':') & Sign::Colon));
    }
    if (signs != Sign::Colon)
        return signs != 0;
    char16_t scheme = 0;
    for (qsizetype at = 1; at < size; ++at)
        scheme |= startsScheme(units[at - 1], units[at]);
    return scheme != 0;
}

/// What could go on an address in the line at the start of which it stands: up to the first blank, without quote marks.
struct Continuation
{
    QString text;
    qsizetype end = 0; ///< in the text, after it
    qsizetype nextLine = 0;
    bool isWholeLine = false;
};

Continuation continuationAt(QStringView text, qsizetype start)
{
    FoldedLine line;
    Continuation continuation;
    continuation.nextLine = foldLineAt(text, start, line);
    int from = 0;
    while (from < line.size() && (isBlank(line.at(from)) || line.at(from) == u'>'))
        ++from;
    int end = from;
    while (end < line.size() && !isBlank(line.at(end)))
        ++end;
    if (end == from)
        return continuation;
    const int linkEnd = findLinkEnd(line.text(), from, end);
    if (linkEnd > from) {
        continuation.text = line.text().mid(from, linkEnd - from).toString();
        continuation.end = line.position(linkEnd - 1) + 1;
        continuation.isWholeLine = linkEnd == line.size();
    }
    return continuation;
}

/// Whether another address stands at the start of the line, as in lists of them.
bool opensWithAddress(QStringView line)
{
    return startsWith(line, u"https://") || startsWith(line, u"http://");
}

/// "2.https://…", as the items of a list have it.
bool startsNumberedAddress(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size() && isAsciiDigit(text[at].unicode()))
        ++at;
    return at > 0 && at < text.size() && isAnyOf(text[at].unicode(), u".:)") && startsAddress(text.sliced(at + 1));
}

struct Joined
{
    LinkTarget target;
    qsizetype end = 0; ///< after the address, or 0 if it does not go on
    qsizetype readUpTo = 0;
};

/// Whether the number of `joined` starts with that of `cut`.
bool isLongerNumber(const LinkTarget &joined, const LinkTarget &cut)
{
    qint64 start = joined.id;
    for (int more = joined.digits - cut.digits; more > 0; --more)
        start /= 10;
    return joined.digits >= cut.digits && start == cut.id;
}

/// Whether reading on over the line break shows that the address was cut there.
bool isBetter(const LinkTarget &joined, const LinkTarget &cut)
{
    if (joined.kind != LinkKind::Incident)
        return cut.kind == LinkKind::Other && joined.kind != LinkKind::Other;
    if (cut.kind != LinkKind::Incident)
        return true;
    if (joined.id == cut.id)
        return !cut.tenant && joined.tenant;
    return cut.endsAfterDigits && !joined.endsAfterDigits && isLongerNumber(joined, cut);
}

/// Reads an address on into the lines after it.
Joined joinLines(QStringView text, qsizetype nextLine, QString link, LinkTarget target)
{
    Joined joined;
    for (int lines = 0; lines < mostJoinedLines && nextLine < text.size(); ++lines) {
        if (link.endsWith(u'=') && !endsWith(link, u"tid="))
            link.chop(1); // a soft break in a mail that is quoted in another
        const Continuation continuation = continuationAt(text, nextLine);
        if (continuation.text.isEmpty() || startsAddress(continuation.text) || startsNumberedAddress(continuation.text))
            break;
        link += continuation.text;
        const LinkTarget longer = readLink(link);
        if (isBetter(longer, target)) {
            target = longer;
            joined.target = longer;
            joined.end = continuation.end;
        }
        if (!continuation.isWholeLine || target.tenant)
            break;
        nextLine = continuation.nextLine;
        joined.readUpTo = nextLine;
    }
    return joined;
}

} // namespace

qsizetype ScanLine::read(QStringView text, LineReader &reader, qsizetype joinedUpTo)
{
    m_text = text;
    m_joinedUpTo = joinedUpTo;
    reader.fold(m_folded);
    m_tokens.clear(m_folded.size());
    m_numbers.clear();
    m_words = {};
    m_links.clear();
    const auto line = m_folded.text();
    const int size = int(line.size());
    int plain = 0; // up to here it is cut into tokens; runs that can be no address are cut together
    for (Run run = mayHoldAddress(m_folded) ? nextRun(line, 0) : Run{size, size}; run.start < size;
         run = nextRun(line, run.end)) {
        const int start = findLinkStart(line, run.start, run.end);
        if (start < 0)
            continue;
        addTokens(plain, run.start);
        readRun(text, reader, run.start, start, run.end);
        plain = run.end;
    }
    addTokens(plain, size);
    return m_joinedUpTo;
}

void ScanLine::addTokens(int from, int to)
{
    const WordSum words = tokenize(m_folded, from, to, m_tokens, m_numbers);
    m_words.roles |= words.roles;
    m_words.count += words.count;
}

bool ScanLine::isUpper(const TextToken &token) const
{
    const QStringView text = m_text.mid(position(token), endPosition(token) - position(token));
    return std::all_of(text.begin(), text.end(), [](QChar unit) { return unit.isUpper(); });
}

void ScanLine::readRun(QStringView text, LineReader &reader, int from, int start, int to)
{
    const auto line = m_folded.text();
    for (; from < to && start >= 0; start = findLinkStart(line, from, to)) {
        const int end = findLinkEnd(line, start, to);
        addTokens(from, start);
        if (end > start)
            addLink(text, reader, start, end);
        from = std::max(end, start + 1);
    }
    addTokens(from, to);
}

void ScanLine::addLink(QStringView text, LineReader &reader, int start, int end)
{
    const auto link = m_folded.text().mid(start, end - start);
    LinkTarget target = readLink(link);
    // Lines read on into once without success are not read on into again.
    const bool wasTried = reader.nextStart() < m_joinedUpTo;
    if (end == m_folded.size() && !target.tenant && !wasTried && !opensWithAddress(text.mid(reader.nextStart()))
        && couldBeOurs(link)) {
        Joined joined = joinLines(text, reader.nextStart(), link.toString(), target);
        m_joinedUpTo = joined.readUpTo;
        if (joined.end > 0) {
            target = joined.target;
            reader.skipTo(joined.end);
        }
    }
    m_numbers.push_back(count());
    TextToken *const token = m_tokens.end();
    *token = {.start = start,
              .length = quint16(end - start),
              .kind = TokenKind::Link,
              .link = qint16(m_links.size()),
              .roles = {}};
    m_tokens.setEnd(token + 1);
    m_links.push_back(target);
}

} // namespace utkik
