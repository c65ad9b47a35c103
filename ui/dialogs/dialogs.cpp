// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/dialogs.h"

#include "ui/dialogs/profiledialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/setupdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/dialogs/zonedialog.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace utkik
{

namespace
{

constexpr int textColumns = 56; // of a message

template <typename Dialog>
void raise(Dialog *dialog)
{
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

QMessageBox *plainBox(QWidget *window, const QString &title, const QString &text, const QString &more)
{
    auto *const box = new QMessageBox(window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(title);
    box->setText(text);
    box->setInformativeText(more);
    // Made for one word a line: as wide as what is short to say, and whole sentences in few lines.
    for (QLabel *const label : box->findChildren<QLabel *>()) {
        if (label->wordWrap())
            label->setMinimumWidth(textColumns * label->fontMetrics().averageCharWidth());
    }
    return box;
}

} // namespace

Dialogs::Dialogs(const WindowActions &actions, const Theme &theme, QWidget *window)
    : QObject(window)
    , m_actions(actions)
    , m_theme(theme)
    , m_window(window)
{
}

void Dialogs::openSettings(const Settings &settings, const QuotaLimits &limits, bool limitsAreFixed)
{
    if (!m_settings) {
        m_settings = new SettingsDialog(m_window);
        connect(m_settings, &SettingsDialog::settingsChanged, this, &Dialogs::settingsChanged);
        connect(m_settings, &SettingsDialog::limitsChanged, this, &Dialogs::limitsChanged);
    }
    m_settings->setSettings(settings);
    m_settings->setLimits(limits, limitsAreFixed);
    raise(m_settings);
}

void Dialogs::openProfile(const Profile &profile, bool isNew)
{
    if (!m_profile) {
        m_profile = new ProfileDialog(m_window);
        connect(m_profile, &ProfileDialog::profileGiven, this, &Dialogs::profileGiven);
        connect(m_profile, &ProfileDialog::nearestRegionRequested, this, &Dialogs::nearestRegionRequested);
        connect(m_profile, &ProfileDialog::setupRequested, this, &Dialogs::setupRequested);
    }
    m_profile->setPolicy(m_policy);
    m_profile->setProfile(profile, isNew);
    raise(m_profile);
}

void Dialogs::chooseZone(const Profile &tenant)
{
    if (!m_zone) {
        m_zone = new ZoneDialog(m_window);
        connect(m_zone, &ZoneDialog::zoneGiven, this, &Dialogs::zoneGiven);
    }
    m_zone->setTenant(tenant.name, tenant.timeZone);
    raise(m_zone);
}

void Dialogs::openSetup(const QString &tenantName)
{
    if (!m_setup) {
        m_setup = new SetupDialog(m_theme, m_window);
        connect(m_setup, &SetupDialog::testRequested, this, &Dialogs::testRequested);
    }
    m_setup->setTenant(tenantName);
    raise(m_setup);
}

void Dialogs::showNearestRegion(const std::optional<QString> &region, std::chrono::milliseconds answersIn)
{
    if (m_profile)
        m_profile->showNearestRegion(region, answersIn);
}

void Dialogs::showTesting()
{
    if (m_setup)
        m_setup->showTesting();
}

void Dialogs::showDiagnosis(const Diagnosis &diagnosis)
{
    if (m_setup)
        m_setup->showDiagnosis(diagnosis);
}

void Dialogs::confirmRemoval(const QString &profileName)
{
    QMessageBox *const box =
        plainBox(m_window, tr("Remove tenant"), tr("Remove “%1” and its secret from this computer?").arg(profileName),
                 tr("Nothing changes in the tenant itself."));
    QPushButton *const remove = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(tr("Cancel"), QMessageBox::RejectRole));
    connect(remove, &QPushButton::clicked, this, [this, profileName] { Q_EMIT profileRemoved(profileName); });
    box->open();
}

void Dialogs::confirmSignOut(const Profile &profile)
{
    QMessageBox *const box =
        plainBox(m_window, tr("Sign out"), tr("Remove what signs in to “%1” from this computer?").arg(profile.name),
                 tr("The tenant stays set up. To use it again, give its secret, passphrase or token anew."));
    QPushButton *const remove = box->addButton(tr("Sign out"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(tr("Cancel"), QMessageBox::RejectRole));
    connect(remove, &QPushButton::clicked, this, [this, profile] { Q_EMIT signOutRequested(profile); });
    box->open();
}

void Dialogs::openShortcuts()
{
    auto *const dialog = new ShortcutsDialog(m_actions, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    raise(dialog);
}

void Dialogs::openAbout()
{
    QMessageBox *const box = plainBox(
        m_window, tr("About Utkik"), tr("Utkik %1").arg(QStringLiteral(UTKIK_VERSION)),
        tr("A desktop viewer for Microsoft Defender incidents.\n\nFree software under the GNU General Public "
           "License, version 3 or later. Not affiliated with Microsoft.\n\nBuilt with Qt %1, QtKeychain and simdjson.")
            .arg(QLatin1String(qVersion())));
    box->setIconPixmap(QIcon(QStringLiteral(":/icons/utkik.svg")).pixmap(64, 64));
    box->open();
}

void Dialogs::showError(const Error &error)
{
    const ErrorText text = describe(error);
    QMessageBox *const box = plainBox(m_window, tr("Utkik"), text.headline, text.advice);
    if (!text.details.isEmpty())
        box->setDetailedText(text.details);
    box->setDefaultButton(box->addButton(QMessageBox::Ok)); // else "Show Details…" would be
    box->open();
}

} // namespace utkik
