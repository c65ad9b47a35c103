// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/tableheading.h"

#include "models/intake/foldedline.h"
#include "models/intake/tokens.h"
#include "models/intake/units.h"

#include <algorithm>

namespace utkik
{

namespace
{

// What the heading of an ID column is made of, folded, letters only: a name for incidents, and words that say no more
// than that it is their number. Longer ones first, where one starts with another.
constexpr std::array incidentNames{QStringView(u"incidents"), QStringView(u"incident"),     QStringView(u"vorfalls"),
                                   QStringView(u"vorfall"),   QStringView(u"インシデント"), QStringView(u"الحادثه"),
                                   QStringView(u"الحادث"),    QStringView(u"حادثه"),        QStringView(u"حادث")};
constexpr std::array shortNames{QStringView(u"inc")}; // which firms have in their names too
constexpr std::array products{QStringView(u"defender"), QStringView(u"provider"), QStringView(u"xdr")};
constexpr std::array numberWords{QStringView(u"identifierare"), QStringView(u"identifiant"), QStringView(u"identifier"),
                                 QStringView(u"ids"),           QStringView(u"id"),          QStringView(u"nummer"),
                                 QStringView(u"numero"),        QStringView(u"nr"),          QStringView(u"no"),
                                 QStringView(u"ref"),           QStringView(u"kennung"),     QStringView(u"番号"),
                                 QStringView(u"رقم"),           QStringView(u"معرف"),        QStringView(u"n")};
constexpr std::array joints{QStringView(u"del"),       QStringView(u"de"),   QStringView(u"d"),  QStringView(u"for"),
                            QStringView(u"microsoft"), QStringView(u"dans"), QStringView(u"in"), QStringView(u"i"),
                            QStringView(u"في"),        QStringView(u"の")};

// A column called just "ID" is one of incidents if there is one of these beside it.
constexpr KnownWords incidentHeadings{
    QStringView(u"severity"),       QStringView(u"sev"),
    QStringView(u"incidentname"),   QStringView(u"allvarlighetsgrad"),
    QStringView(u"allvarlighet"),   QStringView(u"incidentnamn"),
    QStringView(u"schweregrad"),    QStringView(u"vorfallname"),
    QStringView(u"vorfallsname"),   QStringView(u"gravite"),
    QStringView(u"severite"),       QStringView(u"nomdelincident"),
    QStringView(u"重大度"),         QStringView(u"重要度"),
    QStringView(u"インシデント名"), QStringView(u"الخطوره"),
    QStringView(u"اسمالحادث"),
};

// A column called just "ID" is none of incidents with one of these beside it.
constexpr KnownWords otherHeadings{
    QStringView(u"alertid"), QStringView(u"cve"), QStringView(u"cvss"), QStringView(u"plugin"), QStringView(u"eventid"),
};

// A column called so tells how many there were with one of the figures below beside it.
constexpr KnownWords severalHeadings{QStringView(u"incidents"), QStringView(u"インシデント")};
constexpr KnownWords figureHeadings{
    QStringView(u"alerts"),         QStringView(u"month"),   QStringView(u"week"),
    QStringView(u"quarter"),        QStringView(u"year"),    QStringView(u"day"),
    QStringView(u"mttr"),           QStringView(u"mttrmin"), QStringView(u"truepositives"),
    QStringView(u"falsepositives"), QStringView(u"total"),   QStringView(u"larm"),
    QStringView(u"aviseringar"),    QStringView(u"manad"),   QStringView(u"vecka"),
    QStringView(u"monat"),          QStringView(u"woche"),   QStringView(u"warnungen"),
    QStringView(u"mois"),           QStringView(u"semaine"), QStringView(u"alertes"),
};

/// Takes the first of `parts` that `heading` starts with off it.
template <std::size_t Size>
bool takePart(QStringView &heading, const std::array<QStringView, Size> &parts)
{
    const auto part =
        std::find_if(parts.begin(), parts.end(), [heading](QStringView known) { return startsWith(heading, known); });
    if (part == parts.end())
        return false;
    heading = heading.sliced(part->size());
    return true;
}

/// "Incident ID", "N° d'incident Defender", "Vorfallsnummer", "Defender-ID".
bool namesIds(QStringView heading)
{
    if (isSameText(heading, u"incidentnumber"))
        return false; // Sentinel's, or not: who asks looks at it closer
    bool isOfIncidents = false;
    bool isShort = false;
    bool isOfProduct = false;
    bool isNumber = false;
    while (!heading.isEmpty()) {
        if (takePart(heading, incidentNames))
            isOfIncidents = true;
        else if (takePart(heading, shortNames))
            isShort = true;
        else if (takePart(heading, products))
            isOfProduct = true;
        else if (takePart(heading, numberWords))
            isNumber = true;
        else if (!takePart(heading, joints))
            return false;
    }
    return isOfIncidents || (isShort ? isOfProduct || isNumber : isOfProduct && isNumber);
}

} // namespace

QStringView lettersOf(QStringView heading, QChar *to)
{
    constexpr qsizetype longestName = 80; // a cell with more is a sentence
    if (heading.size() > longestName)
        return {};
    QChar *end = to;
    for (const QChar unit : heading) {
        const char16_t letter = folded(unit.unicode());
        *end = letter; // without a branch for each that is none
        end += letter < 0x80 ? isAlphabetic(letter) : QChar(letter).isLetter();
    }
    return {to, end};
}

int indexOfHeading(const Headings &headings, QStringView wanted)
{
    const auto isWanted = [wanted](QStringView heading) { return isSameText(heading, wanted); };
    const auto found = std::find_if(headings.begin(), headings.end(), isWanted);
    return found == headings.end() ? -1 : int(found - headings.begin());
}

std::optional<int> idColumn(const Headings &headings, bool isOfIncidents)
{
    static constexpr KnownWords clearest{u"incidentid", u"providerincidentid"};
    for (int column = 0; column < headings.size(); ++column) {
        if (isOneOf(headings[column], clearest))
            return column;
    }
    const auto isAnyAmong = [&headings](const auto &wanted) {
        return std::any_of(headings.begin(), headings.end(),
                           [&wanted](QStringView heading) { return isOneOf(heading, wanted); });
    };
    for (int column = 0; column < headings.size(); ++column) {
        if (namesIds(headings[column]) && !(isOneOf(headings[column], severalHeadings) && isAnyAmong(figureHeadings)))
            return column;
    }
    const auto id = indexOfHeading(headings, u"id");
    if (id >= 0 && (isOfIncidents || isAnyAmong(incidentHeadings)) && !isAnyAmong(otherHeadings))
        return id;
    return std::nullopt;
}

} // namespace utkik
