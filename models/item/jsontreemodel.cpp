// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/jsontreemodel.h"

#include "models/core/background.h"
#include "models/incident/jsontext.h"
#include "models/item/celltext.h"
#include "models/item/jsonwalk.h"
#include "models/item/roles.h"

#include <QLocale>

#include <algorithm>

namespace utkik
{

namespace
{

constexpr qsizetype indexedAtOnce = 1024 * 1024; // bytes; gone through within a few milliseconds
constexpr quint32 maxShownBytes = 4096; // of a value in a cell; more than cellLine() keeps, even if all is escaped

/// Which of our tables an object's keys belong to.
struct Context
{
    enum class Kind : quint8 { None, Record, List, Evidence, EvidenceList };
    Kind kind = Kind::None;
    RecordType type = RecordType::Incident;
    ContainerId container = 0;
};

Context itemContext(const Context &list)
{
    switch (list.kind) {
    case Context::Kind::List:
        return {Context::Kind::Record, list.type};
    case Context::Kind::EvidenceList:
        return {Context::Kind::Evidence};
    default:
        return {};
    }
}

KeyTarget targetOf(RecordType type, ContainerId container, std::string_view key)
{
    const auto name = findKeyName(type, container, key);
    return name ? keyNamesOf(type)[*name].target : KeyTarget();
}

std::optional<RecordType> recordsIn(std::string_view key)
{
    if (key == "alerts")
        return RecordType::Alert;
    if (key == "devices")
        return RecordType::Device;
    if (key == "entities")
        return RecordType::Entity;
    return key == "comments" ? std::optional(RecordType::Comment) : std::nullopt;
}

Context memberContext(const Context &object, std::string_view key)
{
    if (object.kind != Context::Kind::Record)
        return {};
    if (object.type == RecordType::Alert && key == "evidence")
        return {Context::Kind::EvidenceList};
    const KeyTarget target = targetOf(object.type, object.container, key);
    if (target.kind == KeyTarget::Kind::Container)
        return {Context::Kind::Record, object.type, target.container};
    if (target.kind == KeyTarget::Kind::Field && fieldOf(object.type, target.field).kind == FieldKind::Records) {
        if (const auto type = recordsIn(key))
            return {Context::Kind::List, *type};
    }
    return {};
}

bool isNewKey(const Context &object, std::string_view key)
{
    const auto isUnknownIn = [key](RecordType type, ContainerId container) {
        return targetOf(type, container, key).kind == KeyTarget::Kind::Unknown;
    };
    if (object.kind == Context::Kind::Record)
        return isUnknownIn(object.type, object.container);
    if (object.kind == Context::Kind::Evidence)
        return isUnknownIn(RecordType::Entity, 0) && isUnknownIn(RecordType::Device, 0);
    return false;
}

} // namespace

struct JsonTreeModel::Node
{
    JsonMember place;
    Node *parent = nullptr;
    int row = 0;
    int number = 0; // among all members, also those not shown
    Context context; // of its members, if it is an object; of its items, if it is a list
    bool isLoaded = false;
    std::vector<Node> children; // once loaded, never moved
    mutable int count = -1; // of members, as far as it was asked for
    mutable int shown = -1; // of these, where only some are accepted

    [[nodiscard]] bool isContainer() const { return place.container != JsonMember::noContainer; }
    [[nodiscard]] bool hasKey() const { return place.keyStart != 0; }
};

JsonTreeModel::JsonTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

JsonTreeModel::~JsonTreeModel() = default;

void JsonTreeModel::setPayload(const QByteArray &payload)
{
    if (payload.constData() == m_payload.constData() && payload.size() == m_payload.size())
        return;
    const int generation = ++m_generation;
    beginResetModel();
    m_payload = payload;
    m_index = {};
    m_root.reset();
    m_isLoading = payload.size() > indexedAtOnce;
    if (!m_isLoading)
        take(indexJson(m_payload));
    endResetModel();
    if (!m_isLoading)
        return;
    inBackground([payload] {
        return std::make_shared<JsonIndex>(indexJson(payload));
    }).then(this, [this, generation](const std::shared_ptr<JsonIndex> &index) {
        if (generation != m_generation)
            return;
        beginInsertRows({}, 0, 0);
        m_isLoading = false;
        take(std::move(*index));
        endInsertRows();
        Q_EMIT loaded();
    });
}

void JsonTreeModel::take(JsonIndex index)
{
    m_index = std::move(index);
    plant();
}

void JsonTreeModel::setItemFilter(Accepts accepts)
{
    if (!accepts && !m_accepts)
        return;
    beginResetModel();
    m_accepts = std::move(accepts);
    if (m_root)
        plant();
    endResetModel();
}

void JsonTreeModel::plant()
{
    const auto start = std::find_if_not(m_payload.cbegin(), m_payload.cend(), isJsonSpace) - m_payload.cbegin();
    m_root = std::make_unique<Node>();
    m_root->context = {Context::Kind::Record, RecordType::Incident};
    m_root->place.start = static_cast<quint32>(start);
    m_root->place.end = static_cast<quint32>(m_payload.size());
    if (!m_index.containers.empty() && m_index.containers.front().start == m_root->place.start) {
        m_root->place.container = 0;
        m_root->place.end = m_index.containers.front().end;
    }
}

void JsonTreeModel::retranslate()
{
    if (m_root)
        announceTexts(*m_root);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, JsonColumns::Count - 1);
}

void JsonTreeModel::announceTexts(const Node &node)
{
    if (&node == m_root.get())
        Q_EMIT dataChanged(indexOfNode(node), indexOfNode(node, JsonColumns::Count - 1));
    if (node.children.empty())
        return;
    Q_EMIT dataChanged(indexOfNode(node.children.front()), indexOfNode(node.children.back(), JsonColumns::Count - 1));
    for (const Node &child : node.children)
        announceTexts(child);
}

std::string_view JsonTreeModel::bytes(quint32 start, quint32 end) const
{
    return {m_payload.constData() + start, end - start};
}

JsonTreeModel::Node *JsonTreeModel::nodeOf(const QModelIndex &index) const
{
    return static_cast<Node *>(index.internalPointer());
}

QModelIndex JsonTreeModel::indexOfNode(const Node &node, int column) const
{
    return createIndex(node.row, column, &node);
}

std::vector<JsonTreeModel::Node> JsonTreeModel::childrenOf(Node &node) const
{
    std::vector<Node> children;
    int place = 0;
    const bool filters = isFiltered(node);
    forEachMember(m_payload, m_index, node.place.container, [&](const JsonMember &member) {
        const int number = place++;
        if (filters && !m_accepts(qsizetype(member.start)))
            return;
        Node child;
        child.number = number;
        child.place = member;
        child.parent = &node;
        child.row = static_cast<int>(children.size());
        child.context = child.hasKey() ? memberContext(node.context, bytes(member.keyStart, member.keyEnd))
                                       : itemContext(node.context);
        children.push_back(std::move(child));
    });
    // Where a list belongs, a single object counts as its only item.
    for (Node &child : children) {
        if (child.isContainer() && m_payload.at(child.place.start) == '{' && child.hasKey())
            child.context =
                itemContext(child.context).kind == Context::Kind::None ? child.context : itemContext(child.context);
    }
    return children;
}

bool JsonTreeModel::isFiltered(const Node &list) const
{
    const Context items = itemContext(list.context);
    return m_accepts && items.kind == Context::Kind::Record
        && (items.type == RecordType::Alert || items.type == RecordType::Comment);
}

int JsonTreeModel::shownOf(const Node &list) const
{
    if (list.isLoaded || !isFiltered(list))
        return list.isLoaded ? static_cast<int>(list.children.size()) : countOf(list);
    if (list.shown < 0) {
        list.shown = 0;
        forEachMember(m_payload, m_index, list.place.container, [this, &list](const JsonMember &member) {
            list.shown += m_accepts(qsizetype(member.start)) ? 1 : 0;
        });
    }
    return list.shown;
}

int JsonTreeModel::countOf(const Node &node) const
{
    if (node.isLoaded && !isFiltered(node))
        return static_cast<int>(node.children.size());
    if (node.count < 0) {
        node.count = 0;
        forEachMember(m_payload, m_index, node.place.container, [&node](const JsonMember &) { ++node.count; });
    }
    return node.count;
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return parent.isValid() ? indexOfNode(nodeOf(parent)->children[static_cast<std::size_t>(row)], column)
                            : indexOfNode(*m_root, column);
}

QModelIndex JsonTreeModel::parent(const QModelIndex &child) const
{
    const Node *const parent = child.isValid() ? nodeOf(child)->parent : nullptr;
    return parent ? indexOfNode(*parent) : QModelIndex();
}

int JsonTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_root ? 1 : 0;
    return parent.column() == 0 ? static_cast<int>(nodeOf(parent)->children.size()) : 0;
}

int JsonTreeModel::columnCount(const QModelIndex &) const
{
    return JsonColumns::Count;
}

bool JsonTreeModel::hasChildren(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_root != nullptr;
    const Node &node = *nodeOf(parent);
    if (parent.column() != 0 || !node.isContainer())
        return false;
    return shownOf(node) > 0;
}

bool JsonTreeModel::canFetchMore(const QModelIndex &parent) const
{
    return parent.isValid() && parent.column() == 0 && nodeOf(parent)->isContainer() && !nodeOf(parent)->isLoaded;
}

void JsonTreeModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    Node &node = *nodeOf(parent);
    std::vector<Node> children = childrenOf(node);
    if (children.empty()) {
        node.isLoaded = true;
        return;
    }
    beginInsertRows(parent, 0, static_cast<int>(children.size()) - 1);
    node.children = std::move(children);
    node.isLoaded = true;
    endInsertRows();
}

QModelIndex JsonTreeModel::indexAt(qsizetype offset)
{
    if (!m_root || offset < m_root->place.start || offset >= m_root->place.end)
        return {};
    for (Node *node = m_root.get();;) {
        fetchMore(indexOfNode(*node));
        const auto after =
            std::partition_point(node->children.begin(), node->children.end(),
                                 [offset](const Node &child) { return qsizetype(child.place.end) <= offset; });
        // A child begins with its key, if it has one.
        if (after == node->children.end()
            || offset < qsizetype(after->hasKey() ? after->place.keyStart - 1 : after->place.start))
            return indexOfNode(*node);
        node = &*after;
    }
}

QModelIndex JsonTreeModel::indexOf(const QString &pointer)
{
    if (!m_root || (!pointer.isEmpty() && !pointer.startsWith(u'/')))
        return {};
    Node *node = m_root.get();
    const QStringList steps = pointer.split(u'/').mid(1);
    for (const QString &step : steps) {
        fetchMore(indexOfNode(*node));
        const auto found = std::find_if(node->children.begin(), node->children.end(), [&](const Node &child) {
            const QString name = child.hasKey() ? unescaped(bytes(child.place.keyStart, child.place.keyEnd))
                                                : QString::number(child.number);
            return pointerStep(name).mid(1) == step;
        });
        if (found == node->children.end())
            return {};
        node = &*found;
    }
    return indexOfNode(*node);
}

std::pair<qsizetype, qsizetype> JsonTreeModel::rangeOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return {0, 0};
    return {nodeOf(index)->place.start, nodeOf(index)->place.end};
}

QString JsonTreeModel::keyText(const Node &node) const
{
    if (node.hasKey())
        return unescaped(bytes(node.place.keyStart, node.place.keyEnd));
    return node.parent ? QString::number(node.number) : tr("The answer");
}

QString JsonTreeModel::valueText(const Node &node) const
{
    if (isFiltered(node)) {
        const QLocale locale;
        return tr("%1 of %2 items").arg(locale.toString(shownOf(node)), locale.toString(countOf(node)));
    }
    if (node.isContainer()) {
        return m_payload.at(node.place.start) == '{' ? tr("%n field(s)", nullptr, countOf(node))
                                                     : tr("%n item(s)", nullptr, countOf(node));
    }
    const auto token = bytes(node.place.start, std::min(node.place.end, node.place.start + maxShownBytes));
    if (token.empty() || token.front() != '"')
        return QString::fromUtf8(token.data(), static_cast<qsizetype>(token.size()));
    const bool isWhole = token.size() == node.place.end - node.place.start;
    return u'"' + unescaped(token.substr(1, token.size() - (isWhole ? 2 : 1))) + u'"';
}

QString JsonTreeModel::copyText(const Node &node) const
{
    const auto token = trimmed(bytes(node.place.start, node.place.end));
    if (token.size() >= 2 && token.front() == '"')
        return unescaped(token.substr(1, token.size() - 2));
    return QString::fromUtf8(token.data(), static_cast<qsizetype>(token.size()));
}

QString JsonTreeModel::pointer(const Node &node) const
{
    if (!node.parent)
        return {};
    return pointer(*node.parent)
        + pointerStep(node.hasKey() ? unescaped(bytes(node.place.keyStart, node.place.keyEnd))
                                    : QString::number(node.number));
}

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = *nodeOf(index);
    const bool isNew = node.hasKey() && isNewKey(node.parent->context, bytes(node.place.keyStart, node.place.keyEnd));
    switch (role) {
    case Qt::DisplayRole:
        return cellLine(index.column() == JsonColumns::Key ? keyText(node) : valueText(node));
    case Qt::ToolTipRole:
        return toolTipText(index.column() == JsonColumns::Key || node.isContainer() ? pointer(node) : valueText(node));
    case Qt::AccessibleTextRole:
        return (isNew ? tr("%1, new in the API: %2") : tr("%1: %2"))
            .arg(cellLine(keyText(node)), cellLine(valueText(node)));
    case WholeTextRole:
        return wholeText(copyText(node));
    case CopyRole:
        return copyText(node);
    case OriginalTextRole: {
        const auto token = bytes(node.place.start, node.place.end);
        return QString::fromUtf8(token.data(), static_cast<qsizetype>(token.size()));
    }
    case PathRole:
        return pointer(node);
    case IsNewFieldRole:
        return isNew;
    case IsIdentifierRole:
        return true;
    case IsMutedRole:
        return index.column() == JsonColumns::Value && node.isContainer();
    default:
        return {};
    }
}

QVariant JsonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == JsonColumns::Key ? tr("Key") : tr("Value");
}

} // namespace utkik
