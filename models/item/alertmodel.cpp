// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/alertmodel.h"

#include "models/item/entitytext.h"
#include "models/item/fieldhash.h"
#include "models/item/recordtext.h"

#include <QLocale>

namespace utkik
{

namespace
{

using namespace AlertColumns;

constexpr int deviceSearchField = SearchText::maxField - 1; // beyond any field of the table
constexpr int userSearchField = SearchText::maxField - 2;

} // namespace

AlertModel::AlertModel(QObject *parent, ColumnSet columns)
    : RecordTableModel(RecordType::Alert,
                       {
                           {alertField("severity")},
                           {alertField("title")},
                           {alertField("status")},
                           {alertField("category")},
                           {alertField("serviceSource")},
                           {alertField("firstActivity")},
                           {alertField("lastActivity")},
                           {alertField("creationTime")},
                           {Definition::computed, "devices"},
                           {Definition::computed, "users"},
                           {Definition::computed, "entities", FieldKind::Number},
                           {alertField("mitreTechniques")},
                           {alertField("assignedTo")},
                           {alertField("alertId")},
                       },
                       columns, parent)
{
}

quint64 AlertModel::keyOf(const Record &record, quint64) const
{
    return exactHash(record, alertField("alertId"));
}

QString AlertModel::computedTitle(int column) const
{
    switch (column) {
    case Devices:
        return tr("Devices");
    case Users:
        return tr("Users");
    default:
        return tr("Entities");
    }
}

QString AlertModel::computedText(int item, int column) const
{
    switch (column) {
    case Devices:
        return deviceNamesOf(incident(), item).join(QStringLiteral(", "));
    case Users:
        return userNamesOf(incident(), item).join(QStringLiteral(", "));
    default: {
        const auto [first, end] = incident().entitiesOfAlert(item);
        return QLocale().toString(end - first);
    }
    }
}

RecordTableModel::ComputedSort AlertModel::computedSort(int column) const
{
    return [incident = incident(), column](int item) -> QVariant {
        switch (column) {
        case Devices:
            return sortText(deviceNamesOf(incident, item).join(u' '));
        case Users:
            return sortText(userNamesOf(incident, item).join(u' '));
        default: {
            const auto [first, end] = incident.entitiesOfAlert(item);
            return end - first;
        }
        }
    };
}

RecordTableModel::AddSearch AlertModel::computedSearch() const
{
    return [](const Incident &incident, int item, SearchText &text) {
        const QStringList devices = deviceNamesOf(incident, item);
        for (const QString &name : devices)
            text.add(deviceSearchField, name);
        const QStringList users = userNamesOf(incident, item);
        for (const QString &name : users)
            text.add(userSearchField, name);
    };
}

QList<int> AlertModel::fieldsNamed(const QString &name) const
{
    QList<int> fields = RecordTableModel::fieldsNamed(name);
    if (namesField(name, QStringLiteral("devices"), computedTitle(Devices)))
        fields << deviceSearchField;
    if (namesField(name, QStringLiteral("users"), computedTitle(Users)))
        fields << userSearchField;
    return fields;
}

} // namespace utkik
