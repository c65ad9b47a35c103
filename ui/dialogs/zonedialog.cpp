// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/zonedialog.h"

#include "models/core/plaintext.h"
#include "ui/dialogs/fitheight.h"
#include "ui/dialogs/zonefield.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace utkik
{

namespace
{

constexpr int leastLetters = 66;

} // namespace

ZoneDialog::ZoneDialog(QWidget *parent)
    : QDialog(parent)
    , m_intro(new QLabel(this))
    , m_zone(new ZoneField(this))
    , m_fault(new QLabel(this))
{
    for (QLabel *const label : {m_intro, m_fault}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_intro->setProperty("muted", true);
    m_fault->setForegroundRole(QPalette::BrightText);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_use = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_use->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ZoneDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const down = new QVBoxLayout(this);
    down->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::groups);
    down->setSpacing(spacing::groups);
    down->addWidget(m_intro);
    down->addWidget(m_zone);
    down->addWidget(m_fault);
    down->addStretch();
    down->addWidget(buttons);
    retranslate();
}

void ZoneDialog::setTenant(const QString &name, const QString &zone)
{
    m_tenant = name;
    m_zone->setZone(zone);
    m_fault->setText(m_zone->fault());
    m_fault->setVisible(!m_fault->text().isEmpty());
    retranslate();
    m_zone->setFocus();
    m_zone->lineEdit()->selectAll();
}

void ZoneDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ZoneDialog::showEvent(QShowEvent *event)
{
    fitHeight(*this, leastLetters);
    QDialog::showEvent(event);
}

void ZoneDialog::retranslate()
{
    setWindowTitle(tr("Tenant's time zone"));
    m_intro->setText(
        tr("Incidents of “%1” can be read in the time of the people there. The answer does not tell it: choose where "
           "they are.")
            .arg(visibleText(m_tenant)));
    m_zone->setAccessibleName(tr("Time zone"));
    m_use->setText(tr("Use this zone"));
}

void ZoneDialog::submit()
{
    m_fault->setText(m_zone->fault());
    m_fault->setVisible(!m_fault->text().isEmpty());
    fitHeight(*this, leastLetters);
    if (!m_fault->text().isEmpty())
        return m_zone->setFocus();
    accept();
    Q_EMIT zoneGiven(m_zone->zone());
}

} // namespace utkik
