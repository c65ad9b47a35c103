// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/secret.h"
#include "models/core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>

namespace utkik
{

/// A certificate with its private key, from a PEM or PKCS #12 (PFX) file. The key stays in libcrypto, which wipes it.
class Certificate final
{
public:
    /// Whether this build can read certificates: it needs OpenSSL's libcrypto.
    [[nodiscard]] static bool isSupported();

    /// CertificateUnusable with the reason; NoSecret if it needs a passphrase, and this one is none or not the right
    /// one. `name` is for the error only. Slow for a well protected file: call it off the GUI thread.
    [[nodiscard]] static Result<Certificate> read(const QByteArray &bytes, const Secret &passphrase,
                                                  const QString &name);

    [[nodiscard]] QDateTime expires() const { return m_expires; }
    [[nodiscard]] QByteArray sha256() const { return m_sha256; } ///< of its DER form: what `x5t#S256` holds
    /// PS256: RSASSA-PSS over SHA-256 with a salt of 32 bytes (RFC 7518). Empty if the key is none of RSA.
    [[nodiscard]] QByteArray sign(const QByteArray &text) const;

private:
    struct Key;

    QDateTime m_expires;
    QByteArray m_sha256;
    std::shared_ptr<const Key> m_key;
};

/// Reads the file as well; FileUnreadable if that fails.
[[nodiscard]] Result<Certificate> readCertificateFile(const QString &path, const Secret &passphrase);

/// A signed proof that the application holds the certificate (RFC 7523), good for ten minutes around `now`.
[[nodiscard]] QByteArray clientAssertion(const Certificate &certificate, const QByteArray &client,
                                         const QByteArray &audience, const QDateTime &now);

} // namespace utkik
