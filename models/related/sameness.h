// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace utkik
{

/// By what two incidents' things are taken for the same.
enum class Sameness : quint8 {
    Device,
    Account,
    Mailbox,
    FileHash,
    FilePath, ///< folder and name, where no hash is told
    Address, ///< of a host, or a link
    Message,
    Sender,
    CommandLine,
    Registry,
    Application,
};
inline constexpr std::size_t samenessCount = static_cast<std::size_t>(Sameness::Application) + 1;

/// How many things of each sort; index: Sameness.
using SamenessCounts = std::array<int, samenessCount>;

/// "same hash", "same account" … in the program's language.
[[nodiscard]] QString samenessText(Sameness why);

/// "2 files, 1 user in common"; empty if there is nothing.
[[nodiscard]] QString inCommonText(const SamenessCounts &counts);

} // namespace utkik
