// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace utkik
{

/// An address, link or mail address so written that no program makes a link of it: "hxxps://evil[.]example/a",
/// "203[.]0[.]113[.]77", "2001[:]db8[:][:]1", "eve[@]evil[.]example".
[[nodiscard]] QString defanged(const QString &indicator);

} // namespace utkik
