// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/regionfield.h"

#include "models/tenant/profile.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace utkik
{

RegionField::RegionField(QWidget *parent)
    : QWidget(parent)
    , m_region(new QComboBox(this))
    , m_measure(new QPushButton(this))
    , m_measured(new QLabel(this))
{
    setFocusProxy(m_region);
    m_region->addItem(QString(), QString());
    for (const QString &region : regions())
        m_region->addItem(region.toUpper(), region);
    m_measure->setAutoDefault(false);
    m_measured->setProperty("muted", true);
    m_measured->setTextFormat(Qt::PlainText);
    m_measured->hide();

    auto *const across = new QHBoxLayout;
    across->addWidget(m_region, 1);
    across->addWidget(m_measure);
    auto *const down = new QVBoxLayout(this);
    down->setContentsMargins({});
    down->setSpacing(spacing::inside);
    down->addLayout(across);
    down->addWidget(m_measured);

    connect(m_region, &QComboBox::currentIndexChanged, this, &RegionField::regionChanged);
    connect(m_measure, &QPushButton::clicked, this, [this] {
        m_measure->setEnabled(false);
        m_measured->setText(tr("Asking each region how soon it answers…"));
        m_measured->show();
        Q_EMIT nearestRequested();
    });
    retranslate();
}

void RegionField::setRegion(const QString &region)
{
    m_region->setCurrentIndex(std::max(0, m_region->findData(region)));
}

QString RegionField::region() const
{
    return m_region->currentData().toString();
}

void RegionField::setHasChoice(bool hasChoice)
{
    m_region->setEnabled(hasChoice);
    m_measure->setEnabled(hasChoice);
}

void RegionField::showNearest(const std::optional<QString> &region, std::chrono::milliseconds answersIn)
{
    if (region)
        setRegion(*region);
    m_measured->setText(
        region ? tr("%1 answers soonest, in %n ms.", nullptr, int(answersIn.count())).arg(region->toUpper())
               : tr("No region has answered. Check the network and try again."));
    m_measure->setEnabled(m_region->isEnabled());
}

void RegionField::forgetNearest()
{
    m_measured->hide();
}

void RegionField::setName(const QString &name)
{
    setAccessibleName(name);
    m_region->setAccessibleName(name);
}

void RegionField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RegionField::retranslate()
{
    m_measure->setText(tr("Find the nearest"));
    m_region->setItemText(0, tr("Nearest by itself"));
}

} // namespace utkik
