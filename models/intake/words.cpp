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

/// What a word is looked up by: made of eight of its units, which with the size are all of most words.
struct WordKey
{
    /// `word` is not empty.
    explicit WordKey(QStringView word)
        : size(quint32(word.size()))
    {
        const char16_t *const units = word.utf16();
        if (word.size() >= 4) {
            std::memcpy(&start, units, sizeof start);
            std::memcpy(&end, units + word.size() - 4, sizeof end); // of short words, some units again
        } else {
            start = units[0] | (quint32(units[word.size() / 2]) << 16);
            end = units[word.size() - 1];
        }
    }
    bool operator==(const WordKey &) const = default;

    /// The upper bits depend on all units. Those of the end come between those of the start, where Latin has noughts.
    [[nodiscard]] quint64 hash() const { return (start ^ (end << 8) ^ size) * 0x9E37'79B9'7F4A'7C15; }

    quint64 start = 0;
    quint64 end = 0;
    quint32 size = 0;
};
constexpr qsizetype unitsOfKey = 8;

/// The words of all languages with their roles: a table with a place for each hash, and the next free one if it is
/// taken.
class Vocabulary
{
public:
    Vocabulary()
        : m_places(places)
        , m_entries{{WordKey(u"-"), {}}}
        , m_words(1)
    {
        add(englishWords);
        add(swedishWords);
        add(germanWords);
        add(frenchWords);
        add(japaneseWords);
        add(arabicWords);
    }

    [[nodiscard]] WordRoles find(QStringView word) const
    {
        return m_entries[m_places[placeOf(word, WordKey(word))]].roles;
    }

private:
    // Some 3,000 words: mostly free places end the search for words that are not in it at once. The places are small,
    // so that they stay in the processor's cache, and lead to the words.
    static constexpr int placeBits = 14;
    static constexpr size_t places = 1U << placeBits;

    struct Entry
    {
        WordKey key;
        WordRoles roles;
    };

    template <std::size_t Size>
    void add(const WordList (&lists)[Size])
    {
        for (const WordList &list : lists) {
            for (const QStringView word : list.words.tokenize(u' ', Qt::SkipEmptyParts)) {
                const WordKey key(word);
                quint16 &entry = m_places[placeOf(word, key)];
                if (entry == 0) {
                    entry = quint16(m_entries.size());
                    m_entries.push_back({key, {}});
                    m_words.push_back(word);
                }
                m_entries[entry].roles |= list.roles;
            }
        }
    }

    /// That of the word, or the free one where it would be.
    [[nodiscard]] size_t placeOf(QStringView word, const WordKey &key) const
    {
        size_t place = key.hash() >> (64 - placeBits);
        while (m_places[place] != 0 && !isAt(m_places[place], word, key))
            place = (place + 1) % places;
        return place;
    }

    [[nodiscard]] bool isAt(quint16 entry, QStringView word, const WordKey &key) const
    {
        return m_entries[entry].key == key && (word.size() <= unitsOfKey || isSameText(m_words[entry], word));
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
                             Ending{u"ausweis", WordRole::Other},
                             Ending{u"tillstand", WordRole::Other},
                             Ending{u"kod", WordRole::Other},
                             Ending{u"koden", WordRole::Other},
                             Ending{u"code", WordRole::Other},
                             Ending{u"番号", WordRole::Other}};

constexpr qsizetype fewestOfEnding = 2;
/// Of their last units.
constexpr WordKinds kindsOfEndings = [] {
    WordKinds kinds;
    for (const Ending &ending : endings)
        kinds.add(kindOfWord(ending.text.last(fewestOfEnding)));
    return kinds;
}();

/// "Säkerhetsincidenten", "Cloudvorfall", "セキュリティインシデント", "löpnummer": what they end with says it.
WordRoles rolesOfCompound(QStringView word)
{
    if (word.size() < fewestOfEnding || !kindsOfEndings.has(kindOfWord(word.last(fewestOfEnding))))
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

/// Those of a word that is not in the vocabulary.
WordRoles rolesOfUnknown(QStringView word, const Vocabulary &vocabulary)
{
    const char16_t first = word.front().unicode();
    if (isArabic(first)) {
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

} // namespace

WordRoles rolesOf(QStringView word)
{
    static const Vocabulary vocabulary;
    if (word.isEmpty() || word.size() > longestWord)
        return {};
    const WordRoles roles = vocabulary.find(word);
    return roles ? roles : rolesOfUnknown(word, vocabulary);
}

} // namespace utkik
