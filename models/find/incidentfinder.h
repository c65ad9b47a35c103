// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"

#include <atomic>
#include <memory>
#include <vector>

namespace utkik
{

/// A text found in a field of a record.
struct FindHit
{
    Record record;
    QString field; ///< its label; of fields that no table knows the API's name
    bool isNewField = false; ///< no table knows it: only the JSON shows it
    QString excerpt; ///< the text found and what stands around it, on one line, safe to show
    qsizetype at = 0; ///< where in the excerpt the found text begins
    qsizetype offset = -1; ///< of the field's value in the payload; −1: see `pointer`
    QString pointer; ///< of fields that no table knows, as JSON Pointer
};

struct FindResult
{
    std::vector<FindHit> hits; ///< the first; incident, comments, alerts, devices, entities
    int total = 0; ///< records that hold the text
};

/// Set by whoever doesn't want the result any more.
using FindStop = std::shared_ptr<std::atomic_bool>;

/// Looks for a text in every field of every record, whatever its case: words by their names and as the API calls them,
/// times as shown in `zone`, fields that no table knows. The same device or piece of evidence counts once, however many
/// alerts repeat it. Takes up to a second for a very large incident: for another thread.
[[nodiscard]] FindResult findInIncident(const Incident &incident, const QString &text, TimeZone zone, int mostHits,
                                        const FindStop &stop = {});

} // namespace utkik
