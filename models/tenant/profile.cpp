// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tenant/profile.h"

#include <QCoreApplication>
#include <QUrlQuery>
#include <QUuid>

#include <algorithm>
#include <array>

namespace utkik
{

namespace
{

struct CloudSpec
{
    Cloud cloud;
    const char *key;
    const char *name;
    const char *api;
    const char *login;
    const char *portal;
};

// defender-xdr/usgov.md of MicrosoftDocs/defender-docs. The scope is the API host with "/.default"; for the government
// clouds that is not written down anywhere official, so a profile can override it.
constexpr std::array clouds{
    CloudSpec{Cloud::Commercial, "commercial", QT_TRANSLATE_NOOP("utkik::Cloud", "Commercial"),
              "api.security.microsoft.com", "login.microsoftonline.com", "security.microsoft.com"},
    CloudSpec{Cloud::Gcc, "gcc", QT_TRANSLATE_NOOP("utkik::Cloud", "US Government GCC"),
              "api-gcc.security.microsoft.us", "login.microsoftonline.com", "security.microsoft.com"},
    CloudSpec{Cloud::GccHigh, "gcc-high", QT_TRANSLATE_NOOP("utkik::Cloud", "US Government GCC High"),
              "api-gov.security.microsoft.us", "login.microsoftonline.us", "security.microsoft.us"},
    CloudSpec{Cloud::Dod, "dod", QT_TRANSLATE_NOOP("utkik::Cloud", "US Government DoD"),
              "api-gov.security.microsoft.us", "login.microsoftonline.us", "security.apps.mil"},
    CloudSpec{Cloud::Custom, "custom", QT_TRANSLATE_NOOP("utkik::Cloud", "Other hosts"), "", "", ""},
};

// api-get-incident of MicrosoftDocs/defender-docs, "for better performance use a server closer to you".
constexpr std::array regionNames{"us", "eu", "uk", "au", "swa", "ina", "aea"};

const CloudSpec &specOf(Cloud cloud)
{
    return clouds.at(static_cast<size_t>(cloud));
}

struct SignInWaySpec
{
    SignInWay way;
    const char *key;
};
constexpr std::array signInWays{SignInWaySpec{SignInWay::Secret, "secret"},
                                SignInWaySpec{SignInWay::Certificate, "certificate"},
                                SignInWaySpec{SignInWay::Browser, "browser"},
                                SignInWaySpec{SignInWay::Device, "device"}, SignInWaySpec{SignInWay::Token, "token"}};

QUrl httpsUrl(const QString &host)
{
    return host.isEmpty() ? QUrl() : QUrl(QStringLiteral("https://") + host);
}

bool isTenant(const QString &text)
{
    if (!QUuid::fromString(text).isNull())
        return true;
    // A domain of the tenant: letters, digits, hyphens, with a dot.
    const auto fits = [](QChar c) { return c.isLetterOrNumber() || c == QLatin1Char('.') || c == QLatin1Char('-'); };
    return text.contains(QLatin1Char('.')) && !text.startsWith(QLatin1Char('.')) && !text.endsWith(QLatin1Char('.'))
        && std::all_of(text.begin(), text.end(), fits);
}

struct ProfileWords
{
    Q_DECLARE_TR_FUNCTIONS(utkik::Profile)
};

std::optional<QString> faultOfHost(const QUrl &url, const QString &needed)
{
    if (url.isEmpty())
        return needed;
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return ProfileWords::tr("“%1” is no address of a host. It looks like https://api.example.com.")
            .arg(url.toString());
    if (!isAllowedHost(url))
        return ProfileWords::tr("“%1” must begin with https; plain http is taken to this computer only.")
            .arg(url.toString());
    return std::nullopt;
}

} // namespace

QString cloudKey(Cloud cloud)
{
    return QLatin1String(specOf(cloud).key);
}

std::optional<Cloud> cloudFromKey(const QString &key)
{
    const auto it = std::find_if(clouds.begin(), clouds.end(),
                                 [&](const CloudSpec &spec) { return key == QLatin1String(spec.key); });
    return it == clouds.end() ? std::nullopt : std::optional(it->cloud);
}

QString cloudName(Cloud cloud)
{
    return QCoreApplication::translate("utkik::Cloud", specOf(cloud).name);
}

QString signInWayKey(SignInWay way)
{
    return QLatin1String(signInWays.at(static_cast<size_t>(way)).key);
}

std::optional<SignInWay> signInWayFromKey(const QString &key)
{
    const auto it = std::find_if(signInWays.begin(), signInWays.end(),
                                 [&](const SignInWaySpec &spec) { return key == QLatin1String(spec.key); });
    return it == signInWays.end() ? std::nullopt : std::optional(it->way);
}

QStringList regions()
{
    QStringList names;
    for (const char *const name : regionNames)
        names << QLatin1String(name);
    return names;
}

QStringList profileColours()
{
    return {QStringLiteral("red"),   QStringLiteral("orange"), QStringLiteral("yellow"),
            QStringLiteral("green"), QStringLiteral("blue"),   QStringLiteral("purple")};
}

CloudHosts hostsOf(Cloud cloud, const QString &region)
{
    const CloudSpec &spec = specOf(cloud);
    const QString api = QLatin1String(spec.api);
    const bool regional = cloud == Cloud::Commercial && !region.isEmpty();
    return {httpsUrl(regional ? region + QLatin1Char('.') + api : api), httpsUrl(QLatin1String(spec.login)),
            httpsUrl(QLatin1String(spec.portal)),
            api.isEmpty() ? QString() : QStringLiteral("https://%1/.default").arg(api)};
}

CloudHosts Profile::hosts() const
{
    CloudHosts hosts = hostsOf(cloud, region);
    if (!apiUrl.isEmpty())
        hosts.api = apiUrl;
    if (!loginUrl.isEmpty())
        hosts.login = loginUrl;
    if (!portalUrl.isEmpty())
        hosts.portal = portalUrl;
    if (!scope.isEmpty())
        hosts.scope = scope;
    else if (hosts.scope.isEmpty() && !hosts.api.isEmpty())
        hosts.scope = hosts.api.toString(QUrl::RemovePath) + QStringLiteral("/.default");
    return hosts;
}

QString Profile::delegatedScope() const
{
    // Of a resource's permissions; a scope typed by hand is taken as it is, since clouds differ.
    QString wanted = hosts().scope;
    const QString all = QStringLiteral("/.default");
    if (scope.isEmpty() && wanted.endsWith(all))
        wanted = wanted.chopped(all.size()) + QStringLiteral("/Incident.Read");
    return wanted + QStringLiteral(" offline_access");
}

std::optional<ProfileFault> faultOf(const Profile &profile)
{
    using Field = ProfileFault::Field;
    if (profile.name.trimmed().isEmpty())
        return ProfileFault{Field::Name, ProfileWords::tr("The name is missing. Choose any that you recognise.")};
    if (!profile.region.isEmpty() && !regions().contains(profile.region))
        return ProfileFault{Field::Region,
                            ProfileWords::tr("“%1” is no region. There are: %2.")
                                .arg(profile.region, regions().join(QStringLiteral(", ")))};
    const CloudHosts hosts = profile.hosts();
    if (const auto fault =
            faultOfHost(hosts.api, ProfileWords::tr("The API host is missing. Other hosts must be named in full.")))
        return ProfileFault{Field::ApiUrl, *fault};
    if (const auto fault = faultOfHost(
            hosts.login, ProfileWords::tr("The sign-in host is missing. Other hosts must be named in full.")))
        return ProfileFault{Field::LoginUrl, *fault};
    if (!isTenant(profile.tenant))
        return ProfileFault{
            Field::Tenant,
            ProfileWords::tr(
                "The tenant is a GUID such as c0ffee00-1111-4222-8333-444455556666, or one of its domains.")};
    const bool needsClient = profile.signIn != SignInWay::Token;
    if (needsClient && QUuid::fromString(profile.client).isNull())
        return ProfileFault{
            Field::Client,
            ProfileWords::tr("The application (client) ID is a GUID; it stands on the application's page in Entra.")};
    if (profile.signIn == SignInWay::Certificate && profile.certificate.isEmpty())
        return ProfileFault{Field::Certificate, ProfileWords::tr("The certificate's file is missing.")};
    return std::nullopt;
}

bool isThisComputer(const QString &host)
{
    const QString plain = host.toLower();
    if (plain == QLatin1String("localhost") || plain == QLatin1String("::1") || plain == QLatin1String("[::1]"))
        return true;
    const QStringList parts = plain.split(QLatin1Char('.'));
    const auto isByte = [](const QString &part) {
        bool ok = false;
        return part.toUInt(&ok) <= 255 && ok && part.size() <= 3;
    };
    return parts.size() == 4 && parts.first() == QLatin1String("127")
        && std::all_of(parts.begin(), parts.end(), isByte);
}

bool isAllowedHost(const QUrl &url)
{
    return url.scheme() == QLatin1String("https")
        || (url.scheme() == QLatin1String("http") && isThisComputer(url.host()));
}

QUrl portalPage(const CloudHosts &hosts, qint64 incidentId, const QString &tenant)
{
    QUrl url = hosts.portal.isEmpty() ? hostsOf(Cloud::Commercial).portal : hosts.portal;
    url.setPath(QStringLiteral("/incident2/%1/overview").arg(incidentId));
    if (!tenant.isEmpty()) {
        QUrlQuery query;
        query.addQueryItem(QStringLiteral("tid"), tenant);
        url.setQuery(query);
    }
    return url;
}

} // namespace utkik
