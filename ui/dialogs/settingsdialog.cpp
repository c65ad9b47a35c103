// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settingsdialog.h"

#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>

namespace utkik
{

namespace
{

constexpr int highestPerMinute = 1000; // far above what Microsoft grants; keeps typing slips in bounds
constexpr int highestPerHour = 60'000;
constexpr int highestReserve = 20;

struct LanguageChoice
{
    const char *code;
    const char *name; // in itself, so that everybody finds their own
};
constexpr std::array languages{LanguageChoice{"en", "English"}, LanguageChoice{"sv", "Svenska"}};

void choose(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

/// With a label that retranslate() fills in; addRow() makes none for an empty text.
void addField(QFormLayout &form, QWidget *field)
{
    auto *const label = new QLabel(field->parentWidget());
    label->setBuddy(field);
    form.addRow(label, field);
}

} // namespace

SettingsDialog::SettingsDialog(QWidget *parent)
    : QDialog(parent)
    , m_form(new QFormLayout)
    , m_language(new QComboBox(this))
    , m_theme(new QComboBox(this))
    , m_density(new QComboBox(this))
    , m_zone(new QComboBox(this))
    , m_restore(new QCheckBox(this))
    , m_clipboard(new QCheckBox(this))
    , m_perMinute(new QSpinBox(this))
    , m_perHour(new QSpinBox(this))
    , m_reserve(new QSpinBox(this))
    , m_limitsNote(new QLabel(this))
{
    m_perMinute->setRange(1, highestPerMinute);
    m_perHour->setRange(1, highestPerHour);
    m_reserve->setRange(0, highestReserve);
    m_limitsNote->setWordWrap(true);
    m_limitsNote->setProperty("muted", true);
    m_language->addItem(QString(), QString());
    for (const LanguageChoice &language : languages)
        m_language->addItem(QString::fromUtf8(language.name), QString::fromLatin1(language.code));
    for (const auto choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark})
        m_theme->addItem(QString(), int(choice));
    for (const auto density : {Density::Comfortable, Density::Compact})
        m_density->addItem(QString(), int(density));
    for (const auto zone : {ZoneChoice::Local, ZoneChoice::Utc, ZoneChoice::Tenant})
        m_zone->addItem(QString(), int(zone));

    for (QSpinBox *const box : {m_perMinute, m_perHour, m_reserve})
        box->setButtonSymbols(QAbstractSpinBox::NoButtons); // typed, or by the arrow keys
    m_form->setHorizontalSpacing(spacing::groups);
    m_form->setVerticalSpacing(spacing::related);
    for (QWidget *const field : std::initializer_list<QWidget *>{m_language, m_theme, m_density, m_zone, m_restore,
                                                                 m_clipboard, m_perMinute, m_perHour, m_reserve})
        addField(*m_form, field);
    m_form->addRow(m_limitsNote);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *const down = new QVBoxLayout(this);
    down->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::groups);
    down->setSpacing(spacing::groups);
    down->addLayout(m_form);
    down->addStretch();
    down->addWidget(buttons);

    for (QComboBox *const box : {m_language, m_theme, m_density, m_zone})
        connect(box, &QComboBox::currentIndexChanged, this, &SettingsDialog::announceSettings);
    for (QCheckBox *const box : {m_restore, m_clipboard})
        connect(box, &QCheckBox::toggled, this, &SettingsDialog::announceSettings);
    for (QSpinBox *const box : {m_perMinute, m_perHour, m_reserve})
        connect(box, &QSpinBox::editingFinished, this, &SettingsDialog::announceLimits);
    retranslate();
}

void SettingsDialog::setSettings(const Settings &settings)
{
    const QScopedValueRollback filling(m_filling, true);
    m_settings = settings;
    choose(m_language, settings.language);
    choose(m_theme, int(settings.theme));
    choose(m_density, int(settings.density));
    choose(m_zone, int(settings.zone));
    m_restore->setChecked(settings.restoreSession);
    m_clipboard->setChecked(settings.watchClipboard);
}

void SettingsDialog::setLimits(const QuotaLimits &limits, bool fixed)
{
    const QScopedValueRollback filling(m_filling, true);
    m_limits = limits;
    m_perMinute->setValue(limits.perMinute);
    m_perHour->setValue(limits.perHour);
    m_reserve->setValue(limits.reservePerMinute);
    for (QSpinBox *const box : {m_perMinute, m_perHour, m_reserve})
        box->setEnabled(!fixed);
}

void SettingsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void SettingsDialog::announceSettings()
{
    if (m_filling)
        return;
    m_settings.language = m_language->currentData().toString();
    m_settings.theme = ThemeChoice(m_theme->currentData().toInt());
    m_settings.density = Density(m_density->currentData().toInt());
    m_settings.zone = ZoneChoice(m_zone->currentData().toInt());
    m_settings.restoreSession = m_restore->isChecked();
    m_settings.watchClipboard = m_clipboard->isChecked();
    Q_EMIT settingsChanged(m_settings);
}

void SettingsDialog::announceLimits()
{
    const QuotaLimits limits{m_perMinute->value(), m_perHour->value(), m_reserve->value()};
    if (m_filling || limits == m_limits)
        return;
    m_limits = limits;
    Q_EMIT limitsChanged(limits);
}

void SettingsDialog::retranslate()
{
    const QScopedValueRollback filling(m_filling, true);
    setWindowTitle(tr("Settings"));
    m_language->setItemText(0, tr("As the system"));
    m_theme->setItemText(0, tr("As the system"));
    m_theme->setItemText(1, tr("Light"));
    m_theme->setItemText(2, tr("Dark"));
    m_density->setItemText(0, tr("Comfortable"));
    m_density->setItemText(1, tr("Compact"));
    m_zone->setItemText(0, tr("Local time"));
    m_zone->setItemText(1, tr("UTC"));
    m_zone->setItemText(2, tr("The tenant's time, or UTC if that is not told"));
    m_restore->setText(tr("Bring back the list of IDs at the next start"));
    m_clipboard->setText(tr("Watch for incident IDs that other programs copy, and offer to look them up"));
    m_limitsNote->setText(
        tr("The limits count for the tenant in use. Microsoft grants 100 calls a minute and 1,500 an hour "
           "to each application in a tenant; set less if other tools share them."));
    const std::array<std::pair<QWidget *, QString>, 9> rows{{{m_language, tr("&Language")},
                                                             {m_theme, tr("&Theme")},
                                                             {m_density, tr("&Rows")},
                                                             {m_zone, tr("Times &in")},
                                                             {m_restore, tr("&Session")},
                                                             {m_clipboard, tr("&Clipboard")},
                                                             {m_perMinute, tr("Calls a &minute")},
                                                             {m_perHour, tr("Calls an &hour")},
                                                             {m_reserve, tr("&Kept for what you look at")}}};
    for (const auto &[field, text] : rows) {
        auto *const label = qobject_cast<QLabel *>(m_form->labelForField(field));
        label->setText(text);
        field->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    }
}

} // namespace utkik
