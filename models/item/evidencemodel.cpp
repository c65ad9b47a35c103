// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/evidencemodel.h"

#include "models/item/recordtext.h"
#include "models/item/roles.h"

#include <QLocale>

#include <algorithm>

namespace utkik
{

namespace
{

using namespace EvidenceColumns;

constexpr int deviceSearchField = SearchText::maxField - 1; // beyond any field of the table

std::vector<quint64> keysOf(const EvidenceList &list)
{
    std::vector<quint64> keys;
    keys.reserve(list.size());
    for (const Evidence &evidence : list)
        keys.push_back(evidence.key);
    return keys;
}

QVariant sortValue(const Incident &incident, const Evidence &evidence, int column, const DeviceNames &names)
{
    const Record shown = incident.entity(evidence.worst);
    switch (column) {
    case EvidenceColumns::Verdict:
        return evidence.rank;
    case Kind:
        return sortText(shown.word(entityField("entityType")).name());
    case Value:
        return sortText(entityValue(shown));
    case Detail:
        return sortText(entityDetail(shown));
    case Device:
        return sortText(names.nameFor(shown));
    case Remediation:
        return sortText(shown.word(entityField("remediationStatus")).name());
    case Alerts:
        return evidence.alertCount;
    default:
        return evidence.first ? QVariant(evidence.first->ticks) : QVariant();
    }
}

} // namespace

EvidenceModel::EvidenceModel(QObject *parent)
    : TableModel({{QStringLiteral("verdict"), FieldKind::Word},
                  {QStringLiteral("entityType"), FieldKind::Word},
                  {QStringLiteral("value"), FieldKind::Text},
                  {QStringLiteral("alsoIn"), FieldKind::Text},
                  {QStringLiteral("detail"), FieldKind::Identifier},
                  {QStringLiteral("device"), FieldKind::Text},
                  {QStringLiteral("remediationStatus"), FieldKind::Word},
                  {QStringLiteral("alerts"), FieldKind::Number},
                  {QStringLiteral("evidenceCreationTime"), FieldKind::Time}},
                 parent)
    , m_evidence(std::make_shared<EvidenceList>())
{
}

void EvidenceModel::setEvidence(const Incident &incident, EvidenceList evidence)
{
    setEvidence(incident, std::make_shared<const EvidenceList>(std::move(evidence)));
}

void EvidenceModel::setEvidence(const Incident &incident, std::shared_ptr<const EvidenceList> fresh)
{
    const auto swap = [&] {
        m_incident = incident;
        m_evidence = fresh;
        m_deviceNames.reset();
        m_itemOfEntity.clear();
        m_alsoIn.clear();
    };
    if (m_incident.isNull() || incident.isNull() || m_incident.id() != incident.id()) {
        load(swap);
        return;
    }
    const Incident before = m_incident;
    const QByteArray oldBytes = before.payload();
    const QByteArray newBytes = incident.payload();
    const auto isChanged = [&](int oldItem, int newItem) {
        const Evidence &a = evidence(oldItem);
        const Evidence &b = (*fresh)[static_cast<std::size_t>(newItem)];
        return a.alertCount != b.alertCount || a.isUnresolved != b.isUnresolved || a.first != b.first
            || rawBytes(oldBytes, before.entity(a.worst)) != rawBytes(newBytes, incident.entity(b.worst));
    };
    refresh(keysOf(*m_evidence), keysOf(*fresh), isChanged, swap);
}

void EvidenceModel::setAlsoIn(const std::vector<std::pair<Record, IncidentRef>> &records)
{
    QHash<int, QList<qint64>> fresh;
    for (const auto &[record, ref] : records) {
        const int row = rowOf(record);
        if (row < 0)
            continue;
        QList<qint64> &ids = fresh[itemOf(row)];
        if (const auto place = std::lower_bound(ids.cbegin(), ids.cend(), ref.id);
            place == ids.cend() || *place != ref.id)
            ids.insert(place, ref.id);
    }
    if (fresh == m_alsoIn)
        return;
    m_alsoIn = std::move(fresh);
    retell(AlsoIn);
}

QString EvidenceModel::alsoIn(int item) const
{
    QStringList ids;
    for (const qint64 id : m_alsoIn.value(item))
        ids << QString::number(id);
    return ids.join(QLatin1String(", "));
}

const Evidence &EvidenceModel::evidenceAt(int row) const
{
    return evidence(itemOf(row));
}

Record EvidenceModel::recordAt(int row) const
{
    return row >= 0 && row < rowCount() ? shownRecord(itemOf(row)) : Record();
}

int EvidenceModel::rowOf(const Record &record) const
{
    if (!record.isValid() || record.type() != RecordType::Entity || record.index() >= m_incident.entityCount()
        || m_incident.entity(record.index()) != record)
        return -1;
    if (m_itemOfEntity.empty()) {
        m_itemOfEntity.assign(static_cast<std::size_t>(m_incident.entityCount()), -1);
        for (int item = 0; item < itemCount(); ++item) {
            for (const int entity : evidence(item).entities)
                m_itemOfEntity[static_cast<std::size_t>(entity)] = item;
        }
    }
    const int item = m_itemOfEntity[static_cast<std::size_t>(record.index())];
    return item < rowCount() ? item : -1;
}

const DeviceNames &EvidenceModel::deviceNames() const
{
    if (!m_deviceNames)
        m_deviceNames.emplace(m_incident);
    return *m_deviceNames;
}

QString EvidenceModel::title(int column) const
{
    switch (column) {
    case EvidenceColumns::Verdict:
        return fieldLabel(RecordType::Entity, entityField("verdict"));
    case Kind:
        return fieldLabel(RecordType::Entity, entityField("entityType"));
    case Value:
        return tr("Value");
    case Detail:
        return tr("Details");
    case Device:
        return tr("Device");
    case Remediation:
        return fieldLabel(RecordType::Entity, entityField("remediationStatus"));
    case Alerts:
        return tr("Alerts");
    case AlsoIn:
        return tr("Also in");
    default:
        return fieldLabel(RecordType::Entity, entityField("evidenceCreationTime"));
    }
}

QString EvidenceModel::text(int item, int column) const
{
    const Record entity = shownRecord(item);
    switch (column) {
    case EvidenceColumns::Verdict:
        return entity.word(entityField("verdict")).name();
    case Kind:
        return entity.word(entityField("entityType")).name();
    case Value:
        return entityValue(entity);
    case Detail:
        return entityDetail(entity);
    case Device:
        return deviceNames().nameFor(entity);
    case Remediation:
        return entity.word(entityField("remediationStatus")).name();
    case Alerts:
        return QLocale().toString(evidence(item).alertCount);
    case AlsoIn:
        return alsoIn(item);
    default:
        return evidence(item).first ? formatTime(*evidence(item).first, timeZone()) : QString();
    }
}

QString EvidenceModel::copyText(int item, int column) const
{
    if (column == First && evidence(item).first)
        return formatTimeWithOffset(*evidence(item).first, timeZone());
    return text(item, column);
}

QVariant EvidenceModel::fact(int item, int column, int role) const
{
    switch (role) {
    case VerdictRole:
        return evidence(item).verdict;
    case IsUnresolvedRole:
        return evidence(item).isUnresolved;
    case SortRole:
        if (column == AlsoIn)
            return m_alsoIn.contains(item) ? QVariant(m_alsoIn.value(item).size()) : QVariant();
        return sortValue(m_incident, evidence(item), column, deviceNames());
    case OriginalTextRole:
        return text(item, column);
    case RecordRole:
        return evidence(item).worst;
    case AlertsRole: {
        const std::vector<int> alerts = alertsOf(evidence(item), m_incident);
        return QVariant::fromValue(QList<int>(alerts.begin(), alerts.end()));
    }
    case PathRole:
        return shownRecord(item).pointer();
    default:
        return {};
    }
}

Searchable::Source EvidenceModel::searchSource(int first, int last) const
{
    std::vector<int> items;
    for (int row = first; row <= last; ++row)
        items.push_back(itemOf(row));
    return [incident = m_incident, list = m_evidence, names = deviceNames(), items = std::move(items),
            search = RecordSearch(timeZone()), first](int row, SearchText &text) mutable {
        const Evidence &evidence = (*list)[static_cast<std::size_t>(items[static_cast<std::size_t>(row - first)])];
        const Record shown = incident.entity(evidence.worst);
        search.add(shown, text);
        text.add(deviceSearchField, names.nameFor(shown));
        QString lastValue;
        for (const int index : evidence.entities) { // the same file goes by other names elsewhere
            const Record entity = incident.entity(index);
            if (index == evidence.worst)
                continue;
            if (const QString value = entityValue(entity); value != lastValue) {
                text.add(SearchText::maxField, value);
                lastValue = value;
            }
        }
    };
}

Searchable::SortSource EvidenceModel::sortSource(int column) const
{
    std::vector<int> items;
    items.reserve(static_cast<std::size_t>(rowCount()));
    for (int row = 0; row < rowCount(); ++row)
        items.push_back(itemOf(row));
    return [items = std::move(items), incident = m_incident, list = m_evidence, names = deviceNames(), also = m_alsoIn,
            column](int row) {
        const int item = items[static_cast<std::size_t>(row)];
        if (column == AlsoIn)
            return also.contains(item) ? QVariant(also.value(item).size()) : QVariant();
        return sortValue(incident, (*list)[static_cast<std::size_t>(item)], column, names);
    };
}

QList<int> EvidenceModel::fieldsNamed(const QString &name) const
{
    QList<int> fields = utkik::fieldsNamed(RecordType::Entity, name);
    if (namesField(name, QStringLiteral("device"), tr("Device")))
        fields << deviceSearchField;
    return fields;
}

} // namespace utkik
