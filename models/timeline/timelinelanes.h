// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/eventrun.h"

#include <QString>

namespace utkik
{

/// What the rows of a timeline stand for.
enum class LaneMode : quint8 { AllAssets, Devices, Users, Tactics, Sources };

struct TimelineLane
{
    QString name; ///< safe to show
    QString kind; ///< "device", "mailbox" …; empty where all lanes are of one
    Record record; ///< the asset's; not valid for other lanes
    std::vector<int> events; ///< indexes of the timeline's, ascending, and so in order of time
    EventRun activities; ///< those of the events that are alerts' activities
    EventRun moments; ///< the others
};

/// The lanes that have events of the choice, in the order in which something first happened in them; last those of
/// what belongs to none, and of what concerns the incident as a whole. An event stands in each lane that it belongs to.
/// In the program's language. Safe on any thread.
[[nodiscard]] std::vector<TimelineLane> lanesOf(const Timeline &timeline, LaneMode mode, const EventChoice &choice);

} // namespace utkik
