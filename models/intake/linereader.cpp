// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/linereader.h"

#include "models/intake/tokens.h"
#include "models/intake/units.h"

#include <algorithm>
#include <array>

namespace utkik
{

namespace
{

// A line longer than this is read in pieces, so that one without an end costs no more than others.
constexpr qsizetype longestPiece = 16384;

/// What a unit is; as bits, so that a line is gone through without a branch for each.
enum Unit : quint8 { Blank = 0, Plain = 1, Digit = 1 << 1, Colon = 1 << 2, LineEnd = 1 << 3 };

constexpr std::array<Unit, 0x80> asciiUnits = [] {
    std::array<Unit, 0x80> table{};
    for (Unit &unit : table)
        unit = Unit::Plain;
    for (const char16_t unit : {u'\t', u' ', u'\0'})
        table[unit] = Unit::Blank;
    for (const char16_t unit : {u'\n', u'\r', u'\v', u'\f'})
        table[unit] = Unit::LineEnd;
    for (char16_t unit = u'0'; unit <= u'9'; ++unit)
        table[unit] = Unit::Digit;
    table[u':'] = Unit::Colon;
    return table;
}();

Unit kindOf(char16_t unit)
{
    if (unit < 0x80)
        return asciiUnits[unit];
    if (unit < 0x0660 || (unit >= 0x3041 && unit < 0xA000))
        return unit == 0x00A0 ? Unit::Blank : Unit::Plain;
    if (unit == 0x2028 || unit == 0x2029)
        return Unit::LineEnd;
    if (unit == 0x3000 || unit == 0xFEFF)
        return Unit::Blank;
    return isAsciiDigit(folded(unit)) ? Unit::Digit : Unit::Plain;
}

constexpr qsizetype unitsInBlock = 16;

/// What is among some units; as bits.
enum InBlock : char16_t {
    Special = 1, ///< ends the line, or needs to be looked at by itself
    Solid = 1 << 1, ///< not all are blank
    Interesting = 1 << 2,
};

/// Looks at the units from `first` on, and at the one after them. The compiler takes many at a time.
unsigned blockAt(const char16_t *first)
{
    char16_t found = 0;
    for (qsizetype at = 0; at < unitsInBlock; ++at) {
        const char16_t unit = first[at];
        const char16_t next = first[at + 1];
        // what is printed of ASCII, letters of Latin and Arabic, kana and ideographs
        const auto isSimple = char16_t(char16_t(unit - u' ') < 0x80 - u' ')
            | char16_t(char16_t(unit - 0x00C0) < 0x0660 - 0x00C0) | char16_t(char16_t(unit - 0x3041) < 0xA000 - 0x3041);
        const auto isInteresting = char16_t(char16_t(unit - u'0') <= 9)
            | (char16_t(unit == u':') & (char16_t(next == u'/') | char16_t(next == u']')));
        found |= char16_t(isSimple ^ InBlock::Special) | char16_t(char16_t(unit != u' ') * InBlock::Solid)
            | char16_t(isInteresting * InBlock::Interesting);
    }
    return found;
}

/// "=" at a line's end, after which quoted-printable goes on; not "==", which ends Base64 or underlines a heading.
bool isSoftBreak(QStringView text, qsizetype start, qsizetype end)
{
    return end - start >= 2 && text[end - 1] == u'=' && text[end - 2] != u'=' && !text[end - 2].isSpace();
}

qsizetype afterLineEnd(QStringView text, qsizetype end)
{
    if (end >= text.size())
        return end;
    const bool isPair = text[end] == u'\r' && end + 1 < text.size() && text[end + 1] == u'\n';
    return end + (isPair ? 2 : 1);
}

} // namespace

LineReader::LineReader(QStringView text)
    : m_text(text)
{
}

bool LineReader::next()
{
    m_blankLines = 0;
    m_continues = m_isCut;
    while (m_next < m_text.size()) {
        m_start = m_next;
        m_isInteresting = false;
        m_isCut = false;
        findEnd();
        if (m_end > m_start)
            return true;
        m_continues = false;
        ++m_blankLines;
    }
    return false;
}

void LineReader::findEnd()
{
    m_end = m_start;
    m_isJoined = false;
    bool isBlank = !scanPhysicalLine();
    while (!m_isCut && m_next < std::min(m_text.size(), m_start + longestPiece)
           && isSoftBreak(m_text, m_start, m_end)) {
        m_isJoined = true;
        m_end = m_next;
        isBlank = !scanPhysicalLine() && isBlank;
    }
    if (isBlank)
        m_end = m_start;
}

/// Moves the end from where it is to the line's end; gives whether there is anything but blanks.
bool LineReader::scanPhysicalLine()
{
    const qsizetype limit = std::min(m_text.size(), m_start + longestPiece);
    unsigned seen = 0;
    qsizetype at = m_end;
    const auto scanUnits = [this, limit, &seen, &at](qsizetype end) {
        for (; at < end; ++at) {
            const Unit unit = kindOf(m_text[at].unicode());
            if (unit == Unit::LineEnd)
                return false;
            seen |= unit;
            if (unit == Unit::Colon && at + 1 < limit && (m_text[at + 1] == u'/' || m_text[at + 1] == u']'))
                m_isInteresting = true;
        }
        return true;
    };
    for (bool goesOn = true; goesOn && at < limit;) {
        const unsigned found = at + unitsInBlock < limit ? blockAt(m_text.utf16() + at) : unsigned(InBlock::Special);
        if (found & InBlock::Special) {
            goesOn = scanUnits(std::min(limit, at + unitsInBlock));
            continue;
        }
        seen |= found & InBlock::Solid ? Unit::Plain : Unit::Blank;
        m_isInteresting |= (found & InBlock::Interesting) != 0;
        at += unitsInBlock;
    }
    m_isInteresting |= (seen & Unit::Digit) != 0;
    m_end = at;
    m_next = at;
    if (at == limit && limit < m_text.size() && kindOf(m_text[at].unicode()) != Unit::LineEnd)
        cutLong();
    else
        m_next = afterLineEnd(m_text, at);
    return seen != 0;
}

/// Cuts between words; a run that goes on for longer than half a piece holds no ID and is left out to its end.
void LineReader::cutLong()
{
    m_isCut = true;
    qsizetype cut = m_end;
    while (cut > m_end - longestPiece / 2 && !isAnyOf(m_text[cut - 1].unicode(), u" \t,;"))
        --cut;
    if (cut > m_end - longestPiece / 2) {
        m_end = cut;
        m_next = cut;
        return;
    }
    m_end = cut;
    while (m_next < m_text.size() && kindOf(m_text[m_next].unicode()) != Unit::LineEnd && !m_text[m_next].isSpace()
           && m_text[m_next] != u',' && m_text[m_next] != u';')
        ++m_next;
}

void LineReader::fold(FoldedLine &line) const
{
    line.clear();
    qsizetype from = m_start;
    for (qsizetype at = m_start; m_isJoined && at < m_end; ++at) {
        if (kindOf(m_text[at].unicode()) != Unit::LineEnd)
            continue;
        // without the "=" of the soft break; in quoted-printable an own one would be "=3D"
        const auto piece = m_text.mid(from, at - from);
        line.append(piece.endsWith(u"tid=", Qt::CaseInsensitive) ? piece : piece.chopped(1), from);
        from = afterLineEnd(m_text, at);
        at = from - 1;
    }
    line.append(m_text.mid(from, m_end - from), from);
}

void LineReader::skipTo(qsizetype position)
{
    m_next = position;
    m_isCut = true;
}

void LineReader::goTo(qsizetype lineStart)
{
    m_next = lineStart;
    m_isCut = false;
}

qsizetype foldLineAt(QStringView text, qsizetype start, FoldedLine &line)
{
    const qsizetype limit = std::min(text.size(), start + longestPiece);
    qsizetype end = start;
    while (end < limit && kindOf(text[end].unicode()) != Unit::LineEnd)
        ++end;
    line.clear();
    line.append(text.mid(start, end - start), start);
    return end < limit ? afterLineEnd(text, end) : end;
}

} // namespace utkik
