// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/vocabulary.h"

#include "models/incident/words.h"

#include <QCoreApplication>

#include <array>
#include <span>

namespace utkik
{

namespace
{

/// Longer texts are no words of any vocabulary.
constexpr std::size_t longestWord = 64;

/// A word as it is compared: lower-case ASCII letters and digits only.
struct Folded
{
    std::array<char, longestWord> chars{};
    std::size_t size = 0;

    [[nodiscard]] constexpr std::string_view view() const { return {chars.data(), size}; }
};

constexpr bool isLetterOrDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
}

/// Nothing (an empty view) if the text cannot be a word.
constexpr Folded folded(std::string_view text)
{
    Folded result;
    for (const char c : text) {
        const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        if (static_cast<unsigned char>(c) >= 0x80)
            return {};
        if (!isLetterOrDigit(lower))
            continue;
        if (result.size == longestWord)
            return {};
        result.chars[result.size++] = lower;
    }
    return result;
}

/// The next space-separated item of a list of spellings, taken off its front.
constexpr std::string_view takeSpelling(std::string_view &spellings)
{
    const auto end = spellings.find(' ');
    const auto first = spellings.substr(0, end);
    spellings = end == std::string_view::npos ? std::string_view() : spellings.substr(end + 1);
    return first;
}

constexpr bool equalsFolded(std::string_view spelling, std::string_view word)
{
    if (spelling.size() != word.size())
        return false;
    for (std::size_t i = 0; i < word.size(); ++i) {
        const char c = spelling[i];
        if ((c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c) != word[i])
            return false;
    }
    return true;
}

constexpr int findMeaning(std::span<const Meaning> meanings, std::string_view word)
{
    for (std::size_t code = 0; code < meanings.size(); ++code) {
        auto spellings = meanings[code].spellings;
        while (!spellings.empty()) {
            if (equalsFolded(takeSpelling(spellings), word))
                return static_cast<int>(code);
        }
    }
    return -1;
}

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
    if (text.empty() && absentMeansNotSet(vocabulary))
        return 0;
    const auto word = folded(text);
    return word.size == 0 ? -1 : findMeaning(meaningsOf(vocabulary), word.view());
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
