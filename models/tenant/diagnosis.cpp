// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tenant/diagnosis.h"

#include "models/core/plaintext.h"

#include <QCoreApplication>

#include <algorithm>

namespace utkik
{

namespace
{

constexpr int certificateWarningDays = 30;

struct DiagnosisWords
{
    Q_DECLARE_TR_FUNCTIONS(utkik::Diagnosis)
};

bool mayReadIncidents(const TokenClaims &claims)
{
    const QStringList permissions = claims.permissions();
    return std::any_of(permissions.begin(), permissions.end(),
                       [](const QString &name) { return name.startsWith(QLatin1String("Incident.Read")); });
}

/// The resources that a token for this cloud can be made for; Microsoft's own samples for this API name the last two.
bool isAudienceOf(const Profile &profile, const QString &audience)
{
    const CloudHosts hosts = profile.hosts();
    const QString resource = hosts.scope.left(hosts.scope.lastIndexOf(QLatin1Char('/')));
    const auto isSame = [&audience](QString other) {
        while (other.endsWith(QLatin1Char('/')))
            other.chop(1);
        QString plain = audience;
        while (plain.endsWith(QLatin1Char('/')))
            plain.chop(1);
        return !other.isEmpty() && plain.compare(other, Qt::CaseInsensitive) == 0;
    };
    return isSame(resource) || isSame(QStringLiteral("https://") + hosts.api.host())
        || isSame(QStringLiteral("https://api.security.microsoft.com"))
        || isSame(QStringLiteral("https://securitycenter.microsoft.com/mtp"))
        || isSame(QStringLiteral("https://api.securitycenter.microsoft.com"))
        || isSame(QStringLiteral("https://api.securitycenter.windows.com"));
}

QString permissionFinding(const Profile &profile, const TokenClaims &claims)
{
    const QString wanted =
        profile.isSignedInByPerson() ? QStringLiteral("Incident.Read") : QStringLiteral("Incident.Read.All");
    if (claims.permissions().isEmpty())
        return DiagnosisWords::tr(
                   "The token holds no permission at all: nobody has consented yet. An administrator can "
                   "grant “%1” of “Microsoft Threat Protection” and consent.")
            .arg(wanted);
    return DiagnosisWords::tr(
               "The permission “%1” is missing; the token has %2. An administrator can grant it and has to "
               "consent again.")
        .arg(wanted, visibleText(claims.permissions().join(QStringLiteral(", "))));
}

QStringList findingsOfClaims(const Profile &profile, const TrialFacts &facts)
{
    if (!facts.claims)
        return {};
    const TokenClaims &claims = *facts.claims;
    QStringList findings;
    if (!mayReadIncidents(claims))
        findings << permissionFinding(profile, claims);
    if (!claims.audience.isEmpty() && !isAudienceOf(profile, claims.audience))
        findings << DiagnosisWords::tr("The token was made for %1, not for the Defender API. Correct the scope of the "
                                       "tenant.")
                        .arg(visibleText(claims.audience));
    const bool isGuid = profile.tenant.size() == 36;
    if (isGuid && !claims.tenant.isEmpty() && claims.tenant != profile.tenant.toLower())
        findings << DiagnosisWords::tr("The token is for another tenant, %1.").arg(visibleText(claims.tenant));
    if (claims.expires.isValid() && claims.expires < facts.now)
        findings << DiagnosisWords::tr("The token has expired.");
    return findings;
}

QString textForAdministrator(const Profile &profile, const TrialFacts &facts, const QStringList &findings)
{
    QStringList lines{DiagnosisWords::tr("Utkik cannot read Defender incidents. What is wrong:")};
    for (const QString &finding : findings)
        lines << QStringLiteral("- ") + finding;
    const auto add = [&lines](const QString &label, const QString &value) {
        if (!value.isEmpty())
            lines << QStringLiteral("%1: %2").arg(label, visibleText(value));
    };
    lines << QString();
    add(DiagnosisWords::tr("Tenant"), profile.tenant);
    add(DiagnosisWords::tr("Application (client) ID"), profile.client);
    add(DiagnosisWords::tr("Cloud"), cloudName(profile.cloud));
    add(DiagnosisWords::tr("API host"), profile.hosts().api.host());
    add(DiagnosisWords::tr("Scope"), profile.isSignedInByPerson() ? profile.delegatedScope() : profile.hosts().scope);
    if (facts.claims) {
        add(DiagnosisWords::tr("Permissions in the token"), facts.claims->permissions().join(QStringLiteral(", ")));
        add(DiagnosisWords::tr("Token made for"), facts.claims->audience);
    }
    if (facts.error) {
        add(DiagnosisWords::tr("Code"), facts.error->code);
        add(DiagnosisWords::tr("Entra's number"),
            facts.error->hint > 0 ? QStringLiteral("AADSTS%1").arg(facts.error->hint) : QString());
        add(DiagnosisWords::tr("Tracking ID"), facts.error->trackingId);
    }
    return lines.join(QLatin1Char('\n'));
}

bool isGoodAnswer(const TrialFacts &facts)
{
    return !facts.error || facts.error->kind == ErrorKind::NotFound;
}

} // namespace

bool endsSoon(const QDateTime &certificateExpires, const QDateTime &now)
{
    return certificateExpires.isValid() && now.daysTo(certificateExpires) < certificateWarningDays;
}

QString certificateWarning(const QDateTime &certificateExpires, const QDateTime &now)
{
    if (!endsSoon(certificateExpires, now))
        return {};
    const QString day = certificateExpires.date().toString(Qt::ISODate);
    if (certificateExpires <= now)
        return DiagnosisWords::tr("The certificate ended on %1. Register a new one in Entra.").arg(day);
    return DiagnosisWords::tr("The certificate ends on %1. Register a new one in Entra before that.").arg(day);
}

QString clockWarning(std::optional<std::chrono::seconds> clockAhead)
{
    if (!clockAhead || std::chrono::abs(*clockAhead) <= mostClockSkew)
        return {};
    const int minutes = int(std::chrono::duration_cast<std::chrono::minutes>(std::chrono::abs(*clockAhead)).count());
    return clockAhead->count() > 0
        ? DiagnosisWords::tr("This computer's clock is %n minute(s) fast. Set it right: sign-ins depend on it.",
                             nullptr, minutes)
        : DiagnosisWords::tr("This computer's clock is %n minute(s) slow. Set it right: sign-ins depend on it.",
                             nullptr, minutes);
}

Diagnosis diagnose(const Profile &profile, const TrialFacts &facts)
{
    Diagnosis diagnosis;
    diagnosis.works = isGoodAnswer(facts);
    QStringList faults;
    if (!diagnosis.works) {
        faults = findingsOfClaims(profile, facts);
        const ErrorText text = describe(*facts.error);
        if (faults.isEmpty() && !text.advice.isEmpty())
            faults << text.advice;
        diagnosis.headline = text.headline;
    } else {
        diagnosis.headline = DiagnosisWords::tr("It works: signed in, and the API answers");
    }
    if (const QString clock = clockWarning(facts.clockAhead); !clock.isEmpty())
        faults << clock;
    if (const QString warning = certificateWarning(facts.certificateExpires, facts.now); !warning.isEmpty())
        faults << warning;
    diagnosis.findings = faults;
    if (!diagnosis.works)
        diagnosis.forAdministrator = textForAdministrator(profile, facts, faults);
    return diagnosis;
}

} // namespace utkik
