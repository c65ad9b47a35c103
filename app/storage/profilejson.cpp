// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/profilejson.h"

#include <algorithm>

namespace utkik
{

namespace
{

using Key = QLatin1StringView;
constexpr Key idKey("id");
constexpr Key nameKey("name");

} // namespace

Profile profileFrom(const QJsonObject &object)
{
    Profile profile;
    profile.id = object.value(idKey).toString();
    profile.name = object.value(nameKey).toString();
    profile.cloud = cloudFromKey(object.value(Key("cloud")).toString()).value_or(Cloud::Custom);
    profile.region = object.value(Key("region")).toString();
    profile.apiUrl = QUrl(object.value(Key("apiUrl")).toString());
    profile.loginUrl = QUrl(object.value(Key("loginUrl")).toString());
    profile.portalUrl = QUrl(object.value(Key("portalUrl")).toString());
    profile.scope = object.value(Key("scope")).toString();
    profile.tenant = object.value(Key("tenant")).toString();
    profile.client = object.value(Key("client")).toString();
    profile.signIn = signInWayFromKey(object.value(Key("signIn")).toString()).value_or(SignInWay::Secret);
    profile.certificate = object.value(Key("certificate")).toString();
    profile.colour = object.value(Key("colour")).toString();
    profile.timeZone = object.value(Key("timeZone")).toString();
    profile.isFavourite = object.value(Key("favourite")).toBool();
    profile.limits.perMinute = std::max(1, object.value(Key("callsPerMinute")).toInt(profile.limits.perMinute));
    profile.limits.perHour = std::max(1, object.value(Key("callsPerHour")).toInt(profile.limits.perHour));
    profile.limits.reservePerMinute =
        std::max(0, object.value(Key("reservePerMinute")).toInt(profile.limits.reservePerMinute));
    return profile;
}

QJsonObject objectFrom(const Profile &profile, QJsonObject object)
{
    object.insert(idKey, profile.id);
    object.insert(nameKey, profile.name);
    object.insert(Key("cloud"), cloudKey(profile.cloud));
    object.insert(Key("region"), profile.region);
    object.insert(Key("apiUrl"), profile.apiUrl.toString());
    object.insert(Key("loginUrl"), profile.loginUrl.toString());
    object.insert(Key("portalUrl"), profile.portalUrl.toString());
    object.insert(Key("scope"), profile.scope);
    object.insert(Key("tenant"), profile.tenant);
    object.insert(Key("client"), profile.client);
    object.insert(Key("signIn"), signInWayKey(profile.signIn));
    object.insert(Key("certificate"), profile.certificate);
    object.insert(Key("colour"), profile.colour);
    object.insert(Key("timeZone"), profile.timeZone);
    object.insert(Key("favourite"), profile.isFavourite);
    object.insert(Key("callsPerMinute"), profile.limits.perMinute);
    object.insert(Key("callsPerHour"), profile.limits.perHour);
    object.insert(Key("reservePerMinute"), profile.limits.reservePerMinute);
    return object;
}

} // namespace utkik
