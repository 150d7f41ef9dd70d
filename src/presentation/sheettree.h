// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rubric/rubric.h"

namespace bangdiem {

enum class RowKind { Section, Group, Criterion, Total };

/// A row of the official sheet, and where it hangs.
struct SheetNode {
    RowKind kind = RowKind::Section;
    std::size_t index = 0; ///< Into Rubric::sections, ::groups or ::criteria; 0 for the total.
    std::size_t parent = 0; ///< Into SheetTree::nodes; its own index at the top.
    int row = 0; ///< Among its siblings.
    std::vector<std::size_t> children; ///< Into SheetTree::nodes.
};

/// The rows of a rubric as the tree that the official sheet shows: sections, then in each its groups with
/// their criteria and the criteria that stand directly in it, in the order of the sheet; last the total.
struct SheetTree {
    std::vector<SheetNode> nodes; ///< In the order of the sheet.
    std::vector<std::size_t> top; ///< Into nodes.
    std::vector<std::size_t> ofSection; ///< Node by index of the section.
    std::vector<std::size_t> ofGroup;
    std::vector<std::size_t> ofCriterion;
};

SheetTree sheetTree(const Rubric &rubric);

} // namespace bangdiem
