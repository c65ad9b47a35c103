// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/policyfile.h"

#include "app/storage/profilejson.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>
#include <QUuid>

namespace utkik
{

namespace
{

struct PolicyWords
{
    Q_DECLARE_TR_FUNCTIONS(utkik::Policy)
};

tl::unexpected<Error> unreadable(const QString &place, const QString &reason)
{
    return failure({.kind = ErrorKind::FileUnreadable, .message = reason, .subject = place});
}

/// The same for everybody on every start: it names the keychain's item.
QString idOfPreset(const QString &name)
{
    return QUuid::createUuidV5(QUuid(), QStringLiteral("se.utkik/policy/") + name).toString(QUuid::WithoutBraces);
}

Result<Policy> policyFromText(const QByteArray &text, const QString &place)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (!document.isObject())
        return unreadable(place, error.errorString());
    return policyFrom(document.object(), place);
}

} // namespace

Result<Policy> policyFrom(const QJsonObject &object, const QString &place)
{
    Policy policy;
    const QJsonArray profiles = object.value(QStringLiteral("profiles")).toArray();
    for (const auto &value : profiles) {
        Profile profile = profileFrom(value.toObject());
        profile.id = idOfPreset(profile.name);
        if (const auto fault = faultOf(profile))
            return unreadable(place, QStringLiteral("%1: %2").arg(profile.name, fault->reason));
        policy.profiles << profile;
    }
    policy.onlyThese = object.value(QStringLiteral("onlyTheseProfiles")).toBool();
    policy.mayExport = object.value(QStringLiteral("allowExport")).toBool(true);
    const QJsonArray hosts = object.value(QStringLiteral("allowedHosts")).toArray();
    for (const auto &host : hosts)
        policy.hosts << host.toString();
    const QJsonArray ways = object.value(QStringLiteral("allowedSignIn")).toArray();
    for (const auto &value : ways) {
        const std::optional<SignInWay> way = signInWayFromKey(value.toString());
        if (!way)
            return unreadable(place, PolicyWords::tr("“%1” is no way of signing in.").arg(value.toString()));
        policy.ways << *way;
    }
    return policy;
}

Result<Policy> readPolicyFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Policy();
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    return policyFromText(file.readAll(), path);
}

Result<Policy> readPolicy()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
#ifdef Q_OS_WIN
    const QString place = QStringLiteral("HKEY_LOCAL_MACHINE\\Software\\Policies\\Utkik");
#else
    const QString place = QStringLiteral("/Library/Preferences/se.utkik.Utkik.plist");
#endif
    const QString text = QSettings(place, QSettings::NativeFormat).value(QStringLiteral("policy")).toString();
    return text.isEmpty() ? Result<Policy>(Policy()) : policyFromText(text.toUtf8(), place);
#else
    return readPolicyFile(QStringLiteral("/etc/utkik/policy.json"));
#endif
}

} // namespace utkik
