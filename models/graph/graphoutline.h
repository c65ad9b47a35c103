// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/graph/graphscene.h"

#include <QAbstractItemModel>

#include <memory>

namespace utkik
{

/// The picture in words: lanes, below them what stands in each, below that what it is linked with and why. One column.
/// AccessibleTextRole is a sentence; SeverityRole a Severity that fits how bad the thing is.
class GraphOutline final : public QAbstractItemModel
{
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    /// Null: there is none yet.
    void setScene(std::shared_ptr<const IncidentGraph> graph, std::shared_ptr<const GraphScene> scene);

    /// What a row speaks of, an index into the scene's nodes: of a link the other end; −1 for lanes without an asset.
    [[nodiscard]] int nodeAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOfNode(int sceneNode) const;
    /// Of a row below a thing: why they are linked. Empty for others.
    [[nodiscard]] QString reasonAt(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int place, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        int parent = -1; // index of a row
        int place = 0; // among its parent's children
        int node = -1; // of the scene
        QString text;
        std::vector<int> children;
    };
    int add(int parent, int node, const QString &text);
    void addLinks(int row, int node, const std::vector<int> &edges);
    [[nodiscard]] QString nodeText(const SceneNode &node) const;
    [[nodiscard]] const Row &row(const QModelIndex &index) const
    {
        return m_rows[static_cast<std::size_t>(index.internalId())];
    }

    std::shared_ptr<const IncidentGraph> m_graph;
    std::shared_ptr<const GraphScene> m_scene;
    std::vector<Row> m_rows;
    std::vector<int> m_lanes; // rows
    std::vector<int> m_rowOfNode;
};

} // namespace utkik
