// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/timeline.h"

#include <vector>

namespace utkik
{

/// What of an incident is within a span of time, on some clocks. An alert is if one of its own times is; evidence with
/// times of its own likewise, other evidence if an alert that names it is. Devices, users and other assets are with
/// their alerts and with what ran on or by them, comments by when they were written.
struct SpanContents
{
    TimeSpan span;
    Clocks clocks;
    // One for each record of the incident.
    std::vector<char> alerts;
    std::vector<char> devices;
    std::vector<char> entities; ///< all mentions of a thing, if it is within
    std::vector<char> comments;
    std::vector<char> assetEntities; ///< those by which a user, mailbox … that is within is shown

    /// By its place in the answer; none is at −1.
    [[nodiscard]] bool holdsAlert(int alert) const { return alert >= 0 && alerts[size_t(alert)] != 0; }
    /// As what the record itself tells of; the incident's own is always held.
    [[nodiscard]] bool holds(const Record &record) const;
    /// As the asset that it stands for: a process can be all that tells of a user.
    [[nodiscard]] bool holdsAsset(const Record &record) const;
};

/// Linear time; safe on any thread.
[[nodiscard]] SpanContents contentsOf(const Timeline &timeline, const TimeSpan &span, Clocks clocks);

/// When a record happened, was found or was changed: its first time on these clocks, or its alert's, or its first on
/// any; nothing if it has none.
[[nodiscard]] std::optional<Timestamp> momentOf(const Timeline &timeline, const Record &record, Clocks clocks);

} // namespace utkik
