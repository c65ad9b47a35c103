// SPDX-License-Identifier: GPL-3.0-or-later
// Which clock times are shown in: one switch for every view.
#include "ui/window/mainwindow.h"

#include "models/core/plaintext.h"
#include "ui/dialogs/dialogs.h"
#include "ui/inspector/inspector.h"
#include "ui/page/incidentoutput.h"
#include "ui/window/pagepair.h"
#include "ui/window/progressstrip.h"
#include "ui/window/quotagauge.h"

#include <array>

namespace utkik
{

/// That of the tenant in use, or UTC where that is not told or not known here.
TimeZone MainWindow::zone() const
{
    switch (m_settings.zone) {
    case ZoneChoice::Local:
        return TimeZone::Local;
    case ZoneChoice::Tenant:
        return TimeZone::named(m_tenant.profile.timeZone).value_or(TimeZone::Utc);
    case ZoneChoice::Utc:
        break;
    }
    return TimeZone::Utc;
}

void MainWindow::showZone()
{
    const TimeZone shown = zone();
    m_output->setTimeZone(shown);
    m_incidents.setTimeZone(shown);
    m_pages->setTimeZone(shown);
    m_inspector->setTimeZone(shown);
    m_progress->setTimeZone(shown);
    for (QuotaGauge *const gauge : {m_minute, m_hour})
        gauge->setTimeZone(shown);
    Q_EMIT zoneChanged(shown);
    retellZone();
}

void MainWindow::retellZone()
{
    constexpr std::array choices{ActionId::ZoneLocal, ActionId::ZoneUtc, ActionId::ZoneTenant};
    m_actions[choices.at(size_t(m_settings.zone))]->setChecked(true);
    // Of a named zone the name alone: the offset is that of the time shown, which the page says.
    const QString shown = zone().name();
    m_zoneButton->setText(
        shown.isEmpty() ? offsetLabel(zone(), Timestamp::fromDateTime(QDateTime::currentDateTimeUtc())) : shown);
    QString name = visibleText(m_tenant.profile.timeZone);
    name.replace(u'&', QLatin1String("&&"));
    if (name.isEmpty())
        m_actions[ActionId::ZoneTenant]->setText(tr("T&enant's time (not told)"));
    else if (TimeZone::named(m_tenant.profile.timeZone))
        m_actions[ActionId::ZoneTenant]->setText(tr("T&enant's time (%1)").arg(name));
    else
        m_actions[ActionId::ZoneTenant]->setText(tr("T&enant's time (“%1” is not known here)").arg(name));
    const bool isPreset = m_policy.isPreset(m_tenant.profile.id);
    m_actions[ActionId::ChooseZone]->setEnabled(!m_tenant.isNone && !isPreset);
    m_actions[ActionId::ZoneTenant]->setEnabled(!m_tenant.isNone);
}

/// Where the tenant's is not told yet, it is asked for; until then times are in UTC, and say so.
void MainWindow::chooseZone(ZoneChoice choice)
{
    m_settings.zone = choice;
    changeSettings(m_settings);
    if (choice == ZoneChoice::Tenant && !TimeZone::named(m_tenant.profile.timeZone)
        && m_actions[ActionId::ChooseZone]->isEnabled())
        m_dialogs->chooseZone(m_tenant.profile);
}

} // namespace utkik
