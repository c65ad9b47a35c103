// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tenant/profile.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace utkik
{

/// One tenant to look incidents up in: its cloud, its IDs, the application's secret. What is wrong is said beside the
/// form, and nothing typed is lost.
class ProfileDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ProfileDialog(QWidget *parent = nullptr);

    /// Starts from this profile; its `id` stays. An existing one keeps its secret unless a new one is typed.
    void setProfile(const Profile &profile, bool isNew);

Q_SIGNALS:
    /// `secret` is UTF-8 and empty if it was left as it is.
    void profileGiven(const utkik::Profile &profile, const QByteArray &secret);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showHosts();
    void submit();
    [[nodiscard]] Profile typedProfile() const;
    [[nodiscard]] QWidget *widgetOf(ProfileFault::Field field) const;

    Profile m_profile;
    bool m_isNew = true;
    QFormLayout *m_form;
    QLineEdit *m_name;
    QComboBox *m_cloud;
    QComboBox *m_region;
    QLineEdit *m_apiUrl;
    QLineEdit *m_loginUrl;
    QLineEdit *m_tenant;
    QLineEdit *m_client;
    QLineEdit *m_secret;
    QLineEdit *m_scope;
    QLabel *m_fault;
    QLabel *m_intro;
    QPushButton *m_save;
};

} // namespace utkik
