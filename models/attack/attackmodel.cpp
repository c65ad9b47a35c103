// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attack/attackmodel.h"

#include "models/attack/attackcatalogue.h"
#include "models/item/celltext.h"
#include "models/item/roles.h"

#include <QLocale>

#include <algorithm>

namespace utkik
{

AttackModel::AttackModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_matrix(std::make_shared<const AttackMatrix>())
{
}

void AttackModel::setMatrix(std::shared_ptr<const AttackMatrix> matrix)
{
    beginResetModel();
    m_matrix = matrix ? std::move(matrix) : std::make_shared<const AttackMatrix>();
    m_rows = 0;
    for (const AttackColumn &column : m_matrix->columns)
        m_rows = std::max(m_rows, static_cast<int>(column.cells.size()));
    endResetModel();
}

void AttackModel::setTimeZone(TimeZone zone)
{
    m_zone = zone;
    retranslate();
}

void AttackModel::retranslate()
{
    if (m_rows == 0)
        return;
    Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

const AttackCell *AttackModel::cellAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.model() != this)
        return nullptr;
    const std::vector<AttackCell> &cells = m_matrix->columns[static_cast<std::size_t>(index.column())].cells;
    const auto row = static_cast<std::size_t>(index.row());
    return row < cells.size() ? &cells[row] : nullptr;
}

QModelIndex AttackModel::indexOfAlert(int alert) const
{
    QModelIndex heading;
    for (int column = 0; column < columnCount(); ++column) {
        const auto &cells = m_matrix->columns[static_cast<std::size_t>(column)].cells;
        for (int row = 0; row < static_cast<int>(cells.size()); ++row) {
            const AttackCell &cell = cells[static_cast<std::size_t>(row)];
            if (!std::binary_search(cell.alerts.begin(), cell.alerts.end(), alert))
                continue;
            if (!cell.isHeading)
                return index(row, column);
            if (!heading.isValid())
                heading = index(row, column);
        }
    }
    return heading;
}

int AttackModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int AttackModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matrix->columns.size());
}

QVariant AttackModel::data(const QModelIndex &index, int role) const
{
    const AttackCell *const cell = cellAt(index);
    if (!cell)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return name(*cell);
    case DetailRole:
        return detail(*cell);
    case Qt::AccessibleTextRole:
        return sentence(*cell, m_matrix->columns[static_cast<std::size_t>(index.column())]);
    case Qt::ToolTipRole:
        return toolTipText(sentence(*cell, m_matrix->columns[static_cast<std::size_t>(index.column())]));
    case CopyRole:
        return cell->id.isEmpty() ? name(*cell) : cell->name.isEmpty() ? cell->id : cell->id + u' ' + cell->name;
    case SeverityRole:
        return static_cast<int>(cell->worst);
    case AlertsRole:
        return QVariant::fromValue(QList<int>(cell->alerts.begin(), cell->alerts.end()));
    case IsMutedRole:
        return cell->isHeading || cell->id.isEmpty();
    default:
        return {};
    }
}

QVariant AttackModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const AttackColumn &column = m_matrix->columns[static_cast<std::size_t>(section)];
    const QString name = column.category.original.isEmpty() ? tr("No category") : cellLine(column.category.name());
    switch (role) {
    case TitleRole:
        return name;
    case Qt::DisplayRole:
        return QStringLiteral("%1  %2").arg(name, QLocale().toString(static_cast<int>(column.alerts.size())));
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        const QString counted = tr("%1: %Ln alert(s)", nullptr, static_cast<int>(column.alerts.size())).arg(name);
        return role == Qt::ToolTipRole ? toolTipText(counted) : counted;
    }
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
    default:
        return {};
    }
}

Qt::ItemFlags AttackModel::flags(const QModelIndex &index) const
{
    return cellAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

QString AttackModel::name(const AttackCell &cell) const
{
    if (cell.id.isEmpty())
        return tr("No technique named");
    return cell.name.isEmpty() ? cellLine(cell.id) : cell.name;
}

QString AttackModel::detail(const AttackCell &cell) const
{
    QString count = tr("%Ln alert(s)", nullptr, static_cast<int>(cell.alerts.size()));
    if (cell.id.isEmpty())
        return count;
    if (cell.name.isEmpty())
        return tr("not in ATT&CK %1 · %2").arg(attackVersion(), count);
    return QStringLiteral("%1 · %2").arg(cell.id, count);
}

QString AttackModel::sentence(const AttackCell &cell, const AttackColumn &column) const
{
    QStringList lines;
    const QString tactic =
        headerData(static_cast<int>(&column - m_matrix->columns.data()), Qt::Horizontal, TitleRole).toString();
    lines << QStringLiteral("%1: %2").arg(tactic, name(cell)) << detail(cell);
    if (cell.worst != Severity::Unspecified && cell.worst != Severity::Unknown)
        lines << tr("Severity: %1").arg(wordName(Vocabulary::Severity, static_cast<int>(cell.worst)));
    if (cell.first)
        lines << tr("First: %1 %2").arg(formatTime(*cell.first, m_zone), zoneLabel(m_zone, *cell.first));
    if (cell.isHeading)
        lines << tr("No alert names the technique itself, only its sub-techniques.");
    if (cell.isInferred)
        lines << tr("The alerts have another category; ATT&CK puts the technique under this tactic.");
    return lines.join(u'\n');
}

} // namespace utkik
