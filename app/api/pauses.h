// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

namespace utkik
{

/// How long to wait after the `attempt`-th try (from 1) of something that failed in passing.
using Pauses = std::function<std::chrono::milliseconds(int attempt)>;

/// 1 s, 2 s, 4 s …, each between half and one and a half of that, so that many who failed together do not come back
/// together.
[[nodiscard]] Pauses growingPauses();

} // namespace utkik
