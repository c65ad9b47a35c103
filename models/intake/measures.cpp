// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/measures.h"

#include "models/intake/leadingwords.h"
#include "models/intake/units.h"

#include <array>

namespace utkik
{

namespace
{

/// What has a size, or is paid.
bool isMeasureWord(const ScanLine &line, int at)
{
    static constexpr KnownWords english{
        QStringView(u"budget"),      QStringView(u"turnover"),   QStringView(u"revenue"),  QStringView(u"population"),
        QStringView(u"average"),     QStringView(u"balance"),    QStringView(u"loss"),     QStringView(u"profit"),
        QStringView(u"circulation"), QStringView(u"attendance"), QStringView(u"limit"),    QStringView(u"maximum"),
        QStringView(u"minimum"),     QStringView(u"score"),      QStringView(u"value"),    QStringView(u"size"),
        QStringView(u"length"),      QStringView(u"distance"),   QStringView(u"height"),   QStringView(u"weight"),
        QStringView(u"excess"),      QStringView(u"peak"),       QStringView(u"baseline"), QStringView(u"quota"),
        QStringView(u"offset"),      QStringView(u"deposit"),    QStringView(u"fee"),      QStringView(u"cost"),
        QStringView(u"price"),       QStringView(u"salary"),     QStringView(u"rent"),     QStringView(u"loan"),
        QStringView(u"debt"),        QStringView(u"fine"),       QStringView(u"capacity"), QStringView(u"volume"),
        QStringView(u"amount"),      QStringView(u"quantity"),   QStringView(u"median"),   QStringView(u"mean"),
        QStringView(u"donation"),    QStringView(u"mileage"),    QStringView(u"crowd"),    QStringView(u"throughput")};
    static constexpr KnownWords swedish{
        QStringView(u"omsattning"), QStringView(u"forlust"),  QStringView(u"vinst"),     QStringView(u"publik"),
        QStringView(u"befolkning"), QStringView(u"kostnad"),  QStringView(u"kostnaden"), QStringView(u"lon"),
        QStringView(u"hyra"),       QStringView(u"hyran"),    QStringView(u"summa"),     QStringView(u"summan"),
        QStringView(u"belopp"),     QStringView(u"beloppet"), QStringView(u"snitt"),     QStringView(u"avgift"),
        QStringView(u"avgiften"),   QStringView(u"skuld"),    QStringView(u"upplaga"),   QStringView(u"budgeten"),
        QStringView(u"priset"),     QStringView(u"vardet"),   QStringView(u"snittet"),   QStringView(u"saldo")};
    static constexpr KnownWords german{
        QStringView(u"umsatz"),        QStringView(u"betrag"),       QStringView(u"verlust"),
        QStringView(u"gewinn"),        QStringView(u"auflage"),      QStringView(u"bevolkerung"),
        QStringView(u"einwohnerzahl"), QStringView(u"gehalt"),       QStringView(u"miete"),
        QStringView(u"wert"),          QStringView(u"grosse"),       QStringView(u"lange"),
        QStringView(u"gewicht"),       QStringView(u"durchschnitt"), QStringView(u"schnitt"),
        QStringView(u"kosten"),        QStringView(u"gebuhr"),       QStringView(u"schulden"),
        QStringView(u"kapazitat"),     QStringView(u"entfernung")};
    static constexpr KnownWords french{
        QStringView(u"perte"),    QStringView(u"benefice"), QStringView(u"salaire"), QStringView(u"loyer"),
        QStringView(u"prix"),     QStringView(u"cout"),     QStringView(u"valeur"),  QStringView(u"taille"),
        QStringView(u"longueur"), QStringView(u"hauteur"),  QStringView(u"poids"),   QStringView(u"tirage"),
        QStringView(u"capacite"), QStringView(u"dette"),    QStringView(u"amende"),  QStringView(u"frais"),
        QStringView(u"affaires"), QStringView(u"effectif"), QStringView(u"solde")};
    return line.isOneOf(at, english) || line.isOneOf(at, swedish) || line.isOneOf(at, german)
        || line.isOneOf(at, french);
}

bool leadsToSize(const ScanLine &line, int at)
{
    static constexpr KnownWords words{QStringView(u"of"), QStringView(u"von"), QStringView(u"de"), QStringView(u"pa"),
                                      QStringView(u"av")};
    return line.isOneOf(at, words);
}

/// "A backlog of 48213": `of` is that word. What an incident can be a second one of has no size.
bool isSomeOf(const ScanLine &line, int of)
{
    static constexpr KnownWords articles{QStringView(u"a"), QStringView(u"an")};
    static constexpr std::array alike{QStringView(u"dup"),   QStringView(u"cop"),    QStringView(u"clon"),
                                      QStringView(u"recur"), QStringView(u"repe"),   QStringView(u"contin"),
                                      QStringView(u"re-"),   QStringView(u"screen"), QStringView(u"snap"),
                                      QStringView(u"timel"), QStringView(u"writ"),   QStringView(u"draft"),
                                      QStringView(u"child"), QStringView(u"parent"), QStringView(u"list")};
    const int noun = line.previousSolid(of);
    return isSameText(line.textAt(of), u"of") && line.at(noun).kind == TokenKind::Word && !line.at(noun).roles
        && !startsWithAny(line.textAt(noun), alike) && line.isOneOf(line.previousSolid(noun), articles);
}

/// "Increased to 48213", "stieg auf 48213", "up to 48213": `to` is that word.
bool isGrownTo(const ScanLine &line, int to)
{
    static constexpr KnownWords toWords{QStringView(u"to"), QStringView(u"auf"), QStringView(u"till"),
                                        QStringView(u"a"), QStringView(u"الي")};
    static constexpr KnownWords grown{
        QStringView(u"up"),        QStringView(u"increased"), QStringView(u"rose"),    QStringView(u"grew"),
        QStringView(u"dropped"),   QStringView(u"fell"),      QStringView(u"amounts"), QStringView(u"amounted"),
        QStringView(u"decreased"), QStringView(u"okade"),     QStringView(u"okat"),    QStringView(u"minskade"),
        QStringView(u"minskat"),   QStringView(u"steg"),      QStringView(u"sjonk"),   QStringView(u"uppgar"),
        QStringView(u"stieg"),     QStringView(u"gestiegen"), QStringView(u"sank"),    QStringView(u"gesunken"),
        QStringView(u"passe"),     QStringView(u"augmente"),  QStringView(u"monte"),   QStringView(u"tombe"),
        QStringView(u"ارتفع"),     QStringView(u"ارتفعت"),    QStringView(u"انخفض"),   QStringView(u"انخفضت")};
    if (!line.isOneOf(to, toWords) && !isFrom(line.textAt(to)))
        return false;
    int verb = line.previousSolid(to);
    if (line.at(verb).kind == TokenKind::Number) // "increased from 9800 to 11300"
        verb = line.previousSolid(line.previousSolid(verb));
    return line.isOneOf(verb, grown) || line.isOneOf(line.previousSolid(verb), grown); // "انخفضت الحوادث من"
}

/// "Bought it for 77310".
bool isPrice(const ScanLine &line, const Sighting &number)
{
    constexpr int farthest = 12;
    static constexpr KnownWords words{QStringView(u"bought"),   QStringView(u"sold"),    QStringView(u"paid"),
                                      QStringView(u"price"),    QStringView(u"costs"),   QStringView(u"kopte"),
                                      QStringView(u"betalade"), QStringView(u"kostade"), QStringView(u"kostar"),
                                      QStringView(u"gekauft"),  QStringView(u"bezahlt"), QStringView(u"kostet"),
                                      QStringView(u"achete"),   QStringView(u"paye"),    QStringView(u"coute")};
    return line.hasOneOf(words, number.firstToken - farthest, number.firstToken);
}

/// "48213 in total", "48213 i omsättning"
bool isTotalAfter(const ScanLine &line, int last)
{
    static constexpr KnownWords in{QStringView(u"in"), QStringView(u"i"), QStringView(u"au")};
    static constexpr KnownWords totals{QStringView(u"total"), QStringView(u"summe"), QStringView(u"all")};
    const int next = line.nextSolid(last);
    if (!line.isOneOf(next, in))
        return false;
    const int what = line.nextSolid(next);
    return line.isOneOf(what, totals) || isMeasureWord(line, what);
}

} // namespace

bool isMeasure(const ScanLine &line, const Sighting &number)
{
    const int near = line.previousSolid(number.firstToken);
    const int before = line.previousSolid(near);
    const TextToken &token = line.at(near);
    if (isPrice(line, number) || isTotalAfter(line, number.lastToken))
        return true;
    if (token.kind != TokenKind::Word)
        return isAnyOf(token.mark, u":=") && isMeasureWord(line, before);
    if (!token.roles && line.at(before).is(WordRole::Count)) // "عدد المتفرجين 61230"
        return true;
    static constexpr KnownWords about{QStringView(u"ca"), QStringView(u"circa")};
    const bool isTold = leadsToSize(line, near) || isIs(line.text(token));
    return (isTold && isMeasureWord(line, before)) || line.isOneOf(near, about) || isSomeOf(line, near)
        || isGrownTo(line, near);
}

} // namespace utkik
