// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/secret.h"
#include "models/core/result.h"

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace utkik
{

/// What the token endpoint granted.
struct TokenGrant
{
    Secret accessToken;
    std::chrono::seconds lifetime{0};
    Secret refreshToken; ///< empty if none came along
    QDateTime certificateExpires; ///< of the certificate it was granted for; invalid if for none
};

/// Reads an answer of the token endpoint, good or bad. Behaviour hangs on OAuth's `error`; the AADSTS number is a hint.
[[nodiscard]] Result<TokenGrant> readTokenAnswer(int httpStatus, const QByteArray &body);

/// What a sign-in service refused with, from OAuth's `error` and `error_description`.
[[nodiscard]] Error refusalOf(const QString &code, const QString &description);

/// Whether asking again later can help: the service said so or is broken.
[[nodiscard]] bool isPassing(const Error &error);

} // namespace utkik
