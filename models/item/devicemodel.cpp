// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/devicemodel.h"

#include "models/item/entitytext.h"

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

quint64 DeviceModel::keyOf(const Incident &incident, int item) const
{
    const Record device = incident.device(item);
    const int alert = device.alertIndex();
    const QString alertId = alert < 0 ? QString() : incident.alert(alert).text(alertField("alertId"));
    return qHash(device.text(deviceField("mdatpDeviceId")), qHash(deviceName(device), qHash(alertId)));
}

QString DeviceModel::computedTitle(int) const
{
    return tr("Alert");
}

QString DeviceModel::computedText(int item, int) const
{
    const int alert = record(item).alertIndex();
    return alert < 0 ? QString() : incident().alert(alert).text(alertField("title"));
}

} // namespace utkik
