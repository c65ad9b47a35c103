// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timeline.h"

#include "models/item/wordcodes.h"

#include <algorithm>
#include <tuple>

namespace utkik
{

namespace
{

constexpr Timestamp firstBelievable{315'532'800 * Timestamp::ticksPerSecond}; // 1980-01-01
constexpr qint64 shortestGap = 600 * Timestamp::ticksPerSecond;
constexpr std::size_t mostGaps = 20;

class Teller
{
public:
    explicit Teller(const Incident &incident, const std::shared_ptr<const IncidentDigest> &digest)
    {
        m_timeline.incident = incident;
        m_timeline.digest = digest;
    }

    Timeline tell()
    {
        tellIncident();
        tellAlerts();
        tellEvidence();
        std::sort(m_timeline.events.begin(), m_timeline.events.end(),
                  [](const TimelineEvent &a, const TimelineEvent &b) {
                      return std::tuple(a.start, a.kind, a.record) < std::tuple(b.start, b.kind, b.record);
                  });
        m_timeline.events.shrink_to_fit();
        return std::move(m_timeline);
    }

private:
    void add(TimelineEvent event, EventKind kind, std::optional<Timestamp> at)
    {
        if (!at || *at < firstBelievable)
            return;
        event.kind = kind;
        event.start = event.end = *at;
        m_timeline.events.push_back(event);
    }

    void tellIncident()
    {
        const Incident &incident = m_timeline.incident;
        TimelineEvent event;
        event.type = RecordType::Incident;
        add(event, EventKind::IncidentCreated, incident.record().time(incidentField("createdTime")));
        add(event, EventKind::IncidentUpdated, incident.record().time(incidentField("lastUpdateTime")));
        event.type = RecordType::Comment;
        for (int i = 0; i < incident.commentCount(); ++i) {
            event.record = event.thing = i;
            event.alert = incident.alertOfComment(i);
            add(event, EventKind::Commented, incident.comment(i).time(commentField("createdTime")));
        }
    }

    void tellAlerts()
    {
        const Incident &incident = m_timeline.incident;
        WordCodes severities(alertField("severity"));
        for (int i = 0; i < incident.alertCount(); ++i) {
            const Record alert = incident.alert(i);
            TimelineEvent event;
            event.record = event.thing = event.alert = i;
            event.severity = severities.of(alert);
            const auto first = alert.time(alertField("firstActivity"));
            const auto last = alert.time(alertField("lastActivity"));
            if (const auto start = first ? first : last; start && *start >= firstBelievable) {
                add(event, EventKind::Activity, start);
                m_timeline.events.back().end = std::max(*start, last.value_or(*start));
            }
            add(event, EventKind::AlertCreated, alert.time(alertField("creationTime")));
            add(event, EventKind::AlertUpdated, alert.time(alertField("lastUpdatedTime")));
            add(event, EventKind::AlertResolved, alert.time(alertField("resolvedTime")));
        }
    }

    void tellEvidence()
    {
        const Incident &incident = m_timeline.incident;
        m_timeline.pieceOfEntity.assign(size_t(incident.entityCount()), -1);
        const EvidenceList &list = m_timeline.digest->evidence;
        for (int i = 0; i < int(list.size()); ++i) {
            const Evidence &piece = list[size_t(i)];
            for (const int entity : piece.entities)
                m_timeline.pieceOfEntity[size_t(entity)] = i;
            const Record record = incident.entity(piece.worst);
            TimelineEvent event;
            event.type = RecordType::Entity;
            event.record = piece.worst;
            event.thing = i;
            event.alert = record.alertIndex();
            event.verdict = piece.verdict;
            add(event, EventKind::EvidenceFound, piece.first);
            if (piece.kind == int(EntityType::Process))
                add(event, EventKind::ProcessStarted, record.time(entityField("processCreationTime")));
            else if (piece.kind == int(EntityType::MailMessage))
                add(event, EventKind::MailReceived, record.time(entityField("receivedTime")));
        }
    }

    Timeline m_timeline;
};

} // namespace

Clocks clocksOf(EventKind kind)
{
    switch (kind) {
    case EventKind::Activity:
    case EventKind::ProcessStarted:
    case EventKind::MailReceived:
        return Clock::Happened;
    case EventKind::AlertCreated:
    case EventKind::EvidenceFound:
    case EventKind::IncidentCreated:
        return Clock::Detected;
    case EventKind::Commented:
    case EventKind::AlertResolved:
        return Clocks(Clock::Happened) | Clock::Updated; // what people did
    case EventKind::AlertUpdated:
    case EventKind::IncidentUpdated:
        break;
    }
    return Clock::Updated;
}

Timeline timelineOf(const Incident &incident, const std::shared_ptr<const IncidentDigest> &digest)
{
    return Teller(incident, digest).tell();
}

Record recordOf(const Timeline &timeline, const TimelineEvent &event)
{
    return event.type == RecordType::Incident ? timeline.incident.record()
                                              : timeline.incident.at(event.type, event.record);
}

bool tellsOf(const Timeline &timeline, const TimelineEvent &event, const Record &record)
{
    if (!record.isValid() || record.type() != event.type)
        return false;
    if (event.type == RecordType::Entity)
        return size_t(record.index()) < timeline.pieceOfEntity.size()
            && timeline.pieceOfEntity[size_t(record.index())] == event.thing;
    return event.type == RecordType::Incident || record.index() == event.record;
}

int weightOf(const TimelineEvent &event)
{
    constexpr int most = 4;
    if (event.severity >= 0)
        return std::min(event.severity, most);
    switch (Verdict(event.verdict)) {
    case Verdict::Malicious:
        return most;
    case Verdict::Suspicious:
        return most - 1;
    default:
        return 0;
    }
}

std::optional<TimeSpan> spanOf(const Timeline &timeline, const EventChoice &choice)
{
    std::optional<TimeSpan> span;
    for (size_t i = 0; i < timeline.events.size(); ++i) {
        if (!choice.holds(timeline, i))
            continue;
        const TimelineEvent &event = timeline.events[i];
        if (!span)
            span = TimeSpan{event.start, event.end};
        span->to = std::max(span->to, event.end);
    }
    return span;
}

std::vector<TimeSpan> gapsOf(const Timeline &timeline, const EventChoice &choice)
{
    std::vector<TimeSpan> gaps;
    std::optional<Timestamp> last;
    for (size_t i = 0; i < timeline.events.size(); ++i) {
        if (!choice.holds(timeline, i))
            continue;
        const TimelineEvent &event = timeline.events[i];
        if (last && event.start.ticks - last->ticks >= shortestGap)
            gaps.push_back({*last, event.start});
        last = std::max(last.value_or(event.end), event.end);
    }
    const auto byLength = [](const TimeSpan &a, const TimeSpan &b) {
        return std::tuple(-a.length(), a.from) < std::tuple(-b.length(), b.from);
    };
    std::sort(gaps.begin(), gaps.end(), byLength);
    gaps.resize(std::min(gaps.size(), mostGaps));
    std::sort(gaps.begin(), gaps.end(), [](const TimeSpan &a, const TimeSpan &b) { return a.from < b.from; });
    return gaps;
}

} // namespace utkik
