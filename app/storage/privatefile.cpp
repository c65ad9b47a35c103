// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

namespace utkik
{

namespace
{

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

tl::unexpected<Error> unreadable(const QString &path, const QString &reason)
{
    return failure({.kind = ErrorKind::FileUnreadable, .message = reason, .subject = path});
}

// One that was put aside before is not overwritten.
QString freeNameBeside(const QString &path)
{
    QString name = path + QStringLiteral(".damaged");
    for (int number = 2; QFile::exists(name); ++number)
        name = path + QStringLiteral(".damaged-%1").arg(number);
    return name;
}

} // namespace

Result<void> writePrivateFile(const QString &path, const QByteArray &bytes)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return unreadable(folder, QString());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unreadable(path, file.errorString());
    file.setPermissions(ownerOnly);
    file.write(bytes);
    if (!file.commit())
        return unreadable(path, file.errorString());
    return {};
}

Result<QJsonObject> readJsonFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QJsonObject();
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &fault);
    if (document.isObject())
        return document.object();
    file.close();
    QFile::rename(path, freeNameBeside(path));
    return unreadable(path, fault.errorString());
}

QString configFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
}

QString quotaFolder()
{
    return configFolder() + QStringLiteral("/quota");
}

} // namespace utkik
