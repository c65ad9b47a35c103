// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/scanline.h"

#include "models/intake/units.h"

namespace utkik
{

namespace
{

// Safe Links of 3,000 units in lines of 76.
constexpr int mostJoinedLines = 48;

bool isBlank(char16_t unit)
{
    return unit == u' ' || unit == u'\t' || unit == hardSpace;
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

struct Joined
{
    LinkTarget target;
    qsizetype end = 0; ///< after the address, or 0 if it does not go on
    qsizetype readUpTo = 0;
};

/// Whether reading on over the line break shows that the address was cut there.
bool isBetter(const LinkTarget &joined, const LinkTarget &cut)
{
    if (joined.kind != LinkKind::Incident)
        return cut.kind == LinkKind::Other && joined.kind != LinkKind::Other;
    if (cut.kind != LinkKind::Incident)
        return true;
    if (joined.id == cut.id)
        return cut.tenant.isEmpty() && !joined.tenant.isEmpty();
    return cut.endsAfterDigits && !joined.endsAfterDigits && joined.digits.startsWith(cut.digits);
}

/// Reads an address on into the lines after it.
Joined joinLines(QStringView text, qsizetype nextLine, QString link, LinkTarget target)
{
    Joined joined;
    for (int lines = 0; lines < mostJoinedLines && nextLine < text.size(); ++lines) {
        if (link.endsWith(u'=') && !endsWith(link, u"tid="))
            link.chop(1); // a soft break in a mail that is quoted in another
        const Continuation continuation = continuationAt(text, nextLine);
        if (continuation.text.isEmpty() || startsAddress(continuation.text))
            break;
        link += continuation.text;
        const LinkTarget longer = readLink(link);
        if (isBetter(longer, target)) {
            target = longer;
            joined.target = longer;
            joined.end = continuation.end;
        }
        if (!continuation.isWholeLine || !target.tenant.isEmpty())
            break;
        nextLine = continuation.nextLine;
        joined.readUpTo = nextLine;
    }
    return joined;
}

} // namespace

void ScanLine::read(QStringView text, LineReader &reader)
{
    m_text = text;
    reader.fold(m_folded);
    m_tokens.clear();
    m_roles = {};
    m_links.clear();
    const auto line = m_folded.text();
    const int size = int(line.size());
    int plain = 0; // up to here it is cut into tokens; runs that can be no address are cut together
    for (int from = 0; from < size;) {
        int end = from;
        bool hasSlash = false;
        while (end < size && !isBlank(line[end].unicode()))
            hasSlash |= isAnyOf(line[end++].unicode(), u"/:%");
        if (hasSlash) {
            tokenize(line, plain, from, m_tokens);
            readRun(text, reader, from, end);
            plain = end;
        }
        from = end;
        while (from < size && isBlank(line[from].unicode()))
            ++from;
    }
    tokenize(line, plain, size, m_tokens);
    for (const TextToken &token : m_tokens)
        m_roles |= token.roles;
}

void ScanLine::readRun(QStringView text, LineReader &reader, int from, int to)
{
    const auto line = m_folded.text();
    while (from < to) {
        const int start = findLinkStart(line, from, to);
        if (start < 0)
            break;
        const int end = findLinkEnd(line, start, to);
        tokenize(line, from, start, m_tokens);
        if (end > start)
            addLink(text, reader, start, end);
        from = std::max(end, start + 1);
    }
    tokenize(line, from, to, m_tokens);
}

void ScanLine::addLink(QStringView text, LineReader &reader, int start, int end)
{
    const auto link = m_folded.text().mid(start, end - start);
    LinkTarget target = readLink(link);
    // Lines read on into once without success are not read on into again: that keeps the time linear.
    const bool wasTried = reader.nextStart() < m_joinedUpTo;
    if (end == m_folded.size() && target.tenant.isEmpty() && !wasTried && couldBeOurs(link)) {
        Joined joined = joinLines(text, reader.nextStart(), link.toString(), target);
        m_joinedUpTo = joined.readUpTo;
        if (joined.end > 0) {
            target = std::move(joined.target);
            reader.skipTo(joined.end);
        }
    }
    m_tokens.push_back(
        {.kind = TokenKind::Link, .start = start, .length = end - start, .link = int(m_links.size()), .roles = {}});
    m_links.push_back(std::move(target));
}

} // namespace utkik
