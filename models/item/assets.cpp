// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/assets.h"

#include "models/item/entitytext.h"
#include "models/item/fieldhash.h"
#include "models/item/merger.h"
#include "models/item/wordcodes.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <climits>
#include <numeric>
#include <tuple>

namespace utkik
{

namespace
{

struct AssetText
{
    Q_DECLARE_TR_FUNCTIONS(AssetText)
};

constexpr std::size_t kindCount = 6;

/// SIDs of Entra ID; the same user can have one beside the domain's SID.
bool isCloudSid(std::string_view sid)
{
    return sid.substr(0, 9) == "S-1-12-1-";
}

/// LocalSystem, LocalService, NetworkService (winnt.h: SECURITY_*_RID).
bool isBuiltInSid(std::string_view sid)
{
    return sid == "S-1-5-18" || sid == "S-1-5-19" || sid == "S-1-5-20";
}

Severity severityOfRisk(int riskCode)
{
    switch (static_cast<RiskScore>(riskCode)) {
    case RiskScore::Informational:
        return Severity::Informational;
    case RiskScore::Low:
        return Severity::Low;
    case RiskScore::Medium:
        return Severity::Medium;
    case RiskScore::High:
        return Severity::High;
    default:
        return Severity::Unspecified;
    }
}

/// Calls `use` with each alert in which the asset stands, once, in order.
template <typename Use>
void forEachAlert(const Asset &asset, const Incident &incident, Use use)
{
    auto device = asset.devices.begin();
    auto entity = asset.entities.begin();
    int last = -1; // records outside of any alert say -1
    while (device != asset.devices.end() || entity != asset.entities.end()) {
        const int ofDevice = device == asset.devices.end() ? INT_MAX : incident.alertOfDevice(*device);
        const int ofEntity = entity == asset.entities.end() ? INT_MAX : incident.alertOfEntity(*entity);
        const int alert = std::min(ofDevice, ofEntity);
        if (ofDevice <= ofEntity)
            ++device;
        else
            ++entity;
        if (alert > last) {
            use(alert);
            last = alert;
        }
    }
}

class Collector
{
public:
    explicit Collector(const Incident &incident, const std::vector<AlertFacts> &alerts)
        : m_incident(incident)
        , m_alerts(alerts)
    {
    }

    Assets collect()
    {
        merger(AssetKind::Device).reserve(m_incident.entityCount());
        merger(AssetKind::User).reserve(m_incident.entityCount());
        for (int i = 0; i < m_incident.deviceCount(); ++i)
            addDevice(m_incident.device(i));
        for (int i = 0; i < m_incident.entityCount(); ++i)
            addEntity(m_incident.entity(i));
        for (std::size_t kind = 0; kind < kindCount; ++kind)
            settle(static_cast<AssetKind>(kind));
        m_assets.shrink_to_fit();
        return std::move(m_assets);
    }

private:
    struct Mention
    {
        int group = 0;
        int record = 0;
        bool isDevice = false; // `record` is one of the devices, not of the entities
    };

    void mention(AssetKind kind, int group, const Record &record)
    {
        if (group >= 0)
            m_mentions[static_cast<std::size_t>(kind)].push_back(
                {group, record.index(), record.type() == RecordType::Device});
    }

    Merger &merger(AssetKind kind) { return m_mergers[static_cast<std::size_t>(kind)]; }

    void addDevice(const Record &device)
    {
        const FieldHash defenderId = foldedHash(device, deviceField("mdatpDeviceId"), defenderSeed);
        const FieldHash name =
            firstFoldedHash(device, {deviceField("deviceDnsName"), deviceField("hostName")}, nameSeed);
        // Devices with differing IDs are different, whatever they are called: a reinstalled one keeps its name.
        mention(AssetKind::Device,
                merger(AssetKind::Device)
                    .groupOf({defenderId, foldedHash(device, deviceField("aadDeviceId"), entraSeed)}, name, defenderId),
                device);
    }

    void addUser(const Record &entity)
    {
        const FieldHash sid = foldedHash(entity, entityField("userSid"), sidSeed);
        const FieldHash account = foldedHash(entity, entityField("accountName"), nameSeed);
        const FieldHash weak = account == 0 ? 0 : account ^ foldedHash(entity, entityField("domainName"), nameSeed);
        const bool isCloud = isCloudSid(entity.bytes(entityField("userSid")));
        mention(AssetKind::User,
                merger(AssetKind::User)
                    .groupOf({sid, foldedHash(entity, entityField("aadUserId"), entraSeed),
                              foldedHash(entity, entityField("userPrincipalName"), principalSeed)},
                             weak, isCloud ? 0 : sid),
                entity);
    }

    void addNamed(AssetKind kind, const Record &entity, std::initializer_list<FieldId> ids, FieldId name)
    {
        const FieldHash id = firstFoldedHash(entity, ids, defenderSeed);
        mention(kind, merger(kind).groupOf({id}, foldedHash(entity, name, nameSeed), id), entity);
    }

    void addEntity(const Record &entity)
    {
        if (const FieldHash device = foldedHash(entity, entityField("deviceId"), defenderSeed))
            mention(AssetKind::Device, merger(AssetKind::Device).groupOf({device}, 0, device), entity);
        switch (static_cast<EntityType>(m_types.of(entity))) {
        case EntityType::User:
        case EntityType::Process:
            addUser(entity);
            break;
        case EntityType::Mailbox:
            addNamed(AssetKind::Mailbox, entity, {entityField("mailboxAddress"), entityField("userPrincipalName")},
                     entityField("mailboxDisplayName"));
            break;
        case EntityType::CloudApplication:
        case EntityType::OAuthApplication:
            addNamed(AssetKind::Application, entity, {entityField("applicationId")}, entityField("applicationName"));
            break;
        case EntityType::SecurityGroup:
            addNamed(AssetKind::Group, entity, {entityField("securityGroupId")}, entityField("securityGroupName"));
            break;
        case EntityType::GenericResource: {
            const FieldHash name = qHash(entityValue(entity).toCaseFolded());
            mention(AssetKind::Resource, merger(AssetKind::Resource).groupOf({name}, 0, 0), entity);
            break;
        }
        default:
            break;
        }
    }

    void settle(AssetKind kind)
    {
        const Merger &groups = merger(kind);
        std::vector<int> assetOf(groups.groupCount(), -1);
        const std::size_t firstOfKind = m_assets.size();
        for (const Mention &mention : m_mentions[static_cast<std::size_t>(kind)]) {
            int &place = assetOf[static_cast<std::size_t>(groups.finalGroup(mention.group))];
            if (place < 0) {
                place = static_cast<int>(m_assets.size());
                m_assets.emplace_back();
                m_assets.back().kind = kind;
                m_assets.back().hasConflict = groups.hasConflict(mention.group);
                m_assets.back().key = groups.key(mention.group) + static_cast<quint64>(kind);
            }
            Asset &asset = m_assets[static_cast<std::size_t>(place)];
            (mention.isDevice ? asset.devices : asset.entities).push_back(mention.record);
        }
        for (std::size_t i = firstOfKind; i < m_assets.size(); ++i) {
            chooseShown(m_assets[i]);
            rate(m_assets[i]);
        }
        sortByWeight(firstOfKind);
    }

    /// Built-in accounts last, else the worst first, then what stands in most alerts. Assets are large to move about,
    /// so their places are sorted first.
    void sortByWeight(std::size_t first)
    {
        std::vector<std::size_t> places(m_assets.size() - first);
        std::iota(places.begin(), places.end(), first);
        std::stable_sort(places.begin(), places.end(), [this](std::size_t left, std::size_t right) {
            const Asset &a = m_assets[left];
            const Asset &b = m_assets[right];
            return std::tuple(a.isBuiltIn, b.risk, b.alertCount) < std::tuple(b.isBuiltIn, a.risk, a.alertCount);
        });
        Assets sorted;
        sorted.reserve(places.size());
        for (const std::size_t place : places)
            sorted.push_back(std::move(m_assets[place]));
        std::move(sorted.begin(), sorted.end(), m_assets.begin() + static_cast<std::ptrdiff_t>(first));
    }

    /// Records seldom give the same of a user: one with a user principal name tells most. Where they contradict each
    /// other the last by code points counts, small letters before capitals, so that the order of alerts does not.
    void chooseShown(Asset &asset) const
    {
        asset.shown = asset.devices.empty() ? asset.entities.front() : asset.devices.front();
        if (asset.kind != AssetKind::User)
            return;
        constexpr std::size_t enough = 64; // a name that none of so many records gives will not come
        for (std::size_t i = 0; i < std::min(enough, asset.entities.size()); ++i) {
            const Record entity = m_incident.entity(asset.entities[i]);
            asset.isBuiltIn |= isBuiltInSid(entity.bytes(entityField("userSid")));
            if (entity.has(entityField("userPrincipalName"))) {
                asset.shown = lastNamed(asset.entities);
                break;
            }
            if (userName(m_incident.entity(asset.shown)).isEmpty())
                asset.shown = asset.entities[i];
        }
    }

    /// The first with the greatest user principal name; one must have any.
    int lastNamed(const std::vector<int> &entities) const
    {
        int best = entities.front();
        std::string_view last;
        for (const int entity : entities) {
            const std::string_view name = m_incident.entity(entity).bytes(entityField("userPrincipalName"));
            if (name > last) {
                last = name;
                best = entity;
            }
        }
        return best;
    }

    void rate(Asset &asset)
    {
        Severity worst = Severity::Unspecified;
        forEachAlert(asset, m_incident, [&](int index) {
            const AlertFacts &alert = m_alerts[static_cast<std::size_t>(index)];
            asset.count(alert);
            worst = std::max(worst, alert.severity < 0 ? Severity::Unspecified : static_cast<Severity>(alert.severity));
        });
        for (const int device : asset.devices)
            asset.risk = std::max(asset.risk, severityOfRisk(m_risks.of(m_incident.device(device))));
        if (asset.risk == Severity::Unspecified) {
            asset.risk = worst;
            asset.isRiskOfAlerts = true;
        }
    }

    // Identifiers of different kinds must not be taken for one another.
    static constexpr quint64 defenderSeed = 1;
    static constexpr quint64 entraSeed = 2;
    static constexpr quint64 sidSeed = 3;
    static constexpr quint64 principalSeed = 4;
    static constexpr quint64 nameSeed = 5;

    const Incident &m_incident;
    const std::vector<AlertFacts> &m_alerts;
    WordCodes m_types{entityField("entityType")};
    WordCodes m_risks{deviceField("riskScore")};
    std::array<Merger, kindCount> m_mergers;
    std::array<std::vector<Mention>, kindCount> m_mentions;
    Assets m_assets;
};

} // namespace

void Asset::count(const AlertFacts &alert)
{
    ++alertCount;
    if (alert.first && (!first || *alert.first < *first))
        first = alert.first;
    if (alert.last && (!last || *alert.last > *last))
        last = alert.last;
}

Assets assetsOf(const Incident &incident)
{
    return assetsOf(incident, alertFactsOf(incident));
}

Assets assetsOf(const Incident &incident, const std::vector<AlertFacts> &alerts)
{
    return Collector(incident, alerts).collect();
}

QString assetName(const Incident &incident, const Asset &asset)
{
    const Record record = recordOf(incident, asset);
    switch (asset.kind) {
    case AssetKind::Device:
        return asset.devices.empty() ? record.text(entityField("deviceId")) : deviceName(record);
    case AssetKind::User:
        return userName(record);
    default:
        return entityValue(record);
    }
}

QString assetDetail(const Incident &incident, const Asset &asset)
{
    const Record record = recordOf(incident, asset);
    switch (asset.kind) {
    case AssetKind::Device:
        return asset.devices.empty() ? QString() : record.text(deviceField("osPlatform"));
    case AssetKind::User:
        return record.text(entityField("userSid"));
    default:
        return entityDetail(record);
    }
}

std::vector<int> alertsOf(const Asset &asset, const Incident &incident)
{
    std::vector<int> alerts;
    alerts.reserve(static_cast<std::size_t>(asset.alertCount));
    forEachAlert(asset, incident, [&alerts](int alert) { alerts.push_back(alert); });
    return alerts;
}

Record recordOf(const Incident &incident, const Asset &asset)
{
    if (!asset.devices.empty())
        return incident.device(asset.shown);
    return asset.entities.empty() ? Record() : incident.entity(asset.shown);
}

QString assetKindName(AssetKind kind)
{
    switch (kind) {
    case AssetKind::Device:
        return AssetText::tr("device");
    case AssetKind::User:
        return AssetText::tr("user");
    case AssetKind::Mailbox:
        return AssetText::tr("mailbox");
    case AssetKind::Application:
        return AssetText::tr("application");
    case AssetKind::Group:
        return AssetText::tr("group");
    case AssetKind::Resource:
        return AssetText::tr("resource");
    }
    return {};
}

} // namespace utkik
