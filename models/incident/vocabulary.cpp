// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/vocabulary.h"

#include "models/incident/ascii.h"
#include "models/incident/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace utkik
{

namespace
{

/// Spaces, commas, dashes: what is passed over when words are compared. Bytes above ASCII are not.
constexpr bool isPunctuation(char c)
{
    return static_cast<unsigned char>(c) < 0x80 && !(c >= '0' && c <= '9') && !(lower(c) >= 'a' && lower(c) <= 'z');
}

/// FNV-1a over what counts of a word.
constexpr quint32 hashOf(std::string_view text)
{
    quint32 hash = 0x811c9dc5;
    for (const char c : text) {
        if (!isPunctuation(c))
            hash = (hash ^ static_cast<unsigned char>(lower(c))) * 0x01000193;
    }
    return hash;
}

/// `spelling` has no punctuation.
constexpr bool meansSame(std::string_view spelling, std::string_view text)
{
    std::size_t at = 0;
    for (const char c : text) {
        if (isPunctuation(c))
            continue;
        if (at == spelling.size() || lower(spelling[at]) != lower(c))
            return false;
        ++at;
    }
    return at == spelling.size();
}

/// The next space-separated item of a list of spellings, taken off its front.
constexpr std::string_view takeSpelling(std::string_view &spellings)
{
    const auto end = spellings.find(' ');
    const auto first = spellings.substr(0, end);
    spellings = end == std::string_view::npos ? std::string_view() : spellings.substr(end + 1);
    return first;
}

struct Spelling
{
    quint32 hash = 0;
    int code = -1;
    std::string_view text;
};

/// All spellings of a vocabulary, by their hashes; made by the compiler.
struct Spellings
{
    std::array<Spelling, 96> items{}; // past the end: does not compile
    std::size_t count = 0;

    [[nodiscard]] constexpr int find(std::string_view text) const
    {
        const auto hash = hashOf(text);
        const auto end = items.begin() + static_cast<std::ptrdiff_t>(count);
        const auto found = std::lower_bound(items.begin(), end, hash,
                                            [](const Spelling &item, quint32 wanted) { return item.hash < wanted; });
        return found != end && meansSame(found->text, text) ? found->code : -1;
    }
};

consteval Spellings makeSpellings(Vocabulary vocabulary)
{
    Spellings result;
    int code = 0;
    for (const auto &meaning : meaningsOf(vocabulary)) {
        auto spellings = meaning.spellings;
        while (!spellings.empty()) {
            const auto text = takeSpelling(spellings);
            result.items[result.count++] = {hashOf(text), code, text};
        }
        ++code;
    }
    const auto end = result.items.begin() + static_cast<std::ptrdiff_t>(result.count);
    std::sort(result.items.begin(), end, [](const Spelling &a, const Spelling &b) { return a.hash < b.hash; });
    return result;
}

template <std::size_t... Index>
consteval auto makeAllSpellings(std::index_sequence<Index...>)
{
    return std::array{makeSpellings(static_cast<Vocabulary>(Index))...};
}

constexpr auto allSpellings = makeAllSpellings(std::make_index_sequence<vocabularyCount>());

/// No spelling means two things in one vocabulary, and no two have the same hash.
consteval bool areSpellingsUnique()
{
    for (const auto &spellings : allSpellings) {
        for (std::size_t i = 1; i < spellings.count; ++i) {
            if (spellings.items[i - 1].hash == spellings.items[i].hash)
                return false;
        }
    }
    return true;
}
static_assert(areSpellingsUnique());

template <typename Enum>
consteval bool stands(Vocabulary vocabulary, Enum meaning, std::string_view spelling)
{
    auto spellings = meaningsOf(vocabulary)[static_cast<std::size_t>(meaning)].spellings;
    return takeSpelling(spellings) == spelling;
}

static_assert(stands(Vocabulary::Severity, Severity::Unspecified, "UnSpecified"));
static_assert(stands(Vocabulary::Severity, Severity::High, "High"));
static_assert(stands(Vocabulary::IncidentStatus, IncidentStatus::New, "New"));
static_assert(stands(Vocabulary::IncidentStatus, IncidentStatus::Redirected, "Redirected"));
static_assert(stands(Vocabulary::AlertStatus, AlertStatus::Resolved, "Resolved"));
static_assert(stands(Vocabulary::Classification, Classification::FalsePositive, "FalsePositive"));
static_assert(stands(Vocabulary::Verdict, Verdict::Malicious, "Malicious"));
static_assert(stands(Vocabulary::RemediationStatus, RemediationStatus::NotFound, "NotFound"));
static_assert(stands(Vocabulary::RiskScore, RiskScore::High, "High"));
static_assert(stands(Vocabulary::Category, Category::Reconnaissance, "Reconnaissance"));
static_assert(stands(Vocabulary::Category, Category::Impact, "Impact"));
static_assert(stands(Vocabulary::EntityType, EntityType::MailMessage, "MailMessage"));
static_assert(stands(Vocabulary::EntityType, EntityType::GenericResource, "GenericResource"));

/// What Graph answers for members that are newer than the version asked for.
constexpr std::string_view newerThanApi = "unknownfuturevalue";

/// A classification or determination that nobody has set is null in alerts and "Unknown" or "NotAvailable" in
/// incidents.
constexpr bool absentMeansNotSet(Vocabulary vocabulary)
{
    return vocabulary == Vocabulary::Classification || vocabulary == Vocabulary::Determination;
}

} // namespace

int wordCode(Vocabulary vocabulary, std::string_view text)
{
    if (text.empty())
        return absentMeansNotSet(vocabulary) ? 0 : -1;
    return allSpellings[static_cast<std::size_t>(vocabulary)].find(text);
}

Word wordOf(Vocabulary vocabulary, const QString &text)
{
    const auto utf8 = text.toUtf8();
    return {vocabulary, wordCode(vocabulary, {utf8.constData(), static_cast<std::size_t>(utf8.size())}), text};
}

int wordCount(Vocabulary vocabulary)
{
    return static_cast<int>(meaningsOf(vocabulary).size());
}

QString wordName(Vocabulary vocabulary, int code)
{
    if (code < 0 || code >= wordCount(vocabulary))
        return {};
    return QCoreApplication::translate("Word", meaningsOf(vocabulary)[static_cast<std::size_t>(code)].name);
}

QString wordSpelling(Vocabulary vocabulary, int code)
{
    if (code < 0 || code >= wordCount(vocabulary))
        return {};
    auto spellings = meaningsOf(vocabulary)[static_cast<std::size_t>(code)].spellings;
    const auto first = takeSpelling(spellings);
    return QString::fromLatin1(first.data(), static_cast<qsizetype>(first.size()));
}

QString Word::name() const
{
    if (isKnown())
        return wordName(vocabulary, code);
    if (original.compare(QLatin1String(newerThanApi.data(), newerThanApi.size()), Qt::CaseInsensitive) == 0)
        return QCoreApplication::translate("Word", "Unknown (newer than the API)");
    return original;
}

Severity severityOf(const Word &word)
{
    if (word.isKnown())
        return static_cast<Severity>(word.code);
    return word.original.isEmpty() ? Severity::Unspecified : Severity::Unknown;
}

} // namespace utkik
