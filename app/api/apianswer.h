// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/tokenclaims.h"
#include "models/core/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace utkik
{

/// An HTTP answer of the API, as it came; what it means is for readAnswer().
struct HttpAnswer
{
    int status = 0;
    QByteArray body;
    QByteArray retryAfter; ///< the header, empty if absent
    QByteArray authenticate; ///< WWW-Authenticate
    QString redirectHost; ///< of Location, for 3xx
    QString requestId; ///< from the headers that Microsoft's gateways set
};

/// The incident's bytes.
struct ApiAnswer
{
    QByteArray payload;
    QString trackingId;
};

/// Whether the token holds a permission that reading incidents takes.
[[nodiscard]] bool allowsReading(const TokenClaims &claims);

/// What an answer means: the payload, or one of the kinds of error; every ending of a call is one of the two. The
/// token's claims tell which permission is missing. Pure.
[[nodiscard]] Result<ApiAnswer> readAnswer(const HttpAnswer &answer, const std::optional<TokenClaims> &claims,
                                           const QString &scope);

} // namespace utkik
