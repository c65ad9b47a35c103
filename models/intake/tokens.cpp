// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/tokens.h"

#include "models/intake/foldedline.h"
#include "models/intake/units.h"

#include <QChar>

#include <algorithm>
#include <array>

namespace utkik
{

namespace
{

enum class Script : quint8 { None, Blank, Alphabet, Arabic, Katakana, Hiragana, Ideographs, Digits };

Script scriptOfRest(char16_t unit)
{
    if (unit == hardSpace)
        return Script::Blank;
    if (unit >= 0x0600 && unit <= 0x06FF)
        return QChar(unit).isLetter() ? Script::Arabic : Script::None;
    if (unit >= 0x3041 && unit <= 0x309F)
        return Script::Hiragana;
    if (unit >= 0x30A1 && unit <= 0x30FF)
        return Script::Katakana;
    if ((unit >= 0x3400 && unit <= 0x9FFF) || (unit >= 0xF900 && unit <= 0xFAFF) || unit == 0x3005)
        return Script::Ideographs;
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

TokenKind kindOfBlanks(QStringView text, int from, int end)
{
    if (end == from + 1 && text[from] == hardSpace)
        return TokenKind::HardSpace;
    for (int at = from; at < end; ++at) {
        if (text[at] == u'\t')
            return TokenKind::Tab;
    }
    return TokenKind::Space;
}

/// Where the tag of HTML that starts at `from` ends, or `from` if there is none.
int endOfTag(QStringView text, int from, int to)
{
    constexpr int longestTag = 256;
    static constexpr std::array tags{
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
    const auto isName = [name = text.mid(start, at - start)](QStringView tag) { return isSameText(tag, name); };
    if (std::none_of(tags.begin(), tags.end(), isName))
        return from;
    const auto end = text.left(std::min(to, from + longestTag)).indexOf(u'>', at);
    return end < 0 ? from : int(end) + 1;
}

} // namespace

bool isAlphabeticBeyondAscii(char16_t unit)
{
    return scriptOfRest(unit) == Script::Alphabet;
}

void tokenize(QStringView text, int from, int to, TextTokens &tokens)
{
    while (from < to) {
        const char16_t unit = text[from].unicode();
        const Script script = scriptOf(unit);
        if (script == Script::None) {
            const int endOfMark = unit == u'<' ? endOfTag(text, from, to) : from;
            if (endOfMark > from)
                tokens.push_back({.kind = TokenKind::Tab, .start = from, .length = endOfMark - from, .roles = {}});
            else
                tokens.push_back({.kind = TokenKind::Mark, .mark = unit, .start = from, .length = 1, .roles = {}});
            from = tokens.back().end();
            continue;
        }
        int end = from + 1;
        while (end < to && scriptOf(text[end].unicode()) == script)
            ++end;
        TextToken token{.kind = TokenKind::Number, .start = from, .length = end - from, .roles = {}};
        if (script == Script::Blank) {
            token.kind = kindOfBlanks(text, from, end);
        } else if (script != Script::Digits) {
            token.kind = TokenKind::Word;
            token.roles = rolesOf(text.mid(from, end - from));
        }
        tokens.push_back(token);
        from = end;
    }
}

} // namespace utkik
