// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <vector>

namespace utkik
{

/// The slots that count within one window, by the time at which each gets free. Times are the monotonic clock's.
class SlidingWindow
{
public:
    void clear();
    void fill(std::vector<std::chrono::milliseconds> freeAt); ///< instead of what was there; in any order
    void add(std::chrono::milliseconds freeAt); ///< cheap if it is the last to get free, as it mostly is
    void advance(std::chrono::milliseconds now); ///< forgets what is free by now
    [[nodiscard]] int used() const { return static_cast<int>(m_freeAt.size() - m_first); }
    [[nodiscard]] int usedAt(std::chrono::milliseconds now) const; ///< as if advanced to it
    /// When at most `count` are used, if nothing is added. Nothing if that is so already or never (`count` negative).
    [[nodiscard]] std::optional<std::chrono::milliseconds> whenAtMost(int count) const;

private:
    std::vector<std::chrono::milliseconds> m_freeAt; ///< sorted; those before m_first are free
    std::size_t m_first = 0;
};

} // namespace utkik
