// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/overviewview.h"

#include "models/core/background.h"
#include "models/core/plaintext.h"
#include "models/item/assetmodel.h"
#include "models/item/evidencemodel.h"
#include "models/item/incidentdigest.h"
#include "models/item/recordtitle.h"
#include "models/item/roles.h"
#include "models/timeline/spancontents.h"
#include "models/timeline/spandigest.h"
#include "ui/page/sectiontable.h"
#include "ui/page/similarlist.h"
#include "ui/page/storypane.h"
#include "ui/page/tacticstrip.h"
#include "ui/timeline/spanstrip.h"
#include "ui/widgets/letterwidth.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/waitnote.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QStandardItemModel>

#include <algorithm>
#include <iterator>

namespace utkik
{

namespace
{

constexpr int mostAssets = 8;
constexpr int mostUnresolved = 6;
constexpr int dateLetters = 11; // of "2026-11-20 06:31"
// Reconnaissance and resource development are seldom seen, and their absence says nothing.
constexpr int lastBeforeTheAttack = int(Category::Reconnaissance) + 1;
// In average letters of the font, so that they hold at any size of it.
constexpr int roomForBothTimes = 116; // of the left column: then the name has still room for itself
constexpr int roomForOneTime = 96;
constexpr int roomForDetail = 76;
constexpr int narrowLetters = 112; // below this the two columns stand under one another

} // namespace

OverviewView::OverviewView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_span(new SpanStrip(theme, this))
    , m_wait(new WaitNote(this))
    , m_scroll(new QScrollArea(this))
    , m_story(new StoryPane(theme, this))
    , m_strip(new TacticStrip(theme, this))
    , m_assetModel(new AssetModel(this))
    , m_unresolvedModel(new EvidenceModel(this))
    , m_timeModel(new QStandardItemModel(this))
    , m_sourceModel(new QStandardItemModel(this))
    , m_verdictModel(new QStandardItemModel(this))
    , m_noAssets(new PlainLabel(this))
    , m_noUnresolved(new PlainLabel(this))
    , m_noTimes(new PlainLabel(this))
    , m_noSources(new PlainLabel(this))
    , m_oddities(new PlainLabel(this))
    , m_right(new QVBoxLayout)
    , m_theme(theme)
{
    m_assets = new SectionTable(m_assetModel,
                                {AssetColumns::Name, AssetColumns::Kind, AssetColumns::Risk, AssetColumns::Alerts,
                                 AssetColumns::First, AssetColumns::Last},
                                {AssetColumns::Risk}, mostAssets, theme, this);
    m_assets->setColumnWidths({0, 10, 15, 11, 19, 19});
    m_unresolved = new SectionTable(
        m_unresolvedModel,
        {EvidenceColumns::Verdict, EvidenceColumns::Value, EvidenceColumns::Detail, EvidenceColumns::Remediation},
        {EvidenceColumns::Verdict}, mostUnresolved, theme, this);
    m_unresolved->setColumnWidths({14, 28, 0, 14});
    m_unresolved->setHeaderShown(false);
    buildCounts();

    layOut();
    connect(m_story, &StoryPane::recordChosen, this, [this](const Record &record) {
        if (m_isWaiting)
            return;
        selectRecord(record);
        Q_EMIT recordSelected(record, visibleText(recordTitle(record)));
    });
    connect(m_assets, &SectionTable::rowSelected, this, [this](int row) {
        if (m_isWaiting)
            return;
        m_unresolved->selectionModel()->clear();
        const QModelIndex name = m_assetModel->index(row, AssetColumns::Name);
        Q_EMIT recordSelected(recordOf(m_incident, m_assetModel->assetAt(row)), name.data().toString());
    });
    connect(m_unresolved, &SectionTable::rowSelected, this, [this](int row) {
        if (m_isWaiting)
            return;
        m_assets->selectionModel()->clear();
        const QModelIndex value = m_unresolvedModel->index(row, EvidenceColumns::Value);
        Q_EMIT recordSelected(m_incident.entity(m_unresolvedModel->evidenceAt(row).worst), value.data().toString());
    });
    retell();
}

void OverviewView::layOut()
{
    auto *const body = new QWidget(m_scroll);
    body->setObjectName(QStringLiteral("page"));
    body->setAttribute(Qt::WA_StyledBackground);
    auto *const down = new QVBoxLayout(body);
    down->setContentsMargins(spacing::page, spacing::groups, spacing::page, spacing::page);
    down->setSpacing(spacing::related);
    m_storyTitle = addSection(down, m_story);
    down->addSpacing(spacing::groups);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(spacing::page);
    auto *const left = new QVBoxLayout;
    for (QVBoxLayout *const column : {left, m_right})
        column->setSpacing(spacing::related);
    m_stripTitle = addSection(left, m_strip);
    m_assetsTitle = addSection(left, m_assets);
    left->addWidget(m_noAssets);
    m_unresolvedTitle = addSection(left, m_unresolved);
    left->addWidget(m_noUnresolved);
    left->addStretch(1);
    m_timesTitle = addSection(m_right, m_times);
    m_right->addWidget(m_noTimes);
    m_sourcesTitle = addSection(m_right, m_sources);
    m_right->addWidget(m_noSources);
    m_verdictsTitle = addSection(m_right, m_verdicts);
    auto *const note = new QFrame(body);
    note->setObjectName(QStringLiteral("note"));
    auto *const inNote = new QVBoxLayout(note);
    inNote->setContentsMargins(12, spacing::related, 12, spacing::related);
    inNote->addWidget(m_oddities);
    for (PlainLabel *const words : {m_noAssets, m_noUnresolved, m_noTimes, m_noSources, m_oddities})
        words->setMuted(true);
    m_odditiesTitle = addSection(m_right, note);
    m_right->addStretch(1);
    m_columns->addLayout(left, leftShare);
    m_columns->addLayout(m_right, rightShare);
    down->addLayout(m_columns, 1);
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->installEventFilter(this);
    setFocusProxy(m_scroll);
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_span);
    all->addWidget(m_scroll, 1);
}

void OverviewView::setDigest(const Incident &incident, const std::shared_ptr<const IncidentDigest> &digest)
{
    if (!(incident == m_incident))
        m_chosen = {}; // of the answer before
    m_isWaiting = digest == nullptr;
    const bool isOther = m_incident.isNull() || incident.isNull() || incident.id() != m_incident.id();
    m_wait->setWaiting(isOther && m_isWaiting && !incident.isNull());
    if (m_isWaiting) {
        if (isOther)
            clear();
        return;
    }
    m_scroll->widget()->show();
    m_incident = incident;
    m_whole = digest;
    m_isWithinStale = m_within != nullptr;
    showDigest(digest);
    if (isVisible())
        narrow();
}

void OverviewView::clear()
{
    m_incident = {};
    m_whole.reset();
    m_digest.reset();
    m_isWithinStale = false;
    m_assetModel->setAssets({}, Assets());
    m_unresolvedModel->setEvidence({}, EvidenceList());
    m_story->setStory({});
    m_scroll->widget()->hide();
}

void OverviewView::setWithin(std::shared_ptr<const SpanContents> within)
{
    if (within == m_within)
        return;
    m_within = std::move(within);
    m_isWithinStale = m_whole != nullptr;
    if (isVisible())
        narrow();
}

void OverviewView::narrow()
{
    if (!std::exchange(m_isWithinStale, false))
        return;
    if (!m_within) {
        showDigest(m_whole);
        return;
    }
    inBackground([incident = m_incident, whole = m_whole, within = m_within] {
        return std::make_shared<const IncidentDigest>(narrowed(incident, *whole, *within));
    }).then(this, [this, whole = m_whole, within = m_within](const std::shared_ptr<const IncidentDigest> &digest) {
        if (whole == m_whole && within == m_within) // else something else is shown by now
            showDigest(digest);
    });
}

void OverviewView::showDigest(const std::shared_ptr<const IncidentDigest> &digest)
{
    m_digest = digest;
    // Only what the tables have room for: of a large incident all of it would take long.
    const auto lastAsset = digest->assets.begin() + std::min<std::ptrdiff_t>(mostAssets, std::ssize(digest->assets));
    m_assetModel->setAssets(m_incident, Assets(digest->assets.begin(), lastAsset));
    EvidenceList unresolved;
    for (const Evidence &piece : digest->evidence) {
        if (piece.isUnresolved && std::ssize(unresolved) < mostUnresolved)
            unresolved.push_back(piece);
    }
    m_unresolvedModel->setEvidence(m_incident, std::move(unresolved));
    retell();
    selectRecord(m_chosen);
}

void OverviewView::setRelated(const RelatedIncidents &related)
{
    delete m_similar;
    m_similar = new SimilarList(related, m_theme, m_scroll->widget());
    m_right->insertWidget(m_right->count() - 1, m_similar); // last, so that nothing moves when it comes
    connect(m_similar, &SimilarList::incidentChosen, this, &OverviewView::incidentChosen);
}

void OverviewView::setIncidentRef(const IncidentRef &ref)
{
    if (m_similar)
        m_similar->setIncident(ref);
}

void OverviewView::setFetchedAt(const std::optional<Timestamp> &moment)
{
    m_fetchedAt = moment;
    if (m_digest)
        retellCounts();
}

void OverviewView::setTimeZone(TimeZone zone)
{
    m_zone = zone;
    m_assetModel->setTimeZone(zone);
    m_unresolvedModel->setTimeZone(zone);
    retell();
}

bool OverviewView::selectRecord(const Record &record)
{
    m_chosen = record;
    const auto choose = [&record](SectionTable *table, const TableModel &model) {
        const int now = table->currentIndex().row();
        if (now >= 0 && record.isValid() && model.recordAt(now) == record)
            return true;
        const int row = model.rowOf(record);
        const bool isShown = row >= 0 && row < table->mostRows();
        if (isShown)
            table->setCurrentIndex(model.index(row, 0));
        else
            table->selectionModel()->clear();
        return isShown;
    };
    const bool isAsset = choose(m_assets, *m_assetModel);
    const bool isUnresolved = choose(m_unresolved, *m_unresolvedModel);
    return isAsset || isUnresolved;
}

void OverviewView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_assetModel->retranslate();
        m_unresolvedModel->retranslate();
        retell();
    }
    QWidget::changeEvent(event);
}

void OverviewView::showEvent(QShowEvent *event)
{
    narrow();
    QWidget::showEvent(event);
}

bool OverviewView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

void OverviewView::fitColumns()
{
    const int letter = letterWidth(fontMetrics());
    const int width = m_scroll->viewport()->width();
    m_isNarrow = width < narrowLetters * letter;
    m_columns->setDirection(m_isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_columns->setStretch(0, m_isNarrow ? 0 : leftShare); // of the width; what height is left goes below all
    m_columns->setStretch(1, m_isNarrow ? 1 : rightShare);
    const int left = m_isNarrow ? width : width * leftShare / (leftShare + rightShare);
    m_assets->setColumnHidden(AssetColumns::First, left < roomForBothTimes * letter); // the name needs the room
    m_assets->setColumnHidden(AssetColumns::Last, left < roomForOneTime * letter);
    m_unresolved->setColumnHidden(EvidenceColumns::Detail, left < roomForDetail * letter);
    fitSources();
}

QLabel *OverviewView::addSection(QBoxLayout *column, QWidget *content)
{
    auto *const title = new QLabel(this);
    title->setTextFormat(Qt::PlainText);
    title->setProperty("strong", true);
    if (column->count() > 0)
        column->addSpacing(spacing::groups);
    column->addWidget(title);
    column->addWidget(content);
    return title;
}

void OverviewView::retell()
{
    const QLocale locale;
    m_scroll->setAccessibleName(tr("Overview"));
    const bool isNarrowed = m_digest != m_whole;
    m_storyTitle->setText(isNarrowed ? tr("What happened within that time") : tr("What happened"));
    m_story->setAccessibleName(m_storyTitle->text());
    m_stripTitle->setText(tr("How far it got"));
    m_assetsTitle->setText(tr("Who and what was hit"));
    m_timesTitle->setText(tr("Times"));
    m_sourcesTitle->setText(tr("Alerts by source"));
    m_verdictsTitle->setText(tr("Evidence by verdict"));
    m_times->setAccessibleName(m_timesTitle->text());
    m_verdicts->setAccessibleName(m_verdictsTitle->text());
    m_odditiesTitle->setText(isNarrowed ? tr("Worth a look in the whole answer") : tr("Worth a look"));
    m_assets->setAccessibleName(m_assetsTitle->text());
    m_sources->setAccessibleName(m_sourcesTitle->text());
    m_unresolvedTitle->setText(tr("Evidence not dealt with"));
    m_unresolved->setAccessibleName(m_unresolvedTitle->text());
    if (!m_digest)
        return;
    Story story = tellStory(m_incident, *m_digest, m_zone);
    if (isNarrowed && m_digest->story.alertCount == 0)
        story.insert(story.begin(), Phrase{tr("No alert is within that time."), {}});
    m_story->setStory(story);
    const IncidentSummary &summary = m_digest->summary;
    m_unresolvedTitle->setText(
        tr("Evidence not dealt with: %1 of %2")
            .arg(locale.toString(summary.unresolved), locale.toString(int(m_digest->evidence.size()))));
    std::vector<TacticStrip::Stage> stages;
    const QString day =
        summary.firstActivity ? formatTime(*summary.firstActivity, m_zone).left(dateLetters) : QString();
    for (const CategoryStage &tactic : summary.tactics) {
        if (tactic.alerts.empty() && tactic.category.code <= lastBeforeTheAttack)
            continue;
        QString when = tactic.first ? formatTime(*tactic.first, m_zone, TimePrecision::Minutes) : tr("seen");
        if (when.startsWith(day))
            when.remove(0, day.size());
        stages.push_back({tactic.category.name(), tactic.alerts.empty() ? QString() : when});
    }
    m_strip->setStages(std::move(stages));
    QStringList oddities;
    for (const Oddity &oddity : summary.oddities)
        oddities << oddityText(oddity, m_zone);
    m_oddities->setPlain(oddities.isEmpty() ? tr("Nothing in the answer is odd.") : oddities.join(QLatin1Char('\n')));
    retellCounts();
}

} // namespace utkik
