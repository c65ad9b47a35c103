// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/acceptance/watchedservice.h"

#include "tests/acceptance/watchedprogram.h"

#include <QFile>
#include <QProcess>

namespace utkik
{

namespace
{

const QByteArray clientSecret = "client~secret+not/to&be=told";
const QByteArray passphrase = "passphrase not to be told";
const QByteArray deviceCode = "device-code-not-to-be-told";
const QByteArray accessToken = "access-token-not-to-be-told";
const QByteArray idToken = "id-token-not-to-be-told";
const QByteArray refreshToken = "refresh-token-not-to-be-told-";

QByteArray fieldOf(const QByteArray &form, const QByteArray &name)
{
    for (const QByteArray &field : form.split('&')) {
        if (field.startsWith(name + '='))
            return QByteArray::fromPercentEncoding(field.mid(name.size() + 1));
    }
    return {};
}

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%s: %s", qUtf8Printable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

} // namespace

WatchedService::WatchedService(qsizetype refreshTokenSize)
    : m_refreshTokenSize(refreshTokenSize)
{
    m_secrets << clientSecret << passphrase << deviceCode << accessToken << idToken << refreshToken
              << WatchedProgram::authorizationCode;
    makeCertificate();
    m_server.answers([this](const SeenRequest &request) { return answer(request); });
}

void WatchedService::makeCertificate()
{
    const QString key = m_keyFolder.filePath(QStringLiteral("key.pem"));
    const QString certificate = m_keyFolder.filePath(QStringLiteral("certificate.pem"));
    const QString pass = QStringLiteral("pass:") + QString::fromLatin1(passphrase);
    std::ignore = outputOf(QStringLiteral("openssl"),
                           {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                            QStringLiteral("rsa:2048"), QStringLiteral("-keyout"), key, QStringLiteral("-passout"),
                            pass, QStringLiteral("-out"), certificate, QStringLiteral("-days"), QStringLiteral("400"),
                            QStringLiteral("-subj"), QStringLiteral("/CN=utkik")});
    QFile keyFile(key);
    QFile file(certificate);
    if (!keyFile.open(QIODevice::ReadOnly) || !file.open(QIODevice::Append))
        qFatal("cannot write %s", qUtf8Printable(certificate));
    file.write(keyFile.readAll());
    // The key as a program holds it once it is unlocked: a piece of its private half.
    const QByteArray der = outputOf(QStringLiteral("openssl"),
                                    {QStringLiteral("pkey"), QStringLiteral("-in"), key, QStringLiteral("-passin"),
                                     pass, QStringLiteral("-outform"), QStringLiteral("DER")});
    m_secrets << der.mid(der.size() / 2, 30) << der.mid(der.size() / 2, 30).toBase64();
}

QStringList WatchedService::ways()
{
    return {QStringLiteral("secret"), QStringLiteral("certificate"), QStringLiteral("device"),
            QStringLiteral("browser")};
}

QStringList WatchedService::addArguments(const QString &way) const
{
    const QString url = m_server.url().toString();
    QStringList add{QStringLiteral("profile"),
                    QStringLiteral("add"),
                    way,
                    QStringLiteral("--cloud=custom"),
                    QStringLiteral("--api-url=") + url,
                    QStringLiteral("--login-url=") + url,
                    QStringLiteral("--tenant=c0ffee00-1111-4222-8333-444455556666"),
                    QStringLiteral("--client=badcab1e-1111-4222-8333-444455556666"),
                    QStringLiteral("--auth=") + way};
    if (way == QStringLiteral("certificate"))
        add << QStringLiteral("--certificate") << m_keyFolder.filePath(QStringLiteral("certificate.pem"));
    if (!secretOf(way).isEmpty())
        add << QStringLiteral("--secret-stdin");
    return add;
}

QByteArray WatchedService::secretOf(const QString &way)
{
    if (way == QStringLiteral("secret"))
        return clientSecret;
    return way == QStringLiteral("certificate") ? passphrase : QByteArray();
}

FaultyAnswer WatchedService::answer(const SeenRequest &request)
{
    if (request.path.endsWith("/devicecode"))
        return goodAnswer(200,
                          R"({"device_code":")" + deviceCode
                              + R"(","user_code":"ABCD","interval":1,)"
                                R"("expires_in":900,"verification_uri":"https://login.example.com/device"})");
    if (!request.path.endsWith("/token"))
        return goodAnswer(404);
    for (const char *const field : {"code_verifier", "client_assertion", "client_secret", "refresh_token"}) {
        if (const QByteArray value = fieldOf(request.body, field); !value.isEmpty())
            m_secrets << value;
    }
    const bool isRenewal = fieldOf(request.body, "grant_type") == "refresh_token";
    if (isRenewal && !hasIssued(fieldOf(request.body, "refresh_token")))
        return goodAnswer(400, R"({"error":"invalid_grant"})");
    return tokens();
}

FaultyAnswer WatchedService::tokens()
{
    QByteArray next = refreshToken + QByteArray::number(m_issued.size()) + '-';
    next.append(std::max<qsizetype>(0, m_refreshTokenSize - next.size()), 'x');
    m_issued.insert(next);
    return goodAnswer(200,
                      R"({"expires_in":3599,"access_token":")" + accessToken + R"(","id_token":")" + idToken
                          + R"(","refresh_token":")" + next + R"("})");
}

} // namespace utkik
