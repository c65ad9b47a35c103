// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinebar.h"

#include "models/item/durationtext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QEvent>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

#include <array>

namespace utkik
{

namespace
{

constexpr int filterWidth = 280;
constexpr int narrowFilterWidth = 160;
constexpr std::array laneModes{LaneMode::AllAssets, LaneMode::Devices, LaneMode::Users, LaneMode::Tactics,
                               LaneMode::Sources};
constexpr std::array clockChoices{Clocks(Clock::Happened), Clocks(Clock::Detected), Clocks(Clock::Updated), allClocks};

QString modeName(LaneMode mode)
{
    switch (mode) {
    case LaneMode::AllAssets:
        return TimelineBar::tr("assets");
    case LaneMode::Devices:
        return TimelineBar::tr("devices");
    case LaneMode::Users:
        return TimelineBar::tr("users");
    case LaneMode::Tactics:
        return TimelineBar::tr("tactics");
    case LaneMode::Sources:
        break;
    }
    return TimelineBar::tr("sources");
}

QString clockName(Clocks clocks)
{
    if (clocks == Clocks(Clock::Happened))
        return TimelineBar::tr("When it happened");
    if (clocks == Clocks(Clock::Detected))
        return TimelineBar::tr("When it was detected");
    if (clocks == Clocks(Clock::Updated))
        return TimelineBar::tr("When it was updated");
    return TimelineBar::tr("All times");
}

} // namespace

TimelineBar::TimelineBar(QWidget *parent)
    : QWidget(parent)
    , m_filter(new FilterField(this))
    , m_modeButton(new QPushButton(this))
    , m_clockButton(new QPushButton(this))
    , m_gapButton(new QPushButton(this))
    , m_aroundButton(new QPushButton(this))
    , m_facts(new ElidedLabel(Qt::ElideRight, this))
{
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_facts->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *const across = new FlowLayout(this);
    across->setContentsMargins(spacing::page, spacing::related + spacing::inside, spacing::page, spacing::related);
    across->setSpacing(spacing::related);
    m_filter->setMinimumWidth(narrowFilterWidth);
    m_filter->setMaximumWidth(filterWidth);
    across->addWidget(m_filter);
    for (QPushButton *const button : {m_modeButton, m_clockButton, m_gapButton, m_aroundButton})
        across->addWidget(button);
    across->addWidget(m_facts);
    addMenu(m_modeButton, &TimelineBar::fillModeMenu);
    addMenu(m_clockButton, &TimelineBar::fillClockMenu);
    addMenu(m_gapButton, &TimelineBar::fillGapMenu);
    addMenu(m_aroundButton, &TimelineBar::addAround);
    retranslate();
}

/// Filled anew each time: what it offers depends on what is shown.
void TimelineBar::addMenu(QPushButton *button, void (TimelineBar::*fill)(QMenu &))
{
    auto *const menu = new QMenu(button);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
        menu->clear();
        (this->*fill)(*menu);
    });
    button->setMenu(menu);
}

void TimelineBar::setFacts(const Facts &facts)
{
    m_shown = facts;
    const QLocale locale;
    m_modeButton->setText(tr("Rows: %1").arg(modeName(facts.mode)));
    m_clockButton->setText(clockName(facts.clocks));
    m_gapButton->setText(facts.isFolded ? tr("Gaps: folded")
                                        : tr("Gaps: %1").arg(locale.toString(int(facts.gaps.size()))));
    m_facts->setVisible(facts.span.has_value());
    if (!facts.span)
        return;
    const QString events = facts.eventCount == facts.allCount
        ? tr("%Ln event(s)", nullptr, facts.eventCount)
        : tr("%1 of %Ln event(s)", nullptr, facts.allCount).arg(locale.toString(facts.eventCount));
    const QString count =
        tr("%1 · %2", "number of events, time zone").arg(events, zoneLabel(facts.zone, facts.span->from));
    m_facts->setMinimumWidth(m_facts->fontMetrics().horizontalAdvance(count) + spacing::groups);
    m_facts->setPlain(
        tr("%1 · %2", "number of events and time zone, span").arg(count, spanText(*facts.span, facts.zone)));
}

void TimelineBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TimelineBar::retranslate()
{
    m_filter->setAccessibleName(tr("Filter the timeline"));
    m_gapButton->setToolTip(tr("When nothing happened for ten minutes or more"));
    m_aroundButton->setToolTip(tr("Only what happened around the event chosen"));
    m_aroundButton->setText(tr("Around"));
    setFacts(Facts(m_shown));
}

void TimelineBar::fillModeMenu(QMenu &menu)
{
    for (const LaneMode mode : laneModes) {
        QAction *const action = menu.addAction(modeName(mode), this, [this, mode] { Q_EMIT modeChosen(mode); });
        action->setCheckable(true);
        action->setChecked(mode == m_shown.mode);
    }
}

void TimelineBar::fillClockMenu(QMenu &menu)
{
    for (const Clocks clocks : clockChoices) {
        QAction *const action =
            menu.addAction(clockName(clocks), this, [this, clocks] { Q_EMIT clocksChosen(clocks); });
        action->setCheckable(true);
        action->setChecked(clocks == m_shown.clocks);
    }
}

void TimelineBar::fillGapMenu(QMenu &menu)
{
    QAction *const fold = menu.addAction(tr("Fold gaps"), this, [this] { Q_EMIT foldChosen(!m_shown.isFolded); });
    fold->setCheckable(true);
    fold->setChecked(m_shown.isFolded);
    menu.addSeparator();
    if (m_shown.gaps.empty())
        menu.addAction(tr("No gap of ten minutes or more"))->setEnabled(false);
    for (const TimeSpan &gap : m_shown.gaps) {
        const QString text = tr("%1, %2", "length and span of a gap")
                                 .arg(durationText(gap.length()),
                                      spanText(gap, m_shown.zone) + u' ' + zoneLabel(m_shown.zone, gap.from));
        menu.addAction(text, this, [this, gap] { Q_EMIT gapChosen(gap); });
    }
}

void TimelineBar::addAround(QMenu &menu)
{
    constexpr std::array aroundMinutes{1, 5, 15, 60};
    constexpr qint64 minute = 60 * Timestamp::ticksPerSecond;
    for (const int minutes : aroundMinutes)
        menu.addAction(tr("± %n minute(s)", nullptr, minutes), this,
                       [this, minutes] { Q_EMIT aroundChosen(minutes * minute); });
}

} // namespace utkik
