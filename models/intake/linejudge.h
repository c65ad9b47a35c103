// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/numbercontext.h"
#include "models/intake/numbershape.h"
#include "models/intake/scanline.h"

#include <optional>

namespace utkik
{

/// A number or address of a line, judged.
struct Sighting
{
    Reading verdict = Reading::None;
    qint64 id = 0;
    QString tenant;
    int digits = 0; ///< how many it was written with
    int firstToken = 0;
    int lastToken = 0;
    bool canRise = false; ///< Doubtful by its looks alone: certain IDs of its size make it one of them
    bool isListItem = false; ///< opens its line: several such lines are a list
    bool isNextInRow = false; ///< stands beside the one before it: both of one size are a list
};

/// What the lines before say about the next.
struct Carry
{
    NumberContext end; ///< of the last line that was not blank
    Reading heading = Reading::None; ///< of the numbers in a list that a heading or introduction announced
    int headingAge = 0; ///< lines since then that were no part of a list
    Sighting last; ///< the last number that counted
    bool endsWithLast = false; ///< `last` stood at the end of the line before
    int blankLines = 0; ///< between that line and this one
    bool isInOtherTable = false; ///< of which no column holds incident IDs
};

/// Judges the numbers and addresses of one line.
class LineJudge
{
public:
    LineJudge(const ScanLine &line, const Carry &before, bool isContinued);

    /// A text of nothing but numbers and what stands between the parts of a list: all are meant.
    void setPureList() { m_isPureList = true; }
    /// In data of some program a bare "id" is the ID of anything.
    void setData() { m_isData = true; }
    [[nodiscard]] std::vector<Sighting> judge();
    /// What this line says about the next one. After judge().
    [[nodiscard]] Carry carry() const;

private:
    void judgeLink(int index);
    /// Gives the last token that belongs to the number.
    int judgeNumber(int index);
    [[nodiscard]] int judgeAlertId(int index);
    void take(const Sighting &sighting);
    [[nodiscard]] int endOfPhone(int index) const;
    [[nodiscard]] bool isOneNumber(int index, const NumberShape &shape, const NumberContext &context) const;

    [[nodiscard]] Reading verdictOf(Sighting &number, const NumberContext &context) const;
    [[nodiscard]] Reading withLabel(const Sighting &number, const NumberContext &context) const;
    [[nodiscard]] Reading withSeveralLabel(const Sighting &number, const NumberContext &context) const;
    [[nodiscard]] Reading inList(Sighting &number, const NumberContext &context, const Sighting &previous) const;
    [[nodiscard]] Reading atLineStart(Sighting &number, const NumberContext &context) const;
    [[nodiscard]] Reading afterLine(Sighting &number, const NumberContext &context) const;
    [[nodiscard]] Reading alone(Sighting &number) const;
    [[nodiscard]] Reading inProse(Sighting &number, const NumberContext &context) const;

    [[nodiscard]] bool readsAsId(const Sighting &number, const NumberContext &context) const;
    [[nodiscard]] bool endsPhrase(const Sighting &number) const;
    [[nodiscard]] bool isOneOfSeveral(const Sighting &number) const;
    [[nodiscard]] bool isCountedSmall(const Sighting &number) const;
    [[nodiscard]] QString digitsOf(const Sighting &number) const;
    [[nodiscard]] bool isBareLine() const;
    [[nodiscard]] bool isCode() const;
    [[nodiscard]] bool isTypical(const Sighting &number) const;
    [[nodiscard]] bool typicalReadsAsId(const Sighting &number, const NumberContext &context) const;
    [[nodiscard]] bool looksCounted(int index, int near) const;
    [[nodiscard]] bool speaksBefore(const Sighting &number, WordRoles roles) const;
    [[nodiscard]] bool looksLikeCardNumber() const;
    [[nodiscard]] bool opensItem(const Sighting &number) const;
    [[nodiscard]] bool isValueOfOther(const Sighting &number) const;
    [[nodiscard]] Reading headingVerdict() const;
    [[nodiscard]] const Sighting *sightingAt(int token) const;

    const ScanLine &m_line;
    const Carry &m_before;
    std::vector<Reading> m_verdicts; ///< one for each token
    std::vector<Sighting> m_sightings;
    bool m_isContinued;
    bool m_isPureList = false;
    bool m_isData = false;
    bool m_isBare = false;
    mutable std::optional<bool> m_isCode; ///< found out when first asked for, once a line
    int m_phoneEnd = -1; ///< the last token that belongs to a phone number
};

} // namespace utkik
