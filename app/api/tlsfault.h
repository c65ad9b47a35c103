// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QSslError;

namespace utkik
{

/// Why a server's certificate is not taken, as a sentence for people. It holds names from the certificate, which are
/// the other side's.
[[nodiscard]] QString describeTlsFault(const QSslError &error);

} // namespace utkik
