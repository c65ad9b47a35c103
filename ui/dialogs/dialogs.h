// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/settings.h"
#include "models/tenant/diagnosis.h"
#include "models/tenant/policy.h"
#include "ui/window/windowactions.h"

#include <QObject>

namespace utkik
{

class ProfileDialog;
class SetupDialog;
class SettingsDialog;
class ZoneDialog;

/// The dialogs of one window: made when first asked for, never blocking the rest.
class Dialogs final : public QObject
{
    Q_OBJECT
public:
    Dialogs(const WindowActions &actions, const Theme &theme, QWidget *window);

    void openSettings(const Settings &settings, const QuotaLimits &limits, bool limitsAreFixed);
    void setPolicy(const Policy &policy) { m_policy = policy; }
    void openProfile(const Profile &profile, bool isNew);
    void chooseZone(const Profile &tenant);
    void confirmRemoval(const QString &profileName);
    void confirmSignOut(const Profile &profile);
    /// What to register, and the test of the tenant that is named; empty: none is in use.
    void openSetup(const QString &tenantName);
    void showNearestRegion(const std::optional<QString> &region, std::chrono::milliseconds answersIn);
    void showTesting();
    void showDiagnosis(const Diagnosis &diagnosis);
    void openShortcuts();
    void openAbout();
    void showError(const Error &error);

Q_SIGNALS:
    void settingsChanged(const utkik::Settings &settings);
    void limitsChanged(const utkik::QuotaLimits &limits);
    void profileGiven(const utkik::Profile &profile, const QByteArray &secret);
    void zoneGiven(const QString &zone); ///< that of the tenant
    void profileRemoved(const QString &name);
    void signOutRequested(const utkik::Profile &profile);
    void nearestRegionRequested();
    void setupRequested();
    void testRequested();

private:
    const WindowActions &m_actions;
    const Theme &m_theme;
    QWidget *m_window;
    Policy m_policy;
    SettingsDialog *m_settings = nullptr;
    ProfileDialog *m_profile = nullptr;
    SetupDialog *m_setup = nullptr;
    ZoneDialog *m_zone = nullptr;
};

} // namespace utkik
