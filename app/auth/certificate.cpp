// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/certificate.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#ifdef UTKIK_HAS_OPENSSL
#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include <algorithm>
#include <array>
#include <cstring>
#endif

namespace utkik
{

namespace
{

constexpr qint64 longestFile = 1024 * 1024; // a chain of certificates has some kilobytes
constexpr qint64 slackBefore = 300; // seconds: Entra takes clocks that are off by five minutes
constexpr qint64 lifetime = 600; // seconds: what Microsoft advises

struct CertificateWords
{
    Q_DECLARE_TR_FUNCTIONS(utkik::Certificate)
};

tl::unexpected<Error> unusable(const QString &name, const QString &reason)
{
    return failure({.kind = ErrorKind::CertificateUnusable, .message = reason, .subject = name});
}

QByteArray base64url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray segment(const QJsonObject &object)
{
    return base64url(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

#ifdef UTKIK_HAS_OPENSSL

namespace
{

template <auto Free>
struct Freed
{
    template <typename T>
    void operator()(T *held) const
    {
        Free(held);
    }
};
using Bio = std::unique_ptr<BIO, Freed<BIO_free_all>>;
using PrivateKey = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using X509Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Pkcs12 = std::unique_ptr<PKCS12, Freed<PKCS12_free>>;
using Digest = std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>>;

struct Parts
{
    PrivateKey key;
    X509Certificate certificate;
    bool needsPassphrase = false; ///< or another one
};

Bio readerOf(const QByteArray &bytes)
{
    return Bio(BIO_new_mem_buf(bytes.constData(), int(bytes.size())));
}

int givePassphrase(char *buffer, int size, int, void *userData)
{
    auto *const asked = static_cast<std::pair<const QByteArray *, bool> *>(userData);
    asked->second = true;
    const int length = std::min(size, int(asked->first->size()));
    std::memcpy(buffer, asked->first->constData(), size_t(length));
    return length > 0 ? length : -1;
}

Parts readPem(const QByteArray &bytes, const Secret &passphrase)
{
    Parts parts;
    std::pair<const QByteArray *, bool> asked(&passphrase.reveal(), false);
    parts.key.reset(PEM_read_bio_PrivateKey(readerOf(bytes).get(), nullptr, givePassphrase, &asked));
    parts.certificate.reset(PEM_read_bio_X509(readerOf(bytes).get(), nullptr, nullptr, nullptr));
    parts.needsPassphrase = !parts.key && asked.second;
    return parts;
}

Parts readPfx(const QByteArray &bytes, const Secret &passphrase)
{
    Parts parts;
    const Pkcs12 file(d2i_PKCS12_bio(readerOf(bytes).get(), nullptr));
    if (!file)
        return parts;
    EVP_PKEY *key = nullptr;
    X509 *certificate = nullptr;
    const QByteArray &phrase = passphrase.reveal();
    parts.needsPassphrase = PKCS12_verify_mac(file.get(), phrase.constData(), int(phrase.size())) != 1
        && (!phrase.isEmpty() || PKCS12_verify_mac(file.get(), nullptr, 0) != 1);
    if (!parts.needsPassphrase)
        PKCS12_parse(file.get(), phrase.constData(), &key, &certificate, nullptr);
    parts.key.reset(key);
    parts.certificate.reset(certificate);
    return parts;
}

QDateTime endOf(const X509 &certificate)
{
    tm parts{};
    if (ASN1_TIME_to_tm(X509_get0_notAfter(&certificate), &parts) != 1)
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

QByteArray digestOf(const X509 &certificate)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    if (X509_digest(&certificate, EVP_sha256(), digest.data(), &size) != 1)
        return {};
    return QByteArray(reinterpret_cast<const char *>(digest.data()), qsizetype(size));
}

} // namespace

struct Certificate::Key
{
    PrivateKey key;
};

bool Certificate::isSupported()
{
    return true;
}

Result<Certificate> Certificate::read(const QByteArray &bytes, const Secret &passphrase, const QString &name)
{
    Parts parts = bytes.contains("-----BEGIN") ? readPem(bytes, passphrase) : readPfx(bytes, passphrase);
    ERR_clear_error();
    if (parts.needsPassphrase)
        return failure({.kind = ErrorKind::NoSecret, .subject = name});
    if (!parts.certificate)
        return unusable(name, CertificateWords::tr("The file holds no certificate, as PEM or PFX."));
    if (!parts.key)
        return unusable(name, CertificateWords::tr("The file holds no private key. Export it together with its key."));
    if (EVP_PKEY_base_id(parts.key.get()) != EVP_PKEY_RSA)
        return unusable(name, CertificateWords::tr("Its key is not an RSA key, which the sign-in service wants."));
    if (X509_check_private_key(parts.certificate.get(), parts.key.get()) != 1)
        return unusable(name, CertificateWords::tr("The key in the file does not belong to the certificate."));
    Certificate certificate;
    certificate.m_expires = endOf(*parts.certificate);
    certificate.m_sha256 = digestOf(*parts.certificate);
    certificate.m_key = std::make_shared<const Key>(Key{std::move(parts.key)});
    return certificate;
}

QByteArray Certificate::sign(const QByteArray &text) const
{
    const Digest context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *options = nullptr; // owned by the digest's context
    if (EVP_DigestSignInit(context.get(), &options, EVP_sha256(), nullptr, m_key->key.get()) != 1
        || EVP_PKEY_CTX_set_rsa_padding(options, RSA_PKCS1_PSS_PADDING) != 1
        || EVP_PKEY_CTX_set_rsa_pss_saltlen(options, RSA_PSS_SALTLEN_DIGEST) != 1)
        return {};
    const auto *const data = reinterpret_cast<const unsigned char *>(text.constData());
    size_t size = 0;
    if (EVP_DigestSign(context.get(), nullptr, &size, data, size_t(text.size())) != 1)
        return {};
    QByteArray signature(qsizetype(size), '\0');
    if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, data,
                       size_t(text.size()))
        != 1)
        return {};
    signature.truncate(qsizetype(size));
    return signature;
}

#else

struct Certificate::Key
{
};

bool Certificate::isSupported()
{
    return false;
}

Result<Certificate> Certificate::read(const QByteArray &, const Secret &, const QString &name)
{
    return unusable(name, CertificateWords::tr("This Utkik was built without OpenSSL, which certificates need."));
}

QByteArray Certificate::sign(const QByteArray &) const
{
    return {};
}

#endif

Result<Certificate> readCertificateFile(const QString &path, const Secret &passphrase)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure({.kind = ErrorKind::FileUnreadable, .message = file.errorString(), .subject = path});
    QByteArray bytes = file.read(longestFile);
    Result<Certificate> certificate = Certificate::read(bytes, passphrase, path);
    wipe(bytes);
    return certificate;
}

QByteArray clientAssertion(const Certificate &certificate, const QByteArray &client, const QByteArray &audience,
                           const QDateTime &now)
{
    const QString id = QString::fromUtf8(client);
    const QByteArray text =
        segment({{QStringLiteral("alg"), QStringLiteral("PS256")},
                 {QStringLiteral("typ"), QStringLiteral("JWT")},
                 {QStringLiteral("x5t#S256"), QString::fromLatin1(base64url(certificate.sha256()))}})
        + '.'
        + segment({{QStringLiteral("aud"), QString::fromUtf8(audience)},
                   {QStringLiteral("iss"), id},
                   {QStringLiteral("sub"), id},
                   {QStringLiteral("jti"), QUuid::createUuid().toString(QUuid::WithoutBraces)},
                   {QStringLiteral("nbf"), now.toSecsSinceEpoch() - slackBefore},
                   {QStringLiteral("exp"), now.toSecsSinceEpoch() + lifetime}});
    const QByteArray signature = certificate.sign(text);
    return signature.isEmpty() ? QByteArray() : text + '.' + base64url(signature);
}

} // namespace utkik
