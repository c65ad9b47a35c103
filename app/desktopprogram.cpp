// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopprogram.h"

#include "app/api/authorities.h"
#include "app/api/proxies.h"
#include "app/limits/qtimeralarm.h"
#include "app/storage/privatefile.h"
#include "app/storage/profilefile.h"
#include "models/core/background.h"
#include "models/core/whendone.h"
#include "models/tenant/diagnosis.h"

#include <QApplication>
#include <QDesktopServices>
#include <QSaveFile>

namespace utkik
{

namespace
{

Result<Profile> profileWithId(const ProfileStore &store, const QString &id)
{
    const Result<QList<Profile>> profiles = store.load();
    for (const Profile &profile : profiles.value_or(QList<Profile>())) {
        if (profile.id == id)
            return profile;
    }
    return failure(ErrorKind::UnknownProfile);
}

} // namespace

DesktopProgram::DesktopProgram(QApplication &application, const WindowArguments &arguments, const QString &folder)
    : m_arguments(arguments)
    , m_folder(folder)
    , m_theme(application)
    , m_settingsStore(folder)
    , m_policy(readPolicy())
    , m_profiles(folder, m_policy)
    , m_instance(folder, arguments.isDemo)
    , m_secrets(m_keychain)
    , m_window(m_incidents, m_theme)
    , m_lookups(m_incidents, m_window)
    , m_session(folder, m_incidents, m_window)
    , m_signIn(m_theme, m_network, m_clock, m_window)
    , m_proxy(m_theme, m_network, m_secrets, m_window)
{
    useSystemProxies(m_network);
    connect(&m_systemTheme, &SystemTheme::darkChanged, &m_theme, &Theme::setSystemIsDark);
    connect(&m_instance, &SingleInstance::handedOver, this, [this](const QStringList &handed) {
        m_window.comeForward();
        if (const auto read = readWindowArguments(handed))
            takeArguments(*read);
    });
    connect(&application, &QApplication::aboutToQuit, &m_session, &DesktopSession::keep);
    connect(&m_session, &DesktopSession::notKept, this,
            [this](const Error &error) { m_window.say(describe(error).headline); });
    connectWindow();
    connectProfiles();
}

DesktopProgram::~DesktopProgram()
{
    closeTenant();
}

void DesktopProgram::start()
{
    const Result<Settings> settings = m_settingsStore.load();
    applySettings(settings.value_or(Settings()));
    m_window.setLookupPlaces(m_settingsStore.lookupPlaces());
    m_session.load();
    m_window.setPolicy(m_policy.value_or(Policy{.onlyThese = true, .mayExport = false}));
    m_window.setHasSample(SampleTenant::isBuiltIn());
    m_window.setTenant(m_tenant, profiles());
    m_window.show();
    QTimer::singleShot(0, this, [this, settings] {
        m_instance.listen();
        m_systemTheme.ask();
        if (!settings)
            report(settings.error());
        if (!m_policy)
            report(m_policy.error());
        if (const Result<void> trusted = trustAuthoritiesIn(authoritiesFile()); !trusted)
            report(trusted.error());
        openFirstTenant();
        takeArguments(m_arguments);
    });
}

void DesktopProgram::connectWindow()
{
    connect(&m_window, &MainWindow::textGiven, this, &DesktopProgram::takeText);
    connect(&m_window, &MainWindow::filesGiven, this, &DesktopProgram::takeFiles);
    connect(&m_window, &MainWindow::lookUpRequested, this, [this](const IncidentRefs &refs) {
        chooseTenantOf(refs);
        m_lookups.lookUp(refs);
    });
    connect(&m_lookups, &DesktopLookups::asked, &m_proxy, &DesktopProxy::mayAskAgain);
    connect(&m_window, &MainWindow::saveRequested, this, &DesktopProgram::saveFile);
    connect(&m_window, &MainWindow::urlOpened, this, [](const QUrl &url) { QDesktopServices::openUrl(url); });
}

void DesktopProgram::connectProfiles()
{
    connect(&m_window, &MainWindow::settingsChanged, this, [this](const Settings &settings) {
        applySettings(settings);
        if (const Result<void> saved = m_settingsStore.save(settings); !saved)
            report(saved.error());
    });
    connect(&m_window, &MainWindow::lookupPlacesChanged, this, [this](const LookupPlaces &places) {
        if (const Result<void> saved = m_settingsStore.saveLookupPlaces(places); !saved)
            report(saved.error());
    });
    connect(&m_window, &MainWindow::limitsChanged, this, [this](const QuotaLimits &limits) {
        m_tenant.profile.limits = limits;
        if (m_tenantSession)
            m_tenantSession->setLimits(limits);
        keepTenant();
    });
    connect(&m_window, &MainWindow::tenantZoneChanged, this, [this](const QString &zone) {
        m_tenant.profile.timeZone = zone;
        keepTenant();
    });
    connect(&m_window, &MainWindow::profileGiven, this, &DesktopProgram::keepProfile);
    connect(&m_window, &MainWindow::signInRequested, this, [this](const Profile &profile) {
        m_proxy.mayAskAgain();
        m_signIn.begin(profile, m_secrets);
    });
    connect(&m_signIn, &DesktopSignIn::signedIn, this, &DesktopProgram::goOnSignedIn);
    connect(&m_window, &MainWindow::signOutRequested, this, &DesktopProgram::signOut);
    connect(&m_signIn, &DesktopSignIn::signedOut, this, &DesktopProgram::goOnSignedOut);
    connect(&m_signIn, &DesktopSignIn::notSignedOut, this, &DesktopProgram::report);
    connect(&m_proxy, &DesktopProxy::available, this, &DesktopProgram::retryAtProxy);
    connect(&m_signIn, &DesktopSignIn::notKept, this, &DesktopProgram::report);
    connect(&m_window, &MainWindow::nearestRegionRequested, this, &DesktopProgram::findNearestRegion);
    connect(&m_window, &MainWindow::testRequested, this, &DesktopProgram::testTenant);
    connect(&m_window, &MainWindow::profileChosen, this, &DesktopProgram::openProfile);
    connect(&m_window, &MainWindow::importRequested, this, &DesktopProgram::importProfiles);
    connect(&m_window, &MainWindow::exportRequested, this, &DesktopProgram::exportTo);
    connect(&m_window, &MainWindow::profileRemoved, this, &DesktopProgram::removeProfile);
    connect(&m_window, &MainWindow::sampleTenantRequested, this, &DesktopProgram::openSampleTenant);
}

void DesktopProgram::connectSession()
{
    connect(&m_tenantSession->incidents(), &IncidentService::changed, this, [this](const Lookup &lookup) {
        if (!m_trial || !m_trial->isAbout(lookup.ref))
            m_lookups.note(lookup);
    });
    connect(m_tenantSession.get(), &TenantSession::signedIn, this, [this](const Token &token) {
        const QString ofCertificate = certificateWarning(token.certificateExpires, QDateTime::currentDateTimeUtc());
        const QString ofClock = clockWarning(m_tenantSession->clockAhead());
        m_window.warn(ofCertificate.isEmpty() ? ofClock : ofCertificate, !ofCertificate.isEmpty());
    });
    connect(m_tenantSession.get(), &TenantSession::quotaChanged, &m_window, &MainWindow::setQuota);
    m_window.setQuota(m_tenantSession->quota());
}

void DesktopProgram::openFirstTenant()
{
    if (m_arguments.isDemo)
        return openSampleTenant();
    QString wanted = m_arguments.profile.isEmpty() ? m_settings.lastProfile : m_arguments.profile;
    if (const QList<Profile> all = profiles(); wanted.isEmpty() && all.size() == 1)
        wanted = all.constFirst().name; // what an administrator has set up for everybody, most likely
    if (!wanted.isEmpty())
        openProfile(wanted);
}

void DesktopProgram::openSampleTenant()
{
    if (!m_sample)
        m_sample = SampleTenant::start();
    if (!m_sample)
        return m_window.say(tr("The sample tenant is not part of this build."));
    const Profile profile = m_sample->profile();
    std::ignore = m_sampleSecrets.write(profile.id, Secret(m_sample->clientSecret().toUtf8()));
    openTenant({profile, true, false}, m_sampleSecrets);
    m_lookups.lookUp({IncidentRef{{}, SampleTenant::mainIncident()}});
    m_window.showIncident({{}, SampleTenant::mainIncident()});
}

void DesktopProgram::openProfile(const QString &name)
{
    const Result<Profile> profile = m_profiles.find(name);
    if (!profile)
        return report(profile.error());
    openTenant({*profile, false, false}, m_secrets);
    m_settings.lastProfile = name;
    if (const Result<void> saved = m_settingsStore.save(m_settings); !saved)
        report(saved.error());
    if (m_settings.restoreSession) {
        const OpenIncidents open = m_session.openIn(profile->id);
        m_lookups.lookUp(open.refs);
        m_session.show(open);
    }
}

void DesktopProgram::openTenant(const TenantInUse &tenant, SecretStore &secrets, const std::optional<Secret> &token)
{
    closeTenant();
    m_tenant = tenant;
    m_session.setTenant(tenant.isSample ? QString() : tenant.profile.id);
    const QString slotFolder = tenant.isSample ? QString() : quotaFolder();
    m_tenantSession = std::make_unique<TenantSession>(
        tenant.profile, SessionParts{m_network, secrets, m_clock, qtimerAlarms(), slotFolder, token});
    m_lookups.setService(&m_tenantSession->incidents());
    connectSession();
    m_window.setTenant(tenant, profiles());
}

void DesktopProgram::closeTenant()
{
    m_session.keep();
    m_session.setTenant({});
    m_trial.reset();
    m_lookups.setService(nullptr);
    m_tenantSession.reset();
    m_tenant = {};
}

void DesktopProgram::takeArguments(const WindowArguments &arguments)
{
    if (!arguments.text.isEmpty())
        takeText(arguments.text);
    if (!arguments.files.isEmpty())
        takeFiles(arguments.files);
}

void DesktopProgram::takeText(const QString &text)
{
    inBackground([text] { return readText(text); }).then(this, [this](const IntakeContent &content) {
        takeContent(content);
    });
}

void DesktopProgram::takeFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        inBackground([path] { return readFile(path); }).then(this, [this](const Result<IntakeContent> &content) {
            if (content)
                takeContent(*content);
            else
                report(content.error());
        });
    }
}

void DesktopProgram::takeContent(const IntakeContent &content)
{
    if (content.incidents.isEmpty())
        return m_window.offerFinds(content.finds, content.name);
    m_lookups.open(content.incidents, content.name);
}

// Links of another tenant that is set up here choose it.
void DesktopProgram::chooseTenantOf(const IncidentRefs &refs)
{
    const QString tenant = refs.isEmpty() ? QString() : refs.constFirst().tenant;
    const auto isElsewhere = [&tenant](const IncidentRef &ref) { return ref.tenant != tenant; };
    if (tenant.isEmpty() || m_tenant.isSample || tenant == m_tenant.profile.tenant.toLower()
        || std::any_of(refs.begin(), refs.end(), isElsewhere))
        return;
    QStringList fitting;
    for (const Profile &profile : profiles()) {
        if (profile.tenant.toLower() == tenant)
            fitting << profile.name;
    }
    if (fitting.size() == 1)
        openProfile(fitting.constFirst());
}

void DesktopProgram::applySettings(const Settings &settings)
{
    m_settings = settings;
    m_session.setRemembers(settings.restoreSession);
    m_language.use(m_arguments.language.isEmpty() ? settings.language : m_arguments.language);
    m_theme.setChoice(settings.theme, settings.density);
    m_window.setSettings(settings);
}

/// What was changed of the tenant in use. The sample is none that anybody has set up.
void DesktopProgram::keepTenant()
{
    if (const Result<void> saved = m_tenant.isSample ? Result<void>() : m_profiles.save(m_tenant.profile); !saved)
        report(saved.error());
    m_window.setTenant(m_tenant, profiles());
}

void DesktopProgram::keepProfile(const Profile &profile, const QByteArray &secret)
{
    const Result<Profile> before = profileWithId(m_profiles, profile.id);
    const bool isPreset = m_policy && m_policy->isPreset(profile.id); // only its secret was given
    if (const Result<void> saved = isPreset ? Result<void>() : m_profiles.save(profile); !saved)
        return report(saved.error());
    if (profile.signIn == SignInWay::Token) // for this session: it goes nowhere but into use
        return openTenant({profile, false, false}, m_secrets, Secret(QByteArray(secret)));
    if (!secret.isEmpty()) {
        whenDone(m_secrets.write(profile.id, Secret(QByteArray(secret))), this, [this](const Result<void> &written) {
            if (!written)
                report(written.error());
        });
    }
    const bool isOtherWay = before.value_or(Profile()).signIn != profile.signIn;
    openProfile(profile.name);
    if (!before || isOtherWay)
        m_signIn.begin(profile, m_secrets);
}

// What waited for the sign-in is asked for again.
void DesktopProgram::goOnSignedIn(const Profile &profile, const TokenGrant &grant)
{
    if (!m_tenantSession || m_tenant.profile.id != profile.id)
        return;
    m_tenantSession->tokens().take(grant);
    m_lookups.retryAfter(ErrorKind::SignInNeeded);
    m_window.say(tr("Signed in to %1.").arg(profile.name));
}

void DesktopProgram::signOut(const Profile &profile)
{
    if (m_tenantSession && m_tenant.profile.id == profile.id)
        m_tenantSession->tokens().forget();
    m_signIn.signOut(profile, m_secrets);
}

void DesktopProgram::goOnSignedOut(const Profile &profile, const QString &revocation)
{
    if (!m_tenantSession || m_tenant.profile.id != profile.id)
        return m_window.say(tr("Signed out of %1.").arg(profile.name));
    m_tenantSession->tokens().forget(); // what was on its way when the store was emptied
    m_window.showSignedOut(revocation);
}

void DesktopProgram::retryAtProxy()
{
    m_signIn.retryAtProxy();
    m_lookups.retryAfter(ErrorKind::ProxyFailed);
}

void DesktopProgram::findNearestRegion()
{
    m_regions = std::make_unique<RegionProbe>(regionHosts(), m_network);
    whenDone(m_regions->run(), this, [this](const Result<NearestRegion> &nearest) {
        m_window.showNearestRegion(nearest ? std::optional(nearest->region) : std::nullopt,
                                   nearest ? nearest->answersIn : std::chrono::milliseconds(0));
    });
}

void DesktopProgram::testTenant()
{
    if (!m_tenantSession)
        return;
    m_window.showTesting();
    m_trial = std::make_unique<TenantTrial>(*m_tenantSession);
    whenDone(m_trial->run(), this, [this](const Trial &trial) { m_window.showDiagnosis(trial.diagnosis); });
}

void DesktopProgram::importProfiles(const QStringList &paths)
{
    QStringList names;
    std::optional<Error> error; // the first: the others are likely to be like it
    for (const QString &path : paths) {
        const Result<Profile> profile = importProfile(path);
        const Result<void> saved = profile ? m_profiles.save(*profile) : tl::unexpected(profile.error());
        if (saved)
            names << profile->name;
        else if (!error)
            error = saved.error();
    }
    if (names.size() == 1) {
        openProfile(names.constFirst());
        m_window.signIn();
    } else {
        m_window.setTenant(m_tenant, profiles());
    }
    if (!names.isEmpty())
        m_window.say(tr("%n tenant(s) imported.", nullptr, int(names.size())));
    if (error)
        report(*error);
}

void DesktopProgram::exportTo(const Profile &profile, const QString &path)
{
    const Result<void> allowed = m_policy ? m_policy->checkExport() : tl::unexpected(m_policy.error());
    if (const Result<void> saved = allowed ? exportProfile(profile, path) : allowed; !saved)
        return report(saved.error());
    m_window.say(tr("Saved to %1. It holds no secret.").arg(path));
}

void DesktopProgram::removeProfile(const QString &name)
{
    const Result<Profile> profile = m_profiles.find(name);
    const Result<void> removed = profile ? m_profiles.remove(name) : tl::unexpected(profile.error());
    if (!removed)
        return report(removed.error());
    closeTenant();
    signOut(*profile);
    m_session.forget(profile->id);
    m_window.setTenant(m_tenant, profiles());
}

void DesktopProgram::saveFile(const QString &path, const QByteArray &bytes)
{
    inBackground([path, bytes]() -> Result<void> {
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
            return {};
        return failure({.kind = ErrorKind::FileUnwritable, .message = file.errorString(), .subject = path});
    }).then(this, [this, path](const Result<void> &saved) {
        if (saved)
            m_window.say(tr("Saved to %1.").arg(path));
        else
            report(saved.error());
    });
}

void DesktopProgram::report(const Error &error)
{
    m_window.showError(error);
}

QList<Profile> DesktopProgram::profiles() const
{
    return m_profiles.load().value_or(QList<Profile>());
}

} // namespace utkik
