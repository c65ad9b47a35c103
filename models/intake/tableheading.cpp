// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/tableheading.h"

#include "models/intake/foldedline.h"
#include "models/intake/units.h"

#include <algorithm>

namespace utkik
{

namespace
{

// Headings of ID columns, folded, letters only.
constexpr KnownWords idHeadings{
    QStringView(u"incidentid"),
    QStringView(u"incidentids"),
    QStringView(u"defenderincidentid"),
    QStringView(u"providerincidentid"),
    QStringView(u"xdrincidentid"),
    QStringView(u"incidentno"),
    QStringView(u"incidentnr"),
    QStringView(u"incident"),
    QStringView(u"incidents"),
    QStringView(u"incidentnummer"),
    QStringView(u"incidentref"),
    QStringView(u"incidentidentifier"),
    QStringView(u"incidentidentifierare"),
    QStringView(u"idincident"),
    QStringView(u"iddincident"),
    QStringView(u"iddelincident"),
    QStringView(u"idforincident"),
    QStringView(u"identifiantdelincident"),
    QStringView(u"identifiantdincident"),
    QStringView(u"identifiantincident"),
    QStringView(u"numerodincident"),
    QStringView(u"numerodelincident"),
    QStringView(u"noincident"),
    QStringView(u"ndincident"),
    QStringView(u"nincident"),
    QStringView(u"vorfallid"),
    QStringView(u"vorfallsid"),
    QStringView(u"vorfall"),
    QStringView(u"vorfallnummer"),
    QStringView(u"vorfallsnummer"),
    QStringView(u"vorfallnr"),
    QStringView(u"vorfallsnr"),
    QStringView(u"vorfallkennung"),
    QStringView(u"vorfallskennung"),
    QStringView(u"インシデントid"),
    QStringView(u"インシデント番号"),
    QStringView(u"インシデント"),
    QStringView(u"インシデントのid"),
    QStringView(u"معرفالحادث"),
    QStringView(u"معرفالحادثه"),
    QStringView(u"رقمالحادث"),
    QStringView(u"رقمالحادثه"),
    QStringView(u"الحادث"),
    QStringView(u"الحادثه"),
};

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

} // namespace

QStringView lettersOf(QStringView heading, QChar *to)
{
    constexpr qsizetype longestName = 80; // a cell with more is a sentence
    if (heading.size() > longestName)
        return {};
    QChar *end = to;
    for (const QChar unit : heading) {
        const QChar letter(folded(unit.unicode()));
        if (letter.isLetter())
            *end++ = letter;
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
    for (int column = 0; column < headings.size(); ++column) {
        if (isSameText(headings[column], u"incidentid") || isSameText(headings[column], u"providerincidentid"))
            return column;
    }
    const auto isAnyAmong = [&headings](const auto &wanted) {
        return std::any_of(headings.begin(), headings.end(),
                           [&wanted](QStringView heading) { return isOneOf(heading, wanted); });
    };
    for (int column = 0; column < headings.size(); ++column) {
        if (isOneOf(headings[column], idHeadings)
            && !(isOneOf(headings[column], severalHeadings) && isAnyAmong(figureHeadings)))
            return column;
    }
    const auto id = indexOfHeading(headings, u"id");
    if (id >= 0 && (isOfIncidents || isAnyAmong(incidentHeadings)) && !isAnyAmong(otherHeadings))
        return id;
    return std::nullopt;
}

} // namespace utkik
