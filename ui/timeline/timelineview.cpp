// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineview.h"

#include "models/core/background.h"
#include "models/core/plaintext.h"
#include "models/item/durationtext.h"
#include "models/timeline/spancontents.h"
#include "models/timeline/timelinemodel.h"
#include "ui/page/celldelegate.h"
#include "ui/timeline/spanstrip.h"
#include "ui/timeline/timelinechart.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/letterwidth.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace utkik
{

namespace
{

constexpr std::array columnLetters{32, 44, 28, 17, 12, 44}; // widths, in average letters
constexpr qint64 minute = 60 * Timestamp::ticksPerSecond;
constexpr std::array aroundMinutes{1, 5, 15, 60};
constexpr int chartHeight = 420; // at first, pixels
constexpr int tableHeight = 300;

QString modeName(LaneMode mode)
{
    switch (mode) {
    case LaneMode::AllAssets:
        return TimelineView::tr("assets");
    case LaneMode::Devices:
        return TimelineView::tr("devices");
    case LaneMode::Users:
        return TimelineView::tr("users");
    case LaneMode::Tactics:
        return TimelineView::tr("tactics");
    case LaneMode::Sources:
        break;
    }
    return TimelineView::tr("sources");
}

QString clockName(Clocks clocks)
{
    if (clocks == Clocks(Clock::Happened))
        return TimelineView::tr("When it happened");
    if (clocks == Clocks(Clock::Detected))
        return TimelineView::tr("When it was detected");
    if (clocks == Clocks(Clock::Updated))
        return TimelineView::tr("When it was updated");
    return TimelineView::tr("All times");
}

} // namespace

TimelineView::TimelineView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new TimelineModel(this))
    , m_strip(new SpanStrip(theme, this))
    , m_modeButton(new QPushButton(this))
    , m_clockButton(new QPushButton(this))
    , m_gapButton(new QPushButton(this))
    , m_aroundButton(new QPushButton(this))
    , m_facts(new ElidedLabel(Qt::ElideRight, this))
    , m_empty(new QLabel(this))
    , m_chart(new TimelineChart(theme, this))
    , m_table(new QTableView(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
{
    setObjectName(QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_facts->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_empty->setProperty("muted", true);
    m_empty->setWordWrap(true);
    m_empty->setMargin(spacing::page);
    m_empty->hide();
    auto *const bar = new FlowLayout;
    bar->setContentsMargins(spacing::page, spacing::related + spacing::inside, spacing::page, spacing::related);
    bar->setSpacing(spacing::related);
    for (QPushButton *const button : {m_modeButton, m_clockButton, m_gapButton, m_aroundButton})
        bar->addWidget(button);
    bar->addWidget(m_facts);
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
    auto *const down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addLayout(bar);
    down->addWidget(m_splitter, 1);
    down->addWidget(m_empty, 0, Qt::AlignTop);
    setFocusProxy(m_chart);
    buildBar();
    buildTable();
    connect(m_chart, &TimelineChart::eventSelected, this, &TimelineView::selectEvent);
    connect(m_chart, &TimelineChart::spanSelected, this, &TimelineView::takeRange);
    connect(m_chart, &TimelineChart::menuRequested, this, &TimelineView::showMenu);
    connect(&theme, &Theme::changed, this, &TimelineView::restyle);
    restyle();
    retranslate();
}

void TimelineView::buildBar()
{
    auto *const modes = new QMenu(m_modeButton);
    connect(modes, &QMenu::aboutToShow, this, [this, modes] {
        modes->clear();
        for (const LaneMode mode :
             {LaneMode::AllAssets, LaneMode::Devices, LaneMode::Users, LaneMode::Tactics, LaneMode::Sources}) {
            QAction *const action = modes->addAction(modeName(mode), this, [this, mode] { setLaneMode(mode); });
            action->setCheckable(true);
            action->setChecked(mode == m_mode);
        }
    });
    m_modeButton->setMenu(modes);
    auto *const clocks = new QMenu(m_clockButton);
    connect(clocks, &QMenu::aboutToShow, this, [this, clocks] {
        clocks->clear();
        for (const Clocks choice :
             {Clocks(Clock::Happened), Clocks(Clock::Detected), Clocks(Clock::Updated), allClocks}) {
            QAction *const action = clocks->addAction(clockName(choice), this, [this, choice] { setClocks(choice); });
            action->setCheckable(true);
            action->setChecked(choice == m_model->clocks());
        }
    });
    m_clockButton->setMenu(clocks);
    m_gapButton->setMenu(new QMenu(m_gapButton));
    connect(m_gapButton->menu(), &QMenu::aboutToShow, this, &TimelineView::fillGapMenu);
    auto *const around = new QMenu(m_aroundButton);
    connect(around, &QMenu::aboutToShow, this, [this, around] {
        around->clear();
        for (const int minutes : aroundMinutes)
            around->addAction(tr("± %n minute(s)", nullptr, minutes), this,
                              [this, minutes] { selectAround(minutes * minute); });
    });
    m_aroundButton->setMenu(around);
}

void TimelineView::buildTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(m_theme, {TimelineColumns::Verdict}, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setMouseTracking(true);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setCornerWidget(new QWidget(m_table)); // the style's own has a frame
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &row) {
        if (row.isValid() && !m_isQuiet)
            selectEvent(m_model->eventAt(row.row()));
    });
    connect(m_table, &QTableView::customContextMenuRequested, this, [this](const QPoint &position) {
        showMenu(m_model->eventAt(m_table->indexAt(position).row()), m_table->viewport()->mapToGlobal(position));
    });
    auto *const copy = new QAction(m_table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copy);
    connect(copy, &QAction::triggered, this, &TimelineView::copySelection);
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
    showFacts();
}

void TimelineView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_isStale = m_isStale || m_made.timeline != nullptr; // the lanes' names
        if (isVisible())
            make();
    }
    QWidget::changeEvent(event);
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
    m_gapButton->setToolTip(tr("When nothing happened for ten minutes or more"));
    m_aroundButton->setToolTip(tr("Only what happened around the event chosen"));
    m_aroundButton->setText(tr("Around"));
    m_empty->setText(tr("Nothing in this incident has such a time."));
    m_model->retranslate();
    showFacts();
}

void TimelineView::restyle()
{
    m_table->verticalHeader()->setDefaultSectionSize(m_theme.rowHeight());
    const int letter = letterWidth(fontMetrics());
    for (int column = 0; column < int(columnLetters.size()); ++column)
        m_table->horizontalHeader()->resizeSection(column,
                                                   columnLetters[size_t(column)] * letter + 2 * spacing::related);
}

void TimelineView::make()
{
    if (!m_isStale || m_isMaking)
        return;
    m_isMaking = true;
    const int generation = ++m_generation;
    const bool isSame = m_made.timeline && m_made.timeline->digest == m_digest;
    inBackground([incident = m_incident, digest = m_digest, mode = m_mode, clocks = m_model->clocks(),
                  known = isSame ? m_made.timeline : nullptr] {
        Made made;
        made.timeline = known ? known : std::make_shared<const Timeline>(timelineOf(incident, digest));
        made.lanes = std::make_shared<const std::vector<TimelineLane>>(lanesOf(*made.timeline, mode, clocks));
        made.gaps = gapsOf(*made.timeline, clocks);
        made.clocks = clocks;
        return made;
    }).then(this, [this, generation](const Made &made) {
        if (generation != m_generation)
            return; // something else is shown by now
        m_isStale = false;
        m_isMaking = false;
        showMade(made);
    });
}

void TimelineView::showMade(const Made &made)
{
    const bool keepsWindow = m_made.timeline && made.clocks == m_made.clocks;
    const bool isSame = made.timeline == m_made.timeline;
    const int current = isSame ? m_chart->currentEvent() : -1;
    m_made = made;
    m_isQuiet = true;
    if (!isSame)
        m_model->setTimeline(made.timeline);
    m_chart->setTimeline(made.timeline, made.lanes, keepsWindow);
    m_chart->setFolds(m_isFolded ? made.gaps : std::vector<TimeSpan>());
    m_isQuiet = false;
    m_empty->setVisible(made.lanes->empty());
    m_splitter->setVisible(!made.lanes->empty());
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

void TimelineView::setLaneMode(LaneMode mode)
{
    m_mode = mode;
    m_isStale = m_digest != nullptr;
    m_isMaking = false;
    showFacts();
    make();
}

void TimelineView::setClocks(Clocks clocks)
{
    if (const int event = m_chart->currentEvent(); event >= 0)
        m_awaited = recordOf(*m_made.timeline, m_made.timeline->events[size_t(event)]);
    m_isQuiet = true;
    m_model->setClocks(clocks);
    m_isQuiet = false;
    m_isStale = m_digest != nullptr;
    m_isMaking = false;
    showFacts();
    make();
}

void TimelineView::setGapsFolded(bool folded)
{
    m_isFolded = folded;
    m_chart->setFolds(folded ? m_made.gaps : std::vector<TimeSpan>());
    showFacts();
}

bool TimelineView::selectRecord(const Record &record)
{
    if (m_isStale || !m_made.timeline) {
        m_awaited = record;
        return m_isStale && record.type() != RecordType::Device;
    }
    const int row = m_model->rowOf(record);
    m_isQuiet = true;
    if (row >= 0) {
        m_table->selectRow(row);
        m_table->scrollTo(m_model->index(row, 0));
    } else {
        m_table->clearSelection();
    }
    m_chart->setCurrentEvent(m_model->eventAt(row));
    m_isQuiet = false;
    return row >= 0;
}

void TimelineView::selectEvent(int event)
{
    if (event < 0)
        return;
    m_isQuiet = true;
    m_chart->setCurrentEvent(event);
    if (const int row = m_model->rowOfEvent(event); row >= 0 && m_table->currentIndex().row() != row) {
        m_table->selectRow(row);
        m_table->scrollTo(m_model->index(row, 0));
    }
    m_isQuiet = false;
    if (m_made.timeline->digest != m_digest)
        return; // a newer answer is being read, and the one shown is about to end
    const TimelineEvent &chosen = m_made.timeline->events[size_t(event)];
    Q_EMIT recordSelected(recordOf(*m_made.timeline, chosen), visibleText(eventText(*m_made.timeline, chosen)));
}

void TimelineView::selectAround(qint64 ticks)
{
    if (m_chart->currentEvent() < 0)
        return;
    const TimelineEvent &event = m_made.timeline->events[size_t(m_chart->currentEvent())];
    setRange(TimeSpan{{event.start.ticks - ticks}, {event.start.ticks + ticks}});
    m_chart->showSpan(*m_range);
}

void TimelineView::selectAround(const Record &record, qint64 ticks)
{
    if (m_isStale || !m_made.timeline) {
        m_around = std::pair(record, ticks);
        make();
        return;
    }
    const auto moment = momentOf(*m_made.timeline, record, clocks());
    if (!moment)
        return;
    setRange(TimeSpan{{moment->ticks - ticks}, {moment->ticks + ticks}});
    m_chart->showSpan(*m_range);
}

void TimelineView::setRange(const std::optional<TimeSpan> &range)
{
    m_chart->setSpan(range);
    takeRange(range);
}

void TimelineView::takeRange(const std::optional<TimeSpan> &range)
{
    if (range == m_range)
        return;
    m_range = range;
    m_isQuiet = true;
    m_model->setSpan(range);
    if (const int row = m_model->rowOfEvent(m_chart->currentEvent()); row >= 0)
        m_table->selectRow(row);
    m_isQuiet = false;
    showFacts();
    if (m_isStale)
        make(); // says it when it is there
    Q_EMIT rangeSelected(range);
}

void TimelineView::showFacts()
{
    const QLocale locale;
    m_modeButton->setText(tr("Rows: %1").arg(modeName(m_mode)));
    m_clockButton->setText(clockName(m_model->clocks()));
    m_gapButton->setText(m_isFolded ? tr("Gaps: folded")
                                    : tr("Gaps: %1").arg(locale.toString(int(m_made.gaps.size()))));
    auto shown = m_range;
    if (!shown && m_made.timeline)
        shown = spanOf(*m_made.timeline, m_model->clocks());
    m_facts->setVisible(shown.has_value());
    if (!shown)
        return;
    const QString count = tr("%1 · %2", "number of events, time zone")
                              .arg(tr("%Ln event(s)", nullptr, m_model->rowCount()), zoneLabel(m_zone, shown->from));
    m_facts->setMinimumWidth(m_facts->fontMetrics().horizontalAdvance(count) + spacing::groups);
    m_facts->setPlain(tr("%1 · %2", "number of events and time zone, span").arg(count, spanText(*shown, m_zone)));
}

void TimelineView::fillGapMenu()
{
    QMenu *const menu = m_gapButton->menu();
    menu->clear();
    QAction *const fold = menu->addAction(tr("Fold gaps"), this, [this] { setGapsFolded(!m_isFolded); });
    fold->setCheckable(true);
    fold->setChecked(m_isFolded);
    menu->addSeparator();
    if (m_made.gaps.empty())
        menu->addAction(tr("No gap of ten minutes or more"))->setEnabled(false);
    for (const TimeSpan &gap : m_made.gaps) {
        const QString text =
            tr("%1, %2", "length and span of a gap")
                .arg(durationText(gap.length()), spanText(gap, m_zone) + u' ' + zoneLabel(m_zone, gap.from));
        menu->addAction(text, m_chart, [this, gap] { m_chart->showSpan(gap); });
    }
}

void TimelineView::showMenu(int event, const QPoint &globalPosition)
{
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (event >= 0) {
        for (const int minutes : aroundMinutes)
            menu->addAction(tr("± %n minute(s)", nullptr, minutes), this,
                            [this, minutes] { selectAround(minutes * minute); });
        if (m_table->selectionModel()->selectedRows().size() > 1)
            menu->addAction(tr("Only from the first to the last row selected"), this, &TimelineView::selectRows);
        menu->addSeparator();
        const Timestamp at = m_made.timeline->events[size_t(event)].start;
        menu->addAction(tr("Copy time"), this,
                        [this, at] { QApplication::clipboard()->setText(formatTimeWithOffset(at, m_zone)); });
        menu->addAction(tr("Copy rows"), this, &TimelineView::copySelection);
        menu->addSeparator();
    }
    if (m_range) {
        menu->addAction(tr("Zoom to the span chosen"), this, [this] { m_chart->showSpan(*m_range); });
        menu->addAction(tr("Show all times again"), this, &TimelineView::clearRange);
    }
    menu->addAction(tr("Show the whole timeline"), m_chart, &TimelineChart::showAll);
    menu->addAction(tr("Show alerts and what is bad"), m_chart, &TimelineChart::showAttack);
    menu->popup(globalPosition);
}

/// Chooses the span of the rows selected.
void TimelineView::selectRows()
{
    std::optional<TimeSpan> range;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        const TimelineEvent &event = m_made.timeline->events[size_t(m_model->eventAt(row.row()))];
        range = range ? TimeSpan{std::min(range->from, event.start), std::max(range->to, event.end)}
                      : TimeSpan{event.start, event.end};
    }
    setRange(range);
}

void TimelineView::copySelection() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < TimelineColumns::Count; ++column)
            cells << row.siblingAtColumn(column).data().toString();
        lines << cells.join(u'\t');
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace utkik
