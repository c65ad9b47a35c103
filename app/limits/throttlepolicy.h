// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/limits/moment.h"

namespace utkik
{

/// The server told us to wait.
struct BackOff
{
    Moment since;
    std::chrono::milliseconds wait{0}; ///< 0: none
    int inARow = 0; ///< 429s since the last good answer: our own waits grow with them

    [[nodiscard]] std::chrono::milliseconds remaining(const Moment &now) const;
    bool operator==(const BackOff &) const = default;
};

/// A limit that the server turned out to keep, lower than the configured one. Believed for a while, then raised step by
/// step, since the stricter limit may have been somebody else's share.
struct LearnedLimit
{
    int limit = 0; ///< 0: none
    Moment since;

    /// What counts now of the two.
    [[nodiscard]] int within(int configured, const Moment &now) const;
    bool operator==(const LearnedLimit &) const = default;
};

} // namespace utkik
