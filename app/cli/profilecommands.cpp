// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/profilecommands.h"

#include "app/cli/wording.h"
#include "app/storage/privatefile.h"
#include "app/storage/profilefile.h"
#include "app/storage/profilestore.h"
#include "app/storage/settingsstore.h"
#include "models/core/plaintext.h"
#include "models/core/whendone.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace utkik
{

namespace
{

QString lastUsed()
{
    const Result<Settings> settings = SettingsStore(configFolder()).load();
    return settings ? settings->lastProfile : QString();
}

/// Best effort: which profile comes first is a convenience.
void setLastUsed(const QString &name)
{
    SettingsStore store(configFolder());
    if (Result<Settings> settings = store.load()) {
        settings->lastProfile = name;
        (void)store.save(*settings);
    }
}

QJsonObject toJson(const Profile &profile, const QString &current)
{
    const CloudHosts hosts = profile.hosts();
    return {{QStringLiteral("name"), profile.name},
            {QStringLiteral("cloud"), cloudKey(profile.cloud)},
            {QStringLiteral("region"), profile.region},
            {QStringLiteral("apiUrl"), hosts.api.toString()},
            {QStringLiteral("loginUrl"), hosts.login.toString()},
            {QStringLiteral("scope"), hosts.scope},
            {QStringLiteral("tenant"), profile.tenant},
            {QStringLiteral("client"), profile.client},
            {QStringLiteral("auth"), signInWayKey(profile.signIn)},
            {QStringLiteral("lastUsed"), profile.name == current}};
}

QString row(const QString &label, const QString &value)
{
    return value.isEmpty() ? QString() : QStringLiteral("%1: %2\n").arg(label, visibleText(value));
}

QString describe(const Profile &profile)
{
    const CloudHosts hosts = profile.hosts();
    return row(CommandLine::tr("Name"), profile.name) + row(CommandLine::tr("Cloud"), cloudName(profile.cloud))
        + row(CommandLine::tr("Region"), profile.region) + row(CommandLine::tr("API host"), hosts.api.toString())
        + row(CommandLine::tr("Sign-in host"), hosts.login.toString()) + row(CommandLine::tr("Scope"), hosts.scope)
        + row(CommandLine::tr("Tenant"), profile.tenant)
        + row(CommandLine::tr("Application (client) ID"), profile.client)
        + row(CommandLine::tr("Signs in by"), signInWayKey(profile.signIn))
        + row(CommandLine::tr("Certificate"), profile.certificate)
        + row(CommandLine::tr("Calls a minute"), QString::number(profile.limits.perMinute))
        + row(CommandLine::tr("Calls an hour"), QString::number(profile.limits.perHour));
}

ExitStatus complain(Console &console, const Error &error)
{
    console.complain(error);
    return exitStatusOf(error.kind);
}

} // namespace

ExitStatus runProfileList(OutputFormat format, Console &console)
{
    const Result<QList<Profile>> profiles = ProfileStore(configFolder()).load();
    if (!profiles)
        return complain(console, profiles.error());
    if (format == OutputFormat::Json) {
        const QString current = lastUsed();
        QJsonArray array;
        for (const Profile &profile : *profiles)
            array.append(toJson(profile, current));
        console.print(QJsonDocument(array).toJson(QJsonDocument::Compact) + '\n');
        return ExitStatus::Done;
    }
    for (const Profile &profile : *profiles)
        console.printLine(
            QStringList{visibleText(profile.name), cloudKey(profile.cloud), profile.tenant, profile.client}.join(
                u'\t'));
    return ExitStatus::Done;
}

ExitStatus runProfileShow(const QString &name, Console &console)
{
    const Result<Profile> profile = ProfileStore(configFolder()).find(name);
    if (!profile)
        return complain(console, profile.error());
    console.print(describe(*profile).toUtf8());
    return ExitStatus::Done;
}

ExitStatus runProfileExport(const QString &name, const QString &path, Console &console)
{
    const Result<Profile> profile = ProfileStore(configFolder()).find(name);
    if (!profile)
        return complain(console, profile.error());
    const Result<Policy> policy = readPolicy();
    const Result<void> allowed = policy ? policy->checkExport() : tl::unexpected(policy.error());
    const Result<void> written = allowed ? exportProfile(*profile, path) : allowed;
    return written ? ExitStatus::Done : complain(console, written.error());
}

ExitStatus runProfileImport(const QString &path, Console &console)
{
    const Result<Profile> profile = importProfile(path);
    if (!profile)
        return complain(console, profile.error());
    if (const Result<void> saved = ProfileStore(configFolder()).save(*profile); !saved)
        return complain(console, saved.error());
    if (lastUsed().isEmpty())
        setLastUsed(profile->name);
    return ExitStatus::Done;
}

ProfileAddRun::ProfileAddRun(const Profile &profile, const std::optional<Secret> &secret,
                             std::unique_ptr<SecretStore> secrets, Console &console, QObject *parent)
    : CommandRun(parent)
    , m_profile(profile)
    , m_secret(secret)
    , m_secrets(std::move(secrets))
    , m_console(console)
{
    m_profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
}

void ProfileAddRun::start()
{
    const Result<Profile> other = ProfileStore(configFolder()).find(m_profile.name);
    if (other || other.error().kind != ErrorKind::UnknownProfile) {
        Q_EMIT finished(complain(
            m_console, other ? Error{.kind = ErrorKind::NameTaken, .subject = m_profile.name} : other.error()));
        return;
    }
    if (!m_secret)
        return save();
    whenDone(m_secrets->write(m_profile.id, *m_secret), this, [this](const Result<void> &written) {
        if (written)
            save();
        else
            Q_EMIT finished(complain(m_console, written.error()));
    });
}

void ProfileAddRun::save()
{
    const Result<void> saved = ProfileStore(configFolder()).save(m_profile);
    if (!saved) {
        const ExitStatus status = complain(m_console, saved.error());
        whenDone(m_secrets->remove(m_profile.id), this,
                 [this, status](const Result<void> &) { Q_EMIT finished(status); });
        return;
    }
    if (lastUsed().isEmpty())
        setLastUsed(m_profile.name);
    Q_EMIT finished(ExitStatus::Done);
}

ProfileRemoveRun::ProfileRemoveRun(const QString &name, std::unique_ptr<SecretStore> secrets, Console &console,
                                   QObject *parent)
    : CommandRun(parent)
    , m_name(name)
    , m_secrets(std::move(secrets))
    , m_console(console)
{
}

void ProfileRemoveRun::start()
{
    const Result<Profile> profile = ProfileStore(configFolder()).find(m_name);
    if (!profile) {
        Q_EMIT finished(complain(m_console, profile.error()));
        return;
    }
    m_signOut = std::make_unique<CommandSignOut>(*profile, *m_secrets, m_console);
    whenDone(m_signOut->run(), this, [this](const Result<Revocation> &revocation) {
        if (const QString words = revocation ? describe(*revocation) : QString(); !words.isEmpty())
            m_console.printLine(words);
        const ErrorKind kind = revocation ? ErrorKind::NoSecret : revocation.error().kind;
        if (kind == ErrorKind::KeychainFault) // most likely there is no keychain at all: no reason to keep the profile
            m_console.complain(
                CommandLine::tr("The keychain failed. If it holds a secret of “%1”, that stays there.").arg(m_name));
        if (kind == ErrorKind::NoSecret || kind == ErrorKind::KeychainMissing || kind == ErrorKind::KeychainFault)
            remove();
        else
            Q_EMIT finished(complain(m_console, revocation.error()));
    });
}

void ProfileRemoveRun::remove()
{
    const Result<void> removed = ProfileStore(configFolder()).remove(m_name);
    if (removed && lastUsed() == m_name)
        setLastUsed({});
    Q_EMIT finished(removed ? ExitStatus::Done : complain(m_console, removed.error()));
}

} // namespace utkik
