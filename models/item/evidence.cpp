// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/evidence.h"

#include "models/item/fieldhash.h"
#include "models/item/wordcodes.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace utkik
{

namespace
{

/// What alerts may say differently of the same thing.
bool isOpinion(FieldId field)
{
    constexpr FieldId opinions[] = {entityField("verdict"),
                                    entityField("remediationStatus"),
                                    entityField("remediationStatusDetails"),
                                    entityField("detectionStatus"),
                                    entityField("roles"),
                                    entityField("detailedRoles"),
                                    entityField("evidenceCreationTime"),
                                    entityField("tags")};
    return std::find(std::begin(opinions), std::end(opinions), field) != std::end(opinions);
}

FieldHash hashOfEverything(const Record &entity, quint64 seed)
{
    for (const FieldId field : entity.presentFields()) {
        if (!isOpinion(field))
            seed = exactHash(entity, field, seed + field);
    }
    for (const UnknownField &unknown : entity.unknownFields())
        seed = qHash(unknown.json, qHash(unknown.key, static_cast<size_t>(seed)));
    return seed;
}

FieldHash hashOfProcess(const Record &entity, quint64 seed)
{
    if (entity.has(entityField("processId")) && entity.has(entityField("processCreationTime")))
        return exactHash(entity,
                         {entityField("deviceId"), entityField("processId"), entityField("processCreationTime")}, seed);
    if (entity.has(entityField("processCommandLine")))
        return exactHash(entity, {entityField("deviceId"), entityField("processCommandLine"), entityField("fileName")},
                         seed);
    return 0;
}

FieldHash hashOfUser(const Record &entity, quint64 seed)
{
    if (const FieldHash id = firstFoldedHash(
            entity, {entityField("userSid"), entityField("aadUserId"), entityField("userPrincipalName")}, seed))
        return id;
    return entity.has(entityField("accountName"))
        ? foldedHash(entity, {entityField("domainName"), entityField("accountName")}, seed)
        : 0;
}

/// Equal for entities that are the same thing; 0 if no field tells. Files with a hash are told apart by that instead.
FieldHash hashOfIdentity(const Record &entity, int kind, quint64 seed)
{
    switch (static_cast<EntityType>(kind)) {
    case EntityType::User:
        return hashOfUser(entity, seed);
    case EntityType::Process:
        return hashOfProcess(entity, seed);
    case EntityType::Ip:
        return foldedHash(entity, entityField("ipAddress"), seed);
    case EntityType::Url:
        return exactHash(entity, entityField("url"), seed); // paths are case-sensitive
    case EntityType::File:
        return entity.has(entityField("fileName"))
            ? foldedHash(entity, {entityField("filePath"), entityField("fileName")}, seed)
            : 0;
    case EntityType::Mailbox:
        return firstFoldedHash(
            entity,
            {entityField("mailboxAddress"), entityField("userPrincipalName"), entityField("mailboxDisplayName")}, seed);
    case EntityType::MailMessage:
        return entity.has(entityField("internetMessageId")) || entity.has(entityField("networkMessageId"))
            ? exactHash(entity,
                        {entityField("networkMessageId"), entityField("internetMessageId"), entityField("recipient")},
                        seed)
            : 0;
    case EntityType::Registry:
        return exactHash(entity,
                         {entityField("deviceId"), entityField("registryHive"), entityField("registryKey"),
                          entityField("registryValueName"), entityField("registryValue")},
                         seed);
    default:
        return 0;
    }
}

/// Finds the group of each entity; files share one if any of their hashes agree.
class Grouping
{
public:
    explicit Grouping(int entityCount) { m_groupOf.reserve(entityCount); }

    /// -1: not seen before.
    int find(const Record &entity, int kind)
    {
        m_keys.clear();
        const quint64 seed = static_cast<quint64>(kind) * 1000; // apart by more than there are fields
        if (kind == static_cast<int>(EntityType::File)) {
            for (const FieldId field : {entityField("sha256"), entityField("sha1"), entityField("md5")}) {
                if (const FieldHash hash = foldedHash(entity, field, seed + field))
                    m_keys.push_back(hash);
            }
        }
        if (m_keys.empty()) {
            const FieldHash identity = hashOfIdentity(entity, kind, seed);
            m_keys.push_back(identity == 0 ? hashOfEverything(entity, seed) : identity);
        }
        for (const FieldHash key : m_keys) {
            if (const int group = m_groupOf.value(key, -1); group >= 0)
                return group;
        }
        return -1;
    }
    /// The entity last looked for belongs to `group`. Its key.
    FieldHash remember(int group)
    {
        for (const FieldHash key : m_keys) {
            int &known = m_groupOf[key];
            if (m_groupOf.size() != m_known) { // else an earlier group keeps the hash
                known = group;
                m_known = m_groupOf.size();
            }
        }
        return m_keys.front();
    }

private:
    std::vector<FieldHash> m_keys;
    QHash<FieldHash, int> m_groupOf;
    qsizetype m_known = 0;
};

int rankOf(int verdict, const Record &entity)
{
    if (verdict < 0)
        return entity.has(entityField("verdict")) ? 2 : 1;
    switch (static_cast<Verdict>(verdict)) {
    case Verdict::Malicious:
        return 4;
    case Verdict::Suspicious:
        return 3;
    case Verdict::NoThreatsFound:
        return 0;
    case Verdict::Unknown:
        break;
    }
    return 1;
}

void addMention(Evidence &evidence, const Incident &incident, const Record &entity)
{
    if (evidence.entities.empty() || incident.alertOfEntity(evidence.entities.back()) != entity.alertIndex())
        ++evidence.alertCount;
    evidence.entities.push_back(entity.index());
    const auto created = entity.time(entityField("evidenceCreationTime"));
    if (created && (!evidence.first || *created < *evidence.first))
        evidence.first = created;
}

/// Places are sorted instead of the things themselves, which are large to move about.
void sortByWeight(EvidenceList &list)
{
    std::vector<std::size_t> places(list.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    std::stable_sort(places.begin(), places.end(), [&list](std::size_t a, std::size_t b) {
        return std::tuple(list[a].rank, list[a].isUnresolved) > std::tuple(list[b].rank, list[b].isUnresolved);
    });
    EvidenceList sorted;
    sorted.reserve(list.size());
    for (const std::size_t place : places)
        sorted.push_back(std::move(list[place]));
    list = std::move(sorted);
}

bool isUnresolved(int verdict, int remediation)
{
    if (verdict != static_cast<int>(Verdict::Malicious) && verdict != static_cast<int>(Verdict::Suspicious))
        return false;
    switch (static_cast<RemediationStatus>(remediation)) {
    case RemediationStatus::Remediated:
    case RemediationStatus::Prevented:
    case RemediationStatus::Blocked:
    case RemediationStatus::NotFound:
        return false;
    default:
        return true;
    }
}

} // namespace

quint64 identityHash(const Record &entity, quint64 seed)
{
    const int kind = entity.wordCode(entityField("entityType"));
    FieldHash hash = 0;
    if (kind == static_cast<int>(EntityType::File))
        hash = firstFoldedHash(entity, {entityField("sha256"), entityField("sha1"), entityField("md5")}, seed);
    if (hash == 0)
        hash = hashOfIdentity(entity, kind, seed);
    return hash == 0 ? hashOfEverything(entity, seed) : hash;
}

int verdictRank(const Record &entity)
{
    return rankOf(entity.wordCode(entityField("verdict")), entity);
}

bool isUnresolved(const Record &entity)
{
    return isUnresolved(entity.wordCode(entityField("verdict")), entity.wordCode(entityField("remediationStatus")));
}

EvidenceList evidenceOf(const Incident &incident)
{
    EvidenceList list;
    Grouping grouping(incident.entityCount());
    WordCodes kinds(entityField("entityType"));
    WordCodes verdicts(entityField("verdict"));
    WordCodes remediations(entityField("remediationStatus"));
    for (int i = 0; i < incident.entityCount(); ++i) {
        const Record entity = incident.entity(i);
        const int kind = kinds.of(entity);
        int group = grouping.find(entity, kind);
        if (group < 0) {
            group = static_cast<int>(list.size());
            list.emplace_back();
            list.back().kind = kind;
        }
        const FieldHash key = grouping.remember(group);
        Evidence &evidence = list[static_cast<std::size_t>(group)];
        if (evidence.entities.empty())
            evidence.key = key;
        const int verdict = verdicts.of(entity);
        const int rank = rankOf(verdict, entity);
        const bool isOpen = isUnresolved(verdict, remediations.of(entity));
        if (rank > evidence.rank || (rank == evidence.rank && isOpen && !evidence.isUnresolved)) {
            evidence.rank = rank;
            evidence.verdict = verdict;
            evidence.worst = i;
        }
        evidence.isUnresolved |= isOpen;
        addMention(evidence, incident, entity);
    }
    sortByWeight(list);
    return list;
}

std::vector<int> alertsOf(const Evidence &evidence, const Incident &incident)
{
    std::vector<int> alerts;
    for (const int entity : evidence.entities) {
        if (const int alert = incident.alertOfEntity(entity); alerts.empty() || alerts.back() != alert)
            alerts.push_back(alert);
    }
    return alerts;
}

} // namespace utkik
