// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/tokens.h"

#include "models/intake/foldedline.h"
#include "models/intake/units.h"

#include <QChar>

#include <algorithm>
#include <array>
#include <limits>

namespace utkik
{

namespace
{

enum class Script : quint8 { None, Blank, Alphabet, Arabic, Katakana, Hiragana, Ideographs, Digits };

constexpr bool isArabicLetter(char16_t unit)
{
    return (unit >= 0x0620 && unit <= 0x064A) || unit == 0x066E || unit == 0x066F || (unit >= 0x0671 && unit <= 0x06D3)
        || unit == 0x06D5 || unit == 0x06E5 || unit == 0x06E6 || unit == 0x06EE || unit == 0x06EF
        || (unit >= 0x06FA && unit <= 0x06FC) || unit == 0x06FF;
}

Script scriptOfRest(char16_t unit)
{
    if (isArabic(unit))
        return isArabicLetter(unit) ? Script::Arabic : Script::None;
    if (unit >= 0x3041 && unit <= 0x309F)
        return Script::Hiragana;
    if (unit >= 0x30A1 && unit <= 0x30FF)
        return Script::Katakana;
    if ((unit >= 0x3400 && unit <= 0x9FFF) || (unit >= 0xF900 && unit <= 0xFAFF) || unit == 0x3005)
        return Script::Ideographs;
    if (unit == hardSpace)
        return Script::Blank;
    return QChar(unit).isLetter() ? Script::Alphabet : Script::None;
}

constexpr std::array<Script, 0x80> asciiScripts = [] {
    std::array<Script, 0x80> table{};
    for (char16_t unit = u'a'; unit <= u'z'; ++unit)
        table[unit] = Script::Alphabet;
    for (char16_t unit = u'0'; unit <= u'9'; ++unit)
        table[unit] = Script::Digits;
    table[u' '] = table[u'\t'] = Script::Blank;
    return table;
}();

Script scriptOf(char16_t unit)
{
    return unit < 0x80 ? asciiScripts[unit] : scriptOfRest(unit);
}

constexpr TextToken endToken{.kind = TokenKind::End, .roles = {}};

bool isAsciiLetter(char16_t unit)
{
    return char16_t(unit - u'a') <= u'z' - u'a';
}

TokenKind kindOfBlanks(QStringView blanks)
{
    if (blanks.size() == 1 && blanks.front() != u'\t')
        return blanks.front() == QChar(hardSpace) ? TokenKind::HardSpace : TokenKind::Space;
    for (const QChar unit : blanks) {
        if (unit == u'\t')
            return TokenKind::Tab;
    }
    return TokenKind::Space;
}

/// Where the run of one script ends that starts at `first`: letters and digits of ASCII up to what is behind the line.
const char16_t *endOfRun(const char16_t *first, const char16_t *stop, Script script)
{
    const char16_t *unit = first + 1;
    while (script == Script::Digits && isAsciiDigit(*unit))
        ++unit;
    while (script == Script::Alphabet && isAsciiLetter(*unit))
        ++unit;
    unit = std::min(unit, stop);
    while (unit < stop && scriptOf(*unit) == script)
        ++unit;
    return unit;
}

/// Where the tag of HTML that starts at `from` ends, or `from` if there is none.
int endOfTag(QStringView text, int from, int to)
{
    constexpr int longestTag = 256;
    static constexpr KnownWords tags{
        QStringView(u"td"), QStringView(u"th"),    QStringView(u"tr"),     QStringView(u"p"),
        QStringView(u"br"), QStringView(u"div"),   QStringView(u"li"),     QStringView(u"b"),
        QStringView(u"i"),  QStringView(u"span"),  QStringView(u"strong"), QStringView(u"em"),
        QStringView(u"u"),  QStringView(u"font"),  QStringView(u"a"),      QStringView(u"code"),
        QStringView(u"h1"), QStringView(u"h2"),    QStringView(u"h3"),     QStringView(u"ul"),
        QStringView(u"ol"), QStringView(u"table"), QStringView(u"tbody"),  QStringView(u"pre")};
    int at = from + 1;
    if (at < to && text[at] == u'/')
        ++at;
    const int start = at;
    while (at < to && (isAsciiDigit(text[at].unicode()) || scriptOf(text[at].unicode()) == Script::Alphabet))
        ++at;
    if (!isOneOf(text.mid(start, at - start), tags))
        return from;
    const auto end = text.left(std::min(to, from + longestTag)).indexOf(u'>', at);
    return end < 0 ? from : int(end) + 1;
}

} // namespace

bool isAlphabeticBeyondAscii(char16_t unit)
{
    return scriptOfRest(unit) == Script::Alphabet;
}

qint64 valueOf(QStringView digits)
{
    constexpr auto largest = std::numeric_limits<qint64>::max();
    constexpr qsizetype alwaysPossible = std::numeric_limits<qint64>::digits10;
    qint64 value = 0;
    for (const QChar unit : digits.left(alwaysPossible))
        value = value * 10 + (unit.unicode() - u'0');
    for (const QChar unit : digits.mid(alwaysPossible)) {
        const int digit = unit.unicode() - u'0';
        if (value > (largest - digit) / 10)
            return 0;
        value = value * 10 + digit;
    }
    return value;
}

bool startsWithGuid(QStringView text)
{
    if (text.size() < guidUnits || text[8] != u'-' || text[13] != u'-' || text[18] != u'-' || text[23] != u'-')
        return false;
    const char16_t *const units = text.utf16();
    char16_t hexDigits = 0;
    for (qsizetype at = 0; at < guidUnits; ++at) { // the compiler takes many at a time
        const bool isHex = (char16_t(units[at] - u'0') <= 9) | (char16_t(units[at] - u'a') <= u'f' - u'a');
        hexDigits = char16_t(hexDigits + isHex);
    }
    return hexDigits == guidUnits - 4;
}

void LineTokens::clear(qsizetype units)
{
    if (m_tokens.size() < size_t(units) + 2)
        m_tokens.resize(size_t(units) + 2);
    m_tokens.front() = endToken;
    setEnd(begin());
}

void LineTokens::setEnd(TextToken *end)
{
    Q_ASSERT(end < m_tokens.data() + m_tokens.size());
    *end = endToken;
    m_count = int(end - begin());
}

WordSum tokenize(const FoldedLine &line, int from, int to, LineTokens &tokens, std::vector<int> &numbers)
{
    WordSum words;
    const QStringView text = line.text();
    const char16_t *const units = text.utf16();
    const char16_t *const stop = units + to;
    const TextToken *const firstToken = tokens.begin();
    TextToken *next = tokens.end();
    for (const char16_t *unit = units + from; unit < stop;) {
        const char16_t *const first = unit;
        const int start = int(first - units);
        TextToken &token = *next++;
        token = {.start = start, .length = 1, .roles = {}};
        if (*first == u' ' && first + 1 < stop && scriptOf(first[1]) != Script::Blank) { // as a third of all
            ++unit;
            continue;
        }
        const Script script = scriptOf(*first);
        if (script == Script::None) {
            const int end = *first == u'<' ? endOfTag(text, start, to) : start;
            const bool isTag = end > start;
            token.kind = isTag ? TokenKind::Tab : TokenKind::Mark;
            token.mark = isTag ? u'\0' : *first;
            token.wordKind = kindOfWord({first, 1});
            token.length = quint16(isTag ? end - start : 1);
            if (*first == u'?' || *first == u'؟')
                words.roles |= WordRole::Question;
            unit = first + token.length;
            continue;
        }
        unit = endOfRun(first, stop, script);
        token.length = quint16(unit - first);
        if (script == Script::Blank) {
            token.kind = kindOfBlanks({first, unit});
        } else if (script == Script::Digits) {
            token.kind = TokenKind::Number;
            numbers.push_back(int(&token - firstToken));
        } else {
            token.kind = TokenKind::Word;
            token.wordKind = kindOfWord({first, unit});
            token.roles = rolesOf({first, unit});
            words.roles |= token.roles;
            ++words.count;
        }
    }
    tokens.setEnd(next);
    return words;
}

} // namespace utkik
