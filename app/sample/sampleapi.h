// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/limits/clock.h"
#include "app/sample/sampleanswer.h"
#include "app/sample/sampleincidents.h"
#include "app/sample/samplequota.h"
#include "app/sample/sampletokens.h"

namespace utkik
{

/// How strict the sample tenant is; the defaults are the real limits.
struct SampleStrictness
{
    QuotaLimits limits;
    WindowScheme scheme = WindowScheme::Sliding;
    bool retryAfter = true; ///< say the time to wait in a Retry-After header too, not only in the body
    std::chrono::milliseconds latency{0}; ///< between a call's arrival and its answer
};

/// What the sample tenant answers to a request: the token endpoint and `GET /api/incidents/{id}`, strict as the real
/// ones. Knows nothing of sockets. Used on one thread.
class SampleApi
{
public:
    SampleApi(const SampleApplication &application, SampleStrictness strictness, const Clock &clock);

    /// Answers a request that arrives now.
    [[nodiscard]] SampleAnswer answer(const SampleRequest &request);

private:
    [[nodiscard]] SampleAnswer answerIncident(const SampleRequest &request, const QString &id);
    [[nodiscard]] SampleAnswer answerEntry(const SampleEntry &entry, qint64 id, const QStringList &roles);
    [[nodiscard]] SampleAnswer refuseToken(SampleTokens::Refusal refusal) const;
    [[nodiscard]] SampleAnswer refuseQuota(const QuotaRefusal &refusal) const;
    [[nodiscard]] QDateTime now() const;

    SampleTokens m_tokens;
    SampleQuota m_quota;
    SampleIncidents m_incidents;
    SampleStrictness m_strictness;
    QString m_tenant;
    const Clock &m_clock;
};

} // namespace utkik
