// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/requests.h"

#include "app/cli/commandtable.h"
#include "app/cli/wording.h"
#include "app/sample/sampletenant.h"
#include "models/core/language.h"

#include <cmath>

namespace utkik
{

namespace
{

const QString standardInput = QStringLiteral("-");

tl::unexpected<QString> refuse(const QString &sentence)
{
    return tl::unexpected(sentence);
}

/// "--format takes text, json or csv, not “xml”."
tl::unexpected<QString> refuseValue(const char *option, const QString &value, const QStringList &allowed)
{
    return refuse(CommandLine::tr("“--%1” takes one of %2; “%3” is none of them.")
                      .arg(QLatin1String(option), allowed.join(QStringLiteral(", ")), value));
}

Checked<OutputFormat> readFormat(const Command &command, bool csv)
{
    const QString value = command.value(Option::Format).value_or(QStringLiteral("text"));
    if (value == QStringLiteral("text"))
        return OutputFormat::Text;
    if (value == QStringLiteral("json"))
        return OutputFormat::Json;
    if (csv && value == QStringLiteral("csv"))
        return OutputFormat::Csv;
    QStringList allowed{QStringLiteral("text"), QStringLiteral("json")};
    if (csv)
        allowed.append(QStringLiteral("csv"));
    return refuseValue("format", value, allowed);
}

Checked<QUrl> readUrl(const Command &command, Option option, const char *name)
{
    const std::optional<QString> value = command.value(option);
    if (!value)
        return QUrl();
    const QUrl url(*value, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QStringLiteral("https") || url.scheme() == QStringLiteral("http");
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return refuse(CommandLine::tr("“--%1” takes a web address such as https://api.example; “%2” is none.")
                          .arg(QLatin1String(name), *value));
    if (!isAllowedHost(url))
        return refuse(
            CommandLine::tr(
                "“--%1”: plain http would send the token unprotected and is taken for this computer only. Use https.")
                .arg(QLatin1String(name)));
    return url;
}

Checked<std::optional<std::chrono::milliseconds>> readTimeout(const Command &command)
{
    constexpr double longest = 7 * 24 * 3600; // a week: nothing sensible waits longer, and milliseconds stay in range
    const std::optional<QString> value = command.value(Option::Timeout);
    if (!value)
        return std::nullopt;
    bool isNumber = false;
    const double seconds = value->toDouble(&isNumber);
    if (!isNumber || !std::isfinite(seconds) || seconds <= 0 || seconds > longest)
        return refuse(CommandLine::tr("“--timeout” takes a number of seconds above 0; “%1” is none.").arg(*value));
    return std::chrono::milliseconds(std::llround(std::ceil(seconds * 1000)));
}

Checked<TenantChoice> readTenant(const Command &command)
{
    TenantChoice choice{command.has(Option::Demo), command.value(Option::Profile)};
    if (choice.demo && choice.profile)
        return refuse(CommandLine::tr("“--demo” is a tenant of its own: it does not go with “--profile”."));
    if (choice.demo && !SampleTenant::isBuiltIn())
        return refuse(CommandLine::tr("This Utkik was built without the sample tenant."));
    return choice;
}

qsizetype inputReaders(const Command &command)
{
    const auto isInput = [](const Source &source) {
        return source.kind != Source::Kind::Text && source.value == standardInput;
    };
    return std::count_if(command.sources.begin(), command.sources.end(), isInput)
        + (command.has(Option::TokenStdin) ? 1 : 0) + (command.has(Option::SecretStdin) ? 1 : 0);
}

/// What `show` and `ids` have in common.
std::optional<QString> faultOfSources(const Command &command)
{
    if (command.sources.isEmpty())
        return CommandLine::tr("Nothing was given to look for incident IDs in.");
    if (inputReaders(command) > 1)
        return CommandLine::tr("Only one thing at a time can be read from standard input.");
    return std::nullopt;
}

/// What the sample tenant decides by itself.
std::optional<QString> faultOfDemo(const Command &command)
{
    for (const Option option : {Option::ApiUrl, Option::LoginUrl, Option::Scope, Option::TokenStdin}) {
        if (!command.has(option))
            continue;
        const auto options = optionTable();
        const auto line = std::find_if(options.begin(), options.end(),
                                       [option](const OptionDescriptor &o) { return o.option == option; });
        return CommandLine::tr("“--demo” knows its hosts and signs in by itself: it does not go with “--%1”.")
            .arg(QLatin1String(line->name));
    }
    return std::nullopt;
}

/// The value of an option that has to be given.
Checked<QString> required(const Command &command, Option option, const char *name)
{
    const QString value = command.value(option).value_or(QString()).trimmed();
    if (value.isEmpty())
        return refuse(CommandLine::tr("“profile add” needs “--%1”.").arg(QLatin1String(name)));
    return value;
}

std::optional<QString> readHosts(const Command &command, Profile &profile)
{
    const QString cloudWord = command.value(Option::Cloud).value_or(cloudKey(Cloud::Commercial));
    const std::optional<Cloud> cloud = cloudFromKey(cloudWord);
    if (!cloud) {
        QStringList keys;
        for (const Cloud known : {Cloud::Commercial, Cloud::Gcc, Cloud::GccHigh, Cloud::Dod, Cloud::Custom})
            keys.append(cloudKey(known));
        return refuseValue("cloud", cloudWord, keys).value();
    }
    profile.cloud = *cloud;
    profile.region = command.value(Option::Region).value_or(QString());
    if (!profile.region.isEmpty() && !regions().contains(profile.region))
        return refuseValue("region", profile.region, regions()).value();
    if (!profile.region.isEmpty() && profile.cloud != Cloud::Commercial)
        return CommandLine::tr("Only the cloud “commercial” has regions.");

    const Checked<QUrl> api = readUrl(command, Option::ApiUrl, "api-url");
    const Checked<QUrl> login = readUrl(command, Option::LoginUrl, "login-url");
    if (!api || !login)
        return api ? login.error() : api.error();
    if (profile.cloud == Cloud::Custom && (api->isEmpty() || login->isEmpty()))
        return CommandLine::tr("The cloud “custom” needs “--api-url” and “--login-url”.");
    profile.apiUrl = *api;
    profile.loginUrl = *login;
    profile.scope = command.value(Option::Scope).value_or(QString());
    return std::nullopt;
}

std::optional<QString> readSignIn(const Command &command, Profile &profile)
{
    const Checked<QString> tenant = required(command, Option::Tenant, "tenant");
    const Checked<QString> client = required(command, Option::Client, "client");
    if (!tenant || !client)
        return tenant ? client.error() : tenant.error();
    profile.tenant = *tenant;
    profile.client = *client;

    const QString wayWord = command.value(Option::Auth).value_or(signInWayKey(SignInWay::Secret));
    const std::optional<SignInWay> way = signInWayFromKey(wayWord);
    if (!way || *way == SignInWay::Token) { // a token is not for keeping: --token-stdin brings one along
        QStringList keys;
        for (const SignInWay known : {SignInWay::Secret, SignInWay::Certificate, SignInWay::Browser, SignInWay::Device})
            keys.append(signInWayKey(known));
        return refuseValue("auth", wayWord, keys).value();
    }
    profile.signIn = *way;
    profile.certificate = command.value(Option::Certificate).value_or(QString());
    if (profile.signIn == SignInWay::Certificate && profile.certificate.isEmpty())
        return CommandLine::tr("“--auth certificate” needs “--certificate FILE”.");
    if (profile.signIn != SignInWay::Certificate && !profile.certificate.isEmpty())
        return CommandLine::tr("“--certificate” goes with “--auth certificate” only.");
    if (profile.isSignedInByPerson() && command.has(Option::SecretStdin))
        return CommandLine::tr("“--secret-stdin” goes with “--auth secret” and “--auth certificate” only.");
    return std::nullopt;
}

} // namespace

Checked<ShowRequest> readShow(const Command &command)
{
    if (const auto fault = faultOfSources(command))
        return refuse(*fault);
    const Checked<TenantChoice> tenant = readTenant(command);
    if (!tenant)
        return refuse(tenant.error());
    if (tenant->demo) {
        if (const auto fault = faultOfDemo(command))
            return refuse(*fault);
    }
    const Checked<OutputFormat> format = readFormat(command, true);
    if (!format)
        return refuse(format.error());
    const Checked<QUrl> api = readUrl(command, Option::ApiUrl, "api-url");
    if (!api)
        return refuse(api.error());
    const Checked<QUrl> login = readUrl(command, Option::LoginUrl, "login-url");
    if (!login)
        return refuse(login.error());
    const auto timeout = readTimeout(command);
    if (!timeout)
        return refuse(timeout.error());
    return ShowRequest{.sources = command.sources,
                       .tenant = *tenant,
                       .format = *format,
                       .apiUrl = *api,
                       .loginUrl = *login,
                       .scope = command.value(Option::Scope).value_or(QString()),
                       .tokenFromInput = command.has(Option::TokenStdin),
                       .timeout = *timeout,
                       .utc = command.has(Option::Utc),
                       .follow = command.has(Option::Follow)};
}

Checked<IdsRequest> readIds(const Command &command)
{
    if (const auto fault = faultOfSources(command))
        return refuse(*fault);
    const Checked<OutputFormat> format = readFormat(command, false);
    if (!format)
        return refuse(format.error());
    return IdsRequest{command.sources, *format};
}

Checked<QuotaRequest> readQuota(const Command &command)
{
    const Checked<TenantChoice> tenant = readTenant(command);
    if (!tenant)
        return refuse(tenant.error());
    const Checked<OutputFormat> format = readFormat(command, false);
    if (!format)
        return refuse(format.error());
    return QuotaRequest{*tenant, *format};
}

Checked<ProfileAddRequest> readProfileAdd(const Command &command)
{
    ProfileAddRequest request{.profile = {.name = command.words().value(0).trimmed()},
                              .secretFromInput = command.has(Option::SecretStdin)};
    if (request.profile.name.isEmpty())
        return refuse(CommandLine::tr("A profile needs a name."));
    if (const auto fault = readHosts(command, request.profile))
        return refuse(*fault);
    if (const auto fault = readSignIn(command, request.profile))
        return refuse(*fault);
    if (const auto fault = faultOf(request.profile))
        return refuse(fault->reason);
    return request;
}

Checked<OutputFormat> readFormat(const Command &command)
{
    return readFormat(command, false);
}

Checked<QString> readLanguage(const Command &command)
{
    const std::optional<QString> value = command.value(Option::Lang);
    if (!value)
        return QString();
    // "sv_SE.UTF-8" is Swedish too, and C is English, as in the environment.
    const QString code = value->section(u'.', 0, 0).section(u'_', 0, 0).section(u'-', 0, 0).toLower();
    if (code == QStringLiteral("c") || code == QStringLiteral("posix"))
        return QStringLiteral("en");
    if (!languages().contains(code))
        return refuseValue("lang", *value, languages());
    return code;
}

} // namespace utkik
