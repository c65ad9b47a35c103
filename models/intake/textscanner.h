// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/linejudge.h"
#include "models/intake/textscan.h"

#include <array>
#include <vector>

namespace utkik
{

/// What is kept of a sighting, with its place in the text. Small, as a text can have as many as are wanted.
struct Placed
{
    qint64 id = 0;
    qsizetype position = 0;
    int length = 0;
    int line = 0;
    NamedTenant tenant;
    Reading verdict = Reading::None;
    bool canRise : 1 = false;
    bool isListItem : 1 = false;
    bool isNextInRow : 1 = false;
};

/// Those of a piece of a text, one after the other. As long as the piece's scanner.
struct PlacedInPiece
{
    std::vector<Placed>::iterator first;
    std::vector<Placed>::iterator last; ///< after all of them

    [[nodiscard]] auto begin() const { return first; }
    [[nodiscard]] auto end() const { return last; }
    [[nodiscard]] qsizetype size() const { return last - first; }
};

/// How many delimiters a line has, of the kind that it has most of.
struct Delimiters
{
    char16_t unit = 0;
    qsizetype count = 0;

    bool operator==(const Delimiters &) const = default;
};

/// All that a scan knows between two lines: two scans of one text that are in one state go on alike.
struct ScanState
{
    qsizetype next = 0; ///< where the next line starts
    bool isCut = false; ///< in the middle of a line
    Carry carry;
    Delimiters otherTable;
    qsizetype tableReadUpTo = 0;
    qsizetype joinedUpTo = 0;
    qsizetype plain = -1; ///< where the last line without numbers starts
    qsizetype beforePlain = -1;
    int plainLines = 0;

    bool operator==(const ScanState &) const = default;
};

struct TableCell;

/// What a scanner works with while it reads a line. All that are read on one thread share it, as a long line takes
/// much.
struct ScanMemory
{
    ScanLine line;
    FoldedLine cell; ///< of a table, the one read last
    JudgeMemory judge;
};

/// Reads a text line by line, from one place in it to another.
class TextScanner
{
public:
    /// `start` is at a line's start, or where one is cut that is too long.
    TextScanner(QStringView text, TextKind kind, qsizetype start);

    /// The whole text is numbers with separators.
    void setPureList() { m_isPureList = true; }
    /// It may start within the table or list of something else that `other` reads.
    void expectSameAs(const TextScanner &other)
    {
        m_otherTable = other.m_otherTable;
        m_carry.announcesOthers = other.m_carry.announcesOthers;
    }
    /// Reads on until it stands at or after `end` or is full.
    void scanTo(qsizetype end, ScanMemory &memory);
    /// Reads on until it is in a state that `after`, which started further on, was in: then `after` goes on in its
    /// place. False if it came to `end`, or to as many sightings as are wanted, before.
    [[nodiscard]] bool joinWith(TextScanner &after, qsizetype end, ScanMemory &memory);

    /// Whether it and those that it goes on from have as many sightings as are wanted.
    [[nodiscard]] bool isFull() const;
    [[nodiscard]] size_t sightingCount() const { return m_sightings; }
    /// Those from where it went on, but for most that say again what others said. Their lines are counted from
    /// linesBefore().
    [[nodiscard]] PlacedInPiece placed() { return {m_placed.begin() + qsizetype(m_firstPlaced), m_placed.end()}; }
    [[nodiscard]] int linesBefore() const { return m_linesBefore; }

private:
    struct Milestone
    {
        ScanState state;
        size_t placed = 0;
        size_t sightings = 0;
        int line = 0;
    };

    /// False at the text's end.
    bool scanLine();
    void goOnFrom(const TextScanner &before, const Milestone &milestone);
    /// Of those that it goes on from, and its own.
    [[nodiscard]] size_t allSightings() const { return m_sightingsBefore + m_sightings - m_firstSighting; }
    [[nodiscard]] ScanState state() const;
    void keepPlainLine();
    bool readPlainLines();
    bool readPlainLine(const LineReader &plain);
    bool isInOtherTable();
    bool readTableBelow(const LineReader &heading);
    void placeCell(const TableCell &cell, bool isSentinel);
    void judge(bool isContinued);
    void place(const Sighting &sighting, qsizetype position, qsizetype length);
    /// Whether the last one says nothing that is not kept already, whatever comes after it.
    [[nodiscard]] bool isLastRepeated();

    QStringView m_text;
    TextKind m_kind;
    bool m_isPureList = false;
    LineReader m_reader;
    LineReader m_plain; ///< the last line without numbers
    LineReader m_beforePlain;
    ScanMemory *m_memory = nullptr; ///< of the reading that goes on
    Carry m_carry;
    std::vector<Placed> m_placed;
    std::vector<Milestone> m_milestones;
    size_t m_firstPlaced = 0; ///< those before it are of the scanners that it goes on from, too
    size_t m_firstSighting = 0;
    size_t m_sightings = 0; ///< of its own, with those that are not kept
    size_t m_sightingsBefore = 0; ///< of those that it goes on from
    size_t m_keptForMilestones = 0; ///< of its own
    std::array<quint32, 256> m_recent{}; ///< where an incident of such an ID is kept, counted from 1
    int m_linesBefore = 0;
    int m_lineNumber = 0;
    int m_plainLines = 0;
    bool m_hasPlain = false;
    bool m_hasBeforePlain = false;
    bool m_hasJudged = false; ///< in the line read last
    Delimiters m_otherTable;
    qsizetype m_tableReadUpTo = 0; ///< keeps the time linear: nothing is read as a table twice
    qsizetype m_joinedUpTo = 0; ///< the same for what was read in search of the rest of an address
};

} // namespace utkik
