// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/signinhints.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace utkik
{

namespace
{

// From Microsoft's "Microsoft Entra authentication and authorization error codes"; one line for each thing to do.
struct Hint
{
    std::array<int, 8> numbers; // 0 where there are fewer
    const char *text;
};

constexpr std::array hints{
    Hint{{7000215},
         QT_TRANSLATE_NOOP("utkik::SignInHint", "The client secret is wrong. Paste the secret's value, not its ID.")},
    Hint{{7000222},
         QT_TRANSLATE_NOOP("utkik::SignInHint",
                           "The client secret has expired. Make a new one in Entra and paste its value.")},
    Hint{{7000218},
         QT_TRANSLATE_NOOP("utkik::SignInHint",
                           "The sign-in needs a secret, or the application must allow public client flows.")},
    Hint{{700025},
         QT_TRANSLATE_NOOP("utkik::SignInHint",
                           "The application is a public client and takes no secret. Register it as confidential.")},
    Hint{{700016, 700011},
         QT_TRANSLATE_NOOP(
             "utkik::SignInHint",
             "The application is not known in this tenant. Check the application ID, the tenant and the cloud.")},
    Hint{{7000112, 70001},
         QT_TRANSLATE_NOOP("utkik::SignInHint", "The application is disabled. An administrator can enable it.")},
    Hint{{700027, 50012},
         QT_TRANSLATE_NOOP(
             "utkik::SignInHint",
             "The certificate was refused. Check that it is registered and valid, and the computer's clock.")},
    Hint{{700082, 70008, 50173, 70043},
         QT_TRANSLATE_NOOP("utkik::SignInHint", "The sign-in has run out. Sign in again.")},
    Hint{{70011, 28002, 700022},
         QT_TRANSLATE_NOOP("utkik::SignInHint", "The scope is wrong. It must name the Defender API and nothing else.")},
    Hint{{90002, 900023},
         QT_TRANSLATE_NOOP("utkik::SignInHint",
                           "The tenant is not known. Check its ID, and that the cloud is the right one.")},
    Hint{{90038, 90043, 900382, 900432},
         QT_TRANSLATE_NOOP("utkik::SignInHint", "The tenant belongs to another cloud. Choose that cloud.")},
    Hint{{90094, 90095, 65001, 65004, 650056},
         QT_TRANSLATE_NOOP("utkik::SignInHint",
                           "An administrator has not consented yet. Ask for consent to “Incident.Read.All”.")},
    Hint{{650057, 650052, 500011},
         QT_TRANSLATE_NOOP(
             "utkik::SignInHint",
             "The Defender API is not known in this tenant. Add “Microsoft Threat Protection” to the application, and "
             "check the "
             "licence and the cloud.")},
    Hint{{50011},
         QT_TRANSLATE_NOOP(
             "utkik::SignInHint",
             "The redirect address is not registered. Add http://localhost under Mobile and desktop applications.")},
    Hint{{50020, 50034, 50105, 16000},
         QT_TRANSLATE_NOOP("utkik::SignInHint",
                           "This account may not use the application. Use another, or ask an administrator.")},
    Hint{{50057, 50053, 50055, 50126},
         QT_TRANSLATE_NOOP("utkik::SignInHint",
                           "The account is disabled or locked, or its password is wrong or has expired.")},
    Hint{{50074, 50076, 50078, 50079, 50072},
         QT_TRANSLATE_NOOP("utkik::SignInHint", "A second factor is needed. Sign in with the browser.")},
    Hint{{53000, 53001, 53003, 530032, 530034, 50131, 50005, 50097},
         QT_TRANSLATE_NOOP("utkik::SignInHint", "Conditional Access blocks the sign-in. Ask an administrator.")},
    Hint{{50194, 9001023, 90130},
         QT_TRANSLATE_NOOP("utkik::SignInHint", "Use the tenant's own ID instead of a common one.")},
    Hint{{90055, 90033, 90006, 90024, 50033, 90012},
         QT_TRANSLATE_NOOP("utkik::SignInHint", "The sign-in service is busy. Try again later.")},
};

// The answers to a device code and to the authorization request; RFC 6749, RFC 8628 and Entra's own names.
struct CodeHint
{
    const char *code;
    const char *text;
};

constexpr auto declined = QT_TRANSLATE_NOOP("utkik::SignInHint", "The sign-in was declined in the browser.");
constexpr auto ranOut =
    QT_TRANSLATE_NOOP("utkik::SignInHint", "The time to sign in has run out. Start again with a new code.");
constexpr std::array codeHints{
    CodeHint{"authorization_declined", declined},
    CodeHint{"access_denied", declined},
    CodeHint{"expired_token", ranOut},
    CodeHint{"code_expired", ranOut},
    CodeHint{"bad_verification_code",
             QT_TRANSLATE_NOOP("utkik::SignInHint", "The sign-in service no longer knows this code. Start again.")},
    CodeHint{"invalid_grant",
             QT_TRANSLATE_NOOP("utkik::SignInHint", "The sign-in has run out or was taken back. Sign in again.")},
    CodeHint{"invalid_client",
             QT_TRANSLATE_NOOP("utkik::SignInHint",
                               "The sign-in service does not accept the application's secret or certificate.")},
    CodeHint{"unauthorized_client",
             QT_TRANSLATE_NOOP("utkik::SignInHint",
                               "The application may not sign in this way. In Entra, allow public client flows.")},
    CodeHint{"interaction_required",
             QT_TRANSLATE_NOOP("utkik::SignInHint", "The sign-in service wants to see you. Sign in again.")},
    CodeHint{
        "invalid_scope",
        QT_TRANSLATE_NOOP("utkik::SignInHint", "The scope is wrong. It must name the Defender API and nothing else.")},
};

} // namespace

QString signInHint(int aadsts, const QString &code)
{
    for (const Hint &hint : hints) {
        if (aadsts != 0 && std::ranges::find(hint.numbers, aadsts) != hint.numbers.end())
            return QCoreApplication::translate("utkik::SignInHint", hint.text);
    }
    for (const CodeHint &hint : codeHints) {
        if (code == QLatin1String(hint.code))
            return QCoreApplication::translate("utkik::SignInHint", hint.text);
    }
    return {};
}

} // namespace utkik
