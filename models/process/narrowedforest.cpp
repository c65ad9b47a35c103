// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/process/processforest.h"

namespace utkik
{

namespace
{

/// node -> whether it, or what it started, is kept.
std::vector<char> keptNodes(const ProcessForest &forest, const std::function<bool(const ProcessNode &)> &keeps)
{
    std::vector<char> isKept(forest.nodes.size(), 0);
    for (size_t i = 0; i < forest.nodes.size(); ++i) {
        if (forest.nodes[i].kind != ProcessNode::Kind::Process || !keeps(forest.nodes[i]))
            continue;
        for (int node = int(i); node >= 0 && !isKept[size_t(node)]; node = forest.nodes[size_t(node)].parent)
            isKept[size_t(node)] = 1;
    }
    return isKept;
}

void countProcesses(ProcessForest &forest)
{
    for (const int device : forest.devices)
        forest.nodes[size_t(device)].processCount = 0;
    for (const ProcessNode &node : forest.nodes) {
        const ProcessNode *root = &node;
        while (root->parent >= 0)
            root = &forest.nodes[size_t(root->parent)];
        if (node.kind == ProcessNode::Kind::Process && root->kind == ProcessNode::Kind::Device)
            ++forest.nodes[size_t(root - forest.nodes.data())].processCount;
    }
}

} // namespace

ProcessForest narrowed(const ProcessForest &forest, const std::function<bool(const ProcessNode &)> &keeps)
{
    const std::vector<char> isKept = keptNodes(forest, keeps);
    ProcessForest kept;
    std::vector<int> placeOf(forest.nodes.size(), -1);
    for (size_t i = 0; i < forest.nodes.size(); ++i) {
        if (!isKept[i])
            continue;
        placeOf[i] = int(kept.nodes.size());
        kept.nodes.push_back(forest.nodes[i]);
    }
    const auto placed = [&placeOf](std::span<const int> nodes) {
        std::vector<int> places;
        for (const int node : nodes) {
            if (placeOf[size_t(node)] >= 0)
                places.push_back(placeOf[size_t(node)]);
        }
        return places;
    };
    const auto appended = [](std::vector<int> &lists, std::span<const int> list) {
        return std::span<const int>(lists.insert(lists.end(), list.begin(), list.end()), list.size());
    };
    kept.childLists.reserve(kept.nodes.size()); // nodes tell of places in them
    kept.entityLists.reserve(forest.entityLists.size());
    for (ProcessNode &node : kept.nodes) {
        node.parent = node.parent < 0 ? -1 : placeOf[size_t(node.parent)];
        node.children = appended(kept.childLists, placed(node.children));
        node.entities = appended(kept.entityLists, node.entities);
    }
    kept.devices = placed(forest.devices);
    const auto number = [&kept](std::span<const int> nodes) {
        for (size_t row = 0; row < nodes.size(); ++row)
            kept.nodes[size_t(nodes[row])].row = int(row);
    };
    number(kept.devices);
    for (const ProcessNode &node : kept.nodes)
        number(node.children);
    countProcesses(kept);
    kept.nodeOfEntity.reserve(forest.nodeOfEntity.size());
    for (const int node : forest.nodeOfEntity)
        kept.nodeOfEntity.push_back(node < 0 ? -1 : placeOf[size_t(node)]);
    return kept;
}

} // namespace utkik
