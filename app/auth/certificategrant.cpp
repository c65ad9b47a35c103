// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/certificategrant.h"

#include "models/core/background.h"
#include "models/tenant/diagnosis.h"

namespace utkik
{

CertificateGrant::CertificateGrant(const Profile &profile, SecretStore &secrets, QNetworkAccessManager &network,
                                   Pauses pauses)
    : m_profile(profile)
    , m_secrets(secrets)
    , m_endpoint(profile.hosts().login, profile.tenant, network, std::move(pauses))
{
}

QFuture<Result<TokenGrant>> CertificateGrant::ask()
{
    const auto read = afterwards(this->read({}), this, [this](const Result<Certificate> &certificate) {
        const bool isProtected = !certificate && certificate.error().kind == ErrorKind::NoSecret;
        return isProtected ? readWithPassphrase() : readyFuture(certificate);
    });
    return afterwards(read, this, [this](const Result<Certificate> &certificate) -> Answer {
        return certificate ? prove(*certificate) : readyFuture<Result<TokenGrant>>(tl::unexpected(certificate.error()));
    });
}

QFuture<Result<Certificate>> CertificateGrant::read(const Secret &passphrase)
{
    return inBackground([path = m_profile.certificate, passphrase] { return readCertificateFile(path, passphrase); })
        .future();
}

QFuture<Result<Certificate>> CertificateGrant::readWithPassphrase()
{
    return afterwards(m_secrets.read(m_profile.id), this, [this](const Result<Secret> &passphrase) {
        return passphrase ? read(*passphrase) : readyFuture<Result<Certificate>>(tl::unexpected(passphrase.error()));
    });
}

CertificateGrant::Answer CertificateGrant::prove(const Certificate &certificate)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QByteArray client = m_profile.client.toUtf8();
    const QByteArray assertion = clientAssertion(certificate, client, m_endpoint.url().toEncoded(), now);
    if (assertion.isEmpty() || certificate.expires() <= now) // the service would refuse it with a number
        return readyFuture<Result<TokenGrant>>(failure({.kind = ErrorKind::CertificateUnusable,
                                                        .message = certificateWarning(certificate.expires(), now),
                                                        .subject = m_profile.certificate}));
    const Answer answer =
        m_endpoint.post({{"grant_type", "client_credentials"},
                         {"client_id", client},
                         {"client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"},
                         {"client_assertion", assertion},
                         {"scope", m_profile.hosts().scope.toUtf8()}});
    return afterwards(answer, this, [ends = certificate.expires()](Result<TokenGrant> grant) {
        if (grant)
            grant->certificateExpires = ends;
        return grant;
    });
}

} // namespace utkik

#include "moc_certificategrant.cpp"
