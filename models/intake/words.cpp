// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/words.h"

#include "models/intake/words_ar.h"
#include "models/intake/words_de.h"
#include "models/intake/words_en.h"
#include "models/intake/words_fr.h"
#include "models/intake/words_ja.h"
#include "models/intake/words_sv.h"

#include <QHash>

#include <array>
#include <cstring>

namespace utkik
{

namespace
{

/// Units as they are: QStringView's own hash and comparison know of more than that, and take twice as long.
struct Units
{
    QStringView text;

    friend bool operator==(Units one, Units other)
    {
        return one.text.size() == other.text.size()
            && std::memcmp(one.text.utf16(), other.text.utf16(), size_t(one.text.size()) * sizeof(char16_t)) == 0;
    }
    friend size_t qHash(Units units, size_t seed)
    {
        quint64 hash = 0xCBF29CE484222325 ^ seed; // FNV-1a
        for (const QChar unit : units.text)
            hash = (hash ^ unit.unicode()) * 0x100000001B3;
        return size_t(hash ^ (hash >> 32));
    }
};

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

    [[nodiscard]] WordRoles find(QStringView word) const { return m_words.value({word}); }

private:
    template <std::size_t Size>
    void add(const WordList (&lists)[Size])
    {
        for (const WordList &list : lists) {
            for (const QStringView word : list.words.tokenize(u' ', Qt::SkipEmptyParts))
                m_words[{word}] |= list.roles;
        }
    }

    QHash<Units, WordRoles> m_words;
};

struct Ending
{
    QStringView text;
    WordRoles roles;
};

/// "Säkerhetsincidenten", "Cloudvorfall", "セキュリティインシデント", "löpnummer": what they end with says it.
WordRoles rolesOfCompound(QStringView word)
{
    constexpr WordRoles several = WordRoles(WordRole::Incident) | WordRole::Several;
    constexpr std::array endings{Ending{u"incident", WordRole::Incident},
                                 Ending{u"incidenten", WordRole::Incident},
                                 Ending{u"incidentens", WordRole::Incident},
                                 Ending{u"vorfall", WordRole::Incident},
                                 Ending{u"vorfalls", WordRole::Incident},
                                 Ending{u"インシデント", WordRole::Incident},
                                 Ending{u"incidents", several},
                                 Ending{u"incidenter", several},
                                 Ending{u"incidenterna", several},
                                 Ending{u"vorfalle", several},
                                 Ending{u"vorfallen", several},
                                 Ending{u"nummer", WordRole::Other},
                                 Ending{u"numret", WordRole::Other},
                                 Ending{u"nummern", WordRole::Other},
                                 Ending{u"nr", WordRole::Other},
                                 Ending{u"kod", WordRole::Other},
                                 Ending{u"koden", WordRole::Other},
                                 Ending{u"code", WordRole::Other}};
    for (const Ending &ending : endings) {
        if (word.back() == ending.text.back() && word.endsWith(ending.text))
            return ending.roles;
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
