// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/foldedline.h"
#include "models/intake/linereader.h"
#include "models/intake/linkscanner.h"
#include "models/intake/tokens.h"
#include "models/intake/units.h"

#include <algorithm>
#include <array>

namespace utkik
{

/// One line, cut into words, numbers and addresses.
class ScanLine
{
public:
    /// Reads the line that `reader` stands at. An address that a line break cut off is read to its end, and `reader`
    /// goes on after it; no address is that starts before `joinedUpTo`, up to where the text was read in search of the
    /// rest of one before. Gives up to where that is now: so the time is linear.
    [[nodiscard]] qsizetype read(QStringView text, LineReader &reader, qsizetype joinedUpTo);

    [[nodiscard]] const FoldedLine &folded() const { return m_folded; }
    [[nodiscard]] std::span<const TextToken> tokens() const { return m_tokens.all(); }
    /// Which of the tokens are numbers or links.
    [[nodiscard]] const std::vector<int> &numbers() const { return m_numbers; }
    [[nodiscard]] int count() const { return m_tokens.count(); }
    /// From -1 to count(), see LineTokens.
    [[nodiscard]] const TextToken &at(int index) const { return m_tokens.at(index); }
    [[nodiscard]] QStringView text(const TextToken &token) const
    {
        return {m_folded.text().utf16() + token.start, token.length};
    }
    [[nodiscard]] QStringView textAt(int index) const { return text(at(index)); }
    /// Whether the token, a word or mark, is one of `words`.
    template <std::size_t Count>
    [[nodiscard]] bool isOneOf(const TextToken &token, const KnownWords<Count> &words) const
    {
        return utkik::isOneOf(text(token), token.wordKind, words);
    }
    template <std::size_t Count>
    [[nodiscard]] bool isOneOf(int index, const KnownWords<Count> &words) const
    {
        return isOneOf(at(index), words);
    }
    /// Whether one of the tokens from `first` to before `end` is one of `words`; there need not be so many tokens.
    template <std::size_t Count>
    [[nodiscard]] bool hasOneOf(const KnownWords<Count> &words, int first, int end) const
    {
        for (int index = std::max(0, first); index < std::min(count(), end); ++index) {
            if (isOneOf(index, words))
                return true;
        }
        return false;
    }
    [[nodiscard]] const LinkTarget &link(const TextToken &token) const { return m_links[size_t(token.link)]; }
    [[nodiscard]] bool startsUpper(const TextToken &token) const { return m_text[position(token)].isUpper(); }
    /// Whether the text has all of it in capitals.
    [[nodiscard]] bool isUpper(const TextToken &token) const;
    /// Those of all its words.
    [[nodiscard]] WordRoles roles() const { return m_words.roles; }
    [[nodiscard]] int wordCount() const { return m_words.count; }
    [[nodiscard]] bool hasLinks() const { return !m_links.empty(); }
    /// Where a token stands in the text.
    [[nodiscard]] qsizetype position(const TextToken &token) const { return m_folded.position(token.start); }
    [[nodiscard]] qsizetype endPosition(const TextToken &token) const { return m_folded.position(token.end() - 1) + 1; }

    /// The next token after `index` that is no space, or count(). Mostly one is stepped over or none, without a branch.
    [[nodiscard]] int nextSolid(int index) const
    {
        index = std::min(index + 1, count());
        index += int(at(index).isSpace());
        while (at(index).isSpace())
            ++index;
        return index;
    }
    /// The last token before `index` that is no space, or -1.
    [[nodiscard]] int previousSolid(int index) const
    {
        index = std::max(index, 0) - 1;
        index -= int(at(index).isSpace());
        while (at(index).isSpace())
            --index;
        return index;
    }

private:
    /// Reads the run from `from` up to `to`, in which the first address starts at `start`.
    void readRun(QStringView text, LineReader &reader, int from, int start, int to);
    void addTokens(int from, int to);
    void addLink(QStringView text, LineReader &reader, int start, int end);

    QStringView m_text;
    FoldedLine m_folded;
    LineTokens m_tokens;
    std::vector<int> m_numbers;
    WordSum m_words;
    std::vector<LinkTarget> m_links;
    qsizetype m_joinedUpTo = 0;
};

} // namespace utkik
