// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tenant/policy.h"

#include <QDialog>

#include <chrono>
#include <optional>

class QAbstractButton;
class QButtonGroup;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace utkik
{

class CertificateField;
class RegionField;
class ZoneField;

/// One tenant to look incidents up in: its cloud, its IDs, and how to sign in. What is wrong is said beside the form,
/// and nothing typed is lost.
class ProfileDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ProfileDialog(QWidget *parent = nullptr);

    /// Before setProfile(). What it does not allow is greyed, with words; of a tenant that it sets up, only the secret
    /// can be given.
    void setPolicy(const Policy &policy) { m_policy = policy; }
    /// Starts from this profile; its `id` stays. An existing one keeps its secret unless a new one is typed.
    void setProfile(const Profile &profile, bool isNew);
    /// What nearestRegionRequested() found: chosen at once; nothing if no region answered.
    void showNearestRegion(const std::optional<QString> &region, std::chrono::milliseconds answersIn);

Q_SIGNALS:
    /// `secret` is UTF-8, and empty if it was left as it is: the client secret, the certificate's passphrase or a
    /// token.
    void profileGiven(const utkik::Profile &profile, const QByteArray &secret);
    void nearestRegionRequested();
    void setupRequested(); ///< what has to be registered in Entra

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildForm();
    void buildWays();
    void orderTabs();
    void connectParts(QAbstractButton &setup);
    void retranslate();
    void retellSecret();
    void applyPolicy();
    [[nodiscard]] QString introduction() const;
    void fit();
    void showHosts();
    void showRows();
    void submit();
    void complain(const QString &reason, QWidget &field);
    [[nodiscard]] SignInWay way() const;
    [[nodiscard]] Profile typedProfile() const;
    [[nodiscard]] QWidget *widgetOf(ProfileFault::Field field) const;

    Profile m_profile;
    Policy m_policy;
    bool m_isPreset = false; ///< by the policy
    bool m_isNew = true;
    QWidget *m_page; ///< the form, which scrolls where the screen is too small
    QWidget *m_area = nullptr;
    /// Of fields without a height for their width, such as a label that wraps: with rows hidden, Qt 6.4 then writes
    /// beyond its arrays.
    QFormLayout *m_form;
    QLineEdit *m_name;
    QComboBox *m_cloud;
    RegionField *m_region;
    QLineEdit *m_apiUrl;
    QLineEdit *m_loginUrl;
    QLineEdit *m_tenant;
    QLineEdit *m_client;
    QWidget *m_wayBox;
    QButtonGroup *m_ways;
    CertificateField *m_certificate;
    QLineEdit *m_secret;
    QLineEdit *m_scope;
    QComboBox *m_colour;
    ZoneField *m_zone;
    QCheckBox *m_favourite;
    QPushButton *m_more;
    QLabel *m_fault;
    QLabel *m_intro;
    QPushButton *m_setup;
    QPushButton *m_save;
};

} // namespace utkik
