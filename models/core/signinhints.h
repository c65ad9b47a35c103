// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace utkik
{

/// What to do about an AADSTS number of a failed sign-in, translated; empty if we know nothing better than the general
/// sentence. Only a hint: behaviour follows OAuth's `error`, since Microsoft may change the numbers.
[[nodiscard]] QString signInHint(int aadsts);

} // namespace utkik
