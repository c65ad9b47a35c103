// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timelinelanes.h"

#include "models/item/celltext.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace utkik
{

namespace
{

struct TimelineLanes
{
    Q_DECLARE_TR_FUNCTIONS(TimelineLanes)
};

/// Lists of the chosen events of each alert or piece of evidence, one after the other.
class EventsByThing
{
public:
    EventsByThing(const Timeline &timeline, const EventChoice &choice, RecordType type, size_t thingCount)
        : m_first(thingCount + 1, 0)
    {
        const std::vector<TimelineEvent> &events = timeline.events;
        const auto belongs = [&](size_t event) { return events[event].type == type && choice.holds(timeline, event); };
        for (size_t i = 0; i < events.size(); ++i) {
            if (belongs(i))
                ++m_first[size_t(events[i].thing) + 1];
        }
        for (size_t i = 1; i < m_first.size(); ++i)
            m_first[i] += m_first[i - 1];
        m_events.resize(size_t(m_first.back()));
        std::vector<int> next(m_first.begin(), m_first.end() - 1);
        for (size_t i = 0; i < events.size(); ++i) {
            if (belongs(i))
                m_events[size_t(next[size_t(events[i].thing)]++)] = int(i);
        }
    }

    template <typename Function>
    void forEach(int thing, Function function) const
    {
        for (int i = m_first[size_t(thing)]; i < m_first[size_t(thing) + 1]; ++i)
            function(m_events[size_t(i)]);
    }

private:
    std::vector<int> m_first;
    std::vector<int> m_events;
};

class Sorter
{
public:
    Sorter(const Timeline &timeline, const EventChoice &choice)
        : m_timeline(timeline)
        , m_choice(choice)
        , m_byAlert(timeline, choice, RecordType::Alert, size_t(timeline.incident.alertCount()))
        , m_byPiece(timeline, choice, RecordType::Entity, timeline.digest->evidence.size())
        , m_isPlaced(timeline.events.size(), 0)
        , m_inLane(timeline.events.size(), -1)
    {
    }

    std::vector<TimelineLane> sort(LaneMode mode)
    {
        if (mode == LaneMode::Tactics || mode == LaneMode::Sources)
            sortByWord(mode == LaneMode::Tactics ? alertField("category") : alertField("serviceSource"));
        else
            sortByAsset(mode);
        for (TimelineLane &lane : m_lanes)
            std::sort(lane.events.begin(), lane.events.end());
        std::erase_if(m_lanes, [](const TimelineLane &lane) { return lane.events.empty(); });
        std::stable_sort(m_lanes.begin(), m_lanes.end(), [](const TimelineLane &a, const TimelineLane &b) {
            return a.events.front() < b.events.front();
        });
        addRest(mode);
        for (TimelineLane &lane : m_lanes)
            split(lane);
        return std::move(m_lanes);
    }

private:
    void place(int event)
    {
        if (m_inLane[size_t(event)] == int(m_lanes.size()))
            return;
        m_inLane[size_t(event)] = int(m_lanes.size());
        m_isPlaced[size_t(event)] = 1;
        m_lanes.back().events.push_back(event);
    }

    static bool isShown(AssetKind kind, LaneMode mode)
    {
        return mode == LaneMode::AllAssets
            || (mode == LaneMode::Devices ? kind == AssetKind::Device : kind == AssetKind::User);
    }

    void sortByAsset(LaneMode mode)
    {
        for (const Asset &asset : m_timeline.digest->assets) {
            if (!isShown(asset.kind, mode))
                continue;
            TimelineLane &lane = m_lanes.emplace_back();
            for (const int alert : alertsOf(asset, m_timeline.incident))
                m_byAlert.forEach(alert, [this](int event) { place(event); });
            for (const int entity : asset.entities)
                m_byPiece.forEach(m_timeline.pieceOfEntity[size_t(entity)], [this](int event) { place(event); });
            if (lane.events.empty()) { // names take longer than all the rest: only for what is shown
                m_lanes.pop_back();
                continue;
            }
            lane.name = cellLine(assetName(m_timeline.incident, asset));
            lane.kind = mode == LaneMode::AllAssets ? assetKindName(asset.kind) : QString();
            lane.record = recordOf(m_timeline.incident, asset);
        }
    }

    void sortByWord(FieldId field)
    {
        QHash<QString, std::vector<int>> alertsOfWord;
        for (int i = 0; i < m_timeline.incident.alertCount(); ++i)
            alertsOfWord[m_timeline.incident.alert(i).word(field).name()].push_back(i);
        for (auto word = alertsOfWord.cbegin(); word != alertsOfWord.cend(); ++word) {
            if (word.key().isEmpty())
                continue;
            m_lanes.emplace_back().name = cellLine(word.key());
            for (const int alert : word.value()) {
                m_byAlert.forEach(alert, [this](int event) { place(event); });
                const auto [first, last] = m_timeline.incident.entitiesOfAlert(alert);
                for (int entity = first; entity < last; ++entity)
                    m_byPiece.forEach(m_timeline.pieceOfEntity[size_t(entity)], [this](int event) { place(event); });
            }
        }
    }

    void addRest(LaneMode mode)
    {
        TimelineLane loose;
        loose.name = looseName(mode);
        TimelineLane whole;
        whole.name = TimelineLanes::tr("The incident");
        whole.record = m_timeline.incident.record();
        for (size_t i = 0; i < m_timeline.events.size(); ++i) {
            const TimelineEvent &event = m_timeline.events[i];
            if (m_isPlaced[i] != 0 || !m_choice.holds(m_timeline, i))
                continue;
            const bool isWhole = event.type == RecordType::Incident || event.type == RecordType::Comment;
            (isWhole ? whole : loose).events.push_back(int(i));
        }
        for (TimelineLane *const lane : {&loose, &whole}) {
            if (!lane->events.empty())
                m_lanes.push_back(std::move(*lane));
        }
    }

    void split(TimelineLane &lane) const
    {
        std::vector<int> activities;
        std::vector<int> moments;
        for (const int event : lane.events)
            (m_timeline.events[size_t(event)].kind == EventKind::Activity ? activities : moments).push_back(event);
        lane.activities = EventRun(m_timeline, std::move(activities));
        lane.moments = EventRun(m_timeline, std::move(moments));
    }

    static QString looseName(LaneMode mode)
    {
        switch (mode) {
        case LaneMode::AllAssets:
            return TimelineLanes::tr("No asset told");
        case LaneMode::Devices:
            return TimelineLanes::tr("No device told");
        case LaneMode::Users:
            return TimelineLanes::tr("No user told");
        case LaneMode::Tactics:
            return TimelineLanes::tr("No tactic told");
        case LaneMode::Sources:
            break;
        }
        return TimelineLanes::tr("No source told");
    }

    const Timeline &m_timeline;
    const EventChoice &m_choice;
    EventsByThing m_byAlert;
    EventsByThing m_byPiece;
    std::vector<char> m_isPlaced; // event -> whether it stands in any lane
    std::vector<int> m_inLane; // event -> the last lane that it was put in
    std::vector<TimelineLane> m_lanes;
};

} // namespace

std::vector<TimelineLane> lanesOf(const Timeline &timeline, LaneMode mode, const EventChoice &choice)
{
    return Sorter(timeline, choice).sort(mode);
}

} // namespace utkik
