// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/incidentsummary.h"

#include "models/item/oddities.h"
#include "models/item/wordcodes.h"

#include <algorithm>
#include <map>

namespace utkik
{

namespace
{

void widen(std::optional<Timestamp> &earliest, const std::optional<Timestamp> &moment)
{
    if (moment && (!earliest || *moment < *earliest))
        earliest = moment;
}

void extend(std::optional<Timestamp> &latest, const std::optional<Timestamp> &moment)
{
    if (moment && (!latest || *moment > *latest))
        latest = moment;
}

std::size_t severityIndex(const AlertFacts &alert)
{
    if (alert.severity >= 0)
        return static_cast<std::size_t>(alert.severity);
    return static_cast<std::size_t>(alert.hasSeverity ? Severity::Unknown : Severity::Unspecified);
}

/// Groups alerts by a word; words that we do not know, by how the API spells them.
template <typename Group>
class ByWord
{
public:
    explicit ByWord(FieldId field)
        : m_field(field)
        , m_codes(field)
    {
    }

    Group &at(const Record &alert)
    {
        const int code = m_codes.of(alert);
        const QString spelling = code < 0 ? alert.text(m_field).toCaseFolded() : QString();
        const auto [place, isNew] = m_placeOf.try_emplace({code, spelling}, groups.size());
        if (isNew) {
            groups.emplace_back();
            wordOf(groups.back()) = alert.word(m_field);
        }
        return groups[place->second];
    }
    std::vector<Group> groups; // in order of first mention

private:
    static Word &wordOf(SourceCount &group) { return group.source; }
    static Word &wordOf(CategoryStage &group) { return group.category; }

    FieldId m_field;
    WordCodes m_codes;
    std::map<std::pair<int, QString>, std::size_t> m_placeOf;
};

bool isTactic(const Word &category)
{
    return category.code >= static_cast<int>(Category::Reconnaissance)
        && category.code <= static_cast<int>(Category::Impact);
}

/// All tactics in their order. ATT&CK 19 split one in two: the names of either version stand there only if they were
/// seen, else the older one, which the API still uses.
std::vector<CategoryStage> tacticsOf(const std::vector<CategoryStage> &seen)
{
    const int stealth = wordOf(Vocabulary::Category, QStringLiteral("Stealth")).code;
    const int impairment = wordOf(Vocabulary::Category, QStringLiteral("DefenseImpairment")).code;
    const int evasion = wordOf(Vocabulary::Category, QStringLiteral("DefenseEvasion")).code;
    const auto find = [&seen](int code) {
        return std::find_if(seen.begin(), seen.end(),
                            [code](const CategoryStage &one) { return one.category.code == code; });
    };
    const bool isSplit = find(stealth) != seen.end() || find(impairment) != seen.end();
    std::vector<CategoryStage> tactics;
    for (int code = static_cast<int>(Category::Reconnaissance); code <= static_cast<int>(Category::Impact); ++code) {
        const auto found = find(code);
        const bool isOfOtherVersion = isSplit ? code == evasion : code == stealth || code == impairment;
        if (found != seen.end())
            tactics.push_back(*found);
        else if (!isOfOtherVersion)
            tactics.push_back({{Vocabulary::Category, code, wordSpelling(Vocabulary::Category, code)}, {}, {}});
    }
    return tactics;
}

void countAlerts(IncidentSummary &summary, const Incident &incident, const std::vector<AlertFacts> &alerts,
                 const AlertFilter &counts)
{
    ByWord<SourceCount> sources(alertField("serviceSource"));
    ByWord<CategoryStage> categories(alertField("category"));
    std::optional<Timestamp> lastResolved;
    int resolvedCount = 0;
    int counted = 0;
    for (int i = 0; i < incident.alertCount(); ++i) {
        if (counts && !counts(i))
            continue;
        ++counted;
        const Record alert = incident.alert(i);
        const AlertFacts &facts = alerts[static_cast<std::size_t>(i)];
        widen(summary.firstActivity, facts.first);
        extend(summary.lastActivity, facts.last);
        widen(summary.detected, facts.created);
        extend(lastResolved, facts.resolved);
        resolvedCount += facts.resolved ? 1 : 0;
        const std::size_t severity = severityIndex(facts);
        ++summary.alertsBySeverity[severity];
        SourceCount &source = sources.at(alert);
        ++source.alerts;
        ++source.bySeverity[severity];
        CategoryStage &category = categories.at(alert);
        category.alerts.push_back(i);
        widen(category.first, facts.first ? facts.first : facts.created);
    }
    if (resolvedCount > 0 && resolvedCount == counted)
        summary.resolved = lastResolved;
    summary.sources = std::move(sources.groups);
    std::stable_sort(summary.sources.begin(), summary.sources.end(),
                     [](const SourceCount &a, const SourceCount &b) { return a.alerts > b.alerts; });
    summary.tactics = tacticsOf(categories.groups);
    std::erase_if(categories.groups, [](const CategoryStage &one) { return isTactic(one.category); });
    summary.otherCategories = std::move(categories.groups);
    std::stable_sort(summary.otherCategories.begin(), summary.otherCategories.end(),
                     [](const CategoryStage &a, const CategoryStage &b) { return a.alerts.size() > b.alerts.size(); });
}

} // namespace

std::optional<qint64> IncidentSummary::detectionDelay() const
{
    if (!firstActivity || !detected)
        return std::nullopt;
    return detected->ticks - firstActivity->ticks;
}

IncidentSummary summarise(const Incident &incident, const std::vector<AlertFacts> &alerts, const Assets &assets,
                          const EvidenceList &evidence, const AlertFilter &counts)
{
    IncidentSummary summary;
    if (incident.isNull())
        return summary;
    countAlerts(summary, incident, alerts, counts);
    for (const Asset &asset : assets) {
        switch (asset.kind) {
        case AssetKind::Device:
            ++summary.devices;
            break;
        case AssetKind::User:
            summary.users += asset.isBuiltIn ? 0 : 1;
            break;
        case AssetKind::Mailbox:
            ++summary.mailboxes;
            break;
        case AssetKind::Application:
            ++summary.applications;
            break;
        case AssetKind::Group:
        case AssetKind::Resource:
            break;
        }
    }
    for (const Evidence &one : evidence) {
        if (one.verdict == static_cast<int>(Verdict::Malicious))
            ++summary.malicious;
        else if (one.verdict == static_cast<int>(Verdict::Suspicious))
            ++summary.suspicious;
        else
            ++summary.otherEvidence;
        summary.unresolved += one.isUnresolved ? 1 : 0;
    }
    summary.oddities = odditiesOf(incident, alerts, assets);
    return summary;
}

IncidentSummary summarise(const Incident &incident)
{
    const std::vector<AlertFacts> alerts = alertFactsOf(incident);
    return summarise(incident, alerts, assetsOf(incident, alerts), evidenceOf(incident));
}

} // namespace utkik
