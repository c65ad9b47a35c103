// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/textscan.h"

#include "models/core/background.h"
#include "models/intake/blocks.h"
#include "models/intake/findcollector.h"
#include "models/intake/findincidents.h"
#include "models/intake/linereader.h"
#include "models/intake/nearbyids.h"
#include "models/intake/textscanner.h"
#include "models/intake/units.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <numeric>
#include <optional>

namespace utkik
{

namespace
{

constexpr int mostLinesBetweenItems = 4;

// Shorter texts are read sooner than a thread starts and a join is found.
constexpr qsizetype shortestShared = 512 * 1024;
constexpr qsizetype unitsInPiece = 128 * 1024; // few, as what is read beyond the last wanted sighting is for nothing
constexpr qsizetype unitsToKnow = 4096; // what a text starts with

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
        || isAnyOf(unit, u",;#&[]()\"'-");
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

/// What was seen in a text, in its order: piece by piece.
using Sightings = std::vector<PlacedInPiece>;

/// Numbers of one size in a row, and lines that open with such, are a list of incidents.
class ListItems
{
public:
    /// The next one and its line.
    void add(Placed &placed, int line)
    {
        if (m_before && placed.isNextInRow && isNear(placed.id, m_before->id))
            placed.verdict = m_before->verdict = Reading::Incident;
        m_before = &placed;
        if (!placed.isListItem)
            return;
        const bool isPair = m_item && line - m_itemLine <= mostLinesBetweenItems && line != m_itemLine
            && isNear(placed.id, m_item->id) && placed.id != m_item->id;
        if (isPair)
            placed.verdict = m_item->verdict = Reading::Incident;
        m_item = &placed;
        m_itemLine = line;
    }

private:
    Placed *m_before = nullptr;
    Placed *m_item = nullptr; ///< the last that opened its line
    int m_itemLine = 0;
};

bool canRise(const Placed &placed)
{
    return placed.verdict == Reading::Doubtful && placed.canRise;
}

/// Certain IDs: numbers in running text that are close to them are IDs too.
class CertainIds
{
public:
    explicit CertainIds(const Sightings &sightings)
    {
        const auto canAnyRise = [](const PlacedInPiece &piece) {
            return std::any_of(piece.begin(), piece.end(), canRise);
        };
        if (std::none_of(sightings.begin(), sightings.end(), canAnyRise))
            return; // as in most texts
        m_ids.emplace();
        for (const PlacedInPiece &piece : sightings) {
            for (const Placed &placed : piece) {
                if (placed.verdict == Reading::Incident && placed.id >= NearbyIds::least)
                    m_ids->add(placed.id);
            }
        }
    }

    /// What the sighting is beside them.
    [[nodiscard]] Reading verdictOf(const Placed &placed) const
    {
        return canRise(placed) && m_ids->hasNear(placed.id) ? Reading::Incident : placed.verdict;
    }

private:
    std::optional<NearbyIds> m_ids; ///< where there is anything to compare with them
};

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
        const qsizetype start = LineReader::startAfter(text, starts.back() + unitsInPiece);
        if (start == text.size())
            break;
        starts.push_back(start);
    }
    starts.push_back(text.size());
    return starts;
}

/// Reads the pieces, each as if nothing stood before it, on all processors. The first pieces are read first, and no
/// more than are needed for all the sightings that are wanted.
void readPieces(std::vector<TextScanner> &scanners, const std::vector<qsizetype> &starts)
{
    // Most of a long table or list stands far below its heading: it is read as what it is from the start.
    ScanMemory forStart;
    scanners.front().scanTo(std::min(starts[1], unitsToKnow), forStart);
    for (TextScanner &scanner : scanners)
        scanner.expectSameAs(scanners.front());
    std::atomic<size_t> sightings = 0;
    inStretches(scanners.size(), 1, [&, memory = ScanMemory()](size_t piece, size_t) mutable {
        if (sightings >= mostSightings)
            return;
        scanners[piece].scanTo(starts[piece + 1], memory);
        sightings += scanners[piece].sightingCount();
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
    ListItems items;
    ScanMemory memory;
    const auto append = [&sightings, &items](TextScanner &scanner) {
        sightings.push_back(scanner.placed());
        for (Placed &placed : sightings.back())
            items.add(placed, scanner.linesBefore() + placed.line);
    };
    TextScanner *last = &scanners.front();
    for (size_t piece = 1; piece < scanners.size() && !last->isFull(); ++piece) {
        if (last->joinWith(scanners[piece], starts[piece + 1], memory)) {
            append(*last);
            last = &scanners[piece];
        }
    }
    last->scanTo(starts.back(), memory);
    append(*last);
    return sightings;
}

/// The texts of tenants, each made once.
class TenantTexts
{
public:
    [[nodiscard]] QString of(const NamedTenant &tenant)
    {
        if (!tenant)
            return {};
        QString &text = m_texts[*tenant];
        if (text.isEmpty())
            text = textOf(tenant);
        return text;
    }

private:
    QHash<QUuid, QString> m_texts;
};

/// The finds of what was seen, each once.
QList<Find> findsOf(const Sightings &sightings, QStringView text)
{
    const CertainIds certain(sightings);
    TenantTexts tenants;
    FindCollector collector(text);
    collector.expect(std::accumulate(sightings.begin(), sightings.end(), qsizetype(0),
                                     [](qsizetype sum, const PlacedInPiece &piece) { return sum + piece.size(); }));
    for (const PlacedInPiece &piece : sightings) {
        for (const Placed &placed : piece) {
            const FindVerdict verdict = verdictOf(certain.verdictOf(placed));
            const bool hasRef = verdict == FindVerdict::Incident || verdict == FindVerdict::Doubtful;
            collector.add({.ref = hasRef ? IncidentRef{tenants.of(placed.tenant), placed.id} : IncidentRef{},
                           .verdict = verdict,
                           .position = placed.position,
                           .length = placed.length,
                           .where = {}});
        }
    }
    return collector.take();
}

} // namespace

QList<Find> findInText(QStringView text, TextKind kind)
{
    const std::vector<qsizetype> starts = pieces(text);
    std::vector<TextScanner> scanners = scannersOf(text, kind, starts);
    readPieces(scanners, starts);
    return findsOf(joined(scanners, starts), text);
}

} // namespace utkik
