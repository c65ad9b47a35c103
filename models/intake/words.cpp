// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/words.h"

#include "models/intake/words_ar.h"
#include "models/intake/words_de.h"
#include "models/intake/words_en.h"
#include "models/intake/words_fr.h"
#include "models/intake/words_ja.h"
#include "models/intake/words_sv.h"

#include <QHash>

namespace utkik
{

namespace
{

class Vocabulary
{
public:
    Vocabulary()
    {
        add(englishWords);
        add(swedishWords);
        add(germanWords);
        add(frenchWords);
        add(japaneseWords);
        add(arabicWords);
    }

    [[nodiscard]] WordRoles find(QStringView word) const { return m_words.value(word); }

private:
    template <std::size_t Size>
    void add(const WordList (&lists)[Size])
    {
        for (const WordList &list : lists) {
            for (const QStringView word : list.words.tokenize(u' ', Qt::SkipEmptyParts))
                m_words[word] |= list.roles;
        }
    }

    QHash<QStringView, WordRoles> m_words;
};

/// "Säkerhetsincidenten", "Cloudvorfall", "セキュリティインシデント": what they end with says it.
WordRoles rolesOfCompound(QStringView word)
{
    for (const QStringView ending :
         {u"incident", u"incidenten", u"incidentens", u"vorfall", u"vorfalls", u"インシデント"}) {
        if (word.endsWith(ending))
            return WordRole::Incident;
    }
    for (const QStringView ending : {u"incidents", u"incidenter", u"incidenterna", u"vorfalle", u"vorfallen"}) {
        if (word.endsWith(ending))
            return WordRole::Incident | WordRole::Several;
    }
    for (const QStringView ending : {u"nummer", u"numret", u"nummern", u"nr", u"kod", u"koden", u"code"}) {
        if (word.endsWith(ending))
            return WordRole::Other; // "löpnummer", "Inventarnummer"
    }
    return {};
}

/// An Arabic word without "and", "the", "with", "for" in front, which are written together with it.
QStringView withoutClitics(QStringView word)
{
    constexpr qsizetype shortestStem = 3;
    for (const QStringView clitic : {u"و", u"ف"}) {
        if (word.startsWith(clitic) && word.size() - 1 >= shortestStem)
            word = word.mid(1);
    }
    for (const QStringView clitic : {u"بال", u"كال", u"لل", u"ال", u"ب", u"ل"}) {
        if (word.startsWith(clitic) && word.size() - clitic.size() >= shortestStem)
            return word.mid(clitic.size());
    }
    return word;
}

constexpr qsizetype longestWord = 40;

} // namespace

WordRoles rolesOf(QStringView word)
{
    static const Vocabulary vocabulary;
    if (word.isEmpty() || word.size() > longestWord)
        return {};
    const WordRoles roles = vocabulary.find(word);
    if (roles)
        return roles;
    const char16_t first = word.front().unicode();
    if (first >= 0x0600 && first <= 0x06FF) {
        QStringView stem = withoutClitics(word);
        if (const WordRoles found = vocabulary.find(stem))
            return found;
        stem = withoutClitics(stem);
        return vocabulary.find(stem);
    }
    if (first >= 0x3041 && first <= 0x309F) // particles are written together with what follows
        return vocabulary.find(word.left(1)) & WordRole::After;
    return rolesOfCompound(word);
}

} // namespace utkik
