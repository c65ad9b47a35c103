// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/entitymodel.h"

#include "models/item/evidence.h"
#include "models/item/recordtext.h"
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

const DeviceNames &EntityModel::deviceNames() const
{
    if (!m_deviceNames)
        m_deviceNames.emplace(incident());
    return *m_deviceNames;
}

QString EntityModel::computedText(int item, int column) const
{
    switch (column) {
    case Value:
        return entityValue(record(item));
    case Device:
        return deviceNames().nameFor(record(item));
    default:
        return alertTitle(incident(), record(item));
    }
}

RecordTableModel::ComputedSort EntityModel::computedSort(int column) const
{
    switch (column) {
    case Value:
        return [incident = incident()](int item) { return sortText(entityValue(incident.entity(item))); };
    case Device:
        return [incident = incident(), names = deviceNames()](int item) {
            return sortText(names.nameFor(incident.entity(item)));
        };
    default:
        return [incident = incident()](int item) { return sortText(alertTitle(incident, incident.entity(item))); };
    }
}

QVariant EntityModel::recordFact(int item, int, int role) const
{
    switch (role) {
    case IsUnresolvedRole:
        return isUnresolved(record(item));
    default:
        return {};
    }
}

} // namespace utkik
