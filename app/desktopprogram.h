// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/regionprobe.h"
#include "app/auth/keychainstore.h"
#include "app/desktop/singleinstance.h"
#include "app/desktop/systemtheme.h"
#include "app/desktop/windowarguments.h"
#include "app/desktoplookups.h"
#include "app/desktopproxy.h"
#include "app/desktopsession.h"
#include "app/desktopsignin.h"
#include "app/intake/intake.h"
#include "app/limits/systemclock.h"
#include "app/lookup/tenantsession.h"
#include "app/lookup/tenanttrial.h"
#include "app/sample/sampletenant.h"
#include "app/storage/profilestore.h"
#include "app/storage/settingsstore.h"
#include "models/core/language.h"
#include "models/item/incidentlistmodel.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

#include <QNetworkAccessManager>

class QApplication;

namespace utkik
{

/// The composition root of the window: makes every part, gives each what it needs, and connects their signals. The
/// window is shown first; everything that takes time comes after its first frame.
class DesktopProgram final : public QObject
{
    Q_OBJECT
public:
    DesktopProgram(QApplication &application, const WindowArguments &arguments, const QString &folder);
    ~DesktopProgram() override;

    void start();

private:
    void connectWindow();
    void connectProfiles();
    void connectSession();

    void openFirstTenant();
    void openSampleTenant();
    void openProfile(const QString &name);
    void openTenant(const TenantInUse &tenant, SecretStore &secrets, const std::optional<Secret> &token = {});
    void closeTenant();
    void takeArguments(const WindowArguments &arguments);

    void takeText(const QString &text);
    void takeFiles(const QStringList &paths);
    void takeContent(const IntakeContent &content);
    void chooseTenantOf(const IncidentRefs &refs);

    void applySettings(const Settings &settings);
    void keepTenant();
    void keepProfile(const Profile &profile, const QByteArray &secret);
    void signOut(const Profile &profile);
    void goOnSignedOut(const Profile &profile, const QString &revocation);
    void goOnSignedIn(const Profile &profile, const TokenGrant &grant);
    void testTenant();
    void findNearestRegion();
    void retryAtProxy();
    void importProfiles(const QStringList &paths);
    void exportTo(const Profile &profile, const QString &path);
    void removeProfile(const QString &name);
    void saveFile(const QString &path, const QByteArray &bytes);
    void report(const Error &error);
    [[nodiscard]] QList<Profile> profiles() const;

    WindowArguments m_arguments;
    QString m_folder;
    Language m_language;
    Theme m_theme;
    SystemTheme m_systemTheme;
    SettingsStore m_settingsStore;
    Result<Policy> m_policy;
    ProfileStore m_profiles;
    Settings m_settings;
    SingleInstance m_instance;
    SystemClock m_clock;
    QNetworkAccessManager m_network;
    KeychainStore m_keychain;
    FallbackSecretStore m_secrets;
    SessionSecretStore m_sampleSecrets;
    std::unique_ptr<SampleTenant> m_sample;
    std::unique_ptr<TenantSession> m_tenantSession;
    std::unique_ptr<TenantTrial> m_trial;
    std::unique_ptr<RegionProbe> m_regions;
    TenantInUse m_tenant;
    IncidentListModel m_incidents;
    MainWindow m_window; ///< destroyed before what it reads
    DesktopLookups m_lookups;
    DesktopSession m_session;
    DesktopSignIn m_signIn; ///< its dialog is the window's, like the next one's
    DesktopProxy m_proxy;
};

} // namespace utkik
