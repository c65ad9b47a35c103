// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/incidentlistmodel.h"

#include "models/item/celltext.h"
#include "models/item/incidentcells.h"
#include "models/item/incidentcontents.h"
#include "models/item/incidenttext.h"
#include "models/item/roles.h"
#include "models/item/rowdiff.h"

#include <QMimeData>

#include <algorithm>

namespace utkik
{

namespace
{

using namespace IncidentColumns;

std::size_t at(int row)
{
    return static_cast<std::size_t>(row);
}

bool isSame(const Lookup &a, const Lookup &b)
{
    return a.state == b.state && a.incident == b.incident && a.error == b.error && a.fetchedAt == b.fetchedAt
        && a.trackingId == b.trackingId && a.source == b.source;
}

} // namespace

IncidentRefs IncidentListModel::Removed::refs() const
{
    IncidentRefs refs;
    for (const Row &row : rows)
        refs << row.lookup.ref;
    return refs;
}

IncidentListModel::IncidentListModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_today(QDate::currentDate())
{
}

void IncidentListModel::update(const Lookup &lookup)
{
    update(std::vector<Lookup>{lookup});
}

void IncidentListModel::update(const std::vector<Lookup> &lookups)
{
    std::vector<Lookup> added;
    QHash<IncidentRef, std::size_t> addedAt;
    std::vector<int> changed;
    for (const Lookup &lookup : lookups) {
        if (const int row = rowOf(lookup.ref); row >= 0) {
            if (isSame(m_rows[at(row)], lookup))
                continue;
            m_rows[at(row)] = lookup;
            changed.push_back(row);
        } else if (const auto place = addedAt.constFind(lookup.ref); place != addedAt.constEnd()) {
            added[*place] = lookup;
        } else {
            addedAt.insert(lookup.ref, added.size());
            added.push_back(lookup);
        }
    }
    std::sort(changed.begin(), changed.end());
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
    announce(changed);
    if (!added.empty())
        append(added);
    recount();
    for (const int row : changed)
        Q_EMIT lookupChanged(m_rows[at(row)].ref);
}

void IncidentListModel::append(const std::vector<Lookup> &lookups)
{
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(lookups.size()) - 1);
    m_rows.insert(m_rows.end(), lookups.begin(), lookups.end());
    renumber(first);
    endInsertRows();
}

void IncidentListModel::setForecast(const QueueForecast &forecast)
{
    const bool wasPaused = m_forecast.paused;
    const std::size_t oldLength = m_forecast.places.size();
    const QHash<IncidentRef, Place> before = std::move(m_places);
    m_forecast = forecast;
    m_places.clear();
    m_places.reserve(static_cast<qsizetype>(forecast.places.size()));
    for (std::size_t i = 0; i < forecast.places.size(); ++i)
        m_places.insert(forecast.places[i].ref, {static_cast<int>(i) + 1, forecast.places[i].expectedAt});
    const bool allChanged = wasPaused != forecast.paused || oldLength != forecast.places.size();
    std::vector<int> changed;
    for (int row = 0; row < rowCount(); ++row) {
        const Lookup &lookup = m_rows[at(row)];
        if (lookup.state == LookupState::Queued && (allChanged || before.value(lookup.ref) != placeOf(lookup.ref)))
            changed.push_back(row);
    }
    announce(changed, {TitleRole, DetailRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
}

IncidentListModel::Removed IncidentListModel::remove(QList<int> rows)
{
    std::sort(rows.begin(), rows.end());
    std::vector<int> wanted;
    for (const int row : std::as_const(rows)) {
        if (row >= 0 && row < rowCount() && (wanted.empty() || wanted.back() != row))
            wanted.push_back(row);
    }
    Removed removed;
    for (const int row : wanted)
        removed.rows.push_back({row, m_rows[at(row)]});
    const std::vector<RowRange> ranges = rangesOf(wanted);
    for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
        beginRemoveRows({}, range->first, range->last);
        for (int row = range->first; row <= range->last; ++row)
            m_rowOf.remove(m_rows[at(row)].ref);
        m_rows.erase(m_rows.begin() + range->first, m_rows.begin() + range->last + 1);
        renumber(range->first);
        endRemoveRows();
    }
    recount();
    return removed;
}

IncidentListModel::Removed IncidentListModel::remove(const IncidentRefs &refs)
{
    QList<int> rows;
    for (const IncidentRef &ref : refs)
        rows << rowOf(ref);
    return remove(rows);
}

void IncidentListModel::restore(const Removed &removed)
{
    std::vector<Removed::Row> rows;
    std::copy_if(removed.rows.begin(), removed.rows.end(), std::back_inserter(rows),
                 [this](const Removed::Row &row) { return rowOf(row.lookup.ref) < 0; });
    for (std::size_t i = 0; i < rows.size();) {
        std::size_t end = i + 1;
        while (end < rows.size() && rows[end].row == rows[end - 1].row + 1)
            ++end;
        const int first = std::min(rows[i].row, rowCount());
        beginInsertRows({}, first, first + static_cast<int>(end - i) - 1);
        for (int row = first; i < end; ++i, ++row)
            m_rows.insert(m_rows.begin() + row, rows[i].lookup);
        renumber(first);
        endInsertRows();
    }
    recount();
}

int IncidentListModel::rowOf(const IncidentRef &ref) const
{
    if (const auto row = m_rowOf.constFind(ref); row != m_rowOf.constEnd())
        return *row;
    const bool isOurs = !ref.tenant.isEmpty() && ref.tenant.compare(m_tenant, Qt::CaseInsensitive) == 0;
    return isOurs ? m_rowOf.value({QString(), ref.id}, -1) : -1;
}

const Lookup &IncidentListModel::lookupAt(int row) const
{
    Q_ASSERT(row >= 0 && row < rowCount());
    return m_rows[at(row)];
}

IncidentRefs IncidentListModel::refs() const
{
    IncidentRefs refs;
    refs.reserve(rowCount());
    for (const Lookup &lookup : m_rows)
        refs << lookup.ref;
    return refs;
}

void IncidentListModel::setTimeZone(TimeZone zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    announceAll(
        {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, TitleRole, DetailRole, CopyRole, WholeTextRole});
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Count - 1);
}

void IncidentListModel::setToday(const QDate &today)
{
    if (today == m_today)
        return;
    m_today = today;
    announceAll({DetailRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
}

void IncidentListModel::retranslate()
{
    announceAll();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Count - 1);
}

void IncidentListModel::announce(const std::vector<int> &rows, const QList<int> &roles)
{
    for (const RowRange &range : rangesOf(rows))
        Q_EMIT dataChanged(index(range.first, 0), index(range.last, Count - 1), roles);
}

void IncidentListModel::announceAll(const QList<int> &roles)
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Count - 1), roles);
}

void IncidentListModel::renumber(int from)
{
    for (int row = from; row < rowCount(); ++row)
        m_rowOf.insert(m_rows[at(row)].ref, row);
}

void IncidentListModel::recount()
{
    IncidentCounts counts;
    for (const Lookup &lookup : m_rows) {
        switch (lookup.state) {
        case LookupState::Queued:
            ++counts.queued;
            break;
        case LookupState::Fetching:
            ++counts.fetching;
            break;
        case LookupState::Ready:
        case LookupState::Merged:
            ++counts.ready;
            break;
        case LookupState::Failed:
            ++counts.failed;
            break;
        }
    }
    if (counts == m_counts)
        return;
    m_counts = counts;
    Q_EMIT countsChanged(counts);
}

int IncidentListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int IncidentListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Count;
}

QVariant IncidentListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Lookup &lookup = m_rows[at(index.row())];
    switch (role) {
    case RefRole:
        return QVariant::fromValue(lookup.ref);
    case StateRole:
        return QVariant::fromValue(lookup.state);
    case SeverityRole:
        return lookup.incident.isNull() ? QVariant() : static_cast<int>(severityOf(lookup.incident.severity()));
    case SortRole:
        return incidentSortValue(lookup, index.column());
    case OriginalTextRole:
        return incidentCellOriginal(lookup, index.column());
    default:
        return text(lookup, index.column(), role);
    }
}

void IncidentListModel::setPortal(const CloudHosts &hosts, const QString &tenant)
{
    m_portal = hosts;
    m_tenant = tenant;
}

OutgoingIncidents IncidentListModel::outgoing(const IncidentRefs &refs) const
{
    OutgoingIncidents incidents;
    for (const IncidentRef &ref : refs) {
        const int row = rowOf(ref);
        if (row < 0)
            continue;
        const Incident &incident = lookupAt(row).incident;
        const QString name = incident.isNull() ? QString() : incident.name();
        const QString tenant = ref.tenant.isEmpty() ? m_tenant : ref.tenant;
        incidents.push_back({ref.id, name, portalPage(m_portal, ref.id, tenant), incident});
    }
    return incidents;
}

Qt::ItemFlags IncidentListModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList IncidentListModel::mimeTypes() const
{
    return incidentsToDrag({})->formats();
}

QMimeData *IncidentListModel::mimeData(const QModelIndexList &indexes) const
{
    IncidentRefs refs;
    for (const QModelIndex &index : indexes) {
        const IncidentRef &ref = lookupAt(index.row()).ref;
        if (!refs.contains(ref))
            refs << ref;
    }
    return incidentsToDrag(outgoing(refs)).release();
}

QVariant IncidentListModel::text(const Lookup &lookup, int column, int role) const
{
    const Place place = placeOf(lookup.ref);
    const IncidentTextContext context{
        m_zone, m_today, place.number, static_cast<int>(m_places.size()), place.expectedAt, m_forecast.paused};
    switch (role) {
    case TitleRole:
        return incidentTitle(lookup, context);
    case DetailRole:
        return incidentDetail(lookup, context);
    case Qt::AccessibleTextRole:
        return incidentSentence(lookup, context);
    case Qt::ToolTipRole:
        return toolTipText(incidentTitle(lookup, context) + u'\n' + incidentDetail(lookup, context));
    case Qt::DisplayRole:
    case WholeTextRole:
        return incidentCell(lookup, column, m_zone);
    case CopyRole:
        return incidentCellToCopy(lookup, column, m_zone);
    default:
        return {};
    }
}

QVariant IncidentListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Count)
        return {};
    if (role == FieldKeyRole)
        return incidentColumnKey(section);
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? incidentColumnLabel(section) : QVariant();
}

Searchable::Source IncidentListModel::searchSource(int first, int last) const
{
    std::vector<Lookup> rows(m_rows.begin() + first, m_rows.begin() + last + 1);
    return [rows = std::move(rows), first, zone = m_zone](int row, SearchText &text) {
        const Lookup &lookup = rows[at(row - first)];
        text.add(Id, QString::number(lookup.ref.id));
        text.add(State, stateText(lookup.state));
        if (lookup.error)
            text.add(State, describe(*lookup.error).headline);
        if (lookup.incident.isNull())
            return;
        const Record record = lookup.incident.record();
        const auto addWord = [&text](int column, const Word &word) {
            text.add(column, word.name());
            text.add(column, word.original);
        };
        addWord(IncidentColumns::Severity, lookup.incident.severity());
        addWord(Status, lookup.incident.status());
        text.add(Name, lookup.incident.name());
        text.add(Updated, record.display(incidentField("lastUpdateTime"), zone));
        text.add(Count, record.text(incidentField("assignedTo")));
        text.add(Count, record.list(incidentField("tags")).join(u' '));
        if (const auto target = lookup.incident.mergedInto())
            text.add(Id, QString::number(*target));
        addContents(lookup.incident, text);
    };
}

QList<int> IncidentListModel::fieldsNamed(const QString &name) const
{
    QList<int> fields;
    for (int column = 0; column < Count; ++column) {
        if (namesField(name, incidentColumnKey(column), incidentColumnLabel(column)))
            fields << column;
    }
    for (const IncidentContent &content : incidentContents()) {
        if (namesField(name, QString::fromLatin1(content.key), {}))
            fields << content.searchField;
    }
    return fields;
}

} // namespace utkik
