// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/profilestore.h"

#include "app/storage/privatefile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>

#include <algorithm>

namespace utkik
{

namespace
{

using Key = QLatin1StringView;
constexpr Key profilesKey("profiles");
constexpr Key idKey("id");
constexpr Key nameKey("name");
constexpr int lockPatienceMs = 2000; // another process holds it for the time of one small write

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
    profile.limits.perMinute = std::max(1, object.value(Key("callsPerMinute")).toInt(profile.limits.perMinute));
    profile.limits.perHour = std::max(1, object.value(Key("callsPerHour")).toInt(profile.limits.perHour));
    profile.limits.reservePerMinute =
        std::max(0, object.value(Key("reservePerMinute")).toInt(profile.limits.reservePerMinute));
    return profile;
}

// Over what stood there, so that keys of a later version stay.
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
    object.insert(Key("callsPerMinute"), profile.limits.perMinute);
    object.insert(Key("callsPerHour"), profile.limits.perHour);
    object.insert(Key("reservePerMinute"), profile.limits.reservePerMinute);
    return object;
}

tl::unexpected<Error> unknownProfile(const QString &name)
{
    return failure({.kind = ErrorKind::UnknownProfile, .subject = name});
}

template <typename Change>
Result<void> change(const QString &path, Change changeArray)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QLockFile lock(path + QStringLiteral(".lock"));
    lock.tryLock(lockPatienceMs); // if all else fails, writing in one step still leaves a whole file
    Result<QJsonObject> object = readJsonFile(path);
    if (!object)
        return tl::unexpected(object.error());
    QJsonArray array = object->value(profilesKey).toArray();
    if (const Result<void> changed = changeArray(array); !changed)
        return changed;
    object->insert(profilesKey, array);
    return writePrivateFile(path, QJsonDocument(*object).toJson());
}

} // namespace

ProfileStore::ProfileStore(const QString &folder)
    : m_path(folder + QStringLiteral("/profiles.json"))
{
}

Result<QList<Profile>> ProfileStore::load() const
{
    const Result<QJsonObject> object = readJsonFile(m_path);
    if (!object)
        return tl::unexpected(object.error());
    QList<Profile> profiles;
    const QJsonArray array = object->value(profilesKey).toArray();
    for (const QJsonValue &value : array) {
        const Profile profile = profileFrom(value.toObject());
        if (!profile.id.isEmpty() && !profile.name.isEmpty()) // else somebody's own writing, which stays as it is
            profiles << profile;
    }
    std::sort(profiles.begin(), profiles.end(),
              [](const Profile &a, const Profile &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return profiles;
}

Result<Profile> ProfileStore::find(const QString &name) const
{
    const Result<QList<Profile>> profiles = load();
    if (!profiles)
        return tl::unexpected(profiles.error());
    for (const Profile &profile : *profiles) {
        if (profile.name == name)
            return profile;
    }
    return unknownProfile(name);
}

Result<void> ProfileStore::save(const Profile &profile)
{
    return change(m_path, [&profile](QJsonArray &array) -> Result<void> {
        qsizetype place = array.size();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QJsonObject other = array.at(i).toObject();
            if (other.value(idKey).toString() == profile.id)
                place = i;
            else if (other.value(nameKey).toString() == profile.name)
                return failure({.kind = ErrorKind::NameTaken, .subject = profile.name});
        }
        if (place == array.size())
            array.append(objectFrom(profile, {}));
        else
            array[place] = objectFrom(profile, array.at(place).toObject());
        return {};
    });
}

Result<void> ProfileStore::remove(const QString &name)
{
    return change(m_path, [&name](QJsonArray &array) -> Result<void> {
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (array.at(i).toObject().value(nameKey).toString() == name) {
                array.removeAt(i);
                return {};
            }
        }
        return unknownProfile(name);
    });
}

} // namespace utkik
