// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/fieldmodel.h"

#include "models/item/celltext.h"
#include "models/item/recordtext.h"
#include "models/item/roles.h"
#include "models/item/rowdiff.h"

#include <algorithm>

namespace utkik
{

namespace
{

std::size_t at(int row)
{
    return static_cast<std::size_t>(row);
}

QString keyOf(const FieldDescriptor &field)
{
    return QString::fromLatin1(field.key.data(), static_cast<qsizetype>(field.key.size()));
}

} // namespace

FieldModel::FieldModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

std::vector<FieldModel::Row> FieldModel::rowsOf(const Record &record, bool withAbsent)
{
    std::vector<Row> rows;
    if (!record.isValid())
        return rows;
    const auto fields = fieldsOf(record.type());
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const auto field = static_cast<FieldId>(i);
        if (fields[i].kind != FieldKind::Records && (withAbsent || record.has(field)))
            rows.push_back({field, keyOf(fields[i]), {}});
    }
    for (const UnknownField &unknown : record.unknownFields())
        rows.push_back({Row::unknown, unknown.key, unknown.json});
    return rows;
}

void FieldModel::take(const Incident &incident, const Record &record)
{
    m_incident = incident;
    m_record = record;
}

void FieldModel::setRecord(const Incident &incident, const Record &record)
{
    if (record == m_record)
        return;
    beginResetModel();
    take(incident, record);
    m_rows = rowsOf(record, m_isAbsentShown);
    endResetModel();
}

void FieldModel::refreshRecord(const Incident &incident, const Record &record)
{
    if (record == m_record)
        return;
    if (!m_record.isValid() || !record.isValid() || record.type() != m_record.type())
        setRecord(incident, record);
    else
        update(rowsOf(record, m_isAbsentShown), incident, record);
}

void FieldModel::setAbsentShown(bool isShown)
{
    if (isShown == m_isAbsentShown)
        return;
    m_isAbsentShown = isShown;
    update(rowsOf(m_record, isShown), m_incident, m_record);
}

void FieldModel::update(std::vector<Row> rows, const Incident &incident, const Record &record)
{
    const auto keysOf = [](const std::vector<Row> &list) {
        std::vector<quint64> keys;
        std::transform(list.begin(), list.end(), std::back_inserter(keys),
                       [](const Row &row) { return qHash(row.key, static_cast<size_t>(row.field)); });
        return keys;
    };
    const RowDiff diff = diffRows(keysOf(m_rows), keysOf(rows));
    std::vector<int> changed;
    for (std::size_t i = 0; i < diff.kept.size(); ++i) {
        const Row &old = m_rows[at(diff.keptBefore[i])];
        const Row &fresh = rows[at(diff.kept[i])];
        const bool isSame = old.field == Row::unknown
            ? old == fresh
            : m_record.json(static_cast<FieldId>(old.field)) == record.json(static_cast<FieldId>(fresh.field));
        if (!isSame)
            changed.push_back(diff.kept[i]);
    }
    for (auto range = diff.removed.rbegin(); range != diff.removed.rend(); ++range) {
        beginRemoveRows({}, range->first, range->last);
        m_rows.erase(m_rows.begin() + range->first, m_rows.begin() + range->last + 1);
        endRemoveRows();
    }
    const Incident keepsOldAlive = m_incident;
    take(incident, record);
    for (std::size_t i = 0; i < diff.kept.size(); ++i)
        m_rows[i] = rows[at(diff.kept[i])];
    for (const RowRange &range : diff.inserted) {
        beginInsertRows({}, range.first, range.last);
        m_rows.insert(m_rows.begin() + range.first, rows.begin() + range.first, rows.begin() + range.last + 1);
        endInsertRows();
    }
    for (const RowRange &range : rangesOf(changed))
        Q_EMIT dataChanged(index(range.first, 0), index(range.last, FieldColumns::Count - 1));
}

void FieldModel::setTimeZone(TimeZone zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, FieldColumns::Value), index(rowCount() - 1, FieldColumns::Value));
}

void FieldModel::retranslate()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, FieldColumns::Count - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, FieldColumns::Count - 1);
}

int FieldModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FieldModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FieldColumns::Count;
}

bool FieldModel::isAbsent(const Row &row) const
{
    return row.field != Row::unknown && !m_record.has(static_cast<FieldId>(row.field));
}

QString FieldModel::label(const Row &row) const
{
    return row.field == Row::unknown ? row.key : fieldLabel(m_record.type(), static_cast<FieldId>(row.field));
}

QString FieldModel::value(const Row &row) const
{
    if (row.field == Row::unknown)
        return row.json;
    if (isAbsent(row))
        return tr("not in the answer");
    const auto field = static_cast<FieldId>(row.field);
    if (fieldOf(m_record.type(), field).kind == FieldKind::Time) {
        if (const auto moment = m_record.time(field))
            return formatTime(*moment, m_zone, TimePrecision::Full);
    }
    if (fieldOf(m_record.type(), field).kind == FieldKind::Word) {
        // A word with another name than its meaning has here is worth seeing: services spell them differently.
        const Word word = m_record.word(field);
        if (wordOf(word.vocabulary, word.name()).code != word.code)
            return tr("%1 (%2)", "the word's name, and what the API called it").arg(word.name(), word.original);
    }
    const QString text = m_record.display(field, m_zone);
    return text.isEmpty() ? tr("empty") : text;
}

/// It stands in the answer, but says nothing: an empty list or text.
bool FieldModel::isEmpty(const Row &row) const
{
    return row.field != Row::unknown && !isAbsent(row)
        && m_record.display(static_cast<FieldId>(row.field), m_zone).isEmpty();
}

QString FieldModel::copyText(const Row &row) const
{
    if (row.field == Row::unknown)
        return row.json;
    return isAbsent(row) ? QString() : copyTextOf(m_record, static_cast<FieldId>(row.field), m_zone);
}

QVariant FieldModel::fact(const Row &row, int role) const
{
    const bool isKnown = row.field != Row::unknown;
    const auto field = static_cast<FieldId>(std::max(row.field, 0));
    const FieldKind kind = isKnown ? fieldOf(m_record.type(), field).kind : FieldKind::Nested;
    const Vocabulary vocabulary = isKnown ? fieldOf(m_record.type(), field).vocabulary : Vocabulary::None;
    switch (role) {
    case FieldKindRole:
        return static_cast<int>(kind);
    case IsIdentifierRole:
        return kind == FieldKind::Identifier || !isKnown;
    case IsMutedRole:
        return isAbsent(row) || isEmpty(row);
    case IsNewFieldRole:
        return !isKnown;
    case FieldKeyRole:
        return row.key;
    case OriginalTextRole:
        return isKnown ? originalTextOf(m_record, field) : row.json;
    case PathRole:
        return isKnown ? m_record.pointer(field) : m_record.pointer();
    case SeverityRole:
        return vocabulary == Vocabulary::Severity && kind == FieldKind::Word
            ? QVariant(static_cast<int>(severityOf(m_record.word(field))))
            : QVariant();
    case VerdictRole:
        return vocabulary == Vocabulary::Verdict && kind == FieldKind::Word ? QVariant(m_record.wordCode(field))
                                                                            : QVariant();
    default:
        return {};
    }
}

QVariant FieldModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[at(index.row())];
    const QString text = index.column() == FieldColumns::Label ? label(row) : value(row);
    switch (role) {
    case Qt::DisplayRole:
        return cellLine(text);
    case Qt::ToolTipRole:
        return toolTipText(text);
    case WholeTextRole:
        return wholeText(text);
    case CopyRole:
        return index.column() == FieldColumns::Label ? text : copyText(row);
    case Qt::AccessibleTextRole:
        return row.field == Row::unknown ? tr("%1, new in the API: %2").arg(cellLine(label(row)), cellLine(value(row)))
                                         : tr("%1: %2").arg(label(row), cellLine(value(row)));
    default:
        return fact(row, role);
    }
}

QVariant FieldModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == FieldColumns::Label ? tr("Field") : tr("Value");
}

} // namespace utkik
