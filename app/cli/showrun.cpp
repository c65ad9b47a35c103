// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/showrun.h"

#include "app/cli/showreport.h"
#include "app/cli/wording.h"
#include "models/core/whendone.h"

#include <QUuid>

namespace utkik
{

namespace
{

/// What can only be wrong with the call itself, not with a lookup.
bool isUsageFault(const Error &error)
{
    return exitStatusOf(error.kind) == ExitStatus::Usage;
}

QString guidOrNothing(const QString &tenant)
{
    return QUuid::fromString(tenant).isNull() ? QString() : tenant;
}

/// Lower case; empty if no link names one, or they name several.
QString tenantOfLinks(const Mentions &mentions)
{
    QString tenant;
    for (const Mention &mention : mentions.mentions) {
        const QString &other = mention.find.ref.tenant;
        if (other.isEmpty() || other == tenant)
            continue;
        if (!tenant.isEmpty())
            return {};
        tenant = other;
    }
    return tenant;
}

bool isSpent(const QuotaStatus &quota)
{
    const bool isHeldBack = quota.backOffUntil.isValid() && quota.backOffUntil > QDateTime::currentDateTimeUtc();
    return isHeldBack || quota.minute.left() == 0 || quota.hour.left() == 0;
}

} // namespace

ShowRun::ShowRun(ShowRequest request, Mentions mentions, const std::optional<Secret> &token, Console &console,
                 QObject *parent)
    : CommandRun(parent)
    , m_request(std::move(request))
    , m_mentions(std::move(mentions))
    , m_token(token)
    , m_console(console)
{
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, &ShowRun::giveUp);
}

ShowRun::~ShowRun() = default;

void ShowRun::start()
{
    m_request.tenant.linkTenant = tenantOfLinks(m_mentions);
    const TenantOverrides overrides{m_request.apiUrl, m_request.loginUrl, m_request.scope, m_token};
    Result<std::unique_ptr<OpenTenant>> tenant = failure(ErrorKind::NoProfile);
    if (m_mentions.hasIds() || m_request.tenant.profile)
        tenant = OpenTenant::open(m_request.tenant, overrides);
    if (!tenant && isUsageFault(tenant.error())) {
        m_console.complain(tenant.error());
        m_isFinished = true;
        Q_EMIT finished(exitStatusOf(tenant.error().kind));
        return;
    }
    const QString guid = tenant ? guidOrNothing((*tenant)->session().profile().tenant) : QString();
    m_list = std::make_unique<ShowList>(m_mentions.mentions, guid, m_request.follow);
    if (tenant) {
        m_tenant = std::move(*tenant);
        lookUp();
    } else {
        failPending(tenant.error());
    }
    finishIfSettled();
}

void ShowRun::lookUp()
{
    IncidentService &incidents = m_tenant->session().incidents();
    // Queued: the service may be asked for more only once it has told all.
    connect(&incidents, &IncidentService::changed, this, &ShowRun::takeChange, Qt::QueuedConnection);
    connect(&incidents, &IncidentService::forecastChanged, this, &ShowRun::showProgress);
    if (m_request.timeout)
        m_timeout.start(*m_request.timeout);
    refuseOtherTenants();
    whenDone(m_tenant->prepare(), this, [this](const Result<void> &prepared) {
        if (m_isFinished)
            return;
        tellOfProxy(prepared, m_console);
        m_tenant->session().incidents().lookUp(m_list->pending(), Priority::Bulk);
    });
}

void ShowRun::failPending(const Error &error)
{
    for (const IncidentRef &ref : m_list->pending())
        m_list->fail(ref, error);
}

// A link's tenant has to be the profile's and the token's; the service knows only one of them if a token is given.
void ShowRun::refuseOtherTenants()
{
    const std::optional<TokenClaims> claims = m_token ? readClaims(*m_token) : std::nullopt;
    const QString tokenTenant = claims ? claims->tenant : QString();
    if (tokenTenant.isEmpty())
        return;
    for (const Mention &mention : m_mentions.mentions) {
        const IncidentRef &ref = mention.find.ref;
        if (!ref.tenant.isEmpty() && ref.tenant != tokenTenant)
            m_list->fail(ref, {.kind = ErrorKind::WrongTenant, .subject = ref.tenant});
    }
}

void ShowRun::takeChange(const Lookup &lookup)
{
    if (m_isFinished)
        return;
    m_queued.remove(lookup.ref);
    switch (lookup.state) {
    case LookupState::Queued:
        m_queued.insert(lookup.ref);
        return;
    case LookupState::Fetching:
        return;
    case LookupState::Ready:
    case LookupState::Merged:
        if (const IncidentRefs more = m_list->receive(lookup.ref, lookup.incident); !more.isEmpty())
            m_tenant->session().incidents().lookUp(more, Priority::Bulk);
        break;
    case LookupState::Failed:
        m_list->fail(lookup.ref, lookup.error.value_or(Error{}));
        break;
    }
    finishIfSettled();
}

void ShowRun::giveUp()
{
    const bool quotaIsSpent = isSpent(m_tenant->session().quota());
    const QString host = m_tenant->session().profile().hosts().api.host();
    for (const IncidentRef &ref : m_list->pending()) {
        const bool waits = m_queued.contains(ref) || m_queued.contains({QString(), ref.id});
        if (waits && quotaIsSpent)
            m_list->fail(ref, {.kind = ErrorKind::StillWaiting});
        else
            m_list->fail(ref, {.kind = ErrorKind::TimedOut, .subject = host});
    }
    finishIfSettled();
}

void ShowRun::showProgress(const QueueForecast &forecast)
{
    if (m_isFinished || !Console::isErrorTerminal())
        return;
    const auto total = static_cast<int>(m_list->entries().size());
    const auto settled = total - static_cast<int>(m_list->pending().size());
    const QString count = CommandLine::tr("%1 of %n incident(s)", nullptr, total).arg(settled);
    m_console.showProgress(forecast.doneAt.isValid()
                               ? CommandLine::tr("%1, done about %2")
                                     .arg(count, forecast.doneAt.toLocalTime().toString(QStringLiteral("HH:mm:ss")))
                               : count);
}

void ShowRun::finishIfSettled()
{
    if (m_isFinished || !m_list->isSettled())
        return;
    m_isFinished = true;
    m_timeout.stop();
    Q_EMIT finished(reportShow(*m_list, m_mentions.unreadable, m_request, m_console));
}

} // namespace utkik
