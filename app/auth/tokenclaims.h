// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/secret.h"
#include "models/tenant/tokenclaims.h"

#include <optional>

namespace utkik
{

/// Nothing for an opaque token, which fits any tenant.
[[nodiscard]] std::optional<TokenClaims> readClaims(const Secret &token);

} // namespace utkik
