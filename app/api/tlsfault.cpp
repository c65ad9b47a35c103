// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/tlsfault.h"

#include <QCoreApplication>
#include <QSslCertificate>
#include <QSslError>
#include <QStringList>

namespace utkik
{

namespace
{

constexpr int mostNames = 3; // a certificate can have hundreds

struct TlsWords
{
    Q_DECLARE_TR_FUNCTIONS(utkik::Tls)
};

QString namesOf(const QSslCertificate &certificate)
{
    QStringList names = certificate.subjectAlternativeNames().values();
    if (names.isEmpty())
        names = certificate.subjectInfo(QSslCertificate::CommonName);
    return names.mid(0, mostNames).join(QStringLiteral(", "));
}

QString issuerOf(const QSslCertificate &certificate)
{
    const QStringList names = certificate.issuerInfo(QSslCertificate::CommonName);
    return names.isEmpty() ? certificate.issuerInfo(QSslCertificate::Organization).join(QStringLiteral(", "))
                           : names.constFirst();
}

} // namespace

QString describeTlsFault(const QSslError &error)
{
    const QSslCertificate certificate = error.certificate();
    switch (error.error()) {
    case QSslError::CertificateExpired:
        return TlsWords::tr("its certificate expired on %1.")
            .arg(certificate.expiryDate().date().toString(Qt::ISODate));
    case QSslError::CertificateNotYetValid:
        return TlsWords::tr("its certificate is valid from %1 on. If that is past, this computer's clock is wrong.")
            .arg(certificate.effectiveDate().date().toString(Qt::ISODate));
    case QSslError::HostNameMismatch:
        return TlsWords::tr("its certificate was made for another name, %1.").arg(namesOf(certificate));
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::CertificateUntrusted:
        return TlsWords::tr("its certificate comes from an authority that this computer does not know, %1. If your "
                            "organization's network has one of its own, it must be installed here.")
            .arg(issuerOf(certificate));
    case QSslError::CertificateRevoked:
        return TlsWords::tr("its certificate was revoked.");
    default:
        return error.errorString() + QLatin1Char('.');
    }
}

} // namespace utkik
