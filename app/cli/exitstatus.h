// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QList>

namespace utkik
{

/// What the command line says to scripts. Fixed: meanings never change.
enum class ExitStatus {
    Done = 0, ///< everything asked for was received; a merged incident counts
    NoneFound = 1, ///< `ids` found no ID
    Usage = 2, ///< unknown option or value, no ID, file missing or not readable, unknown profile, two readers of
               ///< standard input
    NotFound = 3, ///< or not visible to this account
    NotSignedIn = 4, ///< no profile, secret or token refused, sign-in failed
    NotAllowed = 5, ///< permission or licence missing, feature off, tenant not provisioned
    Throttled = 6, ///< still, when the time was up
    Unreachable = 7, ///< network, TLS or server fault
    Unreadable = 8, ///< an answer or a file
    WrongTenant = 9, ///< nothing was sent for it
};

[[nodiscard]] ExitStatus exitStatusOf(ErrorKind kind);

/// The one to end with where several things went wrong: the first of 4, 5, 9, 7, 8, 6, 3; a usage error before all.
[[nodiscard]] ExitStatus worstOf(const QList<ExitStatus> &statuses);

} // namespace utkik
