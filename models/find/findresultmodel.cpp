// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/find/findresultmodel.h"

#include "models/item/celltext.h"
#include "models/item/recordtitle.h"
#include "models/item/roles.h"

namespace utkik
{

void FindResultModel::setResult(const Incident &incident, FindResult result)
{
    beginResetModel();
    m_incident = incident;
    m_result = std::move(result);
    endResetModel();
}

int FindResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_result.hits.size());
}

int FindResultModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FindColumns::Count;
}

QVariant FindResultModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FindHit &hit = hitAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: {
        const QString text = index.column() == FindColumns::Where ? cellLine(recordTitle(hit.record))
            : index.column() == FindColumns::Field                ? hit.field
                                                                  : hit.excerpt;
        return role == Qt::DisplayRole ? text : toolTipText(text);
    }
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3").arg(cellLine(recordTitle(hit.record)), hit.field, hit.excerpt);
    case IsMutedRole:
        return index.column() == FindColumns::Field;
    case SeverityRole:
        return hit.record.type() == RecordType::Alert
            ? QVariant(static_cast<int>(severityOf(hit.record.word(alertField("severity")))))
            : QVariant();
    case VerdictRole:
        return hit.record.type() == RecordType::Entity && hit.record.has(entityField("verdict"))
            ? QVariant(hit.record.wordCode(entityField("verdict")))
            : QVariant();
    case IsNewFieldRole:
        return hit.isNewField;
    case PathRole:
        return hit.record.pointer();
    default:
        return {};
    }
}

QVariant FindResultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FindColumns::Where:
        return tr("Where");
    case FindColumns::Field:
        return tr("Field");
    default:
        return tr("Found");
    }
}

} // namespace utkik
