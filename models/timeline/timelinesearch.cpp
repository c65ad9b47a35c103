// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timelinesearch.h"

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
        return m_texts.size() - 1;
    }
}

EventTexts::EventTexts(const Timeline &timeline, TimeZone zone)
    : m_alertCount(size_t(timeline.incident.alertCount()))
    , m_pieceCount(timeline.digest->evidence.size())
    , m_texts(m_alertCount + m_pieceCount + size_t(timeline.incident.commentCount()) + 1)
{
    EventSearch search(timeline, zone);
    SearchText text;
    for (const TimelineEvent &event : timeline.events) {
        QByteArray &made = m_texts[placeOf(event)];
        if (!made.isNull())
            continue;
        text.clear();
        search.add(event, text);
        made = text.bytes();
        made.squeeze();
    }
}

std::vector<char> EventTexts::fitting(const Timeline &timeline, const TextFilter &filter) const
{
    std::vector<char> things;
    things.reserve(m_texts.size());
    for (const QByteArray &text : m_texts)
        things.push_back(char(filter.matches(text)));
    std::vector<char> events;
    events.reserve(timeline.events.size());
    for (const TimelineEvent &event : timeline.events)
        events.push_back(things[placeOf(event)]);
    return events;
}

} // namespace utkik
