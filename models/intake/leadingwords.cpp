// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/leadingwords.h"

#include "models/intake/units.h"

namespace utkik
{

bool isOf(QStringView word)
{
    static constexpr KnownWords words{QStringView(u"of"), QStringView(u"av"), QStringView(u"von"), QStringView(u"der"),
                                      QStringView(u"de"), QStringView(u"d"),  QStringView(u"des"), QStringView(u"من")};
    return isOneOf(word, words);
}

bool isFrom(QStringView word)
{
    static constexpr KnownWords words{QStringView(u"from"), QStringView(u"fran"), QStringView(u"von"),
                                      QStringView(u"de"), QStringView(u"من")};
    return isOneOf(word, words);
}

bool isArticle(QStringView word)
{
    static constexpr KnownWords words{QStringView(u"the"), QStringView(u"le"),  QStringView(u"la"),
                                      QStringView(u"den"), QStringView(u"die"), QStringView(u"der")};
    return isOneOf(word, words);
}

bool isInvestigation(QStringView word)
{
    static constexpr KnownWords words{QStringView(u"investigation"), QStringView(u"utredning"),
                                      QStringView(u"utrednings"),    QStringView(u"untersuchung"),
                                      QStringView(u"untersuchungs"), QStringView(u"enquete"),
                                      QStringView(u"調査"),          QStringView(u"تحقيق")};
    return isOneOf(word, words);
}

bool isPer(QStringView word)
{
    static constexpr KnownWords words{QStringView(u"per"), QStringView(u"pro"), QStringView(u"je"),
                                      QStringView(u"لكل")};
    return isOneOf(word, words);
}

bool isIs(QStringView word)
{
    static constexpr KnownWords words{QStringView(u"is"),  QStringView(u"ar"), QStringView(u"ist"),
                                      QStringView(u"est"), QStringView(u"هو"), QStringView(u"هي")};
    return isOneOf(word, words);
}

} // namespace utkik
