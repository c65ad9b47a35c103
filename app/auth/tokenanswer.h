// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/secret.h"
#include "models/core/result.h"

#include <QByteArray>

#include <chrono>

namespace utkik
{

/// What the token endpoint granted.
struct TokenGrant
{
    Secret accessToken;
    std::chrono::seconds lifetime{0};
};

/// Reads an answer of the token endpoint, good or bad. Behaviour hangs on OAuth's `error`; the AADSTS number is a hint.
[[nodiscard]] Result<TokenGrant> readTokenAnswer(int httpStatus, const QByteArray &body);

/// Whether asking again later can help: the service said so or is broken.
[[nodiscard]] bool isPassing(const Error &error);

} // namespace utkik
