// SPDX-License-Identifier: GPL-3.0-or-later
// What is chosen in the timeline: an event, a span of time.
#include "ui/timeline/timelineview.h"

#include "models/core/plaintext.h"
#include "models/timeline/spancontents.h"
#include "models/timeline/timelinemodel.h"
#include "ui/timeline/timelinechart.h"

#include <QTableView>

namespace utkik
{

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

} // namespace utkik
