// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tenant/policy.h"

#include <QJsonObject>

namespace utkik
{

/// FileUnreadable if it is not what the documentation says: then nothing is allowed rather than everything.
[[nodiscard]] Result<Policy> policyFrom(const QJsonObject &object, const QString &place);

/// The computer's policy: /etc/utkik/policy.json on Linux, elsewhere the value "policy" with the same text, of
/// HKEY_LOCAL_MACHINE\Software\Policies\Utkik on Windows and /Library/Preferences/se.utkik.Utkik.plist on macOS.
[[nodiscard]] Result<Policy> readPolicy();
[[nodiscard]] Result<Policy> readPolicyFile(const QString &path);

} // namespace utkik
