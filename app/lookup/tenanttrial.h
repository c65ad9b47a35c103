// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lookup/tenantsession.h"
#include "models/tenant/diagnosis.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

namespace utkik
{

/// How trying a tenant out went.
struct Trial
{
    Diagnosis diagnosis;
    std::optional<Error> error; ///< what kept it from working; nothing if it works
};

/// Tries a tenant out: signs in, and asks the API once, for incident 1, which it answers with "not found" where all is
/// well. The call goes through the limiter like any other. Destroying it gives up.
class TenantTrial final : public QObject
{
    Q_OBJECT
public:
    explicit TenantTrial(TenantSession &session, QObject *parent = nullptr);

    /// Once.
    [[nodiscard]] QFuture<Trial> run();
    /// Whether a change that the session tells of is of the trial's call, and none that somebody asked for.
    [[nodiscard]] bool isAbout(const IncidentRef &ref) const;

private:
    void call(const Token &token);
    void answered(const Lookup &lookup);
    void end();

    TenantSession &m_session;
    TrialFacts m_facts;
    QPromise<Trial> m_promise;
    bool m_isCalling = false;
};

} // namespace utkik
