// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/devicemodel.h"

#include "models/item/entitytext.h"
#include "models/item/fieldhash.h"
#include "models/item/recordtext.h"

namespace utkik
{

DeviceModel::DeviceModel(QObject *parent, ColumnSet columns)
    : RecordTableModel(RecordType::Device,
                       {
                           {deviceField("deviceDnsName")},
                           {deviceField("riskScore")},
                           {deviceField("healthStatus")},
                           {deviceField("osPlatform")},
                           {deviceField("defenderAvStatus")},
                           {deviceField("rbacGroupName")},
                           {deviceField("firstSeen")},
                           {deviceField("mdatpDeviceId")},
                           {Definition::computed, "alert"},
                       },
                       columns, parent)
{
}

quint64 DeviceModel::keyOf(const Record &record, quint64 alertKey) const
{
    return foldedHash(record, {deviceField("mdatpDeviceId"), deviceField("aadDeviceId"), deviceField("deviceDnsName")},
                      alertKey);
}

QString DeviceModel::computedTitle(int) const
{
    return tr("Alert");
}

QString DeviceModel::computedText(int item, int) const
{
    return alertTitle(incident(), record(item));
}

RecordTableModel::ComputedSort DeviceModel::computedSort(int) const
{
    return [incident = incident()](int item) { return sortText(alertTitle(incident, incident.device(item))); };
}

} // namespace utkik
