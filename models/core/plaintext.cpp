// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/plaintext.h"

#include <algorithm>

namespace utkik
{

namespace
{

constexpr char16_t visibleLineFeed = u'\u23ce'; // ⏎
constexpr char16_t visibleTab = u'\u21e5'; // ⇥

/// Characters of the Basic Multilingual Plane that show nothing, or change how others are shown.
bool isHidden(char16_t c)
{
    if (c < 0x20 || (c >= 0x7f && c < 0xa0)) // control characters
        return true;
    if (c < 0xad)
        return false;
    return c == 0xad // soft hyphen
        || c == 0x034f // combining grapheme joiner
        || c == 0x061c // Arabic letter mark
        || c == 0x115f || c == 0x1160 || c == 0x3164 || c == 0xffa0 // Hangul fillers
        || c == 0x17b4 || c == 0x17b5 // Khmer inherent vowels
        || (c >= 0x180b && c <= 0x180f) // Mongolian variation selectors and vowel separator
        || (c >= 0x200b && c <= 0x200f) // zero-width space and joiners, left-to-right and right-to-left marks
        || (c >= 0x2028 && c <= 0x202e) // line and paragraph separators, bidi embeddings and overrides
        || (c >= 0x2060 && c <= 0x206f) // word joiner, invisible operators, bidi isolates
        || c == 0x2800 // Braille pattern blank
        || c == 0xfeff // byte-order mark
        || (c >= 0xfff0 && c <= 0xfffb); // unassigned specials, interlinear annotation
}

/// The same above it: language tags and variation selectors, musical and shorthand format controls.
bool isHiddenAbove(char32_t c)
{
    return (c >= 0xe0000 && c <= 0xe0fff) || (c >= 0x1bca0 && c <= 0x1bca3) || (c >= 0x1d173 && c <= 0x1d17a)
        || c == 0x110bd || c == 0x110cd || (c >= 0x13430 && c <= 0x1345f);
}

/// First half of a surrogate pair whose character is, or may be, one of isHiddenAbove(), or half a pair alone.
bool needsLook(QChar c)
{
    return c.isSurrogate() || isHidden(c.unicode());
}

QString escape(char32_t c)
{
    const auto digits = QString::number(uint(c), 16).toUpper().rightJustified(4, u'0');
    return (c > 0xffff ? QStringLiteral("\\u{%1}") : QStringLiteral("\\u%1")).arg(digits);
}

} // namespace

QString visibleText(const QString &text, bool keepLineBreaks)
{
    const auto first = std::find_if(text.cbegin(), text.cend(), needsLook);
    if (first == text.cend())
        return text;
    QString result = text.left(first - text.cbegin());
    result.reserve(text.size() + 16);
    for (auto at = first - text.cbegin(); at < text.size(); ++at) {
        const QChar c = text[at];
        if (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
            const auto code = QChar::surrogateToUcs4(c, text[at + 1]);
            ++at;
            if (isHiddenAbove(code))
                result += escape(code);
            else
                (result += c) += text[at];
        } else if (c == u'\n' || c == u'\t') {
            result += keepLineBreaks ? c : QChar(c == u'\n' ? visibleLineFeed : visibleTab);
        } else if (c == u'\r' && keepLineBreaks && at + 1 < text.size() && text[at + 1] == u'\n') {
            continue; // the line feed says it
        } else if (needsLook(c)) {
            result += escape(c.unicode());
        } else {
            result += c;
        }
    }
    return result;
}

} // namespace utkik
