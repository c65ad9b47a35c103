// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineview.h"

#include "models/core/background.h"
#include "models/item/cellfilter.h"
#include "models/timeline/timelinemodel.h"
#include "models/timeline/timelinesearch.h"
#include "ui/timeline/spanstrip.h"
#include "ui/timeline/timelinebar.h"
#include "ui/timeline/timelinechart.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/tallcolumn.h"

#include <QEvent>
#include <QFocusEvent>
#include <QLabel>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace utkik
{

namespace
{

constexpr int chartHeight = 420; // at first, pixels
constexpr int tableHeight = 300;

/// Both lanes and rows are too much for one frame of somebody's typing. A timer comes after what is waiting to be
/// painted; one of 0 ms would not.
constexpr auto untilLanesArePainted = std::chrono::milliseconds(1);

bool isByTab(const QFocusEvent &event)
{
    return event.reason() == Qt::TabFocusReason || event.reason() == Qt::BacktabFocusReason;
}

} // namespace

TimelineView::TimelineView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new TimelineModel(this))
    , m_strip(new SpanStrip(theme, this))
    , m_bar(new TimelineBar(this))
    , m_empty(new QLabel(this))
    , m_chart(new TimelineChart(theme, this))
    , m_table(new RowTable(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_area(new TallColumn(this))
{
    setObjectName(QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
    m_empty->setProperty("muted", true);
    m_empty->setWordWrap(true);
    m_empty->setMargin(spacing::page);
    m_empty->hide();
    layOut();
    setFocusProxy(m_chart);
    buildTable();
    m_bar->filter()->setNames([this] { return filterNames(*m_model); });
    connect(m_bar->filter(), &FilterField::entered, this, &TimelineView::prepareTexts);
    connect(m_bar->filter(), &FilterField::filterChanged, this, &TimelineView::refilter);
    connect(m_bar, &TimelineBar::modeChosen, this, &TimelineView::setLaneMode);
    connect(m_bar, &TimelineBar::clocksChosen, this, &TimelineView::setClocks);
    connect(m_bar, &TimelineBar::foldChosen, this, &TimelineView::setGapsFolded);
    connect(m_bar, &TimelineBar::gapChosen, m_chart, &TimelineChart::showSpan);
    connect(m_bar, &TimelineBar::aroundChosen, this, qOverload<qint64>(&TimelineView::selectAround));
    connect(m_chart, &TimelineChart::eventSelected, this, &TimelineView::selectEvent);
    connect(m_chart, &TimelineChart::spanSelected, this, &TimelineView::takeRange);
    connect(m_chart, &TimelineChart::menuRequested, this,
            [this](int event, const QPoint &place) { showMenu(event, TimelineColumns::What, place); });
    connect(&theme, &Theme::changed, this, &TimelineView::restyle);
    restyle();
    retranslate();
}

void TimelineView::layOut()
{
    auto *const inset = new QWidget(this);
    inset->setObjectName(QStringLiteral("page"));
    inset->setAttribute(Qt::WA_StyledBackground);
    auto *const within = new QVBoxLayout(inset);
    within->setContentsMargins(spacing::groups, spacing::related, spacing::groups, 0);
    within->addWidget(m_table);
    // Above the rows that it is about, where it moves nothing that somebody has just dragged in.
    auto *const rows = new QWidget(this);
    auto *const rowsDown = new QVBoxLayout(rows);
    rowsDown->setContentsMargins(0, 0, 0, 0);
    rowsDown->setSpacing(0);
    rowsDown->addWidget(m_strip);
    rowsDown->addWidget(inset, 1);
    m_splitter->addWidget(m_chart);
    m_splitter->addWidget(rows);
    m_splitter->setSizes({chartHeight, tableHeight});
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    QVBoxLayout *const down = m_area->column();
    down->addWidget(m_bar);
    down->addWidget(m_splitter, 1);
    down->addWidget(m_empty, 0, Qt::AlignTop);
    down->addStretch(0); // what is left below, where the splitter is hidden
    m_chart->installEventFilter(this);
    m_bar->filter()->installEventFilter(this);
}

void TimelineView::setDigest(const Incident &incident, std::shared_ptr<const IncidentDigest> digest)
{
    const bool isOther = m_incident.isNull() || incident.isNull() || incident.id() != m_incident.id();
    if (!(incident == m_incident))
        m_around.reset(); // in the answer before
    m_incident = incident;
    m_digest = std::move(digest);
    m_awaited = Record(); // of the answer before
    m_isStale = m_digest != nullptr;
    ++m_generation;
    m_isMaking = false;
    if (isOther || incident.isNull()) {
        m_made = {};
        clearRange();
        m_model->setTimeline(nullptr);
        m_chart->setTimeline(nullptr, nullptr, false);
        m_empty->hide();
        m_splitter->show();
        showFacts();
    }
    if (isVisible() || m_range || m_around)
        make();
}

Clocks TimelineView::clocks() const
{
    return m_model->clocks();
}

void TimelineView::setTimeZone(TimeZone zone)
{
    m_zone = zone;
    m_model->setTimeZone(zone);
    m_chart->setTimeZone(zone);
    dropTexts(); // they hold times as they were shown
    if (isFiltered())
        remake();
    else
        showFacts();
}

void TimelineView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_made.members.reset(); // words are in the language before
        m_isStale = m_isStale || m_made.timeline != nullptr;
        if (isVisible())
            make();
    }
    if (event->type() == QEvent::FontChange)
        restyle();
    QWidget::changeEvent(event);
}

/// Where it does not all fit, what keys go to comes into view.
bool TimelineView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_chart && event->type() == QEvent::FocusIn && isByTab(*static_cast<QFocusEvent *>(event)))
        m_area->ensureWidgetVisible(m_chart, 0, 0);
    if (watched == m_bar->filter() && event->type() == QEvent::FocusOut)
        dropTexts(); // a signal for it would still come when this is half destroyed
    return QWidget::eventFilter(watched, event);
}

void TimelineView::showEvent(QShowEvent *event)
{
    make();
    QWidget::showEvent(event);
}

void TimelineView::retranslate()
{
    m_chart->setAccessibleName(tr("Timeline"));
    m_table->setAccessibleName(tr("Events"));
    m_model->retranslate();
    showFacts();
}

void TimelineView::make()
{
    if (!m_isStale || m_isMaking)
        return;
    m_isMaking = true;
    const int generation = ++m_generation;
    const bool isSame = m_made.timeline && m_made.timeline->digest == m_digest;
    inBackground([incident = m_incident, digest = m_digest, mode = m_mode, clocks = m_model->clocks(),
                  filter = TextFilter(m_filter, *m_model), zone = m_zone, span = m_range,
                  before = isSame ? m_made : Made()] {
        Made made = before;
        made.clocks = clocks;
        if (!made.timeline)
            made.timeline = std::make_shared<const Timeline>(timelineOf(incident, digest));
        if (!filter.isEmpty() && !made.texts)
            made.texts = std::make_shared<const EventTexts>(made.timeline, zone);
        EventChoice choice{clocks};
        if (!filter.isEmpty())
            choice.fits = std::make_shared<const std::vector<char>>(made.texts->fitting(filter));
        made.rows = std::make_shared<const TimelineRows>(rowsOf(*made.timeline, choice, span));
        if (!made.members || made.members->mode() != mode)
            made.members = std::make_shared<const LaneMembers>(*made.timeline, mode);
        made.lanes = std::make_shared<const TimelineLanes>(made.members->lanesOf(*made.timeline, choice));
        made.gaps = gapsOf(*made.timeline, choice);
        return made;
    }).then(this, [this, generation](const Made &made) {
        if (generation != m_generation)
            return; // something else is shown by now
        m_isStale = false;
        m_isMaking = false;
        showMade(made);
    });
}

/// Of the same answer; what is being made is not wanted any more.
void TimelineView::remake()
{
    m_isStale = m_digest != nullptr;
    m_isMaking = false;
    showFacts();
    make();
}

void TimelineView::showMade(const Made &made)
{
    const bool keepsWindow = m_made.timeline && made.clocks == m_made.clocks;
    const bool isSame = made.timeline == m_made.timeline;
    const int current = isSame ? m_chart->currentEvent() : -1;
    const auto texts = isSame && !made.texts ? m_made.texts : made.texts;
    auto lanesBefore = std::exchange(m_made, made).lanes;
    m_made.texts = texts;
    if (window()->focusWidget() != m_bar->filter())
        dropTexts();
    m_chart->setTimeline(made.timeline, made.lanes, keepsWindow);
    m_chart->setFolds(m_isFolded ? made.gaps : std::vector<TimeSpan>());
    freeInBackground(std::move(lanesBefore));
    m_empty->setText(isFiltered() ? tr("No event with such a time fits the filter.")
                                  : tr("Nothing in this incident has such a time."));
    m_empty->setVisible(made.lanes->empty());
    m_splitter->setVisible(!made.lanes->empty());
    if (!isSame) {
        showRows(current);
        return;
    }
    QTimer::singleShot(untilLanesArePainted, this, [this, current, generation = m_generation] {
        if (generation == m_generation)
            showRows(current);
    });
}

/// Of what was made; `current` is the event chosen before, −1: none.
void TimelineView::showRows(int current)
{
    m_isQuiet = true;
    m_model->setTimeline(m_made.timeline, m_made.rows);
    m_isQuiet = false;
    showFacts();
    if (m_awaited.isValid())
        selectRecord(m_awaited);
    else if (current >= 0 && m_model->rowOfEvent(current) >= 0)
        m_table->selectRow(m_model->rowOfEvent(current));
    m_awaited = Record();
    if (const auto around = std::exchange(m_around, {}))
        selectAround(around->first, around->second);
    else if (m_range)
        Q_EMIT rangeSelected(m_range);
}

/// What is shown, not what is being made.
bool TimelineView::isFiltered() const
{
    return m_made.rows && m_made.rows->choice.fits;
}

void TimelineView::setLaneMode(LaneMode mode)
{
    m_mode = mode;
    remake();
}

/// What is chosen stays so where it is still shown.
void TimelineView::awaitCurrent()
{
    if (const int event = m_chart->currentEvent(); event >= 0)
        m_awaited = recordOf(*m_made.timeline, m_made.timeline->events[size_t(event)]);
}

void TimelineView::setClocks(Clocks clocks)
{
    awaitCurrent();
    m_isQuiet = true;
    m_model->setClocks(clocks);
    m_isQuiet = false;
    remake();
}

void TimelineView::refilter()
{
    const QString filter = m_bar->filter()->text();
    if (filter == std::exchange(m_filter, filter))
        return; // the field says it again once the typing rests
    awaitCurrent();
    remake();
}

/// Whoever goes to the filter is about to use it.
void TimelineView::prepareTexts()
{
    if (!m_made.timeline || m_made.texts)
        return;
    m_made.texts = std::make_shared<const EventTexts>(m_made.timeline, m_zone);
    (void)inBackground([texts = m_made.texts] {
        texts->prepare();
        return true;
    });
}

/// They are large, and made again for the next filter. To free them takes longer than a frame.
void TimelineView::dropTexts()
{
    if (m_made.texts)
        freeInBackground(std::exchange(m_made.texts, nullptr));
}

void TimelineView::focusFilter()
{
    m_bar->filter()->setFocus(Qt::ShortcutFocusReason);
    m_bar->filter()->selectAll();
}

void TimelineView::setGapsFolded(bool folded)
{
    m_isFolded = folded;
    m_chart->setFolds(folded ? m_made.gaps : std::vector<TimeSpan>());
    showFacts();
}

void TimelineView::showFacts()
{
    TimelineBar::Facts facts;
    facts.mode = m_mode;
    facts.clocks = m_model->clocks();
    facts.isFolded = m_isFolded;
    facts.gaps = m_made.gaps;
    facts.eventCount = m_model->rowCount();
    facts.allCount = m_model->countUnfiltered();
    facts.span = m_range;
    if (!facts.span && m_made.lanes)
        facts.span = m_made.lanes->whole();
    facts.zone = m_zone;
    m_bar->setFacts(facts);
}

} // namespace utkik
