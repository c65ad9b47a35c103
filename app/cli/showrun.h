// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandrun.h"
#include "app/cli/console.h"
#include "app/cli/opentenant.h"
#include "app/cli/requests.h"
#include "app/cli/showlist.h"
#include "models/lookup/lookup.h"

#include <QTimer>

#include <memory>

namespace utkik
{

/// `show`: looks up what was asked for, and prints it once all of it is settled or the time is up.
class ShowRun final : public CommandRun
{
    Q_OBJECT
public:
    /// `token`: what --token-stdin gave.
    ShowRun(ShowRequest request, Mentions mentions, const std::optional<Secret> &token, Console &console,
            QObject *parent = nullptr);
    ~ShowRun() override;

    void start() override;

private:
    void lookUp();
    void failPending(const Error &error);
    void refuseOtherTenants();
    void takeChange(const Lookup &lookup);
    void giveUp();
    void showProgress(const QueueForecast &forecast);
    void finishIfSettled();

    ShowRequest m_request;
    Mentions m_mentions;
    std::optional<Secret> m_token;
    Console &m_console;
    std::unique_ptr<OpenTenant> m_tenant;
    std::unique_ptr<ShowList> m_list;
    QSet<IncidentRef> m_queued; ///< those that wait for leave to be sent
    QTimer m_timeout;
    bool m_isFinished = false;
};

} // namespace utkik
