// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/record.h"

#include <string_view>
#include <utility>
#include <vector>

namespace utkik
{

/// Record::wordCode() of one field over many records: an answer spells a word in few ways, so each spelling is looked
/// up once. Must not outlive the answer.
class WordCodes
{
public:
    explicit WordCodes(FieldId field)
        : m_field(field)
    {
    }

    [[nodiscard]] int of(const Record &record)
    {
        const std::string_view bytes = record.bytes(m_field);
        for (const auto &[spelling, code] : m_known) {
            if (spelling == bytes)
                return code;
        }
        const int code = record.wordCode(m_field);
        constexpr std::size_t mostKnown = 24; // past that the search costs more than it saves
        if (m_known.size() < mostKnown)
            m_known.emplace_back(bytes, code);
        return code;
    }

private:
    FieldId m_field;
    std::vector<std::pair<std::string_view, int>> m_known;
};

} // namespace utkik
