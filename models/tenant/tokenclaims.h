// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace utkik
{

/// What an access token says of itself. Read, not verified: that is the server's business.
struct TokenClaims
{
    QString audience; ///< `aud`
    QString tenant; ///< `tid`, lower case
    QString application; ///< `appid` or `azp`
    QString user; ///< who signed in: `upn`, `unique_name`, `preferred_username` or `name`; empty for an application
    QStringList roles; ///< permissions of the application
    QStringList scopes; ///< `scp`: permissions on behalf of a user
    QDateTime expires; ///< `exp`; invalid if absent

    [[nodiscard]] QStringList permissions() const { return roles + scopes; }
};

} // namespace utkik
