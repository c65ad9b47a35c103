// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace utkik
{

namespace IncidentColumns
{
enum Column { State, Severity, Id, Name, Status, Updated, Count };
}

/// The columns that alert tables show at first; every other field of an alert follows behind them, in the order of the
/// field table, for views that let people choose (see ColumnSet).
namespace AlertColumns
{
enum Column {
    Severity,
    Title,
    Status,
    Category,
    Source,
    FirstActivity,
    LastActivity,
    Created,
    Devices,
    Users,
    Entities,
    Techniques,
    AssignedTo,
    Id,
    Count
};
}

namespace DeviceColumns
{
enum Column { Name, Risk, Health, Platform, Antivirus, Group, FirstSeen, DeviceId, Alert, Count };
}

namespace AssetColumns
{
enum Column { Name, Kind, Risk, Alerts, First, Last, Detail, Count };
}

namespace EvidenceColumns
{
enum Column { Verdict, Kind, Value, AlsoIn, Detail, Device, Remediation, Alerts, First, Count };
}

namespace EntityColumns
{
enum Column { Kind, Value, Verdict, Remediation, Device, Created, Alert, Count };
}

namespace CommentColumns
{
enum Column { Written, By, Comment, Count };
}

namespace FieldColumns
{
enum Column { Label, Value, Count };
}

namespace JsonColumns
{
enum Column { Key, Value, Count };
}

/// Whether a table holds only the columns named above or all fields of its records.
enum class ColumnSet { Usual, All };

} // namespace utkik
