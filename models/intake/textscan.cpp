// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/textscan.h"

#include "models/core/background.h"
#include "models/intake/findcollector.h"
#include "models/intake/findincidents.h"
#include "models/intake/textscanner.h"
#include "models/intake/units.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdlib>

namespace utkik
{

namespace
{

// How near a number without a label must be to one with a label to be taken for its neighbour: incidents that people
// speak of together were mostly made within weeks of each other.
constexpr qint64 nearnessDivisor = 25;
constexpr qsizetype mostLinesBetweenItems = 4;
constexpr int fewestDigitsOfNeighbours = 4;

// Shorter texts are read sooner than a thread starts and a join is found.
constexpr qsizetype shortestShared = 512 * 1024;
constexpr qsizetype unitsInPiece = 128 * 1024; // few, as what is read beyond the last wanted sighting is for nothing

bool isNear(qint64 one, qint64 other)
{
    return std::abs(one - other) <= std::min(one, other) / nearnessDivisor;
}

constexpr qsizetype unitsInBlock = 16;

/// Whether the units from `first` on are digits and line breaks. The compiler takes many at a time.
bool isBlockOfNumbers(const char16_t *first)
{
    char16_t others = 0;
    for (qsizetype at = 0; at < unitsInBlock; ++at)
        others |= char16_t(char16_t(first[at] - u'0') > 9) & char16_t(first[at] != u'\n');
    return others == 0;
}

/// Whether a number with separators may hold the unit.
bool isOfNumbers(char16_t given, bool &hasDigit)
{
    const bool isPlainDigit = isAsciiDigit(given);
    hasDigit |= isPlainDigit;
    if (isPlainDigit || given == u'\n')
        return true;
    const char16_t unit = folded(given);
    hasDigit |= isAsciiDigit(unit);
    return isAsciiDigit(unit) || unit == 0 || unit == hardSpace || QChar(given).isSpace()
        || isAnyOf(unit, u",;#|&[]()\"'-");
}

/// Whether the whole text is numbers with separators: then there is nothing else that they could be.
bool isListOfNumbers(QStringView text)
{
    bool hasDigit = false;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = std::min(text.size(), at + unitsInBlock);
        if (hasDigit && end - at == unitsInBlock && isBlockOfNumbers(text.utf16() + at)) {
            at = end;
            continue;
        }
        for (; at < end; ++at) {
            if (!isOfNumbers(text[at].unicode(), hasDigit))
                return false;
        }
    }
    return hasDigit;
}

/// What was seen in a text, in its order.
using Sightings = std::vector<Placed *>;

/// What was met not long ago: texts name most of their incidents more than once.
class RecentSightings
{
public:
    /// False if one of this ID and tenant was met before, and no other in its place since.
    bool add(const Sighting &sighting)
    {
        const Sighting *&known = m_sightings[size_t(sighting.id) % m_sightings.size()];
        const bool isNew = !known || known->id != sighting.id || known->tenant != sighting.tenant;
        known = &sighting;
        return isNew;
    }

private:
    std::array<const Sighting *, 1024> m_sightings{};
};

/// Numbers in running text that are close to certain IDs are IDs.
void raiseNeighbours(const Sightings &sightings)
{
    const bool canAnyRise = std::any_of(sightings.begin(), sightings.end(), [](const Placed *placed) {
        return placed->sighting.verdict == Reading::Doubtful && placed->sighting.canRise;
    });
    if (!canAnyRise) // as in most texts: nothing needs to be sorted
        return;
    RecentSightings recent;
    std::vector<qint64> certain;
    for (const Placed *placed : sightings) {
        if (placed->sighting.verdict == Reading::Incident && placed->sighting.digits >= fewestDigitsOfNeighbours
            && recent.add(placed->sighting))
            certain.push_back(placed->sighting.id);
    }
    std::sort(certain.begin(), certain.end());
    for (Placed *placed : sightings) {
        Sighting &sighting = placed->sighting;
        if (sighting.verdict != Reading::Doubtful || !sighting.canRise)
            continue;
        const auto above = std::lower_bound(certain.begin(), certain.end(), sighting.id);
        const bool isNeighbour = (above != certain.end() && isNear(*above, sighting.id))
            || (above != certain.begin() && isNear(*(above - 1), sighting.id));
        if (isNeighbour)
            sighting.verdict = Reading::Incident;
    }
}

/// Numbers of one size in a row, and lines that open with such, are a list of incidents.
void raiseListItems(const Sightings &sightings)
{
    Placed *before = nullptr;
    Placed *item = nullptr; // the last that opened its line
    for (Placed *placed : sightings) {
        Sighting &sighting = placed->sighting;
        if (before && sighting.isNextInRow && isNear(sighting.id, before->sighting.id))
            sighting.verdict = before->sighting.verdict = Reading::Incident;
        before = placed;
        if (!sighting.isListItem)
            continue;
        const bool isPair = item && placed->line - item->line <= mostLinesBetweenItems && placed->line != item->line
            && isNear(sighting.id, item->sighting.id) && sighting.id != item->sighting.id;
        if (isPair)
            sighting.verdict = item->sighting.verdict = Reading::Incident;
        item = placed;
    }
}

FindVerdict verdictOf(Reading reading)
{
    switch (reading) {
    case Reading::Incident:
        return FindVerdict::Incident;
    case Reading::Alert:
        return FindVerdict::AlertId;
    case Reading::Sentinel:
        return FindVerdict::SentinelIncident;
    case Reading::OutOfRange:
        return FindVerdict::OutOfRange;
    case Reading::Doubtful:
    case Reading::None:
        break;
    }
    return FindVerdict::Doubtful;
}

/// Where each of the pieces starts that the text is read in at the same time, and its end.
std::vector<qsizetype> pieces(QStringView text)
{
    std::vector<qsizetype> starts{0};
    while (text.size() >= shortestShared && text.size() - starts.back() >= 2 * unitsInPiece) {
        const qsizetype lineEnd = text.indexOf(u'\n', starts.back() + unitsInPiece);
        if (lineEnd < 0 || lineEnd + 1 >= text.size())
            break;
        starts.push_back(lineEnd + 1);
    }
    starts.push_back(text.size());
    return starts;
}

/// Reads the pieces, each as if nothing stood before it, on all processors. The first pieces are read first, and no
/// more than are needed for all the sightings that are wanted.
void readPieces(std::vector<TextScanner> &scanners, const std::vector<qsizetype> &starts)
{
    std::atomic<size_t> sightings = 0;
    inStretches(scanners.size(), 1, [&](size_t piece, size_t) {
        if (sightings >= mostSightings)
            return;
        scanners[piece].scanTo(starts[piece + 1]);
        sightings += scanners[piece].placedCount();
    });
}

/// A reader for each piece of the text.
std::vector<TextScanner> scannersOf(QStringView text, TextKind kind, const std::vector<qsizetype> &starts)
{
    const bool isPureList = isListOfNumbers(text);
    std::vector<TextScanner> scanners;
    scanners.reserve(starts.size() - 1);
    for (size_t piece = 0; piece + 1 < starts.size(); ++piece) {
        scanners.emplace_back(text, kind, starts[piece]);
        if (isPureList)
            scanners.back().setPureList();
    }
    return scanners;
}

/// Joins what was read of the pieces, where that makes no difference; what does is read again.
Sightings joined(std::vector<TextScanner> &scanners, const std::vector<qsizetype> &starts)
{
    Sightings sightings;
    TextScanner *last = &scanners.front();
    for (size_t piece = 1; piece < scanners.size() && !last->isFull(); ++piece) {
        if (last->joinWith(scanners[piece], starts[piece + 1])) {
            last->appendPlaced(sightings);
            last = &scanners[piece];
        }
    }
    last->scanTo(starts.back());
    last->appendPlaced(sightings);
    return sightings;
}

} // namespace

QList<Find> findInText(QStringView text, TextKind kind)
{
    const std::vector<qsizetype> starts = pieces(text);
    std::vector<TextScanner> scanners = scannersOf(text, kind, starts);
    readPieces(scanners, starts);
    const Sightings sightings = joined(scanners, starts);
    raiseListItems(sightings);
    raiseNeighbours(sightings);
    FindCollector collector(text);
    collector.expect(qsizetype(sightings.size()));
    RecentSightings recent;
    for (const Placed *placed : sightings) {
        const FindVerdict verdict = verdictOf(placed->sighting.verdict);
        if (verdict == FindVerdict::Incident && !recent.add(placed->sighting))
            continue; // nothing new, as for most
        const bool hasRef = verdict == FindVerdict::Incident || verdict == FindVerdict::Doubtful;
        collector.add({.ref = hasRef ? IncidentRef{placed->sighting.tenant, placed->sighting.id} : IncidentRef{},
                       .verdict = verdict,
                       .position = placed->position,
                       .length = placed->length,
                       .where = {}});
    }
    return collector.take();
}

} // namespace utkik
