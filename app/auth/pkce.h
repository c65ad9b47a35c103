// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/secret.h"

#include <QByteArray>

namespace utkik
{

/// Proof key for code exchange (RFC 7636): whoever redeems a code must know the verifier whose digest it was asked
/// with.
struct Pkce
{
    Secret verifier;
    QByteArray challenge; ///< S256
};
[[nodiscard]] Pkce makePkce();

/// 256 random bits from the system's generator, as base64url.
[[nodiscard]] QByteArray randomText();

} // namespace utkik
