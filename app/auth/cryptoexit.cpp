// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/cryptoexit.h"

#ifdef UTKIK_HAS_OPENSSL
#include <openssl/crypto.h>
#endif

namespace utkik
{

void leaveCryptoToTheSystem()
{
#ifdef UTKIK_HAS_OPENSSL
    OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr); // https://docs.openssl.org/3.0/man3/OPENSSL_init_crypto/
#endif
}

} // namespace utkik
