// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/tokenanswer.h"

#include <QFuture>

namespace utkik
{

/// One way to be granted a token: by a client secret, a certificate, a browser, a device code. Each asks the token
/// endpoint; keeping, sharing and renewing what it grants is for SignIn.
class Grant
{
public:
    virtual ~Grant() = default;
    /// A new token, or why there is none. Never asked again before the last answer.
    [[nodiscard]] virtual QFuture<Result<TokenGrant>> ask() = 0;
};

} // namespace utkik
