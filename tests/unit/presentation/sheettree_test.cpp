// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/sheettree.h"

#include "unit/storage/testdossier.h"

#include <gtest/gtest.h>

namespace bangdiem {
namespace {

TEST(SheetTree, HasEveryRowOfTheSheetOnceInItsOrder)
{
    const auto dossier = testing::emptyDossier();
    const auto tree = sheetTree(dossier.rules());

    std::vector<std::size_t> criteria;
    for (const auto &node : tree.nodes)
        if (node.kind == RowKind::Criterion)
            criteria.push_back(node.index);

    ASSERT_EQ(criteria.size(), dossier.rules().criteria.size());
    for (std::size_t i = 0; i < criteria.size(); ++i)
        EXPECT_EQ(criteria[i], i);
    EXPECT_EQ(tree.top.size(), dossier.rules().sections.size() + 1);
    EXPECT_EQ(tree.nodes[tree.top.back()].kind, RowKind::Total);
}

TEST(SheetTree, HangsARowUnderItsGroupOrItsSection)
{
    const auto dossier = testing::emptyDossier();
    const auto tree = sheetTree(dossier.rules());
    const auto parentOf = [&](const char *id) {
        return tree.nodes[tree.nodes[tree.ofCriterion[testing::indexOf(dossier, id)]].parent];
    };

    EXPECT_EQ(parentOf("I.2.4").kind, RowKind::Group);
    EXPECT_EQ(dossier.rules().groups[parentOf("I.2.4").index].id, "I.2");
    EXPECT_EQ(parentOf("II.2").kind, RowKind::Section);
    EXPECT_EQ(dossier.rules().sections[parentOf("II.2").index].id, "II");
    EXPECT_EQ(tree.nodes[tree.ofCriterion[testing::indexOf(dossier, "II.2")]].row, 1);
}

} // namespace
} // namespace bangdiem
