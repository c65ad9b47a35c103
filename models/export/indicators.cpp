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
std::vector<Indicator> firstOf(const Record &entity, Indicator::Kind kind, std::initializer_list<FieldId> fields)
{
    for (const FieldId field : fields) {
        if (QString text = entity.text(field); !text.isEmpty())
            return {{kind, std::move(text)}};
    }
    return {};
}

} // namespace

bool Indicator::isAddress() const
{
    switch (kind) {
    case Kind::Hash:
    case Kind::FileName:
        return false;
    case Kind::Account:
        return value.contains(u'@');
    case Kind::Host:
    case Kind::Link:
    case Kind::Sender:
    case Kind::Mailbox:
        break;
    }
    return true;
}

bool Indicator::isForPublicPlaces() const
{
    return kind == Kind::Hash || kind == Kind::Host || kind == Kind::Link || kind == Kind::Sender;
}

std::vector<Indicator> indicatorsOf(const Record &entity)
{
    using Kind = Indicator::Kind;
    switch (static_cast<EntityType>(entity.wordCode(entityField("entityType")))) {
    case EntityType::File:
    case EntityType::Process:
        if (auto hash = firstOf(entity, Kind::Hash, {entityField("sha256"), entityField("sha1"), entityField("md5")});
            !hash.empty())
            return hash;
        return firstOf(entity, Kind::FileName, {entityField("fileName")});
    case EntityType::Ip:
        return firstOf(entity, Kind::Host, {entityField("ipAddress")});
    case EntityType::Url:
        return firstOf(entity, Kind::Link, {entityField("url")});
    case EntityType::Mailbox:
        return firstOf(entity, Kind::Mailbox, {entityField("mailboxAddress"), entityField("userPrincipalName")});
    case EntityType::MailMessage: {
        std::vector<Indicator> found = firstOf(entity, Kind::Sender, {entityField("sender")});
        const std::vector<Indicator> host = firstOf(entity, Kind::Host, {entityField("senderIp")});
        found.insert(found.end(), host.begin(), host.end());
        return found;
    }
    case EntityType::User:
        if (QString name = userName(entity); !name.isEmpty())
            return {{Kind::Account, std::move(name)}};
        return {};
    default:
        return {};
    }
}

QString indicatorOf(const Record &record)
{
    if (!record.isValid() || record.type() != RecordType::Entity)
        return {};
    QString sender;
    for (const Indicator &indicator : indicatorsOf(record)) {
        if (indicator.kind == Indicator::Kind::Sender)
            sender = indicator.value; // a host says more
        else if (indicator.isForPublicPlaces())
            return indicator.value;
    }
    return sender;
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
            const bool isDrawn = fangs == Fangs::Drawn && indicator.isAddress();
            lines << visibleText(isDrawn ? defanged(indicator.value) : indicator.value);
        }
    }
    return lines.join(u'\n');
}

} // namespace utkik
