// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/fielddescriptor.h"

#include <QString>

#include <string_view>

namespace utkik
{

// The meanings that decisions hang on, as codes of Word; each enumerator stands at the place of its meaning in the
// table of vocabulary.cpp. Meanings that are only shown have no enumerator.

/// Vocabulary::Severity, from least to most; `Unknown`: a word that the table does not have.
enum class Severity : quint8 { Unspecified, Informational, Low, Medium, High, Unknown };
/// Vocabulary::IncidentStatus
enum class IncidentStatus : quint8 { New, Active, InProgress, AwaitingAction, Resolved, Redirected };
/// Vocabulary::AlertStatus
enum class AlertStatus : quint8 { New, Active, InProgress, Resolved };
/// Vocabulary::Classification
enum class Classification : quint8 { NotSet, TruePositive, ExpectedActivity, FalsePositive };
/// Vocabulary::Verdict
enum class Verdict : quint8 { Unknown, NoThreatsFound, Suspicious, Malicious };
/// Vocabulary::RemediationStatus
enum class RemediationStatus : quint8 { None, Active, Remediated, PartiallyRemediated, Prevented, Blocked, NotFound };
/// Vocabulary::RiskScore
enum class RiskScore : quint8 { None, Informational, Low, Medium, High };
/// Vocabulary::Category: the first and the last of ATT&CK's tactics, which stand in their order
enum class Category : quint8 { None, Reconnaissance, Impact = 16 };
/// Vocabulary::EntityType
enum class EntityType : quint8 {
    User,
    Ip,
    Url,
    File,
    Process,
    Mailbox,
    MailMessage,
    MailCluster,
    SecurityGroup,
    Registry,
    CloudApplication,
    OAuthApplication,
    CloudLogonSession,
    GenericResource,
};

/// An enumerated field's value: spellings differ between services and years, so compare by `code`, never by text.
struct Word
{
    Vocabulary vocabulary = Vocabulary::None;
    int code = -1; ///< index of the meaning within the vocabulary; -1: absent or a word we do not know
    QString original; ///< as the API spelt it; empty if absent

    [[nodiscard]] bool isKnown() const { return code >= 0; }
    /// The meaning is one of the enumerations above: `word.is(Verdict::Malicious)`.
    template <typename Meaning>
    [[nodiscard]] bool is(Meaning meaning) const
    {
        return code == static_cast<int>(meaning);
    }
    /// The name in the program's language; an unknown word as it came; empty if absent, but an absent classification or
    /// determination says "Not set" as the API's own words for that do.
    [[nodiscard]] QString name() const;
};

/// The word that a text of the API stands for. Case, spaces and punctuation do not count.
[[nodiscard]] Word wordOf(Vocabulary vocabulary, const QString &text);

/// Only the code of it, from UTF-8, without making a QString: for sorting and counting.
[[nodiscard]] int wordCode(Vocabulary vocabulary, std::string_view text);

/// How many meanings a vocabulary has; codes are 0 to this less one.
[[nodiscard]] int wordCount(Vocabulary vocabulary);

/// The name of a meaning in the program's language, and the spelling that the API documents: for filters and exports.
[[nodiscard]] QString wordName(Vocabulary vocabulary, int code);
[[nodiscard]] QString wordSpelling(Vocabulary vocabulary, int code);

/// The severity that a word means; absent counts as Unspecified.
[[nodiscard]] Severity severityOf(const Word &word);

} // namespace utkik
