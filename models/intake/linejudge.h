// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/numbercontext.h"
#include "models/intake/numbershape.h"
#include "models/intake/scanline.h"
#include "models/intake/sighting.h"

#include <optional>

namespace utkik
{

/// What the judges of one line after the other write to, so that not each takes memory of its own.
struct JudgeMemory
{
    std::vector<Reading> verdicts; ///< one for each token
    std::vector<Sighting> sightings;
};

/// Judges the numbers and addresses of one line.
class LineJudge
{
public:
    LineJudge(const ScanLine &line, const Carry &before, bool isContinued, JudgeMemory &memory);

    /// A text of nothing but numbers and what stands between the parts of a list: all are meant.
    void setPureList() { m_isPureList = true; }
    /// In data of some program a bare "id" is the ID of anything.
    void setData() { m_isData = true; }
    [[nodiscard]] const std::vector<Sighting> &judge();
    /// What this line says about the next one. After judge().
    [[nodiscard]] Carry carry() const;

private:
    void judgeLink(int index);
    /// Gives the last token that belongs to the number.
    int judgeNumber(int index);
    [[nodiscard]] int judgeAlertId(int index);
    /// "Incidents 4410-4414": gives the last token, or `index` if there is none.
    [[nodiscard]] int judgeRange(int index);
    void takeRange(int index, int last);
    void take(const Sighting &sighting);
    [[nodiscard]] int endOfPhone(int index) const;
    [[nodiscard]] bool isOneNumber(int index, const NumberShape &shape, const NumberContext &context) const;

    [[nodiscard]] Reading verdictOf(Sighting &number, const NumberShape &shape, const NumberContext &context);
    [[nodiscard]] Reading verdictOf(Sighting &number, const NumberContext &context) const;
    [[nodiscard]] Reading besideOther(Sighting &number, const NumberContext &context) const;
    [[nodiscard]] Reading withId(const Sighting &number) const;
    [[nodiscard]] Reading withLabel(const Sighting &number, const NumberContext &context) const;
    [[nodiscard]] Reading withSeveralLabel(const Sighting &number, const NumberContext &context) const;
    [[nodiscard]] Reading inList(Sighting &number, const NumberContext &context, const Sighting &previous) const;
    [[nodiscard]] Reading atLineStart(Sighting &number, const NumberContext &context) const;
    [[nodiscard]] Reading afterLine(Sighting &number, const NumberContext &context) const;
    [[nodiscard]] Reading alone(Sighting &number) const;
    [[nodiscard]] Reading withHash(const Sighting &number) const;
    [[nodiscard]] Reading inProse(Sighting &number, const NumberContext &context) const;

    [[nodiscard]] bool goesOnWithOthers(const Sighting &number, const NumberContext &context) const;
    [[nodiscard]] bool isToldToBeOne(const Sighting &number) const;
    [[nodiscard]] bool isOneOfSeveral(const Sighting &number) const;
    [[nodiscard]] bool readsAsShort(const Sighting &number, const NumberContext &context) const;
    [[nodiscard]] bool isNearIdsBefore(const Sighting &number) const;
    [[nodiscard]] bool isBelowOthers() const;
    [[nodiscard]] bool isNumberOfAlerts(const Sighting &number, const NumberContext &context) const;
    [[nodiscard]] bool isCountedSmall(const Sighting &number) const;
    [[nodiscard]] bool isFieldOfRecord(const Sighting &number) const;
    [[nodiscard]] bool isBare() const;
    [[nodiscard]] bool isCode() const;
    [[nodiscard]] bool isRecord() const;
    [[nodiscard]] bool speaksOfOthers() const;
    [[nodiscard]] bool once(std::optional<bool> &answer, bool (*question)(const ScanLine &)) const;
    [[nodiscard]] bool isWholeOfPart(const Sighting &number) const;
    [[nodiscard]] const Sighting *sightingAt(int token) const;

    const ScanLine &m_line;
    const Carry &m_before;
    std::vector<Reading> &m_verdicts; ///< one for each token
    std::vector<Sighting> &m_sightings;
    bool m_isContinued;
    bool m_isPureList = false;
    bool m_isData = false;
    mutable std::optional<bool> m_isBare; // found out when first asked for
    mutable std::optional<bool> m_isCode;
    mutable std::optional<bool> m_isRecord;
    mutable std::optional<bool> m_speaksOfOthers;
    int m_otherToken = -1; ///< the last number that is one of something else
    int m_otherDigits = 0;
    int m_phoneEnd = -1; ///< the last token that belongs to a phone number
};

} // namespace utkik
