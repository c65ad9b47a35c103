// SPDX-License-Identifier: GPL-3.0-or-later
// How a span of time, chosen in the timeline, narrows the other views of the page.
#include "ui/page/incidentpage.h"

#include "models/core/background.h"
#include "models/item/assetmodel.h"
#include "models/item/incidentdigest.h"
#include "models/timeline/spancontents.h"
#include "models/timeline/spandigest.h"
#include "ui/attack/attackview.h"
#include "ui/graph/graphview.h"
#include "ui/page/jsonview.h"
#include "ui/page/overviewview.h"
#include "ui/page/recordview.h"
#include "ui/page/viewtabs.h"
#include "ui/process/processview.h"
#include "ui/timeline/spanstrip.h"
#include "ui/timeline/timelineview.h"

#include <QKeyEvent>
#include <QMenu>

#include <array>

namespace utkik
{

namespace
{

constexpr qint64 minute = 60 * Timestamp::ticksPerSecond;
constexpr std::array aroundMinutes{1, 5, 15, 60};

} // namespace

void IncidentPage::buildAround()
{
    connect(m_around, &QMenu::aboutToShow, this, [this] {
        m_around->clear();
        for (const int minutes : aroundMinutes)
            m_around->addAction(tr("± %n minute(s)", nullptr, minutes), this,
                                [this, minutes] { m_timeline->selectAround(selected(), minutes * minute); });
    });
    connect(m_timeline, &TimelineView::rangeSelected, this, &IncidentPage::narrow);
    connect(m_assets, &RecordView::narrowed, this, &IncidentPage::recountAssets);
    for (SpanStrip *const strip : strips())
        connect(strip, &SpanStrip::allRequested, m_timeline, &TimelineView::clearRange);
}

std::vector<SpanStrip *> IncidentPage::strips() const
{
    std::vector<SpanStrip *> strips{m_overview->spanStrip(), m_timeline->spanStrip(), m_processes->spanStrip(),
                                    m_attack->spanStrip(),   m_graph->spanStrip(),    m_json->spanStrip()};
    for (const auto &[key, table] : tables())
        strips.push_back(table->spanStrip());
    return strips;
}

const std::optional<TimeSpan> &IncidentPage::span() const
{
    return m_timeline->range();
}

void IncidentPage::setSpan(const std::optional<TimeSpan> &span)
{
    m_timeline->setRange(span);
}

/// Shows in all views only what the timeline has chosen.
void IncidentPage::narrow()
{
    const std::shared_ptr<const Timeline> &timeline = m_timeline->timeline();
    std::shared_ptr<const SpanContents> within;
    if (span() && timeline && m_digest && timeline->digest == m_digest)
        within = std::make_shared<const SpanContents>(contentsOf(*timeline, *span(), m_timeline->clocks()));
    setWithin(within);
    m_tabs->contentChanged();
    Q_EMIT spanChanged();
}

/// How many alerts an asset has and when is told of the span too.
void IncidentPage::recountAssets()
{
    if (!m_digest)
        return;
    const std::shared_ptr<const Assets> whole(m_digest, &m_digest->assets);
    if (!m_within) {
        m_assetModel->recount(whole);
        return;
    }
    inBackground([incident = m_lookup.incident, whole, within = m_within] {
        return std::make_shared<const Assets>(recounted(incident, *whole, *within));
    }).then(this, [this, digest = m_digest, within = m_within](const std::shared_ptr<const Assets> &assets) {
        if (digest == m_digest && within == m_within) // else something else is shown by now
            m_assetModel->recount(assets);
    });
}

void IncidentPage::setWithin(const std::shared_ptr<const SpanContents> &within)
{
    m_within = within;
    for (const auto &[key, table] : tables())
        table->setWithin(m_within);
    m_overview->setWithin(m_within);
    m_processes->setWithin(m_within);
    m_attack->setWithin(m_within);
    m_graph->setWithin(m_within);
    m_json->setWithin(m_within);
    showSpan();
}

void IncidentPage::showSpan()
{
    QString text;
    if (m_within) {
        const QString when = tr("%1 (%2)", "span and time zone")
                                 .arg(spanText(m_within->span, m_zone), zoneLabel(m_zone, m_within->span.from));
        text = m_within->clocks == Clocks(Clock::Happened) ? tr("Only what happened %1").arg(when)
            : m_within->clocks == Clocks(Clock::Detected)  ? tr("Only what was detected %1").arg(when)
            : m_within->clocks == Clocks(Clock::Updated)   ? tr("Only what was updated %1").arg(when)
                                                           : tr("Only what has a time within %1").arg(when);
    }
    for (SpanStrip *const strip : strips())
        strip->setText(text);
}

void IncidentPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && span())
        setSpan({});
    else
        QWidget::keyPressEvent(event);
}

} // namespace utkik
