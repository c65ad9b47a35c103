// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/incidentcells.h"

#include "models/item/celltext.h"
#include "models/item/columns.h"
#include "models/item/incidenttext.h"

#include <QCoreApplication>

#include <array>

namespace utkik
{

namespace
{

using namespace IncidentColumns;

struct IncidentCell
{
    Q_DECLARE_TR_FUNCTIONS(IncidentCell)
};

/// In the order of the columns; the state is Utkik's own, and no field.
constexpr std::array<std::optional<FieldId>, Count> fields{
    std::nullopt,
    incidentField("severity"),
    incidentField("incidentId"),
    incidentField("incidentName"),
    incidentField("status"),
    incidentField("lastUpdateTime"),
};

std::optional<FieldId> fieldAt(int column)
{
    return fields.at(static_cast<std::size_t>(column));
}

} // namespace

QString incidentColumnKey(int column)
{
    const std::optional<FieldId> field = fieldAt(column);
    return field ? QString::fromLatin1(fieldOf(RecordType::Incident, *field).key) : QStringLiteral("state");
}

QString incidentColumnLabel(int column)
{
    if (column == Id)
        return IncidentCell::tr("ID"); // the list is of incidents
    const std::optional<FieldId> field = fieldAt(column);
    return field ? fieldLabel(RecordType::Incident, *field) : IncidentCell::tr("State");
}

QString incidentCell(const Lookup &lookup, int column, TimeZone zone)
{
    switch (column) {
    case State:
        return stateText(lookup.state);
    case Id:
        return QString::number(lookup.ref.id);
    default:
        return cellLine(lookup.incident.record().display(*fieldAt(column), zone));
    }
}

QString incidentCellToCopy(const Lookup &lookup, int column, TimeZone zone)
{
    if (column == Name)
        return lookup.incident.name();
    const auto updated = lookup.incident.record().time(incidentField("lastUpdateTime"));
    return column == Updated && updated ? formatTimeWithOffset(*updated, zone) : incidentCell(lookup, column, zone);
}

QString incidentCellOriginal(const Lookup &lookup, int column)
{
    if (column == Id)
        return QString::number(lookup.ref.id);
    const std::optional<FieldId> field = fieldAt(column);
    return field ? lookup.incident.record().text(*field) : QString();
}

QVariant incidentSortValue(const Lookup &lookup, int column)
{
    const Incident &incident = lookup.incident;
    if (column == State)
        return static_cast<int>(lookup.state);
    if (column == Id)
        return lookup.ref.id;
    if (incident.isNull())
        return {};
    switch (column) {
    case IncidentColumns::Severity:
        return incident.severity().code;
    case Name:
        return incident.name();
    case Status:
        return incident.status().code;
    default:
        if (const auto updated = incident.record().time(incidentField("lastUpdateTime")))
            return updated->ticks;
        return {};
    }
}

} // namespace utkik
