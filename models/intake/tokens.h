// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/foldedline.h"
#include "models/intake/units.h"
#include "models/intake/words.h"

#include <QStringView>

#include <span>
#include <vector>

namespace utkik
{

/// What a line is made of.
enum class TokenKind : quint8 {
    Space, ///< one or more blanks
    Tab, ///< blanks with a tab among them: the next cell of a table
    HardSpace, ///< one no-break space, as between groups of digits
    Word, ///< letters of one script: katakana and ideographs end a word in Japanese, which has no spaces
    Number, ///< digits
    Mark, ///< any other single unit
    Link, ///< a web address, defanged or wrapped or not; `link` tells which
    End, ///< nothing: before a line's first token, and after its last
};

/// In 16 bytes, as the tokens of a line are gone through again and again; a line is read in pieces of fewer than 2^15
/// units.
struct TextToken
{
    int start = 0; ///< in the folded line
    quint16 length = 0;
    char16_t mark = 0; ///< the unit of a Mark
    TokenKind kind = TokenKind::Space;
    quint8 wordKind = 0; ///< of a Word or Mark: see kindOfWord()
    qint16 link = -1; ///< of a Link: its place in the line's links
    WordRoles roles; ///< of a Word

    [[nodiscard]] int end() const { return start + length; }
    [[nodiscard]] bool isSpace() const { return kind <= TokenKind::HardSpace; }
    [[nodiscard]] bool isMark(char16_t unit) const { return kind == TokenKind::Mark && mark == unit; }
    [[nodiscard]] bool is(WordRoles wanted) const { return kind == TokenKind::Word && (roles & wanted); }
};

/// The tokens of a line, in memory that the next line uses again.
class LineTokens
{
public:
    /// Forgets those of the line before, and makes room for those of a line of so many units.
    void clear(qsizetype units);

    [[nodiscard]] int count() const { return m_count; }
    /// From -1 to count(), where there is an End: so what stands beside any token can be asked for.
    [[nodiscard]] const TextToken &at(int index) const
    {
        Q_ASSERT(index >= -1 && index <= m_count);
        return m_tokens.data()[index + 1];
    }
    [[nodiscard]] std::span<const TextToken> all() const { return {m_tokens.data() + 1, size_t(m_count)}; }

    /// Where the first token is, and where the next one goes.
    [[nodiscard]] TextToken *begin() { return m_tokens.data() + 1; }
    [[nodiscard]] TextToken *end() { return begin() + m_count; }
    /// After tokens were written up to there.
    void setEnd(TextToken *end);

private:
    std::vector<TextToken> m_tokens; ///< between two of kind End; longer lines before may have left more
    int m_count = 0; ///< without those
};

/// What stands between the parts of a list.
[[nodiscard]] inline bool isListMark(const TextToken &token)
{
    return token.kind == TokenKind::Mark && isAnyOf(token.mark, u",;/&+");
}

[[nodiscard]] inline bool isArrow(const TextToken &token)
{
    constexpr char16_t firstArrow = 0x2190;
    constexpr char16_t lastArrow = 0x21FF;
    return token.kind == TokenKind::Mark && token.mark >= firstArrow && token.mark <= lastArrow;
}

/// Arrows, check boxes, dingbats, emoji.
[[nodiscard]] inline bool isDecoration(const TextToken &token)
{
    return token.kind == TokenKind::Mark
        && ((token.mark >= 0x2190 && token.mark <= 0x2BFF) || (token.mark >= 0xD800 && token.mark <= 0xDFFF));
}

[[nodiscard]] constexpr bool isAsciiDigit(char16_t unit)
{
    return unit >= u'0' && unit <= u'9';
}
/// Letters that are written in one word with digits: "T1059", "5MB", "ф5". Not those of Japanese and Arabic.
[[nodiscard]] bool isAlphabeticBeyondAscii(char16_t unit);
[[nodiscard]] inline bool isAlphabetic(char16_t unit)
{
    return unit < 0x80 ? unit >= u'a' && unit <= u'z' : isAlphabeticBeyondAscii(unit);
}

/// What digits from 0 to 9 say; 0 if that is more than 2^63 − 1.
[[nodiscard]] qint64 valueOf(QStringView digits);

[[nodiscard]] constexpr bool isCurrency(char16_t unit)
{
    return unit == u'$' || (unit >= 0xA2 && unit <= 0xA5) || (unit >= 0x20A0 && unit <= 0x20CF);
}

inline constexpr qsizetype guidUnits = 36;
/// Whether folded text starts with a GUID.
[[nodiscard]] bool startsWithGuid(QStringView text);

/// What all words of a line have together.
struct WordSum
{
    WordRoles roles; ///< and Question, of its marks
    int count = 0;
};

/// Appends the tokens of a line from `from` up to `to`, without looking for links, and to `numbers` which of them are
/// numbers.
WordSum tokenize(const FoldedLine &line, int from, int to, LineTokens &tokens, std::vector<int> &numbers);

} // namespace utkik
