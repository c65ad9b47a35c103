// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/tenant/profile.h"
#include "models/tenant/tokenclaims.h"

#include <QStringList>

#include <chrono>
#include <optional>

namespace utkik
{

/// What trying a tenant out has shown.
struct TrialFacts
{
    std::optional<TokenClaims> claims; ///< nothing if there was no token, or an opaque one
    std::optional<Error> error; ///< of signing in or of the one call; NotFound is a good answer to it
    std::optional<std::chrono::seconds> clockAhead; ///< this computer's clock before the sign-in service's
    QDateTime certificateExpires; ///< invalid if there is none
    QDateTime now;
};

/// What is right or wrong with a tenant, in words.
struct Diagnosis
{
    bool works = false;
    QString headline;
    QStringList findings; ///< whole sentences, the gravest first: what it is, and who can mend it
    QString forAdministrator; ///< to be sent to one, with all they need and nothing secret; empty if nothing is wrong
};

[[nodiscard]] Diagnosis diagnose(const Profile &profile, const TrialFacts &facts);

/// A clock that is off by more than this makes tokens look expired or not yet valid; Entra allows five minutes.
inline constexpr std::chrono::minutes mostClockSkew{5};

/// "This computer's clock is 9 minutes fast…"; empty if it is right enough.
[[nodiscard]] QString clockWarning(std::optional<std::chrono::seconds> clockAhead);

/// Whether a certificate ends soon enough to be told of: within 30 days, or already.
[[nodiscard]] bool endsSoon(const QDateTime &certificateExpires, const QDateTime &now);
/// "The certificate ends on 2026-12-01…"; empty if it does not end soon.
[[nodiscard]] QString certificateWarning(const QDateTime &certificateExpires, const QDateTime &now);

} // namespace utkik
