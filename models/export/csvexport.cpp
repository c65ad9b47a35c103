// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/csvexport.h"

#include "models/export/csvcell.h"
#include "models/item/entitytext.h"

#include <QSet>

#include <algorithm>

namespace utkik
{

namespace
{

QString joined(const QStringList &items)
{
    QStringList safe; // where ";" parts cells, each item begins one
    for (const QString &item : items)
        safe << guardedCell(item);
    return safe.join(QLatin1String("; "));
}

QString keyOf(const FieldDescriptor &field)
{
    return QString::fromLatin1(field.key.data(), static_cast<qsizetype>(field.key.size()));
}

class Table
{
public:
    explicit Table(const QList<Incident> &incidents)
    {
        for (const Incident &incident : incidents) {
            noteKeys(incident.record(), m_incidentKeys);
            for (int i = 0; i < incident.alertCount(); ++i)
                noteKeys(incident.alert(i), m_alertKeys);
        }
    }

    QByteArray written(const QList<Incident> &incidents)
    {
        writeHeader(RecordType::Incident, QStringLiteral("incident."), m_incidentKeys);
        writeHeader(RecordType::Alert, QStringLiteral("alert."), m_alertKeys);
        endRow();
        for (const Incident &incident : incidents) {
            if (incident.isNull())
                continue;
            for (int i = 0; i < std::max(1, incident.alertCount()); ++i) {
                writeRecord(incident, incident.record(), RecordType::Incident, m_incidentKeys);
                writeRecord(incident, i < incident.alertCount() ? incident.alert(i) : Record(), RecordType::Alert,
                            m_alertKeys);
                endRow();
            }
        }
        return std::move(m_csv);
    }

private:
    struct Keys
    {
        QStringList list; // in order of first mention
        QSet<QString> known;
    };

    static void noteKeys(const Record &record, Keys &keys)
    {
        for (const UnknownField &field : record.unknownFields()) {
            if (!keys.known.contains(field.key)) {
                keys.known.insert(field.key);
                keys.list << field.key;
            }
        }
    }

    /// The alerts are the rows, so they are no column.
    static bool isColumn(const FieldDescriptor &field) { return field.key != "alerts"; }

    void writeHeader(RecordType type, const QString &prefix, const Keys &unknown)
    {
        for (const FieldDescriptor &field : fieldsOf(type)) {
            if (isColumn(field))
                writeCell(prefix + keyOf(field));
        }
        for (const QString &key : unknown.list)
            writeCell(prefix + key);
    }

    void writeRecord(const Incident &incident, const Record &record, RecordType type, const Keys &unknown)
    {
        const auto fields = fieldsOf(type);
        for (std::size_t i = 0; i < fields.size(); ++i) {
            if (isColumn(fields[i]))
                writeCell(record.isValid() ? valueOf(incident, record, static_cast<FieldId>(i)) : QString());
        }
        const auto values = record.unknownFields();
        for (const QString &key : unknown.list) {
            const auto value =
                std::find_if(values.begin(), values.end(), [&key](const UnknownField &one) { return one.key == key; });
            writeCell(value == values.end() ? QString() : guardedCell(value->json));
        }
    }

    static QString valueOf(const Incident &incident, const Record &record, FieldId field)
    {
        switch (fieldOf(record.type(), field).kind) {
        case FieldKind::TextList:
            return joined(record.list(field));
        case FieldKind::Nested:
            return guardedCell(record.json(field));
        case FieldKind::Records:
            return joined(namesOf(incident, record, field));
        default:
            return guardedCell(record.text(field));
        }
    }

    static QStringList namesOf(const Incident &incident, const Record &record, FieldId field)
    {
        QStringList names;
        const std::string_view key = fieldOf(record.type(), field).key;
        if (key == "devices") {
            const auto [first, end] = incident.devicesOfAlert(record.index());
            for (int i = first; i < end; ++i)
                names << deviceName(incident.device(i));
        } else if (key == "entities") {
            const auto [first, end] = incident.entitiesOfAlert(record.index());
            for (int i = first; i < end; ++i) {
                const Record entity = incident.entity(i);
                names << entity.text(entityField("entityType")) + QLatin1String(": ") + entityValue(entity);
            }
        } else if (key == "comments") {
            const int owner = record.type() == RecordType::Alert ? record.index() : -1;
            for (int i = 0; i < incident.commentCount(); ++i) {
                if (incident.alertOfComment(i) == owner)
                    names << incident.comment(i).text(commentField("comment"));
            }
        }
        return names;
    }

    void writeCell(const QString &text)
    {
        if (!m_isRowStart)
            m_csv += ',';
        m_isRowStart = false;
        m_csv += csvCell(text);
    }

    void endRow()
    {
        m_csv += "\r\n";
        m_isRowStart = true;
    }

    Keys m_incidentKeys;
    Keys m_alertKeys;
    QByteArray m_csv;
    bool m_isRowStart = true;
};

} // namespace

QByteArray incidentsToCsv(const QList<Incident> &incidents)
{
    return Table(incidents).written(incidents);
}

} // namespace utkik
