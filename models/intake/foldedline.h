// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/blocks.h"

#include <QStringView>

#include <vector>

namespace utkik
{

/// A no-break, thin or figure space: what groups of digits are kept together with.
inline constexpr char16_t hardSpace = u'\u00A0';

/// One line of text as the scanner reads it: in lower case, accents and vowel signs taken off, every digit of every
/// script as 0 to 9, full-width forms narrow, what is invisible left out; and where each unit stood in the text.
class FoldedLine
{
public:
    void clear();
    /// `position` is where `piece` stands in the text.
    void append(QStringView piece, qsizetype position);

    [[nodiscard]] QStringView text() const { return {m_text.data(), m_size}; }
    [[nodiscard]] qsizetype size() const { return m_size; }
    /// How many blocks the text fills; of the last of them all units can be looked at.
    [[nodiscard]] qsizetype blocks() const { return blocksOf(m_size); }
    /// The unit at `index`, or 0 outside of the line.
    [[nodiscard]] char16_t at(qsizetype index) const
    {
        return index >= 0 && index < size() ? m_text[size_t(index)] : u'\0';
    }
    /// Where the unit at `index` stood in the text.
    [[nodiscard]] qsizetype position(qsizetype index) const
    {
        return m_hasGaps ? m_positions[size_t(index)] : m_first + index;
    }

private:
    void closeGaps(qsizetype from, qsizetype position);

    std::vector<char16_t> m_text; ///< with room for a block more, and from longer lines before
    qsizetype m_size = 0;
    qsizetype m_first = 0; ///< the position of the first unit
    bool m_hasGaps = false; ///< units were left out, as in few lines
    std::vector<qsizetype> m_positions; ///< only then
};

/// One unit as FoldedLine has it; 0 for what is left out.
[[nodiscard]] char16_t folded(char16_t unit);

} // namespace utkik
