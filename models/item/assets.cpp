// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/assets.h"

#include "models/item/entitytext.h"
#include "models/item/merger.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
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
bool isCloudSid(const QString &sid)
{
    return sid.startsWith(QLatin1String("S-1-12-1-"));
}

/// LocalSystem, LocalService, NetworkService (winnt.h: SECURITY_*_RID).
bool isBuiltInSid(const QString &sid)
{
    return sid == u"S-1-5-18" || sid == u"S-1-5-19" || sid == u"S-1-5-20";
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

void append(std::vector<int> &list, int value)
{
    if (list.empty() || list.back() != value)
        list.push_back(value);
}

class Collector
{
public:
    explicit Collector(const Incident &incident)
        : m_incident(incident)
    {
    }

    Assets collect()
    {
        for (int i = 0; i < m_incident.deviceCount(); ++i)
            addDevice(m_incident.device(i));
        for (int i = 0; i < m_incident.entityCount(); ++i)
            addEntity(m_incident.entity(i));
        for (std::size_t kind = 0; kind < kindCount; ++kind)
            settle(static_cast<AssetKind>(kind));
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
        const QString defenderId = device.text(deviceField("mdatpDeviceId")).toLower();
        const QString entraId = device.text(deviceField("aadDeviceId")).toLower();
        const QString name = deviceName(device).toLower();
        // Devices with differing IDs are different, whatever they are called: a reinstalled one keeps its name.
        mention(AssetKind::Device, merger(AssetKind::Device).groupOf({defenderId, entraId}, name, defenderId), device);
    }

    void addUser(const Record &entity)
    {
        const QString sid = entity.text(entityField("userSid")).toUpper();
        const QString account = entity.text(entityField("accountName")).toLower();
        const QString domain = entity.text(entityField("domainName")).toLower();
        const QString weak = account.isEmpty() ? QString() : domain + u'\\' + account;
        const int group = merger(AssetKind::User)
                              .groupOf({sid, entity.text(entityField("aadUserId")).toLower(),
                                        entity.text(entityField("userPrincipalName")).toLower()},
                                       weak, isCloudSid(sid) ? QString() : sid);
        mention(AssetKind::User, group, entity);
    }

    void addNamed(AssetKind kind, const Record &entity, FieldId id, FieldId name)
    {
        const QString identifier = entity.text(id).toLower();
        mention(kind, merger(kind).groupOf({identifier}, entity.text(name).toLower(), identifier), entity);
    }

    void addEntity(const Record &entity)
    {
        if (const QString device = entity.text(entityField("deviceId")).toLower(); !device.isEmpty())
            mention(AssetKind::Device, merger(AssetKind::Device).groupOf({device}, {}, device), entity);
        switch (static_cast<EntityType>(entity.wordCode(entityField("entityType")))) {
        case EntityType::User:
        case EntityType::Process:
            addUser(entity);
            break;
        case EntityType::Mailbox: {
            const QString address = entity.text(entityField("mailboxAddress")).toLower();
            const QString user = entity.text(entityField("userPrincipalName")).toLower();
            const QString name = entity.text(entityField("mailboxDisplayName")).toLower();
            const QString best = address.isEmpty() ? user : address;
            mention(AssetKind::Mailbox,
                    merger(AssetKind::Mailbox).groupOf({best}, best.isEmpty() ? name : QString(), {}), entity);
            break;
        }
        case EntityType::CloudApplication:
        case EntityType::OAuthApplication:
            addNamed(AssetKind::Application, entity, entityField("applicationId"), entityField("applicationName"));
            break;
        case EntityType::SecurityGroup:
            addNamed(AssetKind::Group, entity, entityField("securityGroupId"), entityField("securityGroupName"));
            break;
        case EntityType::GenericResource: {
            const QString name = entityValue(entity).toLower();
            mention(AssetKind::Resource, merger(AssetKind::Resource).groupOf({name}, {}, {}), entity);
            break;
        }
        default:
            break;
        }
    }

    void settle(AssetKind kind)
    {
        const Merger &names = merger(kind);
        QHash<int, std::size_t> assetOf;
        const std::size_t firstOfKind = m_assets.size();
        for (const Mention &mention : m_mentions[static_cast<std::size_t>(kind)]) {
            const int group = names.finalGroup(mention.group);
            auto known = assetOf.constFind(group);
            if (known == assetOf.constEnd()) {
                known = assetOf.insert(group, m_assets.size());
                m_assets.emplace_back();
                m_assets.back().kind = kind;
                m_assets.back().hasConflict = names.hasConflict(group);
                m_assets.back().key = qHash(names.firstName(group), static_cast<size_t>(kind));
            }
            Asset &asset = m_assets[*known];
            append(mention.isDevice ? asset.devices : asset.entities, mention.record);
        }
        for (std::size_t i = firstOfKind; i < m_assets.size(); ++i)
            describeAsset(m_assets[i]);
        std::stable_sort(m_assets.begin() + static_cast<std::ptrdiff_t>(firstOfKind), m_assets.end(),
                         [](const Asset &a, const Asset &b) {
                             return std::tuple(a.isBuiltIn, b.risk, b.alerts.size())
                                 < std::tuple(b.isBuiltIn, a.risk, a.alerts.size());
                         });
    }

    void describeAsset(Asset &asset) const
    {
        for (const int device : asset.devices)
            asset.alerts.push_back(m_incident.alertOfDevice(device));
        for (const int entity : asset.entities)
            asset.alerts.push_back(m_incident.alertOfEntity(entity));
        std::sort(asset.alerts.begin(), asset.alerts.end());
        const auto last = std::unique(asset.alerts.begin(), asset.alerts.end());
        asset.alerts.erase(last, asset.alerts.end());
        std::erase_if(asset.alerts, [](int alert) { return alert < 0; }); // a device outside of any alert
        nameAsset(asset);
        rateAsset(asset);
    }

    void nameAsset(Asset &asset) const
    {
        if (!asset.devices.empty()) {
            const Record device = m_incident.device(asset.devices.front());
            asset.name = deviceName(device);
            asset.detail = device.text(deviceField("osPlatform"));
            return;
        }
        const Record entity = m_incident.entity(asset.entities.front());
        switch (asset.kind) {
        case AssetKind::Device:
            asset.name = entity.text(entityField("deviceId"));
            break;
        case AssetKind::User:
            nameUser(asset);
            break;
        default:
            asset.name = entityValue(entity);
            asset.detail = entityDetail(entity);
            break;
        }
    }

    /// The best name among all that the records give: they seldom give the same.
    void nameUser(Asset &asset) const
    {
        for (const int index : asset.entities) {
            const Record entity = m_incident.entity(index);
            const QString sid = entity.text(entityField("userSid"));
            asset.isBuiltIn |= isBuiltInSid(sid.toUpper());
            if (asset.name.isEmpty())
                asset.name = userName(entity);
            if (asset.detail.isEmpty())
                asset.detail = sid;
            if (entity.has(entityField("userPrincipalName"))) {
                asset.name = userName(entity);
                break;
            }
            constexpr std::size_t enough = 64; // a name that none of so many records gives will not come
            if (index == asset.entities[std::min(enough, asset.entities.size()) - 1])
                break;
        }
    }

    void rateAsset(Asset &asset) const
    {
        Severity worst = Severity::Unspecified;
        for (const int index : asset.alerts) {
            const AlertFacts &alert = factsOf(index);
            worst = std::max(worst, alert.severity);
            if (alert.first && (!asset.first || *alert.first < *asset.first))
                asset.first = alert.first;
            if (alert.last && (!asset.last || *alert.last > *asset.last))
                asset.last = alert.last;
        }
        for (const int device : asset.devices)
            asset.risk =
                std::max(asset.risk, severityOfRisk(m_incident.device(device).wordCode(deviceField("riskScore"))));
        if (asset.risk == Severity::Unspecified) {
            asset.risk = worst;
            asset.isRiskOfAlerts = true;
        }
    }

    struct AlertFacts
    {
        Severity severity = Severity::Unspecified;
        std::optional<Timestamp> first;
        std::optional<Timestamp> last;
    };

    const AlertFacts &factsOf(int index) const
    {
        if (m_alerts.empty()) {
            m_alerts.resize(static_cast<std::size_t>(m_incident.alertCount()));
            for (int i = 0; i < m_incident.alertCount(); ++i) {
                const Record alert = m_incident.alert(i);
                const int code = alert.wordCode(alertField("severity"));
                AlertFacts &facts = m_alerts[static_cast<std::size_t>(i)];
                facts.severity = code < 0 ? Severity::Unspecified : static_cast<Severity>(code);
                facts.first = alert.time(alertField("firstActivity"));
                facts.last = alert.time(alertField("lastActivity"));
            }
        }
        return m_alerts[static_cast<std::size_t>(index)];
    }

    const Incident &m_incident;
    std::array<Merger, kindCount> m_mergers;
    std::array<std::vector<Mention>, kindCount> m_mentions;
    mutable std::vector<AlertFacts> m_alerts; // made when first asked for
    Assets m_assets;
};

} // namespace

Assets assetsOf(const Incident &incident)
{
    return Collector(incident).collect();
}

Record recordOf(const Incident &incident, const Asset &asset)
{
    if (!asset.devices.empty())
        return incident.device(asset.devices.front());
    return asset.entities.empty() ? Record() : incident.entity(asset.entities.front());
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
