// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/incidenttextexport.h"

#include "models/core/plaintext.h"
#include "models/item/entitytext.h"

#include <QCoreApplication>

namespace utkik
{

namespace
{

struct TextExport
{
    Q_DECLARE_TR_FUNCTIONS(TextExport)
};

QString noteText(DecodeNote::Kind kind)
{
    switch (kind) {
    case DecodeNote::Kind::WrongType:
        return TextExport::tr("not of the type that the API promises");
    case DecodeNote::Kind::OddDate:
        return TextExport::tr("no date that can be read");
    case DecodeNote::Kind::NumberAsText:
        return TextExport::tr("a number sent as text");
    case DecodeNote::Kind::ObjectForList:
        return TextExport::tr("a single object where a list belongs");
    case DecodeNote::Kind::DuplicateKey:
        return TextExport::tr("sent twice; the last one counts");
    case DecodeNote::Kind::LoneSurrogate:
        return TextExport::tr("half a character");
    case DecodeNote::Kind::InvalidUtf8:
        return TextExport::tr("bytes that are no text");
    case DecodeNote::Kind::UnknownField:
        return TextExport::tr("new in the API");
    }
    return {};
}

/// A word by its name and, where it differs, what the API called it.
QString wordText(const Word &word)
{
    const QString name = word.name();
    return name == word.original || word.original.isEmpty() ? name : name + QLatin1String(" (") + word.original + u')';
}

QString fieldText(const Record &record, FieldId field, TimeZone zone)
{
    const FieldDescriptor &descriptor = fieldOf(record.type(), field);
    switch (descriptor.kind) {
    case FieldKind::Time:
        if (const auto moment = record.time(field))
            return formatTimeWithOffset(*moment, zone);
        return record.text(field);
    case FieldKind::Word:
        return wordText(record.word(field));
    case FieldKind::TextList: {
        QStringList items = record.list(field);
        if (descriptor.vocabulary != Vocabulary::None) {
            for (QString &item : items)
                item = wordText(wordOf(descriptor.vocabulary, item));
        }
        return items.join(QLatin1String(", "));
    }
    default:
        return record.display(field, zone);
    }
}

class Writer
{
public:
    Writer(const Incident &incident, TimeZone zone)
        : m_incident(incident)
        , m_zone(zone)
    {
        m_text.reserve(incident.payload().size() * 2);
        m_commentsOf.resize(incident.alertCount() + 1);
        for (int i = 0; i < incident.commentCount(); ++i)
            m_commentsOf[incident.alertOfComment(i) + 1].append(i);
    }

    QString written()
    {
        const QString name = visibleText(m_incident.name());
        line(0,
             name.isEmpty() ? TextExport::tr("Incident %1").arg(m_incident.id())
                            : TextExport::tr("Incident %1: %2").arg(m_incident.id()).arg(name));
        fields(1, m_incident.record());
        comments(1, -1);
        m_text += u'\n';
        line(0, TextExport::tr("Alerts: %1").arg(m_incident.alertCount()));
        for (int i = 0; i < m_incident.alertCount(); ++i)
            alert(i);
        notes();
        return std::move(m_text);
    }

private:
    void line(int depth, const QString &text) { m_text += QString(depth * 2, u' ') + text + u'\n'; }

    /// Values of several lines stand under their label.
    void field(int depth, const QString &label, const QString &value)
    {
        const QString safe = visibleText(value, true);
        if (safe.isEmpty()) {
            line(depth, TextExport::tr("%1: (empty)").arg(label));
            return;
        }
        if (!safe.contains(u'\n')) {
            line(depth, label + QLatin1String(": ") + safe);
            return;
        }
        line(depth, label + u':');
        const QStringList lines = safe.split(u'\n');
        for (const QString &one : lines)
            line(depth + 1, one);
    }

    void fields(int depth, const Record &record)
    {
        const auto table = fieldsOf(record.type());
        for (std::size_t i = 0; i < table.size(); ++i) {
            const auto id = static_cast<FieldId>(i);
            if (!record.has(id))
                continue;
            const QString value = fieldText(record, id, m_zone);
            if (table[i].kind != FieldKind::Records || !value.isEmpty())
                field(depth, fieldLabel(table[i]), value);
        }
        for (const UnknownField &unknown : record.unknownFields())
            field(depth, TextExport::tr("%1 (new in the API)").arg(visibleText(unknown.key)), unknown.json);
    }

    void comments(int depth, int alert)
    {
        const auto &list = m_commentsOf.at(alert + 1);
        if (list.isEmpty())
            return;
        line(depth, TextExport::tr("Comments: %1").arg(list.size()));
        int number = 0;
        for (const int index : list) {
            line(depth + 1, TextExport::tr("Comment %1").arg(++number));
            fields(depth + 2, m_incident.comment(index));
        }
    }

    void alert(int index)
    {
        const Record alert = m_incident.alert(index);
        m_text += u'\n';
        line(0, TextExport::tr("Alert %1: %2").arg(index + 1).arg(visibleText(alert.text(alertField("title")))));
        fields(1, alert);
        comments(1, index);
        const auto [firstDevice, endDevice] = m_incident.devicesOfAlert(index);
        line(1, TextExport::tr("Devices: %1").arg(endDevice - firstDevice));
        for (int i = firstDevice; i < endDevice; ++i) {
            const Record device = m_incident.device(i);
            line(2, TextExport::tr("Device %1: %2").arg(i - firstDevice + 1).arg(visibleText(deviceName(device))));
            fields(3, device);
        }
        const auto [firstEntity, endEntity] = m_incident.entitiesOfAlert(index);
        line(1, TextExport::tr("Entities: %1").arg(endEntity - firstEntity));
        for (int i = firstEntity; i < endEntity; ++i) {
            const Record entity = m_incident.entity(i);
            line(2, TextExport::tr("Entity %1: %2").arg(i - firstEntity + 1).arg(visibleText(entityValue(entity))));
            fields(3, entity);
        }
    }

    void notes()
    {
        if (m_incident.notes().empty())
            return;
        m_text += u'\n';
        line(0,
             m_incident.notes().size() < static_cast<std::size_t>(maxDecodeNotes)
                 ? TextExport::tr("Odd in the answer: %1").arg(m_incident.notes().size())
                 : TextExport::tr("Odd in the answer, the first %1:").arg(m_incident.notes().size()));
        for (const DecodeNote &note : m_incident.notes())
            line(1, visibleText(note.where) + QLatin1String(": ") + noteText(note.kind));
    }

    const Incident &m_incident;
    TimeZone m_zone;
    QString m_text;
    QList<QList<int>> m_commentsOf; // by alert + 1; 0: the incident's own
};

} // namespace

QString incidentToText(const Incident &incident, TimeZone zone)
{
    return incident.isNull() ? QString() : Writer(incident, zone).written();
}

} // namespace utkik
