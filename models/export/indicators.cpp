// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/indicators.h"

#include "models/core/plaintext.h"
#include "models/export/defang.h"
#include "models/item/entitytext.h"

#include <QSet>
#include <QStringList>

#include <initializer_list>

namespace utkik
{

namespace
{

/// The first of the fields that is there.
std::vector<Indicator> firstOf(const Record &entity, std::initializer_list<FieldId> fields, bool isAddress)
{
    for (const FieldId field : fields) {
        if (QString text = entity.text(field); !text.isEmpty())
            return {{std::move(text), isAddress}};
    }
    return {};
}

} // namespace

std::vector<Indicator> indicatorsOf(const Record &entity)
{
    switch (static_cast<EntityType>(entity.wordCode(entityField("entityType")))) {
    case EntityType::File:
    case EntityType::Process:
        return firstOf(
            entity, {entityField("sha256"), entityField("sha1"), entityField("md5"), entityField("fileName")}, false);
    case EntityType::Ip:
        return firstOf(entity, {entityField("ipAddress")}, true);
    case EntityType::Url:
        return firstOf(entity, {entityField("url")}, true);
    case EntityType::Mailbox:
        return firstOf(entity, {entityField("mailboxAddress"), entityField("userPrincipalName")}, true);
    case EntityType::MailMessage: {
        std::vector<Indicator> found = firstOf(entity, {entityField("sender")}, true);
        const std::vector<Indicator> host = firstOf(entity, {entityField("senderIp")}, true);
        found.insert(found.end(), host.begin(), host.end());
        return found;
    }
    case EntityType::User:
        if (QString name = userName(entity); !name.isEmpty())
            return {{name, name.contains(u'@')}};
        return {};
    default:
        return {};
    }
}

QString indicatorLines(const std::vector<Record> &entities, Fangs fangs)
{
    QStringList lines;
    QSet<QString> known;
    for (const Record &entity : entities) {
        for (const Indicator &indicator : indicatorsOf(entity)) {
            if (known.contains(indicator.value))
                continue;
            known.insert(indicator.value);
            const bool isDrawn = fangs == Fangs::Drawn && indicator.isAddress;
            lines << visibleText(isDrawn ? defanged(indicator.value) : indicator.value);
        }
    }
    return lines.join(u'\n');
}

} // namespace utkik
