// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/profiletest.h"

#include "models/core/plaintext.h"
#include "models/core/whendone.h"

namespace utkik
{

ProfileTestRun::ProfileTestRun(const QString &name, Console &console, QObject *parent)
    : CommandRun(parent)
    , m_name(name)
    , m_console(console)
{
}

void ProfileTestRun::start()
{
    Result<std::unique_ptr<OpenTenant>> tenant = OpenTenant::open({.profile = m_name}, {});
    if (!tenant) {
        m_console.complain(tenant.error());
        Q_EMIT finished(exitStatusOf(tenant.error().kind));
        return;
    }
    m_tenant = std::move(*tenant);
    whenDone(m_tenant->prepare(), this, [this](const Result<void> &prepared) {
        tellOfProxy(prepared, m_console);
        m_trial = std::make_unique<TenantTrial>(m_tenant->session());
        whenDone(m_trial->run(), this, [this](const Trial &trial) { tell(trial); });
    });
}

void ProfileTestRun::tell(const Trial &trial)
{
    const Diagnosis &diagnosis = trial.diagnosis;
    m_console.printLine(visibleText(diagnosis.headline));
    for (const QString &finding : diagnosis.findings)
        m_console.printLine(QStringLiteral("- ") + visibleText(finding));
    if (!diagnosis.forAdministrator.isEmpty())
        m_console.printLine(u'\n' + diagnosis.forAdministrator);
    Q_EMIT finished(trial.error ? exitStatusOf(trial.error->kind) : ExitStatus::Done);
}

} // namespace utkik
