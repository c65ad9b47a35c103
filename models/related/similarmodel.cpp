// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/related/similarmodel.h"

#include "models/core/plaintext.h"
#include "models/item/roles.h"
#include "models/item/rowdiff.h"

#include <algorithm>

namespace utkik
{

namespace
{

std::vector<quint64> keysOf(const std::vector<SimilarIncident> &rows)
{
    std::vector<quint64> keys;
    keys.reserve(rows.size());
    for (const SimilarIncident &row : rows)
        keys.push_back(qHash(row.ref));
    return keys;
}

} // namespace

SimilarModel::SimilarModel(const RelatedIncidents &related, int mostRows, QObject *parent)
    : QAbstractListModel(parent)
    , m_related(related)
    , m_mostRows(mostRows)
{
    connect(&related, &RelatedIncidents::relationsChanged, this, [this](const IncidentRef &ref) {
        if (ref == m_ref)
            follow();
    });
}

void SimilarModel::setIncident(const IncidentRef &ref)
{
    if (ref == m_ref)
        return;
    beginResetModel();
    m_ref = ref;
    m_rows = mostSimilar();
    endResetModel();
}

void SimilarModel::retranslate()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int SimilarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SimilarModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SimilarIncident &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return name(row.ref);
    case DetailRole:
        return inCommonText(row.counts);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(name(row.ref), inCommonText(row.counts));
    case RefRole:
        return QVariant::fromValue(row.ref);
    case SeverityRole: {
        const int place = m_related.incidents().rowOf(row.ref);
        return place < 0
            ? QVariant()
            : QVariant(static_cast<int>(severityOf(m_related.incidents().lookupAt(place).incident.severity())));
    }
    default:
        return {};
    }
}

void SimilarModel::follow()
{
    std::vector<SimilarIncident> fresh = mostSimilar();
    const RowDiff diff = diffRows(keysOf(m_rows), keysOf(fresh));
    for (auto range = diff.removed.rbegin(); range != diff.removed.rend(); ++range) {
        beginRemoveRows({}, range->first, range->last);
        m_rows.erase(m_rows.begin() + range->first, m_rows.begin() + range->last + 1);
        endRemoveRows();
    }
    for (const RowRange &range : diff.inserted) {
        beginInsertRows({}, range.first, range.last);
        m_rows.insert(m_rows.begin() + range.first, fresh.begin() + range.first, fresh.begin() + range.last + 1);
        endInsertRows();
    }
    std::vector<int> changed;
    for (const int row : diff.kept) {
        if (m_rows[static_cast<std::size_t>(row)].counts != fresh[static_cast<std::size_t>(row)].counts)
            changed.push_back(row);
    }
    m_rows = std::move(fresh);
    for (const RowRange &range : rangesOf(changed))
        Q_EMIT dataChanged(index(range.first), index(range.last));
}

std::vector<SimilarIncident> SimilarModel::mostSimilar() const
{
    std::vector<SimilarIncident> rows = m_related.similarTo(m_ref);
    if (rows.size() > static_cast<std::size_t>(m_mostRows))
        rows.resize(static_cast<std::size_t>(m_mostRows));
    return rows;
}

QString SimilarModel::name(const IncidentRef &ref) const
{
    const int row = m_related.incidents().rowOf(ref);
    const QString title =
        row < 0 ? QString() : visibleText(m_related.incidents().lookupAt(row).incident.name().trimmed());
    return title.isEmpty() ? QString::number(ref.id) : tr("%1 %2").arg(QString::number(ref.id), title);
}

} // namespace utkik
