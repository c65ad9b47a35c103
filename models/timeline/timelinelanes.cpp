// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timelinelanes.h"

#include "models/core/background.h"
#include "models/item/celltext.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <numeric>
#include <span>

namespace utkik
{

namespace
{

struct LaneText
{
    Q_DECLARE_TR_FUNCTIONS(TimelineLanes)
};

/// Lists of the events of each alert or piece of evidence, one after the other.
class EventsByThing
{
public:
    EventsByThing(const Timeline &timeline, RecordType type, size_t thingCount)
        : m_first(thingCount + 1, 0)
    {
        const std::vector<TimelineEvent> &events = timeline.events;
        for (const TimelineEvent &event : events) {
            if (event.type == type)
                ++m_first[size_t(event.thing) + 1];
        }
        for (size_t i = 1; i < m_first.size(); ++i)
            m_first[i] += m_first[i - 1];
        m_events.resize(size_t(m_first.back()));
        std::vector<int> next(m_first.begin(), m_first.end() - 1);
        for (size_t i = 0; i < events.size(); ++i) {
            if (events[i].type == type)
                m_events[size_t(next[size_t(events[i].thing)]++)] = int(i);
        }
    }

    void append(int thing, std::vector<int> &events) const
    {
        events.insert(events.end(), m_events.begin() + m_first[size_t(thing)],
                      m_events.begin() + m_first[size_t(thing) + 1]);
    }

private:
    std::vector<int> m_first;
    std::vector<int> m_events;
};

/// The events of alerts and of the evidence in them.
class EventLists
{
public:
    explicit EventLists(const Timeline &timeline)
        : m_timeline(timeline)
        , m_byAlert(timeline, RecordType::Alert, size_t(timeline.incident.alertCount()))
        , m_byPiece(timeline, RecordType::Entity, timeline.digest->evidence.size())
    {
    }
    void appendAlert(int alert, std::vector<int> &events) const { m_byAlert.append(alert, events); }
    void appendEntity(int entity, std::vector<int> &events) const
    {
        m_byPiece.append(m_timeline.pieceOfEntity[size_t(entity)], events);
    }

private:
    const Timeline &m_timeline;
    EventsByThing m_byAlert;
    EventsByThing m_byPiece;
};

bool isShown(AssetKind kind, LaneMode mode)
{
    return mode == LaneMode::AllAssets
        || (mode == LaneMode::Devices ? kind == AssetKind::Device : kind == AssetKind::User);
}

QString looseName(LaneMode mode)
{
    switch (mode) {
    case LaneMode::AllAssets:
        return LaneText::tr("No asset told");
    case LaneMode::Devices:
        return LaneText::tr("No device told");
    case LaneMode::Users:
        return LaneText::tr("No user told");
    case LaneMode::Tactics:
        return LaneText::tr("No tactic told");
    case LaneMode::Sources:
        break;
    }
    return LaneText::tr("No source told");
}

void widen(std::optional<TimeSpan> &span, const TimelineEvent &event)
{
    span = span ? TimeSpan{std::min(span->from, event.start), std::max(span->to, event.end)}
                : TimeSpan{event.start, event.end};
}

} // namespace

QString laneName(const Timeline &timeline, const TimelineLane &lane)
{
    return lane.asset < 0 ? lane.word
                          : cellLine(assetName(timeline.incident, timeline.digest->assets[size_t(lane.asset)]));
}

QString laneKind(const Timeline &timeline, const TimelineLane &lane)
{
    return lane.asset < 0 || !lane.isOfManyKinds ? QString()
                                                 : assetKindName(timeline.digest->assets[size_t(lane.asset)].kind);
}

std::vector<int> eventsOf(const TimelineLane &lane)
{
    const std::span<const int> activities = lane.activities.events();
    const std::span<const int> moments = lane.moments.events();
    std::vector<int> events(activities.size() + moments.size());
    std::merge(activities.begin(), activities.end(), moments.begin(), moments.end(), events.begin());
    return events;
}

LaneMembers::LaneMembers(const Timeline &timeline, LaneMode mode)
    : m_mode(mode)
{
    if (mode == LaneMode::Tactics || mode == LaneMode::Sources)
        addWords(timeline);
    else
        addAssets(timeline);
    addRest(timeline);
    m_events.shrink_to_fit();
    m_lanes.shrink_to_fit();
}

void LaneMembers::addAssets(const Timeline &timeline)
{
    const EventLists lists(timeline);
    const Assets &assets = timeline.digest->assets;
    for (size_t i = 0; i < assets.size(); ++i) {
        if (!isShown(assets[i].kind, m_mode))
            continue;
        for (const int alert : alertsOf(assets[i], timeline.incident))
            lists.appendAlert(alert, m_events);
        for (const int entity : assets[i].entities)
            lists.appendEntity(entity, m_events);
        close(timeline, int(i));
    }
}

void LaneMembers::addWords(const Timeline &timeline)
{
    const Incident &incident = timeline.incident;
    const EventLists lists(timeline);
    const FieldId field = m_mode == LaneMode::Tactics ? alertField("category") : alertField("serviceSource");
    std::map<QString, std::vector<int>> alertsOfWord; // in an order that is the same each time
    for (int i = 0; i < incident.alertCount(); ++i)
        alertsOfWord[incident.alert(i).word(field).name()].push_back(i);
    alertsOfWord.erase(QString());
    for (const auto &[word, alerts] : alertsOfWord) {
        for (const int alert : alerts) {
            lists.appendAlert(alert, m_events);
            const auto [first, last] = incident.entitiesOfAlert(alert);
            for (int entity = first; entity < last; ++entity)
                lists.appendEntity(entity, m_events);
        }
        close(timeline, -1, cellLine(word));
    }
}

/// What stands in no lane yet.
void LaneMembers::addRest(const Timeline &timeline)
{
    const std::vector<TimelineEvent> &events = timeline.events;
    std::vector<char> isPlaced(events.size(), 0);
    for (const int event : m_events)
        isPlaced[size_t(event)] = 1;
    const size_t before = m_lanes.size();
    for (const bool isWhole : {false, true}) {
        for (size_t i = 0; i < events.size(); ++i) {
            const bool isOfWhole = events[i].type == RecordType::Incident || events[i].type == RecordType::Comment;
            if (isPlaced[i] == 0 && isOfWhole == isWhole)
                m_events.push_back(int(i));
        }
        close(timeline, -1, isWhole ? LaneText::tr("The incident") : looseName(m_mode));
    }
    m_restCount = m_lanes.size() - before;
}

/// The lane of the events added since the last one; none if there are none.
void LaneMembers::close(const Timeline &timeline, int asset, const QString &word)
{
    const auto isActivity = [&timeline](int event) {
        return timeline.events[size_t(event)].kind == EventKind::Activity;
    };
    const auto first = m_events.begin() + std::ptrdiff_t(m_lanes.empty() ? 0 : m_lanes.back().end);
    std::sort(first, m_events.end());
    m_events.erase(std::unique(first, m_events.end()), m_events.end());
    if (first == m_events.end())
        return;
    const auto moments = std::stable_partition(first, m_events.end(), isActivity);
    if (asset < 0)
        m_words.push_back(word);
    m_lanes.push_back(
        {asset, asset < 0 ? int(m_words.size()) - 1 : -1, size_t(moments - m_events.begin()), m_events.size()});
}

/// A lane that has events of a choice, and where they stand among all that are.
struct LaneMembers::Chosen
{
    size_t lane;
    int firstEvent; ///< the earliest
    size_t first;
    size_t activitiesEnd;
    size_t end;
};

/// Appends the events of each lane that are chosen.
std::vector<LaneMembers::Chosen> LaneMembers::choose(const std::vector<char> &isChosen, std::vector<int> &events) const
{
    std::vector<Chosen> chosen;
    events.reserve(m_events.size());
    size_t next = 0;
    const auto appendTo = [&](size_t end) {
        for (; next < end; ++next) {
            if (isChosen[size_t(m_events[next])] != 0)
                events.push_back(m_events[next]);
        }
        return events.size();
    };
    for (size_t lane = 0; lane < m_lanes.size(); ++lane) {
        const size_t first = events.size();
        const size_t middle = appendTo(m_lanes[lane].activitiesEnd);
        const size_t end = appendTo(m_lanes[lane].end);
        if (first == end)
            continue;
        const int earliest = middle == end ? events[first] : std::min(events[first], events[middle]);
        chosen.push_back({lane, earliest, first, middle, end});
    }
    return chosen;
}

/// By their first events, those of the rest last. Counts instead of comparing: there are a hundred thousand lanes where
/// there are as many assets.
std::vector<LaneMembers::Chosen> LaneMembers::inOrder(const std::vector<Chosen> &chosen, size_t eventCount) const
{
    const auto rest = std::find_if(chosen.begin(), chosen.end(),
                                   [this](const Chosen &one) { return one.lane >= m_lanes.size() - m_restCount; });
    std::vector<int> places(eventCount + 1, 0);
    for (auto one = chosen.begin(); one != rest; ++one)
        ++places[size_t(one->firstEvent) + 1];
    std::partial_sum(places.begin(), places.end(), places.begin());
    std::vector<Chosen> ordered(chosen.size());
    for (auto one = chosen.begin(); one != rest; ++one)
        ordered[size_t(places[size_t(one->firstEvent)]++)] = *one;
    std::copy(rest, chosen.end(), ordered.begin() + (rest - chosen.begin()));
    return ordered;
}

TimelineLanes LaneMembers::lanesOf(const Timeline &timeline, const EventChoice &choice) const
{
    constexpr int bad = 3; // weightOf() something suspicious
    TimelineLanes lanes;
    std::vector<char> isChosen(timeline.events.size(), 0);
    for (size_t i = 0; i < isChosen.size(); ++i) {
        const TimelineEvent &event = timeline.events[i];
        if (!choice.holds(timeline, i))
            continue;
        isChosen[i] = 1;
        widen(lanes.m_whole, event);
        if (event.type == RecordType::Alert || weightOf(event) >= bad)
            widen(lanes.m_attack, event);
    }
    const std::vector<Chosen> chosen = inOrder(choose(isChosen, lanes.m_events), isChosen.size());
    lanes.m_events.shrink_to_fit();
    lanes.m_lanes.resize(chosen.size());
    const auto run = [&](size_t first, size_t end) {
        return EventRun(timeline, std::span<const int>(lanes.m_events).subspan(first, end - first));
    };
    constexpr size_t stretch = 4000; // lanes that a thread takes at once
    inStretches(chosen.size(), stretch, [&](size_t first, size_t end) {
        for (size_t place = first; place < end; ++place) {
            const Chosen &one = chosen[place];
            const Lane &members = m_lanes[one.lane];
            TimelineLane &lane = lanes.m_lanes[place];
            lane.asset = members.asset;
            lane.isOfManyKinds = m_mode == LaneMode::AllAssets;
            if (members.word >= 0)
                lane.word = m_words[size_t(members.word)];
            lane.activities = run(one.first, one.activitiesEnd);
            lane.moments = run(one.activitiesEnd, one.end);
        }
    });
    return lanes;
}

} // namespace utkik
