// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/signout.h"

#include "app/api/request.h"
#include "app/auth/formpost.h"
#include "models/core/whendone.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <array>

namespace utkik
{

namespace
{

using namespace std::chrono_literals;
constexpr auto discoveryPatience = 10s; // nobody waits long for a courtesy
constexpr qint64 longestDiscovery = 1024 * 1024;

struct SignOutWords
{
    Q_DECLARE_TR_FUNCTIONS(utkik::SignOut)
};

/// Microsoft's hosts are known to offer none: they need not be asked.
bool isEntra(const QUrl &login)
{
    constexpr std::array clouds{Cloud::Commercial, Cloud::Gcc, Cloud::GccHigh, Cloud::Dod};
    return std::any_of(clouds.begin(), clouds.end(),
                       [&login](Cloud cloud) { return hostsOf(cloud).login.host() == login.host(); });
}

/// The token goes only to where it came from.
QUrl revocationIn(const QByteArray &discovery, const QUrl &login)
{
    const QUrl url(QJsonDocument::fromJson(discovery).object().value(QLatin1String("revocation_endpoint")).toString());
    const bool isSameServer =
        url.scheme() == login.scheme() && url.host() == login.host() && url.port() == login.port();
    return isSameServer && isAllowedHost(url) ? url : QUrl();
}

} // namespace

SignOut::SignOut(const Profile &profile, SecretStore &secrets, QNetworkAccessManager &network,
                 const QString &lockFolder, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_secrets(secrets)
    , m_network(network)
    , m_lock(lockFolder, profile.id)
{
}

QFuture<Result<Revocation>> SignOut::run()
{
    const auto forgotten = afterwards(m_lock.take(), this, [this](bool) { return forget(); });
    return afterwards(forgotten, this, [this](const Result<void> &removed) -> Answer {
        m_lock.release();
        return removed ? revoke() : readyFuture<Result<Revocation>>(tl::unexpected(removed.error()));
    });
}

QFuture<Result<void>> SignOut::forget()
{
    const auto read = m_secrets.read(m_profile.id);
    return afterwards(read, this, [this](const Result<Secret> &secret) {
        if (secret && m_profile.isSignedInByPerson())
            m_refreshToken = *secret;
        const auto removed = m_secrets.remove(m_profile.id);
        return afterwards(removed, this, [](const Result<void> &result) -> Result<void> {
            const bool isGone = result || result.error().kind == ErrorKind::NoSecret;
            return isGone ? Result<void>() : result;
        });
    });
}

SignOut::Answer SignOut::revoke()
{
    if (m_refreshToken.isEmpty())
        return readyFuture<Result<Revocation>>(Revocation::NotNeeded);
    if (isEntra(m_profile.hosts().login))
        return readyFuture<Result<Revocation>>(Revocation::NotOffered);
    return afterwards(findRevocation(), this, [this](const QUrl &endpoint) {
        return endpoint.isEmpty() ? readyFuture<Result<Revocation>>(Revocation::NotOffered) : revokeAt(endpoint);
    });
}

// OpenID Connect Discovery 1.0; RFC 8414 names the field.
QFuture<QUrl> SignOut::findRevocation()
{
    const QUrl login = m_profile.hosts().login;
    if (!isAllowedHost(login))
        return readyFuture(QUrl());
    auto promise = std::make_shared<QPromise<QUrl>>();
    promise->start();
    const QString path = QStringLiteral("/%1/v2.0/.well-known/openid-configuration").arg(m_profile.tenant);
    QNetworkReply *const reply = m_network.get(makeRequest(login, path, discoveryPatience));
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received) {
        if (received > longestDiscovery)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, reply, [reply, promise, login] {
        reply->deleteLater();
        const bool isGood =
            reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 200 && !brokeOff(*reply);
        promise->addResult(isGood ? revocationIn(reply->readAll(), login) : QUrl());
        promise->finish();
    });
    return promise->future();
}

SignOut::Answer SignOut::revokeAt(const QUrl &endpoint)
{
    const Secret form = encodeForm({{"token", m_refreshToken.reveal()},
                                    {"token_type_hint", "refresh_token"},
                                    {"client_id", m_profile.client.toUtf8()}});
    QUrl server = endpoint;
    server.setPath({});
    const auto answer = postForm(m_network, server, endpoint.path(), form);
    return afterwards(answer, this, [](const Result<FormAnswer> &given) -> Result<Revocation> {
        return given && given->status == 200 ? Revocation::Revoked : Revocation::Failed;
    });
}

QString describe(Revocation revocation)
{
    switch (revocation) {
    case Revocation::NotNeeded:
        break;
    case Revocation::Revoked:
        return SignOutWords::tr("The sign-in service has revoked the sign-in.");
    case Revocation::NotOffered:
        return SignOutWords::tr("The sign-in service offers no way to revoke a single sign-in: what it gave out ends "
                                "by itself. To end all sign-ins of an account at once, an administrator can revoke its "
                                "sessions in Entra.");
    case Revocation::Failed:
        return SignOutWords::tr("The sign-in service could not be asked to revoke the sign-in: what it gave out ends "
                                "by itself.");
    }
    return {};
}

} // namespace utkik

#include "moc_signout.cpp"
