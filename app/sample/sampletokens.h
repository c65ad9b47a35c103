// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sample/sampleanswer.h"
#include "models/core/result.h"

#include <QDateTime>
#include <QHash>
#include <QStringList>

#include <chrono>

namespace utkik
{

/// The one application that may sign in to the sample tenant.
struct SampleApplication
{
    QString tenant; ///< GUID
    QString client; ///< GUID
    QString secret;
    QStringList roles; ///< application permissions that have been granted
    std::chrono::seconds tokenLifetime{3599}; ///< what Microsoft's token endpoint says
};

/// The token endpoint: gives out and knows bearer tokens. They look like JWTs, but are not signed: a token is good
/// because it stands in the list kept here.
class SampleTokens
{
public:
    explicit SampleTokens(SampleApplication application);

    /// `POST /{tenant}/oauth2/v2.0/token`, of the client-credentials grant.
    [[nodiscard]] SampleAnswer issue(const QString &tenant, const QByteArray &form, const QDateTime &now);

    /// What a bearer token stands for.
    struct Grant
    {
        QString client;
        QStringList roles;
        QDateTime expires;
    };
    /// Why a request's `Authorization` header is refused.
    enum class Refusal { Missing, Unknown, Expired };
    /// The grant of that header; a refusal otherwise.
    [[nodiscard]] tl::expected<Grant, Refusal> check(const QByteArray &authorization, const QDateTime &now) const;

private:
    SampleApplication m_application;
    QHash<QByteArray, Grant> m_grants;
};

} // namespace utkik
