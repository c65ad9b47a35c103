// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/linereader.h"

#include "models/intake/blocks.h"
#include "models/intake/tokens.h"
#include "models/intake/units.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>

namespace utkik
{

namespace
{

// A line longer than two of these is read in pieces, so that one without an end costs no more than others. Each ends
// at or shortly before a multiple of it, wherever the line starts: so they can be read at the same time.
constexpr qsizetype unitsBetweenCuts = 16384;
static_assert(2 * unitsBetweenCuts <= 1 << 15, "see TextToken");
// A run that goes on for longer holds no ID.
constexpr qsizetype longestRun = unitsBetweenCuts / 2;

/// What a unit is to a line.
enum class Unit : quint8 { Blank, Plain, Digit, LineEnd };

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

/// What makes a unit matter for where a line ends and whether it is read; as bits.
enum Trait : quint8 {
    AsciiDigit = 1,
    Colon = 1 << 1,
    Special = 1 << 2, ///< ends the line, or may be a digit of another script
};

constexpr quint64 inEachByte(quint8 bits)
{
    return bits * Q_UINT64_C(0x0101010101010101);
}

/// The traits of a block's units: a byte each, the first in the lowest.
struct BlockTraits
{
    static constexpr qsizetype unitsInWord = sizeof(quint64);

    quint64 first = 0;
    quint64 second = 0;

    [[nodiscard]] quint64 all() const { return first | second; }
};

/// Those of the block at `units`; 16 bits wide up to the end (see blocks.h).
BlockTraits traitsAt(const char16_t *units)
{
    std::array<char16_t, unitsInBlock> wide;
    for (size_t at = 0; at < wide.size(); ++at) {
        const char16_t unit = units[at];
        // controls, and what comes after the ideographs; the scripts after Arabic's letters, up to the line separators
        const auto special = char16_t(maskOf(!isInRange(unit, u' ', 0xA000)) | maskOf(isInRange(unit, 0x0660, 0x202A)));
        wide[at] = char16_t((special & Trait::Special) | (maskOf(unit == u':') & Trait::Colon)
                            | (maskOf(isInRange(unit, u'0', u'9' + 1)) & Trait::AsciiDigit));
    }
    std::array<quint8, unitsInBlock> bytes;
    for (size_t at = 0; at < wide.size(); ++at)
        bytes[at] = quint8(wide[at]);
    return {qFromLittleEndian<quint64>(bytes.data()),
            qFromLittleEndian<quint64>(bytes.data() + BlockTraits::unitsInWord)};
}

/// What was seen of a line's units so far: their traits, in any byte, and how many they are.
struct Scanned
{
    quint64 traits = 0;
    qsizetype size = 0;
};

/// Goes on over those of a block's units whose traits are in `word`, or up to the line's end; whether the line goes on.
bool scanWord(const char16_t *line, quint64 word, Scanned &scanned)
{
    for (quint64 special = word & inEachByte(Trait::Special); special != 0; special &= special - 1) {
        const int at = std::countr_zero(special) / 8;
        const Unit kind = kindOf(line[scanned.size + at]);
        if (kind == Unit::LineEnd) {
            scanned.traits |= word & ((quint64(1) << (8 * at)) - 1);
            scanned.size += at;
            return false;
        }
        if (kind == Unit::Digit)
            scanned.traits |= Trait::AsciiDigit;
    }
    scanned.traits |= word;
    scanned.size += BlockTraits::unitsInWord;
    return true;
}

/// Goes on over the units up to `end`, or up to the line's end; whether the line goes on.
bool scanUnits(const char16_t *line, qsizetype end, Scanned &scanned)
{
    for (; scanned.size < end; ++scanned.size) {
        const char16_t unit = line[scanned.size];
        const Unit kind = kindOf(unit);
        if (kind == Unit::LineEnd)
            return false;
        scanned.traits |= quint64(kind == Unit::Digit ? Trait::AsciiDigit : unit == u':' ? Trait::Colon : 0);
    }
    return true;
}

bool isBlankLine(QStringView line)
{
    for (const QChar unit : line) {
        if (kindOf(unit.unicode()) != Unit::Blank)
            return false;
    }
    return true;
}

/// Whether the start of an address is in it that may go on in the next line: "://", "[:]//".
bool opensAddress(QStringView line)
{
    for (qsizetype at = 1; at < line.size(); ++at) {
        if (line[at - 1] == u':' && isAnyOf(line[at].unicode(), u"/]"))
            return true;
    }
    return false;
}

/// "=" at a line's end, after which quoted-printable goes on; not "==", which ends Base64 or underlines a heading.
bool isSoftBreak(QStringView text, qsizetype start, qsizetype end)
{
    return end - start >= 2 && text[end - 1] == u'=' && text[end - 2] != u'=' && !text[end - 2].isSpace();
}

/// Where a line that starts at `start` is cut at the latest.
qsizetype limitFrom(QStringView text, qsizetype start)
{
    const qsizetype last = start + 2 * unitsBetweenCuts - 1;
    return std::min(text.size(), last - last % unitsBetweenCuts);
}

/// The last place at or before `end` where a word may start, or -1 if there is none near. Not within "1 204 588", but
/// in a list of numbers.
qsizetype wordStartBefore(QStringView text, qsizetype end)
{
    constexpr qsizetype longestNumber = 64;
    const auto hasDigit = [text](qsizetype at) {
        return at >= 0 && at < text.size() && kindOf(text[at].unicode()) == Unit::Digit;
    };
    qsizetype withinNumbers = -1;
    for (qsizetype at = end; at > std::max<qsizetype>(0, end - longestRun); --at) {
        if (withinNumbers >= 0 && at < end - longestNumber)
            break;
        if (!isAnyOf(text[at - 1].unicode(), u" \t,;"))
            continue;
        if (!hasDigit(at - 2) || !hasDigit(at))
            return at;
        withinNumbers = std::max(withinNumbers, at);
    }
    return withinNumbers;
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
    while (!m_isCut && m_next < limitFrom(m_text, m_start) && isSoftBreak(m_text, m_start, m_end)) {
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
    const char16_t *const line = m_text.utf16() + m_end;
    const qsizetype limit = limitFrom(m_text, m_start) - m_end;
    Scanned scanned;
    bool goesOn = true;
    while (goesOn && scanned.size + unitsInBlock <= limit) {
        const BlockTraits block = traitsAt(line + scanned.size);
        if (block.all() & inEachByte(Trait::Special)) {
            goesOn = scanWord(line, block.first, scanned) && scanWord(line, block.second, scanned);
        } else {
            scanned.traits |= block.all();
            scanned.size += unitsInBlock;
        }
    }
    goesOn = goesOn && scanUnits(line, limit, scanned);
    const QStringView units(line, scanned.size);
    m_isInteresting |= (scanned.traits & inEachByte(Trait::AsciiDigit)) != 0
        || ((scanned.traits & inEachByte(Trait::Colon)) != 0 && opensAddress(units));
    m_end += scanned.size;
    m_next = m_end;
    if (goesOn && m_end < m_text.size() && kindOf(m_text[m_end].unicode()) != Unit::LineEnd)
        cutLong();
    else
        m_next = afterLineEnd(m_text, m_end);
    return !isBlankLine(units);
}

/// Cuts between words; a run that is too long is left out to its end.
void LineReader::cutLong()
{
    m_isCut = true;
    const qsizetype cut = wordStartBefore(m_text, m_end);
    if (cut >= 0) {
        m_end = m_next = cut;
        return;
    }
    m_end -= longestRun;
    while (m_next < m_text.size() && kindOf(m_text[m_next].unicode()) != Unit::LineEnd && !m_text[m_next].isSpace()
           && m_text[m_next] != u',' && m_text[m_next] != u';')
        ++m_next;
}

qsizetype LineReader::startAfter(QStringView text, qsizetype position)
{
    for (; position < text.size(); position += 2 * unitsBetweenCuts) {
        const qsizetype lineEnd = text.mid(position, 2 * unitsBetweenCuts).indexOf(u'\n');
        if (lineEnd >= 0)
            return position + lineEnd + 1;
        const qsizetype cut = wordStartBefore(text, limitFrom(text, position));
        if (cut >= 0)
            return cut;
    }
    return text.size();
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

void LineReader::goTo(qsizetype start)
{
    m_next = start;
    m_isCut = start > 0 && kindOf(m_text[start - 1].unicode()) != Unit::LineEnd;
}

qsizetype foldLineAt(QStringView text, qsizetype start, FoldedLine &line)
{
    const qsizetype limit = std::min(text.size(), start + unitsBetweenCuts);
    qsizetype end = start;
    while (end < limit && kindOf(text[end].unicode()) != Unit::LineEnd)
        ++end;
    line.clear();
    line.append(text.mid(start, end - start), start);
    return end < limit ? afterLineEnd(text, end) : end;
}

} // namespace utkik
