// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/incidentcontents.h"

#include "models/item/entitytext.h"
#include "models/item/fieldhash.h"
#include "models/item/wordcodes.h"

#include <QSet>

#include <array>

namespace utkik
{

namespace
{

enum Field { Devices = SearchText::maxField - 5, Users, Sources, Tactics, Titles };

constexpr std::array contents{
    IncidentContent{Devices, "devices"},  IncidentContent{Users, "users"},  IncidentContent{Sources, "serviceSource"},
    IncidentContent{Tactics, "category"}, IncidentContent{Titles, "title"},
};

/// Told apart by hash first: large incidents repeat the same few things tens of thousands of times.
class Once
{
public:
    [[nodiscard]] bool isNew(quint64 hash)
    {
        const auto before = m_seen.size();
        m_seen.insert(hash);
        return m_seen.size() != before;
    }

private:
    QSet<quint64> m_seen;
};

void addDevices(const Incident &incident, SearchText &text)
{
    Once once;
    for (int i = 0; i < incident.deviceCount(); ++i) {
        const Record device = incident.device(i);
        if (once.isNew(exactHash(device, {deviceField("deviceDnsName"), deviceField("hostName")})))
            text.add(Devices, deviceName(device));
    }
}

void addUsers(const Incident &incident, SearchText &text)
{
    Once once;
    WordCodes types(entityField("entityType"));
    for (int i = 0; i < incident.entityCount(); ++i) {
        const Record entity = incident.entity(i);
        const int type = types.of(entity);
        const bool isUser = type == static_cast<int>(EntityType::User) || type == static_cast<int>(EntityType::Mailbox);
        if (isUser
            && once.isNew(exactHash(
                entity, {entityField("userPrincipalName"), entityField("accountName"), entityField("domainName")})))
            text.add(Users, userName(entity));
    }
}

} // namespace

std::span<const IncidentContent> incidentContents()
{
    return contents;
}

void addContents(const Incident &incident, SearchText &text)
{
    addDevices(incident, text);
    addUsers(incident, text);
    Once once;
    for (int i = 0; i < incident.alertCount(); ++i) {
        const Record alert = incident.alert(i);
        if (once.isNew(exactHash(alert, alertField("title"), Titles)))
            text.add(Titles, alert.bytes(alertField("title")));
        for (const auto &[field, key] :
             {std::pair(Sources, alertField("serviceSource")), std::pair(Tactics, alertField("category"))}) {
            if (!once.isNew(exactHash(alert, key, static_cast<quint64>(field))))
                continue;
            text.add(field, alert.word(key).name());
            text.add(field, alert.bytes(key));
        }
    }
}

} // namespace utkik
