// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace utkik
{

/// An object or list of an answer as people read it: "CONTOSO\anna, CONTOSO\bo", "provider: Azure, region: north". What
/// is null or empty is left out; names stand in the order of the alphabet. JSON that cannot be read stays as it is.
[[nodiscard]] QString nestedText(std::string_view json);

} // namespace utkik
