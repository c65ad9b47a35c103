// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/incident/incident.h"

#include <QList>

namespace utkik
{

/// Largest answer or file that is decoded.
inline constexpr qsizetype maxPayloadBytes = 512 * 1024 * 1024;

/// Decodes one answer of GET /api/incidents/{id}. Tolerant: whatever is odd becomes a note; an error only if there is
/// no incident in it. Takes any bytes. Linear time; call it off the GUI thread. Hand the bytes over (std::move) where
/// you can: shared ones are copied once, for simdjson wants spare room behind them.
///
/// Errors: EmptyAnswer, HtmlAnswer, NotJson (`subject`: "line:column"), CutOff, NestedTooDeep, TooLarge (`subject`: the
/// limit), NotAnIncident (`subject`: what it is instead, see NotIncident; of an API error body `code`, `message` and
/// `trackingId` too).
[[nodiscard]] Result<Incident> decodeIncident(QByteArray bytes);

/// What JSON that holds no incident is instead: the `subject` of NotAnIncident.
namespace NotIncident
{
inline constexpr char16_t alerts[] = u"alerts"; ///< an alert, or a list of alerts
inline constexpr char16_t error[] = u"error"; ///< an error body of the API
inline constexpr char16_t empty[] = u"empty"; ///< an empty list
inline constexpr char16_t other[] = u"other";
} // namespace NotIncident

/// Errors of one file beyond these are not kept.
inline constexpr int maxUnreadable = 100;

/// What a file holds: the incidents, and why other parts of it are none.
struct DecodedFile
{
    QList<Incident> incidents;
    QList<Error> unreadable; ///< one for each item of a list or line that is no incident, the first maxUnreadable
};

/// Decodes a saved file: one incident, an array, a `value` list, one object or list a line (NDJSON), Graph's form; with
/// or without byte-order mark. Of lists that are cut off, what is whole. Each incident keeps its own bytes as they
/// stand in the file; those of UTF-16 files become UTF-8. An error (see decodeIncident) only if there is no incident in
/// it.
[[nodiscard]] Result<DecodedFile> decodeFile(QByteArray bytes);

/// Only the incidents of decodeFile().
[[nodiscard]] Result<QList<Incident>> decodeIncidents(QByteArray bytes);

} // namespace utkik
