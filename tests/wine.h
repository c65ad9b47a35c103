// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLibrary>

namespace utkik::test
{

/// Whether the test runs under wine. `if (isUnderWine()) QSKIP(…)` is for what a plain program outside of this project
/// shows to be missing in wine, and nothing else; the reason begins with "wine: ", so that cmake/windows.sh counts it
/// at its end.
[[nodiscard]] inline bool isUnderWine()
{
#ifdef Q_OS_WIN
    static const bool found = QLibrary::resolve(QStringLiteral("ntdll"), "wine_get_version") != nullptr;
    return found;
#else
    return false;
#endif
}

/// Qt hands certificates to Schannel by way of PFXImportCertStore(). In wine 8 that knows RSA keys alone, so it refuses
/// the test servers' keys, and a list of authorities, which has no key.
inline constexpr const char *wineLacksCertificates =
    "wine: its PFXImportCertStore() takes no elliptic keys and no certificates without a key";

} // namespace utkik::test
