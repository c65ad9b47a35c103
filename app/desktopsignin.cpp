// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopsignin.h"

#include "app/auth/grants.h"
#include "app/limits/qtimeralarm.h"
#include "app/storage/privatefile.h"
#include "models/core/whendone.h"
#include "models/tenant/diagnosis.h"

#include <QDesktopServices>

namespace utkik
{

namespace
{

void openPage(const QUrl &page)
{
    QDesktopServices::openUrl(page);
}

} // namespace

DesktopSignIn::DesktopSignIn(const Theme &theme, QNetworkAccessManager &network, const Clock &clock, QWidget &window)
    : m_network(network)
    , m_clock(clock)
    , m_dialog(theme, &window)
{
    connect(&m_dialog, &SignInDialog::pageRequested, this, [](const QUrl &page) { openPage(page); });
    connect(&m_dialog, &SignInDialog::retryRequested, this, &DesktopSignIn::ask);
    connect(&m_dialog, &QDialog::rejected, this, [this] { m_signIn.reset(); });
}

DesktopSignIn::~DesktopSignIn() = default;

void DesktopSignIn::begin(const Profile &profile, SecretStore &secrets)
{
    if (!profile.isSignedInByPerson())
        return;
    m_profile = profile;
    m_secrets = &secrets;
    m_dialog.open();
    ask();
}

void DesktopSignIn::signOut(const Profile &profile, SecretStore &secrets)
{
    auto *const running = new SignOut(profile, secrets, m_network, quotaFolder(), this);
    whenDone(running->run(), running, [this, running, profile](const Result<Revocation> &revocation) {
        running->deleteLater();
        if (revocation)
            Q_EMIT signedOut(profile, describe(*revocation));
        else
            Q_EMIT notSignedOut(revocation.error());
    });
}

void DesktopSignIn::retryAtProxy()
{
    if (m_dialog.isVisible() && m_hasFailedAtProxy)
        ask();
}

void DesktopSignIn::ask()
{
    m_hasFailedAtProxy = false;
    m_dialog.showAsking(m_profile.name);
    const PersonHooks hooks{.showCode = [this](const DeviceCode &code) { m_dialog.showCode(code); },
                            .openPage =
                                [this](const QUrl &page) {
                                    m_dialog.showBrowser(page, browserPatience);
                                    openPage(page);
                                }};
    m_signIn = std::make_unique<PersonSignIn>(makePersonGrant(m_profile, m_network, m_clock, qtimerAlarms(), hooks),
                                              m_profile.id, *m_secrets, quotaFolder());
    connect(m_signIn.get(), &PersonSignIn::granted, this, [this](const TokenGrant &grant) {
        m_dialog.accept(); // nobody waits for a keychain that asks its user first, or says nothing
        Q_EMIT signedIn(m_profile, grant);
    });
    whenDone(m_signIn->run(), m_signIn.get(), [this](const Result<PersonSignedIn> &answer) { give(answer); });
}

void DesktopSignIn::give(const Result<PersonSignedIn> &answer)
{
    m_signIn.release()->deleteLater(); // it is what calls
    m_hasFailedAtProxy = !answer && answer.error().kind == ErrorKind::ProxyFailed;
    if (!answer)
        return m_dialog.showFailure(
            answer.error(),
            diagnose(m_profile, {.error = answer.error(), .now = QDateTime::currentDateTimeUtc()}).forAdministrator);
    if (answer->notKept)
        Q_EMIT notKept(*answer->notKept);
}

} // namespace utkik
