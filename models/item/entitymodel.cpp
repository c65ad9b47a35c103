// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/entitymodel.h"

#include "models/item/evidence.h"
#include "models/item/roles.h"

namespace utkik
{

namespace
{

using namespace EntityColumns;

} // namespace

EntityModel::EntityModel(QObject *parent, ColumnSet columns)
    : RecordTableModel(RecordType::Entity,
                       {
                           {entityField("entityType")},
                           {Definition::computed, "value"},
                           {entityField("verdict")},
                           {entityField("remediationStatus")},
                           {Definition::computed, "device"},
                           {entityField("evidenceCreationTime")},
                           {Definition::computed, "alert"},
                       },
                       columns, parent)
{
}

quint64 EntityModel::keyOf(const Record &record, quint64 alertKey) const
{
    return identityHash(record, alertKey);
}

QString EntityModel::computedTitle(int column) const
{
    switch (column) {
    case Value:
        return tr("Value");
    case Device:
        return tr("Device");
    default:
        return tr("Alert");
    }
}

QString EntityModel::computedText(int item, int column) const
{
    switch (column) {
    case Value:
        return entityValue(record(item));
    case Device:
        if (!m_deviceNames)
            m_deviceNames.emplace(incident());
        return m_deviceNames->nameFor(record(item));
    default: {
        const int alert = record(item).alertIndex();
        return alert < 0 ? QString() : incident().alert(alert).text(alertField("title"));
    }
    }
}

QVariant EntityModel::recordFact(int item, int column, int role) const
{
    switch (role) {
    case IsUnresolvedRole:
        return isUnresolved(record(item));
    case SortRole:
        return column == EntityColumns::Verdict ? QVariant(verdictRank(record(item))) : QVariant();
    default:
        return {};
    }
}

} // namespace utkik
