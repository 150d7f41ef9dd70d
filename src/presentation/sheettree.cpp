// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/sheettree.h"

namespace bangdiem {

namespace {

std::size_t addTop(SheetTree &tree, RowKind kind, std::size_t index)
{
    const auto node = tree.nodes.size();
    tree.nodes.push_back({kind, index, node, static_cast<int>(tree.top.size()), {}});
    tree.top.push_back(node);
    return node;
}

std::size_t addChild(SheetTree &tree, std::size_t parent, RowKind kind, std::size_t index)
{
    const auto node = tree.nodes.size();
    const auto row = static_cast<int>(tree.nodes[parent].children.size());
    tree.nodes.push_back({kind, index, parent, row, {}});
    tree.nodes[parent].children.push_back(node);
    return node;
}

void addSection(SheetTree &tree, const Rubric &rubric, std::size_t index)
{
    const auto &section = rubric.sections[index];
    const auto sectionNode = addTop(tree, RowKind::Section, index);
    tree.ofSection[index] = sectionNode;
    std::optional<std::size_t> openGroup;
    for (auto i = section.firstCriterion; i < section.endCriterion; ++i) {
        const auto &group = rubric.criteria[i].group;
        if (group && group != openGroup)
            tree.ofGroup[*group] = addChild(tree, sectionNode, RowKind::Group, *group);
        openGroup = group;
        const auto parent = group ? tree.ofGroup[*group] : sectionNode;
        tree.ofCriterion[i] = addChild(tree, parent, RowKind::Criterion, i);
    }
}

} // namespace

SheetTree sheetTree(const Rubric &rubric)
{
    SheetTree tree;
    tree.nodes.reserve(rubric.sections.size() + rubric.groups.size() + rubric.criteria.size() + 1);
    tree.ofSection.resize(rubric.sections.size());
    tree.ofGroup.resize(rubric.groups.size());
    tree.ofCriterion.resize(rubric.criteria.size());
    for (std::size_t i = 0; i < rubric.sections.size(); ++i)
        addSection(tree, rubric, i);
    addTop(tree, RowKind::Total, 0);
    return tree;
}

} // namespace bangdiem
