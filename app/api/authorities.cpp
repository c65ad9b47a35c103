// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/authorities.h"

#include "app/storage/privatefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace utkik
{

namespace
{

struct AuthoritiesWords
{
    Q_DECLARE_TR_FUNCTIONS(utkik::Authorities)
};

} // namespace

// All the system's are read then: adding to what Qt loads on demand would leave the others out.
Result<void> trustAuthoritiesIn(const QString &file)
{
    QFile pem(file);
    if (!pem.exists())
        return {};
    if (!pem.open(QIODevice::ReadOnly))
        return failure({.kind = ErrorKind::FileUnreadable, .message = pem.errorString(), .subject = file});
    const QList<QSslCertificate> own = QSslCertificate::fromData(pem.readAll(), QSsl::Pem);
    if (own.isEmpty())
        return failure({.kind = ErrorKind::FileUnreadable,
                        .message = AuthoritiesWords::tr("It holds no certificate in PEM form."),
                        .subject = file});
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(QSslConfiguration::systemCaCertificates() + own);
    QSslConfiguration::setDefaultConfiguration(configuration);
    return {};
}

QString authoritiesFile()
{
    return configFolder() + QStringLiteral("/authorities.pem");
}

} // namespace utkik
