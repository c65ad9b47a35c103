// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/fieldindex.h"

#include <array>
#include <cstring>
#include <string_view>

namespace utkik
{

/// The order of keys in the records of an answer, which repeats itself: the key that followed last time is tried before
/// any is looked up.
class KeyOrder
{
public:
    static constexpr quint8 noName = maxKeyNames;

    KeyOrder()
    {
        for (auto &followers : m_followers)
            followers.fill(noName);
    }

    /// The name that followed `previous` last time (noName: that came first), if the key that `rest` begins with is
    /// just that, up to its quote. Else noName.
    [[nodiscard]] quint8 expected(RecordType type, ContainerId container, quint8 previous, std::string_view rest) const
    {
        const auto next = m_followers[static_cast<std::size_t>(type)][previous];
        if (next == noName)
            return noName;
        const auto &name = keyNamesOf(type)[next];
        const auto size = name.text.size();
        const bool isIt = name.parent == container && size < rest.size() && rest[size] == '"'
            && std::memcmp(rest.data(), name.text.data(), size) == 0;
        return isIt ? next : noName;
    }

    void remember(RecordType type, quint8 previous, quint8 next)
    {
        m_followers[static_cast<std::size_t>(type)][previous] = next;
    }

private:
    std::array<std::array<quint8, maxKeyNames + 1>, recordTypeCount> m_followers;
};

} // namespace utkik
