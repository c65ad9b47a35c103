// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandrun.h"
#include "app/cli/console.h"
#include "app/cli/opentenant.h"
#include "app/lookup/tenanttrial.h"

#include <memory>

namespace utkik
{

/// `profile test NAME`: signs in, makes one call, and says in words what is right or wrong.
class ProfileTestRun final : public CommandRun
{
    Q_OBJECT
public:
    ProfileTestRun(const QString &name, Console &console, QObject *parent = nullptr);
    void start() override;

private:
    void tell(const Trial &trial);

    QString m_name;
    Console &m_console;
    std::unique_ptr<OpenTenant> m_tenant;
    std::unique_ptr<TenantTrial> m_trial;
};

} // namespace utkik
