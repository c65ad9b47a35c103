// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/error.h"

#include "models/core/plaintext.h"
#include "models/core/signinhints.h"
#include "models/core/timestamp.h"

#include <QCoreApplication>

namespace utkik
{

namespace
{

struct ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(utkik::Error)

public:
    const Error &error;

    [[nodiscard]] QString subject() const { return visibleText(error.subject); }
    [[nodiscard]] QString host() const { return error.subject.isEmpty() ? tr("the server") : subject(); }
    [[nodiscard]] QString until() const
    {
        return formatTimeWithOffset(Timestamp::fromDateTime(error.until), TimeZone::Local, TimePrecision::Seconds);
    }

    [[nodiscard]] ErrorText answered() const;
    [[nodiscard]] ErrorText network() const;
    [[nodiscard]] ErrorText unreadable() const;
    [[nodiscard]] ErrorText signIn() const;
    [[nodiscard]] ErrorText keychain() const;
    [[nodiscard]] ErrorText asking() const;
    [[nodiscard]] QString details() const;
};

ErrorText ErrorWords::answered() const
{
    switch (error.kind) {
    case ErrorKind::NotFound:
        return {
            tr("Not found, or not visible to you"),
            tr("There is no incident with this ID in the tenant, or your account may not see it. Check the ID and the "
               "tenant.")};
    case ErrorKind::TokenRefused:
        return {tr("The server refused the sign-in"),
                tr("The token was refused, a renewed one too. Check the tenant, the application and its secret.")};
    case ErrorKind::LicenceMissing:
        return {tr("The tenant has no active Defender licence"),
                tr("The server names a missing licence or an inactive account. An administrator of the tenant can "
                   "check the "
                   "licences.")};
    case ErrorKind::PermissionMissing:
        return {
            tr("A permission is missing"),
            error.subject.isEmpty()
                ? tr("The application may not read incidents. Ask an administrator to grant “Incident.Read.All” and to "
                     "consent.")
                : tr("The application lacks “%1”. Ask an administrator to grant it and to consent.").arg(subject())};
    case ErrorKind::WrongAudience:
        return {
            tr("The token is meant for another service"),
            tr("It was made for %1. Correct the scope of the tenant, so that it names the Defender API.").arg(host())};
    case ErrorKind::FeatureOff:
        return {tr("The tenant does not allow this"),
                tr("The feature is switched off there. An administrator of the tenant can switch it on.")};
    case ErrorKind::TenantNotProvisioned:
        return {tr("The tenant has no Defender"),
                tr("Defender is not set up in this tenant. Check that it is the right one.")};
    case ErrorKind::Throttled:
        return {tr("Too many calls"),
                error.until.isValid() ? tr("The server takes calls again at %1.").arg(until())
                                      : tr("The server takes calls again later.")};
    case ErrorKind::ServerFault:
        return {tr("The server has a fault"), tr("It was asked several times. Try again later; nothing is lost.")};
    case ErrorKind::RequestRefused:
        return {tr("The server refused the request"), tr("Check the ID and the hosts of the tenant.")};
    default:
        return {tr("The server wants us elsewhere"),
                tr("It pointed to %1. Utkik does not follow, since the token would go along. Check the API host.")
                    .arg(host())};
    }
}

ErrorText ErrorWords::network() const
{
    switch (error.kind) {
    case ErrorKind::HostNotFound:
        return {tr("Host not found"),
                tr("No address is known for %1. Check the network, and the hosts of the tenant.").arg(host())};
    case ErrorKind::ConnectionRefused:
        return {tr("Connection refused"),
                tr("Nothing answers at %1. Check the network, the proxy and the hosts of the tenant.").arg(host())};
    case ErrorKind::ConnectionLost:
        return {tr("Connection lost"), tr("It broke off before the answer was whole. Try again.")};
    case ErrorKind::TlsFailed:
        return {tr("No secure connection"),
                error.message.isEmpty() ? tr("The identity of %1 cannot be trusted. Nothing was sent.").arg(host())
                                        : tr("The identity of %1 cannot be trusted: %2 Nothing was sent.")
                                              .arg(host(), visibleText(error.message))};
    case ErrorKind::TimedOut:
        return {tr("No answer in time"), tr("%1 did not answer. Check the network and try again.").arg(host())};
    case ErrorKind::ProxyFailed:
        return {tr("The proxy did not let us through"),
                tr("Check the proxy and its sign-in in the system's settings.")};
    case ErrorKind::PlainHttpRefused:
        return {tr("Not a secure address"),
                tr("Plain http is taken to this computer only, not to %1. Use https.").arg(host())};
    default:
        return {tr("The network failed"), tr("Check the network and try again.")};
    }
}

ErrorText ErrorWords::unreadable() const
{
    switch (error.kind) {
    case ErrorKind::NotJson:
        return {tr("Not readable as JSON"),
                error.subject.isEmpty() ? tr("It is no JSON, or a damaged one.")
                                        : tr("It is no JSON, or a damaged one, at line and column %1.").arg(subject())};
    case ErrorKind::CutOff:
        return {tr("The answer is cut off"), tr("It ends in the middle. Fetch or save it again.")};
    case ErrorKind::NestedTooDeep:
        return {tr("Nested too deep"), tr("No incident looks like this. Utkik stops here to stay safe.")};
    case ErrorKind::TooLarge:
        return {tr("Too large"),
                error.subject.isEmpty() ? tr("It is larger than Utkik takes.")
                                        : tr("It is larger than Utkik takes, which is %1.").arg(subject())};
    case ErrorKind::EmptyAnswer:
        return {tr("Empty"), tr("There is nothing in it. Try again; if it stays so, check the API host.")};
    case ErrorKind::HtmlAnswer:
        return {tr("A web page instead of an incident"),
                tr("A proxy or gateway answered in the server's place. Check the network and the API host.")};
    default:
        break;
    }
    if (error.subject == QLatin1String("alerts"))
        return {tr("No incident"), tr("It holds alerts without their incident. Open the incident itself.")};
    if (error.subject == QLatin1String("error"))
        return {tr("No incident"), tr("It holds an error message of the API.")};
    if (error.subject == QLatin1String("empty"))
        return {tr("No incident"), tr("The list in it is empty.")};
    return {tr("No incident"), tr("It is JSON, but no incident, list of incidents or Graph incident.")};
}

ErrorText ErrorWords::signIn() const
{
    switch (error.kind) {
    case ErrorKind::NoProfile:
        return {tr("No tenant to look it up in"), tr("Sign in to a tenant, or try the sample tenant.")};
    case ErrorKind::NoSecret:
        return {tr("No client secret"),
                tr("The keychain holds no secret for this tenant. Edit the tenant and paste it again.")};
    case ErrorKind::SignInNeeded:
        return {tr("Not signed in"), tr("Sign in to the tenant, and the lookups go on.")};
    case ErrorKind::CertificateUnusable:
        return {tr("The certificate cannot be used"),
                error.message.isEmpty() ? tr("Choose another file for the tenant.") : visibleText(error.message)};
    case ErrorKind::UnknownProfile:
        return {tr("No tenant is called “%1”").arg(subject()), tr("“utkik profile list” names those that are.")};
    case ErrorKind::WrongTenant:
        return {
            tr("Belongs to another tenant"),
            tr("The link names the tenant %1, which is not the one in use. Nothing was sent. Switch to that tenant.")
                .arg(subject())};
    default:
        break;
    }
    const QString hint = signInHint(error.hint, error.code);
    return {tr("Sign-in failed"),
            hint.isEmpty() ? tr("The sign-in service refused. Check the tenant, the application and its secret.")
                           : hint};
}

ErrorText ErrorWords::keychain() const
{
    const QString session = tr("Until then a secret lives for this session only.");
    switch (error.kind) {
    case ErrorKind::KeychainMissing:
        return {tr("No keychain"),
                tr("This computer offers no keychain, such as GNOME Keyring or KWallet. Start one to keep secrets.")
                    + QLatin1Char(' ') + session};
    case ErrorKind::KeychainLocked:
        return {tr("The keychain is locked"), tr("Unlock it and try again.") + QLatin1Char(' ') + session};
    case ErrorKind::KeychainDenied:
        return {tr("The keychain said no"), tr("Allow Utkik to use it and try again.") + QLatin1Char(' ') + session};
    case ErrorKind::KeychainSilent:
        return {tr("The keychain does not answer"),
                tr("It may wait for you to unlock it.") + QLatin1Char(' ') + session};
    case ErrorKind::SecretDamaged:
        return {tr("The stored secret is damaged"), tr("It came back other than it was written. Paste it again.")};
    default:
        return {tr("The keychain failed"), tr("Try again.") + QLatin1Char(' ') + session};
    }
}

ErrorText ErrorWords::asking() const
{
    switch (error.kind) {
    case ErrorKind::NoIncidentId:
        return {tr("No incident ID found"),
                tr("An ID is a number such as 924565, or a link to the incident in the portal.")};
    case ErrorKind::FileUnreadable:
        return {tr("Cannot read %1").arg(subject()), visibleText(error.message)};
    case ErrorKind::FileUnwritable:
        return {tr("Cannot write %1").arg(subject()), tr("Choose another place, or check that you may write there.")};
    case ErrorKind::NameTaken:
        return {tr("Another tenant is called “%1”").arg(subject()), tr("Choose another name.")};
    case ErrorKind::PolicyForbids:
        return {tr("Not allowed on this computer"),
                error.subject.isEmpty() ? tr("An administrator of the computer has settled it.")
                                        : tr("An administrator of the computer has settled it: %1.").arg(subject())};
    case ErrorKind::MergeLoop:
        return {tr("The merges lead in a circle"),
                tr("These incidents name each other as the one they became part of.")};
    case ErrorKind::StillWaiting:
        return {tr("Still waiting for the quota"),
                tr("The time given was over first. Try again later, or allow more time.")};
    default:
        return {tr("Cancelled"), tr("It was taken out of the queue before it was asked.")};
    }
}

QString ErrorWords::details() const
{
    QStringList lines;
    if (error.httpStatus > 0)
        lines << tr("HTTP status: %1").arg(error.httpStatus);
    if (!error.code.isEmpty())
        lines << tr("Code: %1").arg(visibleText(error.code));
    if (error.hint > 0)
        lines << QStringLiteral("AADSTS%1").arg(error.hint);
    if (!error.trackingId.isEmpty())
        lines << tr("Tracking ID: %1").arg(visibleText(error.trackingId));
    if (!error.message.isEmpty())
        lines << visibleText(error.message, true);
    return lines.join(QLatin1Char('\n'));
}

ErrorText wordsFor(const ErrorWords &words)
{
    const ErrorKind kind = words.error.kind;
    if (kind <= ErrorKind::RedirectedElsewhere)
        return words.answered();
    if (kind <= ErrorKind::PlainHttpRefused)
        return words.network();
    if (kind <= ErrorKind::HtmlAnswer)
        return words.unreadable();
    if (kind <= ErrorKind::SignInFailed || kind == ErrorKind::UnknownProfile || kind == ErrorKind::WrongTenant)
        return words.signIn();
    if (kind <= ErrorKind::SecretDamaged)
        return words.keychain();
    return words.asking();
}

} // namespace

ErrorText describe(const Error &error)
{
    const ErrorWords words{.error = error};
    ErrorText text = wordsFor(words);
    text.details = words.details();
    return text;
}

} // namespace utkik
