// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/signincommands.h"

#include "app/auth/grants.h"
#include "app/auth/keychainstore.h"
#include "app/cli/openbrowser.h"
#include "app/cli/wording.h"
#include "app/limits/qtimeralarm.h"
#include "app/storage/privatefile.h"
#include "models/core/plaintext.h"
#include "models/core/timestamp.h"
#include "models/core/whendone.h"
#include "models/tenant/diagnosis.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace utkik
{

namespace
{

ExitStatus complain(Console &console, const Error &error)
{
    console.complain(error);
    return exitStatusOf(error.kind);
}

QString row(const QString &label, const QString &value)
{
    return value.isEmpty() ? QString() : QStringLiteral("%1: %2\n").arg(label, visibleText(value));
}

QString textOf(const Profile &profile, const Token &token)
{
    const TokenClaims claims = token.claims.value_or(TokenClaims());
    const QString until = claims.expires.isValid()
        ? formatTimeWithOffset(Timestamp::fromDateTime(claims.expires), TimeZone::Local, TimePrecision::Seconds)
        : QString();
    return row(CommandLine::tr("Profile"), profile.name)
        + row(CommandLine::tr("Tenant"), claims.tenant.isEmpty() ? profile.tenant : claims.tenant)
        + row(CommandLine::tr("User"), claims.user)
        + row(CommandLine::tr("Application (client) ID"),
              claims.application.isEmpty() ? profile.client : claims.application)
        + row(CommandLine::tr("Permissions"), claims.permissions().join(QStringLiteral(", ")))
        + row(CommandLine::tr("Made for"), claims.audience) + row(CommandLine::tr("Token valid until"), until)
        + row(CommandLine::tr("Signs in by"), signInWayKey(profile.signIn))
        + row(CommandLine::tr("Certificate valid until"), token.certificateExpires.date().toString(Qt::ISODate));
}

QJsonObject jsonOf(const Profile &profile, const Token &token)
{
    const TokenClaims claims = token.claims.value_or(TokenClaims());
    return {{QStringLiteral("profile"), profile.name},
            {QStringLiteral("tenant"), claims.tenant.isEmpty() ? profile.tenant : claims.tenant},
            {QStringLiteral("user"), claims.user.isEmpty() ? QJsonValue() : QJsonValue(claims.user)},
            {QStringLiteral("client"), claims.application.isEmpty() ? profile.client : claims.application},
            {QStringLiteral("permissions"), QJsonArray::fromStringList(claims.permissions())},
            {QStringLiteral("audience"), claims.audience.isEmpty() ? QJsonValue() : QJsonValue(claims.audience)},
            {QStringLiteral("expires"),
             claims.expires.isValid() ? QJsonValue(claims.expires.toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("auth"), signInWayKey(profile.signIn)},
            {QStringLiteral("certificateExpires"),
             token.certificateExpires.isValid() ? QJsonValue(token.certificateExpires.toString(Qt::ISODate))
                                                : QJsonValue()}};
}

} // namespace

LoginRun::LoginRun(const TenantChoice &choice, Console &console, QObject *parent)
    : CommandRun(parent)
    , m_choice(choice)
    , m_console(console)
{
}

void LoginRun::start()
{
    Result<std::unique_ptr<OpenTenant>> tenant = OpenTenant::open(m_choice, {});
    if (!tenant)
        return fail(tenant.error());
    m_tenant = std::move(*tenant);
    whenDone(m_tenant->prepare(), this, [this](const Result<void> &prepared) {
        tellOfProxy(prepared, m_console);
        ask();
    });
}

void LoginRun::ask()
{
    if (!m_tenant->session().profile().isSignedInByPerson())
        return askApplication();
    // Nobody is to sign in and hear only then that nothing keeps it.
    whenDone(tryOut(m_tenant->secrets(), this), this, [this](const Result<void> &works) {
        if (works)
            askPerson();
        else
            fail(works.error());
    });
}

void LoginRun::askPerson()
{
    const Profile &profile = m_tenant->session().profile();
    m_signIn =
        std::make_unique<PersonSignIn>(makePersonGrant(profile, m_tenant->network(), m_tenant->clock(), qtimerAlarms(),
                                                       {.showCode = [this](const DeviceCode &code) { showCode(code); },
                                                        .openPage = [this](const QUrl &page) { openPage(page); }}),
                                       profile.id, m_tenant->secrets(), quotaFolder());
    whenDone(m_signIn->run(), this, [this](const Result<PersonSignedIn> &answer) {
        m_console.clearProgress();
        if (!answer)
            return fail(answer.error());
        if (answer->notKept)
            return fail(*answer->notKept);
        signedIn(makeToken(answer->grant.accessToken));
    });
}

void LoginRun::askApplication()
{
    whenDone(m_tenant->session().tokens().token(), this, [this](const Result<Token> &token) {
        if (token)
            signedIn(*token);
        else
            fail(token.error());
    });
}

void LoginRun::showCode(const DeviceCode &code)
{
    m_console.tell(CommandLine::tr("Open %1 and enter the code %2")
                       .arg(visibleText(code.page.toString()), visibleText(code.userCode)));
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(code.lifetime).count();
    m_console.showProgress(CommandLine::tr("Waiting for the sign-in, at most %n minute(s)", nullptr, int(minutes)));
}

void LoginRun::openPage(const QUrl &page)
{
    m_console.tell(CommandLine::tr("Sign in on the page that opens in the browser. If none opens, open it yourself:"));
    m_console.tell(QString::fromLatin1(page.toEncoded()));
    openBrowser(page);
    m_console.showProgress(
        CommandLine::tr("Waiting for the sign-in, at most %n minute(s)", nullptr, int(browserPatience.count())));
}

void LoginRun::signedIn(const Token &token)
{
    const Profile &profile = m_tenant->session().profile();
    const QString user = token.claims ? token.claims->user : QString();
    m_console.printLine(
        user.isEmpty() ? CommandLine::tr("Signed in to %1.").arg(visibleText(profile.name))
                       : CommandLine::tr("Signed in to %1 as %2.").arg(visibleText(profile.name), visibleText(user)));
    Q_EMIT finished(ExitStatus::Done);
}

void LoginRun::fail(const Error &error)
{
    Q_EMIT finished(complain(m_console, error));
}

LogoutRun::LogoutRun(const TenantChoice &choice, Console &console, QObject *parent)
    : CommandRun(parent)
    , m_choice(choice)
    , m_console(console)
    , m_secrets(std::make_unique<KeychainStore>())
{
}

void LogoutRun::start()
{
    const Result<Profile> profile = chooseProfile(m_choice);
    if (!profile) {
        Q_EMIT finished(complain(m_console, profile.error()));
        return;
    }
    m_signOut = std::make_unique<CommandSignOut>(*profile, *m_secrets, m_console);
    whenDone(m_signOut->run(), this,
             [this, name = profile->name](const Result<Revocation> &revocation) { tell(name, revocation); });
}

void LogoutRun::tell(const QString &profileName, const Result<Revocation> &revocation)
{
    if (!revocation) {
        Q_EMIT finished(complain(m_console, revocation.error()));
        return;
    }
    m_console.printLine(CommandLine::tr("Signed out of %1. Nothing is kept.").arg(visibleText(profileName)));
    if (const QString more = describe(*revocation); !more.isEmpty())
        m_console.printLine(more);
    Q_EMIT finished(ExitStatus::Done);
}

WhoamiRun::WhoamiRun(const TenantChoice &choice, OutputFormat format, Console &console, QObject *parent)
    : CommandRun(parent)
    , m_choice(choice)
    , m_format(format)
    , m_console(console)
{
}

void WhoamiRun::start()
{
    Result<std::unique_ptr<OpenTenant>> tenant = OpenTenant::open(m_choice, {});
    if (!tenant) {
        Q_EMIT finished(complain(m_console, tenant.error()));
        return;
    }
    m_tenant = std::move(*tenant);
    whenDone(m_tenant->prepare(), this, [this](const Result<void> &prepared) {
        tellOfProxy(prepared, m_console);
        ask();
    });
}

void WhoamiRun::ask()
{
    whenDone(m_tenant->session().tokens().token(), this, [this](const Result<Token> &token) {
        if (!token) {
            Q_EMIT finished(complain(m_console, token.error()));
            return;
        }
        const Profile &profile = m_tenant->session().profile();
        for (const QString &warning : {certificateWarning(token->certificateExpires, QDateTime::currentDateTimeUtc()),
                                       clockWarning(m_tenant->session().clockAhead())}) {
            if (!warning.isEmpty())
                m_console.tell(warning);
        }
        const bool printed =
            m_console.print(m_format == OutputFormat::Json
                                ? QJsonDocument(jsonOf(profile, *token)).toJson(QJsonDocument::Compact) + '\n'
                                : textOf(profile, *token).toUtf8());
        Q_EMIT finished(printed ? ExitStatus::Done : ExitStatus::Usage);
    });
}

} // namespace utkik
