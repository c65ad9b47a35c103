// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/profilefile.h"

#include "app/storage/privatefile.h"
#include "app/storage/profilejson.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QUuid>

namespace utkik
{

namespace
{

const QString formatKey = QStringLiteral("utkikProfile"); // with the number of the format
constexpr int format = 1;
constexpr qint64 longestFile = 1024 * 1024;

struct ProfileFileWords
{
    Q_DECLARE_TR_FUNCTIONS(utkik::ProfileFile)
};

tl::unexpected<Error> unreadable(const QString &path, const QString &reason)
{
    return failure({.kind = ErrorKind::FileUnreadable, .message = reason, .subject = path});
}

} // namespace

Result<void> exportProfile(const Profile &profile, const QString &path)
{
    QJsonObject object = objectFrom(profile, {{formatKey, format}});
    object.remove(QStringLiteral("id"));
    return writePrivateFile(path, QJsonDocument(object).toJson());
}

Result<Profile> importProfile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    const QJsonObject object = QJsonDocument::fromJson(file.read(longestFile)).object();
    if (object.value(formatKey).toInt() < 1)
        return unreadable(path, ProfileFileWords::tr("It is no profile that Utkik has exported."));
    Profile profile = profileFrom(object);
    profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (const auto fault = faultOf(profile))
        return unreadable(path, fault->reason);
    return profile;
}

} // namespace utkik
