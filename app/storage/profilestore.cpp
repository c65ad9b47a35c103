// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/profilestore.h"

#include "app/storage/privatefile.h"
#include "app/storage/profilejson.h"

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
    if (Result<void> changed = changeArray(array); !changed)
        return changed;
    object->insert(profilesKey, array);
    return writePrivateFile(path, QJsonDocument(*object).toJson());
}

} // namespace

ProfileStore::ProfileStore(const QString &folder, const Result<Policy> &policy)
    : m_path(folder + QStringLiteral("/profiles.json"))
    , m_policy(policy)
{
}

Result<QList<Profile>> ProfileStore::load() const
{
    if (!m_policy)
        return tl::unexpected(m_policy.error());
    const Result<QJsonObject> object = readJsonFile(m_path);
    if (!object)
        return tl::unexpected(object.error());
    QList<Profile> profiles = m_policy->profiles;
    const QJsonArray array = object->value(profilesKey).toArray();
    for (const auto &value : array) {
        const Profile profile = profileFrom(value.toObject());
        const bool isWhole = !profile.id.isEmpty() && !profile.name.isEmpty(); // else somebody's own writing: it stays
        if (isWhole && !m_policy->isPreset(profile.id) && m_policy->check(profile))
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
    if (Result<void> allowed = checkChange(profile); !allowed)
        return allowed;
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

Result<void> ProfileStore::checkChange(const Profile &profile) const
{
    if (!m_policy)
        return tl::unexpected(m_policy.error());
    const auto isSame = [&profile](const Profile &preset) {
        return preset.id == profile.id || preset.name == profile.name;
    };
    if (std::any_of(m_policy->profiles.begin(), m_policy->profiles.end(), isSame))
        return failure({.kind = ErrorKind::PolicyForbids, .subject = profile.name});
    return m_policy->check(profile);
}

Result<void> ProfileStore::remove(const QString &name)
{
    if (const Result<Profile> profile = find(name); profile && m_policy->isPreset(profile->id))
        return failure({.kind = ErrorKind::PolicyForbids, .subject = name});
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
