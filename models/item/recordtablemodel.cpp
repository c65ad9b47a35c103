// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/recordtablemodel.h"

#include "models/item/fieldhash.h"
#include "models/item/recordtext.h"
#include "models/item/roles.h"

#include <algorithm>

namespace utkik
{

namespace
{

/// The code of the record's field with that vocabulary; not valid if it has none.
QVariant codeIn(const Record &record, std::string_view key, RecordType type)
{
    const auto field = findField(type, key);
    return field && record.has(*field) ? QVariant(record.wordCode(*field)) : QVariant();
}

} // namespace

RecordTableModel::RecordTableModel(RecordType type, const std::vector<Definition> &usual, ColumnSet columns,
                                   QObject *parent)
    : TableModel(columnsOf(type, allOf(type, usual, columns)), parent)
    , m_type(type)
    , m_definitions(allOf(type, usual, columns))
{
}

std::vector<RecordTableModel::Definition> RecordTableModel::allOf(RecordType type, std::vector<Definition> usual,
                                                                  ColumnSet columns)
{
    if (columns == ColumnSet::Usual)
        return usual;
    const auto fields = fieldsOf(type);
    const std::size_t named = usual.size();
    for (std::size_t field = 0; field < fields.size(); ++field) {
        const auto end = usual.begin() + static_cast<std::ptrdiff_t>(named);
        const bool stands = std::any_of(
            usual.begin(), end, [field](const Definition &one) { return one.field == static_cast<int>(field); });
        if (!stands && fields[field].kind != FieldKind::Records)
            usual.push_back({static_cast<int>(field)});
    }
    return usual;
}

std::vector<TableModel::Column> RecordTableModel::columnsOf(RecordType type, const std::vector<Definition> &definitions)
{
    std::vector<Column> columns;
    for (const Definition &definition : definitions) {
        if (definition.field == Definition::computed) {
            columns.push_back({QString::fromLatin1(definition.key), definition.kind});
            continue;
        }
        const FieldDescriptor &field = fieldOf(type, static_cast<FieldId>(definition.field));
        columns.push_back(
            {QString::fromLatin1(field.key.data(), static_cast<qsizetype>(field.key.size())), field.kind});
    }
    return columns;
}

void RecordTableModel::setIncident(const Incident &incident)
{
    if (incident == m_incident)
        return;
    const auto swap = [this, &incident] {
        m_incident = incident;
        incidentChanged();
    };
    if (m_incident.isNull() || incident.isNull() || m_incident.id() != incident.id()) {
        load(swap);
        return;
    }
    const Incident before = m_incident;
    const QByteArray oldBytes = before.payload();
    const QByteArray newBytes = incident.payload();
    refresh(
        keysOf(before), keysOf(incident),
        [&](int old, int fresh) {
            return rawBytes(oldBytes, before.at(m_type, old)) != rawBytes(newBytes, incident.at(m_type, fresh));
        },
        swap);
}

std::vector<quint64> RecordTableModel::keysOf(const Incident &incident) const
{
    std::vector<quint64> alertKeys;
    if (m_type != RecordType::Alert) {
        for (int i = 0; i < incident.alertCount(); ++i)
            alertKeys.push_back(exactHash(incident.alert(i), alertField("alertId")));
    }
    std::vector<quint64> keys;
    keys.reserve(static_cast<std::size_t>(incident.count(m_type)));
    for (int item = 0; item < incident.count(m_type); ++item) {
        const Record record = incident.at(m_type, item);
        const int alert = record.alertIndex();
        keys.push_back(keyOf(record, alert < 0 ? 0 : alertKeys[static_cast<std::size_t>(alert)]));
    }
    return keys;
}

Record RecordTableModel::recordAt(int row) const
{
    return row >= 0 && row < rowCount() ? record(itemOf(row)) : Record();
}

int RecordTableModel::rowOf(const Record &record) const
{
    const bool isShown = record.isValid() && record.type() == m_type && record.index() < rowCount()
        && this->record(record.index()) == record;
    return isShown ? record.index() : -1;
}

QString RecordTableModel::title(int column) const
{
    const int field = fieldOfColumn(column);
    return field == Definition::computed ? computedTitle(column) : fieldLabel(m_type, static_cast<FieldId>(field));
}

QString RecordTableModel::text(int item, int column) const
{
    const int field = fieldOfColumn(column);
    return field == Definition::computed ? computedText(item, column)
                                         : record(item).display(static_cast<FieldId>(field), timeZone());
}

QString RecordTableModel::copyText(int item, int column) const
{
    const int field = fieldOfColumn(column);
    return field == Definition::computed ? computedText(item, column)
                                         : copyTextOf(record(item), static_cast<FieldId>(field), timeZone());
}

QVariant RecordTableModel::fact(int item, int column, int role) const
{
    if (QVariant own = recordFact(item, column, role); own.isValid())
        return own;
    const int field = fieldOfColumn(column);
    switch (role) {
    case SortRole:
        return field == Definition::computed ? computedSort(column)(item)
                                             : sortValueOf(record(item), static_cast<FieldId>(field));
    case OriginalTextRole:
        return field == Definition::computed ? computedText(item, column)
                                             : originalTextOf(record(item), static_cast<FieldId>(field));
    case RecordRole:
        return item;
    case AlertsRole:
        return QVariant::fromValue(QList<int>{m_type == RecordType::Alert ? item : record(item).alertIndex()});
    case PathRole:
        return record(item).pointer();
    case VerdictRole:
        return codeIn(record(item), "verdict", m_type);
    case SeverityRole: {
        const auto severity = findField(m_type, "severity");
        return severity ? QVariant(static_cast<int>(severityOf(record(item).word(*severity)))) : QVariant();
    }
    default:
        return {};
    }
}

QString RecordTableModel::computedTitle(int) const
{
    return {};
}

QString RecordTableModel::computedText(int, int) const
{
    return {};
}

RecordTableModel::ComputedSort RecordTableModel::computedSort(int) const
{
    return [](int) { return QVariant(); };
}

QVariant RecordTableModel::recordFact(int, int, int) const
{
    return {};
}

Searchable::Source RecordTableModel::searchSource(int first, int last) const
{
    std::vector<int> items;
    for (int row = first; row <= last; ++row)
        items.push_back(itemOf(row));
    return [incident = m_incident, type = m_type, search = RecordSearch(timeZone()), add = computedSearch(),
            items = std::move(items), first](int row, SearchText &text) mutable {
        const int item = items[static_cast<std::size_t>(row - first)];
        search.add(incident.at(type, item), text);
        if (add)
            add(incident, item, text);
    };
}

Searchable::SortSource RecordTableModel::sortSource(int column) const
{
    std::vector<int> items;
    items.reserve(static_cast<std::size_t>(rowCount()));
    for (int row = 0; row < rowCount(); ++row)
        items.push_back(itemOf(row));
    const int field = fieldOfColumn(column);
    if (field == Definition::computed) {
        return [items = std::move(items), value = computedSort(column), incident = m_incident](int row) {
            return value(items[static_cast<std::size_t>(row)]);
        };
    }
    return [items = std::move(items), incident = m_incident, type = m_type, field](int row) {
        return sortValueOf(incident.at(type, items[static_cast<std::size_t>(row)]), static_cast<FieldId>(field));
    };
}

QList<int> RecordTableModel::fieldsNamed(const QString &name) const
{
    return utkik::fieldsNamed(m_type, name);
}

} // namespace utkik
