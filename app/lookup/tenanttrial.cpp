// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lookup/tenanttrial.h"

#include "models/core/whendone.h"

namespace utkik
{

namespace
{

constexpr qint64 triedIncident = 1; // real ones begin far above; whichever way it is answered, the way there works

} // namespace

TenantTrial::TenantTrial(TenantSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

QFuture<Trial> TenantTrial::run()
{
    m_promise.start();
    whenDone(m_session.tokens().token(), this, [this](const Result<Token> &token) {
        if (token)
            return call(*token);
        m_facts.error = token.error();
        end();
    });
    return m_promise.future();
}

bool TenantTrial::isAbout(const IncidentRef &ref) const
{
    return m_isCalling && ref.id == triedIncident;
}

void TenantTrial::call(const Token &token)
{
    m_facts.claims = token.claims;
    m_facts.certificateExpires = token.certificateExpires;
    m_isCalling = true;
    connect(&m_session.incidents(), &IncidentService::changed, this, &TenantTrial::answered, Qt::QueuedConnection);
    m_session.incidents().refresh({IncidentRef{{}, triedIncident}}, Priority::Looked);
}

void TenantTrial::answered(const Lookup &lookup)
{
    const bool isOver = lookup.state != LookupState::Queued && lookup.state != LookupState::Fetching;
    if (!m_isCalling || !isOver || lookup.ref.id != triedIncident)
        return;
    m_isCalling = false;
    m_facts.error = lookup.error;
    end();
}

void TenantTrial::end()
{
    m_facts.clockAhead = m_session.clockAhead();
    m_facts.now = QDateTime::currentDateTimeUtc();
    Trial trial{.diagnosis = diagnose(m_session.profile(), m_facts)};
    if (!trial.diagnosis.works)
        trial.error = m_facts.error;
    m_promise.addResult(trial);
    m_promise.finish();
}

} // namespace utkik

#include "moc_tenanttrial.cpp"
