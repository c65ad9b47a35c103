// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/process/processtreemodel.h"

#include "models/item/celltext.h"
#include "models/item/roles.h"

#include <QLocale>

namespace utkik
{

namespace
{

using namespace ProcessColumns;
using Kind = ProcessNode::Kind;

QString lastOfPath(const QString &path)
{
    return path.mid(std::max(path.lastIndexOf(u'\\'), path.lastIndexOf(u'/')) + 1);
}

QString imageName(const Record &process)
{
    if (QString name = process.text(entityField("fileName")); !name.isEmpty())
        return name;
    if (const QString path = process.text(entityField("filePath")); !path.isEmpty())
        return lastOfPath(path);
    const QString command = process.text(entityField("processCommandLine"));
    return command.startsWith(u'"') ? lastOfPath(command.section(u'"', 1, 1)) : lastOfPath(command.section(u' ', 0, 0));
}

QString parentName(const Record &child)
{
    const QString name = child.text(entityField("parentProcessFileName"));
    return name.isEmpty() ? lastOfPath(child.text(entityField("parentProcessFilePath"))) : name;
}

bool isIdentifier(int column)
{
    return column == CommandLine;
}

} // namespace

ProcessTreeModel::ProcessTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_forest(std::make_shared<ProcessForest>())
{
}

void ProcessTreeModel::setForest(const Incident &incident, std::shared_ptr<const ProcessForest> forest)
{
    beginResetModel();
    m_incident = incident;
    m_forest = forest ? std::move(forest) : std::make_shared<const ProcessForest>();
    m_deviceNames = m_forest->nodes.empty() ? DeviceNames() : DeviceNames(incident);
    endResetModel();
}

void ProcessTreeModel::setTimeZone(TimeZone zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    retranslate();
}

void ProcessTreeModel::retranslate()
{
    for (int i = 0; i < int(m_forest->nodes.size()); ++i) {
        if (const int children = int(node(i).children.size()); children > 0) {
            const QModelIndex parent = indexOfNode(i);
            Q_EMIT dataChanged(index(0, 0, parent), index(children - 1, Count - 1, parent));
        }
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Count - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Count - 1);
}

const ProcessNode *ProcessTreeModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? &node(int(index.internalId())) : nullptr;
}

QModelIndex ProcessTreeModel::indexOfNode(int node, int column) const
{
    return createIndex(this->node(node).row, column, quintptr(node));
}

QModelIndex ProcessTreeModel::indexOf(const Record &record) const
{
    if (record.type() == RecordType::Entity && size_t(record.index()) < m_forest->nodeOfEntity.size()) {
        const int node = m_forest->nodeOfEntity[size_t(record.index())];
        return node >= 0 ? indexOfNode(node) : QModelIndex();
    }
    if (record.type() == RecordType::Device) {
        const QString id = record.text(deviceField("mdatpDeviceId"));
        for (const int device : m_forest->devices) {
            const int listed = node(device).device;
            if (listed == record.index()
                || (listed >= 0 && !id.isEmpty() && m_incident.device(listed).text(deviceField("mdatpDeviceId")) == id))
                return indexOfNode(device);
        }
    }
    return {};
}

Record ProcessTreeModel::recordAt(const QModelIndex &index) const
{
    const ProcessNode *const shown = nodeAt(index);
    if (!shown || shown->kind == Kind::Missing || (shown->kind == Kind::Device && shown->device < 0))
        return {};
    return shown->kind == Kind::Device ? m_incident.device(shown->device) : m_incident.entity(shown->entity);
}

QString ProcessTreeModel::commandLine(const QModelIndex &index) const
{
    const ProcessNode *const shown = nodeAt(index);
    return shown ? text(*shown, CommandLine) : QString();
}

QModelIndex ProcessTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(childrenOf(parent)[size_t(row)]));
}

QModelIndex ProcessTreeModel::parent(const QModelIndex &child) const
{
    const ProcessNode *const below = nodeAt(child);
    return below && below->parent >= 0 ? indexOfNode(below->parent) : QModelIndex();
}

int ProcessTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(childrenOf(parent).size());
}

int ProcessTreeModel::columnCount(const QModelIndex &) const
{
    return Count;
}

QVariant ProcessTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ProcessNode &shown = node(int(index.internalId()));
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return cellLine(text(shown, column));
    case Qt::ToolTipRole:
        return toolTipText(text(shown, column));
    case Qt::AccessibleTextRole:
        return sentence(shown, column);
    case Qt::TextAlignmentRole:
        return column == Alerts || column == ProcessId ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    case WholeTextRole:
        return wholeText(text(shown, column));
    case CopyRole:
        return column == Started && shown.started ? formatTimeWithOffset(*shown.started, m_zone) : text(shown, column);
    default:
        return fact(shown, column, role);
    }
}

QVariant ProcessTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return title(section);
}

std::span<const int> ProcessTreeModel::childrenOf(const QModelIndex &parent) const
{
    return parent.isValid() ? node(int(parent.internalId())).children : m_forest->devices;
}

QString ProcessTreeModel::title(int column) const
{
    switch (column) {
    case Name:
        return tr("Process");
    case ProcessColumns::Verdict:
        return fieldLabel(RecordType::Entity, entityField("verdict"));
    case Started:
        return tr("Started");
    case ProcessColumns::ProcessId:
        return tr("PID");
    case CommandLine:
        return fieldLabel(RecordType::Entity, entityField("processCommandLine"));
    case User:
        return tr("User");
    default:
        return tr("Alerts");
    }
}

QString ProcessTreeModel::text(const ProcessNode &shown, int column) const
{
    if (column == Name)
        return name(shown);
    if (shown.kind == Kind::Device)
        return column == CommandLine ? tr("%n process(es)", nullptr, shown.processCount) : QString();
    switch (column) {
    case Started:
        return shown.started ? formatTime(*shown.started, m_zone) : QString();
    case ProcessColumns::ProcessId:
        return shown.processId ? QString::number(*shown.processId) : QString();
    default:
        break;
    }
    const Record record = m_incident.entity(shown.entity);
    if (shown.kind == Kind::Missing)
        return column == CommandLine ? tr("Only named as a parent: the answer says no more of it") : QString();
    switch (column) {
    case ProcessColumns::Verdict:
        return record.word(entityField("verdict")).name();
    case User:
        return userName(record);
    case Alerts:
        return QLocale().toString(shown.alertCount);
    default:
        return record.text(entityField("processCommandLine"));
    }
}

QString ProcessTreeModel::name(const ProcessNode &shown) const
{
    const Record record = m_incident.entity(shown.entity);
    QString name;
    switch (shown.kind) {
    case Kind::Device:
        name = shown.device >= 0 ? deviceName(m_incident.device(shown.device)) : m_deviceNames.nameFor(record);
        return name.isEmpty() ? tr("Device not told") : name;
    case Kind::Process:
        name = imageName(record);
        break;
    case Kind::Missing:
        name = parentName(record);
        break;
    }
    return name.isEmpty() ? tr("Name not told") : name;
}

QString ProcessTreeModel::sentence(const ProcessNode &shown, int column) const
{
    const QString value = cellLine(text(shown, column));
    if (column != Name)
        return tr("%1: %2").arg(title(column), value);
    switch (shown.kind) {
    case Kind::Device:
        return tr("Device %1, %2").arg(value, tr("%n process(es)", nullptr, shown.processCount));
    case Kind::Missing:
        return tr("%1, only named as a parent").arg(value);
    case Kind::Process:
        break;
    }
    const QString verdict = text(shown, ProcessColumns::Verdict);
    return verdict.isEmpty() ? value : tr("%1, %2").arg(value, verdict);
}

QVariant ProcessTreeModel::fact(const ProcessNode &shown, int column, int role) const
{
    const bool isProcess = shown.kind == Kind::Process;
    switch (role) {
    case VerdictRole:
        return isProcess ? QVariant(shown.verdict) : QVariant();
    case IsUnresolvedRole:
        return shown.isUnresolved;
    case IsIdentifierRole:
        return isProcess && isIdentifier(column);
    case IsMutedRole:
        return shown.kind == Kind::Missing || (shown.kind == Kind::Device && column != Name);
    case OriginalTextRole:
        return text(shown, column);
    case RecordRole:
        return isProcess ? QVariant(shown.entity) : QVariant();
    case AlertsRole: {
        QList<int> alerts;
        for (const int entity : shown.entities) {
            if (const int alert = m_incident.alertOfEntity(entity); alerts.isEmpty() || alerts.last() != alert)
                alerts << alert;
        }
        return QVariant::fromValue(alerts);
    }
    case PathRole:
        return isProcess ? QVariant(m_incident.entity(shown.entity).pointer()) : QVariant();
    default:
        return {};
    }
}

} // namespace utkik
