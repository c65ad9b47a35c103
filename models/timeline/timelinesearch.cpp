// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timelinesearch.h"

#include "models/core/background.h"

#include <array>

namespace utkik
{

namespace
{

// Numbers of fields: those of each type of record follow each other.
struct FieldRange
{
    RecordType type;
    int first;
};
constexpr std::array ranges{FieldRange{RecordType::Alert, 0}, FieldRange{RecordType::Entity, 200},
                            FieldRange{RecordType::Comment, 400}, FieldRange{RecordType::Incident, 500}};
static_assert(fieldsOf(RecordType::Alert).size() <= 200 && fieldsOf(RecordType::Entity).size() <= 200
              && fieldsOf(RecordType::Comment).size() <= 100 && fieldsOf(RecordType::Incident).size() <= 100);

constexpr size_t stretch = 2000; // things that a thread takes at once

int firstFieldOf(RecordType type)
{
    for (const FieldRange &range : ranges) {
        if (range.type == type)
            return range.first;
    }
    return 0;
}

} // namespace

EventSearch::EventSearch(const Timeline &timeline, TimeZone zone)
    : m_timeline(timeline)
    , m_records(zone)
    , m_devices(timeline.incident)
{
}

void EventSearch::add(const TimelineEvent &event, SearchText &text)
{
    const Record record = recordOf(m_timeline, event);
    m_records.add(record, text, firstFieldOf(event.type));
    if (event.type == RecordType::Entity) {
        text.add(whereField, m_devices.nameFor(record));
    } else if (event.alert >= 0) {
        const QStringList devices = deviceNamesOf(m_timeline.incident, event.alert);
        for (const QString &name : devices)
            text.add(whereField, name);
        const QStringList users = userNamesOf(m_timeline.incident, event.alert);
        for (const QString &name : users)
            text.add(userField, name);
    }
    if (event.alert >= 0)
        text.add(alertTitleField, m_timeline.incident.alert(event.alert).bytes(alertField("title")));
}

QList<int> EventSearch::fieldsNamed(const QString &name)
{
    QList<int> fields;
    for (const FieldRange &range : ranges) {
        const QList<int> ofType = utkik::fieldsNamed(range.type, name);
        for (const int field : ofType)
            fields << range.first + field;
    }
    return fields;
}

size_t EventTexts::placeOf(const TimelineEvent &event) const
{
    switch (event.type) {
    case RecordType::Alert:
        return size_t(event.thing);
    case RecordType::Entity:
        return m_alertCount + size_t(event.thing);
    case RecordType::Comment:
        return m_alertCount + m_pieceCount + size_t(event.thing);
    default:
        return m_alertCount + m_pieceCount + size_t(m_timeline->incident.commentCount());
    }
}

EventTexts::EventTexts(std::shared_ptr<const Timeline> timeline, TimeZone zone)
    : m_timeline(std::move(timeline))
    , m_zone(zone)
    , m_alertCount(size_t(m_timeline->incident.alertCount()))
    , m_pieceCount(m_timeline->digest->evidence.size())
{
}

void EventTexts::prepare() const
{
    std::call_once(m_isMade, [this] { make(); });
}

size_t EventTexts::thingCount() const
{
    return m_alertCount + m_pieceCount + size_t(m_timeline->incident.commentCount()) + 1;
}

void EventTexts::make() const
{
    std::vector<const TimelineEvent *> events(thingCount(), nullptr); // one of each thing
    for (const TimelineEvent &event : m_timeline->events)
        events[placeOf(event)] = &event;
    m_stretches.resize((events.size() + stretch - 1) / stretch);
    inStretches(events.size(), stretch,
                [this, &events, search = EventSearch(*m_timeline, m_zone)](size_t first, size_t end) mutable {
                    SearchText text;
                    Stretch &made = m_stretches[first / stretch];
                    made.ends.reserve(end - first);
                    for (size_t place = first; place < end; ++place) {
                        if (events[place])
                            search.add(*events[place], text);
                        made.ends.push_back(text.bytes().size());
                    }
                    made.bytes = QByteArray(text.bytes().constData(), text.bytes().size()); // no longer than it is
                });
}

std::vector<char> EventTexts::fitting(const TextFilter &filter) const
{
    prepare();
    std::vector<char> things(thingCount(), 0);
    inStretches(things.size(), stretch, [this, &things, &filter](size_t first, size_t) {
        const Stretch &made = m_stretches[first / stretch];
        qsizetype start = 0;
        for (const qsizetype end : made.ends) {
            things[first++] = char(filter.matches(QByteArrayView(made.bytes).sliced(start, end - start)));
            start = end;
        }
    });
    std::vector<char> events;
    events.reserve(m_timeline->events.size());
    for (const TimelineEvent &event : m_timeline->events)
        events.push_back(things[placeOf(event)]);
    return events;
}

} // namespace utkik
