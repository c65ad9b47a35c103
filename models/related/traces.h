// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"
#include "models/related/sameness.h"

#include <vector>

namespace utkik
{

/// One mark by which a thing of an incident can be found again in another: a hash, an address, an identifier.
struct Trace
{
    quint64 key = 0; ///< equal for equal marks of any incident, within one run of the program
    int record = 0; ///< the device (Sameness::Device) or else the entity that bears it
    int thing = 0; ///< marks of one thing, such as the three hashes of a file, have the same
    Sameness why = Sameness::Address;
    bool isBad = false; ///< its verdict is malicious or suspicious

    [[nodiscard]] RecordType type() const { return why == Sameness::Device ? RecordType::Device : RecordType::Entity; }
    bool operator==(const Trace &) const = default;
};

/// Sorted by key, then record.
using Traces = std::vector<Trace>;

/// All marks of an incident, except those that say nothing: accounts that every Windows has, loopback addresses,
/// commands without arguments. n log n; safe on any thread.
[[nodiscard]] Traces tracesOf(const Incident &incident);

/// The marks of one device or entity; none of other records.
[[nodiscard]] Traces tracesOf(const Record &record);

} // namespace utkik
