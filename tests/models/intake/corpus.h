// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/findincidents.h"

#include <QStringList>

namespace utkik
{

/// A text as analysts meet it, and what must be found in it. How they are written down: corpus/README.md.
struct Snippet
{
    QString place; ///< "sv.txt:12"
    QString text;
    IncidentRefs ids; ///< taken without asking
    QList<FindVerdict> named; ///< recognised as something else: AlertId, SentinelIncident, OutOfRange

    [[nodiscard]] bool isHeldOut() const { return place.startsWith(QLatin1String("heldout")); }
};

[[nodiscard]] QList<Snippet> loadCorpus();

/// How well findIncidents() does.
struct Score
{
    int found = 0; ///< of the IDs that are there
    int missed = 0;
    int wrong = 0; ///< taken for an ID, but none
    int namedWrong = 0; ///< alerts, Sentinel's and impossible numbers that were not recognised, or the other way round
    QStringList mistakes;

    [[nodiscard]] double precision() const;
    [[nodiscard]] double recall() const;
};

[[nodiscard]] Score measure(const QList<Snippet> &snippets);

} // namespace utkik
