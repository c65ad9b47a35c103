// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/quota/quota.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace utkik
{

enum class Cloud { Commercial, Gcc, GccHigh, Dod, Custom };
enum class SignInWay { Secret, Certificate, Browser, Device, Token };

/// "red", "orange" …: the colours a tenant can be marked with.
[[nodiscard]] QStringList profileColours();

/// The hosts of one cloud, from the API facts' table; regional hosts only for Commercial.
struct CloudHosts
{
    QUrl api;
    QUrl login;
    QUrl portal;
    QString scope;
};

/// Names as the command line spells them: "commercial", "gcc", "gcc-high", "dod", "custom".
[[nodiscard]] QString cloudKey(Cloud cloud);
[[nodiscard]] std::optional<Cloud> cloudFromKey(const QString &key);
[[nodiscard]] QString cloudName(Cloud cloud); ///< for people, translated
[[nodiscard]] QString signInWayKey(SignInWay way); ///< "secret", "certificate", "browser", "device", "token"
[[nodiscard]] std::optional<SignInWay> signInWayFromKey(const QString &key);
[[nodiscard]] QStringList regions(); ///< "us", "eu", … for Commercial
[[nodiscard]] CloudHosts hostsOf(Cloud cloud, const QString &region = {});

/// One tenant to look things up in. Holds no secret: that is in the keychain, under `id`.
struct Profile
{
    QString id; ///< random GUID made once; names the keychain item
    QString name; ///< unique, not empty
    Cloud cloud = Cloud::Commercial;
    QString region;
    QUrl apiUrl; ///< overrides the cloud's if not empty
    QUrl loginUrl;
    QUrl portalUrl;
    QString scope;
    QString tenant; ///< GUID or domain
    QString client; ///< GUID of the app registration
    SignInWay signIn = SignInWay::Secret;
    QString certificate; ///< path, for SignInWay::Certificate
    QuotaLimits limits;
    QString colour; ///< of profileColours(), to tell many tenants apart; empty: none
    QString timeZone; ///< IANA name of the zone that the tenant's people live in; empty: not told. Can be unknown here
    bool isFavourite = false; ///< stands first where tenants are chosen

    [[nodiscard]] CloudHosts hosts() const; ///< the cloud's, overridden
    /// What a person who signs in asks for: reading incidents, and a token to renew the sign-in with.
    [[nodiscard]] QString delegatedScope() const;
    /// Whether a person signs in, and what is kept is a refresh token; else the application signs in for itself.
    [[nodiscard]] bool isSignedInByPerson() const
    {
        return signIn == SignInWay::Browser || signIn == SignInWay::Device;
    }

    bool operator==(const Profile &) const = default;
};

/// What a person typed, checked: names what is missing or wrong, plain http to other than loopback included.
struct ProfileFault
{
    enum class Field { Name, Tenant, Client, ApiUrl, LoginUrl, Region, Certificate };
    Field field;
    QString reason; ///< translated
};
[[nodiscard]] std::optional<ProfileFault> faultOf(const Profile &profile);

/// 127.0.0.0/8, ::1 and localhost.
[[nodiscard]] bool isThisComputer(const QString &host);

/// http is taken only to 127.0.0.0/8, [::1] and localhost.
[[nodiscard]] bool isAllowedHost(const QUrl &url);

/// The portal page of an incident: `{portal}/incident2/{id}/overview?tid={tenant}`.
[[nodiscard]] QUrl portalPage(const CloudHosts &hosts, qint64 incidentId, const QString &tenant);

} // namespace utkik
