// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace utkik
{

enum class RedirectOutcome {
    Taken, ///< the browser brought a code
    Refused, ///< it brought an error
    NotForUs, ///< it came without the state of this sign-in
};

/// The page that the browser shows when it comes back, in the program's language; UTF-8.
[[nodiscard]] QByteArray redirectPage(RedirectOutcome outcome);

} // namespace utkik
