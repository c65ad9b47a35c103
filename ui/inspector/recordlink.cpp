// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/recordlink.h"

#include "models/core/plaintext.h"
#include "models/item/assets.h"
#include "models/item/entitytext.h"
#include "models/item/recordtitle.h"
#include "ui/theme/severitymarks.h"

namespace utkik
{

namespace
{

std::optional<Mark> markOfRecord(const Record &record)
{
    if (record.type() == RecordType::Alert)
        return markOf(Severity(std::max(0, record.wordCode(alertField("severity")))));
    if (record.type() == RecordType::Entity && record.has(entityField("verdict"))) {
        const int verdict = record.wordCode(entityField("verdict"));
        return verdict < 0 ? Mark::Unknown : markOf(Verdict(verdict));
    }
    return std::nullopt;
}

QString kindOf(const Record &record)
{
    if (record.type() == RecordType::Device)
        return assetKindName(AssetKind::Device);
    return record.type() == RecordType::Entity ? record.word(entityField("entityType")).name() : QString();
}

} // namespace

RecordLink::RecordLink(const Theme &theme, QWidget *parent)
    : LinkRow(theme, Lines::One, parent)
{
}

void RecordLink::setRecord(const Record &record)
{
    m_record = record;
    const bool isIdentifier = record.type() == RecordType::Entity && hasIdentifierValue(record);
    setWords(markOfRecord(record), visibleText(recordTitle(record)), visibleText(kindOf(record)),
             isIdentifier ? Qt::ElideMiddle : Qt::ElideRight);
}

} // namespace utkik
