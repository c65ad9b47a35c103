// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/foldedline.h"

#include "models/intake/units.h"

#include <QChar>

#include <algorithm>
#include <array>
#include <cstring>

namespace utkik
{

namespace
{

// U+00C0 to U+017F without their accents, in lower case.
constexpr char16_t latin[] =
    u"aaaaaaæceeeeiiiiðnooooo×ouuuuyþßaaaaaaæceeeeiiiiðnooooo÷ouuuuyþyaaaaaaccccccccddddeeeeeeeeeegggg"
    u"gggghhhhiiiiiiiiiiĳĳjjkkĸllllllllllnnnnnnnŋŋooooooœœrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
static_assert(std::size(latin) - 1 == 0x180 - 0xC0);

// U+FF66 to U+FF9D, the narrow katakana, as their wide forms. Their sound marks are letters of their own and left out.
constexpr char16_t narrowKatakana[] =
    u"ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";
static_assert(std::size(narrowKatakana) - 1 == 0xFF9E - 0xFF66);

constexpr bool isBetween(char16_t unit, char16_t first, char16_t last)
{
    return unit >= first && unit <= last;
}

constexpr char16_t foldedAscii(char16_t unit)
{
    const bool isOther = isInRange(unit, u'A', u'Z' + 1) || unit == 0; // a blank for 0
    return char16_t(unit + (isOther ? 0x20 : 0));
}

constexpr char16_t foldedLatin1Sign(char16_t unit)
{
    switch (unit) {
    case u'\u0085':
        return u' ';
    case u'\u00A0':
        return hardSpace;
    case u'\u00AB':
    case u'\u00BB':
        return u'"';
    case u'\u00AD': // soft hyphen
        return 0;
    case u'\u00B4':
        return u'\'';
    case u'\u00B7':
        return u'•';
    case u'\u00BA':
        return u'°';
    default:
        return unit;
    }
}

constexpr char16_t foldedArabicUnit(char16_t unit)
{
    if (isBetween(unit, 0x0660, 0x0669))
        return char16_t(unit - 0x0660 + u'0');
    if (isBetween(unit, 0x06F0, 0x06F9))
        return char16_t(unit - 0x06F0 + u'0');
    if (isBetween(unit, 0x0610, 0x061A) || isBetween(unit, 0x064B, 0x065F) || unit == 0x0670 || unit == 0x0640
        || unit == 0x061C)
        return 0; // vowel signs, the stretching tatweel, the Arabic letter mark
    switch (unit) {
    case 0x060C:
        return u',';
    case 0x061B:
        return u';';
    case 0x066A:
        return u'%';
    case 0x066B:
        return u'.';
    case 0x066C:
        return u'\'';
    case 0x0622: // alef with anything on it
    case 0x0623:
    case 0x0625:
    case 0x0671:
        return 0x0627;
    case 0x0649: // final and Persian yeh
    case 0x06CC:
        return 0x064A;
    case 0x0629: // teh marbuta
        return 0x0647;
    case 0x06A9: // Persian kaf
        return 0x0643;
    default:
        return unit;
    }
}

constexpr std::array<char16_t, lastArabic - firstArabic + 1> foldedArabic = [] {
    std::array<char16_t, lastArabic - firstArabic + 1> table{};
    for (char16_t unit = firstArabic; unit <= lastArabic; ++unit)
        table[size_t(unit - firstArabic)] = foldedArabicUnit(unit);
    return table;
}();

char16_t foldedPunctuation(char16_t unit)
{
    if (isBetween(unit, 0x2007, 0x200A) || unit == 0x202F)
        return hardSpace;
    if (isBetween(unit, 0x2000, 0x2006) || unit == 0x205F)
        return u' ';
    if (isBetween(unit, 0x200B, 0x200F) || isBetween(unit, 0x202A, 0x202E) || isBetween(unit, 0x2060, 0x206F))
        return 0; // zero-width characters and bidi controls
    if (unit == 0x2010 || unit == 0x2011)
        return u'-';
    if (isBetween(unit, 0x2012, 0x2015))
        return u'–';
    if (isBetween(unit, 0x2018, 0x201B) || unit == 0x2032 || unit == 0x2039 || unit == 0x203A)
        return u'\'';
    if (isBetween(unit, 0x201C, 0x201F))
        return u'"';
    if (unit == 0x2022 || unit == 0x2023 || unit == 0x2043)
        return u'•';
    return unit == 0x2044 ? u'/' : unit;
}

char16_t foldedCjkSign(char16_t unit)
{
    switch (unit) {
    case 0x3000:
        return u' ';
    case 0x3001:
        return u',';
    case 0x300C:
    case 0x300D:
    case 0x300E:
    case 0x300F:
        return u'"';
    case 0x3010:
    case 0x3014:
        return u'[';
    case 0x3011:
    case 0x3015:
        return u']';
    case 0x301C:
        return u'~';
    case 0x30FB:
        return u'•';
    default:
        return unit;
    }
}

char16_t foldedNarrowOrWide(char16_t unit)
{
    if (isBetween(unit, 0xFF01, 0xFF5E))
        return foldedAscii(char16_t(unit - 0xFEE0));
    if (isBetween(unit, 0xFF66, 0xFF9D))
        return narrowKatakana[unit - 0xFF66];
    switch (unit) {
    case 0xFF61:
        return 0x3002;
    case 0xFF62:
    case 0xFF63:
        return u'"';
    case 0xFF64:
        return u',';
    case 0xFF65:
        return u'•';
    case 0xFF9E:
    case 0xFF9F:
        return 0;
    default:
        return unit;
    }
}

char16_t foldedRare(char16_t unit)
{
    if (isBetween(unit, 0x0300, 0x036F) || isBetween(unit, 0xFE00, 0xFE0F) || unit == 0xFEFF)
        return 0; // accents of their own, variation selectors, the byte order mark
    if (unit == 0x2116)
        return u'#';
    if (unit == 0x2212)
        return u'-';
    if (unit == 0x2215)
        return u'/';
    const QChar character(unit);
    if (character.isDigit())
        return char16_t(character.digitValue() + u'0');
    return character.isUpper() ? character.toLower().unicode() : unit;
}

constexpr char16_t endOfLatin = 0x180;

/// Up to there, which is most of what is written in Europe.
constexpr std::array<char16_t, endOfLatin> foldedLatin = [] {
    std::array<char16_t, endOfLatin> table{};
    for (char16_t unit = 0; unit < endOfLatin; ++unit)
        table[unit] = unit < 0x80 ? foldedAscii(unit) : unit < 0xC0 ? foldedLatin1Sign(unit) : latin[unit - 0xC0];
    return table;
}();

/// folded(), for the compiler to see into.
char16_t foldedUnit(char16_t unit)
{
    if (unit < endOfLatin)
        return foldedLatin[unit];
    if (isBetween(unit, 0x3400, 0x9FFF) || isBetween(unit, 0x3041, 0x30FA) || isBetween(unit, 0xAC00, 0xDFFF))
        return unit; // ideographs, kana, Hangul and surrogates: nothing to fold, and many
    if (isArabic(unit))
        return foldedArabic[size_t(unit - firstArabic)];
    if (isBetween(unit, 0x2000, 0x206F))
        return foldedPunctuation(unit);
    if (isBetween(unit, 0x3000, 0x30FF))
        return foldedCjkSign(unit);
    if (unit >= 0xFF00)
        return foldedNarrowOrWide(unit) == unit ? foldedRare(unit) : foldedNarrowOrWide(unit);
    return foldedRare(unit);
}

/// Folds whole blocks as if all in them were ASCII, as most are; whether it was. The compiler takes many units at a
/// time.
bool foldAscii(char16_t *units, qsizetype blocks)
{
    char16_t seen = 0;
    for (qsizetype at = 0; at < blocks * unitsInBlock; ++at) {
        seen |= units[at];
        units[at] = foldedAscii(units[at]);
    }
    return seen < 0x80;
}

/// Folds what is not ASCII in blocks; whether all units are still there.
bool foldOthers(char16_t *units, qsizetype blocks)
{
    constexpr qsizetype unitsInWord = sizeof(quint64) / sizeof(char16_t);
    constexpr quint64 beyondAscii = Q_UINT64_C(0xFF80FF80FF80FF80);
    bool isGapless = true;
    for (const char16_t *const end = units + blocks * unitsInBlock; units != end; units += unitsInWord) {
        quint64 word = 0;
        std::memcpy(&word, units, sizeof(word));
        for (qsizetype at = 0; (word & beyondAscii) != 0 && at < unitsInWord; ++at) {
            units[at] = foldedUnit(units[at]);
            isGapless &= units[at] != 0;
        }
    }
    return isGapless;
}

} // namespace

char16_t folded(char16_t unit)
{
    return foldedUnit(unit);
}

void FoldedLine::clear()
{
    m_size = 0;
    m_positions.clear();
    m_hasGaps = false;
}

void FoldedLine::append(QStringView piece, qsizetype position)
{
    const qsizetype from = m_size;
    if (from == 0)
        m_first = position;
    bool isGapless = position == m_first + from;
    m_size += piece.size();
    if (qsizetype(m_text.size()) < m_size + unitsInBlock)
        m_text.resize(size_t(m_size + unitsInBlock));
    char16_t *const units = m_text.data() + from;
    std::copy_n(piece.utf16(), piece.size(), units);
    std::fill_n(units + piece.size(), unitsInBlock, u' ');
    const qsizetype blocks = blocksOf(piece.size());
    if (!foldAscii(units, blocks))
        isGapless &= foldOthers(units, blocks);
    if (m_hasGaps || !isGapless)
        closeGaps(from, position);
}

/// Takes out what folds to nothing from `from` on, where the unit at `position` of the text stands.
void FoldedLine::closeGaps(qsizetype from, qsizetype position)
{
    if (!m_hasGaps) {
        for (qsizetype index = 0; index < from; ++index)
            m_positions.push_back(m_first + index);
        m_hasGaps = true;
    }
    qsizetype used = from;
    for (qsizetype index = from; index < m_size; ++index, ++position) {
        const char16_t unit = m_text[size_t(index)];
        if (unit == 0)
            continue;
        m_text[size_t(used++)] = unit;
        m_positions.push_back(position);
    }
    m_size = used;
}

} // namespace utkik
