// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/eventrun.h"

#include <QString>

#include <optional>
#include <vector>

namespace utkik
{

/// What the rows of a timeline stand for.
enum class LaneMode : quint8 { AllAssets, Devices, Users, Tactics, Sources };

struct TimelineLane
{
    int asset = -1; ///< whose it is: its place in the digest's assets; −1: it stands for something else
    bool isOfManyKinds = false; ///< other lanes stand for other kinds of things
    QString word; ///< of what else it stands for; safe to show
    EventRun activities; ///< those of the events that are alerts' activities
    EventRun moments; ///< the others; there is one of either at least

    [[nodiscard]] bool holds(int event) const { return activities.holds(event) || moments.holds(event); }
    [[nodiscard]] int size() const { return activities.size() + moments.size(); }
};

/// All events of a lane, as indexes of the timeline's, ascending, and so in order of time.
[[nodiscard]] std::vector<int> eventsOf(const TimelineLane &lane);

/// What a lane is called, in the program's language; safe to show.
[[nodiscard]] QString laneName(const Timeline &timeline, const TimelineLane &lane);
/// "device", "mailbox" …; empty where all lanes are of one kind.
[[nodiscard]] QString laneKind(const Timeline &timeline, const TimelineLane &lane);

/// The lanes that have events of a choice, in the order in which something first happened in them; last those of what
/// belongs to none, and of what concerns the incident as a whole. An event stands in each lane that it belongs to.
class TimelineLanes
{
public:
    TimelineLanes() = default;
    TimelineLanes(TimelineLanes &&) = default;
    TimelineLanes &operator=(TimelineLanes &&) = default;
    TimelineLanes(const TimelineLanes &) = delete; // lanes look into the events kept here
    TimelineLanes &operator=(const TimelineLanes &) = delete;
    ~TimelineLanes() = default;

    [[nodiscard]] bool empty() const { return m_lanes.empty(); }
    [[nodiscard]] size_t size() const { return m_lanes.size(); }
    [[nodiscard]] const TimelineLane &operator[](size_t lane) const { return m_lanes[lane]; }
    [[nodiscard]] const TimelineLane &front() const { return m_lanes.front(); }
    [[nodiscard]] auto begin() const { return m_lanes.begin(); }
    [[nodiscard]] auto end() const { return m_lanes.end(); }

    [[nodiscard]] const std::optional<TimeSpan> &whole() const { return m_whole; } ///< of all events
    /// Of the alerts, and of the evidence that is bad.
    [[nodiscard]] const std::optional<TimeSpan> &attack() const { return m_attack; }

private:
    friend class LaneMembers;

    std::vector<int> m_events;
    std::vector<TimelineLane> m_lanes;
    std::optional<TimeSpan> m_whole;
    std::optional<TimeSpan> m_attack;
};

/// Which events of a timeline belong to which lanes, whatever is chosen of them. Safe on any thread.
class LaneMembers
{
public:
    /// Words are in the program's language.
    LaneMembers(const Timeline &timeline, LaneMode mode);

    [[nodiscard]] LaneMode mode() const { return m_mode; }
    /// `timeline` is the one that the members are of.
    [[nodiscard]] TimelineLanes lanesOf(const Timeline &timeline, const EventChoice &choice) const;

private:
    struct Lane
    {
        int asset = -1;
        int word = -1; ///< of m_words
        // Of its events in m_events, which begin where those of the lane before end.
        size_t activitiesEnd = 0;
        size_t end = 0;
    };
    struct Chosen;

    void addAssets(const Timeline &timeline);
    void addWords(const Timeline &timeline);
    void addRest(const Timeline &timeline);
    void close(const Timeline &timeline, int asset, const QString &word = {});
    [[nodiscard]] std::vector<Chosen> choose(const std::vector<char> &isChosen, std::vector<int> &events) const;
    [[nodiscard]] std::vector<Chosen> inOrder(const std::vector<Chosen> &chosen, size_t eventCount) const;

    LaneMode m_mode;
    std::vector<int> m_events; ///< of one lane after the other, in each first the activities, ascending
    std::vector<Lane> m_lanes;
    std::vector<QString> m_words;
    size_t m_restCount = 0; ///< lanes at the end that stay there
};

} // namespace utkik
