// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/incidentdigest.h"
#include "models/timeline/timespan.h"

#include <QFlags>
#include <QMetaType>

#include <memory>
#include <optional>
#include <vector>

namespace utkik
{

enum class EventKind : quint8 {
    Activity, ///< an alert's, from first to last
    ProcessStarted,
    MailReceived,
    AlertCreated,
    EvidenceFound, ///< when the first alert took it up
    IncidentCreated,
    Commented,
    AlertResolved,
    AlertUpdated,
    IncidentUpdated,
};

/// Which of its times a thing is shown at; some events belong to two.
enum class Clock : quint8 { Happened = 1, Detected = 2, Updated = 4 };
Q_DECLARE_FLAGS(Clocks, Clock)
Q_DECLARE_OPERATORS_FOR_FLAGS(Clocks)

inline constexpr Clocks allClocks = Clocks(Clock::Happened) | Clock::Detected | Clock::Updated;

/// The clocks on which events of a kind stand.
[[nodiscard]] Clocks clocksOf(EventKind kind);

struct TimelineEvent
{
    Timestamp start;
    Timestamp end; ///< the start where it has no length
    EventKind kind = EventKind::Activity;
    RecordType type = RecordType::Alert; ///< of its record
    int record = 0; ///< index of that among those of its type
    int thing = 0; ///< of an entity the place in the digest's evidence; else as `record`
    int alert = -1; ///< the alert it belongs to; the first that names it; −1: none
    int severity = -1; ///< code of Vocabulary::Severity; −1: none, or no alert
    int verdict = -1; ///< code of Vocabulary::Verdict; −1: none, or no evidence
};

/// Everything in an incident that has a time, in order of time. Every thing once, however many alerts name it.
struct Timeline
{
    Incident incident;
    std::shared_ptr<const IncidentDigest> digest;
    std::vector<TimelineEvent> events;
    std::vector<int> pieceOfEntity; ///< entity -> place in the digest's evidence
};

/// Times before 1980 are left out: they are services' ways to say "none". Safe on any thread; `digest` is that of the
/// incident and not null.
[[nodiscard]] Timeline timelineOf(const Incident &incident, const std::shared_ptr<const IncidentDigest> &digest);

/// The record that an event tells of.
[[nodiscard]] Record recordOf(const Timeline &timeline, const TimelineEvent &event);
/// Whether the record is what the event tells of, or another mention of it.
[[nodiscard]] bool tellsOf(const Timeline &timeline, const TimelineEvent &event, const Record &record);

/// 0 (nothing known) to 4 (high, malicious): which event stands for many.
[[nodiscard]] int weightOf(const TimelineEvent &event);

/// Which events of a timeline are shown: those of some clocks and, of them, those that fit a filter.
struct EventChoice
{
    Clocks clocks;
    std::shared_ptr<const std::vector<char>> fits = nullptr; ///< event -> whether it does; null: there is no filter

    [[nodiscard]] bool holds(const Timeline &timeline, size_t event) const
    {
        return clocksOf(timeline.events[event].kind).testAnyFlags(clocks) && (!fits || (*fits)[event] != 0);
    }
};

/// The span of all events chosen; nothing if there are none.
[[nodiscard]] std::optional<TimeSpan> spanOf(const Timeline &timeline, const EventChoice &choice);

/// When nothing chosen happened: at least ten minutes long, the longest twenty, in order of time.
[[nodiscard]] std::vector<TimeSpan> gapsOf(const Timeline &timeline, const EventChoice &choice);

} // namespace utkik

Q_DECLARE_METATYPE(std::optional<utkik::TimeSpan>)
