// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace utkik
{

/// What to do about a failed sign-in, translated: by its AADSTS number if we know that, else by OAuth's `error`; empty
/// if we know nothing better than the general sentence. Only a hint: behaviour follows `error`, since Microsoft may
/// change the numbers.
[[nodiscard]] QString signInHint(int aadsts, const QString &code = {});

} // namespace utkik
