// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/evidence.h"

#include "models/item/entitytext.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace utkik
{

namespace
{

quint64 hashOf(const QString &text, quint64 seed)
{
    return qHash(text, static_cast<size_t>(seed));
}

quint64 hashOfFields(const Record &entity, std::initializer_list<FieldId> fields, quint64 seed)
{
    for (const FieldId field : fields)
        seed = hashOf(entity.text(field), seed);
    return seed;
}

bool hasAny(const Record &entity, std::initializer_list<FieldId> fields)
{
    return std::any_of(fields.begin(), fields.end(), [&entity](FieldId field) { return entity.has(field); });
}

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

quint64 hashOfEverything(const Record &entity, quint64 seed)
{
    for (const FieldId field : entity.presentFields()) {
        if (!isOpinion(field))
            seed = hashOf(entity.text(field), seed + field);
    }
    for (const UnknownField &unknown : entity.unknownFields())
        seed = hashOf(unknown.json, hashOf(unknown.key, seed));
    return seed;
}

/// By the first of these that the entity has.
quint64 hashOfFirst(const Record &entity, std::initializer_list<FieldId> fields, quint64 seed)
{
    for (const FieldId field : fields) {
        if (const QString text = entity.text(field); !text.isEmpty())
            return hashOf(text.toCaseFolded(), seed + field);
    }
    return hashOfEverything(entity, seed);
}

quint64 hashOfProcess(const Record &entity, quint64 seed)
{
    if (hasAny(entity, {entityField("processId")}) && hasAny(entity, {entityField("processCreationTime")})) {
        return hashOfFields(
            entity, {entityField("deviceId"), entityField("processId"), entityField("processCreationTime")}, seed);
    }
    if (hasAny(entity, {entityField("processCommandLine")}))
        return hashOfFields(
            entity, {entityField("deviceId"), entityField("processCommandLine"), entityField("fileName")}, seed);
    return hashOfEverything(entity, seed);
}

quint64 hashOfUser(const Record &entity, quint64 seed)
{
    for (const FieldId field : {entityField("userSid"), entityField("aadUserId"), entityField("userPrincipalName")}) {
        if (const QString text = entity.text(field); !text.isEmpty())
            return hashOf(text.toCaseFolded(), seed + field);
    }
    if (entity.has(entityField("accountName")))
        return hashOf(userName(entity).toCaseFolded(), seed);
    return hashOfEverything(entity, seed);
}

/// Equal for entities that are the same thing. Files with a hash are told apart by fileHashes() instead.
quint64 identityOf(const Record &entity, int kind)
{
    const quint64 seed = qHash(kind);
    switch (static_cast<EntityType>(kind)) {
    case EntityType::User:
        return hashOfUser(entity, seed);
    case EntityType::Process:
        return hashOfProcess(entity, seed);
    case EntityType::Ip:
        return hashOfFirst(entity, {entityField("ipAddress")}, seed);
    case EntityType::File:
        if (hasAny(entity, {entityField("fileName")}))
            return hashOf(
                (entity.text(entityField("filePath")) + u'\\' + entity.text(entityField("fileName"))).toCaseFolded(),
                seed);
        return hashOfEverything(entity, seed);
    case EntityType::Url: // paths are case-sensitive
        return hasAny(entity, {entityField("url")}) ? hashOfFields(entity, {entityField("url")}, seed)
                                                    : hashOfEverything(entity, seed);
    case EntityType::Mailbox:
        return hashOfFirst(
            entity,
            {entityField("mailboxAddress"), entityField("userPrincipalName"), entityField("mailboxDisplayName")}, seed);
    case EntityType::MailMessage:
        if (hasAny(entity, {entityField("internetMessageId"), entityField("networkMessageId")}))
            return hashOfFields(
                entity, {entityField("networkMessageId"), entityField("internetMessageId"), entityField("recipient")},
                seed);
        return hashOfEverything(entity, seed);
    case EntityType::Registry:
        return hashOfFields(entity,
                            {entityField("deviceId"), entityField("registryHive"), entityField("registryKey"),
                             entityField("registryValueName"), entityField("registryValue")},
                            seed);
    default:
        return hashOfEverything(entity, seed);
    }
}

/// Finds the group of each entity; files share one if any of their hashes agree.
class Grouping
{
public:
    /// -1: not seen before.
    int find(const Record &entity, int kind)
    {
        m_keys.clear();
        if (kind == static_cast<int>(EntityType::File)) {
            for (const FieldId field : {entityField("sha256"), entityField("sha1"), entityField("md5")}) {
                if (const QString hash = entity.text(field); !hash.isEmpty())
                    m_keys.push_back(hashOf(hash.toLower(), quint64(kind) + field));
            }
        }
        if (m_keys.empty())
            m_keys.push_back(identityOf(entity, kind));
        for (const quint64 key : m_keys) {
            if (const auto known = m_groupOf.find(key); known != m_groupOf.end())
                return known->second;
        }
        return -1;
    }
    /// The identity last looked for is that of `group`.
    quint64 remember(int group)
    {
        for (const quint64 key : m_keys)
            m_groupOf.emplace(key, group);
        return m_keys.front();
    }

private:
    std::vector<quint64> m_keys;
    std::unordered_map<quint64, int> m_groupOf;
};

} // namespace

int verdictRank(const Record &entity)
{
    const int code = entity.wordCode(entityField("verdict"));
    if (code < 0)
        return entity.has(entityField("verdict")) ? 2 : 1;
    switch (static_cast<Verdict>(code)) {
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

bool isUnresolved(const Record &entity)
{
    const int verdict = entity.wordCode(entityField("verdict"));
    if (verdict != static_cast<int>(Verdict::Malicious) && verdict != static_cast<int>(Verdict::Suspicious))
        return false;
    switch (static_cast<RemediationStatus>(entity.wordCode(entityField("remediationStatus")))) {
    case RemediationStatus::Remediated:
    case RemediationStatus::Prevented:
    case RemediationStatus::Blocked:
    case RemediationStatus::NotFound:
        return false;
    default:
        return true;
    }
}

EvidenceList evidenceOf(const Incident &incident)
{
    EvidenceList list;
    Grouping grouping;
    for (int i = 0; i < incident.entityCount(); ++i) {
        const Record entity = incident.entity(i);
        const int kind = entity.wordCode(entityField("entityType"));
        int group = grouping.find(entity, kind);
        if (group < 0) {
            group = static_cast<int>(list.size());
            list.emplace_back();
            list.back().kind = kind;
        }
        const quint64 key = grouping.remember(group);
        Evidence &evidence = list[static_cast<std::size_t>(group)];
        if (evidence.entities.empty())
            evidence.key = key;
        if (evidence.entities.empty() || incident.alertOfEntity(evidence.entities.back()) != incident.alertOfEntity(i))
            ++evidence.alertCount;
        evidence.entities.push_back(i);
        evidence.isUnresolved |= isUnresolved(entity);
        if (const int rank = verdictRank(entity); rank > evidence.rank) {
            evidence.rank = rank;
            evidence.verdict = entity.wordCode(entityField("verdict"));
            evidence.worst = i;
        }
        if (const auto created = entity.time(entityField("evidenceCreationTime"));
            created && (!evidence.first || *created < *evidence.first))
            evidence.first = created;
    }
    std::stable_sort(list.begin(), list.end(), [](const Evidence &a, const Evidence &b) {
        return std::tuple(a.rank, a.isUnresolved) > std::tuple(b.rank, b.isUnresolved);
    });
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
