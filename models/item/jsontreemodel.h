// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/fieldindex.h"
#include "models/item/columns.h"
#include "models/item/jsonindex.h"

#include <QAbstractItemModel>
#include <QByteArray>

#include <functional>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace utkik
{

/// The payload as a folding tree (JsonColumns) with one root. A node's children are read when it is first opened; a
/// large payload is first gone through on another thread. PathRole is the JSON Pointer, CopyRole the value: text
/// unescaped, anything else as JSON. IsNewFieldRole marks keys that no field table knows.
class JsonTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit JsonTreeModel(QObject *parent = nullptr);
    ~JsonTreeModel() override;

    /// Shows an answer: an incident's payload.
    void setPayload(const QByteArray &payload);
    /// Whether a large payload is still being gone through; until then the root has no rows.
    [[nodiscard]] bool isLoading() const { return m_isLoading; }
    /// Shows only alerts and comments that are accepted, told by where they begin in the payload; null: all. They keep
    /// their numbers in the answer. A reset.
    using Accepts = std::function<bool(qsizetype offset)>;
    void setItemFilter(Accepts accepts);
    void retranslate(); ///< the program's language has changed

    /// The innermost node at a byte of the payload, or the node of a JSON Pointer; reads what has to be opened on the
    /// way. Not valid if there is none or the payload is still loading.
    [[nodiscard]] QModelIndex indexAt(qsizetype offset);
    [[nodiscard]] QModelIndex indexOf(const QString &pointer);
    /// Where the node's value stands in the payload.
    [[nodiscard]] std::pair<qsizetype, qsizetype> rangeOf(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// A large payload is ready.
    void loaded();

private:
    struct Node;

    void take(JsonIndex index);
    void plant();
    [[nodiscard]] bool isFiltered(const Node &list) const;
    [[nodiscard]] int shownOf(const Node &list) const;
    [[nodiscard]] Node *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOfNode(const Node &node, int column = 0) const;
    [[nodiscard]] std::vector<Node> childrenOf(Node &node) const;
    [[nodiscard]] int countOf(const Node &node) const;
    void announceTexts(const Node &node);
    [[nodiscard]] QString keyText(const Node &node) const;
    [[nodiscard]] QString valueText(const Node &node) const;
    [[nodiscard]] QString copyText(const Node &node) const;
    [[nodiscard]] QString pointer(const Node &node) const;
    [[nodiscard]] std::string_view bytes(quint32 start, quint32 end) const;

    QByteArray m_payload;
    JsonIndex m_index;
    Accepts m_accepts;
    std::unique_ptr<Node> m_root;
    bool m_isLoading = false;
    int m_generation = 0; // results for older payloads are dropped
};

} // namespace utkik
