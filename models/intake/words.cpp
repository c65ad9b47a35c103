// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/words.h"

#include "models/intake/units.h"
#include "models/intake/words_ar.h"
#include "models/intake/words_de.h"
#include "models/intake/words_en.h"
#include "models/intake/words_fr.h"
#include "models/intake/words_ja.h"
#include "models/intake/words_sv.h"

#include <QString>
#include <QStringTokenizer>

#include <algorithm>
#include <array>
#include <cstring>
#include <vector>

namespace utkik
{

namespace
{

WordHash hashOf(QStringView word)
{
    WordHash hash;
    for (const QChar unit : word)
        hash.add(unit.unicode());
    return hash;
}

/// The words of all languages with their roles: a table with a place for each hash, and the next free one if it is
/// taken.
class Vocabulary
{
public:
    Vocabulary()
        : m_places(places)
        , m_entries(1)
        , m_words(1)
    {
        add(englishWords);
        add(swedishWords);
        add(germanWords);
        add(frenchWords);
        add(japaneseWords);
        add(arabicWords);
    }

    [[nodiscard]] WordRoles find(QStringView word, quint32 hash) const
    {
        return m_entries[m_places[placeOf(word, hash)]].roles;
    }
    [[nodiscard]] WordRoles find(QStringView word) const { return find(word, hashOf(word).value()); }

private:
    // Some 3,000 words: mostly free places end the search for words that are not in it at once. The places are small,
    // so that they stay in the processor's cache, and lead to the words.
    static constexpr int placeBits = 14;
    static constexpr size_t places = 1U << placeBits;

    static constexpr qsizetype startUnits = 8;

    /// With the start of the word, which is all of most: what is asked of a word stands together.
    struct Entry
    {
        std::array<char16_t, startUnits> start{};
        quint32 hash = 0;
        quint32 size = 0;
        WordRoles roles;
    };

    template <std::size_t Size>
    void add(const WordList (&lists)[Size])
    {
        for (const WordList &list : lists) {
            for (const QStringView word : list.words.tokenize(u' ', Qt::SkipEmptyParts)) {
                const quint32 hash = hashOf(word).value();
                quint16 &entry = m_places[placeOf(word, hash)];
                if (entry == 0) {
                    entry = quint16(m_entries.size());
                    m_entries.push_back({.hash = hash, .size = quint32(word.size()), .roles = {}});
                    std::copy_n(word.utf16(), std::min<qsizetype>(word.size(), startUnits),
                                m_entries.back().start.begin());
                    m_words.push_back(word);
                }
                m_entries[entry].roles |= list.roles;
            }
        }
    }

    /// That of the word, or the free one where it would be.
    [[nodiscard]] size_t placeOf(QStringView word, quint32 hash) const
    {
        size_t place = hash >> (32 - placeBits);
        while (m_places[place] != 0 && !isAt(m_places[place], word, hash))
            place = (place + 1) % places;
        return place;
    }

    [[nodiscard]] bool isAt(quint16 entry, QStringView word, quint32 hash) const
    {
        const Entry &known = m_entries[entry];
        if (known.hash != hash || known.size != quint32(word.size()))
            return false;
        if (std::memcmp(known.start.data(), word.utf16(), size_t(std::min(word.size(), startUnits)) * sizeof(QChar))
            != 0)
            return false;
        return word.size() <= startUnits || isSameText(m_words[entry], word);
    }

    std::vector<quint16> m_places; ///< 0 where there is no word
    std::vector<Entry> m_entries; ///< the first stands for none
    std::vector<QStringView> m_words; ///< of the entries
};

struct Ending
{
    QStringView text;
    WordRoles roles;
};

constexpr WordRoles severalIncidents = WordRoles(WordRole::Incident) | WordRole::Several;
constexpr std::array endings{Ending{u"incident", WordRole::Incident},
                             Ending{u"incidenten", WordRole::Incident},
                             Ending{u"incidentens", WordRole::Incident},
                             Ending{u"vorfall", WordRole::Incident},
                             Ending{u"vorfalls", WordRole::Incident},
                             Ending{u"インシデント", WordRole::Incident},
                             Ending{u"incidents", severalIncidents},
                             Ending{u"incidenter", severalIncidents},
                             Ending{u"incidenterna", severalIncidents},
                             Ending{u"vorfalle", severalIncidents},
                             Ending{u"vorfallen", severalIncidents},
                             Ending{u"nummer", WordRole::Other},
                             Ending{u"numret", WordRole::Other},
                             Ending{u"nummern", WordRole::Other},
                             Ending{u"nr", WordRole::Other},
                             Ending{u"kod", WordRole::Other},
                             Ending{u"koden", WordRole::Other},
                             Ending{u"code", WordRole::Other},
                             Ending{u"番号", WordRole::Other}};

/// Of their last units, four of most.
constexpr WordKinds kindsOfEndings = [] {
    WordKinds kinds;
    for (const Ending &ending : endings)
        kinds.add(ending.text.last(std::min<qsizetype>(ending.text.size(), 4)));
    return kinds;
}();

/// "Säkerhetsincidenten", "Cloudvorfall", "セキュリティインシデント", "löpnummer": what they end with says it.
WordRoles rolesOfCompound(QStringView word)
{
    const auto mayEndIn = [word](qsizetype units) {
        return word.size() >= units && kindsOfEndings.has(word.last(units));
    };
    if (!mayEndIn(4) && !mayEndIn(3) && !mayEndIn(2))
        return {};
    for (const Ending &ending : endings) {
        if (endsWith(word, ending.text)) // "Sentinelincidenten" is one of Sentinel's
            return startsWith(word, u"sentinel") ? WordRoles(WordRole::Sentinel) : ending.roles;
    }
    return {};
}

/// An Arabic word without "and", "the", "with", "for" in front, which are written together with it.
QStringView withoutClitics(QStringView word)
{
    constexpr qsizetype shortestStem = 3;
    static constexpr std::array joining{QStringView(u"و"), QStringView(u"ف")};
    for (const QStringView clitic : joining) {
        if (startsWith(word, clitic) && word.size() - 1 >= shortestStem)
            word = word.mid(1);
    }
    static constexpr std::array leading{QStringView(u"بال"), QStringView(u"كال"), QStringView(u"لل"),
                                        QStringView(u"ال"),  QStringView(u"ب"),   QStringView(u"ل")};
    for (const QStringView clitic : leading) {
        if (startsWith(word, clitic) && word.size() - clitic.size() >= shortestStem)
            return word.mid(clitic.size());
    }
    return word;
}

constexpr qsizetype longestWord = 40;

} // namespace

WordRoles rolesOf(QStringView word)
{
    return rolesOf(word, hashOf(word));
}

WordRoles rolesOf(QStringView word, WordHash hash)
{
    static const Vocabulary vocabulary;
    if (word.isEmpty() || word.size() > longestWord)
        return {};
    const WordRoles roles = vocabulary.find(word, hash.value());
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
    if (const WordRoles compound = rolesOfCompound(word))
        return compound;
    constexpr qsizetype stem = 2; // "調査" of "調査終", which is run together with what follows
    if (first >= 0x3400 && first <= 0x9FFF && word.size() > stem)
        return vocabulary.find(word.left(stem))
            & (WordRoles(WordRole::Action) | WordRole::Handling | WordRole::Outcome);
    return {};
}

} // namespace utkik
