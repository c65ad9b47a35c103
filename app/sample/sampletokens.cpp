// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/sampletokens.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QUrl>
#include <QUrlQuery>
#include <QUuid>

#include <algorithm>
#include <array>

namespace utkik
{

namespace
{

const QByteArray jsonType = QByteArrayLiteral("application/json; charset=utf-8");

/// What this API's tokens are made for; Microsoft's own samples use the other two as well.
constexpr std::array audiences{"https://api.security.microsoft.com", "https://api.securitycenter.microsoft.com",
                               "https://securitycenter.microsoft.com/mtp"};

/// A refusal as Microsoft's token endpoint words it.
struct SignInFault
{
    int status;
    const char *error; ///< OAuth's
    int number; ///< AADSTS
    QString text;
};

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray base64Url(const QJsonObject &object)
{
    return base64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QByteArray randomBytes()
{
    std::array<quint32, 8> words;
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words);
}

QString newGuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

SampleAnswer answer(const SignInFault &fault, const QDateTime &now)
{
    const QString trace = newGuid();
    const QString correlation = newGuid();
    const QString stamp = now.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss'Z'"));
    const QJsonObject body{
        {QStringLiteral("error"), QString::fromLatin1(fault.error)},
        {QStringLiteral("error_description"),
         QStringLiteral("AADSTS%1: %2 Trace ID: %3 Correlation ID: %4 Timestamp: %5")
             .arg(QString::number(fault.number), fault.text, trace, correlation, stamp)},
        {QStringLiteral("error_codes"), QJsonArray{fault.number}},
        {QStringLiteral("timestamp"), stamp},
        {QStringLiteral("trace_id"), trace},
        {QStringLiteral("correlation_id"), correlation},
        {QStringLiteral("error_uri"),
         QStringLiteral("https://login.microsoftonline.com/error?code=%1").arg(fault.number)},
    };
    return {
        .status = fault.status, .contentType = jsonType, .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

/// The parameters of an `application/x-www-form-urlencoded` body.
class Form
{
public:
    explicit Form(QByteArray body)
        : m_query(QString::fromLatin1(body.replace('+', "%20")))
    {
    }
    [[nodiscard]] bool has(const char *key) const { return !value(key).isEmpty(); }
    [[nodiscard]] QString value(const char *key) const
    {
        return m_query.queryItemValue(QString::fromLatin1(key), QUrl::FullyDecoded);
    }

private:
    QUrlQuery m_query;
};

std::optional<QString> audienceOf(const QString &scope)
{
    const QString ending = QStringLiteral("/.default");
    const QString audience = scope.chopped(scope.endsWith(ending) ? ending.size() : 0);
    // A profile with hosts of its own asks for its API host: here, that is the sample tenant itself.
    if (QUrl(audience).host() == QStringLiteral("127.0.0.1"))
        return audience;
    const bool isKnown = std::any_of(audiences.begin(), audiences.end(),
                                     [&audience](const char *known) { return audience == QLatin1String(known); });
    return isKnown ? std::optional(audience) : std::nullopt;
}

std::optional<SignInFault> faultOfTenant(const QString &tenant, const SampleApplication &application)
{
    if (tenant.compare(application.tenant, Qt::CaseInsensitive) == 0)
        return std::nullopt;
    if (QUuid::fromString(tenant).isNull() && !tenant.contains(u'.'))
        return SignInFault{
            400, "invalid_request", 900023,
            QStringLiteral("Specified tenant identifier '%1' is neither a valid DNS name, nor a valid external domain.")
                .arg(tenant)};
    return SignInFault{
        400, "invalid_request", 90002,
        QStringLiteral("Tenant '%1' not found. Check to make sure you have the correct tenant ID and are "
                       "signing into the correct cloud.")
            .arg(tenant)};
}

std::optional<SignInFault> faultOfForm(const Form &form, const SampleApplication &application)
{
    for (const char *needed : {"grant_type", "client_id", "scope"}) {
        if (!form.has(needed))
            return SignInFault{400, "invalid_request", 900144,
                               QStringLiteral("The request body must contain the following parameter: '%1'.")
                                   .arg(QString::fromLatin1(needed))};
    }
    if (form.value("grant_type") != QStringLiteral("client_credentials"))
        return SignInFault{
            400, "unsupported_grant_type", 70003,
            QStringLiteral("The app requested an unsupported grant type '%1'.").arg(form.value("grant_type"))};
    if (form.value("client_id").compare(application.client, Qt::CaseInsensitive) != 0)
        return SignInFault{
            400, "unauthorized_client", 700016,
            QStringLiteral("Application with identifier '%1' was not found in the directory 'Sample tenant'.")
                .arg(form.value("client_id"))};
    if (!form.has("client_secret"))
        return SignInFault{
            401, "invalid_client", 7000218,
            QStringLiteral(
                "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.")};
    if (form.value("client_secret") != application.secret)
        return SignInFault{
            401, "invalid_client", 7000215,
            QStringLiteral("Invalid client secret provided. Ensure the secret being sent in the request is the client "
                           "secret value, not the client secret ID, for a secret added to app '%1'.")
                .arg(application.client)};
    const QString scope = form.value("scope");
    if (!scope.endsWith(QStringLiteral("/.default")))
        return SignInFault{
            400, "invalid_scope", 1002012,
            QStringLiteral("The provided value for scope %1 is not valid. Client credential flows must have a scope "
                           "value with /.default suffixed to the resource identifier (application ID URI).")
                .arg(scope)};
    if (!audienceOf(scope))
        return SignInFault{
            400, "invalid_resource", 500011,
            QStringLiteral("The resource principal named %1 was not found in the tenant named Sample tenant.")
                .arg(scope)};
    return std::nullopt;
}

} // namespace

SampleTokens::SampleTokens(SampleApplication application)
    : m_application(std::move(application))
{
}

SampleAnswer SampleTokens::issue(const QString &tenant, const QByteArray &form, const QDateTime &now)
{
    const Form fields(form);
    if (const auto fault = faultOfTenant(tenant, m_application))
        return answer(*fault, now);
    if (const auto fault = faultOfForm(fields, m_application))
        return answer(*fault, now);

    const QDateTime expires = now.addSecs(m_application.tokenLifetime.count());
    const QJsonObject claims{
        {QStringLiteral("aud"), *audienceOf(fields.value("scope"))},
        {QStringLiteral("iss"), QStringLiteral("https://sts.windows.net/%1/").arg(m_application.tenant)},
        {QStringLiteral("iat"), now.toSecsSinceEpoch()},
        {QStringLiteral("nbf"), now.toSecsSinceEpoch()},
        {QStringLiteral("exp"), expires.toSecsSinceEpoch()},
        {QStringLiteral("appid"), m_application.client},
        {QStringLiteral("tid"), m_application.tenant},
        {QStringLiteral("roles"), QJsonArray::fromStringList(m_application.roles)},
        {QStringLiteral("uti"), newGuid()},
        {QStringLiteral("ver"), QStringLiteral("1.0")},
    };
    const QJsonObject header{{QStringLiteral("typ"), QStringLiteral("JWT")},
                             {QStringLiteral("alg"), QStringLiteral("none")}};
    const QByteArray token = base64Url(header) + '.' + base64Url(claims) + '.' + base64Url(randomBytes());
    m_grants.insert(token, {m_application.client, m_application.roles, expires});

    const auto lifetime = static_cast<qint64>(m_application.tokenLifetime.count());
    const QJsonObject body{
        {QStringLiteral("token_type"), QStringLiteral("Bearer")},
        {QStringLiteral("expires_in"), lifetime},
        {QStringLiteral("ext_expires_in"), lifetime},
        {QStringLiteral("access_token"), QString::fromLatin1(token)},
    };
    return {.contentType = jsonType,
            .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
            .headers = {{"Cache-Control", "no-store, no-cache"}, {"Pragma", "no-cache"}}};
}

tl::expected<SampleTokens::Grant, SampleTokens::Refusal> SampleTokens::check(const QByteArray &authorization,
                                                                             const QDateTime &now) const
{
    const QByteArray scheme = QByteArrayLiteral("bearer ");
    if (!authorization.toLower().startsWith(scheme))
        return tl::unexpected(Refusal::Missing);
    const auto grant = m_grants.constFind(authorization.sliced(scheme.size()).trimmed());
    if (grant == m_grants.cend())
        return tl::unexpected(Refusal::Unknown);
    if (now >= grant->expires)
        return tl::unexpected(Refusal::Expired);
    return *grant;
}

} // namespace utkik
