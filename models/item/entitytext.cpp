// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/entitytext.h"

#include <QSet>

#include <initializer_list>
#include <utility>

namespace utkik
{

namespace
{

QString firstOf(const Record &record, std::initializer_list<FieldId> fields)
{
    for (const FieldId field : fields) {
        if (QString text = record.text(field); !text.isEmpty())
            return text;
    }
    return {};
}

QString registryPath(const Record &entity)
{
    const QString hive = entity.text(entityField("registryHive"));
    const QString key = entity.text(entityField("registryKey"));
    return hive.isEmpty() || key.isEmpty() ? hive + key : hive + u'\\' + key;
}

QString registryValue(const Record &entity)
{
    const QString name = entity.text(entityField("registryValueName"));
    const QString value = entity.text(entityField("registryValue"));
    return name.isEmpty() || value.isEmpty() ? name + value : name + QLatin1String(" = ") + value;
}

QString joinedBy(const QString &separator, const QString &left, const QString &right)
{
    return left.isEmpty() || right.isEmpty() ? left + right : left + separator + right;
}

QString processImage(const Record &entity)
{
    const QString name = firstOf(entity, {entityField("fileName"), entityField("sha256"), entityField("sha1")});
    const QString id = entity.text(entityField("processId"));
    return id.isEmpty() ? name : joinedBy(QStringLiteral(" "), name, u'(' + id + u')');
}

bool isCommonField(FieldId field)
{
    constexpr FieldId common[] = {entityField("entityType"),
                                  entityField("verdict"),
                                  entityField("remediationStatus"),
                                  entityField("remediationStatusDetails"),
                                  entityField("detectionStatus"),
                                  entityField("roles"),
                                  entityField("detailedRoles"),
                                  entityField("evidenceCreationTime"),
                                  entityField("tags"),
                                  entityField("deviceId")};
    return std::find(std::begin(common), std::end(common), field) != std::end(common);
}

/// For types that we know nothing of: the first thing the API says of it.
QString anyValue(const Record &entity)
{
    if (QString name = firstOf(entity, {entityField("displayName"), entityField("applicationName")}); !name.isEmpty())
        return name;
    for (const FieldId field : entity.presentFields()) {
        if (isCommonField(field))
            continue;
        if (QString text = entity.text(field); !text.isEmpty())
            return text;
    }
    const auto unknown = entity.unknownFields();
    return unknown.empty() ? QString() : unknown.front().json;
}

/// Names in the order in which they come, each once however it is written.
class DistinctNames
{
public:
    void add(const QString &name)
    {
        const QString folded = name.toCaseFolded();
        if (name.isEmpty() || m_seen.contains(folded))
            return;
        m_seen.insert(folded);
        m_names << name;
    }
    [[nodiscard]] QStringList take() { return std::move(m_names); }

private:
    QStringList m_names;
    QSet<QString> m_seen;
};

} // namespace

QString userName(const Record &entity)
{
    if (QString name = entity.text(entityField("userPrincipalName")); !name.isEmpty())
        return name;
    const QString account = entity.text(entityField("accountName"));
    if (!account.isEmpty())
        return joinedBy(QStringLiteral("\\"), entity.text(entityField("domainName")), account);
    return firstOf(
        entity,
        {entityField("userDisplayName"), entityField("displayName"), entityField("userSid"), entityField("aadUserId")});
}

QString entityValue(const Record &entity)
{
    QString value;
    switch (static_cast<EntityType>(entity.wordCode(entityField("entityType")))) {
    case EntityType::User:
        value = userName(entity);
        break;
    case EntityType::Ip:
        value = entity.text(entityField("ipAddress"));
        break;
    case EntityType::Url:
        value = entity.text(entityField("url"));
        break;
    case EntityType::File:
        value =
            firstOf(entity, {entityField("fileName"), entityField("sha256"), entityField("sha1"), entityField("md5")});
        break;
    case EntityType::Process:
        value = entity.text(entityField("processCommandLine"));
        if (value.isEmpty())
            value = processImage(entity);
        break;
    case EntityType::Mailbox:
        value = firstOf(
            entity,
            {entityField("mailboxAddress"), entityField("userPrincipalName"), entityField("mailboxDisplayName")});
        break;
    case EntityType::MailMessage:
        value = firstOf(entity,
                        {entityField("subject"), entityField("internetMessageId"), entityField("networkMessageId")});
        break;
    case EntityType::MailCluster:
        value = firstOf(entity, {entityField("clusterByValue"), entityField("query"), entityField("clusterBy")});
        break;
    case EntityType::SecurityGroup:
        value = firstOf(entity,
                        {entityField("securityGroupName"), entityField("displayName"), entityField("securityGroupId")});
        break;
    case EntityType::Registry:
        value = registryPath(entity);
        break;
    case EntityType::CloudApplication:
    case EntityType::OAuthApplication:
        value =
            firstOf(entity, {entityField("applicationName"), entityField("displayName"), entityField("applicationId")});
        break;
    default:
        break;
    }
    return value.isEmpty() ? anyValue(entity) : value;
}

QString entityDetail(const Record &entity)
{
    switch (static_cast<EntityType>(entity.wordCode(entityField("entityType")))) {
    case EntityType::User:
        return firstOf(entity, {entityField("userDisplayName"), entityField("accountName")});
    case EntityType::Ip:
        return entity.text(entityField("countryLetterCode"));
    case EntityType::File:
        return firstOf(entity, {entityField("filePath"), entityField("sha256"), entityField("sha1")});
    case EntityType::Process:
        return processImage(entity);
    case EntityType::Mailbox:
        return firstOf(entity, {entityField("mailboxDisplayName"), entityField("userPrincipalName")});
    case EntityType::MailMessage:
        return joinedBy(QStringLiteral(" → "), entity.text(entityField("sender")),
                        entity.text(entityField("recipient")));
    case EntityType::MailCluster:
        return entity.text(entityField("clusterBy"));
    case EntityType::Registry:
        return registryValue(entity);
    case EntityType::CloudApplication:
    case EntityType::OAuthApplication:
        return firstOf(entity, {entityField("publisher"), entityField("applicationId"), entityField("instanceName")});
    default:
        return {};
    }
}

bool hasIdentifierValue(const Record &entity)
{
    switch (static_cast<EntityType>(entity.wordCode(entityField("entityType")))) {
    case EntityType::Ip:
    case EntityType::Url:
    case EntityType::File:
    case EntityType::Process:
    case EntityType::Registry:
        return true;
    default:
        return false;
    }
}

QString deviceName(const Record &device)
{
    return firstOf(device,
                   {deviceField("deviceDnsName"), deviceField("hostName"), deviceField("mdatpDeviceId"),
                    deviceField("aadDeviceId")});
}

QString alertTitle(const Incident &incident, const Record &record)
{
    const int alert = record.alertIndex();
    return alert < 0 ? QString() : incident.alert(alert).text(alertField("title"));
}

QStringList deviceNamesOf(const Incident &incident, int alert)
{
    DistinctNames names;
    const auto [first, end] = incident.devicesOfAlert(alert);
    for (int i = first; i < end; ++i)
        names.add(deviceName(incident.device(i)));
    return names.take();
}

QStringList userNamesOf(const Incident &incident, int alert)
{
    DistinctNames names;
    const auto [first, end] = incident.entitiesOfAlert(alert);
    for (int i = first; i < end; ++i) {
        const Record entity = incident.entity(i);
        if (entity.wordCode(entityField("entityType")) == static_cast<int>(EntityType::User))
            names.add(userName(entity));
    }
    return names.take();
}

DeviceNames::DeviceNames(const Incident &incident)
{
    for (int i = 0; i < incident.deviceCount(); ++i) {
        const Record device = incident.device(i);
        const QString id = device.text(deviceField("mdatpDeviceId"));
        if (!id.isEmpty() && !m_nameOf.contains(id))
            m_nameOf.insert(id, deviceName(device));
    }
}

QString DeviceNames::nameFor(const Record &entity) const
{
    const QString id = entity.text(entityField("deviceId"));
    return m_nameOf.value(id, id);
}

} // namespace utkik
