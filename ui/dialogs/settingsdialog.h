// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/quota/quota.h"
#include "models/settings/settings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace utkik
{

/// Language, theme, rows, time zone, session, and the limits of the tenant in use. Every change counts at once; there
/// is nothing to confirm, and the rest of the program stays usable.
class SettingsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit SettingsDialog(QWidget *parent = nullptr);

    void setSettings(const Settings &settings);
    /// Of the tenant in use; `fixed` for the sample tenant, whose limits are the server's.
    void setLimits(const QuotaLimits &limits, bool fixed);

Q_SIGNALS:
    void settingsChanged(const utkik::Settings &settings);
    void limitsChanged(const utkik::QuotaLimits &limits);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void announceSettings();
    void announceLimits();

    Settings m_settings;
    QuotaLimits m_limits;
    bool m_filling = false;
    QFormLayout *m_form;
    QComboBox *m_language;
    QComboBox *m_theme;
    QComboBox *m_density;
    QComboBox *m_zone;
    QCheckBox *m_restore;
    QCheckBox *m_clipboard;
    QSpinBox *m_perMinute;
    QSpinBox *m_perHour;
    QSpinBox *m_reserve;
    QLabel *m_limitsNote;
};

} // namespace utkik
