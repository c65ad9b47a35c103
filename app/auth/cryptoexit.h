// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace utkik
{

/// Call before the first use of TLS, on the main thread. OpenSSL else tidies up when main() has returned, and frees
/// what belongs to threads that are just ending: the threads of QNetworkAccessManager end by themselves, nobody can
/// wait for the last of it, and now and then both free the same. The system takes all of it back anyway.
void leaveCryptoToTheSystem();

} // namespace utkik
