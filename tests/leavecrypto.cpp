// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/cryptoexit.h"

namespace
{

// Tests use the network without the program's main(), and so early that only this comes before.
[[maybe_unused]] const bool isLeft = (utkik::leaveCryptoToTheSystem(), true);

} // namespace
